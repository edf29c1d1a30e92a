"""What a reading did to a person's table, in sentences for that person."""

from collections.abc import Sequence

from core.table.cells import listed, shown

MOST = 3  # spellings that are named one by one


def notes(
    rows_left_out: int,
    counters: Sequence[str],
    unused: Sequence[str],
    joined: Sequence[tuple[str, str]],
    units: dict[str, str],
    answer: str,
) -> tuple[str, ...]:
    """Write a sentence for each thing that was done; see `core.table.Reading` for the arguments."""
    sentences = [f"The answer is in column {shown(answer)}."]
    if rows_left_out:
        rows = (
            "1 row was left out, as a cell in it is"
            if rows_left_out == 1
            else f"{rows_left_out:,} rows were left out, as cells in them are"
        )
        sentences.append(f"{rows} missing.")
    for name in counters:
        column = f"Column {shown(name)}" if name else "A column without a name"
        sentences.append(f"{column} was left out: it only counts the rows.")
    if unused:
        column = "This column was" if len(unused) == 1 else "These columns were"
        sentences.append(f"{column} not used: {listed(list(unused))}.")
    sentences += [f"{shown(other)} counts as {shown(usual)}." for other, usual in joined[:MOST]]
    if len(joined) > MOST:
        sentences.append("Other spellings of an answer were joined in the same way.")
    sentences += [f"The unit of {shown(name)} is {shown(unit)}." for name, unit in units.items()]
    return tuple(sentences)

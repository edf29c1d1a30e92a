"""The columns of a person's table: which hold numbers, and which are used where the person names the inputs."""

from core.table.cells import INFINITE, MISSING, DataError, Question, is_date, listed, number, parted, shown, tidy

ANSWERS = {"answer", "class", "label", "outcome", "result", "species", "target"}
MOST_INPUTS = 2


def chosen_columns(
    names: list[str], columns: list[list[str]], counters: list[int], inputs: list[str], answer: str | None
) -> list[int]:
    """Return the places of the inputs, in the order asked for, and of the answer behind them.

    Args:
        names: the names of the columns.
        columns: their cells.
        counters: places of the columns that only count the rows.
        inputs: the names of the inputs.
        answer: the name of the answer. By default the one other column, or the one that holds words, or is called an answer.

    Raises DataError where the columns cannot be used so, and Question where several could be the answer.
    """
    if not 1 <= len(inputs) <= MOST_INPUTS:
        raise DataError(f"{len(inputs)} columns were chosen. Choose one or two columns of numbers.")
    for name in inputs:
        if names.count(name) != 1 or inputs.count(name) != 1:
            _refuse(name, names)
    places = [names.index(name) for name in inputs]
    rest = [place for place in range(len(names)) if place not in {*places, *counters}]
    if answer in inputs:
        raise DataError(f"Column {shown(str(answer))} cannot be the answer and an input. Choose another answer.")
    if answer in names:
        return [*places, names.index(str(answer))]
    if not rest:
        raise DataError("No column is left for the answer. Choose fewer columns of numbers, or add the answer.")
    for some in (rest, _wordy(columns, rest), [place for place in rest if names[place].lower() in ANSWERS]):
        if len(some) == 1:
            return [*places, some[0]]
    raise Question("Which column holds the answer?", "answer", [(names[place], names[place]) for place in rest])


def _refuse(name: str, names: list[str]) -> None:
    if name not in names:
        raise DataError(f"There is no column {shown(name)}. The columns are {listed(names)}.")
    if names.count(name) > 1:
        raise DataError(f"Two columns have the same name, {shown(name)}. Give each column its own name.")
    raise DataError(f"Column {shown(name)} was chosen twice. Choose two different columns, or only one.")


def _wordy(columns: list[list[str]], places: list[int]) -> list[int]:
    """Return the places of columns that hold words, however decimals are marked."""
    cells = {place: [tidy(cell) for cell in columns[place]] for place in places}
    return [place for place in places if not any(mostly_numbers(cells[place], mark) for mark in ".,")]


def mostly_numbers(column: list[str], mark: str) -> bool:
    """Whether at least half of the cells that are filled are meant as numbers, or as dates."""
    filled = [cell for cell in column if cell.lower() not in MISSING]
    plain = [number(cell, mark) is not None or bool(INFINITE.fullmatch(cell)) or is_date(cell) for cell in filled]
    if 2 * sum(plain) >= len(filled):
        return True
    # "10 cm", "1 m", "12": numbers, if there are too many different ones for names of kinds.
    united = sum(number(parted(cell)[0], mark) is not None for cell in filled)
    return 2 * united >= len(filled) and len(set(filled)) > max(3, len(filled) / 3)

"""A one-line description of a person's own table."""

from core.say.messages import Message, message
from core.say.numbers import number
from core.say.verbatim import verbatim
from core.table import Reading


def read_as(reading: Reading) -> Message:
    """Describe a table, as in: Read as: height 1.2 to 2.05, weight 41 to 97; answer: sex, F or M; 3 rows left out."""
    data = reading.data

    def span(name: str, values) -> Message:
        low, high = (number(value, digits=4, least=0) for value in (values.min(), values.max()))
        unit = reading.units.get(name, "")
        has_unit = "yes" if unit else "no"
        return message("train-own-span", name=verbatim(name), low=low, high=high, has=has_unit, unit=verbatim(unit))

    first, *second = (span(name, values) for name, values in zip(data.names, data.inputs.T, strict=True))
    name = verbatim(data.target_name)
    if data.labels:
        answer = message("train-own-labels", name=name, no=verbatim(data.labels[0]), yes=verbatim(data.labels[1]))
    else:
        answer = span(data.target_name, data.targets)
    merges = [f"{verbatim(other)} → {verbatim(canonical)}" for other, canonical in reading.spellings[:3]]
    columns = [verbatim(column) if column else "–" for column in reading.columns_left_out]
    return message(
        "train-own-read",
        first=first,
        second=second[0] if second else "",
        inputs=len(data.names),
        answer=answer,
        joined=", ".join(merges),
        has_joined="yes" if merges else "no",
        columns=", ".join(columns),
        has_columns="yes" if columns else "no",
        left_out=reading.rows_left_out,
        rows=len(data),
    )

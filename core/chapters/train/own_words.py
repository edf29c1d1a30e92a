"""A one-line description of a person's own table, as it was read."""

from core.say.numbers import count, number
from core.say.verbatim import verbatim
from core.table import Reading


def read_as(reading: Reading) -> str:
    """Say how a table was read: "Read as: height 1.2 to 2.05, weight 41 to 97; answer: sex, F or M; 3 rows left out." """
    data = reading.data

    def span(name: str, values) -> str:
        low, high = (number(value, digits=4, least=0) for value in (values.min(), values.max()))
        unit = reading.units.get(name, "")
        return f"{verbatim(name)} {low} to {high}{' ' + verbatim(unit) if unit else ''}"

    numbers = [span(name, values) for name, values in zip(data.names, data.inputs.T, strict=True)]
    if data.labels:
        answer = f"{verbatim(data.target_name)}, {verbatim(data.labels[0])} or {verbatim(data.labels[1])}"
    else:
        answer = span(data.target_name, data.targets)
    parts = [", ".join(numbers), f"answer: {answer}"]
    if reading.joined:
        parts.append(
            ", ".join(f"{verbatim(other)} counts as {verbatim(canonical)}" for other, canonical in reading.joined[:3])
        )
    if reading.columns_left_out:
        names = ", ".join(verbatim(name) if name else "one without a name" for name in reading.columns_left_out)
        parts.append(f"column left out: {names}, it only counts the rows")
    if reading.rows_left_out:
        parts.append(f"{count(reading.rows_left_out, 'row')} left out, as a cell is missing")
    return f"Read as: {'; '.join(parts)}. {count(len(data), 'row')} in all."

"""Tables with one row for each place of a dial: a picture that follows the dial then looks through few rows in each frame."""

import altair as alt
import numpy as np


def columns(name: str, values: np.ndarray, kind: str) -> dict[str, np.ndarray]:
    """Split `values` (places, many) into columns `name` + number of the type `kind`."""
    return {f"{name}{number}": values[:, number].astype(kind) for number in range(values.shape[1])}


def unfold(chart: alt.Chart, **counts: int) -> alt.Chart:
    """Turn each row of the chart's table into many rows, with the fields `column`, `value` and `number`.

    Args:
        many: for each name of columns how many there are; each name is one letter.
    """
    names = [f"{name}{number}" for name, count in counts.items() for number in range(count)]
    return chart.transform_fold(names, as_=["column", "value"]).transform_calculate(
        number="toNumber(substring(datum.column, 1))"
    )

"""Wide tables with one row per place of a dial, so that a picture filters few rows in each frame."""

import altair as alt
import numpy as np


def columns(name: str, values: np.ndarray, kind: str) -> dict[str, np.ndarray]:
    """Split `values` (places, n) into n columns of the type `kind`, named `name` + number."""
    return {f"{name}{number}": values[:, number].astype(kind) for number in range(values.shape[1])}


def unfold(chart: alt.Chart, **counts: int) -> alt.Chart:
    """Turn each row of a wide table into one row per column, with the fields `column`, `value` and `number`.

    Args:
        counts: the number of columns of each name; a name is one letter.
    """
    names = [f"{name}{number}" for name, count in counts.items() for number in range(count)]
    return chart.transform_fold(names, as_=["column", "value"]).transform_calculate(
        number="toNumber(substring(datum.column, 1))"
    )

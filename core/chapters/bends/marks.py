"""What several pictures of this chapter are made of."""

import altair as alt
import numpy as np
import pandas as pd

from core.draw import theme
from core.draw.marks import corners

YES_NO = alt.Scale(domain=["no", "yes"], range=[theme.NO, theme.YES])


def now(chart: alt.Chart, field: str, half: float, at: str = "at") -> alt.Chart:
    """The rows of the place at which the dial stands; places lie `2 · half` apart."""
    return chart.transform_filter(f"abs(datum.{field} - {at}) < {half:g}")


def still(x: str | None, y: str | None, *, x_axis=alt.Undefined, y_axis=alt.Undefined) -> alt.Chart:
    """Two invisible points, the table `corners`, that hold the axes still."""
    fixed = alt.Scale(nice=False, zero=False)
    return (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", title=x, scale=fixed, axis=x_axis), y=alt.Y("y:Q", title=y, scale=fixed, axis=y_axis))
    )


def point_table(x: np.ndarray, y: np.ndarray) -> pd.DataFrame:
    """Points (n,) with their answer in words where it is yes or no."""
    two = np.isin(y, (0, 1)).all()
    return pd.DataFrame({"x": x, "y": y, "answer": np.where(y > 0.5, "yes", "no") if two else "number"})


def dots(x: alt.X | str = "x:Q", y: alt.Y | str = "y:Q", size: int = 42) -> alt.Chart:
    """The table `points`, in the colors of no, yes and a number."""
    # Mid-tones: these dots lie on the page itself, which may be light or dark.
    colors = alt.Scale(domain=["no", "yes", "number"], range=[theme.NO_YES[1], theme.ORANGE, theme.MUTED])
    return (
        alt.Chart(alt.NamedData("points"))
        .mark_point(size=size, tooltip=None)
        .encode(x=x, y=y, color=alt.Color("answer:N", scale=colors, legend=None))
    )


__all__ = ["YES_NO", "corners", "dots", "now", "point_table", "still"]

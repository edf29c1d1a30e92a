"""Parts of several pictures of this chapter."""

import altair as alt

from core.draw.marks import corners


def at_dial(chart: alt.Chart, field: str, half: float, at: str = "at") -> alt.Chart:
    """Keep the rows of the place at which the dial stands; places lie `2 · half` apart."""
    return chart.transform_filter(f"abs(datum.{field} - {at}) < {half:g}")


def fixed_axes(x: str | None, y: str | None, *, x_axis=alt.Undefined, y_axis=alt.Undefined) -> alt.Chart:
    """Draw two invisible points, the table `corners`, that hold the axes still."""
    scale = alt.Scale(nice=False, zero=False)
    return (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", title=x, scale=scale, axis=x_axis), y=alt.Y("y:Q", title=y, scale=scale, axis=y_axis))
    )


__all__ = ["at_dial", "corners", "fixed_axes"]

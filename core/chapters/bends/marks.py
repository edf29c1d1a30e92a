"""Layers that several pictures of this chapter share."""

import altair as alt


def at_dial(chart: alt.Chart, field: str, half: float, at: str = "at") -> alt.Chart:
    """Keep the rows whose `field` is within `half` of the dial's value. Rows lie `2 · half` apart."""
    return chart.transform_filter(f"abs(datum.{field} - {at}) < {half:g}")


def fixed_axes(x: str | None, y: str | None, *, x_axis=alt.Undefined, y_axis=alt.Undefined) -> alt.Chart:
    """Draw the table `corners` as two invisible points whose extent is the domain of the axes."""
    scale = alt.Scale(nice=False, zero=False)
    return (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", title=x, scale=scale, axis=x_axis), y=alt.Y("y:Q", title=y, scale=scale, axis=y_axis))
    )

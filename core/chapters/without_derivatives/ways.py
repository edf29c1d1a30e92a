"""The ways to learn: their names, colors and dashes, the same in every picture of this chapter."""

import altair as alt

from core.draw import theme
from core.say.messages import Message, message
from core.say.names import names_of

ORDER = ("follow_slopes", "try_and_keep", "one_knob_at_a_time", "nudged_slopes", "random_guess")
COLORS = dict(zip(ORDER, (theme.SLOPE, theme.COMPARED, theme.GREEN, theme.PINK, theme.GRAY), strict=True))
DASHES = dict(zip(ORDER, theme.DASHES[:5], strict=True))


def method_name(method: str) -> Message:
    """Return the name of a way to learn."""
    return message(f"without-derivatives-way-{method.replace('_', '-')}")


TITLES = names_of("without-derivatives-way", ORDER)


def method_channels() -> dict:
    """Build the color and dash channels by `method` (a title). The dashes tell lines apart without color."""
    names = list(TITLES.values())
    legend = alt.Legend(orient="top", columns=alt.ExprRef("width < 450 ? 1 : 5"), symbolType="stroke", symbolSize=400)
    return {
        "color": alt.Color(
            "method:N", title=None, legend=legend, scale=alt.Scale(domain=names, range=list(COLORS.values()))
        ),
        "strokeDash": alt.StrokeDash(
            "method:N", title=None, legend=legend, scale=alt.Scale(domain=names, range=list(DASHES.values()))
        ),
    }

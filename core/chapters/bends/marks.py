"""A layer that several pictures of this chapter share."""

import altair as alt

from core.chapters.bends.runs import FRAMES
from core.chapters.bends.sums import EPOCHS
from core.draw.chart import chart_of


def at_dial(table: str) -> alt.Chart:
    """Chart the rows of a table whose `round` is the dial's epoch."""
    half_step = EPOCHS / (FRAMES - 1) / 2
    return chart_of(table).transform_filter(f"abs(datum.round - at) < {half_step:g}")

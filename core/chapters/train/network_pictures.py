"""A still picture of the trained network: neurons as their maps, parameters as lines between them."""

import altair as alt
import pandas as pd

from core.chapters.once import built_once
from core.chapters.train.network_table import LETTERS, MAX_LEVEL, height_of
from core.chapters.train.one_number import NO_NAME
from core.chapters.train.run import FRAMES
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart
from core.draw.marks import image_sequence
from core.say.messages import text

HEIGHT = 270
MAX_WIDTH = 9  # px: the line of the largest parameter


def _scale(name: str) -> alt.Scale:
    low, high = (alt.ExprRef(f"length(data('names')) ? data('names')[0].{name}{end} : {end}") for end in (1, 2))
    return alt.Scale(nice=False, zero=False, domainMin=low, domainMax=high)


@built_once
def _still_spec() -> dict:
    return compile_chart(_layers().add_params(alt.param(name="at", value=FRAMES - 1)), height=HEIGHT)


def _layers() -> alt.LayerChart:
    x = alt.X("x:Q", axis=None, scale=_scale("x"))
    y = alt.Y("y:Q", axis=None, scale=_scale("y"))
    params = chart_of("knobs").transform_calculate(
        level=f"indexof('{LETTERS}', slice(datum.values, at, at + 1)) - {MAX_LEVEL}",
        wide=f"datum.level == 0 ? 0.3 : 0.6 + {MAX_WIDTH} * abs(datum.level) / {MAX_LEVEL}",
    )
    lines, rings = params.transform_filter("!datum.ring"), params.transform_filter("datum.ring")
    corners = {"x": x, "x2": "x2", "y": y, "y2": "y2"}
    stroke = {
        "color": alt.condition(
            "datum.level > 0",
            alt.value(theme.PLUS),
            alt.value(theme.MINUS),
        ),
        "strokeWidth": alt.StrokeWidth("wide:Q", scale=None),
    }
    names = chart_of("names")
    text_style = {
        "align": "left",
        "baseline": "bottom",
        "dx": -4,
        "dy": -5,
        "limit": 150,
        "color": theme.WORDS,
        "tooltip": None,
    }
    layers = [
        lines.mark_rule(tooltip=None).encode(**corners, **stroke),
        image_sequence(chart_of("sheet"), **corners),
        rings.mark_rect(fillOpacity=0, tooltip=None).encode(
            **corners,
            stroke=alt.condition("datum.level > 0", alt.value(theme.PLUS), alt.value(theme.MINUS)),
            strokeWidth=alt.StrokeWidth("wide:Q", scale=None),
        ),
        # A halo keeps the names readable where they cross lines.
        names.mark_text(**text_style, stroke={"expr": "background"}, strokeWidth=4).encode(x=x, y=y, text="name:N"),
        names.mark_text(**text_style).encode(x=x, y=y, text="name:N"),
    ]
    return alt.layer(*layers)


def network_figure(tables) -> Figure:
    """Draw the trained network of a run from its `RunTables`. Color is a number's sign, width its size."""
    run, shape = tables.run, tables.run.history.shape
    last, half_height = len(shape.sizes) - 1, 0.5 / max(shape.sizes[1:])
    names = [
        (0.0, height_of(shape, 0, place), name) for place, name in enumerate(run.train_set.names) if name != NO_NAME
    ]
    names += [(last - 0.2, height_of(shape, last, 0) + half_height, run.train_set.target_name)]
    top = max(0.5, max(y for _, y, _ in names) + 0.1)
    window = {"x1": -0.05, "x2": last + 0.45, "y1": -top, "y2": top}  # the domains of both axes
    return Figure(
        _still_spec(),
        {
            "knobs": tables.params,
            "sheet": tables.sheet.tail(1),
            "names": pd.DataFrame(names, columns=["x", "y", "name"]).assign(**window),
        },
        text("train-picture-network-alt", inputs=shape.sizes[0], layers=", ".join(map(str, shape.sizes[1:-1]))),
    )

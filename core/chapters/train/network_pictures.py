"""The trained network, drawn for paper: neurons as their own maps, parameters as lines between them."""

import altair as alt
import pandas as pd

from core.chapters.train.network_table import LETTERS, MOST, height_of
from core.chapters.train.one_number import NO_NAME
from core.chapters.train.run import FRAMES
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart
from core.draw.marks import image_sequence
from core.say.messages import text

HEIGHT = 270
WIDEST = 9  # pixels of the line of the largest knob


def _scale(name: str) -> alt.Scale:
    low, high = (alt.ExprRef(f"length(data('names')) ? data('names')[0].{name}{end} : {end}") for end in (1, 2))
    return alt.Scale(nice=False, zero=False, domainMin=low, domainMax=high)


@built_once
def _still_spec() -> dict:
    return compile_chart(_layers().add_params(alt.param(name="at", value=FRAMES - 1)), height=HEIGHT)


def _layers() -> alt.LayerChart:
    across = alt.X("x:Q", axis=None, scale=_scale("x"))
    up = alt.Y("y:Q", axis=None, scale=_scale("y"))
    knobs = alt.Chart(alt.NamedData("knobs")).transform_calculate(
        level=f"indexof('{LETTERS}', slice(datum.values, at, at + 1)) - {MOST}",
        wide=f"datum.level == 0 ? 0.3 : 0.6 + {WIDEST} * abs(datum.level) / {MOST}",
    )
    lines, rings = knobs.transform_filter("!datum.ring"), knobs.transform_filter("datum.ring")
    line = {"x": across, "x2": "x2", "y": up, "y2": "y2"}
    colored = {
        "color": alt.condition(
            "datum.level > 0",
            alt.value(theme.PLUS),
            alt.value(theme.MINUS),
        ),
        "strokeWidth": alt.StrokeWidth("wide:Q", scale=None),
    }
    names = alt.Chart(alt.NamedData("names"))
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
        lines.mark_rule(tooltip=None).encode(**line, **colored),
        image_sequence(alt.Chart(alt.NamedData("sheet")), **line),
        rings.mark_rect(fillOpacity=0, tooltip=None).encode(
            **line,
            stroke=alt.condition("datum.level > 0", alt.value(theme.PLUS), alt.value(theme.MINUS)),
            strokeWidth=alt.StrokeWidth("wide:Q", scale=None),
        ),
        # The names stand on lines: a rim in the color of the ground under the words.
        names.mark_text(**text_style, stroke={"expr": "background"}, strokeWidth=4).encode(
            x=across, y=up, text="name:N"
        ),
        names.mark_text(**text_style).encode(x=across, y=up, text="name:N"),
    ]
    return alt.layer(*layers)


def network_figure(tables) -> Figure:
    """Draw the trained network of a run. Color is a number's sign, width its size."""
    run, shape = tables.run, tables.run.history.shape
    last, tall = len(shape.sizes) - 1, 0.5 / max(shape.sizes[1:])
    names = [
        (0.0, height_of(shape, 0, place), name) for place, name in enumerate(run.train_set.names) if name != NO_NAME
    ]
    names += [(last - 0.2, height_of(shape, last, 0) + tall, run.train_set.target_name)]
    # What comes in stands at the left edge, also where the layers are taller than it.
    high = max(0.5, max(y for _, y, _ in names) + 0.1)
    window = {"x1": -0.05, "x2": last + 0.45, "y1": -high, "y2": high}  # what the picture's axes span
    return Figure(
        _still_spec(),
        {
            "knobs": tables.knobs,
            "sheet": tables.sheet.tail(1),
            "names": pd.DataFrame(names, columns=["x", "y", "name"]).assign(**window),
        },
        text("train-picture-network-alt", inputs=shape.sizes[0], layers=", ".join(map(str, shape.sizes[1:-1]))),
    )

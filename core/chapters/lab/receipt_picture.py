"""One knob's receipt as a picture: its paths to the error lit up, with the factors that stand on them."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from core.chapters.lab.layout import ACROSS, PALE, PAPER, PRINT, hold, line_table, network_words, pill, room, spots
from core.chapters.lab.passes import Knob, Pass, exam, titles
from core.chapters.lab.receipt_words import student_slopes
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.marks import corners, window
from core.exam import DATA
from core.exam import gradient as exam_gradient
from core.exam import start as exam_start
from core.receipts import Path, receipt
from core.say.messages import text
from core.say.numbers import brief, number

HERE = "datum.place == at"
MOST_PILLS = 16  # of more, the factors would stand on each other: the paths light up without them
HEIGHT = 430


def _paths_spec(key: str | None) -> dict:
    pick, shift = (
        alt.selection_point(name=name, fields=["knob"], on="click", empty=False, nearest=False)
        for name in ("knob", "shift")
    )
    ends = {"x": alt.X("x1:Q", axis=None), "y": alt.Y("y1:Q", axis=None), "x2": "x2", "y2": "y2"}
    spot = {"x": alt.X("x:Q", axis=None), "y": alt.Y("y:Q", axis=None)}
    lines = alt.Chart(alt.NamedData("lines"))
    line = lines.mark_rule(
        strokeCap="round",
        color=alt.ExprRef(f"datum.lit ? '{theme.CHOSEN}' : '{theme.MUTED}'"),
        strokeWidth=alt.ExprRef("datum.chosen ? 7 : datum.lit ? 4 : 1.2"),
        opacity=alt.ExprRef("datum.lit ? 1 : 0.4"),
        tooltip=None,
    ).encode(**ends)
    grip = lines.mark_rule(strokeWidth=14, opacity=0.001, cursor="pointer").encode(
        **ends, tooltip=[alt.Tooltip("title:N", title=text("lab-table.knob"))]
    )
    neurons = alt.Chart(alt.NamedData("neurons"))
    paper = neurons.mark_point(
        size=alt.ExprRef(f"PI / 4 * pow({ACROSS}, 2)"), fill=alt.ExprRef(PAPER["expr"]), opacity=1, tooltip=None
    ).encode(**spot)
    circle = neurons.mark_point(
        size=alt.ExprRef(f"PI / 4 * pow({ACROSS}, 2) * (datum.layer == 0 ? 0.9 : 1)"),
        shape=alt.ExprRef("datum.layer == 0 ? 'square' : 'circle'"),
        fill=theme.MUTED,
        fillOpacity=PALE,
        stroke=alt.ExprRef(f"datum.lit ? '{theme.CHOSEN}' : '{theme.MUTED}'"),
        strokeWidth=alt.ExprRef("datum.chosen ? 7 : 4"),
        opacity=1,  # also off the path: its number must be readable on any ground
        cursor="pointer",
    ).encode(**spot, tooltip=[alt.Tooltip("name:N", title=text("lab-receipt-this"))])
    inside = (
        alt.Chart(alt.NamedData("sent"))
        .transform_filter(HERE)
        .mark_text(
            fontSize=alt.ExprRef(PRINT),
            fontWeight="bold",
            color=theme.WORDS,
            text=alt.ExprRef("datum.text"),
            tooltip=None,
        )
        .encode(**spot)
    )
    factors = pill(
        alt.Chart(alt.NamedData("factors")).transform_filter(HERE),
        "(width > 380 ? datum.text : datum.number)",  # on a phone there is no room for the words
        f"datum.kind == 'weight' ? '{theme.MUTED}' : datum.kind == 'bend' ? '{theme.GREEN}' : '{theme.CHOSEN}'",
        down=f"datum.down * ({ACROSS} / 2 + {PRINT} / 2 + 6)",
    )
    place = follows(key) if key else [alt.param(name="at", value=0)]
    layers = alt.layer(hold(), line, grip.add_params(pick), paper, circle.add_params(shift), inside, *factors)
    return compile_chart(layers.add_params(*place), height=HEIGHT)


@built_once
def _students_paths_spec() -> dict:
    return _paths_spec("backprop_student")


@built_once
def _own_paths_spec() -> dict:
    return _paths_spec(None)


def receipt_figure(passes: Sequence[Pass], knob: Knob) -> Figure:
    """Draw the paths of one knob. `passes` run one network on one row of data each: one for each place of the dial, or one only."""
    network = passes[0].network
    dimensions, edges = room(passes[0], right=0.5)
    slips = [receipt(network, one.inputs, one.targets, knob, one.loss) for one in passes]
    on = {(knob.layer + 1 + step, neuron) for path in slips[0].paths for step, neuron in enumerate(path.neurons)}
    lines, neurons = line_table(passes[0]).dropna(subset="x1"), []
    route = set() if knob.source is None else {knob.code}
    for path in slips[0].paths:
        for step, (start, to) in enumerate(zip(path.neurons, path.neurons[1:], strict=False), start=1):
            route.add(Knob(knob.layer + step, to, start).code)
    for (layer, neuron), spot in spots(network).items():
        own = Knob(layer - 1, neuron, None).code if layer else None
        lit = (layer, neuron) in on or (layer, neuron) == (knob.layer, knob.source)
        place_of = {"neuron": neuron + 1, "layer": layer}
        name = text("lab-neuron", **place_of) if layer else text("lab-own-input", n=neuron + 1)
        place = {"layer": layer, "x": spot.x, "y": spot.y, "knob": own, "name": name}
        neurons.append({**place, "lit": lit, "chosen": own == knob.code, **dimensions})
    outputs = [
        {"place": place, "x": spot.x, "y": spot.y, "text": brief(one.outputs(layer)[neuron]), **dimensions}
        for place, one in enumerate(passes)
        for (layer, neuron), spot in spots(network).items()
    ]
    factors = [
        {"place": place, **row, **dimensions}
        for place, slip in enumerate(slips)
        for row in _factor_rows(passes[0], knob, slip.paths)
    ]
    few = len(factors) <= MOST_PILLS * len(passes)
    sizes = network_words(network)
    return Figure(
        _students_paths_spec() if len(passes) > 1 else _own_paths_spec(),
        {
            "lines": lines.assign(lit=lines.knob.isin(route), chosen=lines.knob == knob.code),
            "neurons": pd.DataFrame(neurons),
            "sent": pd.DataFrame(outputs),
            "factors": pd.DataFrame(factors if few else [], columns=list(factors[0])),
            "corners": edges,
        },
        text("lab-receipt-alt", sizes=sizes, knob=titles(network)[knob]),
    )


def _factor_rows(one: Pass, knob: Knob, paths: Sequence[Path]) -> list[dict]:
    """Return each factor once, at the neuron or the line to which it belongs."""
    positions, rows = spots(one.network), {}
    for path in paths:
        at = knob.layer + len(path.neurons)  # the layer, from 1, of the neuron that the walk back stands at
        for factor in path.factors:
            neuron = path.neurons[at - knob.layer - 1]
            x, y, down = positions[at, neuron].x, positions[at, neuron].y, 0
            words = bare = number(factor.value, 2, least=1e-5)
            if factor.kind == "weight":
                start = positions[at - 1, path.neurons[at - knob.layer - 2]]
                x, y = start.x + 0.5 * (x - start.x), start.y + 0.5 * (y - start.y)
                words, at = text("lab-receipt-on", kind="weight", value=words), at - 1
            elif factor.kind == "bend":
                words, down = text("lab-receipt-on", kind="bend", value=words), 1
            elif factor.kind == "input":
                x, y, down = (x - 0.3, y, -1) if knob.source is None else (*positions[at - 1, knob.source][2:], 1)
                words = text("lab-receipt-on", kind="shift" if knob.source is None else "input", value=words)
            else:
                words, down = text("lab-receipt-on", kind=factor.kind, value=words), -1
            rows[x, y, down] = {"x": x, "y": y, "down": down, "kind": factor.kind, "text": words, "number": bare}
    return list(rows.values())


@built_once
def _students_spec() -> dict:
    x = alt.X("hours:Q", title=text("lab-hours"), scale=alt.Scale(domain=[0, 10]))
    y = alt.Y("slope:Q", title=text("lab-slope"), axis=alt.Axis(tickCount=3, format=".2~f"))
    bars = alt.Chart(alt.NamedData("students"))
    hold_y = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, tooltip=None)
    mean = alt.Chart(alt.NamedData("mean"))
    chart = alt.layer(
        hold_y.encode(x=alt.X("x:Q"), y=alt.Y("y:Q", scale=alt.Scale(nice=False, zero=False))),
        bars.mark_bar(
            width=alt.ExprRef("width / 32"), color=alt.ExprRef(f"{HERE} ? '{theme.CHOSEN}' : '{theme.MUTED}'")
        ).encode(
            x=x, y=y, tooltip=[alt.Tooltip("hours:Q", format=".2f"), alt.Tooltip("told:N", title=text("lab-slope"))]
        ),
        mean.mark_rule(color=theme.SLOPE, strokeWidth=2.5, strokeDash=[6, 4]).encode(y="slope:Q"),
    )
    return compile_chart(chart.add_params(*follows("backprop_student")), height=430)


def students_figure(knob: Knob) -> Figure:
    """Draw what each student alone says of the slope of one of the exam's knobs, and the mean: the slope that turns it."""
    slopes = student_slopes(knob)
    whole = knob.slope(exam_gradient(exam_start()))
    table = pd.DataFrame({"place": range(len(slopes)), "hours": DATA.hours, "slope": slopes})
    table["told"] = [number(slope) for slope in slopes]
    return Figure(
        _students_spec(),
        {
            "students": table,
            "mean": pd.DataFrame({"slope": [whole]}),
            "corners": corners((0, 10), window(min(0, *slopes), max(0, *slopes), 0.05)),
        },
        text("lab-receipt-students-alt", students=len(slopes), slope=whole),
    )


def exam_passes() -> list[Pass]:
    """Return the story's network on each of its students."""
    return [exam(student) for student in range(len(DATA.hours))]

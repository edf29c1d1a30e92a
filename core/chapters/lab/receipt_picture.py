"""Draw a parameter's receipt: its paths to the error, with the factors on them, and each student's slope."""

from collections.abc import Sequence
from itertools import pairwise

import altair as alt
import pandas as pd

from core import exam
from core.chapters.lab.layout import (
    DISC_OPACITY,
    FONT_SIZE,
    NEURON_SIZE,
    PAPER,
    fixed_axes,
    line_table,
    network_words,
    pill,
    room,
    spots,
)
from core.chapters.lab.passes import Param, Pass, exam_pass, titles
from core.chapters.lab.receipt_words import student_slopes
from core.chapters.once import built_once
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.marks import corners, window
from core.network import Network
from core.receipts import Path, receipt
from core.say.messages import text
from core.say.numbers import brief, number

IS_CURRENT = "datum.place == at"
MAX_FACTORS = 16  # more would overlap, so that none is drawn
HEIGHT = 430


def _paths_spec(key: str | None) -> dict:
    """Build the spec of the paths, which follows the dial `key`, or shows a single place for None."""
    outputs = (
        chart_of("sent")
        .transform_filter(IS_CURRENT)
        .mark_text(
            fontSize=alt.ExprRef(FONT_SIZE),
            fontWeight="bold",
            color=theme.WORDS,
            text=alt.ExprRef("datum.text"),
            tooltip=None,
        )
        .encode(x=alt.X("x:Q", axis=None), y=alt.Y("y:Q", axis=None))
    )
    factors = pill(
        chart_of("factors").transform_filter(IS_CURRENT),
        "(width > 380 ? datum.text : datum.number)",  # a phone has no room for the words
        f"datum.kind == 'weight' ? '{theme.MUTED}' : datum.kind == 'bend' ? '{theme.GREEN}' : '{theme.CHOSEN}'",
        offset=f"datum.down * ({NEURON_SIZE} / 2 + {FONT_SIZE} / 2 + 6)",
    )
    place = follows(key) if key else [alt.param(name="at", value=0)]
    layers = alt.layer(fixed_axes(), *_lines(), *_discs(), outputs, *factors)
    return compile_chart(layers.add_params(*place), height=HEIGHT)


def _lines() -> list[alt.Chart]:
    """Draw a line for each weight. A click on its wide invisible grip selects it."""
    pick = alt.selection_point(name="knob", fields=["knob"], on="click", empty=False, nearest=False)
    ends = {"x": alt.X("x1:Q", axis=None), "y": alt.Y("y1:Q", axis=None), "x2": "x2", "y2": "y2"}
    lines = chart_of("lines")
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
    return [line, grip.add_params(pick)]


def _discs() -> list[alt.Chart]:
    """Draw a disc for each neuron and a square for each input. A click selects the bias."""
    shift = alt.selection_point(name="shift", fields=["knob"], on="click", empty=False, nearest=False)
    position = {"x": alt.X("x:Q", axis=None), "y": alt.Y("y:Q", axis=None)}
    neurons = chart_of("neurons")
    paper = neurons.mark_point(
        size=alt.ExprRef(f"PI / 4 * pow({NEURON_SIZE}, 2)"), fill=alt.ExprRef(PAPER["expr"]), opacity=1, tooltip=None
    ).encode(**position)
    circle = neurons.mark_point(
        size=alt.ExprRef(f"PI / 4 * pow({NEURON_SIZE}, 2) * (datum.layer == 0 ? 0.9 : 1)"),
        shape=alt.ExprRef("datum.layer == 0 ? 'square' : 'circle'"),
        fill=theme.MUTED,
        fillOpacity=DISC_OPACITY,
        stroke=alt.ExprRef(f"datum.lit ? '{theme.CHOSEN}' : '{theme.MUTED}'"),
        strokeWidth=alt.ExprRef("datum.chosen ? 7 : 4"),
        opacity=1,  # also off the path, so that its number stays readable
        cursor="pointer",
    ).encode(**position, tooltip=[alt.Tooltip("name:N", title=text("lab-receipt-this"))])
    return [paper, circle.add_params(shift)]


@built_once
def _students_paths_spec() -> dict:
    return _paths_spec("backprop_student")


@built_once
def _single_paths_spec() -> dict:
    return _paths_spec(None)


def receipt_figure(passes: Sequence[Pass], param: Param) -> Figure:
    """Draw the paths of one parameter.

    `passes` run one network, each on one row of data: one for each place of the dial, or a single one.
    """
    network = passes[0].network
    dimensions, edges = room(passes[0], right=0.5)
    receipts = [receipt(network, pass_.inputs, pass_.targets, param, pass_.loss) for pass_ in passes]
    paths = receipts[0].paths
    lines = line_table(passes[0]).dropna(subset="x1")
    lines = lines.assign(lit=lines.knob.isin(_weight_codes(param, paths)), chosen=lines.knob == param.code)
    outputs = [
        {"place": place, "x": spot.x, "y": spot.y, "text": brief(pass_.outputs(layer)[neuron]), **dimensions}
        for place, pass_ in enumerate(passes)
        for (layer, neuron), spot in spots(network).items()
    ]
    factors = [
        {"place": place, **row, **dimensions}
        for place, receipt_ in enumerate(receipts)
        for row in _factor_rows(network, param, receipt_.paths)
    ]
    has_room = len(factors) <= MAX_FACTORS * len(passes)
    return Figure(
        _students_paths_spec() if len(passes) > 1 else _single_paths_spec(),
        {
            "lines": lines,
            "neurons": pd.DataFrame(_neuron_rows(network, param, paths)).assign(**dimensions),
            "sent": pd.DataFrame(outputs),
            "factors": pd.DataFrame(factors if has_room else [], columns=list(factors[0])),
            "corners": edges,
        },
        text("lab-receipt-alt", sizes=network_words(network), knob=titles(network)[param]),
    )


def _weight_codes(param: Param, paths: Sequence[Path]) -> set[str]:
    """Return the codes of the weights on the paths, with that of `param` itself unless it is a bias."""
    codes = set() if param.source is None else {param.code}
    for path in paths:
        for step, (source, neuron) in enumerate(pairwise(path.neurons), start=1):
            codes.add(Param(param.layer + step, neuron, source).code)
    return codes


def _neuron_rows(network: Network, param: Param, paths: Sequence[Path]) -> list[dict]:
    """Describe every input and neuron, `lit` if a path runs through it."""
    lit: set[tuple[int, int | None]] = {(param.layer, param.source)}
    lit |= {(param.layer + 1 + step, neuron) for path in paths for step, neuron in enumerate(path.neurons)}
    rows = []
    for (layer, neuron), spot in spots(network).items():
        name = text("lab-own-input", n=neuron + 1)
        code = None
        if layer:
            name = text("lab-neuron", neuron=neuron + 1, layer=layer)
            code = Param(layer - 1, neuron, None).code
        row = {"layer": layer, "x": spot.x, "y": spot.y, "knob": code, "name": name}
        rows.append({**row, "lit": (layer, neuron) in lit, "chosen": code == param.code})
    return rows


def _factor_rows(network: Network, param: Param, paths: Sequence[Path]) -> list[dict]:
    """Describe each factor once, at the neuron or the line to which it belongs."""
    positions, rows = spots(network), {}
    for path in paths:
        layer = param.layer + len(path.neurons)  # from 1: the factors run back from the path's last neuron
        for factor in path.factors:
            spot = positions[layer, path.neurons[layer - param.layer - 1]]
            x, y, down, kind = spot.x, spot.y, 0, str(factor.kind)
            if kind == "weight":
                start = positions[layer - 1, path.neurons[layer - param.layer - 2]]
                x, y, layer = start.x + 0.5 * (x - start.x), start.y + 0.5 * (y - start.y), layer - 1
            elif kind == "bend":
                down = 1
            elif kind == "input" and param.source is not None:
                source = positions[layer - 1, param.source]
                x, y, down = source.x, source.y, 1
            elif kind == "input":
                x, down, kind = x - 0.3, -1, "shift"
            else:
                down = -1
            digits = number(factor.value, 2, least=1e-5)
            words = text("lab-receipt-on", kind=kind, value=digits)
            row = {"x": x, "y": y, "down": down, "kind": factor.kind, "text": words, "number": digits}
            rows[x, y, down] = row
    return list(rows.values())


@built_once
def _students_spec() -> dict:
    x = alt.X("hours:Q", title=text("lab-hours"), scale=alt.Scale(domain=[0, 10]))
    y = alt.Y("slope:Q", title=text("lab-slope"), axis=alt.Axis(tickCount=3, format=".2~f"))
    bars = chart_of("students")
    hold_y = chart_of("corners").mark_point(opacity=0, tooltip=None)
    mean = chart_of("mean")
    chart = alt.layer(
        hold_y.encode(x=alt.X("x:Q"), y=alt.Y("y:Q", scale=alt.Scale(nice=False, zero=False))),
        bars.mark_bar(
            width=alt.ExprRef("width / 32"), color=alt.ExprRef(f"{IS_CURRENT} ? '{theme.CHOSEN}' : '{theme.MUTED}'")
        ).encode(
            x=x, y=y, tooltip=[alt.Tooltip("hours:Q", format=".2f"), alt.Tooltip("told:N", title=text("lab-slope"))]
        ),
        mean.mark_rule(color=theme.SLOPE, strokeWidth=2.5, strokeDash=[6, 4]).encode(y="slope:Q"),
    )
    return compile_chart(chart.add_params(*follows("backprop_student")), height=430)


def students_figure(param: Param) -> Figure:
    """Draw the slope of one of the exam's parameters for each student alone, and their mean: the slope for all."""
    slopes = student_slopes(param)
    mean = param.slope(exam.gradient(exam.start()))
    table = pd.DataFrame({"place": range(len(slopes)), "hours": exam.DATA.hours, "slope": slopes})
    table["told"] = [number(slope) for slope in slopes]
    return Figure(
        _students_spec(),
        {
            "students": table,
            "mean": pd.DataFrame({"slope": [mean]}),
            "corners": corners((0, 10), window(min(0, *slopes), max(0, *slopes), 0.05)),
        },
        text("lab-receipt-students-alt", students=len(slopes), slope=mean),
    )


def exam_passes() -> list[Pass]:
    """Return the exam network's pass for each student."""
    return [exam_pass(student) for student in range(len(exam.DATA.hours))]

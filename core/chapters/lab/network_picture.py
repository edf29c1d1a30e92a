"""Draw a pass as an animation: outputs run forward along the lines, deltas run back, then every parameter takes its step."""

import altair as alt

from core.chapters.lab.layout import (
    DISC_OPACITY,
    FONT_SIZE,
    NEURON_SIZE,
    PAPER,
    by_sign,
    fixed_axes,
    network_words,
    pill,
    room,
)
from core.chapters.lab.network_rows import miss_rows, neuron_rows, param_rows, pulse_rows
from core.chapters.lab.passes import Param, Pass
from core.chapters.once import built_once
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.say.messages import text

QUANTITIES = ("values", "slopes")  # of a parameter: what the width of its line or ring shows
HEIGHT = 430

# Vega expressions. A row's `forward`, `back`, `found`, `turn` and `again` are stages; `at` is the place of the dial.
UPDATE_SHARE = "clamp(at - datum.turn + 1, 0, 1)"
VALUE = f"(datum.before + (datum.after - datum.before) * {UPDATE_SHARE})"
IS_KNOWN = "(at >= datum.found)"
IS_ACTIVE = "((at > datum.forward - 1 && at <= datum.forward) || (at > datum.back - 1 && at <= datum.back))"
HOLDS_DELTA = "(datum.crowded && at >= datum.back && at < datum.again)"


def _lines(pick: alt.Parameter) -> list[alt.Chart]:
    lines = chart_of("knobs").transform_filter("isValid(datum.x1)")
    ends = {"x": alt.X("x1:Q", axis=None), "y": alt.Y("y1:Q", axis=None), "x2": "x2", "y2": "y2"}
    tips = [
        alt.Tooltip("title:N", title=text("lab-table.knob")),
        alt.Tooltip("set:N", title=text("lab-table.set")),
        alt.Tooltip("slope_told:N", title=text("lab-slope")),
        alt.Tooltip("after_told:N", title=text("lab-table.after")),
    ]
    line = lines.mark_rule(
        strokeCap="round",
        color=alt.ExprRef(by_sign(VALUE)),
        strokeWidth=alt.ExprRef(f"{IS_KNOWN} ? 1.2 + 6 * abs({VALUE}) / datum.most : 1"),
        opacity=alt.ExprRef(f"{IS_ACTIVE} || at > datum.turn - 1 ? 0.9 : 0.4"),
        strokeDash=alt.ExprRef(f"{IS_KNOWN} ? [1, 0] : [3, 4]"),
        tooltip=None,
    ).encode(**ends)
    grip = lines.mark_rule(strokeWidth=14, opacity=0.001, cursor="pointer").encode(**ends, tooltip=tips)
    labels = pill(
        lines.transform_filter("datum.labeled"),
        f"({IS_KNOWN} && width / datum.columns > 65 ? (at >= datum.turn ? datum.text_after : datum.text) : '')",
        by_sign(VALUE),
        x="x_text",
        y="y_text",
    )
    return [line, grip.add_params(pick), *labels]


def _pulses() -> alt.Chart:
    along = "(at - datum.t0) / (datum.t1 - datum.t0)"
    return (
        chart_of("pulses")
        .transform_filter("at > datum.t0 && at < datum.t1")
        .transform_calculate(
            x=f"datum.x1 + (datum.x2 - datum.x1) * {along}",
            y=f"datum.y1 + (datum.y2 - datum.y1) * {along}",
            size=f"datum.v0 + (datum.v1 - datum.v0) * {along}",
        )
        .mark_point(
            shape="circle",
            size=alt.ExprRef("PI / 4 * pow(6 + 18 * abs(datum.size) / datum.most, 2)"),
            fill=alt.ExprRef(f"datum.kind == 'blame' ? '{theme.BLAME}' : {by_sign('datum.size')}"),
            strokeWidth=0,
            opacity=0.95,
            tooltip=None,
        )
        .encode(x=alt.X("x:Q", axis=None), y=alt.Y("y:Q", axis=None))
    )


def _neurons() -> list[alt.Chart]:
    neurons = chart_of("neurons")
    x, y = alt.X("x:Q", axis=None), alt.Y("y:Q", axis=None)
    inside = neurons.mark_text(
        fontSize=alt.ExprRef(FONT_SIZE),
        fontWeight="bold",
        color=theme.WORDS,
        text=alt.ExprRef(
            f"at >= datum.again ? datum.sends_after : ({HOLDS_DELTA} ? datum.blame_inside : "
            "(at >= datum.forward ? datum.sends : ''))"
        ),
        tooltip=None,
        cursor="pointer",
    ).encode(x=x, y=y)
    deltas = pill(
        neurons,
        "(at >= datum.back && !datum.crowded ? datum.blame : '')",
        f"'{theme.BLAME}'",
        offset=f"{NEURON_SIZE} / 2 + {FONT_SIZE} / 2 + 6",
    )
    targets = pill(
        neurons,
        "(at >= datum.guess && !datum.crowded ? datum.wanted : '')",
        f"'{theme.GREEN}'",
        offset=f"-{NEURON_SIZE} / 2 - {FONT_SIZE} / 2 - 6",
    )
    return [*_discs(neurons), inside, *deltas, *targets]


def _discs(neurons: alt.Chart) -> list[alt.Chart]:
    """Draw a disc for each neuron and a square for each input. Its ring shows the bias, a click selects it."""
    x, y = alt.X("x:Q", axis=None), alt.Y("y:Q", axis=None)
    tips = [
        alt.Tooltip("name:N", title=text("lab-receipt-this")),
        alt.Tooltip("sends_told:N", title=text("lab-table.sends")),
        alt.Tooltip("blame_told:N", title=text("lab-table.blame")),
        alt.Tooltip("shift_told:N", title=text("lab-own-shift")),
        alt.Tooltip("wanted:N", title=text("lab-own-compared")),
    ]
    has_delta = f"(at >= datum.back && at < datum.back + 1) || {HOLDS_DELTA}"
    has_output = (
        "(at >= datum.forward && at < datum.forward + 1) || at >= datum.again || "
        "(datum.guess <= at && at < datum.guess + 1)"
    )
    disc = {
        "size": alt.ExprRef(f"PI / 4 * pow({NEURON_SIZE}, 2) * (datum.layer == 0 ? 0.9 : 1)"),
        "shape": alt.ExprRef("datum.layer == 0 ? 'square' : 'circle'"),
    }
    paper = neurons.mark_point(fill=alt.ExprRef(PAPER["expr"]), opacity=1, strokeWidth=0, tooltip=None, **disc)
    circle = neurons.mark_point(
        opacity=1,
        stroke=alt.ExprRef(f"datum.layer == 0 ? '{theme.MUTED}' : {by_sign(VALUE)}"),
        strokeWidth=alt.ExprRef(f"datum.layer == 0 ? 1 : ({IS_KNOWN} ? 1.2 + 5 * abs({VALUE}) / datum.most : 1)"),
        fill=alt.ExprRef(f"{has_delta} ? '{theme.BLAME}' : ({has_output} ? '{theme.GREEN}' : '{theme.MUTED}')"),
        fillOpacity=DISC_OPACITY,
        cursor="pointer",
        **disc,
    ).encode(x=x, y=y, tooltip=tips)
    shift = alt.selection_point(name="shift", fields=["knob"], on="click", empty=False, nearest=False)
    return [paper.encode(x=x, y=y), circle.add_params(shift)]


def _error_bars() -> list[alt.Chart]:
    """Draw each output's error as a bar, which grows when the error becomes known and follows the update."""
    growth, shrinkage = "clamp(at - datum.guess + 1, 0, 1)", "clamp((at - datum.again) * datum.depth + 1, 0, 1)"
    misses = chart_of("misses").transform_calculate(
        end=f"datum.x + (datum.before + (datum.after - datum.before) * {shrinkage}) * {growth}"
    )
    bar = misses.mark_rule(
        strokeWidth=alt.ExprRef("clamp(height / datum.rows / 4, 6, 16)"),
        color=theme.RED,
        opacity=alt.ExprRef("at > datum.guess - 1 ? 1 : 0"),
    ).encode(
        x=alt.X("x:Q", axis=None),
        x2="end",
        y=alt.Y("y:Q", axis=None),
        tooltip=[
            alt.Tooltip("told:N", title=text("lab-own-before")),
            alt.Tooltip("told_after:N", title=text("lab-own-after")),
        ],
    )
    labels = pill(
        misses,
        "(datum.crowded ? '' : at >= datum.again ? datum.told_after : at >= datum.guess ? datum.told : '')",
        f"'{theme.MUTED}'",
        x="middle",
        offset=f"clamp(height / datum.rows / 8, 3, 8) + {FONT_SIZE} / 2 + 7",
    )
    return [bar, *labels]


@built_once
def _pass_spec() -> dict:
    pick = alt.selection_point(name="knob", fields=["knob"], on="click", empty=False, nearest=False)
    selection = (
        chart_of("chosen")
        .mark_rule(color=theme.CHOSEN, strokeWidth=13, opacity=0.4, strokeCap="round")
        .encode(x=alt.X("x1:Q", axis=None), y=alt.Y("y1:Q", axis=None), x2="x2", y2="y2", tooltip=alt.value(None))
    )
    chosen_shift = (
        chart_of("chosen_shift")
        .mark_point(
            size=alt.ExprRef(f"PI / 4 * pow({NEURON_SIZE} + 16, 2)"), color=theme.CHOSEN, opacity=0.4, tooltip=None
        )
        .encode(x=alt.X("x:Q", axis=None), y=alt.Y("y:Q", axis=None))
    )
    line, grip, *labels = _lines(pick)
    layers = [fixed_axes(), selection, chosen_shift, line, grip, *_error_bars(), _pulses(), *_neurons(), *labels]
    return compile_chart(alt.layer(*layers).add_params(*follows("backprop_pass")), height=HEIGHT)


def pass_figure(pass_: Pass, *, quantity: str = "values", highlight: Param | None = None) -> Figure:
    """Draw a pass for every place of its dial.

    Args:
        pass_: the pass.
        quantity: one of `QUANTITIES`.
        highlight: a parameter to mark.
    """
    dimensions, corners = room(pass_, right=1.2)
    lines = param_rows(pass_, quantity).assign(**dimensions)
    neurons = neuron_rows(pass_, lines).assign(**dimensions)
    code = highlight.code if highlight else ""
    tables = {
        "knobs": lines,
        "chosen": lines[(lines.knob == code) & lines.x1.notna()][["x1", "y1", "x2", "y2"]],
        "chosen_shift": neurons[neurons.knob == code][["x", "y", "columns", "rows"]],
        "neurons": neurons,
        "pulses": pulse_rows(pass_),
        "misses": miss_rows(pass_).assign(**dimensions),
        "corners": corners,
    }
    sizes = network_words(pass_.network)
    return Figure(_pass_spec(), tables, text("lab-own-alt", sizes=sizes, knobs=pass_.network.n_params))

"""A bar chart of what each neuron of the last hidden layer adds to the output's sum."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.once import built_once
from core.chapters.train.curves import AT_DIAL, DIAL, spans
from core.chapters.train.maps import Answer
from core.chapters.train.run import Run
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.say.messages import text


@built_once
def _push_spec() -> dict:
    pushes = chart_of("pushes").transform_filter(AT_DIAL)
    y = alt.Y("neuron:N", title=None, sort=None, axis=alt.Axis(labelOverlap=False))
    chart = alt.layer(
        chart_of("corners")
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(x=alt.X("x:Q", scale=alt.Scale(nice=False))),
        pushes.mark_bar(clip=True).encode(
            x=alt.X("push:Q", title=text("train-ask-push-axis")),
            y=y,
            color=alt.condition("datum.push > 0", alt.value(theme.PLUS), alt.value(theme.MINUS)),
            tooltip=[
                alt.Tooltip("neuron:N", title=text("train-ask-who")),
                alt.Tooltip("push:Q", format=".3f", title=text("train-ask-push-axis")),
                alt.Tooltip("says:Q", format=".3f", title=text("train-ask-said")),
            ],
        ),
        chart_of("corners").mark_rule(color=theme.MUTED).encode(x=alt.datum(0)),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=220)


def push_figure(run: Run, answer: Answer) -> Figure:
    """Draw the push of each neuron of the last hidden layer, up or down, by snapshot."""
    count = answer.pushes.shape[1]
    names = [text("train-ask-neuron", neuron=neuron) for neuron in range(1, count + 1)] + [text("train-ask-shift")]
    pushes = np.column_stack([answer.pushes, answer.shift])
    outputs = np.column_stack([answer.neuron_outputs, np.ones(run.frames)])
    table = pd.DataFrame(
        {
            "neuron": np.tile(names, run.frames),
            "push": pushes.ravel().astype("float32"),
            "says": outputs.ravel().astype("float32"),
            **{name: np.repeat(span, count + 1) for name, span in spans(run).items()},
        }
    )
    reach = float(np.abs(pushes).max()) or 1.0
    return Figure(
        {**_push_spec(), "height": 60 + 22 * (count + 1)},
        {"pushes": table, "corners": pd.DataFrame({"x": [-reach, reach], "y": [0.0, 0.0]})},
        text("train-ask-pushes-alt", neurons=count),
    )

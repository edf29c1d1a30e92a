"""Draw the predictions of up to three networks all over the plane, side by side."""

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.contest import Fit
from core.chapters.lab.lists import join_sentences
from core.chapters.once import built_once
from core.datasets import Dataset
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.diverging import decision_image
from core.draw.figure import Figure, compile_chart
from core.draw.fit import BOLD, MIN_SIZE, SAFETY, split_in_two, width
from core.say.messages import Message, message, text
from core.say.numbers import number

REACH = 6.0  # a map shows the square −REACH … REACH
SPACING = 2.15  # between the centers of two maps, in units of REACH


@built_once
def _maps_spec() -> dict:
    x_scale = alt.Scale(nice=False, zero=False, domain=[-REACH, (2 * SPACING + 1) * REACH])
    x = alt.X("x:Q", axis=None, scale=x_scale)
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(nice=False, zero=False))
    image = chart_of("maps").mark_image(aspect=False, tooltip=None)
    points = chart_of("points").mark_point(
        size=alt.ExprRef("clamp(width / 26, 8, 34)"), stroke="white", strokeWidth=0.6, opacity=1
    )
    answers = [text(f"data-any.{answer}") for answer in ("no", "yes")]
    chart = alt.layer(
        image.encode(x=x, x2="x2", y=y, y2="y2", url="image:N"),
        points.encode(
            x=x,
            y=y,
            color=alt.Color(
                "answer:N",
                title=None,
                scale=alt.Scale(domain=answers, range=[theme.NO, theme.YES]),
            ),
            shape=alt.Shape("answer:N", title=None, scale=alt.Scale(domain=answers, range=["circle", "square"])),
            tooltip=[
                alt.Tooltip("answer:N", title=text("lab-right-answer")),
                alt.Tooltip("guess:N", title=text("lab-learn-guess")),
            ],
        ),
        *_titles(),
    )
    return compile_chart(chart, height=330)


def _titles() -> list[alt.Chart]:
    """Draw a caption and a name over each map; on a narrow screen the caption has no error and the name has two lines."""
    maps = chart_of("maps")
    style = {"baseline": "bottom", "fontWeight": "bold", "color": theme.SOFT}
    title = maps.mark_text(**style, fontSize=alt.ExprRef("clamp(width / 45, 11, 14)"), tooltip=None)
    narrow_size = f"clamp(width / (3 * {SAFETY * BOLD} * datum.wide), {MIN_SIZE}, 11)"
    x = alt.X("middle:Q", axis=None)
    return [
        title.transform_calculate(short="width < 460 ? split(datum.name, ',')[0] : datum.name").encode(
            x=x, y=alt.Y("top:Q", axis=None), text="short:N"
        ),
        title.transform_filter("width >= 460").encode(x=x, y=alt.Y("over:Q", axis=None), text="told:N"),
        *(
            maps.transform_filter("width < 460")
            .mark_text(**style, fontSize=alt.ExprRef(narrow_size), dy=dy, tooltip=None)
            .encode(x=x, y=alt.Y("over:Q", axis=None), text=f"{line}:N")
            for line, dy in (("first", -12), ("second", 2))
        ),
    ]


def maps_figure(fits: Mapping[str, tuple[Fit, Message]], data: Dataset) -> Figure:
    """Draw the predictions of up to three networks side by side, with the data on top.

    `fits` maps a network's name on the page to its fit and its caption.
    """
    maps, points = [], []
    for column, (name, (fit, caption)) in enumerate(fits.items()):
        center = column * SPACING * REACH
        middle = {"middle": center, "top": 1.04 * REACH, "over": 1.22 * REACH}
        corner = {"x": center - REACH, "x2": center + REACH, "y": -REACH, "y2": REACH}
        wrapped_name = split_in_two(name)
        first, _, second = wrapped_name.partition("\n")
        maps.append(
            {**corner, **middle, "image": decision_image(fit.network, REACH), "name": text(caption)}
            | {"told": name, "first": first, "second": second, "wide": width(wrapped_name)}
        )
        answers = np.array(data.labels)[data.targets[:, 0].astype(int)]
        predictions = [number(output) for output in fit.network.predict(data.inputs)[:, 0]]
        rows = {"x": data.inputs[:, 0] + center, "y": data.inputs[:, 1], "answer": answers, "guess": predictions}
        points.append(pd.DataFrame(rows))
    return Figure(
        _maps_spec(),
        {"maps": pd.DataFrame(maps), "points": pd.concat(points, ignore_index=True)},
        text(
            "lab-learn-alt",
            points=len(data),
            maps=join_sentences(
                *(message("lab-learn-map-alt", name=name, caption=caption) for name, (_, caption) in fits.items())
            ),
        ),
    )

"""The picture of the scene "No bends": the guesses of three networks all over the plane, side by side."""

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.contest import Fit
from core.chapters.lab.lists import together
from core.datasets import Dataset
from core.draw import theme
from core.draw.diverging import decision_image
from core.draw.figure import Figure, built_once, compile_chart
from core.draw.fit import BOLD, MIN_SIZE, SAFETY, split_in_two, width
from core.say.messages import Message, message, text
from core.say.numbers import number

REACH = 6.0  # the maps show the square −REACH … REACH
APART = 2.15  # from the middle of one map to that of the next, in units of REACH


@built_once
def _maps_spec() -> dict:
    across = alt.Scale(nice=False, zero=False, domain=[-REACH, (2 * APART + 1) * REACH])
    x = alt.X("x:Q", axis=None, scale=across)
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(nice=False, zero=False))
    image = alt.Chart(alt.NamedData("maps")).mark_image(aspect=False, tooltip=None)
    points = alt.Chart(alt.NamedData("points")).mark_point(
        size=alt.ExprRef("clamp(width / 26, 8, 34)"), stroke="white", strokeWidth=0.6, opacity=1
    )
    title = alt.Chart(alt.NamedData("maps")).mark_text(
        baseline="bottom",
        fontWeight="bold",
        color=theme.SOFT,
        fontSize=alt.ExprRef("clamp(width / 45, 11, 14)"),
        tooltip=None,
    )
    answers = [text(f"data-any.{answer}") for answer in ("no", "yes")]
    # Two lines of a name; a map has a third of the width, and they may fill the gap to the next one.
    narrow = f"clamp(width / (3 * {SAFETY * BOLD} * datum.wide), {MIN_SIZE}, 11)"
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
        # Where maps are narrow, only how many are right: the errors stand in the sentence.
        title.transform_calculate(short="width < 460 ? split(datum.name, ',')[0] : datum.name").encode(
            x=alt.X("middle:Q", axis=None), y=alt.Y("top:Q", axis=None), text="short:N"
        ),
        title.transform_filter("width >= 460").encode(
            x=alt.X("middle:Q", axis=None), y=alt.Y("over:Q", axis=None), text="told:N"
        ),
        *(
            alt.Chart(alt.NamedData("maps"))
            .transform_filter("width < 460")
            .mark_text(
                baseline="bottom",
                fontWeight="bold",
                color=theme.SOFT,
                fontSize=alt.ExprRef(narrow),
                dy=dy,
                tooltip=None,
            )
            .encode(x=alt.X("middle:Q", axis=None), y=alt.Y("over:Q", axis=None), text=f"{line}:N")
            for line, dy in (("first", -12), ("second", 2))
        ),
    )
    return compile_chart(chart, height=330)


def maps_figure(fits: Mapping[str, tuple[Fit, Message]], data: Dataset) -> Figure:
    """Draw the guesses of up to three networks all over the plane, side by side, with the data on top.

    `fits` runs by what a network is called on the page: how well it does, and the caption that says so.
    """
    maps, points = [], []
    for place, (name, (fit, caption)) in enumerate(fits.items()):
        aside = place * APART * REACH
        middle = {"middle": aside, "top": 1.04 * REACH, "over": 1.22 * REACH}
        corner = {"x": aside - REACH, "x2": aside + REACH, "y": -REACH, "y2": REACH}
        two = split_in_two(name)
        first, _, second = two.partition("\n")
        maps.append(
            {**corner, **middle, "image": decision_image(fit.network, REACH), "name": text(caption)}
            | {"told": name, "first": first, "second": second, "wide": width(two)}
        )
        answers = np.array(data.labels)[data.targets[:, 0].astype(int)]
        guess = [number(each) for each in fit.network.predict(data.inputs)[:, 0]]
        rows = {"x": data.inputs[:, 0] + aside, "y": data.inputs[:, 1], "answer": answers, "guess": guess}
        points.append(pd.DataFrame(rows))
    return Figure(
        _maps_spec(),
        {"maps": pd.DataFrame(maps), "points": pd.concat(points, ignore_index=True)},
        text(
            "lab-learn-alt",
            points=len(data),
            maps=together(
                *(message("lab-learn-map-alt", name=name, caption=caption) for name, (_, caption) in fits.items())
            ),
        ),
    )

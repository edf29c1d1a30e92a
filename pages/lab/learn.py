"""What a linear stack cannot learn: the best linear fit, the stack trained without activations, and with them."""

import streamlit as st

from core.chapters.lab import contest, contest_words
from core.chapters.lab.contest_pictures import maps_figure
from core.draw.figure import Figure
from core.say.messages import message, text
from core.say.names import names_of
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.experiments import experiments
from pages.ui.predict import Side, is_answered, predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

POINTS = names_of("data", ("xor", "circle"))
BENDS = names_of("bend", ("tanh", "relu", "sigmoid"), "short")
ANSWERS = tuple((message(f"lab-learn-{name}"), message(f"lab-learn-{name}.why")) for name in ("no", "little", "much"))
PICTURE = "one_matrix_maps"


@cached_in_worker
def prepare(points: str, layers: int, bend: str, seed: int) -> tuple[contest.Contest, Figure, Figure]:
    """Fit the three networks. Return them, the map of the best linear fit alone, and all three maps."""
    result = contest.contest(points, layers=layers, activation=bend, seed=seed)
    fits = {
        text(f"lab-learn-{name}"): (fit, contest_words.caption(fit))
        for name, fit in (("best", result.best_linear), ("unbent", result.linear), ("bent", result.nonlinear))
    }
    first = dict(list(fits.items())[:1])
    return result, maps_figure(first, result.data), maps_figure(fits, result.data)


def scene() -> None:
    with stage.choices():
        points = controls.choose(
            text("lab-learn-points"), POINTS, key="one_matrix_points", default="xor", show_label=False, width=280
        )
    with stage.drawer():
        layers = controls.number(text("lab-learn-layers"), 2, 8, 3, key="one_matrix_deep")
        bend = controls.choose(text("lab-learn-bend"), BENDS, key="one_matrix_with", default="tanh", kind="segmented")
        seed = controls.number(text("lab-seed"), 0, 9999, 102, key="one_matrix_seed", help=text("lab-seed.help"))
    result, first, maps = prepare(points, layers, bend, seed)
    # The question is next to a single map, and its verdict above three maps.
    side: Side = "top" if is_answered("lab_deeper") else "right"
    has_answer = predict("lab_deeper", message("lab-learn-predict"), ANSWERS, contest_words.gain(result), side=side)
    figure.show(maps if has_answer else first, PICTURE)
    if has_answer:
        sentence(None, contest_words.says(result, layers), name="one_matrix_learned", pictures=(PICTURE,))
        with stage.drawer():
            st.markdown(text("lab-learn-cut", cut=result.best_cut))
            st.markdown(text(contest_words.say_four_rows(result)))
    experiments(
        (message("lab-learn-chip-ring"), {"points": "circle", "deep": 8}),
        (message("lab-learn-chip-relu"), {"points": "circle", "deep": 8, "with": "relu"}),
    )
    symbols(
        f"{text('lab-learn-symbols')} " + r"$$\min_W \frac{1}{2n} \sum (W x - t)^2$$",
        contest.best_straight_fit,
    )

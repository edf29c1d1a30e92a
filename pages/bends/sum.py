"""A sum of bends makes a curve: first by hand, then by the slopes, then with every kind of bend."""

import streamlit as st

from core.chapters.bends import sheets, sum_pictures
from core.chapters.bends.names import NAMES
from core.chapters.bends.sums import COUNTS, CURVES, ROUNDS, SEED, spread_start
from core.chapters.bends.words import by_hand_says, each_says, fitted_says, straight_or_not
from core.draw.theme import NO, YES, name_of
from pages.bends import computations, hand
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

WAYS = {"hand": "By hand", "slopes": "By the slopes", "each": "Every bend"}


def scene() -> None:
    board = st.container(gap="small")  # the picture first; what it asks for stands below it
    with st.container(horizontal=True, key="bends_sum_ways"):
        way = controls.choose("Who sets the bends?", WAYS, key="bends_way", default="hand", kind="segmented")
        counts = {str(count): str(count) for count in COUNTS}
        count = int(controls.choose("Bends to add up", counts, key="bends_count", default="2", kind="segmented"))
        {"hand": by_hand, "slopes": by_slopes, "each": with_each}[way](board, count)
    experiments(
        (
            "One bend that goes up, one that goes down: a hill.",
            {"height_1": 1, "place_1": 3.5, "height_2": -1, "place_2": 7},
        ),
        ("Let the slopes set two bends.", {"way": "slopes"}),
        ("A wave needs more bends than the exam.", {"way": "slopes", "curve": "wave", "count": 8}),
    )
    symbols(
        r"The sum: $$y = b + \sum_i v_i\, f(w_i x + b_i)$$ where $v_i$ is a bend's height and $-b_i / w_i$ its place. "
        "It is trained with Adam on the squared error, all points at once. Every start spreads its bends over the data:",
        spread_start,
    )


def by_hand(board, count: int) -> None:
    which = {str(number): str(number) for number in range(1, count + 1)}
    index = int(controls.choose("Which one do you move?", which, key="bends_moved", default="1", kind="pills")) - 1
    with board:
        bends = hand.move_bend(index, count)
        figure.show(sum_pictures.by_hand_figure(bends, index), "bends_sum")
        keys = [sum_pictures.dial_key(key, index) for key in sum_pictures.KEYS]
        sentence(keys, by_hand_says(bends, index), pictures=("bends_sum",), name="bends_sum")
        st.caption(
            f"{name_of(NO).capitalize()} dots failed, {name_of(YES)} dots passed (invented students). Thin: one bend each. Thick: their sum, the guess."
        )


def by_slopes(board, count: int) -> None:
    curve = controls.choose("Curve to make", CURVES, key="bends_curve", default="exam", width=220)
    bend = controls.choose("Bend", NAMES, key="bends_inside", default="sigmoid", width=220)
    fitted, tables = computations.fit(curve, bend, count, another_start())
    with board:
        training(fitted.run, autoplay=f"{curve} {bend} {count}")
        figure.show(sum_pictures.fitted_figure(fitted, tables), "bends_fitted")
        sentence("bends_round", fitted_says(fitted), pictures=("bends_fitted",))
        st.caption("Thin: what each neuron adds. Thick: their sum, moved up or down as a whole.")


def with_each(board, count: int) -> None:
    curve = controls.choose("Curve to make", CURVES, key="bends_curve", default="exam", width=220)
    fits, tables = computations.fit_each(curve, count, another_start())
    with board:
        answers = [
            ("A wave", "Waves need bends; this one has none."),
            ("Stairs", "Stairs need steps; this one has none."),
            ("A straight line", "Straight pieces add up to a straight line. Training can tilt it and lift it."),
        ]
        question = "One of the sums has no bends. What will its line look like after training?"
        if predict("bends_none", question, answers, straight_or_not(fits)):
            training(next(iter(fits.values())).run)
            figure.show(sheets.each_figure(fits, tables), "bends_each")
            sentence("bends_round", each_says(fits), pictures=("bends_each",))


def another_start() -> int:
    return controls.number("Another start (seed)", 0, 99, SEED, key="bends_seed", width=150)


def training(run, autoplay: str | None = None) -> None:
    texts = [f"round {at:,}" for at in run.rounds]
    dial("Training", "bends_round", places=run.rounds, default=ROUNDS, texts=texts, play=True, autoplay=autoplay)

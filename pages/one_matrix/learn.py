"""What a stack without bends cannot learn: the best one table, the stack trained without bends, and with them."""

import streamlit as st

from core.chapters.one_matrix import straight
from core.chapters.one_matrix.pictures import maps_figure
from core.chapters.one_matrix.words import four_rows_say, gain, learned_says, map_caption
from core.datasets import DATASETS
from core.draw.figure import Figure
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

POINTS = {name: DATASETS[name].title for name in ("xor", "circle")}
ANSWERS = (
    (
        "No, not at all",
        "However many layers there are, without a bend they are one table. So the best single table is the limit.",
    ),
    ("Yes, a little better", "More layers have more knobs, but they multiply out into no more than one table has."),
    ("Yes, much better", "With bends it would be. Without them the layers multiply out into one table."),
)


@cached_in_worker
def _train_contest(points: str, layers: int, bend: str, seed: int) -> tuple[straight.Contest, Figure]:
    """Train the three networks and draw their maps."""
    contest = straight.contest(points, layers=layers, bend=bend, seed=seed)
    fits = {"best one table": contest.straight, "no bends": contest.unbent, "with bends": contest.bent}
    return contest, maps_figure({name: (fit, map_caption(fit)) for name, fit in fits.items()}, contest.data)


def scene() -> None:
    above = st.container(gap="small")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        points = controls.choose("Points", POINTS, key="one_matrix_points", default="xor", kind="segmented")
        layers = controls.number("Layers", 2, 8, 3, key="one_matrix_deep", width=130)
        bends = {"tanh": "tanh", "relu": "ReLU", "sigmoid": "sigmoid"}
        bend = controls.choose("Bend", bends, key="one_matrix_with", default="tanh", kind="segmented")
        seed = controls.number("Seed", 0, 9999, 102, key="one_matrix_seed", width=130, help="Another random start.")
    contest, maps = _train_contest(points, layers, bend, seed)
    with above:
        question = "Train several layers, none with a bend. Do they sort these points better than one layer can?"
        if not predict("one_matrix_deeper", question, ANSWERS, gain(contest)):
            return
        figure.show(maps, "one_matrix_maps")
        sentence(None, learned_says(contest, layers), name="one_matrix_learned", pictures=("one_matrix_maps",))
        st.caption(four_rows_say(contest))
    experiments(
        ("Eight layers on the disc in a ring.", {"points": "circle", "deep": 8}),
        ("The same with ReLU.", {"points": "circle", "deep": 8, "with": "relu"}),
    )
    symbols(
        r"The least error of any stack without bends, $\min_W \frac{1}{2n} \sum (W x - t)^2$, found exactly:",
        straight.best_straight_fit,
    )

"""What if the bend has no slope? A switch made steeper and steeper, up to a step."""

import streamlit as st

from core.activations import steep_sigmoid
from core.chapters.bends.steep import PLACES, SIZES, kill_the_slope
from core.chapters.bends.steep_pictures import killed_figures
from core.chapters.bends.words import KILLED_NOTE, killed_says, killed_texts
from pages.bends import computations
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols


def scene() -> None:
    dialed = st.container()
    left, right = st.columns([2, 3])
    board = left.container()
    sizes = {str(size): str(size) for size in SIZES}
    # In another page's frame the switch stands under the map, where it is in sight.
    with left if st.context.is_embedded else st.container():
        neurons = int(controls.choose("Hidden neurons", sizes, key="bends_hidden", default="4", kind="segmented"))
    killed, tables = computations.killed(neurons)
    pictures = killed_figures(tables, killed)
    with dialed:
        dial("How steep the switch is", "bends_steep", places=PLACES, default=0, texts=killed_texts(killed), jump=1)
    with board:
        figure.show(pictures["map"], "bends_killed_map")
    with right:
        sentence("bends_steep", killed_says(killed), pictures=tuple(f"bends_killed_{name}" for name in pictures))
        for name in ("alive", "switch"):
            figure.show(pictures[name], f"bends_killed_{name}")
    # There the fourth picture waits in a closed box.
    with st.expander("What it came to, steepness by steepness") if st.context.is_embedded else st.container():
        figure.show(pictures["runs"], "bends_killed_runs")
    st.caption(KILLED_NOTE)
    experiments(
        ("A true step: the hidden layer is frozen, the last layer learns.", {"steep": PLACES[-1]}),
        ("The same with eight hidden neurons. How much does luck save?", {"steep": PLACES[-1], "hidden": 8}),
    )
    symbols(
        r"The switch that gets steeper, $\sigma(kz)$, with the slope $k\,\sigma(kz)\,(1 - \sigma(kz))$:",
        steep_sigmoid,
        kill_the_slope,
    )

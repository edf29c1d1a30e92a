"""Look inside: the network, drawn, in step with the dial; a click on a line opens its receipt."""

import streamlit as st

from core.chapters.train import network_words as words
from core.chapters.train.network_pictures import network_figure
from core.chapters.train.run import Run
from core.draw.theme import MINUS, PLUS, name_of
from core.receipts import receipt
from pages.train import choices, player, runs, settings
from pages.ui import controls, figure
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

SHOWN = {"knobs": "The knobs", "slopes": "Their slopes"}


def scene() -> None:
    """Show the dial, the network and its sentence. Below is one knob's receipt."""
    tables = runs.load(settings.read())
    run = tables.run
    player.dial_of(tables)
    knob_index = _read_knob(run)
    board = st.container()
    left, right = st.columns([2, 3])
    with left:
        lines = controls.choose(
            "Lines show", SHOWN, key="train_lines", default="knobs", kind="segmented", show_label=False
        )
    slopes = lines == "slopes"
    with board:
        figure.show(network_figure(tables, slopes=slopes, knob_index=knob_index), "train_network", on_select=_clicked)
        sentence("train_at", words.largest(run, slopes), pictures=("train_network",))
    right.caption(
        f"{name_of(PLUS).capitalize()}: above 0. {name_of(MINUS).capitalize()}: below 0. A frame is a neuron's own shift. Click a line or a frame."
    )
    if knob_index is not None:
        sentence("train_at", words.story(run, knob_index), name="train_knob")
        row = controls.number("Point", 1, len(run.train_set), 1, key="train_point", width=160)
        paths_receipt, nudged = words.bill(run, knob_index, row - 1)
        sentence(None, words.bill_says(run, paths_receipt, nudged, row - 1), name="train_bill")
        st.dataframe(words.bill_table(run, paths_receipt), hide_index=True, alt="The paths from this knob to the error")
    settings.set_up()
    experiments(
        ("See the slopes shrink while it learns.", {"lines": "slopes"}),
        ("Open the receipt of the very first knob.", {"knob": 1}),
        ("Take the bends away: every map becomes a slanted sheet.", {"bends": False}),
    )
    symbols("Where one knob's slope comes from:", receipt)


def _read_knob(run: Run) -> int | None:
    """Return the index of the clicked knob, from 0. Return None without a click, or where the network has no such knob."""
    most = run.history.shape.n_params
    number = choices.KNOB.value()
    return number - 1 if 1 <= number <= most else None


def _clicked() -> None:
    for line in st.session_state["train_network"].selection.get("line", [])[:1]:
        st.session_state[choices.KNOB.key] = int(line["knob"]) + 1

"""The drawer of the run: a parameter's receipt, the settings, the comparison and the downloads."""

import streamlit as st

from core.chapters.train import network_words, words
from core.chapters.train.curves import error_figure, slope_figure
from core.chapters.train.map_pictures import RunTables
from core.chapters.train.run import Settings
from core.draw.theme import MINUS, PLUS, name_of
from core.say.messages import text
from pages.train import choices, pinning, settings
from pages.train.downloads import downloads
from pages.ui import controls, figure
from pages.ui.sentence import sentence


def show(tables: RunTables, config: Settings, knob: int | None, *, slopes: bool) -> None:
    """Show the parts of the drawer. A closed box renders nothing."""
    run, pin = tables.run, pinning.get_pin()
    if knob is not None:
        row = controls.number(text("train-receipt-point"), 1, len(run.train_set), 1, key="train_point", width=160)
        paths_receipt, agreement = network_words.param_receipt(run, knob, row - 1)
        sentence(
            None, network_words.say_receipt(run, paths_receipt, agreement, row - 1), name="train_bill", kind="caption"
        )
        table = network_words.receipt_table(run, paths_receipt)
        st.dataframe(table, hide_index=True, alt=text("train-receipt-alt"))
    sentence("train_at", network_words.say_largest(run, slopes), name="train_largest", kind="caption")
    plus, minus = (name_of(color).capitalize() for color in (PLUS, MINUS))
    st.caption(text("train-play-legend", plus=plus, minus=minus))
    st.caption(f"{text(words.colors(run))} {words.source(config)}")
    choices.AGAIN.show()
    settings.show()
    with st.expander(text("train-play-sizes"), key="train_slopes_box", on_change="rerun") as box:
        if box.open:
            figure.show(slope_figure(tables), "train_slope_sizes")
    with st.expander(
        text("train-play-error"), key="train_error_box", on_change="rerun", expanded=pin is not None
    ) as box:
        if box.open:
            figure.show(error_figure(tables, pinned_run=pin.run if pin else None), "train_error")
    pinning.compare(tables)
    downloads(run)

"""The settings of a run, shared by all scenes of the chapter, the visit and the URL."""

from dataclasses import replace

import streamlit as st

from core.chapters.train.run import Settings
from pages.train.choices import BENDS_CONTROL, COLUMNS, DATA_CONTROL, NEURONS, SLOPES_CONTROL


def read() -> Settings:
    """Return the current settings, whether or not their controls are on the page."""
    values = {name: control.value() for column in COLUMNS.values() for name, control in column.items()}
    neurons = tuple(control.value() for control in NEURONS[: values.pop("layers")])
    batch = values.pop("batch")
    settings = Settings(
        data=DATA_CONTROL.value(),
        neurons=neurons,
        batch=None if batch == "all" else int(batch),
        unseen=values.pop("unseen") / 100,
        slopes=SLOPES_CONTROL.value(),
        bends=BENDS_CONTROL.value(),
        **values,
    )
    edited_points, added, taken = st.session_state.get("_train_edits", (None, (), ()))
    return replace(settings, added=added, taken=taken) if edited_points == same_points(settings) else settings


def same_points(settings: Settings) -> tuple:
    """Return the settings that decide which points are on the map, before any edit by hand."""
    return settings.data, settings.amount, settings.noise, settings.data_seed


def set_up() -> None:
    """Show all settings in a closed box. Nothing is rendered while it is closed."""
    with st.expander("Set it up your way", key="train_set_up", on_change="rerun", icon=":material/tune:") as box:
        if not box.open:
            return
        for place, (title, column) in zip(st.columns(3), COLUMNS.items(), strict=True):
            with place:
                st.markdown(f"**{title}**")
                for name, control in column.items():
                    value = control.show()
                    if name == "layers":
                        with st.container(horizontal=True):
                            for each in NEURONS[:value]:
                                each.show()

"""The settings of a run, shared by all scenes of the chapter, the visit and the URL."""

from dataclasses import replace

import streamlit as st

from core.chapters.train.run import Settings
from core.say.messages import text
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
        has_activation=BENDS_CONTROL.value(),
        **values,
    )
    edited_points, added, removed = st.session_state.get("_train_edits", (None, (), ()))
    return (
        replace(settings, added_points=added, removed_points=removed)
        if edited_points == same_points(settings)
        else settings
    )


def read_elsewhere() -> Settings:
    """Return the current settings in a scene that has none of their controls.

    A widget that leaves the page takes its value along, and what was set before it comes to light: so each value is set again.
    """
    for control in (
        DATA_CONTROL,
        SLOPES_CONTROL,
        BENDS_CONTROL,
        *NEURONS,
        *(each for column in COLUMNS.values() for each in column.values()),
    ):
        st.session_state[control.key] = control.value()
    return read()


def same_points(settings: Settings) -> tuple:
    """Return the settings that decide which points are on the map, before any edit by hand."""
    return settings.data, settings.amount, settings.noise, settings.data_seed


def set_up() -> None:
    """Show all settings in a closed box. Nothing is rendered while it is closed."""
    with st.expander(text("train-set-up"), key="train_set_up", on_change="rerun", icon=":material/tune:") as box:
        if not box.open:
            return
        for title, column in COLUMNS.items():
            with st.container():
                st.markdown(f"**{text(title)}**")
                for name, control in column.items():
                    value = control.show()
                    if name == "layers":
                        with st.container(horizontal=True):
                            for each in NEURONS[:value]:
                                each.show()
        SLOPES_CONTROL.show()
        BENDS_CONTROL.show()

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
    edited_key, added, removed = st.session_state.get("_train_edits", (None, (), ()))
    return (
        replace(settings, added_points=added, removed_points=removed)
        if edited_key == points_key(settings)
        else settings
    )


def read_elsewhere() -> Settings:
    """Return the current settings in a scene without their controls.

    Streamlit drops the value of a widget that leaves the page and restores the one set before. So set each value again.
    """
    for control in (
        DATA_CONTROL,
        SLOPES_CONTROL,
        BENDS_CONTROL,
        *NEURONS,
        *(control for column in COLUMNS.values() for control in column.values()),
    ):
        st.session_state[control.key] = control.value()
    return read()


def points_key(settings: Settings) -> tuple:
    """Return the settings that determine the points on the map, without edits by hand."""
    return settings.data, settings.amount, settings.noise, settings.data_seed


def show() -> None:
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
                            for neurons in NEURONS[:value]:
                                neurons.show()
        SLOPES_CONTROL.show()
        BENDS_CONTROL.show()

"""The picture of one parameter: the prediction over the students, and the parameter's valley. Both follow the dial."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from core import exam
from core.chapters.slopes.tilt import words
from core.chapters.slopes.turning import KNOBS, Heights, reach_of
from pages.ui import assets, stage
from pages.ui import exam as exam_picture
from pages.url import locks
from pages.url import state as url_state

CHOICE, DIAL, PICTURE = "slopes_knob", "slopes_x", "slopes_tangent"

_TILT = assets.component(
    "why_tilt", Path(__file__).with_name("valley"), styles=exam_picture.STYLE, scripts=exam_picture.SCRIPT
)


def valley(name: str, params: Sequence[float], value: float, heights: Heights, level: float) -> None:
    """Show the picture of a parameter.

    Args:
        name: the parameter's short name.
        params: all parameters (7,).
        value: the parameter's value at first. The dial's range includes it.
        heights: the scale of the losses.
        level: the slope below which the ground is called almost level.
    """
    names = list(KNOBS)
    low, high = reach_of(value)

    def choose() -> None:
        report = st.session_state["slopes_tilt"].knob
        if isinstance(report, int) and not isinstance(report, bool) and 0 <= report < len(names):
            position = exam.param_from_text(url_state.query_value(DIAL) or "")
            if position is not None:  # the last knob keeps its value
                new_params = [*params]
                new_params[names.index(name)] = position
                url_state.write("slopes_knobs", exam.params_to_text(new_params))
            url_state.forget(DIAL)
            st.session_state[CHOICE] = names[report]
            url_state.note_move()

    with stage.picture(), st.container(key=f"{PICTURE}_figure"):
        _TILT(
            key="slopes_tilt",
            data={
                **exam_picture.data(),
                "dial": DIAL,
                "knob": names.index(name),
                "params": list(params),
                "value": value,
                "low": low,
                "high": high,
                "least": heights.least,
                "span": heights.span,
                "magnified": heights.magnification,
                "level": level,
                "fixed": locks.lock_of(CHOICE) is not None,
                "choice_hidden": locks.is_hidden(CHOICE),
                "words": words(),
            },
            on_knob_change=choose,
        )

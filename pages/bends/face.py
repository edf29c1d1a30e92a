"""The last hidden neurons of the network that paints a face: rub one out, and the face loses what it drew."""

from pathlib import Path
from uuid import uuid4

import streamlit as st

from core import opening
from core.chapters.bends import face as computed
from core.draw import theme
from core.say.messages import language, message, text
from pages.server.cache import cached_in_worker
from pages.ui import assets, stage
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state
from pages.url.binding import bound

HERE = Path(__file__).parent
OUT = "bends_out"
COLORS = {"paint": list(theme.PAINT), "signed": list(theme.SIGNED), "error": theme.ERROR}

_FACE = assets.component("why_face", HERE / "face")

trained = cached_in_worker(computed.face)
trained.precompute()


def scene() -> None:
    face = trained()
    out = computed.parse_neurons(bound(_show, OUT, "", computed.normalize_neurons))
    sentence(None, computed.face_says(face, out), name="bends_face", pictures=("bends_face",))
    stronger = [*out, face.most_useful(out)] if len(out) < computed.N_NEURONS else []
    experiments(
        (
            message("bends-face-try-few", few=computed.FEW),
            {"out": computed.format_neurons(face.least_useful(computed.FEW))},
        ),
        (message("bends-face-try-strongest"), {"out": computed.format_neurons(stronger)}),
        (message("bends-face-try-back"), {}),
    )
    symbols(text("bends-face-symbols"), computed.contributions, computed.removal_order)


def _show(*, key: str, disabled: bool) -> str:
    """Show the face and the maps with the neurons rubbed out that `key` holds in the visit's state."""
    state = st.session_state
    if state[key] != state.get("_face_out"):  # another choice than the browser's
        state["_face_out"], state["_face_stamp"] = state[key], uuid4().hex

    def on_toggle() -> None:
        out = computed.normalize_neurons(str(state["bends_face_maps"].out))
        if out is not None and not disabled:
            state[key] = state["_face_out"] = out
            url_state.moved()

    face = trained()
    with stage.picture(), st.container(key="bends_face_figure"):
        _FACE(
            key="bends_face_maps",
            data={
                "stamp": state["_face_stamp"],
                "out": state[key],
                "locked": disabled,
                "side": opening.SIDE,
                "reach": opening.REACH,
                "layers": [layer.params.tolist() for layer in face.network.layers],
                "picture": "".join("1" if light else "0" for light in face.picture),
                "colors": COLORS,
                "language": language(),
                "words": {
                    "face": text("bends-face-alt"),
                    "maps": text("bends-face-maps", count=computed.N_NEURONS),
                    "legend": text(
                        "bends-face-legend", plus=theme.name_of(theme.PLUS), minus=theme.name_of(theme.MINUS)
                    ),
                    "right": text("bends-face-right", right="{right}", dots=len(face.picture)),
                    "there": text("bends-face-there", neuron="{neuron}"),
                    "out": text("bends-face-out", neuron="{neuron}"),
                },
            },
            on_out_change=on_toggle,
        )
    return state[key]

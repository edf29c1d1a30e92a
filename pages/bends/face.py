"""The last hidden neurons of the network that paints a face. Without one of them the face loses what it drew."""

from pathlib import Path

import streamlit as st

from core import opening
from core.chapters.bends import face as face_core
from core.draw import theme
from core.say.language import language
from core.say.messages import message, text
from pages.server.cache import cached_in_worker
from pages.ui import assets, stage
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state
from pages.url.binding import bind
from pages.url.visit import get_visit

OUT = "bends_out"
COLORS = {"paint": list(theme.PAINT), "signed": list(theme.SIGNED), "error": theme.ERROR}

_FACE = assets.component("why_face", Path(__file__).with_name("face"))

load_face = cached_in_worker(face_core.face)
load_face.precompute()


def scene() -> None:
    face = load_face()
    out = face_core.parse_neurons(bind(_show, OUT, "", face_core.normalize_neurons))
    sentence(None, face_core.say_face(face, out), name="bends_face", pictures=("bends_face",))
    stronger = [*out, face.most_useful(out)] if len(out) < face_core.N_NEURONS else []
    experiments(
        (
            message("bends-face-try-few", few=face_core.FEW),
            {"out": face_core.format_neurons(face.least_useful(face_core.FEW))},
        ),
        (message("bends-face-try-strongest"), {"out": face_core.format_neurons(stronger)}),
        (message("bends-face-try-back"), {}),
    )
    symbols(text("bends-face-symbols"), face_core.contributions, face_core.removal_order)


def _show(*, key: str, disabled: bool) -> str:
    """Show the face and the neurons' maps, without the neurons in `st.session_state[key]`."""
    session, visit = st.session_state, get_visit()

    def on_toggle() -> None:
        out = face_core.normalize_neurons(str(session["bends_face_maps"].out))
        if out is not None and not disabled:
            session[key] = out
            visit.note_report(key, out)
            url_state.note_move()

    face = load_face()
    with stage.picture(), st.container(key="bends_face_figure"):
        _FACE(
            key="bends_face_maps",
            data={
                "revision": visit.revision(key, session[key]),
                "out": session[key],
                "locked": disabled,
                "side": opening.SIDE,
                "reach": opening.REACH,
                "layers": [layer.params.tolist() for layer in face.network.layers],
                "picture": "".join("1" if light else "0" for light in face.picture),
                "colors": COLORS,
                "language": language(),
                "words": {
                    "face": text("bends-face-alt"),
                    "maps": text("bends-face-maps", count=face_core.N_NEURONS),
                    "legend": text(
                        "bends-face-legend", plus=theme.name_of(theme.PLUS), minus=theme.name_of(theme.MINUS)
                    ),
                    "right": text("bends-face-right", right="{right}", dots=len(face.picture)),
                    "there": text("bends-face-there", neuron="{neuron}"),
                    "out": text("bends-face-out", neuron="{neuron}"),
                },
            },
            on_out_change=on_toggle,
            on_revision_change=on_toggle,
        )
    return session[key]

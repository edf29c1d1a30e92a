"""Two points become one slope: up close a smooth curve is straight, but a corner and a cliff never are."""

from pathlib import Path

import streamlit as st

from core.chapters.slopes import zoom as zoom_core
from core.chapters.slopes.turning import DEFAULT_PARAM, exam_curve
from core.curve import Curve
from core.curves import CURVES
from core.say import names
from core.say.messages import message, text
from core.slopes import secant, secant_table, zoom
from pages.server.cache import cached_in_worker
from pages.ui import assets, controls, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.formula import CHOICE, OWN, cached_in_session, own_curve
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state

EXAM = "exam"
FIRST = 1.0  # the default point

_ZOOM = assets.component("why_zoom", Path(__file__).with_name("zoom"), scripts=assets.FIT)


def prepare_curve(curve: Curve, x: float) -> tuple:
    """Compute the picture, the sentence for each place of the dial, and the table."""
    is_exam = curve is exam_curve(DEFAULT_PARAM)
    name = message("slopes-zoom-exam") if is_exam else message("slopes-zoom-yours", title=names.curve(curve))
    view = zoom_core.magnify(curve, x)
    says = [zoom_core.says(view, place) for place in range(len(zoom_core.LEVELS))]
    return zoom_core.picture(view, name), says, zoom_core.settling_rows(secant_table(curve, x))


@cached_in_worker
def prepare(name: str, x: float) -> tuple:
    return prepare_curve(exam_curve(DEFAULT_PARAM) if name == EXAM else CURVES[name], x)


def scene() -> None:
    follow_old_link()
    is_answered = predict(
        "slopes_zoom", message("slopes-zoom-guess"), zoom_core.answers(), zoom_core.right_answer(), side="bottom"
    )
    with stage.drawer():
        options = names.Names({EXAM: "slopes-zoom-exam"}) | names.names_of("curve", CURVES) | CHOICE
        name = controls.choose(text("slopes-zoom-curve"), options, key="slopes_of", default=EXAM)
        curve = own_curve() if name == OWN else None
        x = controls.slide(text("slopes-zoom-first"), -2.0, 2.0, FIRST, step=0.25, key="slopes_first")
    picture, says, table = cached_in_session("zoom", curve, prepare_curve, x) if curve else prepare(name, x)
    dial(
        message("slopes-zoom-label"),
        "slopes_zoom",
        places=zoom_core.LEVELS,
        default=0.0,
        texts=zoom_core.dial_texts(),
        play=True,
        jump=1.0,
        frozen=not is_answered,
        autoplay="answer" if is_answered else None,
    )
    with stage.picture(), st.container(key="slopes_zoomed_figure"):
        _ZOOM(key="slopes_zoomed", data={**picture, "dial": "slopes_zoom"})
    if is_answered:
        sentence("slopes_zoom", says, pictures=("slopes_zoomed",))
        experiments(
            (message("slopes-zoom-try-start"), {}),
            (message("slopes-zoom-try-sine"), {"of": "sine", "zoom": 2}),
            (message("slopes-zoom-try-corner"), {"of": "abs", "first": 0.0, "zoom": 2}),
        )
    with stage.drawer(), st.expander(text("slopes-zoom-table")):
        st.dataframe(table, hide_index=True, alt=text("slopes-zoom-table.alt"))
    symbols(text("slopes-zoom-symbols"), secant, text("slopes-zoom-symbols-straight"), zoom)


def follow_old_link() -> None:
    """Set the dial from `slopes_closer` of a link of an earlier version: the exponent n of the distance 10⁻ⁿ."""
    closer = url_state.query_value("slopes_closer")
    if closer is not None:
        url_state.write("slopes_closer", None)
        if url_state.query_value("slopes_zoom") is None:
            url_state.write("slopes_zoom", closer)

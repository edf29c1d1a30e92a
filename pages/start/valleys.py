"""The seven valleys as a control, with its URL parameters and locks."""

from pathlib import Path

import streamlit as st

from core import exam
from core.chapters.start import valleys
from core.chapters.start.valley_words import valley_words
from core.search import STEP_EVALS
from pages.ui import assets
from pages.ui import exam as exam_picture
from pages.url import locks
from pages.url import state as url_state
from pages.url.binding import lock_value
from pages.url.visit import get_visit

_VALLEYS = assets.component(
    "why_valleys", Path(__file__).with_name("valleys"), styles=exam_picture.STYLE, scripts=exam_picture.SCRIPT
)


def seven_valleys() -> list[float]:
    """Show the valleys and return the parameters (7,) of the open try. The game lasts for the visit."""
    session = st.session_state
    params = exam.params_from_text(url_state.query_value("start_knobs"))
    stage = valleys.read_stage(url_state.query_value("start_try"))
    fixed_params = _fixed_params(params or valleys.START)
    fixed_stage = lock_value("start_try", valleys.STAGES[0], valleys.read_stage, stage)
    if "_valleys" not in session or url_state.follows_url():
        game = valleys.new_game(stage or valleys.STAGES[0], params)
        session["_valleys"] = valleys.with_score(game, url_state.query_value("start_score"))
        session["_valleys_revision"] = get_visit().new_revision()
    game = session["_valleys"] = valleys.fix_params(session["_valleys"], fixed_params, fixed_stage)

    def on_move() -> None:
        report = valleys.read_game(session["start_turn"].state)
        if report is not None:
            session["_valleys"] = valleys.fix_params(report, fixed_params, fixed_stage)
            url_state.note_move()

    _VALLEYS(
        key="start_turn",
        data={
            **exam_picture.data(),
            "revision": f"{session['_valleys_revision']} {fixed_params} {fixed_stage}",
            "state": game,
            "fixed": [index in fixed_params for index in range(len(valleys.NAMES))],
            "hidden": [locks.is_hidden("start_knobs") or locks.is_hidden(f"start_{name}") for name in valleys.NAMES],
            "stage_fixed": fixed_stage is not None,
            "stage_hidden": locks.is_hidden("start_try"),
            "start": [fixed_params.get(index, value) for index, value in enumerate(valleys.START)],
            "try_of": valleys.TRY_OF,
            "step_evals": STEP_EVALS,
            "most_steps": valleys.MAX_STEPS,
            "small": valleys.FINAL_LOSS,
            "words": valley_words(len(fixed_params)),
        },
        on_state_change=on_move,
    )
    params = game["tries"][valleys.TRY_OF[game["stage"]]]["params"]
    url_state.write("start_try", game["stage"] if game["stage"] != valleys.STAGES[0] else None)
    url_state.write("start_knobs", exam.params_to_text(params))
    url_state.write("start_score", valleys.write_score(game))
    return params


def _fixed_params(initial: list[float]) -> dict[int, float]:
    """Return the values of the parameters that a teacher's link fixes (`lock=knobs`, `lock=a_hours:2`), by their index."""
    all_fixed = lock_value("start_knobs", valleys.START, exam.params_from_text, exam.params_to_text(initial))
    fixed = dict(enumerate(all_fixed or ()))
    for index, (name, default, value) in enumerate(
        zip(valleys.NAMES, valleys.START, all_fixed or initial, strict=True)
    ):
        param = lock_value(f"start_{name}", default, exam.param_from_text, f"{value:.6g}")
        if param is not None:
            fixed[index] = param
    return fixed

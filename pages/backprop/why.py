"""The picture of a pass in which every number can explain itself. The URL names the selected number."""

from pathlib import Path

import streamlit as st

from core.chapters.backprop.pass_picture import pass_data
from core.chapters.backprop.reasons import StudentPass
from pages.ui import assets, stage
from pages.ui import exam as exam_picture
from pages.ui.sentence import marked_up
from pages.url import binding
from pages.url import state as url_state
from pages.url.visit import get_visit

HERE = Path(__file__).parent
KEY, DIAL = "backprop_why", "backprop_stage"

_WHY = assets.component(
    "why_pass",
    HERE / "why",
    styles=exam_picture.STYLE,
    scripts=exam_picture.SCRIPT + assets.script(HERE / "why_layout.js"),
)


def pass_with_reasons(pass_: StudentPass, *, frozen: int | None) -> None:
    """Show a pass at the place of the dial, or at the stage `frozen` while a prediction waits."""
    session, visit = st.session_state, get_visit()

    def read(word: str) -> str | None:
        return word if word in pass_.reasons or word == "" else None

    if not url_state.mark_rendered(KEY):
        session.pop(KEY, None)
    question = binding.resolve(KEY, "", read)
    binding.save(KEY, question, "")

    def on_ask() -> None:
        word = session[f"{KEY}_picture"].asked
        if isinstance(word, str) and read(word) is not None:  # a broken browser may send anything
            session[KEY] = word
            visit.note_report(KEY, word)
            binding.save(KEY, word, "")
            url_state.note_move()

    data = pass_data(pass_)
    for number in data["numbers"]:
        number["why"] = marked_up(number["why"])
    with stage.picture(), st.container(key="backprop_picture_figure"):
        _WHY(
            key=f"{KEY}_picture",
            data={
                **data,
                "content": f"{pass_.student} {pass_.params}",
                "dial": DIAL,
                "frozen": frozen,
                "asked": question,
                "revision": visit.revision(KEY, question),
            },
            on_asked_change=on_ask,
            on_revision_change=on_ask,
        )

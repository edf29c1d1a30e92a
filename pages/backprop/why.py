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

HERE = Path(__file__).parent
KEY, DIAL = "backprop_why", "backprop_stage"
REVISIONS = "_backprop_why_turns"

_WHY = assets.component(
    "why_pass",
    HERE / "why",
    styles=exam_picture.STYLE,
    scripts=exam_picture.SCRIPT + assets.script(HERE / "why_layout.js"),
)


def pass_with_reasons(pass_: StudentPass, *, frozen: int | None) -> None:
    """Show a pass at the place of the dial, or at the stage `frozen` while a prediction waits."""
    session = st.session_state

    def read(word: str) -> str | None:
        return word if word in pass_.reasons or word == "" else None

    if not url_state.mark_rendered(KEY):
        session.pop(KEY, None)
    question = binding.resolve(KEY, "", read)
    binding.save(KEY, question, "")
    revision, last_question = session.get(REVISIONS, (0, None))
    if question != last_question:  # the browser accepts a value from Python only with a new revision
        revision += 1
    session[REVISIONS] = revision, question

    def on_ask() -> None:
        word = session[f"{KEY}_picture"].asked
        if isinstance(word, str) and read(word) is not None:  # a broken browser may send anything
            session[KEY] = word
            session[REVISIONS] = revision, word
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
                "stamp": f"{pass_.student} {pass_.params}",
                "dial": DIAL,
                "frozen": frozen,
                "asked": question,
                "turn_of_asked": revision,
            },
            on_asked_change=on_ask,
        )

"""The Start page: the switch, the dial, the four boxes and the three answers."""

import pytest

from core.picture import FRAMES
from core.start import opening
from pages.chapters import CHAPTERS, chapter


def said(app, start: str) -> str:
    return next(each.value for each in app.markdown if each.value.startswith(start))


def test_the_sentence_follows_dial_and_switch(visit):
    shown = opening()
    app = visit(start_at=str(FRAMES - 1))
    ends = [run.history.accuracies[-1] for run in (shown.with_slopes, shown.without)]
    words = said(app, f"**Round {shown.with_slopes.learnt}.**")
    assert f"**{ends[0]:.1%}** with slopes and **{ends[1]:.1%}** without" in words and f"{shown.looks:,} looks" in words
    assert f"{ends[0]:.1%} of the points are right" in words
    app.get("button_group")[0].set_value("Without").run()
    assert f"{ends[1]:.1%} of the points are right" in said(app, f"**Round {shown.without.learnt}.**")


@pytest.mark.parametrize("way", ["Without", "With derivatives", "", "abc"])
def test_a_link_carries_the_switch(visit, way):
    app = visit(start_way=way)
    assert not app.exception and said(app, "**Round 0.**")


def test_each_box_and_each_answer_leads_to_a_chapter(visit):
    links = {link.label: link.page for link in visit().get("page_link")}
    assert [
        links[f"**{box}**"] for box in ("1. Guess", "2. How wrong?", "3. Ask every knob", "4. Turn every knob")
    ] == [
        "bends",
        "downhill",
        "backprop",
        "train",
    ]
    for url in ("without-derivatives", "one-matrix", "train"):
        assert links[f"See it in “{chapter(url).title}”"] == url
    assert all(links[f"**{known.title}**"] == known.url for known in CHAPTERS[1:])


def test_predictions_are_summed_up(visit):
    app = visit("slopes.py")
    app.get("button_group")[0].set_value("Only the smooth curve").run()
    app.switch_page("pages/start.py").run()
    assert "You predicted 1 of 1 rightly so far." in [each.value for each in app.markdown]


def test_what_was_left_out_is_said_in_one_place(visit):
    box = next(each for each in visit().expander if each.label == "What we left out")
    assert len(box.markdown[0].value.splitlines()) >= 4

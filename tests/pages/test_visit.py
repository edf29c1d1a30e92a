"""The page "Your visit": its summary, and repeated questions about every prediction of the story."""

import re

import pytest

from pages.chapter import PAGES
from pages.chapters import CHAPTERS, PREDICTIONS, chapter
from pages.ui.predict import SKIP
from pages.url.visit import Prediction
from tests.seen import sentences, visit_state

FILE = "visit/page.py"
SCREENS = sum(len(chapter.scenes) for chapter in CHAPTERS)


def set_predictions(app, **predictions) -> None:
    """Store these predictions in the visit's state: each as its answer, and whether it was right."""
    visit_state(app).predictions.update({key: Prediction(*answer) for key, answer in predictions.items()})


def question(app):
    """Return the button group of the current question."""
    (group,) = (element for element in app.get("button_group") if element.key.startswith("predict_"))
    return group


def text_of(app) -> str:
    sentence_texts = [text for texts in sentences(app).values() for text in texts]
    return " ".join([*(element.value for element in (*app.markdown, *app.caption)), *sentence_texts])


def answer_of(app, right: bool) -> str:
    """Return a right or wrong answer to the current question, taken from its chapter."""
    key, seed = re.fullmatch(r"predict_(.+)_again(\d+)_choice", question(app).key).groups()
    _, scene = PREDICTIONS[key]
    repeat = scene.again(int(seed))
    return next(answer for place, (answer, _) in enumerate(repeat.answers) if (place == repeat.right) is right)


# A new race takes seconds, so its question is not repeated.
ASKED_ONCE = {"without_derivatives_race"}


def test_what_can_be_asked_again_is_asked_in_its_scene():
    keys_in_code = {
        key
        for chapter in CHAPTERS
        for path in (PAGES / chapter.name).glob("*.py")
        for key in re.findall(r"""(?:predict\(\s*|^QUESTION = )"(\w+)\"""", path.read_text("utf-8"), re.MULTILINE)
    }
    assert set(PREDICTIONS) == keys_in_code - ASKED_ONCE
    for key, (owner, scene) in PREDICTIONS.items():
        assert f'"{key}"' in (PAGES / owner.name / f"{scene.name}.py").read_text("utf-8"), key


def test_without_a_browser_that_tells_it_says_what_this_visit_knows(visit):
    app = visit(FILE)
    assert f"none of the {SCREENS} screens" in text_of(app)
    assert f"none of the {len(PREDICTIONS)} predictions" in text_of(app)
    links = {link.label for link in app.get("page_link")}
    assert {scene.title for chapter in CHAPTERS for scene in chapter.scenes} <= links
    set_predictions(app, slopes_zoom=("All three", False), downhill_way=("x", True))
    app.run()
    assert re.search(rf"2 of {len(PREDICTIONS)} predictions *: 1 right, 1 missed", text_of(app))
    _, zoom = PREDICTIONS["slopes_zoom"]
    assert f"{zoom.title}”: missed" in text_of(app)


def test_what_was_missed_comes_back_with_other_numbers_until_it_is_right(visit):
    app = visit(FILE, scene="again")
    set_predictions(app, slopes_zoom=("All three", False), sigmoid_hint=("x", False), y=(SKIP, None))
    app.run()
    assert "You missed 2 questions" in text_of(app)
    keys = set()
    for right in (False, True):
        keys.add(question(app).key)
        question(app).set_value(answer_of(app, right)).run()
        assert ("**Yes.**" if right else "**Not quite.**") in text_of(app)
        see_links = [link.label for link in app.get("page_link") if link.label.startswith("See it: ")]
        assert len(see_links) == 1
        app.button(key="visit_next").click().run()
    assert re.search(r"1 of 2\s*right", text_of(app))
    app.button(key="visit_round").click().run()
    assert "You missed one question." in text_of(app)
    assert question(app).key not in keys
    question(app).set_value(answer_of(app, True)).run()
    app.button(key="visit_next").click().run()
    app.button(key="visit_round").click().run()
    assert "missed nothing so far" in text_of(app)
    assert not app.exception


def test_where_nothing_was_missed_all_are_asked_and_any_can_be_skipped(visit):
    app = visit(FILE, scene="again")
    keys = []
    while any(element.key.startswith("predict_") for element in app.get("button_group")):
        keys.append(re.match(r"predict_(.+)_again", question(app).key).group(1))
        question(app).set_value(SKIP).run()
        app.button(key="visit_next").click().run()
        assert not app.exception
    assert keys == list(PREDICTIONS)
    assert re.search(rf"0 of {len(PREDICTIONS)}\s*right", text_of(app))


def test_forgetting_forgets_the_predictions_too(visit):
    app = visit(FILE)
    set_predictions(app, slopes_zoom=("All three", False))
    app.run()
    app.button(key="visit_forget").click().run()
    assert f"none of the {len(PREDICTIONS)} predictions" in text_of(app)
    assert not visit_state(app).predictions


@pytest.mark.parametrize("seed", range(3))
def test_questions_asked_once_more_leave_the_tally_as_it_is(visit, seed):
    app = visit("train/page.py", scene="sum")
    set_predictions(app, **{"slopes_zoom": ("x", False), f"slopes_zoom_again{seed}": ("y", True)})
    app.run()
    assert "You predicted 0 of 1 rightly so far." in text_of(app)


def test_the_last_scene_of_the_story_leads_there(visit):
    labels = [link.label for link in visit("train/page.py", scene="sum").get("page_link")]
    assert any(label.startswith(chapter("visit").title) and "missed" in label for label in labels)

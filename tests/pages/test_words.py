"""The page of words: its search, its questions, and links that set up what they promise."""

import re

import pytest

from core.chapters.words.left_out import LEFT_OUT
from core.chapters.words.mistakes import MISTAKES
from core.say.glossary import WORDS
from pages.chapters import EVERY
from pages.ui.glossary_popups import PATH, version
from pages.ui.predict import SKIP
from tests.seen import controls

PAGE = "words/page.py"
LOOKS = [look for mistake in MISTAKES.values() for look in mistake.looks]
LOOKS += [look for _, _, look in LEFT_OUT if look and look not in LOOKS]


def words_in_list(app) -> list[str]:
    """The words in the list, as they are shown."""
    (html,) = (each.proto.body for each in app.get("html") if "why-list" in each.proto.body)
    return re.findall(r"<li><strong>(.*?)</strong>", html)


def test_all_words_are_listed_with_hrefsto_their_scenes(visit):
    app = visit(PAGE)
    assert words_in_list(app) == [word.word for word in WORDS]
    (html,) = (each.proto.body for each in app.get("html") if "why-list" in each.proto.body)
    links = {f"{'' if each is EVERY[0] else each.url}": [scene.name for scene in each.scenes] for each in EVERY}
    hrefs = re.findall(r'class="why-to" href="/([^?"]*)\?scene=(\w+)"', html)
    assert len(hrefs) == len(WORDS)
    assert all(scene in links[url] for url, scene in hrefs)


def test_a_search_is_in_the_link_and_one_that_finds_nothing_says_so(visit):
    app = visit(PAGE, words_search="gradient")
    assert words_in_list(app) == ["the list of all the slopes", "following the slope downhill"]
    app.text_input[0].set_value("sigmoid").run()
    assert words_in_list(app) == ["soft switch"]
    assert app.query_params["words_search"] in ("sigmoid", ["sigmoid"])
    app.text_input[0].set_value("[x](http://x.com)").run()
    assert not app.exception
    assert any(each.value.startswith("No word here is called “\\[x\\]") for each in app.markdown)
    app.text_input[0].set_value("").run()
    assert len(words_in_list(app)) == len(WORDS)


def test_a_question_is_answered_again_and_kept_for_the_visit(visit):
    app = visit(PAGE, scene="wrong", words_question="minus")
    mistake = MISTAKES["minus"]
    pills = next(each for each in app.get("button_group") if each.key == "_words_answer_minus")
    assert list(pills.options) == [answer for answer, _ in mistake.answers]
    assert mistake.looks[0].label not in [link.label for link in app.get("page_link")]
    for answer, begins in (("It is a habit", "**Not quite.**"), ("It shows where the error grows", "**Yes.**")):
        next(each for each in app.get("button_group") if each.key == "_words_answer_minus").set_value(answer).run()
        assert not app.exception
        assert any(each.value.startswith(begins) for each in app.markdown)
        assert mistake.looks[0].label in [link.label for link in app.get("page_link")]
    assert any("answered 1 of 17, and 1 of them rightly" in each.value for each in app.caption)
    app.button(key="words_next").click().run()
    assert app.query_params["words_question"] in ("solve", ["solve"])
    app.selectbox(key="words_question").set_value("minus").run()
    assert any(each.value.startswith("**Yes.**") for each in app.markdown)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.label)
def test_a_link_to_a_picture_sets_its_controls(visit, look):
    chapter = next(each for each in EVERY if each.name == look.chapter)
    assert look.scene in [scene.name for scene in chapter.scenes]
    wanted = {f"{chapter.prefix}{name}": word for name, word in look.controls.items()}
    app = visit(chapter.file, scene=look.scene, **wanted)
    for question in [each for each in app.get("button_group") if each.key.startswith("predict_")]:
        question.set_value(SKIP).run()
    assert not app.exception
    now = controls(app)
    for name, word in wanted.items():
        assert as_told(now[name]) == as_told(word), name


def as_told(value: object) -> object:
    """A control's value, or a link's word for it, so that the two can be compared."""
    text = str(value).lower()
    try:
        return float(text)
    except ValueError:
        return text


def test_the_part_that_explains_costs_a_rerun_few_bytes(visit):
    app = visit(PAGE)
    (part,) = (each for each in app.get("bidi_component") if each.proto.component_name == "why_explain")
    assert len(part.proto.SerializeToString()) < 1000
    assert f'"{PATH}?{version()}"' in part.proto.json

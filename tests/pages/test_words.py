"""The page of words: its search, its questions, and links that set up what they promise."""

import re
from html import unescape
from urllib.parse import parse_qs

import pytest

from core.chapters.words.left_out import LEFT_OUT
from core.say.glossary import WORDS
from core.say.language import SOURCE
from core.say.messages import text
from core.say.questions import QUESTIONS, SceneLink, reply
from pages.chapters import EVERY, find
from pages.ui.glossary_popups import PATH, version
from pages.ui.predict import SKIP
from pages.url.state import SET_PARAMETER
from tests.seen import controls

PAGE = "words/page.py"
LOOKS = [look for question in QUESTIONS for look in question.links]
LOOKS += [look for _, look in LEFT_OUT if look and look not in LOOKS]


def html_list(app) -> str:
    return "".join(each.proto.body for each in app.get("html") if "why-list" in each.proto.body)


def words_in_list(app) -> list[str]:
    """The words and questions in the list, as they are shown."""
    return [unescape(word) for word in re.findall(r"<strong>(.*?)</strong>", html_list(app))]


def test_all_words_are_listed_with_links_to_their_scenes(visit):
    app = visit(PAGE)
    assert words_in_list(app) == [word.word for word in WORDS]
    links = {f"{'' if each is EVERY[0] else each.url}": [scene.name for scene in each.scenes] for each in EVERY}
    hrefs = re.findall(r'class="why-to" href="/([^?"]*)\?scene=(\w+)"', html_list(app))
    assert len(hrefs) == sum(find(*word.scene) is not None for word in WORDS)
    assert all(scene in links[url] for url, scene in hrefs)


def test_a_search_is_in_the_link_and_finds_words_and_questions(visit):
    app = visit(PAGE, words_search="cross entropy")
    assert words_in_list(app)[0] == "cross-entropy"
    assert text("question-entropy") in words_in_list(app)
    app.text_input[0].set_value("weights").run()
    assert words_in_list(app)[0] == "knob"
    assert app.query_params["words_search"] in ("weights", ["weights"])
    app.text_input[0].set_value("").run()
    assert len(words_in_list(app)) == len(WORDS)


def test_what_finds_nothing_says_so_and_shows_the_three_nearest(visit):
    app = visit(PAGE)
    app.text_input[0].set_value("[x](http://x.com)").run()
    assert not app.exception
    assert any("\\[x\\]" in each.value for each in app.markdown)
    assert len(words_in_list(app)) == 3


def test_every_question_stands_in_the_list_with_its_answer_and_a_button_that_sets_the_picture(visit):
    body = html_list(visit(PAGE, scene="questions"))
    assert sorted(words_in_list(visit(PAGE, scene="questions"))) == sorted(each.word for each in QUESTIONS)
    hrefs = [unescape(href) for href in re.findall(r'class="why-to" href="([^"]*)"', body)]
    for question in QUESTIONS:
        assert question.line in unescape(body)
        for look in question.links:
            chapter, scene = find(look.chapter, look.scene)
            wanted = {f"{chapter.prefix_of(scene)}{name}": [value] for name, value in look.controls.items()}
            wanted |= {"scene": [scene.name], SET_PARAMETER: ["1"]}
            assert wanted in [parse_qs(href.split("?")[1]) for href in hrefs]


def test_a_question_is_answered_again_and_kept_for_the_visit(visit):
    app = visit(PAGE, scene="quiz", words_question="minus")
    question = next(each for each in QUESTIONS if each.name == "minus")
    for choice in ("habit", "grows"):
        next(each for each in app.get("button_group") if each.key == "_words_answer_minus").set_value(choice).run()
        assert not app.exception
        assert reply(question, choice) in [each.value for each in app.markdown]
        assert question.link_label(0) in [link.label for link in app.get("page_link")]
    assert text("questions-progress", answered=1, all=17, right=1) in [each.value for each in app.caption]
    app.button(key="words_next").click().run()
    assert app.query_params["words_question"] in ("solve", ["solve"])


def test_a_link_to_what_people_get_wrong_leads_to_its_question(visit):
    app = visit(PAGE, scene="wrong", words_question="minus")
    assert app.selectbox(key="words_question").value == "minus"


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.chapter}-{look.scene}-{'-'.join(look.controls)}")
def test_a_link_to_a_picture_sets_its_controls(visit, look: SceneLink):
    chapter, scene = find(look.chapter, look.scene)
    prefix = chapter.prefix_of(scene)
    wanted = {f"{prefix}{name}": word for name, word in look.controls.items()}
    app = visit(chapter.file, scene=scene.name, **wanted)
    for question in [each for each in app.get("button_group") if each.key.startswith("predict_")]:
        question.set_value(SKIP).run()
    assert not app.exception
    now = controls(app)
    for name, word in wanted.items():
        assert as_told(now[name]) == as_told(word) or now[name] == word.split("."), name


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
    assert f'"{PATH}?{version(SOURCE)}&lang={SOURCE}"' in part.proto.json

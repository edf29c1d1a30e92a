"""The page of words: its search, its questions, and its links to scenes."""

import re
from html import unescape
from urllib.parse import parse_qs

import pytest

from core.chapters.words.left_out import LEFT_OUT
from core.say.glossary import WORDS
from core.say.language import SOURCE
from core.say.messages import text
from core.say.questions import QUESTIONS, SceneLink, reply
from pages.chapters import ALL_PAGES, find
from pages.ui.glossary_popups import PATH, version
from pages.ui.predict import SKIP
from pages.url.state import SET_PARAMETER
from tests.seen import controls

PAGE = "words/page.py"
LINKS = [link for question in QUESTIONS for link in question.links]
LINKS += [link for _, link in LEFT_OUT if link and link not in LINKS]


def html_list(app) -> str:
    return "".join(element.proto.body for element in app.get("html") if "why-list" in element.proto.body)


def words_in_list(app) -> list[str]:
    """Return the headings of the list: words and questions."""
    return [unescape(word) for word in re.findall(r"<strong>(.*?)</strong>", html_list(app))]


def test_all_words_are_listed_with_links_to_their_scenes(visit):
    app = visit(PAGE)
    assert words_in_list(app) == [word.word for word in WORDS]
    links = {
        f"{'' if chapter is ALL_PAGES[0] else chapter.url}": [scene.name for scene in chapter.scenes]
        for chapter in ALL_PAGES
    }
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
    assert any("\\[x\\]" in element.value for element in app.markdown)
    assert len(words_in_list(app)) == 3


def test_every_question_stands_in_the_list_with_its_answer_and_a_button_that_sets_the_picture(visit):
    body = html_list(visit(PAGE, scene="questions"))
    assert sorted(words_in_list(visit(PAGE, scene="questions"))) == sorted(question.word for question in QUESTIONS)
    hrefs = [unescape(href) for href in re.findall(r'class="why-to" href="([^"]*)"', body)]
    for question in QUESTIONS:
        assert question.line in unescape(body)
        for link in question.links:
            chapter, scene = find(link.chapter, link.scene)
            expected = {f"{chapter.prefix_of(scene)}{name}": [value] for name, value in link.controls.items()}
            expected |= {"scene": [scene.name], SET_PARAMETER: ["1"]}
            assert expected in [parse_qs(href.split("?")[1]) for href in hrefs]


def test_a_question_is_answered_again_and_kept_for_the_visit(visit):
    app = visit(PAGE, scene="quiz", words_question="minus")
    question = next(question for question in QUESTIONS if question.name == "minus")
    for choice in ("habit", "grows"):
        next(element for element in app.get("button_group") if element.key == "_words_answer_minus").set_value(
            choice
        ).run()
        assert not app.exception
        assert reply(question, choice) in [element.value for element in app.markdown]
        assert question.link_label(0) in [link.label for link in app.get("page_link")]
    assert text("questions-progress", answered=1, all=17, right=1) in [element.value for element in app.caption]
    app.button(key="words_next").click().run()
    assert app.query_params["words_question"] in ("solve", ["solve"])


def test_a_link_to_what_people_get_wrong_leads_to_its_question(visit):
    app = visit(PAGE, scene="wrong", words_question="minus")
    assert app.selectbox(key="words_question").value == "minus"


@pytest.mark.parametrize("link", LINKS, ids=lambda link: f"{link.chapter}-{link.scene}-{'-'.join(link.controls)}")
def test_a_link_to_a_picture_sets_its_controls(visit, link: SceneLink):
    chapter, scene = find(link.chapter, link.scene)
    prefix = chapter.prefix_of(scene)
    expected = {f"{prefix}{name}": word for name, word in link.controls.items()}
    app = visit(chapter.file, scene=scene.name, **expected)
    for question in [element for element in app.get("button_group") if element.key.startswith("predict_")]:
        question.set_value(SKIP).run()
    assert not app.exception
    values = controls(app)
    for name, word in expected.items():
        assert normalize(values[name]) == normalize(word) or values[name] == word.split("."), name


def normalize(value: object) -> object:
    """Convert a control's value, or its text in a link, to a comparable value."""
    text = str(value).lower()
    try:
        return float(text)
    except ValueError:
        return text


def test_the_part_that_explains_costs_a_rerun_few_bytes(visit):
    app = visit(PAGE)
    (component,) = (element for element in app.get("bidi_component") if element.proto.component_name == "why_explain")
    assert len(component.proto.SerializeToString()) < 1000
    assert f'"{PATH}?{version(SOURCE)}&lang={SOURCE}"' in component.proto.json

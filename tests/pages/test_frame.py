"""The frame around a scene: Back and Next, wrong paths, the error page, and the registry of chapters."""

import re
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from core.say.messages import text
from pages.chapters import ALL_PAGES, CHAPTERS
from pages.server import middleware
from pages.ui.predict import SKIP
from tests.seen import controls


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.url)
def test_back_on_the_first_scene_leads_to_the_last_one_of_the_chapter_before(visit, chapter):
    first = visit(chapter.file, scene=chapter.scenes[0].name)
    before = CHAPTERS[CHAPTERS.index(chapter) - 1 : CHAPTERS.index(chapter)]
    links = {link.label: parse_qs(link.proto.query_string) for link in first.get("page_link")}
    for chapter_before in before:
        assert links[chapter_before.title] == {"scene": [chapter_before.scenes[-1].name]}


@pytest.mark.parametrize("chapter", ALL_PAGES, ids=lambda chapter: chapter.url)
def test_every_scene_can_be_started_over(visit, chapter):
    assert text("stage-over") in [link.label for link in visit(chapter.file).get("page_link")]


@pytest.mark.parametrize("chapter", ALL_PAGES, ids=lambda chapter: chapter.url)
def test_next_leads_through_the_scenes_and_then_to_the_next_chapter(visit, chapter):
    def scene_name() -> str:
        name = app.query_params.get("scene", chapter.scenes[0].name)
        return name if isinstance(name, str) else name[0]

    app = visit(chapter.file)
    for scene in chapter.scenes[1:]:
        before = scene_name()
        app.button(key="next_scene").click().run()
        assert scene_name() == scene.name
        assert not app.exception
        if scene is not chapter.scenes[-1]:
            app.button(key="back_scene").click().run()
            assert scene_name() == before
            app.button(key="next_scene").click().run()
    for after in CHAPTERS[CHAPTERS.index(chapter) + 1 :][:1] if chapter in CHAPTERS else ():
        assert f"Next: {after.title}" in [link.label for link in app.get("page_link")]


def scope(path: str, accept: bytes = b"text/html", method: str = "GET") -> dict:
    return {"type": "http", "path": path, "method": method, "headers": [(b"accept", accept)]}


@pytest.mark.parametrize(
    "path", ["/", "/slopes", "/slopes/", "/downhill", "/_stcore/health", "/static/x.js", "/robots.txt"]
)
def test_known_paths_are_left_alone(path):
    assert not middleware.is_wrong_path(scope(path))


@pytest.mark.parametrize("path", ["/nowhere", "/start", "/slopes/more", "/Slopes", "/%3Cscript%3E", "//"])
def test_wrong_paths_are_put_right(path):
    assert middleware.is_wrong_path(scope(path)) is (path != "//")


@pytest.mark.parametrize(
    ("path", "below"),
    [
        ("/why", ""),
        ("/why/", ""),
        ("/why/slopes", "slopes"),
        ("/whyever", None),
        ("/whyever/slopes", None),
        ("/", None),
    ],
)
def test_below_a_prefix_only_what_is_really_below_it_is_ours(monkeypatch, path, below):
    monkeypatch.setattr(middleware, "base_path", lambda: "/why")
    assert middleware.path_below_base(scope(path)) == below
    assert middleware.is_wrong_path(scope("/why/nowhere"))
    assert not middleware.is_wrong_path(scope(path))
    assert (middleware.page_at(scope(path)) is None) is (below is None)


def test_what_is_not_a_persons_page_is_left_alone():
    assert not middleware.is_wrong_path(scope("/nowhere", accept=b"*/*"))
    assert not middleware.is_wrong_path(scope("/nowhere", method="POST"))


def test_the_start_says_kindly_that_an_address_was_wrong(visit):
    assert "no page at that address" in visit(lost="1").info[0].value
    assert not visit().info


def test_a_fault_shows_a_kind_word_and_never_a_traceback(caplog):
    def page():
        from pages.ui.error_page import show_error_page
        from pages.url.visit import get_visit

        get_visit().page = "slopes"
        if not show_error_page(ZeroDivisionError("the secret of the house")):
            raise AssertionError("Streamlit would show its own traceback")

    app = AppTest.from_function(page, default_timeout=30).run()
    text = " ".join(element.value for element in app.error)
    assert not app.exception
    assert "our fault, not yours" in text
    assert "secret" not in text
    assert "the secret of the house" in caplog.text


def test_every_chapter_has_a_file_and_a_prefix_of_its_own():
    assert all(chapter.file.is_file() for chapter in ALL_PAGES)
    assert len({chapter.prefix for chapter in ALL_PAGES}) == len(ALL_PAGES)


@pytest.mark.parametrize("chapter", ALL_PAGES, ids=lambda chapter: chapter.url)
def test_a_scene_declares_the_controls_that_it_is_the_first_to_have(visit, chapter):
    before = set()
    for scene in chapter.scenes:
        app = visit(chapter.file, scene=scene.name)
        for question in [element for element in app.get("button_group") if element.key.startswith("predict_")]:
            question.set_value(SKIP).run()
        on_page = {name for name in controls(app) if name.startswith(chapter.prefixes)}
        # Without trailing numbers: "layer" stands for every "layer_1".
        new = {name for name in on_page if re.sub(r"_?\d+$", "", name) not in before}
        assert [name for name in new if chapter.scene_with([name]) is not scene] == []
        before |= {re.sub(r"_?\d+$", "", name) for name in on_page}


@pytest.mark.parametrize(
    ("parameters", "scene"),
    [
        ({"bends_bend": "wave"}, "through"),
        ({"slopes_x": "1", "bends_bend": "wave"}, "through"),
        ({"without_derivatives_round": "wave", "without_derivatives_rival": "1"}, "guess"),
        ({"one_matrix_deep": "wave", "scene": "learn"}, "learn"),
        ({"slopes_curve": "wave"}, None),
        ({"downhill_mend": "1", "unknown": "1"}, None),
        ({"scene": "every", "bends_bend": "wave"}, "every"),
    ],
)
def test_an_old_link_that_names_no_scene_opens_the_one_of_its_controls(visit, parameters, scene):
    app = visit("lab/page.py", **parameters)
    assert not app.exception
    assert app.query_params.get("scene") in (scene, [scene])


def test_numbers_at_the_end_of_a_controls_name_are_left_out():
    (lab,) = (chapter for chapter in ALL_PAGES if chapter.name == "lab")
    assert [lab.scene_with([f"backprop_layer{number}"]).name for number in ("", "1", "_12")] == ["own"] * 3


def test_the_first_scene_is_named_in_the_address_where_a_later_ones_controls_stand_too(visit):
    lab = next(chapter for chapter in ALL_PAGES if chapter.name == "lab")
    first = lab.scenes[0]
    app = visit("lab/page.py", scene="two", bends_bend="wave")
    app.session_state["lab_scenes"] = first.title
    app.run()
    assert app.query_params["scene"] in (first.name, [first.name])
    assert app.query_params["bends_bend"] in ("wave", ["wave"])
    assert visit("lab/page.py", **app.query_params).session_state["lab_scenes"] == first.title

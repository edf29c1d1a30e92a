"""For teachers: the links that are made there do what they say, the key fills the blanks, and the notes name real scenes."""

from urllib.parse import parse_qs, urlsplit

import pytest

from core.chapters import notes, worksheet
from core.say.exercise import BLANK
from pages.chapters import CHAPTERS, chapter
from pages.url.state import SETS, word
from tests.seen import controls, dials

PAGE = "teachers/page.py"


@pytest.mark.parametrize("page", CHAPTERS, ids=lambda page: page.name)
def test_every_question_leads_to_a_screen_that_is_set_for_it(visit, page):
    for question in worksheet(page.name, 11):
        parameters = {f"{page.prefix}{name}": value for name, value in question.controls.items()}
        app = visit(page.file, scene=question.scene, **parameters, **{SETS: "1"})
        assert not app.exception
        stands = controls(app)
        for name, value in parameters.items():
            assert word(stands[name]) == value or float(stands[name]) == pytest.approx(float(value)), (question, name)


def test_the_sheet_has_the_seeds_numbers_and_the_key_fills_its_blanks(visit):
    app = visit(PAGE, scene="worksheet", teachers_sheet="all", teachers_seed="12")
    text = " ".join(each.value for each in app.markdown)
    blanks = sum(len(question.answers) for each in CHAPTERS for question in worksheet(each.name, 12))
    assert text.replace("\\", "").count(BLANK) >= blanks
    app.toggle(key="teachers_key").set_value(True).run()
    text = " ".join(each.value for each in app.markdown)
    assert BLANK not in text.replace("\\", "")
    for each in CHAPTERS:
        for question in worksheet(each.name, 12):
            assert question.markdown(True) in text
    assert app.query_params["teachers_key"] in ("true", ["true"])


def link_of(app) -> tuple[str, dict]:
    """The path and the parameters of the link that the page made."""
    parts = urlsplit(app.code[0].value)
    return parts.path, {name: values[0] for name, values in parse_qs(parts.query).items()}


@pytest.mark.parametrize("name", ["rate", "ground"])
def test_a_link_hides_and_fixes_the_controls_that_it_names(visit, name):
    parameters = {"teachers_chapter": "downhill", "teachers_scene": "size"}
    app = visit(PAGE, **parameters, teachers_hide=name, teachers_lock=name)
    path, in_link = link_of(app)
    assert path.endswith("/downhill")
    assert in_link == {"scene": "size", "hide": name, "lock": name, "present": "1"}
    kind = {"rate": "select_slider", "ground": "selectbox"}[name]
    free, hidden, fixed = (
        visit(chapter("downhill").file, scene="size", **{each: in_link[each] for each in parts}).get(kind)
        for parts in ((), ("hide",), ("lock",))
    )
    key = f"downhill_{name}"
    assert [each.disabled for each in free if each.key == key] == [False]
    assert [each for each in hidden if each.key == key] == []
    assert [each.disabled for each in fixed if each.key == key] == [True]


def test_hiding_all_hides_the_dials_too(visit):
    _, parameters = link_of(visit(PAGE, teachers_hide="all"))
    assert parameters["hide"] == "all"
    app = visit(chapter("slopes").file, scene=parameters["scene"], hide=parameters["hide"])
    assert all(data["hidden"] for data in dials(app).values())


def test_the_frame_line_shows_the_scene_alone_and_without_presenter_mode(visit):
    app = visit(PAGE, teachers_chapter="bends", teachers_scene="sum")
    line = app.code[1].value
    assert line.startswith("<iframe ")
    assert "scene=sum&amp;embed=true" in line
    assert "present" not in line


def test_controls_of_another_scene_are_let_go_of(visit):
    app = visit(PAGE, teachers_chapter="downhill", teachers_scene="size", teachers_hide="rate")
    app.selectbox(key="teachers_chapter").set_value("bends").run()
    assert not app.exception
    _, parameters = link_of(app)
    assert parameters == {"scene": chapter("bends").scenes[0].name, "present": "1"}


@pytest.mark.parametrize("page", [each for each in CHAPTERS if notes(each.name)], ids=lambda page: page.name)
def test_the_notes_name_real_scenes(page):
    note = notes(page.name)
    names = {scene.name for scene in page.scenes}
    assert {note.first[1], *note.shows} <= names
    assert note.minutes > 0
    assert len(note.ask) >= 2
    assert all(mistake.endswith((".", "?")) and answer.endswith(".") for mistake, answer in note.wrong)


@pytest.mark.parametrize("present", ["1", "0", "yes", ""])
def test_only_one_word_begins_presenter_mode(visit, present):
    app = visit("slopes/page.py", present=present)
    links = [each.label for each in app.get("page_link")]
    assert ("Start this page over" not in links) is (present == "1")


def test_presenter_mode_leads_on_in_presenter_mode(visit):
    app = visit("slopes/page.py", scene="two", present="1")
    (link,) = [each for each in app.get("page_link") if each.label == "Downhill"]
    assert "present=1" in link.proto.query_string
    app = visit("downhill/page.py", present="1")
    (link,) = [each for each in app.get("page_link") if each.label == "Slopes"]
    assert {"present=1", "scene=two"} <= set(link.proto.query_string.split("&"))

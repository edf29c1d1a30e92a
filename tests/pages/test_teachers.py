"""The teachers' page: its links hide and lock controls, the key fills the blanks, and the notes name real scenes."""

from urllib.parse import parse_qs, urlsplit

import pytest

from core.chapters import notes, worksheet
from core.say.exercise import BLANK
from core.say.messages import text
from pages.chapters import CHAPTERS, chapter, find
from pages.ui import lesson
from pages.url.state import SET_PARAMETER, encode
from tests.seen import components, controls, dials

PAGE = "teachers/page.py"


@pytest.mark.parametrize("page", CHAPTERS, ids=lambda page: page.name)
def test_every_question_leads_to_a_screen_that_is_set_for_it(visit, page):
    for question in worksheet(page.name, 11):
        target, scene = find(page.name, question.scene)
        parameters = {f"{target.prefix_of(scene)}{name}": value for name, value in question.controls.items()}
        app = visit(target.file, scene=scene.name, **parameters, **{SET_PARAMETER: "1"})
        assert not app.exception
        values = controls(app)
        for name, value in parameters.items():
            assert encode(values[name]) == value or float(values[name]) == pytest.approx(float(value)), (question, name)


def test_the_sheet_has_the_seeds_numbers_and_the_key_fills_its_blanks(visit):
    app = visit(PAGE, scene="worksheet", teachers_sheet="all", teachers_seed="12")
    text = " ".join(element.value for element in app.markdown)
    blanks = sum(len(question.answers) for chapter in CHAPTERS for question in worksheet(chapter.name, 12))
    assert text.replace("\\", "").count(BLANK) >= blanks
    app.toggle(key="teachers_key").set_value(True).run()
    text = " ".join(element.value for element in app.markdown)
    assert BLANK not in text.replace("\\", "")
    for page in CHAPTERS:
        for question in worksheet(page.name, 12):
            assert question.markdown(True) in text
    assert app.query_params["teachers_key"] in ("true", ["true"])


def created_link(app) -> tuple[str, dict]:
    """Return the path and the parameters of the link that the page created."""
    parts = urlsplit(app.code[0].value)
    return parts.path, {name: values[0] for name, values in parse_qs(parts.query).items()}


@pytest.mark.parametrize("name", ["rate", "ground"])
def test_a_link_hides_and_fixes_the_controls_that_it_names(visit, name):
    parameters = {"teachers_chapter": "downhill", "teachers_scene": "size"}
    app = visit(PAGE, **parameters, teachers_hide=name, teachers_lock=name)
    path, link_parameters = created_link(app)
    assert path.endswith("/downhill")
    assert link_parameters == {"scene": "size", "hide": name, "lock": name, "present": "1"}
    kind = {"rate": "select_slider", "ground": "selectbox"}[name]
    free, hidden, locked = (
        visit(chapter("downhill").file, scene="size", **{name: link_parameters[name] for name in names}).get(kind)
        for names in ((), ("hide",), ("lock",))
    )
    key = f"downhill_{name}"
    assert [element.disabled for element in free if element.key == key] == [False]
    assert [element for element in hidden if element.key == key] == []
    assert [element.disabled for element in locked if element.key == key] == [True]


def test_hiding_all_hides_the_dials_too(visit):
    _, parameters = created_link(visit(PAGE, teachers_hide="all"))
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
    _, parameters = created_link(app)
    assert parameters == {"scene": chapter("bends").scenes[0].name, "present": "1"}


@pytest.mark.parametrize("page", [chapter for chapter in CHAPTERS if notes(chapter.name)], ids=lambda page: page.name)
def test_the_notes_name_real_scenes(page):
    note = notes(page.name)
    assert all(find(page.name, name) for name in (note.opening[1], *note.scenes))
    assert note.minutes > 0
    assert len(note.questions) >= 2
    assert all(text(mistake).endswith((".", "?")) and text(answer).endswith(".") for mistake, answer in note.mistakes)


def test_controls_to_hide_are_chosen_by_their_labels(visit):
    app = visit(PAGE, teachers_chapter="downhill", teachers_scene="size")
    hide = next(element for element in app.get("button_group") if element.key == "teachers_hide")
    page = visit(chapter("downhill").file, scene="size")
    for kind, key in (("select_slider", "downhill_rate"), ("selectbox", "downhill_ground")):
        (label,) = (element.label for element in page.get(kind) if element.key == key)
        assert label in hide.options


def test_the_lesson_takes_45_minutes_and_every_stop_is_there():
    assert lesson.stops() == list(lesson.LESSON)
    assert sum(stop.minutes for stop in lesson.LESSON) == 45
    assert all(stop.ask for stop in lesson.LESSON)


@pytest.mark.parametrize("number", range(1, len(lesson.LESSON) + 1))
def test_each_stop_of_the_lesson_leads_to_the_one_before_and_the_next(visit, number):
    stop = lesson.LESSON[number - 1]
    app = visit(chapter(stop.place[0].url).file, lesson=str(number), scene=stop.scene)
    assert text("lesson-stop", n=number, all=7, minutes=stop.minutes, ask=stop.ask) in [c.value for c in app.caption]
    stops = [
        parse_qs(link.proto.query_string)["lesson"][0]
        for link in app.get("page_link")
        if "lesson" in parse_qs(link.proto.query_string)
    ]
    assert stops == [str(to) for to in (number - 1, number + 1) if 1 <= to <= len(lesson.LESSON)]


@pytest.mark.parametrize("word", ["0", "8", "x", "", "1.0"])
def test_a_lesson_that_is_none_shows_nothing(visit, word):
    app = visit("slopes/page.py", lesson=word)
    assert not app.exception
    assert not [link for link in app.get("page_link") if "lesson=" in link.proto.query_string]


def test_the_exit_question_hides_its_key_until_it_is_asked_for(visit):
    app = visit(PAGE, scene="exit")
    keys = [text(f"exit-{number}.key") for number in (1, 2, 3)]
    assert not set(keys) & {element.value for element in app.markdown}
    app.toggle(key="teachers_exit_key").set_value(True).run()
    assert set(keys) <= {element.value for element in app.markdown}


def test_the_card_answers_the_three_questions(visit):
    app = visit(PAGE, scene="card")
    assert {text(f"card-{number}.answer") for number in (1, 2, 3)} <= {element.value for element in app.markdown}
    assert sum("<img " in element.proto.body for element in app.get("html")) == 3


@pytest.mark.parametrize("present", ["1", "0", "yes", ""])
def test_only_one_word_begins_presenter_mode(visit, present):
    app = visit("slopes/page.py", present=present)
    assert bool(components(app, "why_present")) is (present == "1")


def test_presenter_mode_leads_on_in_presenter_mode(visit):
    slopes, downhill = chapter("slopes"), chapter("downhill")
    app = visit(slopes.file, scene=slopes.scenes[-1].name, present="1")
    (link,) = [link for link in app.get("page_link") if link.label.endswith(f": {downhill.title}")]
    assert "present=1" in link.proto.query_string
    app = visit(downhill.file, present="1")
    (link,) = [link for link in app.get("page_link") if link.label == slopes.title]
    assert {"present=1", f"scene={slopes.scenes[-1].name}"} <= set(link.proto.query_string.split("&"))

"""The Start page: its scenes, its links, a teacher's locks, and junk in the URL."""

import pytest

from core import exam
from core.chapters.start import valleys
from core.chapters.start.drawings import READY_MADE, pack
from core.chapters.start.painting import opening, plain_steps
from core.chapters.start.words import say_activations, say_plain_dots, say_rolling
from core.say.messages import text
from core.search import STEP_EVALS
from pages.chapters import CHAPTERS, by_name
from tests.seen import components, visit_state

TITLE = CHAPTERS[0].title


def test_the_title_is_the_question_and_the_picture_has_its_words(visit):
    app = visit()
    assert not app.exception
    assert app.title[0].value == TITLE
    assert app.get("vega_lite_chart")[0].proto.alt == text("start-watch-alt")


def test_each_box_and_each_answer_is_a_link(visit):
    links = [(link.label, link.page) for link in visit().get("page_link")]
    expected_pages = {
        "start-box-1": "bends",
        "start-box-2": "downhill",
        "start-box-3": "backprop",
        "start-box-4": "train",
        "start-why-slopes": "slopes",
        "start-why-bends": "sigmoid",
        "start-why-whole": "train",
    }
    for id, name in expected_pages.items():
        assert (f"**{text(id)}**", by_name(name).url) in links
    assert [link.proto.query_string for link in visit().get("page_link") if "left_out" in link.proto.query_string]


def test_the_drawer_says_how_fair_the_race_is(visit):
    (box,) = (element for element in visit().expander if element.label == text("start-fair"))
    assert [element.value for element in box.markdown] == [
        text("start-fair-looks", evals=STEP_EVALS),
        text(say_activations(opening().runs[0])),
        text(say_rolling(opening().runs[0], plain_steps(), opening().runs[1])),
        text(say_plain_dots(plain_steps())),
    ]


@pytest.mark.parametrize("word", ["inf", "-inf", "1e400", "nan", "x" * 100_000, "<b>", "0"])
def test_junk_in_the_link_is_the_default(visit, word):
    app = visit(start_at=word)
    assert not app.exception
    assert app.title[0].value == TITLE


@pytest.mark.parametrize("scene", ["watch", "turn", "loop"])
@pytest.mark.parametrize("word", ["inf", "1e400", "*x*", "-1"])
def test_junk_in_any_scene_trips_nothing(visit, scene, word):
    names = ("start_at", "start_loop", "start_try", "start_knobs", "start_score")
    assert not visit(scene=scene, **dict.fromkeys(names, word)).exception


def test_a_drawing_in_the_link_is_learned(visit):
    letter = pack(READY_MADE["letter"]())
    app = visit(scene="draw", start_drawing=letter)
    assert not app.exception
    assert app.session_state["start_drawing"] == "letter"
    assert app.get("vega_lite_chart")[0].proto.alt == text("start-draw-alt")


@pytest.mark.parametrize("word", ["", "inf", "A" * 170, "x" * 100_000, "<b>", "dark"])
def test_junk_for_a_drawing_is_the_first_one_and_an_empty_sheet_is_a_drawing(visit, word):
    app = visit(scene="draw", start_drawing=word)
    assert not app.exception
    assert app.session_state["start_drawing"] == ("dark" if word == "dark" else "heart")


def sheet(app) -> dict:
    (data,) = components(app, "why_draw")
    return data


def test_a_teacher_fixes_the_drawing_also_against_the_address(visit):
    app = visit(scene="draw", lock="drawing:spiral", start_drawing="letter")
    assert sheet(app)["locked"]
    assert sheet(app)["drawing"] == pack(READY_MADE["spiral"]())
    assert text("start-draw-upload") not in [box.label for box in app.expander]
    app.query_params["start_drawing"] = "face"
    del app.query_params["lock"]
    app.run()
    assert sheet(app)["drawing"] == pack(READY_MADE["spiral"]())


def test_a_hidden_sheet_leaves_the_pictures_of_its_drawing(visit):
    app = visit(scene="draw", hide="drawing", start_drawing="letter")
    assert not components(app, "why_draw")
    assert visit_state(app).values["start_drawing"] == "letter"
    assert app.get("vega_lite_chart")
    assert not sheet(visit(scene="draw"))["locked"]


def game(app) -> dict:
    (data,) = components(app, "why_valleys")
    return data


def test_a_teacher_fixes_one_knob_in_every_try_also_against_the_address(visit):
    app = visit(scene="turn", lock="b_hours:2,a_shift", start_knobs=exam.params_to_text([0.5] * 7))
    for _ in range(2):
        data = game(app)
        assert data["fixed"] == [False, True, True, False, False, False, False]
        assert {tuple(attempt["params"][1:3]) for attempt in data["state"]["tries"].values()} == {(0.5, 2.0)}
        assert data["state"]["tries"]["hand"]["params"][0] == 0.5
        assert data["start"][1:3] == [0.5, 2.0]
        app.query_params["start_knobs"], app.query_params["lock"] = exam.params_to_text([0.7] * 7), ""
        app.run()


@pytest.mark.parametrize("stage", ["tilt", "arrows"])  # the second as links of earlier versions name it
def test_a_teacher_fixes_all_knobs_or_the_stage(visit, stage):
    data = game(visit(scene="turn", lock=f"knobs:1_1_1_1_1_1_1,try:{stage}"))
    assert data["fixed"] == [True] * 7
    assert data["state"]["tries"]["tilt"]["params"] == [1.0] * 7
    assert (data["state"]["stage"], data["stage_fixed"]) == ("tilt", True)
    default_game = game(visit(scene="turn"))
    assert not any(
        default_game["fixed"] + default_game["hidden"] + [default_game["stage_fixed"], default_game["stage_hidden"]]
    )


@pytest.mark.parametrize(
    ("hide", "hidden"),
    [("a_hours", [0]), ("from_a,from_b", [4, 5]), ("start_shift", [6]), ("shift", [1, 3, 6]), ("knobs", range(7))],
)
def test_a_teacher_hides_knobs(visit, hide, hidden):
    assert [place for place, is_hidden in enumerate(game(visit(scene="turn", hide=hide))["hidden"]) if is_hidden] == [
        *hidden
    ]


@pytest.mark.parametrize("junk", ["b_hours:x", "b_hours:inf", "b_hours:nan"])
def test_a_knob_fixed_at_junk_is_fixed_where_the_story_starts(visit, junk):
    data = game(visit(scene="turn", lock=junk))
    assert data["fixed"][2]
    assert data["state"]["tries"]["hand"]["params"] == valleys.START


@pytest.mark.parametrize(
    "junk", ["", "x", "1,2,3", "inf,0,0,0,0,0,0", "1e400,1,1,1,1,1,1", ",".join("1" * 8), "nan" * 7]
)
def test_knobs_that_are_none_are_those_of_the_story(visit, junk):
    app = visit(scene="turn", start_knobs=junk)
    assert not app.exception
    assert game(app)["state"]["tries"]["hand"]["params"] == valleys.START


def test_knobs_beyond_the_reach_are_held_at_its_ends(visit):
    data = game(visit(scene="turn", start_knobs="99,-99,0,0,0,0,1e300"))
    assert data["state"]["tries"]["hand"]["params"] == [
        exam.PARAM_LIMIT,
        -exam.PARAM_LIMIT,
        0,
        0,
        0,
        0,
        exam.PARAM_LIMIT,
    ]


def test_a_friends_score_comes_with_the_link(visit):
    tries = game(visit(scene="turn", start_try="roll", start_score="hand:0.61:4:4,roll:0.02:400:1200,tilt:x:1:1"))[
        "state"
    ]["tries"]
    assert (tries["hand"]["best"], tries["hand"]["looks"]) == (0.61, 4)
    assert (tries["roll"]["best"], tries["roll"]["moves"]) == (0.02, 400)
    assert tries["tilt"]["best"] is None


def test_the_valley_up_close_takes_the_knobs_along(visit):
    app = visit(scene="turn", start_knobs="1,2,3,4,5,6,7")
    (link,) = (link for link in app.get("page_link") if link.label == text("start-turn-closer"))
    assert "slopes_knobs=1%2C2%2C3%2C4%2C5%2C6%2C7" in link.proto.query_string

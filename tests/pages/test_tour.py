"""The guided tour: its stops are complete, each link opens its scene with the tour's bar, and junk starts no tour."""

import re
from urllib.parse import parse_qs

import pytest

from core.say.messages import Message, text
from pages.chapters import CHAPTERS, STOPS, by_name, chapter
from pages.ui import tour
from pages.ui.predict import SKIP
from tests.pages.test_every_chapter import JUNK, reading_grade
from tests.seen import components, controls, dials

NUMBERS = range(1, len(STOPS) + 1)
SECOND_TURN_STOP = 3  # the second stop of the scene "turn"
EVERY_STOP = pytest.mark.parametrize(
    "number", NUMBERS, ids=lambda number: "-".join([*(place.name for place in STOPS[number - 1][:2]), str(number)])
)


def bars(app) -> list[dict]:
    return components(app, "why_tour")


def localize(message: Message | str) -> str:
    return text(message) if isinstance(message, Message) else message


def sentence(number: int) -> str:
    return localize(STOPS[number - 1][2].says())


def bar_links(app) -> dict[str, str]:
    """Return the queries of the tour's links, by label."""
    return {
        link.label: link.proto.query_string
        for link in app.get("page_link")
        if f"{tour.TOUR}=" in link.proto.query_string
    }


def follow(visit, number: int, **more):
    """Open a stop by the link in the bar."""
    return visit(STOPS[number - 1][0].file, **{**tour.stop_query(number), **more})


def test_the_tour_leads_through_the_story_in_its_order():
    assert [f"{chapter.name}.{scene.name}" for chapter, scene, _ in STOPS] == [
        "start.watch",
        *["start.turn"] * 3,
        "slopes.tilt",
        "bends.sum",
        "backprop.blame",
        "sigmoid.answer",
        "without_derivatives.race",
        "train.sum",
    ]
    assert STOPS[0][:2] == (CHAPTERS[0], CHAPTERS[0].scenes[0])  # the link /?tour=1 opens the Start page
    assert STOPS[-1][1] is by_name("train").scenes[-1]  # the questions, answered


def test_what_the_tour_says_is_short_and_plain():
    asks, conclusions = [localize(stop.ask) for *_, stop in STOPS], [sentence(number) for number in NUMBERS]
    assert len(set(asks)) == len(set(conclusions)) == len(STOPS)
    for line in (*asks, *conclusions, *(localize(stop.retry) for *_, stop in STOPS if stop.retry)):
        assert line.endswith((".", "?"))
        assert len(re.findall(r"[A-Za-z]+", line)) <= 20, line
        assert not re.search(r"\bsimply\b|\bobviously\b|\bjust\b|!|\$|nan|past all bounds", line, re.IGNORECASE), line
    assert reading_grade(" ".join(asks)) <= 5
    assert reading_grade(" ".join(conclusions)) <= 5


@EVERY_STOP
def test_a_stops_link_opens_its_scene_with_the_bar_and_all_that_it_names(visit, number):
    chapter_of_stop, _, stop = STOPS[number - 1]
    app = follow(visit, number)
    assert not app.exception
    assert app.query_params[tour.TOUR] in (str(number), [str(number)])
    (bar,) = bars(app)
    assert (bar["stop"], bar["stops"], bar["ask"], bar["says"]) == (
        number,
        len(STOPS),
        localize(stop.ask),
        sentence(number),
    )
    values = controls(app)
    for name, value in stop.controls.items():
        if f"{chapter_of_stop.prefix}{name}" in values:
            spellings = [str(value)] if isinstance(value, str) else [str(value), str(float(value))]
            assert str(values[f"{chapter_of_stop.prefix}{name}"]) in spellings
    # The highlight and the control of the move are on the page, and the move is still to be made.
    keys = {
        *dials(app),
        *(element.key for element in app.button),
        *(element.key.removesuffix("_choice") for element in app.get("button_group")),
    }
    keys |= {"stage"} | {element.proto.id.split("-")[-1] for element in app.get("bidi_component")}
    move = stop.move
    assert {stop.highlight.split()[0], move.key.split()[0]} <= keys
    assert bar["light"] == stop.highlight
    assert bar["done"] == (move.kind == "see")
    assert bar["missed"]
    # The move is made on a dial, or on a sign that behaves like one (`pages/bends/hill.py`).
    if move.kind in ("end", "between") and move.key != "bends_hill":
        dial = dials(app)[move.key]
        low, high = (dial["high"], dial["high"]) if move.kind == "end" else (move.low, move.high)
        assert dial["low"] <= low <= high <= dial["high"]
        assert not low <= dial["value"] <= high
        assert dial["plays"] is None, "it would make the visitor's move"
        assert not dial["frozen"], "it waits for a prediction"
    links = bar_links(app)
    for name, to in {"back": number - 1, "skip": number + 1, "next": number + 1}.items():
        label = text(f"tour-{name}")
        assert (label in links) == (1 <= to <= len(STOPS))
        if label in links:
            assert parse_qs(links[label])["tour"] == [str(to)]


@EVERY_STOP
def test_a_link_with_the_number_alone_sets_the_stop_up(visit, number):
    chapter_of_stop, *_ = STOPS[number - 1]
    app = visit(chapter_of_stop.file, tour=str(number))
    full_link_app = follow(visit, number)
    assert not app.exception
    assert bars(app) == bars(full_link_app)
    assert dict(app.query_params) == dict(full_link_app.query_params)


@pytest.mark.parametrize(
    "junk", [*JUNK, "0", str(len(STOPS) + 1), "-1", "1.0", "01", "٣", " 1"], ids=lambda junk: repr(junk)[:12]
)
def test_junk_is_no_tour_and_no_error(visit, junk):
    app = visit(chapter("one-matrix").file, tour=junk)
    assert not app.exception
    assert bars(app) == []
    assert text("tour-leave") not in [element.label for element in app.button]


def test_without_a_tour_the_start_has_its_button_and_no_scene_has_anything_of_it(visit):
    app = visit()
    assert bars(app) == []
    links = bar_links(app)
    assert list(links) == [text("tour-begin")]
    assert "tour=1&" in links[text("tour-begin")]
    (button,) = components(app, "why_tour_go_on")
    assert button["labels"] == [text("tour-resume", stop=number) for number in NUMBERS]
    assert components(follow(visit, 1), "why_tour_go_on") == []


def test_the_tour_can_be_left_at_a_stop_and_the_scene_stays(visit):
    app = follow(visit, SECOND_TURN_STOP)
    app.button(key="tour_leave").click().run()
    assert not app.exception
    assert bars(app) == []
    assert tour.TOUR not in app.query_params
    assert components(app, "why_valleys")[0]["state"]["stage"] == "tilt"


def test_on_another_scene_the_bar_leads_back_to_its_stop(visit):
    app = follow(visit, SECOND_TURN_STOP)
    app.button(key="next_scene").click().run()
    (bar,) = bars(app)
    assert (bar["stop"], bar["light"], bar["done"]) == (SECOND_TURN_STOP, None, False)
    assert list(bar_links(app)) == [text("tour-return", stop=SECOND_TURN_STOP)]


def test_a_prediction_that_was_made_before_counts(visit):
    prediction_stops = [number for number in NUMBERS if STOPS[number - 1][2].move.key.startswith("predict_")]
    for number in prediction_stops:
        app = follow(visit, number)
        app.get("button_group")[0].set_value(SKIP).run()
        app.run()
        assert bars(app)[0]["done"]


def test_several_stops_of_one_scene_follow_each_other(visit):
    stages = [
        components(follow(visit, number), "why_valleys")[0]["state"]["stage"] for number in (2, SECOND_TURN_STOP, 4)
    ]
    assert stages == ["hand", "tilt", "roll"]
    app = follow(visit, 2)
    for name in list(app.query_params):
        del app.query_params[name]
    for name, value in tour.stop_query(SECOND_TURN_STOP, CHAPTERS[0]).items():
        app.query_params[name] = value
    app.run()
    assert bars(app)[0]["stop"] == SECOND_TURN_STOP
    assert components(app, "why_valleys")[0]["state"]["stage"] == "tilt"

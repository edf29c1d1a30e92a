"""The led tour: its stops are whole, each link opens its scene with the bar, junk is no tour, and it can be left."""

import re
from urllib.parse import parse_qs

import pytest

from core.say.messages import Message, text
from pages.chapters import CHAPTERS, STOPS, TOUR, by_name, chapter
from pages.ui import tour
from pages.ui.predict import SKIP
from tests.pages.test_every_chapter import JUNK, reading_grade
from tests.seen import components, controls, dials

NUMBERS = range(1, len(STOPS) + 1)
FEELS = 3  # the second stop of the scene "turn"
EACH = pytest.mark.parametrize(
    "number", NUMBERS, ids=lambda number: "-".join([*(each.name for each in STOPS[number - 1][:2]), str(number)])
)


def bars(app) -> list[dict]:
    return components(app, "why_tour")


def words(of: Message | str) -> str:
    return text(of) if isinstance(of, Message) else of


def sentence(number: int) -> str:
    return words(STOPS[number - 1][2].says())


def ways(app) -> dict[str, str]:
    """The links of the bar: what they say, and the address they lead to."""
    return {
        each.label: each.proto.query_string
        for each in app.get("page_link")
        if f"{tour.TOUR}=" in each.proto.query_string
    }


def follow(visit, number: int, **more):
    """Open the link to a stop as the bar writes it."""
    return visit(STOPS[number - 1][0].file, **{**tour.link(number), **more})


def test_the_tour_leads_through_the_story_in_its_order():
    every = [(each, scene, stop) for each in CHAPTERS for scene in each.scenes for stop in scene.stops]
    assert [every.index(stop) for stop in STOPS] == sorted(every.index(stop) for stop in STOPS)
    assert STOPS[0][:2] == (CHAPTERS[0], CHAPTERS[0].scenes[0])  # the link /?tour=1 opens the Start page
    assert len(STOPS) == 10
    assert STOPS[-1][1] is by_name("train").scenes[-1]  # the questions, answered


@pytest.mark.parametrize("place", TOUR)
def test_the_tour_stops_where_it_should(place):
    name, scene = place.split(".")
    assert by_name(name).scene(scene).name == scene
    assert by_name(name).scene(scene).stops


def test_what_the_tour_says_is_short_and_plain():
    asks, told = [words(stop.ask) for *_, stop in STOPS], [sentence(number) for number in NUMBERS]
    assert len(set(asks)) == len(set(told)) == len(STOPS)
    for line in (*asks, *told, *(words(stop.retry) for *_, stop in STOPS if stop.retry)):
        assert line.endswith((".", "?"))
        assert len(re.findall(r"[A-Za-z]+", line)) <= 20, line
        assert not re.search(r"\bsimply\b|\bobviously\b|\bjust\b|!|\$|nan|past all bounds", line, re.IGNORECASE), line
    assert reading_grade(" ".join(asks)) <= 5
    assert reading_grade(" ".join(told)) <= 5


@EACH
def test_a_stops_link_opens_its_scene_with_the_bar_and_all_that_it_names(visit, number):
    here, _, stop = STOPS[number - 1]
    app = follow(visit, number)
    assert not app.exception
    assert app.query_params[tour.TOUR] in (str(number), [str(number)])
    (bar,) = bars(app)
    assert (bar["stop"], bar["stops"], bar["ask"], bar["says"]) == (
        number,
        len(STOPS),
        words(stop.ask),
        sentence(number),
    )
    stands = controls(app)
    for name, value in stop.controls.items():
        if f"{here.prefix}{name}" in stands:
            same = [str(value)] if isinstance(value, str) else [str(value), str(float(value))]
            assert str(stands[f"{here.prefix}{name}"]) in same
    # What is lit and what is moved are there, and nothing has been done yet.
    parts = {
        *dials(app),
        *(each.key for each in app.button),
        *(each.key.removesuffix("_choice") for each in app.get("button_group")),
    }
    parts |= {"stage"} | {each.proto.id.split("-")[-1] for each in app.get("bidi_component")}
    waits = stop.move
    assert {stop.highlight.split()[0], waits.key.split()[0]} <= parts
    assert bar["light"] == stop.highlight
    assert bar["done"] == (waits.kind == "see")
    assert bar["missed"]
    # What is waited for is a dial, or a sign that moves and rests as one (`pages/bends/hill.py`).
    if waits.kind in ("end", "between") and waits.key != "bends_hill":
        dial = dials(app)[waits.key]
        low, high = (dial["high"], dial["high"]) if waits.kind == "end" else (waits.low, waits.high)
        assert dial["low"] <= low <= high <= dial["high"]
        assert not low <= dial["value"] <= high
        assert dial["plays"] is None, "it would make the visitor's move"
        assert not dial["frozen"], "it waits for a prediction"
    links = ways(app)
    for name, to in {"back": number - 1, "skip": number + 1, "next": number + 1}.items():
        label = text(f"tour-{name}")
        assert (label in links) == (1 <= to <= len(STOPS))
        if label in links:
            assert parse_qs(links[label])["tour"] == [str(to)]


@EACH
def test_a_link_with_the_number_alone_sets_the_stop_up(visit, number):
    here, *_ = STOPS[number - 1]
    app = visit(here.file, tour=str(number))
    whole = follow(visit, number)
    assert not app.exception
    assert bars(app) == bars(whole)
    assert dict(app.query_params) == dict(whole.query_params)


@pytest.mark.parametrize(
    "junk", [*JUNK, "0", str(len(STOPS) + 1), "-1", "1.0", "01", "٣", " 1"], ids=lambda each: repr(each)[:12]
)
def test_junk_is_no_tour_and_no_error(visit, junk):
    app = visit(chapter("one-matrix").file, tour=junk)
    assert not app.exception
    assert bars(app) == []
    assert text("tour-leave") not in [each.label for each in app.button]


def test_without_a_tour_the_start_has_its_button_and_no_scene_has_anything_of_it(visit):
    app = visit()
    assert bars(app) == []
    links = ways(app)
    assert list(links) == [text("tour-begin")]
    assert "tour=1&" in links[text("tour-begin")]
    (button,) = components(app, "why_tour_go_on")
    assert button["labels"] == [text("tour-resume", stop=number) for number in NUMBERS]
    assert components(follow(visit, 1), "why_tour_go_on") == []


def test_the_tour_can_be_left_at_a_stop_and_the_scene_stays(visit):
    app = follow(visit, FEELS)
    app.button(key="tour_leave").click().run()
    assert not app.exception
    assert bars(app) == []
    assert tour.TOUR not in app.query_params
    assert components(app, "why_valleys")[0]["state"]["stage"] == "tilt"


def test_on_another_scene_the_bar_leads_back_to_its_stop(visit):
    app = follow(visit, FEELS)
    app.button(key="next_scene").click().run()
    (bar,) = bars(app)
    assert (bar["stop"], bar["light"], bar["done"]) == (FEELS, None, False)
    assert list(ways(app)) == [text("tour-return", stop=FEELS)]


def test_a_prediction_that_was_made_before_counts(visit):
    asking = [number for number in NUMBERS if STOPS[number - 1][2].move.key.startswith("predict_")]
    for number in asking:
        app = follow(visit, number)
        app.get("button_group")[0].set_value(SKIP).run()
        app.run()
        assert bars(app)[0]["done"]


def test_several_stops_of_one_scene_follow_each_other(visit):
    stages = [components(follow(visit, number), "why_valleys")[0]["state"]["stage"] for number in (2, FEELS, 4)]
    assert stages == ["hand", "tilt", "roll"]
    app = follow(visit, 2)
    for name in list(app.query_params):
        del app.query_params[name]
    for name, value in tour.link(FEELS, CHAPTERS[0]).items():
        app.query_params[name] = value
    app.run()
    assert bars(app)[0]["stop"] == FEELS
    assert components(app, "why_valleys")[0]["state"]["stage"] == "tilt"

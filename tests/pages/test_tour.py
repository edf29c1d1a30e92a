"""The led tour: its stops are whole, each link opens its scene with the bar, junk is no tour, and it can be left."""

import re
from urllib.parse import parse_qs

import pytest

from pages.chapters import CHAPTERS, STOPS, chapter
from pages.ui import tour
from pages.ui.predict import SKIP
from tests.pages.test_every_chapter import JUNK, reading_grade
from tests.seen import components, controls, dials

NUMBERS = range(1, len(STOPS) + 1)
EACH = pytest.mark.parametrize("number", NUMBERS, ids=lambda number: "-".join(each.name for each in STOPS[number - 1]))


def bars(app) -> list[dict]:
    return components(app, "why_tour")


def sentence(number: int) -> str:
    return STOPS[number - 1][1].stop.says()


def number_of(chapter: str, scene: str) -> int:
    """The number of the stop in that scene."""
    return next(number for number in NUMBERS if [each.name for each in STOPS[number - 1]] == [chapter, scene])


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
    every = [(each, scene) for each in CHAPTERS for scene in each.scenes]
    assert [every.index(stop) for stop in STOPS] == sorted(every.index(stop) for stop in STOPS)
    assert STOPS[0] == (CHAPTERS[0], CHAPTERS[0].scenes[0])  # the link /?tour=1 opens the Start page


def test_what_the_tour_says_is_short_and_plain():
    asks, told = [scene.stop.ask for _, scene in STOPS], [sentence(number) for number in NUMBERS]
    assert len(set(asks)) == len(set(told)) == len(STOPS)
    for text in (*asks, *told):
        assert text.endswith((".", "?"))
        assert len(re.findall(r"[A-Za-z]+", text)) <= 16, text
        assert not re.search(r"\bsimply\b|\bobviously\b|\bjust\b|!|\$|nan|past all bounds", text, re.IGNORECASE), text
    assert reading_grade(" ".join(asks)) <= 5
    assert reading_grade(" ".join(told)) <= 5


@EACH
def test_a_stops_link_opens_its_scene_with_the_bar_and_all_that_it_names(visit, number):
    here, scene = STOPS[number - 1]
    app = follow(visit, number)
    assert not app.exception
    assert app.query_params[tour.TOUR] in (str(number), [str(number)])
    (bar,) = bars(app)
    assert (bar["stop"], bar["stops"], bar["ask"], bar["says"]) == (
        number,
        len(STOPS),
        scene.stop.ask,
        sentence(number),
    )
    stands = controls(app)
    for name, value in scene.stop.sets.items():
        if f"{here.prefix}{name}" in stands:
            assert str(stands[f"{here.prefix}{name}"]) in (str(value), str(float(value)))
    # What is lit and what is moved are there, and nothing has been done yet.
    parts = {
        *dials(app),
        *(each.key for each in app.button),
        *(each.key.removesuffix("_choice") for each in app.get("button_group")),
    }
    parts |= {each.proto.id.split("-")[-1] for each in app.get("bidi_component")}
    waits = scene.stop.waits
    assert {scene.stop.light.split()[0], waits.key.split()[0]} <= parts
    assert bar["light"] == scene.stop.light
    assert not bar["done"]
    if waits.kind != "touch":
        dial = dials(app)[waits.key]
        low, high = (dial["high"], dial["high"]) if waits.kind == "end" else (waits.low, waits.high)
        assert dial["low"] <= low <= high <= dial["high"]
        assert not low <= dial["value"] <= high
        assert dial["plays"] is None, "it would make the visitor's move"
    links = ways(app)
    for label, to in {"Back": number - 1, "Skip": number + 1, "Next stop": number + 1}.items():
        assert (label in links) == (1 <= to <= len(STOPS) and (label == "Back" or number < len(STOPS)))
        if label in links:
            assert parse_qs(links[label])["tour"] == [str(to)]


@EACH
def test_a_link_with_the_number_alone_sets_the_stop_up(visit, number):
    here, _ = STOPS[number - 1]
    app = visit(here.file, tour=str(number))
    whole = follow(visit, number)
    assert not app.exception
    assert bars(app) == bars(whole)
    assert dict(app.query_params) == dict(whole.query_params)


@pytest.mark.parametrize(
    "junk", [*JUNK, "0", str(len(STOPS) + 1), "-1", "1.0", "01", "٣", " 1"], ids=lambda each: repr(each)[:12]
)
def test_junk_is_no_tour_and_no_error(visit, junk):
    app = visit(chapter("one-matrix").file, tour=junk, scene="exam")
    assert not app.exception
    assert bars(app) == []
    assert "Leave the tour" not in [each.label for each in app.button]


def test_without_a_tour_the_start_has_its_button_and_no_scene_has_anything_of_it(visit):
    app = visit()
    assert bars(app) == []
    links = ways(app)
    assert list(links) == ["Five minutes, led"]
    assert "tour=1&" in links["Five minutes, led"]
    (button,) = components(app, "why_tour_go_on")
    assert button["stops"] == len(STOPS)
    assert components(follow(visit, 1), "why_tour_go_on") == []


def test_the_tour_can_be_left_at_a_stop_and_the_scene_stays(visit):
    app = follow(visit, number_of("downhill", "size"))
    app.button(key="tour_leave").click().run()
    assert not app.exception
    assert bars(app) == []
    assert tour.TOUR not in app.query_params
    assert controls(app)["downhill_rate"] == 30.0


def test_on_another_scene_the_bar_leads_back_to_its_stop(visit):
    number = number_of("downhill", "size")
    app = follow(visit, number)
    app.button(key="back_scene").click().run()
    (bar,) = bars(app)
    assert (bar["stop"], bar["light"], bar["done"]) == (number, None, False)
    assert list(ways(app)) == [f"Go back to stop {number}"]


def test_a_prediction_that_was_made_before_counts(visit):
    app = follow(visit, number_of("slopes", "zoom"))
    app.get("button_group")[0].set_value(SKIP).run()
    app.run()
    assert bars(app)[0]["done"]

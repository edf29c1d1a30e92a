"""Browser data is untrusted: malformed values are ignored. Outcomes add up."""

import itertools
import random

import pytest

from core.chapters.visit import words
from core.chapters.visit.memory import MAX_SECONDS, MENDED, MISSED, RIGHT, next_outcome, read
from core.say.messages import message, text

STORY = {"start": ["watch", "loop"], "slopes": ["tilt"]}
KEYS = ["slopes_zoom", "train_flipped"]


def read_memory(raw=None, outcomes=()):
    return read(raw, STORY, KEYS, outcomes)


def test_what_is_as_it_should_be_is_taken():
    memory = read_memory({"seen": ["start.loop"], "seconds": {"start": 61}, "predictions": {"slopes_zoom": "missed"}})
    assert memory.seen_scenes == {"start": {"loop"}, "slopes": set()}
    assert memory.seconds == {"start": 61.0, "slopes": 0.0}
    assert memory.missed_predictions == ["slopes_zoom"]


JUNK = [
    None,
    True,
    5,
    -1e400,
    "x" * 1000,
    [],
    {},
    [[]],
    {"start": {}},
    ["start.nowhere", 7, None],
    {"start": float("nan")},
]
JUNK += [
    {"start": "60"},
    {"start": -5},
    {"start": 1e400},
    {"slopes_zoom": "won"},
    {"unknown": "missed"},
    {"slopes_zoom": []},
]


@pytest.mark.parametrize("junk", JUNK, ids=repr)
def test_junk_counts_as_not_there(junk):
    for name in ("seen", "seconds", "predictions"):
        assert read_memory({name: junk}) == read_memory()
    assert read_memory(junk) == read_memory()


def test_time_is_bounded():
    assert read_memory({"seconds": {"start": 1e300}}).seconds["start"] == MAX_SECONDS


def test_what_was_missed_stays_so_until_it_is_right():
    assert [next_outcome(before, False) for before in (None, RIGHT, MISSED, MENDED)] == [MISSED] * 4
    assert [next_outcome(before, True) for before in (None, RIGHT, MISSED, MENDED)] == [RIGHT, RIGHT, MENDED, MENDED]


@pytest.mark.parametrize("begin", [None, RIGHT, MISSED, MENDED])
def test_to_hear_the_same_outcomes_twice_changes_nothing(begin):
    for outcomes in itertools.chain(*(itertools.product([True, False], repeat=length) for length in range(5))):
        once = begin
        for right in outcomes:
            once = next_outcome(once, right)
        twice = once
        for right in outcomes:
            twice = next_outcome(twice, right)
        assert twice == once


def test_this_visits_predictions_count_too():
    raw = {"predictions": {"slopes_zoom": "missed"}}
    assert read_memory(raw, [("slopes_zoom", True), ("train_flipped", False)]).predictions == {
        "slopes_zoom": MENDED,
        "train_flipped": MISSED,
    }
    assert read_memory(raw, [("unknown", False)]) == read_memory(raw)


def test_the_sentences_count_what_they_say():
    draw = random.Random(1)
    ids = [f"{name}.{scene}" for name, scenes in STORY.items() for scene in scenes]
    for _ in range(200):
        visited = [id for id in ids if draw.random() < 0.5]
        seconds = {name: draw.choice([0, 59, 60, 119, 120, 4000]) for name in STORY}
        predictions = {key: draw.choice([RIGHT, MISSED, MENDED]) for key in KEYS if draw.random() < 0.7}
        memory = read_memory({"seen": visited, "seconds": seconds, "predictions": predictions})
        summary, time = words.say_all(memory, len(ids)), sum(seconds.values()) // 60
        if visited:
            assert (summary["seen"], summary["screens"], summary["time"]["minutes"]) == (len(visited), 3, time)
        else:
            assert summary == message("visit-none", screens=3)
        predictions_message = words.say_predictions(memory.predictions, len(KEYS))
        for outcome in words.OUTCOMES if predictions else ():
            assert predictions_message[outcome] == list(predictions.values()).count(outcome)
        assert (predictions_message.id == "visit-predictions") == bool(predictions)
        assert all(text(id) for id in (summary, predictions_message))
    assert words.say_chapter("x", 1, 2, 60)["time"]["minutes"] == 1
    assert words.say_chapter("x", 0, 2, 30).id == "visit-chapter"
    assert [words.say_round_end(right, 2).id for right in (2, 1)] == ["visit-round", "visit-round-missed"]
    assert words.say_round_start(1, 8) == message("visit-missed", missed=1)
    assert words.say_round_start(0, 8) == message("visit-nothing-missed", questions=8)

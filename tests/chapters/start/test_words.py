"""Claims of the Start page's sentences, recomputed from the pictures, for any drawing."""

from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest

from core.chapters.start import words
from core.chapters.start.drawings import READY_MADE, SIDE
from core.chapters.start.painting import DOTS, N_PLACES, WAYS, opening, paint, plain_steps
from core.say.messages import Message, message, text
from tests.long import long_except

NAMES = ["with", "without", "straight"]


RNG = np.random.default_rng(1)
DRAWINGS = {
    "all light": np.ones((SIDE, SIDE), dtype=bool),
    "one dot": np.arange(SIDE * SIDE).reshape(SIDE, SIDE) == RNG.integers(SIDE * SIDE),
    "noise": RNG.random((SIDE, SIDE)) < 0.5,
    "half": READY_MADE["half"](),
    "spiral": READY_MADE["spiral"](),
}


@cache
def paint_run(name: str):
    """Train on a drawing."""
    return paint(DRAWINGS[name])


@pytest.mark.parametrize("name", long_except(DRAWINGS, "half"))
def test_whatever_is_drawn_the_words_are_true(name):
    painting = paint_run(name)
    sentences = words.painting_sentences(painting)
    assert len(sentences) == N_PLACES
    for place in range(0, N_PLACES, 8):
        check(painting, place, parts_of(sentences[place]))


def test_whatever_comes_out_the_words_are_true():
    """Check hundreds of synthetic results: whole pictures, ties, near misses, and runs that stopped early."""
    rng = np.random.default_rng(2)
    cases = set()
    for case in range(600):
        drawing = np.zeros(DOTS, dtype=bool)
        drawing[: rng.choice([0, 1, 9, 30, 400, 512, 1000])] = True
        runs = []
        for method in WAYS:
            wrong = int(rng.choice([0, 1, 7, 11, 25, 500]) if case % 2 else rng.integers(0, DOTS // 2))
            error = wrong / DOTS if rng.random() < 0.7 else rng.random()
            diverged_at = 100 if rng.random() < 0.1 else None
            runs.append(
                SimpleNamespace(
                    way=method,
                    n_correct=np.array([DOTS - wrong]),
                    losses=np.array([error]),
                    diverged_at=diverged_at,
                    is_blank=np.array([wrong == drawing.sum()]),
                )
            )
        place = int(rng.choice([0, 5, N_PLACES - 1]))
        painting = SimpleNamespace(drawing=drawing, runs=runs, places=np.array([place]))
        cases.add(check(painting, 0, parts_of(words.painting_sentences(painting)[0])))
    assert cases == set(KINDS)  # every kind of verdict occurred


def parts_of(sentence: Message) -> list[Message]:
    """Return the parts of a sentence in order."""
    if sentence.id != "start-then":
        return [sentence]
    return [*parts_of(sentence["first"]), *parts_of(sentence["then"])]


KINDS = ("one-shade", "all", "alike", "almost", "near", "only", "two", "other", "nearest", "none")


def check(painting, frame, parts) -> str:
    """Check counts and verdict against hits and errors; return the kind of verdict."""
    dots, *end_parts = parts
    blanks = [end_parts.pop(0)] if end_parts[0].id == "start-judged-blank" else []
    judgement = end_parts.pop(0)
    place, runs = int(painting.places[frame]), painting.runs
    rights = [int(run.n_correct[frame]) for run in runs]
    errors = [float(run.losses[frame]) for run in runs]
    assert dots.id == "start-dots"
    assert [dots[name] for name in NAMES] == rights
    assert dots["dots"] == painting.drawing.size
    is_last = place == N_PLACES - 1
    stopped_runs = [run for run in runs if run.diverged_at is not None and is_last]
    assert [(note["way"].id, note["round"]) for note in end_parts] == [
        (f"start-way-{run.way.name}", run.diverged_at) for run in stopped_runs
    ]
    capable = [
        name for name, right, error in zip(NAMES, rights, errors, strict=True) if right >= 0.99 * DOTS and error <= 0.1
    ]
    share = max(painting.drawing.mean(), 1 - painting.drawing.mean())
    blank = round(share * DOTS)
    is_seen = any(run.is_blank[frame] and run.n_correct[frame] == blank for run in runs)
    assert [part["right"] for part in blanks] == ([blank] if is_seen and 0.75 <= share < 0.99 else [])
    holds = {
        "one-shade": share >= 0.99,
        "all": capable == NAMES,
        "alike": max(rights) - min(rights) <= 0.02 * DOTS,
        "almost": capable == NAMES[:1] and rights[0] < DOTS,
        "near": capable == NAMES[:1] and max(rights[1:]) >= max(0.9 * DOTS, (share + 0.02) * DOTS),
        "only": capable == NAMES[:1],
        "two": len(capable) == 2,
        "other": len(capable) == 1 and capable != NAMES[:1],
        "nearest": not capable
        and max(rights) >= 0.75 * DOTS
        and max(rights) > share * DOTS
        and np.argmax(rights) == np.argmin(errors),
        "none": not capable,
    }
    kind = judgement.id.removeprefix("start-judged-")
    assert kind == next(kind_held for kind_held in KINDS if holds[kind_held])
    values = dict(judgement.values)
    assert values.get("wrong", DOTS - rights[0]) == DOTS - rights[0]
    way_names = [value.id.removeprefix("start-way-") for value in values.values() if isinstance(value, Message)]
    if kind in ("two", "other"):
        assert way_names == capable
    elif kind == "near":
        assert way_names == [NAMES[1 + int(np.argmax(rights[1:]))]]
    elif kind == "nearest":
        assert way_names == [NAMES[int(np.argmax(rights))]]
    else:
        assert not way_names
    assert values.get("last", "yes") == ("yes" if is_last or "last" not in values else "no")
    return kind


def test_the_opening_says_what_it_is_for():
    dots, judgement = parts_of(words.painting_sentences(opening())[-1])
    assert judgement.id == "start-judged-only"
    plain = words.say_plain_dots(plain_steps())
    assert plain["right"] == plain_steps().n_correct[-1]
    # Most of the lead is due to the slopes, some of it to rolling on.
    assert dots["without"] < plain["right"] < dots["with"]


def test_the_bends_that_are_named_are_those_that_the_networks_have():
    inside, end = opening().runs[0].history.shape.activations[1:]
    assert words.say_activations(opening().runs[0]) == message("start-fair-bends", inside=inside.name, end=end.name)
    said = text(words.say_activations(opening().runs[0]))
    assert inside.name in said
    assert end.name in said


def test_a_blank_picture_is_all_on_one_side_and_its_right_dots_are_those_of_one_shade():
    painting = paint_run("half")
    for run in painting.runs:
        dark, light = ((run.shades > 0.5) == shade for shade in (False, True))
        np.testing.assert_array_equal(run.is_blank, dark.all(axis=(1, 2)) | light.all(axis=(1, 2)))
        blank_counts = run.n_correct[run.is_blank]
        assert set(blank_counts) <= {painting.drawing.sum(), DOTS - painting.drawing.sum()}


def test_what_rolling_does_is_told_with_the_three_errors():
    message = words.say_rolling(opening().runs[0], plain_steps(), opening().runs[1])
    ends = [opening().runs[0].losses[-1], plain_steps().losses[-1], opening().runs[1].losses[-1]]
    assert [message[name] for name in ("rolling", "plain", "without")] == ends


@pytest.mark.parametrize(("name", "kind"), [("half", "all"), pytest.param("spiral", "almost", marks=pytest.mark.long)])
def test_the_experiments_show_what_they_are_for(name, kind):
    """Check with a margin: right dots are clearly right, the others clearly wrong."""
    painting = paint_run(name)
    assert words.say_verdict(painting, N_PLACES - 1)[0].id == f"start-judged-{kind}"
    whole_runs = [run for run in painting.runs if run.n_correct[-1] >= DOTS - 8]
    assert all(run.losses[-1] < 0.05 for run in whole_runs)
    assert all(run.n_correct[-1] < 0.9 * DOTS for run in painting.runs if run not in whole_runs)


def test_every_sentence_has_its_words():
    for painting in (paint_run("half"), opening()):
        assert all(text(sentence) for sentence in words.painting_sentences(painting))

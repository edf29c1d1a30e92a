"""Every claim of the Start page's sentences, recomputed from the pictures themselves, for whatever was drawn."""

import re
from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest

from core.chapters.start import words
from core.chapters.start.drawings import READY_MADE, SIDE
from core.chapters.start.painting import DOTS, FRAMES, LOOKS, WAYS, opening, paint, plain_steps
from tests.long import few

NAMES = ["with slopes and bends", "without slopes", "without bends"]


RNG = np.random.default_rng(1)
DRAWINGS = {
    "all light": np.ones((SIDE, SIDE), dtype=bool),
    "one dot": np.arange(SIDE * SIDE).reshape(SIDE, SIDE) == RNG.integers(SIDE * SIDE),
    "noise": RNG.random((SIDE, SIDE)) < 0.5,
    "half": READY_MADE["half"][1](),
    "spiral": READY_MADE["spiral"][1](),
}


@cache
def painted(name: str):
    """A drawing, really learned."""
    return paint(DRAWINGS[name])


@pytest.mark.parametrize("name", few(DRAWINGS, "half"))
def test_whatever_is_drawn_the_words_are_true(name):
    painting = painted(name)
    texts = words.watched(painting)
    assert len(texts) == FRAMES
    for place in range(0, FRAMES, 8):
        check(painting, place, texts[place])


def test_whatever_comes_out_the_words_are_true():
    """Hundreds of made-up endings: whole pictures, ties, near misses, and runs that stopped early."""
    rng = np.random.default_rng(2)
    cases = set()
    for case in range(600):
        drawing = np.zeros(DOTS, dtype=bool)
        drawing[: rng.choice([0, 1, 9, 30, 400, 512, 1000])] = True
        runs = []
        for way in WAYS:
            wrong = int(rng.choice([0, 1, 7, 11, 25, 500]) if case % 2 else rng.integers(0, DOTS // 2))
            error = wrong / DOTS if rng.random() < 0.7 else rng.random()
            ended = 100 if rng.random() < 0.1 else None
            runs.append(SimpleNamespace(way=way, right=np.array([DOTS - wrong]), errors=np.array([error]), ended=ended))
        place = int(rng.choice([0, 5, FRAMES - 1]))
        painting = SimpleNamespace(drawing=drawing, runs=runs, places=np.array([place]))
        cases.add(check(painting, 0, f"{words.counted(painting, 0)} {words.verdict(painting, 0)}"))
    assert len(cases) == 8  # every kind of verdict came about


def check(painting, at, text) -> str:
    """Find the counts in a text, and hold its verdict to the rights and errors; return which verdict it was."""
    place, runs = int(painting.places[at]), painting.runs
    rights = [int(run.right[at]) for run in runs]
    errors = [float(run.errors[at]) for run in runs]
    counts = [int(found.replace(",", "")) for found in re.findall(r"\*\*([\d,]+)\*\* with", text)]
    assert counts == rights
    if place:
        assert f"After **{LOOKS[place]:,} looks**" in text
    able = [
        name for name, right, error in zip(NAMES, rights, errors, strict=True) if right >= 0.99 * DOTS and error <= 0.1
    ]
    share = max(painting.drawing.mean(), 1 - painting.drawing.mean())
    claim, *ended = text.split(". ", 1)[1].split(" The steps ")
    assert len(ended) == (sum(run.ended is not None for run in runs) if place == FRAMES - 1 else 0)
    kinds = {
        "One shade": share >= 0.99,
        "All three": able == NAMES,
        "hardly differ": max(rights) - min(rights) <= 0.02 * DOTS,
        "Only slopes together": able == NAMES[:1],
        "Two ways": len(able) == 2,
        "comes out ahead": len(able) == 1 and able != NAMES[:1],
        "Nearest": not able
        and max(rights) >= 0.75 * DOTS
        and max(rights) > share * DOTS
        and np.argmax(rights) == np.argmin(errors),
        "None can draw it": not able,
    }
    (kind, *_) = (each for each in kinds if each in claim)
    assert kinds[kind]
    assert not any(kinds[each] for each in list(kinds)[: list(kinds).index(kind)] if each != "Nearest")
    if kind in ("Two ways", "comes out ahead"):
        assert [name for name in NAMES if name in claim] == able
    if kind == "Nearest":
        assert NAMES[int(np.argmax(rights))] in claim
        assert sum(name in claim for name in NAMES) == 1
    return kind


def test_the_opening_says_what_it_is_for():
    texts = words.watched(opening())
    assert texts[0].startswith("Before the first look")
    assert texts[-1].endswith("**Only slopes together with bends can draw it.**")


def test_the_bend_that_is_named_is_the_one_that_the_networks_have():
    inside, end = opening().runs[0].history.shape.activations[1:]
    text = words.bend_inside().lower()
    assert f"({inside.name})" in text
    assert end.name in text


def test_how_far_plain_steps_come_is_what_they_have_right():
    text = words.plain_reach(plain_steps())
    assert [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", text)] == [
        plain_steps().right[-1],
        DOTS,
        LOOKS[-1],
    ]
    assert plain_steps().right[-1] < opening().runs[0].right[-1]


def test_what_rolling_does_is_told_with_the_three_errors():
    said = words.rolling(opening().runs[0], plain_steps(), opening().runs[1])
    told = [float(found) for found in re.findall(r"\d\.\d+", said)]
    ends = [opening().runs[0].errors[-1], plain_steps().errors[-1], opening().runs[1].errors[-1]]
    assert told == pytest.approx(ends, rel=0.01)


@pytest.mark.parametrize(
    ("name", "promised"),
    [
        ("half", "All three can draw it"),
        pytest.param("spiral", "Only slopes together with bends can draw it", marks=pytest.mark.long),
    ],
)
def test_the_experiments_promise_what_the_sentence_then_says(name, promised):
    """With room to spare: dots are not only right but clearly so, and the others are clearly not."""
    painting = painted(name)
    assert promised in words.verdict(painting, FRAMES - 1)
    whole = [run for run in painting.runs if run.right[-1] >= DOTS - 8]
    assert all(run.errors[-1] < 0.05 for run in whole)
    assert all(run.right[-1] < 0.9 * DOTS for run in painting.runs if run not in whole)

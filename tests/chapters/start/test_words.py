"""Every claim of the Start page's sentences, recomputed from the pictures themselves, for whatever was drawn."""

import re
from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest

from core.chapters.start import words
from core.chapters.start.drawings import READY_MADE, SIDE
from core.chapters.start.painting import DOTS, FRAMES, LOOKS, ROUNDS, WAYS, opening, paint, plain_steps
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
        check(painting, DRAWINGS[name], place, texts[place])


def test_whatever_comes_out_the_words_are_true():
    """Hundreds of made-up endings: whole pictures, ties, near misses, and runs that stopped early."""
    rng = np.random.default_rng(2)
    for case in range(400):
        drawing = rng.random((SIDE, SIDE)) < rng.random()
        runs = []
        for way in WAYS:
            wrong = rng.choice([0, 0, 1, 7, DOTS]) if case % 2 else rng.integers(0, DOTS + 1)
            shades = drawing.astype(float).ravel()
            shades[rng.permutation(DOTS)[:wrong]] = 1 - shades[rng.permutation(DOTS)[:wrong]]
            shades = shades.reshape(1, SIDE, SIDE).repeat(FRAMES, axis=0)
            early = rng.random() < 0.1
            history = SimpleNamespace(
                losses=np.zeros(100 if early else ROUNDS + 1), asked=ROUNDS, stopped="blew_up" if early else "done"
            )
            right = ((shades > 0.5) == drawing).sum(axis=(1, 2))
            runs.append(SimpleNamespace(way=way, shades=shades, right=right, history=history))
        painting = SimpleNamespace(drawing=drawing, runs=runs)
        place = int(rng.choice([0, 5, FRAMES - 1]))
        check(painting, drawing, place, f"{words.counted(painting, place)} {words.verdict(painting, place)}")


def check(painting, drawing, place, text):
    rights = [int(((run.shades[place] > 0.5) == drawing).sum()) for run in painting.runs]
    told = [int(found.replace(",", "")) for found in re.findall(r"\*\*([\d,]+)\*\* with", text)]
    assert told == rights
    if place:
        assert f"After **{LOOKS[place]:,} looks**" in text
    best = max(rights)
    ahead = {name for name, right in zip(NAMES, rights, strict=True) if right == best}
    claim, *ended = text.split(". ", 1)[1].split(" The steps ")
    if "All three have the whole" in claim:
        assert rights == [DOTS] * 3
    elif "whole only" in claim:
        assert best == DOTS
        assert len(ahead) == 1
        assert ahead == {name for name in NAMES if name in claim}
    elif "whole" in claim:
        assert best == DOTS
        assert len(ahead) == 2
        assert ahead == {name for name in NAMES if name in claim}
    elif "equally far" in claim:
        assert len(set(rights)) == 1
        assert best < DOTS
    else:
        assert "Closest" in claim
        assert best < DOTS
        assert ahead == {name for name in NAMES if name in claim}
    stands_still = [run for run in painting.runs if len(run.history.losses) - 1 < run.history.asked]
    assert len(ended) == (len(stands_still) if place == FRAMES - 1 else 0)


def test_the_opening_says_what_it_is_for():
    told = words.watched(opening())
    assert told[0].startswith("Before the first look")
    assert told[-1].endswith("**The picture is whole only with slopes and bends.**")


def test_what_rolling_does_is_told_with_the_three_errors():
    said = words.rolling(opening().runs[0], plain_steps(), opening().runs[1])
    told = [float(found) for found in re.findall(r"\d\.\d+", said)]
    ends = [opening().runs[0].errors[-1], plain_steps().errors[-1], opening().runs[1].errors[-1]]
    assert told == pytest.approx(ends, rel=0.01)


@pytest.mark.parametrize(
    ("name", "promised"),
    [
        ("half", "All three have the whole picture"),
        pytest.param("spiral", "whole only with slopes and bends", marks=pytest.mark.long),
    ],
)
def test_the_experiments_promise_what_the_sentence_then_says(name, promised):
    """With room to spare: dots are not only right but clearly so, and the others are clearly not."""
    painting = painted(name)
    assert promised in words.verdict(painting, FRAMES - 1)
    whole = [run for run in painting.runs if run.right[-1] == DOTS]
    assert all(run.errors[-1] < 0.05 for run in whole)
    assert all(run.right[-1] < 0.9 * DOTS for run in painting.runs if run not in whole)

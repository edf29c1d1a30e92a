"""Every sentence of "Downhill", over hundreds of walks: each claim is recomputed from the walk's points alone."""

import re
from itertools import pairwise

import numpy as np
import pytest

from core.chapters.downhill import words
from core.chapters.downhill.journey import dial_places, kind, step_at
from core.descent import METHODS, RATES, descend
from core.surfaces import SURFACES

BILLION, MILLION = 1e9, 1e6
rng = np.random.default_rng(20)


def some_walk():
    surface = SURFACES[rng.choice(list(SURFACES))]
    start = surface.start if rng.random() < 0.4 else tuple(float(rng.uniform(*side)) for side in surface.domain)
    if rng.random() < 0.05 and surface.minima:
        start = surface.minima[0][:2]
    walk = descend(
        surface,
        start,
        method=str(rng.choice(list(METHODS))),
        learning_rate=float(rng.choice(RATES)),
        steps=int(rng.choice([10, 60, 200])),
        uphill=bool(rng.random() < 0.15),
    )
    return surface, walk


WALKS = [some_walk() for _ in range(500)]


def read(said: str) -> float:
    said = said.replace("−", "-").replace("+", "").replace(",", "").removesuffix(".")
    if said == "almost 0":
        return 0.0
    amount, _, word = said.partition(" ")
    return float(amount) * {"": 1, "million": MILLION, "billion": BILLION}[word]


def near(said: str, true: float, rounding: float = 0.0051) -> bool:
    return abs(read(said) - true) <= max(rounding * abs(true), 6e-4) or (
        abs(true) >= MILLION and abs(read(said) / true - 1) < 0.06
    )


TWO_DIGITS = 0.051
NUMBER = r"((?:almost 0|[+−]?[\d.,]*\d(?: million| billion)?))"


def test_walks_of_every_kind_are_among_them():
    kinds = {kind(*each).name for each in WALKS}
    assert kinds == {"falls_for_ever", "blew_up", "still", "swings", "glides", "crawls", "lower", "not_lower"}


def test_every_place_of_the_dial_says_where_the_walk_is_and_where_it_goes_next():
    for _, walk in WALKS:
        for place in rng.choice(dial_places(max(walk.steps, 10)), 6):
            told, step = words.step_says(walk, place), min(int(place + 1e-9), walk.steps)
            if walk.diverged and place > walk.steps:
                assert "blew up" in told
                continue
            assert told.startswith(f"**Step {step}.**")
            assert near(re.search(rf"error is \*\*{NUMBER}\*\*", told).group(1), walk.losses[step])
            gradient = walk.gradients[step]
            if "flat" in told:
                assert np.abs(gradient).max() < 0.0005
            else:
                for said, true in zip(
                    re.search(rf"slope is {NUMBER} for A and {NUMBER} for B", told).groups(), gradient, strict=True
                ):
                    assert near(said, true, TWO_DIGITS)
            if "last step" in told:
                assert step == walk.steps
                assert not walk.diverged
            elif "leave all bounds" in told:
                assert step == walk.steps
                assert walk.diverged
            else:
                move = walk.points[step + 1] - walk.points[step]
                if "hardly moves" in told:
                    assert np.abs(move).max() < 0.0005
                else:
                    assert ("Yet" in told) == ("flat" in told)
                    for said, true in zip(
                        re.search(rf"turns A by {NUMBER} and B by {NUMBER}\.", told).groups(), move, strict=True
                    ):
                        assert near(said, true, TWO_DIGITS)


def reversals(walk) -> int:
    """At how many steps a knob goes the other way than at the step before, in moves that are not tiny."""
    count = 0
    moves = np.diff(walk.points, axis=0)
    largest = [max(abs(moves[:, knob]), default=0) for knob in (0, 1)]
    for before, after in pairwise(moves):
        count += any(
            before[k] * after[k] < 0 and min(abs(before[k]), abs(after[k])) > 1e-3 * largest[k] for k in (0, 1)
        )
    return count


def test_what_is_said_of_a_whole_walk():
    for surface, walk in WALKS:
        told, losses = words.walk_says(surface, walk), walk.losses
        assert "-" not in told
        noise = 1e-9 * max(1, abs(losses[0]))
        rises = sum(after > before + noise for before, after in pairwise(losses))
        if "never rose" in told:
            assert rises == 0
        if rose := re.search(r"error rose at ([\d,]+)", told):
            assert int(rose.group(1).replace(",", "")) == rises
        if turned := re.search(r"(?:turned back at|across and back) (\d+) (?:step|time)", told):
            assert int(turned.group(1)) == reversals(walk)
        if "no bottom" in told:
            assert walk.diverged
            assert losses[-1] < losses[0]
            assert not surface.minima
        assert ("blew up" in told or "past all bounds" in told) == walk.diverged
        if "took the error" in told:
            for said, true in zip(
                re.search(rf"from {NUMBER} to \*\*{NUMBER}\*\*", told).groups(), (losses[0], losses[-1]), strict=True
            ):
                assert near(said, true)
        if "stays at" in told:
            assert np.ptp(losses) <= noise
        if "no lower" in told:
            assert losses[-1] >= losses[0]
        if "nearly flat" in told:
            assert np.hypot(*walk.gradients[-1]) < 0.0005
        if down := re.search(r", ([a-z]*) ?([\d.]+)% of the way down", told):
            lowest = min(height for *_, height in surface.minima)
            share = 100 * (losses[0] - losses[-1]) / (losses[0] - lowest)
            assert abs(float(down.group(2)) - min(share, 100)) <= 0.51
        if "swings" in told:
            assert reversals(walk) > walk.steps / 2
        if "glides" in told:
            assert rises == 0
            assert reversals(walk) <= 2
            assert share > 94.9
        if "crawls" in told:
            assert rises == 0
            assert share < 50


def test_a_race_names_the_lowest_and_tells_every_end():
    for _ in range(150):
        surface = SURFACES[rng.choice(list(SURFACES))]
        asked = {"learning_rate": float(rng.choice(RATES)), "steps": int(rng.choice([10, 60, 200]))}
        ways = [way for way in METHODS if rng.random() < 0.75] if rng.random() < 0.6 else list(METHODS)
        walks = [descend(surface, surface.start, method=way, **asked) for way in ways]
        if len(walks) < 2:
            continue
        told = words.race_says(walks)
        ends = {METHODS[walk.method].name: walk.losses[-1] for walk in walks if not walk.diverged}
        assert "-" not in told
        *_, gone = told.split(". ") if "past all bounds" in told else [""]
        blown = re.findall(r"\*([^*]+)\*", gone)
        assert sorted(blown) == sorted(METHODS[walk.method].name for walk in walks if walk.diverged)
        assert sorted(re.findall(r"\*([A-Z][^*]+)\*", told)) == sorted([*ends, *blown])
        if "ends lowest" in told:
            winner = re.match(r"\*(.+?)\* ends lowest", told).group(1)
            assert ends[winner] == min(ends.values())
        elif "end level" in told:
            level = re.findall(r"\*(.+?)\*", told.partition(" end level")[0])
            assert len(level) > 1
            assert max(ends[each] for each in level) - min(ends.values()) <= 0.0101 * abs(min(ends.values())) + 1.1e-9
        else:
            assert not ends
        for name, said in re.findall(rf"\*([^*]+)\* at {NUMBER}", told):
            assert near(said, ends[name])
            assert ends[name] > min(ends.values())
        step = words.race_step_says(walks, 5.0)
        for walk in walks:
            said = re.search(rf"\*{METHODS[walk.method].name}\*: (past all bounds|{NUMBER})", step).group(1)
            assert (
                said == "past all bounds"
                if walk.diverged and walk.steps < 5
                else near(said, walk.losses[step_at(walk, 5.0)])
            )


@pytest.mark.parametrize("chosen", [("gradient_descent",), ("momentum", "adam"), tuple(METHODS)], ids=len)
def test_at_every_place_of_the_dial_the_last_step_that_is_done_is_told(chosen):
    for ground, rate in (("exam", 15.0), ("beale", 0.05)):
        asked = {"learning_rate": rate, "steps": 60}
        walks = [descend(SURFACES[ground], SURFACES[ground].start, method=way, **asked) for way in chosen]
        places = dial_places(60)
        read_out, told = (words.at_places(say, walks, places) for say in (words.reads, words.stand_says))
        for place, said, sentence in zip(places, read_out, told, strict=True):
            step = int(place + 1e-9)
            assert sentence.startswith(f"**Step {step}.**")
            assert re.match(r"step (\d+)", said).group(1) == str(step)
            if len(walks) == 1 and walks[0].steps >= step:
                assert near(said.partition("error ")[2], walks[0].losses[step])
            elif len(walks) > 1:
                assert sentence.count("past all bounds") == sum(walk.steps < step for walk in walks)


@pytest.mark.parametrize("uphill", [False, True])
def test_the_ways_that_were_chosen_are_told_and_no_other(uphill):
    for ways in (("adam",), ("gradient_descent", "rmsprop"), tuple(METHODS)):
        told = words.ways_say(ways, uphill)
        assert [way for way, method in METHODS.items() if f"**{method.title}**" in told] == list(ways)
        assert ("the other way" in told) == uphill


@pytest.mark.parametrize("share", [0.9, 1.0])
def test_the_labels_of_the_race_are_so(share):
    def race(name):
        surface = SURFACES[name]
        asked = {"learning_rate": share * surface.learning_rate, "steps": 200}
        return {way: descend(surface, surface.start, method=way, **asked) for way in METHODS}

    valley, corners = race("rosenbrock"), race("beale")
    assert valley["momentum"].losses[-1] < 0.1 * min(valley[way].losses[-1] for way in METHODS if way != "momentum")
    assert [way for way, walk in corners.items() if walk.diverged] == ["momentum"]

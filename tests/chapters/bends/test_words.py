"""Every sentence of the Bends chapter against what it claims, recomputed from the result, over bends, seeds, places and steepnesses."""

import re

import numpy as np
import pytest

from core import exam
from core.activations import ACTIVATIONS, steep_sigmoid
from core.chapters.bends import ends, steep, trials, words
from core.chapters.bends import trial_words as told_of
from core.chapters.bends.names import NAMES
from core.chapters.bends.runs import FRAMES
from core.chapters.bends.through import NUDGE, QUIET, SUMS, pass_through
from tests.chapters.bends.computed import endings, found, friends, killed, stacks
from tests.long import drawn, few

RNG = np.random.default_rng(7)
FITS = (("exam", 1, 9), ("exam", 2, 3), ("exam", 8, 9), ("wave", 2, 0), ("wave", 8, 9))
BENDS = [*ACTIVATIONS.values(), *map(steep_sigmoid, (0.1, 3.0, 40.0))]


def plain(text: str) -> str:
    return text.replace("*", "").replace("−", "-")


def value(text: str) -> float:
    """The number that a text begins with; "almost 0" is half the least number that is told."""
    if text.startswith("almost 0"):
        return 0.00025
    return float(re.match(r"-?[\d,]*\.?\d+", text).group().replace(",", ""))


def near(told: float, true: float) -> bool:
    """Whether a told error is the true one to its two digits."""
    return told == pytest.approx(true, rel=0.06, abs=0.0003)


def all_texts(sizes, seeds) -> list[str]:
    return [
        *(text for bend in BENDS for text in (*words.through_says(bend), *words.in_texts(bend), words.room_says(bend))),
        *(told_of.test_says(found(), test) for test in trials.TESTS),
        *(text for n in trials.DEPTHS for seed in seeds for text in told_of.stack_says(stacks(n, seed), n)),
        *(text for n in sizes for text in (*words.killed_says(killed(n)), *words.killed_texts(killed(n)))),
        *(
            text
            for task in ends.TASKS
            for seed in seeds
            for ending in endings(task, seed).values()
            for text in words.ending_says(ending)
        ),
        *words.friends_says(friends()),
        words.friends_note(friends()),
        words.KILLED_NOTE,
        *(each for row in told_of.STORY for each in row),
        *(task.rule for task in ends.TASKS.values()),
    ]


@pytest.mark.parametrize(
    ("sizes", "seeds"), [((4,), (0,)), pytest.param(steep.SIZES, range(4), marks=pytest.mark.long)], ids=["some", "all"]
)
def test_no_sentence_holds_what_no_person_reads(sizes, seeds):
    for text in all_texts(sizes, seeds):
        assert not re.search(
            r"nan|inf\b|\de[-−+]?\d|[-−]0(\.0+)?(?![\d.])|\b[1-9]\d*\.\d{4,}|0\.0*[1-9]\d{4,}|!|simply|obviously|\bjust\b",
            text,
        ), text
        assert not re.search(r"\b1 (rounds|knobs|tests|layers)\b", text), text
        assert "  " not in text


# --- Through one bend -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bend", BENDS, ids=str)
def test_what_gets_through_is_told_at_every_place(bend):
    for z, text, short in zip(SUMS, map(plain, words.through_says(bend)), words.in_texts(bend), strict=True):
        out, slope = float(bend.f(z)), float(bend.slope(z))
        seen = re.match(r"(-?[\d.]+) goes in, (almost 0|-?[\d.]+) comes out\.", text)
        assert float(seen[1]) == pytest.approx(z)
        assert value(seen[2]) == pytest.approx(out, abs=0.0051)
        assert (seen[2] == "almost 0") == (0 < abs(out) < 0.005)
        assert plain(short).startswith(f"{seen[1]} goes in, {seen[2]}")
        left = abs(pass_through(bend, z).nudge_out)
        assert value(re.search(r"comes out of it, in \w+, is (.+)", text)[1]) == pytest.approx(left, abs=0.006)
        if "slope is" not in text:
            assert z in (*bend.kinks, *bend.jumps)
            continue
        assert ("nothing of a small nudge" in text.replace("almost nothing", "")) == (slope == 0)
        assert ("almost nothing" in text) == (0 < abs(slope) < 0.0005)
        assert ("turns it around" in text) == (slope < 0)
        assert ("all of a small" in text) == (0.95 <= abs(slope) <= 1.05)
        crosses = any(abs(z - jump) <= NUDGE / 2 for jump in bend.jumps)
        assert ("cross the jump" in text) == crosses


@pytest.mark.parametrize("bend", BENDS, ids=str)
def test_where_a_bend_stays_and_where_it_is_flat_is_told(bend):
    text = plain(words.room_says(bend))
    far = bend.f(np.array([-1e9, 1e9]))
    if not bend.bends:
        assert "no bend" in text
        assert bend.f(1e9) == 1e9
        return
    assert ("between" in text) == bool((np.abs(far) < 10).all())
    assert ("no top" in text) == bool(far[1] > 10)
    quiet = np.abs(bend.slope(SUMS)) < QUIET
    assert ("In the gray" in text) == quiet.any()
    if "goes flat" in text:
        left, right = np.abs(bend.slope(np.array([-1e9, 1e9]))) == 0
        assert ("both sides" in text, "on the left" in text, "on the right" in text) == (
            left and right,
            left and not right,
            right and not left,
        )
    if "never goes quite flat" in text:
        assert (bend.slope(np.linspace(-1e3, 1e3, 2001)) != 0).all()


# --- Why sigmoid? -----------------------------------------------------------------------------------------------------


def test_each_test_names_those_that_pass_and_those_that_fail():
    bounds, slope, depth = (plain(told_of.test_says(found(), test)) for test in trials.TESTS)
    for name, bend in ACTIVATIONS.items():
        title = NAMES[name]
        assert (f"{title} (" in bounds) == bool(np.isfinite(bend.bounded).all())
        flat = np.mean(bend.slope(trials.SEEN) == 0)
        assert (f"{title} (at" in slope) == (flat > 0)
        assert (f"{title} (" in depth) == (found()[name].survives < 0.01)
    assert "Sigmoid (0 to 1)" in bounds
    assert "Tanh (-1 to 1)" in bounds
    assert "Step (at 100% of them)" in slope
    assert "Step (no slope in any layer)" in depth


def test_the_verdict_waits_for_all_tests_and_is_so():
    assert told_of.verdict_says(found(), []) == "3 tests left to run."
    assert told_of.verdict_says(found(), ["depth", "slope"]) == "1 test left to run."
    text = plain(told_of.verdict_says(found(), list(trials.TESTS)))
    passing = [NAMES[bend] for bend, trial in found().items() if all(trial.passed(test) for test in trials.TESTS)]
    assert told_of.in_front(found()) == len(passing)
    assert text.split(" pass")[0] == " and ".join(passing)
    assert text.endswith(f"Sigmoid fails at the {trials.LAYERS} layers.")


@pytest.mark.parametrize("seed", few(range(4), 0))
@pytest.mark.parametrize("layers", trials.DEPTHS)
def test_a_stack_is_told_round_by_round(layers, seed):
    for frame, text in enumerate(told_of.stack_says(stacks(layers, seed), layers)):
        text = plain(text)
        done, _, stuck = text.partition("At 13 or fewer")
        for bend, stack in stacks(layers, seed).items():
            right = stack.run.network(frame).predict(exam.DATA.inputs) > 0.5
            count = int((right[:, 0] == exam.DATA.passed).sum()) if frame % 50 == 0 else stack.run.rights[frame]
            word = re.compile(rf"(?<!Leaky ){re.escape(NAMES[bend])}\b")
            assert (word.search(done) is not None) == (count == 20), text
            assert (word.search(stuck) is not None) == (count <= 13), text


def test_the_story_is_in_order_and_of_known_bends():
    years = [int(row[0][:4]) for row in told_of.STORY]
    assert years == [1958, 1986, 1998, 2010]
    assert all(row[1] in ACTIVATIONS for row in told_of.STORY)
    slopes = {name: ACTIVATIONS[name].slope(SUMS).max() for name in ("sigmoid", "tanh", "relu", "step")}
    assert slopes == pytest.approx({"sigmoid": 0.25, "tanh": 1, "relu": 1, "step": 0})


# --- Kill the slope ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("neurons", few(steep.SIZES, 4, 8))
def test_what_became_of_the_layers_is_told_at_every_steepness(neurons):
    kinds = killed(neurons)
    for each, text in zip(kinds, map(plain, words.killed_says(kinds)), strict=True):
        hidden, last = each.knobs
        assert ("true step" in text) == (each.steepness == np.inf)
        assert value(text.split(", ")[1]) == pytest.approx(100 * each.accuracy, abs=0.51)
        assert ("with steepness 1 it was" in text) == (each is not kinds[0])
        if "slope 0" in text:
            assert each.typical[0] == 0
        if "none has a slope that counts" in text or "slope 0" in text:
            assert each.alive[0] == 0
            assert each.heard < 0.05
            assert f"{last} knobs, {each.moved[1]} moved" in text
        else:
            assert re.search(rf"Of {hidden} hidden knobs, {each.alive[0]} (has|have) a slope that counts", text)
            assert ("No hint" in text) == (each.heard == 0)
            if each.heard > 0:
                assert re.search(r"(\d|under 0\.1)%? of the hints", text)
        if "frozen" in text:
            assert each.moved[0] == 0


# --- How should it end? -----------------------------------------------------------------------------------------------


@drawn(3, 10)
@pytest.mark.parametrize("task", ends.TASKS)
@pytest.mark.parametrize("end", ends.ENDS)
def test_what_an_end_did_is_told_at_every_round(task, end, seeds):
    for seed in seeds:
        ending = endings(task, seed)[end]
        run, bend = ending.run, ACTIVATIONS[end]
        for frame, text in enumerate(map(plain, words.ending_says(ending))):
            if frame % 8 and frame != FRAMES - 1:
                continue
            network = run.network(frame)
            guesses = network.predict(run.inputs)
            assert near(value(text.split("the error is ")[1]), 0.5 * np.mean((guesses - run.targets) ** 2))
            found = network.gradient(run.inputs, run.targets)
            still = all((table == 0).all() for table in (*found.weights, *found.biases))
            if "stuck" in text:
                assert still
                assert (run.losses[frame:] == run.losses[frame]).all()
            elif end == "relu":
                assert not still
            if "do better than" in text:
                reach = np.clip(run.targets, *bend.bounded)
                assert near(value(text.split("do better than ")[1]), 0.5 * np.mean((reach - run.targets) ** 2))
            if "do not stand in the way" in text:
                low, high = bend.bounded
                assert ((run.targets >= low) & (run.targets <= high)).all()
            if "reads as a chance" in text:
                assert bend.bounded == (0, 1)
            if "A chance is never" in text:
                assert ending.guesses[frame].min() < 0 or ending.guesses[frame].max() > 1
            if "does not hold them" in text:
                assert bend.bounded != (0, 1)
                assert 0 <= ending.guesses[frame].min() <= ending.guesses[frame].max() <= 1


def test_the_friends_are_told_at_every_round():
    for frame, text in enumerate(map(plain, words.friends_says(friends()))):
        told = re.search(r"linear regression (\d+), logistic regression (\d+), with a hidden layer (\d+)", text)
        for said, run in zip(told.groups(), friends().runs.values(), strict=True):
            right = ((run.network(frame).predict(run.inputs) > 0.5) == (run.targets > 0.5)).sum()
            assert int(said) == right
    note = plain(words.friends_note(friends()))
    assert "the same line" in note
    assert "here is 0.645, and it is there" in note

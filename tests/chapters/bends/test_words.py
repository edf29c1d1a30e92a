"""Every sentence of the Bends chapter against what it claims, recomputed from the result, over bends, seeds, places and steepnesses."""

import re

import numpy as np
import pytest

from core import exam
from core.activations import ACTIVATIONS, steep_sigmoid
from core.chapters.bends import sums, words
from core.chapters.bends.names import NAMES
from core.chapters.bends.runs import FRAMES
from core.chapters.bends.through import NUDGE, QUIET, SUMS, pass_through
from tests.chapters.bends.computed import fit_each

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


def each_fit():
    return [fit_each(*settings) for settings in FITS]


def every_fit():
    return [fitted for fits in each_fit() for fitted in fits.values()]


def all_texts():
    by_hand = words.by_hand_says(sums.ByHand(ACTIVATIONS["sigmoid"], sums.BY_HAND[:2]), 0)
    yield from (text for row in by_hand for text in row)
    for fits in each_fit():
        yield from words.each_says(fits)
        for fitted in fits.values():
            yield from words.fitted_says(fitted)
    for bend in BENDS:
        yield from (*words.through_says(bend), *words.in_texts(bend), words.room_says(bend))


def test_no_sentence_holds_what_no_person_reads():
    for text in all_texts():
        assert not re.search(
            r"nan|inf\b|\de[-−+]?\d|[-−]0(\.0+)?(?![\d.])|\b[1-9]\d*\.\d{4,}|0\.0*[1-9]\d{4,}|!|simply|obviously|\bjust\b",
            text,
        ), text
        assert not re.search(r"\b1 (rounds|knobs|tests|layers)\b", text), text
        assert "  " not in text


# --- Add up bends -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", sums.COUNTS)
def test_what_is_said_of_a_sum_made_by_hand_is_so(count):
    for _ in range(60):
        bends = tuple((float(RNG.choice(sums.PLACES)), float(RNG.choice(sums.HEIGHTS))) for _ in range(count))
        chosen, i, j = RNG.integers(count), RNG.integers(len(sums.PLACES)), RNG.integers(len(sums.HEIGHTS))
        made = sums.ByHand(ACTIVATIONS["sigmoid"], bends)
        text = plain(words.by_hand_says(made, int(chosen))[i][j])
        moved = (*bends[:chosen], (sums.PLACES[i], sums.HEIGHTS[j]), *bends[chosen + 1 :])
        guesses = sum(high / (1 + np.exp(-sums.STEEP * (exam.DATA.hours - where))) for where, high in moved)
        right = int(((guesses > 0.5) == exam.DATA.passed).sum())
        error = 0.5 * np.mean((guesses - exam.DATA.passed) ** 2)
        assert near(value(text.removeprefix("The error is ")), error)
        assert f" {right} of 20 students" in text
        assert ("You did it" in text) == (right == 20)


def test_every_round_of_a_sum_is_told_as_it_was():
    for fitted in every_fit():
        run, texts = fitted.run, words.fitted_says(fitted)
        line = sums.best_line_error(run.inputs, run.targets)
        assert len(texts) == FRAMES
        for frame in (0, *RNG.integers(1, FRAMES, 12), FRAMES - 1):
            text, loss = plain(texts[frame]), float(run.losses[frame])
            at = run.rounds[frame]
            assert text.startswith(f"After {at:,} rounds" if at else "Before any training")
            assert near(value(text.split("the error is ")[1]), loss)
            guesses = run.network(frame).predict(run.inputs)
            if fitted.curve == "exam":
                assert f"{((guesses > 0.5) == (run.targets > 0.5)).sum()} of 20 right" in text
            assert ("no straight line can be this good" in text) == (loss * words.SAME < line)
            if "not there yet" in text:
                assert loss > line
            if fitted.bend == "linear":
                assert "no straight line can" not in text


def test_who_has_left_the_line_behind_is_told_at_every_round():
    for fits in each_fit():
        first = next(iter(fits.values())).run
        line = sums.best_line_error(first.inputs, first.targets)
        for frame, text in enumerate(words.each_says(fits)):
            said = text.split("): ")[1].split(". Without")[0]
            for bend, fitted in fits.items():
                told = re.search(rf"(^|, | and ){re.escape(NAMES[bend])}($|, | and )", said) is not None
                assert told == (fitted.run.losses[frame] < line / 2), text
            assert (said == "none") == all(fitted.run.losses[frame] >= line / 2 for fitted in fits.values())


def test_the_prediction_is_what_the_run_found():
    for fits in each_fit():
        assert words.straight_or_not(fits) == 2


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


# --- Kill the slope ---------------------------------------------------------------------------------------------------


# --- How should it end? -----------------------------------------------------------------------------------------------

"""Every sentence is true: an oracle recomputes each claim from the result, over hundreds of outcomes drawn at random."""

import re

import numpy as np
import pytest

from core.chapters.without_derivatives.bowl import BOWL_MOST, BowlRun, bowl
from core.chapters.without_derivatives.chance import KNOBS, SAMPLES, WITHIN, chance_within, directions
from core.chapters.without_derivatives.few_knobs import DIAL_STOPS, RIVALS, SLOPES, Run, Way
from core.chapters.without_derivatives.guessing import ROUNDS, TRIES, follow, hidden_valley, play
from core.chapters.without_derivatives.price import Timed, duration, price
from core.chapters.without_derivatives.race import SWEEPS, Heat, Lane
from core.chapters.without_derivatives.ways import TITLES
from core.chapters.without_derivatives.words import (
    CHANCES,
    STEP_SAYS,
    ahead,
    bowl_says,
    chance_answer,
    chance_says,
    end_says,
    exam_says,
    exam_verdict,
    heat_says,
    plain,
    price_says,
    race_says,
    teachers_says,
    timed_says,
    try_says,
)
from core.search import STEP_EVALS
from tests.many import each_of

MANY = range(300)
MACHINE = re.compile(r"nan|inf\b|\d[eE][+−-]?\d|-0|None|\d\.\d{5,}|!|\b1 \w+s were")


def value(words: str) -> float:
    """The number that a sentence states."""
    return 0.0 if words == "almost 0" else float(words.replace(",", ""))


def lanes(rng, knobs: int, looks: int) -> tuple[Lane, ...]:
    """Curves that fall from one start, as those of a race do; now and then two end alike, or at 0."""
    start, results = 10.0 ** rng.uniform(-1, 1), []
    for method in SWEEPS:
        end = start * 10.0 ** rng.uniform(-9, 0) * (rng.random() > 0.05)
        if results and rng.random() < 0.2:
            end = results[-1].final * rng.uniform(0.9, 1.1)
        curve = np.minimum.accumulate(np.concatenate([[start], rng.uniform(min(end, start), start, looks - 1)]))
        curve[-1] = min(end, curve[-1])
        results.append(Lane(method, SWEEPS[method][1][0], (curve[-1],), curve, knobs))
    return tuple(results)


def test_how_an_error_reads_is_within_half_of_its_last_digit():
    for error in 10.0 ** np.random.default_rng(0).uniform(-12, 3, 3000):
        assert abs(value(plain(error)) - error) <= max(0.5e-4, 0.051 * error), error
    assert [plain(each) for each in (0, 1e-9, 6.1e-05, 0.0096, 1.46, 123.4)] == [
        "0",
        "almost 0",
        "0.0001",
        "0.0096",
        "1.5",
        "120",
    ]


@each_of(MANY)
def test_who_is_ahead_at_one_size_and_by_how_much(seed):
    rng = np.random.default_rng(seed)
    knobs, looks = int(rng.choice([12, 60, 220, 840, 3280])), int(rng.integers(10, 400))
    heat = Heat(2, knobs, 1, 9.0, lanes(rng, knobs, looks))
    for at in (None, *rng.integers(2, looks + 1, 4)):
        errors = {lane.method: lane.best_after[-1 if at is None else at - 1] for lane in heat.lanes}
        ours = errors.pop(SLOPES)
        best = min(errors, key=errors.get)
        text = heat_says(heat, at)
        assert f"**{knobs:,} knobs**" in text
        assert f"*{TITLES[best]}*" in text
        assert plain(ours) in text
        assert not MACHINE.search(text), text
        numbers = [
            value(each) for each in re.findall(r"almost 0|(?<![\w*])\d[\d,.]*\d|(?<![\w*])\d", text.split("knobs**")[1])
        ]
        if "**ahead**" in text:
            assert ours < errors[best]
            assert numbers[0] <= numbers[1]
            if len(numbers) > 2:
                assert numbers[2] == pytest.approx(errors[best] / ours, rel=0.06)
        elif "**behind**" in text:
            assert errors[best] < ours
            assert numbers[0] >= numbers[1]
        else:
            assert "are level" in text
            assert max(ours, errors[best]) - min(ours, errors[best]) <= max(1e-4, 0.1 * max(ours, errors[best]))


@each_of(range(100))
def test_the_smallest_and_the_largest_size_are_told_and_who_was_stuck(seed):
    rng = np.random.default_rng(seed)
    looks = int(rng.choice([300, 1500, 5000]))
    sizes = sorted(rng.choice([12, 60, 220, 840, 3280], rng.integers(1, 6), replace=False))
    heats = [Heat(2, int(knobs), 1, 9.0, lanes(rng, int(knobs), looks)) for knobs in sizes]
    text = race_says(heats, looks)
    assert {int(each.replace(",", "")) for each in re.findall(r"\*\*([\d,]+) knobs\*\*", text)} == {sizes[0], sizes[-1]}
    stuck = sizes[-1] + 1 > looks - 1
    assert ("cannot finish one step" in text) == stuck
    if stuck:
        assert f"*{TITLES['nudged_slopes']}* cannot finish one step there: it takes {sizes[-1] + 1:,} looks" in text
    assert text.startswith(f"**After {looks:,} looks.**")
    assert race_says(heats) in text
    assert race_says(heats, 1) == "**After 1 look.** All stand where they start."
    assert len({lane.best_after[0] for lane in heats[0].lanes}) == 1


def test_averages_are_said_where_there_are_any():
    rng = np.random.default_rng(0)
    results = [Heat(2, 12, 9, 9.0, lanes(rng, 12, 20)), Heat(5, 60, 3, 9.0, lanes(rng, 60, 20))]
    assert "9 with 12 knobs and 3 with 60 knobs." in teachers_says(results)
    assert teachers_says([Heat(40, 3280, 1, 9.0, lanes(rng, 3280, 20))]) == ""


def test_a_step_has_one_price():
    assert f"counts as {STEP_EVALS} looks: one for the guess, about {STEP_EVALS - 1} for the blame" in STEP_SAYS


# --- The exam ---------------------------------------------------------------------------------------------------------


def way(rng, method: str, hard: bool, starts: int = 9) -> Way:
    runs = []
    for _ in range(starts):
        losses = np.minimum.accumulate(10.0 ** rng.uniform(-6, 0, len(DIAL_STOPS)))
        right = rng.integers(12, 21, len(DIAL_STOPS))
        slope = 0.0 if hard and rng.random() < 0.95 else float(rng.uniform(0, 0.1))
        runs.append(Run(losses, np.empty((len(DIAL_STOPS), 0)), right, 1500, 4, slope))
    return Way(method, hard, tuple(runs))


@each_of(MANY)
def test_the_exam_is_told_as_it_was_learned(seed):
    rng = np.random.default_rng(seed)
    hard, rival = bool(rng.random() < 0.5), str(rng.choice(RIVALS))
    slopes, other = way(rng, SLOPES, hard), way(rng, rival, hard)
    for place in (0, *rng.integers(1, len(DIAL_STOPS), 3)):
        text = exam_says(slopes, other, place)
        assert not MACHINE.search(text), text
        assert ("Before the first step" in text) == (place == 0)
        assert (f"**{6 * place:,} looks**" in text) == (place > 0)
        pairs = re.findall(r"\*\*(almost 0|[\d.,]+)\*\* with \*(.+?)\*", text)
        for (error, title), each in zip(pairs, (slopes, other), strict=True):
            middle = sorted(run.losses[place] for run in each.runs)[4]
            assert title == TITLES[each.method]
            assert abs(value(error) - middle) <= max(0.5e-4, 0.051 * middle)
        counts = [sum(run.right[place] == 20 for run in each.runs) for each in (slopes, other)]
        assert [0 if some == "none" else int(some) for some in re.findall(r"(none|\d+) of 9", text)] == counts
    verdict = exam_verdict(slopes, other)
    ends = [sorted(run.losses[-1] for run in each.runs)[4] for each in (slopes, other)]
    assert ("A hard step is flat" in verdict) == (hard and all(run.first_slope == 0 for run in slopes.runs))
    if "lower" in verdict:
        assert ends[1] < ends[0]
    elif "keeps up" in verdict or "level" in verdict:
        assert ahead(*ends) == 2
    else:
        assert ends[0] < ends[1]
        assert "behind" in verdict or "higher" in verdict
    assert ("7 knobs" in verdict) == (not hard)


# --- Chance -----------------------------------------------------------------------------------------------------------


@each_of(range(5))
def test_chances_are_told_as_drawn_and_exact(seed):
    sample = directions(seed)
    for place, knobs in enumerate(KNOBS):
        text = chance_says(sample, place)
        assert f"**{knobs} knobs**, {sample.down[place]:,} of {SAMPLES:,} random directions lead down" in text
        assert f"only **{sample.near[place]:,}** lead nearly straight down" in text
        assert sample.near[place] < sample.down[place]
        assert chance_within(knobs, 90) == pytest.approx(0.5)
        one_in = re.search(r"or 1 in ([\d.,]+)( million| billion)?", text)
        count = value(one_in[1].rstrip(".")) * {None: 1, " million": 1e6, " billion": 1e9}[one_in[2]]
        assert count == pytest.approx(1 / chance_within(knobs, WITHIN), rel=0.06)
        assert not MACHINE.search(text), text


def test_the_answers_are_those_of_the_reasons():
    assert [CHANCES[chance_answer(chance_within(knobs, WITHIN))] for knobs in (2, 10, 50)] == list(CHANCES)


# --- The price --------------------------------------------------------------------------------------------------------


def timed(rng) -> Timed:
    knobs = np.array([7, 13, 33, 97, 321, 1153, 4353, 16897, 66561, 264193, 1052673])
    noise = rng.choice([0.01, 0.3, 1.5])
    look, slopes = (
        (10.0 ** rng.uniform(-6, -3) + 10.0 ** rng.uniform(-10, -6) * knobs) * np.exp(rng.normal(0, noise, 11))
        for _ in range(2)
    )
    nudged = (knobs[:6] + 1) * look[:6] * np.exp(rng.normal(0, noise, 6))
    return Timed(knobs, look, slopes, knobs[:6], nudged, 10.0 ** rng.uniform(-9, -3))


@each_of(range(60))
def test_what_was_not_timed_is_said_to_be_drawn_on(seed):
    prices = price(timed(np.random.default_rng(seed)))
    for place in range(0, 241, 6):
        text, knobs = price_says(prices, place), prices.knobs[place]
        assert ("We did not run" in text) == (knobs > 1_052_673)
        assert ("We did not nudge" in text) == (1153 < knobs <= 1_052_673)
        assert ("were timed here" in text) == (knobs <= 1153)
        assert f"**{duration(prices.slopes[place][1])}** by slopes" in text
        assert f"**{duration(prices.nudges[place][1])}** by nudging every knob" in text
        low, fit, high = prices.nudges[place]
        assert low <= fit <= high
        if "(from" in text:
            assert f"(from {duration(low)} to {duration(high)})" in text
        assert not MACHINE.search(text), text
    caption = timed_says(prices)
    assert STEP_SAYS in caption
    assert "1.05 million knobs" in caption
    assert "up to 1,153" in caption
    assert ("less than a millionth" in caption) == (prices.timed.furthest < 1e-6)
    assert not MACHINE.search(caption)
    assert "all slopes took" in caption


# --- The bowl ---------------------------------------------------------------------------------------------------------


def test_the_bowl_is_told_as_measured():
    runs = list(bowl((1, 5, 10)))
    words = bowl_says(runs)
    assert "**7 steps, or 21 looks, at every size**" in words
    for method in ("try_and_keep", "one_knob_at_a_time", "nudged_slopes"):
        last = next(run for run in runs if run.method == method and run.knobs == 10)
        assert f"*{TITLES[method]}* needs {last.looks:,} looks at 10 knobs" in words
    failure = min((run for run in runs if run.looks is None), key=lambda run: run.knobs)
    assert f"*{TITLES[failure.method]}* gave up at {failure.knobs} knobs: {BOWL_MOST:,} looks" in words
    successes = [run for run in runs if run.looks is not None]
    assert "gave up" not in bowl_says(successes)
    uneven = [
        BowlRun(run.method, run.knobs, 30, 10) if (run.method, run.knobs) == (SLOPES, 5) else run for run in successes
    ]
    assert "Slopes need from 21 to 30 looks." in bowl_says(uneven)
    assert not MACHINE.search(words)


# --- The game ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ROUNDS)
@pytest.mark.parametrize("seed", range(60))
def test_the_game_tells_what_was_seen_and_no_more(kind, seed):
    rng = np.random.default_rng(seed)
    valley, rules = hidden_valley(kind, seed), ROUNDS[kind]
    tries = np.round(rng.uniform(-10, 10, (rng.integers(0, TRIES + 1), rules.knobs)), 1)
    if len(tries) and rng.random() < 0.3:
        tries[-1] = valley.bottom
    mine = play(valley, tries)
    text = try_says(kind, mine)
    assert not MACHINE.search(text), text
    assert f"the height is **{mine.heights[-1]:.3f}**" in text
    assert (f"Try {len(tries)} of {TRIES}" in text) == (len(tries) > 0)
    slope = valley.slopes(mine.places[-1:])[0, 0]
    if rules.slopes and rules.knobs == 1:
        way = re.search(r"falls to the (right|left)", text)
        assert (way is None) == (slope == 0)
        assert way is None or (way[1] == "right") == (slope < 0)
    else:
        assert "The slope is" not in text
    if len(tries):
        lowest = valley.height(mine.places).min()
        assert f"Your lowest so far is {lowest:.3f}" in text
        assert ("at the start" in text) == (mine.heights[0] == lowest)
    ending = end_says(valley, mine, follow(kind, valley), 0.5)
    assert f"height {valley.floor:.3f}" in ending
    assert not MACHINE.search(ending)
    assert ("You were at the bottom" in ending) == bool((mine.scores >= 0.99).any())

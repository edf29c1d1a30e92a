"""Every sentence about the race is true for the outcome it is given."""

from dataclasses import replace

import numpy as np
import pytest

from core.chapters.without_derivatives.chance import directions
from core.chapters.without_derivatives.costs import Growth
from core.chapters.without_derivatives.hard_steps import search_over_a_step
from core.chapters.without_derivatives.race import SWEEPS, BowlRun, Heat, Lane, bowl, chance_within
from core.chapters.without_derivatives.words import (
    CHANCES,
    angle_says,
    bowl_says,
    chance_answer,
    cost_says,
    few_knobs_says,
    hard_steps_says,
    heat_says,
    one_in,
    outcome,
    plain,
    race_says,
    teachers_says,
)


def heat(slopes: float, rival: float, *, knobs: int = 12, looks: int = 100, tasks: int = 1) -> Heat:
    """A race with these final errors: the rival's is that of one knob at a time; all others end at 5."""
    finals = dict.fromkeys(SWEEPS, 5.0) | {"follow_slopes": slopes, "one_knob_at_a_time": rival}
    lanes = [
        Lane(method, SWEEPS[method][1][0], (final,), np.linspace(9, final, looks), knobs)
        for method, final in finals.items()
    ]
    return Heat(2, knobs, tasks, 9.0, tuple(lanes))


@pytest.mark.parametrize(
    ("slopes", "rival", "won", "words"),
    [
        (
            0.01,
            0.5,
            0,
            "slopes **win**, with an error of 0.010. The best rival, *One knob at a time*, is left with 0.50",
        ),
        (0.5, 0.00002, 1, "slopes **lose**: *One knob at a time* gets to 0.000020, and slopes get to 0.50"),
        (0.5, 0.49, 2, "end level, at an error of 0.50"),
        (0.5, 0.51, 2, "end level"),
        (0.0, 0.0, 2, "end level, at an error of almost 0"),
    ],
)
def test_who_wins_is_said(slopes, rival, won, words):
    race = heat(slopes, rival)
    assert outcome(race) == won and words in heat_says(race)
    assert ("times as much" in heat_says(race)) == (rival >= 2 * slopes > 0)


def test_the_smallest_and_the_largest_size_are_told_and_who_was_stuck():
    words = race_says([heat(0.5, 0.1), heat(0.1, 0.3, knobs=60), heat(0.1, 0.2, knobs=220)])
    assert (
        "**12 knobs** slopes **lose**" in words and "**220 knobs** slopes **win**" in words and "60 knobs" not in words
    )
    assert "*Nudge every knob* cannot finish one step there: it takes 221 looks." in words
    alone = race_says([heat(0.5, 0.1)])
    assert alone.count("12 knobs") == 1 and "cannot finish" not in alone


def test_averages_are_said_where_there_are_any():
    assert "(9 with 12 knobs)" in teachers_says([heat(1, 2, tasks=9), heat(1, 2, knobs=220)])
    assert teachers_says([heat(1, 2)]) == ""


@pytest.mark.parametrize(
    ("slopes", "rival", "words"), [(1, 0.1, "beat slopes"), (1, 1, "kept up"), (0.1, 1, "slopes won")]
)
def test_few_knobs(slopes, rival, words):
    assert words in few_knobs_says(heat(slopes, rival))
    assert "run the smallest race" in few_knobs_says(None)


@pytest.mark.parametrize(
    ("error", "words"), [(0, "almost 0"), (6.1e-05, "0.000061"), (0.0096, "0.0096"), (1.46, "1.5"), (123.4, "123")]
)
def test_errors_are_written_out(error, words):
    assert plain(error) == words


def test_the_bowl_is_told_as_measured():
    runs = list(bowl((1, 5, 10)))
    words = bowl_says(runs)
    assert "**7 steps, or 21 looks, at every size**" in words
    last = next(run for run in runs if run.method == "try_and_keep" and run.knobs == 10)
    assert f"*Try and keep* needs {last.looks:,} looks at 10 knobs" in words
    assert "gave up at" in words
    uneven = bowl_says(
        [replace(run, looks=30) if run.knobs == 5 and run.method == "follow_slopes" else run for run in runs]
    )
    assert "from 21 to 30 looks" in uneven
    assert "gave up" not in bowl_says([run for run in runs if run.looks is not None])
    assert isinstance(runs[0], BowlRun)


def test_chances_are_told_as_drawn_and_exact():
    two, many = directions(0, (2, 200))
    assert f"{round(two.share * 10_000):,} of 10,000" in angle_says(two)
    assert "**33.33%**, or about 1 in 3." in angle_says(two)
    assert f"about **1 in {1 / many.exact / 1e12:.3g} trillion**" in angle_says(many) and "%" not in angle_says(many)
    assert [one_in(chance) for chance in (1 / 3, 1 / 10_692, 1 / 2.5e6)] == [
        "1 in 3",
        "1 in 10,692",
        "1 in 2.5 million",
    ]
    assert [CHANCES[chance_answer(chance_within(knobs, 60))] for knobs in (2, 10, 50)] == list(CHANCES)


def test_what_was_not_timed_is_said_to_be_drawn_on():
    growth = Growth(np.array([100, 1000]), np.array([1e-4, 2e-4]), np.array([0.1, 2.0]), 1e-8)
    words = cost_says(growth)
    assert "with 1,000 knobs" in words and "**200 microseconds**" in words and "**2 seconds**" in words
    assert "Nobody timed 1,000,000,000 knobs" in words
    assert (
        "**about 63,000 years at this rate**" in words
    )  # two seconds × (a million times the knobs)², and 31.6 million s a year


def test_a_hard_step_is_told_as_found():
    found = search_over_a_step(4)
    words = hard_steps_says(found)
    assert f"has {found.before} of 200" in words and f"still leave {found.slopes_on_step} wrong" in words
    assert f"Random nudges leave {found.tries_on_step}." in words and f"slopes leave {found.slopes_on_bend}." in words

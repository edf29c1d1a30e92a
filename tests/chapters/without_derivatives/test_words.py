"""Messages against an oracle that recomputes case and values from random results."""

import numpy as np
import pytest

from core.chapters.without_derivatives.chance import DIMENSIONS, NEAR_ANGLE, SAMPLES, chance_within, directions
from core.chapters.without_derivatives.chance_words import CHANCES, chance_answer, say_chance
from core.chapters.without_derivatives.price import Timings, duration, fits_memory, price
from core.chapters.without_derivatives.price_words import say_notes, say_price
from core.chapters.without_derivatives.race_words import format_error, leader, learned_nothing, say_race, verdict
from core.race import RIVALS, SIZES, SLOPES, SWEEPS, MethodResult, SizeResult
from core.say.messages import text
from tests.many import each_of


def value(words: str) -> float:
    """Parse the number in a text."""
    return 0.0 if words == "almost 0" else float(words.replace(",", ""))


def size_result(rng, size: int, n_evals: int) -> SizeResult:
    """Draw falling curves from one start, as in a race; sometimes two end alike, or at 0."""
    start, method_results = 10.0 ** rng.uniform(-1, 1), []
    for method in SWEEPS:
        end = start * 10.0 ** rng.uniform(-9, 0) * (rng.random() > 0.05)
        if method_results and rng.random() < 0.2:
            end = method_results[-1].final * rng.uniform(0.9, 1.1)
        curve = np.minimum.accumulate(np.concatenate([[start], rng.uniform(min(end, start), start, n_evals - 1)]))
        curve[-1] = min(end, curve[-1])
        method_results.append(MethodResult(method, SWEEPS[method][1][0], (curve[-1],), curve, size))
    return SizeResult(size, 1, start, start * rng.uniform(0.2, 1), tuple(method_results))


def test_how_an_error_reads_is_within_half_of_its_last_digit():
    for error in 10.0 ** np.random.default_rng(0).uniform(-12, 3, 3000):
        assert abs(value(format_error(error)) - error) <= max(0.5e-4, 0.051 * error), error
    expected = ["0", "almost 0", "0.0001", "0.0096", "1.5", "120"]
    assert [format_error(example) for example in (0, 1e-9, 6.1e-05, 0.0096, 1.46, 123.4)] == expected


def check_size(message, at_size: SizeResult, n_evals: int) -> None:
    ours = at_size.method_result(SLOPES).best_after[n_evals - 1]
    theirs = min(at_size.method_result(name).best_after[n_evals - 1] for name in RIVALS)
    assert message["knobs"] == at_size.n_params
    assert abs(value(message["slopes"]) - ours) <= max(0.5e-4, 0.051 * ours)
    assert abs(value(message["rival"]) - theirs) <= max(0.5e-4, 0.051 * theirs)
    if message["ahead"] == "slopes":
        assert ours < theirs
    elif message["ahead"] == "rival":
        assert theirs < ours
    else:
        assert max(ours, theirs) - min(ours, theirs) <= max(1e-4, 0.1 * max(ours, theirs))
    if message["far"] == "far":
        assert message["ratio"] >= 2
        if min(ours, theirs) >= 1e-4:
            assert message["ratio"] == pytest.approx(max(ours, theirs) / min(ours, theirs))
        else:  # a ratio to a tiny number may be stated too small, never too large
            assert message["ratio"] <= max(ours, theirs) / max(min(ours, theirs), 1e-300)


@each_of(range(200))
def test_who_is_ahead_at_the_smallest_and_the_largest_size(seed):
    rng = np.random.default_rng(seed)
    n_evals = int(rng.choice([300, 1500]))
    sizes = sorted(int(choice) for choice in rng.choice(SIZES, rng.integers(1, 6), replace=False))
    size_results = [size_result(rng, size, n_evals) for size in sizes]
    assert say_race(size_results) == say_race(size_results, n_evals)
    assert say_race(size_results, 1).id == "without-derivatives-race-begins"
    for evaluation in (2, int(rng.integers(2, n_evals)), n_evals):
        message = say_race(size_results, evaluation)
        assert text(message)
        assert message["looks"] == evaluation
        if len(sizes) == 1:
            check_size(message["size"], size_results[0], evaluation)
            continue
        check_size(message["few"], size_results[0], evaluation)
        check_size(message["many"], size_results[-1], evaluation)
        best = min(size_results[-1].method_result(name).best_after[evaluation - 1] for name in RIVALS)
        assert message["learned"]["zero"] == pytest.approx(size_results[-1].zero / size_results[-1].start)
        for part, choice in ((message["few"], size_results[0]), (message["many"], size_results[-1])):
            ours = choice.method_result(SLOPES).best_after[evaluation - 1]
            theirs = min(choice.method_result(name).best_after[evaluation - 1] for name in RIVALS)
            assert part["slopes_share"] * choice.start == pytest.approx(ours)
            assert part["rival_share"] * choice.start == pytest.approx(theirs)
            assert (part["few"] == "yes") == (choice.n_params <= 20)
        assert message["learned"].id.endswith("nothing") == (best > 0.95 * size_results[-1].zero)
        assert learned_nothing(size_results[-1], evaluation) == (best > 0.95 * size_results[-1].zero)


def test_the_right_answer_of_the_prediction_is_that_of_the_race():
    method_results = [MethodResult(name, 1.0, (1.0,), np.array([9.0, 1.0]), 12) for name in SWEEPS if name != SLOPES]
    for ours, right in ((5.0, 0), (1.01, 1), (0.1, 2)):
        assert (
            verdict(
                SizeResult(
                    12, 1, 9.0, 4.0, (MethodResult(SLOPES, 1.0, (ours,), np.array([9.0, ours]), 12), *method_results)
                )
            )
            == right
        )


def test_level_is_what_reads_alike_or_is_close():
    assert leader(0.10, 0.104) == "level"
    assert leader(1e-7, 9e-7) == "level"
    assert leader(0.1, 0.2) == "slopes"
    assert leader(0.2, 0.1) == "rival"


def test_every_place_of_chance_tells_its_own_counts():
    sample = directions(1)
    for place in (0, 3, 30, len(DIMENSIONS) - 1):
        message, exact = say_chance(sample, place), chance_within(DIMENSIONS[place], NEAR_ANGLE)
        assert (message["knobs"], message["near"], message["samples"]) == (
            DIMENSIONS[place],
            sample.n_near[place],
            SAMPLES,
        )
        assert message["chance"] == pytest.approx(1 / exact)
        assert (message["rare"] == "yes") == (exact < 1e-6)
        assert text(message)


def test_the_answer_about_chance_is_the_nearest():
    chances = (1 / 3, 1 / 20, 1 / 5000)
    assert [chance_answer(chance) for chance in chances] == [0, 1, 2]
    assert len(CHANCES) == 3


def prices(per_eval: float = 2e-9):
    n_params = np.array([7, 97, 1153, 66561])
    eval_time = 3e-5 + per_eval * n_params
    return price(
        Timings(n_params, eval_time, 2 * eval_time, n_params[:2], (n_params[:2] + 1) * eval_time[:2] * 1.2, 1e-9)
    )


SECONDS = {"year": 31_557_600, "day": 86_400, "hour": 3_600, "minute": 60, "second": 1}


def seconds(message) -> float:
    """Return the seconds of a duration's text."""
    unit, amount = message["unit"], message["amount"]
    fixed = {"three-quarters": 0.75, "half": 0.5, "less": 1e-6}
    return fixed[unit] if unit in fixed else 1 / amount if unit == "part" else amount * SECONDS[unit]


def test_the_price_tells_the_times_that_the_lines_lead_to():
    for per_eval in (2e-9, 3e-7):
        timings, eval_time = prices(per_eval), lambda n_params, slope=per_eval: 3e-5 + slope * n_params
        for place in range(len(timings.sizes)):
            message, n_params = say_price(timings, place, 8 * 10**9), timings.sizes[place]
            for stated_time, true in (
                (message["slopes"], 2 * eval_time(n_params)),
                (message["nudges"], (n_params + 1) * eval_time(n_params)),
            ):
                tolerance = 0.25 if stated_time["unit"] in ("half", "three-quarters") else 0.051
                assert seconds(stated_time) == pytest.approx(true, rel=tolerance), (n_params, stated_time)


def test_the_price_is_told_as_timed_or_as_the_lines_go_on():
    timings, memory = prices(), 8 * 10**9
    for place in range(len(timings.sizes)):
        message, n_params = say_price(timings, place, memory), timings.sizes[place]
        assert message["knobs"] == n_params
        assert message["slopes"] == duration(timings.slopes[place][1])
        assert message["nudges"] == duration(timings.nudges[place][1])
        assert message.id.endswith("timed") == (n_params <= 97)
        if n_params > 97:
            assert (message["how"] == "memory") == (n_params * 8 > memory) == (not fits_memory(n_params, memory))
            assert message["gigabytes"] == pytest.approx(n_params * 8e-9)
        assert text(message)


def test_the_notes_on_the_price_give_both_bands():
    timings = prices()
    message = say_notes(timings)
    assert (message["sizes"], message["largest"], message["nudged"], message["differ"]) == (4, 66561, 97, "tiny")
    assert message["slopes_low"] == duration(timings.slopes[-1][0])
    assert message["nudges_high"] == duration(timings.nudges[-1][2])
    assert message["looks"] == pytest.approx(2)
    assert text(message)


@pytest.mark.parametrize(
    ("seconds", "unit", "amount"),
    [
        (1e-7, "less", 1e6),
        (230e-6, "part", 1 / 230e-6),
        (0.5, "half", 1),
        (0.77, "three-quarters", 1),
        (0.98, "second", 0.98),
        (119.0, "second", 120),
        (150.0, "minute", 2.5),
        (7200.0, "hour", 2.0),
        (86_400.0 * 40, "day", 40.0),
        (31_557_600.0 * 2_345_678, "year", 2_300_000),
    ],
)
def test_a_time_has_its_unit_and_two_digits(seconds, unit, amount):
    message = duration(seconds)
    assert message["unit"] == unit
    assert message["amount"] == pytest.approx(amount)
    assert text(message)

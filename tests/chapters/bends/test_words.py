"""The sentences of the chapter on bends hold for every setting of its controls."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends.fits import NAMES, STEEPNESS, endings, fit_waves, kill_the_slope, pass_through
from core.chapters.bends.words import (
    amount_says,
    chance_says,
    dial_texts,
    killed_says,
    percent,
    quiet_says,
    small,
    through_says,
    tiny,
    waves_say,
)
from core.places import places


def test_numbers_in_plain_digits():
    assert [small(size) for size in (0.13721, 0.00006, 0.00001, 0.0)] == ["0.1372", "0.0001", *["under 0.0001"] * 2]
    assert [tiny(size) for size in (0, 1e-14, 5e-5, 0.0234)] == [
        "0",
        "less than a millionth",
        "under 0.0001",
        "about 0.02",
    ]
    assert [percent(share) for share in (0, 0.0004, 0.776, 1)] == ["0%", "under 0.1%", "77.6%", "100%"]


@pytest.mark.parametrize(
    ("name", "room"),
    [
        ("linear", "no bottom and no top"),
        ("leaky_relu", "no bottom and no top"),
        ("sigmoid", "between 0 and 1"),
        ("tanh", "between -1 and 1"),
        ("relu", "never falls below 0, and has no top"),
        ("softplus", "never falls below 0, and has no top"),
        ("step", "between 0 and 1"),
    ],
)
def test_what_can_come_out(name, room):
    bend = ACTIVATIONS[name]
    words = through_says(bend, 1.5)
    assert room in words and f"out {bend.f(1.5):.3f}" in words and f"The slope is {bend.slope(1.5):.3f}" in words
    assert f"**{pass_through(bend, 1.5).nudge_out:.3f}** wide" in words
    assert "jump" not in words


def test_corners_and_jumps_are_said():
    assert "corner with two slopes. We take the left one, 0.01." in through_says(ACTIVATIONS["leaky_relu"], 0.0)
    assert "corner" in through_says(ACTIVATIONS["relu"], 0.0) and "corner" not in through_says(ACTIVATIONS["relu"], 0.1)
    assert "no slope fits" in through_says(ACTIVATIONS["step"], 0.0)
    near = through_says(ACTIVATIONS["step"], 0.2)
    assert "slope is 0.000" in near and "**1.000** wide" in near and "cross the jump" in near


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("linear", "it is no bend"),
        ("sigmoid", "Far out on both sides"),
        ("tanh", "Far out on both sides"),
        ("relu", "Far out on the left"),
        ("softplus", "Far out on the left"),
        ("leaky_relu", "never goes quite flat"),
        ("step", "everywhere"),
    ],
)
def test_where_a_bend_goes_flat(name, words):
    assert words in quiet_says(ACTIVATIONS[name], -6, 6)


def test_the_dial_reads_out_every_place():
    sums = places(-6, 6, 0.1)
    texts = dial_texts(ACTIVATIONS["sigmoid"], sums)
    assert len(texts) == len(sums) and texts[70] == "in 1.0 · out 0.73 · slope 0.20"


def test_the_waves_name_who_is_ahead_and_where_the_straight_one_ends():
    fits = fit_waves(200, 9)
    best = min(fits, key=lambda name: fits[name].error)
    words = waves_say(fits, 200)
    assert f"{NAMES[best]} has the least error, {small(fits[best].error)}" in words
    assert f"no bend has {small(fits['linear'].error)}" in words
    assert ("cannot do better" in waves_say(fit_waves(1000, 9), 0)) and "After 0 rounds" in waves_say(fits, 0)
    begun = fit_waves(40, 9)
    assert "on its way to that line" in waves_say(begun, 0)


@pytest.mark.parametrize("neurons", [2, 3, 4, 8])
def test_the_words_about_steepness_count_the_knobs(neurons):
    killed = kill_the_slope(neurons)
    for each, steepness in zip(killed, STEEPNESS, strict=True):
        words = killed_says(each, killed[0])
        assert percent(each.accuracy) in words
        if steepness == np.inf:
            assert f"All {3 * neurons} hidden knobs have slope 0, so none of them moved" in words
            assert f"Of the last layer's {neurons + 1} knobs, {neurons + 1} moved" in words
        else:
            assert f"steepness {steepness:,.0f}" in words and f"{each.alive[0]} have a slope other than 0" in words
        assert ("it was" in words) == (each is not killed[0])


def test_the_ends_say_only_what_they_did():
    good, stuck = endings(9), endings(0)
    assert "reads as a chance" in chance_says(good["chance"]["sigmoid"])
    assert "no chance does" in chance_says(good["chance"]["linear"])
    assert "it is stuck" in chance_says(stuck["chance"]["relu"]) and "it is stuck" in amount_says(
        stuck["amount"]["relu"]
    )
    for seed in range(10):
        for end, ending in endings(seed)["chance"].items():
            low, high = ending.guesses
            words = chance_says(ending)
            if not ending.is_stuck and end != "sigmoid":
                assert ("no chance does" in words) == (low < 0 or high > 1)
    for end, ending in good["amount"].items():
        words = amount_says(ending)
        assert f"{ending.fit.error:.3f}" in words
        assert ("does not stand in the way" in words) == (end == "linear")
        assert end == "linear" or f"below {ending.least:.3f}" in words

"""Every sentence about one bend against what it claims, recomputed from the result, over bends and places."""

import re

import numpy as np
import pytest

from core.activations import ACTIVATIONS, steep_sigmoid
from core.chapters.bends import words
from core.chapters.bends.through import NUDGE, QUIET, SUMS, pass_through

BENDS = [*ACTIVATIONS.values(), *map(steep_sigmoid, (0.1, 3.0, 40.0))]


def plain(text: str) -> str:
    return text.replace("*", "").replace("−", "-")


def value(text: str) -> float:
    """The number that a text begins with; "almost 0" is half the least number that is told."""
    if text.startswith("almost 0"):
        return 0.00025
    return float(re.match(r"-?[\d,]*\.?\d+", text).group().replace(",", ""))


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

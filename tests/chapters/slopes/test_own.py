"""A formula of one's own: its sentences and pictures are true at every place, beside gaps and out of the picture too."""

import random
import re

import numpy as np
import pytest

from core import formula
from core.chapters.slopes.own import in_symbols
from core.chapters.slopes.pictures import FLUENT, curve_places, every_figures
from core.chapters.slopes.words import every_says, tilt_texts
from core.draw.marks import window
from core.formula import LONGEST, FormulaCurve, FormulaError
from tests.chapters.slopes.test_words import check_the_nudge, read
from tests.core.test_formula import grown, typed
from tests.long import drawn

KNOWN = [
    "sin(x) * x^2",
    "1/x",
    "tan(x)",
    "|x - 0.3|",
    "sqrt(|x|)",
    "sign(x)",
    "x^100",
    "10^14 * x",
    "3",
    "ln(x)",
    "1/(1+exp(-200x))",
]
KNOWN += ["x^x", "10^9 + sin(x)", "relu(x - 1)", "exp(exp(x))", "abs(x)/x", "sin(1/x)", "x - x"]


def curve_of(seed: int) -> FormulaCurve | None:
    """One of the known ones, or one at random; None where that cannot be drawn."""
    rng = random.Random(seed)
    text = KNOWN[seed] if seed < len(KNOWN) else typed(grown(rng, 3), rng)
    try:
        return formula.curve(text) if len(text) <= LONGEST else None
    except FormulaError:
        return None


def beside(curve: FormulaCurve, x: float) -> bool:
    """Whether a place stands so near a break that a nudge would cross it."""
    return any(abs(x - at) < 1e-5 for at in curve.breaks)


def check_point(curve: FormulaCurve, x: float) -> None:
    told, height, slope = every_says(curve, x), curve.f(x), curve.slope(x)
    assert not re.search(r"nan|inf|past all bounds", told), told
    assert ("has a gap" in told) == (not np.isfinite(height))
    if "has a gap" in told:
        return
    low, high = window(*curve.heights)
    assert ("above the picture" in told) == (height > high)
    assert ("below the picture" in told) == (height < low)
    if "breaks off" in told:
        assert abs(curve.f(x + 1e-8) - curve.f(x - 1e-8)) > 1e-7
    elif "corner" in told:
        sides = [(curve.f(x + step) - curve.f(x)) / step for step in (-1e-6, 1e-6)]
        claimed = [read(each) for each in re.findall(r"([+−]?[\d.,]+|almost 0)(?= on the)", told)]
        assert claimed == pytest.approx(sides, rel=0.01, abs=1e-3)
    elif not np.isfinite(slope):
        assert "no slope" in told
    else:
        least, most = window(*curve.steepnesses)
        assert ("does not fit the picture below" in told) == (not least <= slope <= most)
        bent = abs(curve.slope(x + 1e-6) - slope) * 100 + abs(height) * 1e-7  # what a nudge of the test blurs
        if not beside(curve, x) and bent < 1e-3 * max(abs(slope), 1) and "illion" not in told:
            check_the_nudge(told, curve, x)


@drawn(12, 120)
def test_every_sentence_and_both_pictures(seeds):
    seen = 0
    for seed in seeds:
        curve = curve_of(seed)
        if curve is None:
            continue
        seen += 1
        xs = curve_places(curve)
        assert len(xs) >= FLUENT
        for x in xs[:: 1 if seed < len(KNOWN) else 10]:
            check_point(curve, float(x))
        assert not any("bounds" in text for text in tilt_texts(xs, curve.slope(xs)))
        upper, lower = every_figures(curve, xs)
        for figure, column, shown, true in (
            (upper, "y", window(*curve.heights), curve.f(xs)),
            (lower, "slope", window(*curve.steepnesses), curve.slope(xs)),
        ):
            room = shown[1] - shown[0]
            for table in ("curve", "frames"):  # nothing that is drawn stretches the picture
                drawn_at = figure.tables[table][column].dropna()
                assert drawn_at.between(shown[0] - 1e-3 * room, shown[1] + 1e-3 * room).all()
            inside = np.isfinite(curve.slope(xs)) & (true > shown[0]) & (true < shown[1])
            np.testing.assert_allclose(
                figure.tables["frames"][column][inside], true[inside], rtol=1e-6, atol=1e-4 * room
            )
            assert figure.tables["frames"][column][~inside].isna().all()
        assert in_symbols(curve).count("```") == 2
    assert seen > len(seeds) / 3

"""Custom formulas: sentences and pictures are right everywhere, also near gaps and outside the picture."""

import random
import re

import numpy as np
import pytest

from core import formula
from core.chapters.lab import every
from core.chapters.lab.every_pictures import MIN_PLACES, curve_figures, curve_places, slope_window
from core.chapters.lab.formula_text import formula_block
from core.draw.marks import window
from core.formula import MAX_LENGTH, FormulaCurve, FormulaError
from core.say.messages import text
from tests.core.test_formula import random_tree, tree_text
from tests.long import with_seeds

FORMULAS = [
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
FORMULAS += ["x^x", "10^9 + sin(x)", "relu(x - 1)", "exp(exp(x))", "abs(x)/x", "sin(1/x)", "x - x"]


def curve_of(seed: int) -> FormulaCurve | None:
    """Return a listed formula's curve, or a random one; None if it cannot be drawn."""
    rng = random.Random(seed)
    words = FORMULAS[seed] if seed < len(FORMULAS) else tree_text(random_tree(rng, 3), rng)
    try:
        return formula.curve(words) if len(words) <= MAX_LENGTH else None
    except FormulaError:
        return None


def is_near_break(curve: FormulaCurve, x: float) -> bool:
    """Return whether a nudge at this position would cross a break."""
    return any(abs(x - break_point) < 1e-5 for break_point in curve.breaks)


def check_point(curve: FormulaCurve, x: float) -> None:
    point_message, height, slope = every.says(curve, x), curve.f(x), curve.slope(x)
    words = text(point_message)
    assert not re.search(r"nan|inf|past all bounds", words), words
    parts = [point_message]
    while "point" in dict(parts[-1].values):
        parts.append(parts[-1]["point"])
    *around, point = parts
    ids = [message.id for message in around]
    assert (point.id == "lab-every-gap") == (not np.isfinite(height))
    if point.id == "lab-every-gap":
        return
    low, high = window(*curve.heights)
    assert ("lab-every-outside" in ids) == (not low <= height <= high)
    if point.id == "lab-every-jump":
        assert abs(curve.f(x + 1e-8) - curve.f(x - 1e-8)) > 1e-7
    elif point.id == "lab-every-corner":
        sides = [(curve.f(x + step) - curve.f(x)) / step for step in (-1e-6, 1e-6)]
        assert [point["left"], point["right"]] == pytest.approx(sides, rel=0.01, abs=1e-3)
    elif not np.isfinite(slope):
        assert point.id == "lab-every-none"
    else:
        lowest, highest = slope_window(curve)
        assert ("lab-every-steep" in ids) == (not lowest <= slope <= highest)
        tolerance = abs(curve.slope(x + 1e-6) - slope) * 100 + abs(height) * 1e-7  # the error of the test's nudge
        if not is_near_break(curve, x) and tolerance < 1e-3 * max(abs(slope), 1):
            measured_slope = (curve.f(x + 1e-6) - curve.f(x)) / 1e-6
            assert point["slope"] == pytest.approx(measured_slope, rel=0.01, abs=1e-3)


@with_seeds(12, 120)
def test_every_sentence_and_both_pictures(seeds):
    n_points = 0
    for seed in seeds:
        curve = curve_of(seed)
        if curve is None:
            continue
        n_points += 1
        xs = curve_places(curve)
        assert len(xs) >= MIN_PLACES
        for x in xs[:: 1 if seed < len(FORMULAS) else 10]:
            check_point(curve, float(x))
        assert not any("bounds" in text(dial_text) for dial_text in every.dial_texts(xs, curve.slope(xs)))
        upper, lower = curve_figures(curve, xs)
        for figure, column, values, true in (
            (upper, "y", window(*curve.heights), curve.f(xs)),
            (lower, "slope", slope_window(curve), curve.slope(xs)),
        ):
            height_range = values[1] - values[0]
            for table in ("curve", "frames"):  # nothing drawn enlarges the axes
                drawn_at = figure.tables[table][column].dropna()
                assert drawn_at.between(values[0] - 1e-3 * height_range, values[1] + 1e-3 * height_range).all()
            inside = np.isfinite(curve.slope(xs)) & (true > values[0]) & (true < values[1])
            np.testing.assert_allclose(
                figure.tables["frames"][column][inside], true[inside], rtol=1e-6, atol=1e-4 * height_range
            )
            assert figure.tables["frames"][column][~inside].isna().all()
        assert formula_block(curve).count("```") == 2
    assert n_points > len(seeds) / 3


@pytest.mark.parametrize(
    ("formula_text", "slope"), [("1e-3*x", 0.001), ("x/1000 - 7", 0.001), ("-40*x", -40.0), ("2*x - x", 1.0)]
)
def test_one_slope_everywhere_stands_clear_of_zero(formula_text, slope):
    curve = formula.curve(formula_text)
    lowest, highest = slope_window(curve)
    assert lowest < min(slope, 0) <= max(slope, 0) < highest
    assert abs(slope) > 0.5 * (highest - lowest)
    _, lower = curve_figures(curve, curve_places(curve))
    np.testing.assert_allclose(lower.tables["frames"]["slope"], slope, rtol=1e-6)

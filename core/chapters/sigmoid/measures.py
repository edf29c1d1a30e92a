"""Measures of every activation: its bounds, where its slope is 0, and how deltas survive ten layers."""

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS, Activation
from core.chapters.sigmoid.deep import relative_deltas, start
from core.say.messages import Message, message

REACH = 6.0
SUMS = np.linspace(-REACH, REACH, 241)
SEEDS = 25  # random starts whose median is taken
TOLERANCE = 1e-9


@dataclass(frozen=True)
class Measures:
    """The measures of one activation."""

    name: str
    low: float  # −inf if unbounded
    high: float  # inf if unbounded
    flat_stretches: tuple[tuple[float, float], ...]  # (from, to) of sums within ±`REACH` where the slope is 0
    share: float  # `usual_share`


def flat_stretches(activation: Activation) -> tuple[tuple[float, float], ...]:
    """Find where the slope is 0 within ±`REACH`: intervals (from, to) of sums, and single roots as (root, root).

    A single root lies between two sums whose slopes differ in sign. It is found by bisection, to within `TOLERANCE`.
    """
    slopes = activation.slope(SUMS)
    stretches: list[tuple[float, float]] = []
    for index in np.flatnonzero(slopes == 0):
        if stretches and index and slopes[index - 1] == 0:
            stretches[-1] = (stretches[-1][0], float(SUMS[index]))
        else:
            stretches.append((float(SUMS[index]), float(SUMS[index])))
    for index in np.flatnonzero(slopes[:-1] * slopes[1:] < 0):
        root = _root(activation, float(SUMS[index]), float(SUMS[index + 1]))
        stretches.append((root, root))
    return tuple(sorted(stretches))


def _root(activation: Activation, low: float, high: float) -> float:
    sign = np.sign(activation.slope(low))
    while high - low > TOLERANCE:
        middle = (low + high) / 2
        low, high = (middle, high) if np.sign(activation.slope(middle)) == sign else (low, middle)
    return (low + high) / 2


def usual_share(name: str) -> float:
    """Compute the first of ten layers' deltas relative to the output's: the median over `SEEDS` usual starts."""
    return float(np.median([relative_deltas(start(name, "usual", seed))[0] for seed in range(SEEDS)]))


def measure_activations() -> tuple[Measures, ...]:
    """Measure every activation."""
    return tuple(
        Measures(name, *activation.bounded, flat_stretches(activation), usual_share(name))
        for name, activation in ACTIVATIONS.items()
    )


def say_measures(measures: Measures) -> tuple[Message, Message, Message, Message]:
    """Write one activation's measures: its name, its bounds, where it is flat, and its share."""
    sides = (
        "both" if np.isfinite([measures.low, measures.high]).all() else "low" if np.isfinite(measures.low) else "none"
    )
    bounds = {"low": measures.low, "high": measures.high}
    edges = [edge for stretch in measures.flat_stretches for edge in stretch]
    kind = "nowhere" if not edges else "at" if edges[0] == edges[-1] else "from"
    return (
        message("sigmoid-bend", name=measures.name),
        message(
            "sigmoid-measure-bounds",
            sides=sides,
            **{name: bound for name, bound in bounds.items() if np.isfinite(bound)},
        ),
        message("sigmoid-measure-level", kind=kind, low=edges[0] if edges else 0, high=edges[-1] if edges else 0),
        message("sigmoid-measure-share", share=measures.share),
    )

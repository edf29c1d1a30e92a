"""What the chapter "Backprop" says under its pictures: sentences rewritten from results, with a branch for every case."""

from collections.abc import Mapping
from math import isnan

import numpy as np

from core.chapters.backprop.clones import Starts
from core.chapters.without_derivatives.costs import HUGE, LOOKS_BACK, Growth, duration
from core.depth import SlopeSizes
from core.receipts import Agreement, Receipt

SEEDS = 25  # random networks behind a typical ratio


def plain(number: float) -> str:
    """Two digits that matter, written out: 0.00012, not 1.2e-04."""
    return np.format_float_positional(number, precision=2, fractional=False, trim="-")


def receipt_says(slip: Receipt) -> str:
    if slip.slope == 0:
        return f"{slip.note} Here that makes **0**: on every path some factor is 0, or the paths cancel."
    if len(slip.paths) == 1:
        return f"{slip.note} Here that makes **{slip.slope:.9g}**."
    parts = [f"{path.product:.6g}" for path in slip.paths]
    if len(parts) > 4:
        return f"{slip.note} Here the {len(parts)} lines add up to **{slip.slope:.9g}**."
    return f"{slip.note} Here {', '.join(parts[:-1])} and {parts[-1]} add up to **{slip.slope:.9g}**."


def nudge_says(measured: Agreement, place: int) -> str:
    """What the nudge at `place` (1 for a tenth) shows, which nudge is best, and why the others are worse."""
    off, best = measured.distances[place - 1], measured.distances[measured.best]
    told = [
        f"A nudge of {plain(measured.sizes[place - 1])} measures **{measured.measured[place - 1]:.9g}**. "
        f"Passing the blame back says {measured.slope:.9g}."
    ]
    if measured.distances.max() == 0:
        return told[0] + " They agree to the last digit, at every size."
    told.append("They agree to the last digit." if off == 0 else f"They are {plain(off)} apart.")
    told.append(f"The nudge of {plain(measured.sizes[measured.best])} comes closest.")
    # A tenth is off by more than rounding could make it: only then is it the bend of the error that shows.
    if measured.distances[0] > max(best, 1e-11 * np.abs(measured.measured).max()):
        told.append("A larger one reaches to where the slope is already another.")
    if measured.distances[-1] > best:
        told.append("A far smaller one rots: it moves only the last of the 16 or so digits that a computer keeps.")
    return " ".join(told)


def depth_says(shown: SlopeSizes, ratios: Mapping[str, float], depth: int) -> str:
    """First ÷ last in the network shown, and in the middle of many; `ratios` runs by the bend's plain name."""
    if depth == 1:
        return "With one hidden layer, the first is the last. Turn the dial for more."
    ratio = shown.first_over_last
    if isnan(ratio):
        here = "Here no slope reaches the hidden layers: every one of them is 0."
    elif ratio == 0:
        here = "Here the first layer's slopes are 0: no hint reaches it."
    else:
        here = f"Here the first layer's slopes are **{plain(ratio)}** times the last layer's (first ÷ last)."
    known = [f"{plain(ratio)} with {name}" for name, ratio in ratios.items() if not isnan(ratio)]
    return f"{here} One random network may be odd. So take the middle of {SEEDS}: it is {', '.join(known[:-1])} and {known[-1]}."


def clones_says(found: Starts) -> str:
    count = len(found.zero)
    if np.ptp(found.zero) > 0:
        return f"With all knobs at zero the {count} neurons' slopes still differ, by {plain(np.ptp(found.zero))}."
    same = f"{found.zero[0]:.3g}" if found.zero[0] else "0"
    hint = (
        "The same hint for all: they turn alike, and stay copies of each other."
        if found.zero[0]
        else "No hint at all: they stay where they are."
    )
    return (
        f"With all knobs at zero, all {count} neurons get the slope **{same}**, the same to the last digit. {hint} "
        f"After a random start their slopes differ by up to {plain(np.ptp(found.random))}, so each can learn something else."
    )


def looks_says(knobs: int, name: str) -> str:
    return (
        f"Nudging needs one look at the data for each knob, and one more to compare with. For {name} with {knobs} knobs "
        f"that is {knobs + 1} looks. Passing the blame back finds all the slopes in one go. Its work is that of about "
        f"{LOOKS_BACK} looks, however many knobs there are."
    )


def growth_says(growth: Growth) -> str:
    back, nudges = growth.at()
    return (
        f"Timed here, with {growth.knobs[-1]:,} knobs: nudging took **{duration(growth.nudges[-1])}**, passing the blame "
        f"back **{duration(growth.back[-1])}**. Both found the same slopes, to within {plain(growth.furthest)}. "
        f"Nobody timed {HUGE:,} knobs here. Drawn on from the last point, the dashed lines reach "
        f"{duration(nudges)} and {duration(back)}."
    )

"""What the chapter "Without derivatives" says, for every outcome: each sentence is put together from results."""

import math
from collections.abc import Sequence

from core.chapters.without_derivatives.costs import HUGE, Growth, duration
from core.chapters.without_derivatives.hard_steps import LOOKS, POINTS, Outcome
from core.chapters.without_derivatives.race import BOWL_MOST, Angles, BowlRun, Heat, Lane
from core.search import METHODS

LEVEL = 1.05  # errors that differ by less than this factor are level


def title(method: str) -> str:
    """A method's name on the page."""
    return METHODS[method][0]


def plain(error: float) -> str:
    """An error with two digits that matter, written out: nobody should have to read 6.1e-05."""
    if error < 1e-12:
        return "almost 0"
    return f"{error:.{max(0, 1 - math.floor(math.log10(error)))}f}"


def slopes_and_rival(heat: Heat) -> tuple[Lane, Lane]:
    """The lane that follows the slopes, and the best of those that do not use calculus."""
    slopes = next(lane for lane in heat.lanes if lane.method == "follow_slopes")
    return slopes, min((lane for lane in heat.lanes if lane is not slopes), key=lambda lane: lane.final)


def outcome(heat: Heat) -> int:
    """0 where slopes win, 1 where a rival wins, 2 where they end level."""
    slopes, rival = slopes_and_rival(heat)
    if rival.final > LEVEL * slopes.final:
        return 0
    return 1 if slopes.final > LEVEL * rival.final else 2


def heat_says(heat: Heat) -> str:
    """Who wins at one size, and by how much."""
    slopes, rival = slopes_and_rival(heat)
    size, name = f"With **{heat.knobs:,} knobs**", title(rival.method)
    won = outcome(heat)
    if won == 2:
        return f"{size} slopes and *{name}* end level, at an error of {plain(slopes.final)}."
    if won == 1:
        return (
            f"{size} slopes **lose**: *{name}* gets to {plain(rival.final)}, and slopes get to {plain(slopes.final)}."
        )
    times = f", {rival.final / slopes.final:,.0f} times as much" if rival.final >= 2 * slopes.final > 0 else ""
    return f"{size} slopes **win**, with an error of {plain(slopes.final)}. The best rival, *{name}*, is left with {plain(rival.final)}{times}."


def race_says(heats: Sequence[Heat]) -> str:
    """Who wins at the smallest and the largest size that was raced, and who could not take a single step."""
    said = [heat_says(heat) for heat in dict.fromkeys((heats[0], heats[-1]))]
    stuck = [lane for lane in heats[-1].lanes if lane.steps == 0]
    said += [
        f"*{title(lane.method)}* cannot finish one step there: it takes {lane.looks_a_step:,} looks." for lane in stuck
    ]
    return " ".join(said)


def teachers_says(heats: Sequence[Heat]) -> str:
    """How many teachers stand behind each error."""
    counts = ", ".join(f"{heat.tasks} with {heat.knobs:,} knobs" for heat in heats if heat.tasks > 1)
    if not counts:
        return ""
    return f"Luck decides small races. So they copy several teachers ({counts}) and show the average error (a geometric mean)."


CHANCES = ("About one in three", "About one in twenty", "Less than one in a thousand")


def chance_answer(chance: float) -> int:
    """Which of `CHANCES` a chance comes nearest to."""
    return 0 if chance > 0.15 else 1 if chance > 0.002 else 2


def bowl_says(runs: Sequence[BowlRun]) -> str:
    """How many looks slopes needed, and how many the rivals, at few and at many knobs."""
    slopes = [run for run in runs if run.method == "follow_slopes"]
    looks, steps = sorted({run.looks for run in slopes}), sorted({run.steps for run in slopes})
    if len(looks) == 1:
        said = [f"Slopes need **{steps[0]} steps, or {looks[0]} looks, at every size**."]
    else:
        said = [f"Slopes need from {looks[0]:,} to {looks[-1]:,} looks."]
    for method in ("try_and_keep", "one_knob_at_a_time", "nudged_slopes"):
        done = [run for run in runs if run.method == method and run.looks is not None]
        ten = next((run for run in done if run.knobs == 10), done[0])
        said.append(
            f"*{title(method)}* needs {ten.looks:,} looks at {ten.knobs:,} knobs, and {done[-1].looks:,} at {done[-1].knobs:,}."
        )
    lost = [run for run in runs if run.looks is None]
    if lost:
        first = min(lost, key=lambda run: run.knobs)
        said.append(f"*{title(first.method)}* gave up at {first.knobs} knobs: {BOWL_MOST:,} looks were not enough.")
    return " ".join(said)


def one_in(chance: float) -> str:
    """A small chance as "1 in …", with three digits that matter, in words where the number is long."""
    count = 1 / chance
    for name, size in (("trillion", 1e12), ("billion", 1e9), ("million", 1e6)):
        if count >= size:
            return f"1 in {float(f'{count / size:.3g}'):,g} {name}"
    return f"1 in {count:,.0f}"


def angle_says(angles: Angles) -> str:
    """How rarely a random direction points roughly downhill."""
    near = round(angles.share * len(angles.angles))
    chance = f"**{angles.exact:.2%}**, or about {one_in(angles.exact)}"
    if angles.exact < 5e-5:  # in hundredths of a per cent that would be 0
        chance = f"about **{one_in(angles.exact)}**"
    return (
        f"With **{angles.knobs} knobs**, {near:,} of {len(angles.angles):,} random directions were within "
        f"{angles.within:g}° of downhill. The exact chance is {chance}."
    )


def cost_says(growth: Growth) -> str:
    """What both ways took here, and, said to be drawn on, what a billion knobs would take."""
    back, nudges = growth.at(HUGE)
    return (
        f"Timed here, with {growth.knobs[-1]:,} knobs: one pass back took **{duration(growth.back[-1])}**, and one nudge for "
        f"each knob took **{duration(growth.nudges[-1])}**. Nobody timed {HUGE:,} knobs. Drawn on from the last point, "
        f"one pass back takes {duration(back)}. Nudging takes **about {duration(nudges)} at this rate**, for a single step."
    )


def few_knobs_says(heat: Heat | None) -> str:
    """What the smallest race says about few knobs; None where it was not run yet."""
    if heat is None:
        return "With few knobs there is little to find, so it costs little to try: run the smallest race above."
    slopes, rival = slopes_and_rival(heat)
    size = f"In the race with {heat.knobs:,} knobs"
    if outcome(heat) == 0:
        return f"{size} slopes won, but *{title(rival.method)}* came down to {plain(rival.final)} with no slope at all."
    how = "kept up with slopes" if outcome(heat) == 2 else "beat slopes"
    return f"{size} *{title(rival.method)}* {how}."


def hard_steps_says(found: Outcome) -> str:
    """What a hard step does to slopes, and what gets over it."""
    return (
        f"A neuron with a hard step has {found.before} of {POINTS} points wrong. All its slopes are {found.largest_slope:g}, "
        f"so after {LOOKS} looks slopes still leave {found.slopes_on_step} wrong. Random nudges leave {found.tries_on_step}. "
        f"With a soft bend in place of the step, slopes leave {found.slopes_on_bend}."
    )

"""What the chapter "Bends" says under its pictures: sentences rewritten from results, with a branch for every case."""

from collections.abc import Mapping
from math import inf

from core.activations import Activation
from core.chapters.bends.fits import (
    NAMES,
    NUDGE,
    STARTS,
    Ending,
    Fit,
    Killed,
    best_line_error,
    pass_through,
    quiet_zones,
)


def small(size: float) -> str:
    """An error in plain digits."""
    return f"{size:.4f}" if size >= 0.00005 else "under 0.0001"


def tiny(size: float) -> str:
    """The size of a slope in plain digits."""
    if size == 0:
        return "0"
    return f"about {size:.1g}" if size >= 0.0001 else "under 0.0001" if size >= 1e-6 else "less than a millionth"


def percent(share: float) -> str:
    """A share; only the whole is called 100%, and only nothing 0%."""
    return f"{share:.0%}" if share in (0, 1) else "under 0.1%" if share < 0.001 else f"{share:.1%}"


def dial_texts(bend: Activation, sums) -> list[str]:
    """What the first dial reads out at each of its places."""
    seen = pass_through(bend, sums)
    rows = zip(sums, seen.comes_out, seen.slope, strict=True)
    return [f"in {z:.1f} · out {out:.2f} · slope {slope:.2f}" for z, out, slope in rows]


def through_says(bend: Activation, z: float) -> str:
    """What comes out of a bend, what it can never send, and how much of a nudge gets through."""
    now = pass_through(bend, z)
    bottom, top = bend.bounded
    if bottom == -inf:
        room = "It has no bottom and no top."
    elif top == inf:
        room = f"It never falls below {bottom:g}, and has no top."
    else:
        room = f"It stays between {bottom:g} and {top:g} (it is *bounded*)."
    if z in bend.jumps:
        gets = "Right here the step jumps, and no slope fits."
    elif z in bend.kinks:
        gets = f"Right here is a corner with two slopes. We take the left one, {now.slope:g}."
    else:
        gets = f"The slope is {now.slope:.3f}: that share of a small nudge gets through."
    told = (
        f"**In {z:.1f}, out {now.comes_out:.3f}.** {room} {gets} "
        f"The green nudge is {NUDGE:g} wide. What comes out of it, in violet, is **{now.nudge_out:.3f}** wide."
    )
    crosses = any(abs(z - jump) <= NUDGE / 2 for jump in bend.jumps)
    return told + (" It is wide enough to cross the jump." if crosses else "")


def quiet_says(bend: Activation, low: float, high: float) -> str:
    """What the gray stretches mean, and where the bend goes flat."""
    if not quiet_zones(bend, low, high):
        return "This line is straight all along: every nudge gets through in full. But it is no bend."
    gray = "In the gray, less than a twentieth of a nudge gets through. "
    if bend.jumps:
        return gray + "That is everywhere here: on both sides of the jump it is flat (it *saturates*)."
    sides = {(True, True): "on both sides", (True, False): "on the left", (False, True): "on the right"}
    if bend.saturates in sides:
        return gray + f"Far out {sides[bend.saturates]} it goes flat (it *saturates*)."
    return gray + "But a little always does, so it never goes quite flat."


def waves_say(fits: Mapping[str, Fit], at: int) -> str:
    """Who is ahead at round `at`, and that the network without a bend ends at the best straight line."""
    none = fits["linear"]
    rounds = len(none.history.losses) - 1
    line = best_line_error(none.inputs, none.targets)
    ahead = min(fits, key=lambda bend: fits[bend].history.losses[at])
    there = none.error <= 1.0001 * line
    return (
        f"**After {at:,} rounds** {NAMES[ahead]} has the least error, {small(fits[ahead].history.losses[at])}. "
        f"The best straight line of all, found without training, has {small(line)}. "
        f"After {rounds:,} rounds the network with no bend has {small(none.error)}: it "
        f"{'cannot do better' if there else 'is on its way to that line'}."
    )


def killed_says(killed: Killed, softest: Killed) -> str:
    """What became of the hidden layer and of the last one at one steepness."""
    hidden, last = killed.knobs
    name = "a true step" if killed.is_step else f"steepness {killed.steepness:,.0f}"
    told = f"**With {name}**, {percent(killed.accuracy)} of the points end up right, on average over {STARTS} starts. "
    if killed.alive[0] == 0:
        told += (
            f"All {hidden} hidden knobs have slope 0, so {'none' if killed.moved[0] == 0 else killed.moved[0]} of them moved: "
            f"they are frozen. Of the last layer's {last} knobs, {killed.moved[1]} moved. "
            "So it still learns to use what the frozen neurons happen to say."
        )
    else:
        told += (
            f"Of {hidden} hidden knobs, {killed.alive[0]} have a slope other than 0. A usual one is {tiny(killed.typical[0])}. "
            f"In the last layer a usual one is {tiny(killed.typical[1])}. Of all hints, {percent(killed.heard)} get through."
        )
    return (
        told
        if killed is softest
        else f"{told} With steepness {softest.steepness:g} it was {percent(softest.accuracy)}."
    )


STUCK = "It says 0 to every point, where its end is flat. No slope is left: it is stuck. Try another start. "


def chance_says(ending: Ending) -> str:
    """Whether the guesses on the yes/no task can be read as chances."""
    low, high = ending.guesses
    if ending.is_stuck:
        return STUCK.strip()
    told = f"After training, the guesses run from {low:.2f} to {high:.2f}. "
    if ending.activation.bounded == (0, 1):
        return told + "They can never leave 0 to 1, so each reads as a chance."
    if low < 0 or high > 1:
        return told + "Some lie below 0 or above 1, and no chance does."
    return told + "They lie between 0 and 1 here, but this end does not hold them there."


def amount_says(ending: Ending) -> str:
    """How near the guesses come on the number task, and how near this end lets any network come."""
    told = f"After training, the error is {ending.fit.error:.3f}. "
    if ending.is_stuck:
        told = STUCK
    if ending.least > 0:
        return told + f"With this end, no knobs at all could get it below {ending.least:.3f}."
    return told + "This end can say any number, so it does not stand in the way."

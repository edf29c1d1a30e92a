"""What the chapter "Bends" says: sentences made from results, with a branch for every case.

Where a sentence travels with a dial, the function gives one text for each place of it.
"""

from math import inf

from core.activations import Activation
from core.chapters.bends.through import NUDGE, SUMS, pass_through, quiet_zones
from core.draw.theme import COMPARED, MUTED, REMAINDER, name_of
from core.say.numbers import fixed, number, times


def in_texts(bend: Activation) -> list[str]:
    """What the dial reads out at each of its places."""
    seen = pass_through(bend, SUMS)
    rows = zip(SUMS, seen.comes_out, strict=True)
    return [f"{fixed(z)} goes in, {fixed(out)} comes out" for z, out in rows]


def passes_on(slope: float) -> str:
    """How much of a small nudge gets through where a bend has this slope."""
    size = abs(slope)
    if size == 0:
        return "The slope is 0: nothing of a small nudge gets through."
    turned = ", and turns it around" if slope < 0 else ""
    if size < 0.0005:
        return f"The slope is almost 0: almost nothing of a small nudge gets through{turned}."
    part = "all of" if 0.95 <= size <= 1.05 else times(size)
    return f"The slope is {number(slope)}: the bend passes on about {part} a small nudge{turned}."


def through_says(bend: Activation) -> list[str]:
    """One text a place: what comes out of a bend, and how much of a nudge gets through."""
    told = []
    for z in SUMS:
        now = pass_through(bend, z)
        out, slope, left = float(now.comes_out), float(now.slope), abs(float(now.nudge_out))
        if z in bend.jumps:
            gets = "Right here the step jumps, and no slope fits."
        elif z in bend.kinks:
            gets = f"Right here is a corner with two slopes. We take the left one, {number(slope)}."
        else:
            gets = passes_on(slope)
        crosses = any(abs(z - jump) <= NUDGE / 2 for jump in bend.jumps)
        told.append(
            f"**{fixed(z)} goes in, {fixed(out)} comes out.** {gets} "
            f"The {name_of(COMPARED)} nudge is {number(NUDGE)} wide; what comes out of it, in {name_of(REMAINDER)}, is "
            f"{number(left)} wide." + (" It is wide enough to cross the jump." if crosses else "")
        )
    return told


def room_says(bend: Activation) -> str:
    """Between which bounds a bend stays, and where it goes flat."""
    bottom, top = bend.bounded
    if not bend.bends:
        return "This line is straight all along: every nudge gets through in full. But it is no bend."
    if bottom > -inf and top < inf:
        room = f"It stays between {number(bottom)} and {number(top)} (it is *bounded*)."
    elif bottom > -inf:
        room = f"It never falls below {number(bottom)}, and has no top."
    else:
        room = "It has no bottom." if top < inf else "It has no bottom and no top."
    if not quiet_zones(bend, SUMS[0], SUMS[-1]):
        return f"{room} Everywhere here at least a twentieth of a nudge gets through."
    quiet = f"In the {name_of(MUTED)}, less than a twentieth of a nudge gets through"
    if bend.jumps:
        return f"{room} {quiet}. That is everywhere here: on both sides of the jump it is flat."
    sides = {(True, True): "on both sides", (True, False): "on the left", (False, True): "on the right"}
    if bend.saturates in sides:
        return f"{room} {quiet}: far out {sides[bend.saturates]} it goes flat (it *saturates*)."
    return f"{room} {quiet}. But a little always does, so it never goes quite flat."

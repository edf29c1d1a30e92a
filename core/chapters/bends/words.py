"""What the chapter "Bends" says: sentences made from results, with a branch for every case.

Where a sentence travels with a dial, the function gives one text for each place of it.
"""

from collections.abc import Mapping
from math import inf

from core.activations import Activation
from core.chapters.bends.names import NAMES
from core.chapters.bends.runs import Run
from core.chapters.bends.sums import HEIGHTS, PLACES, ByHand, Fitted, best_line_error
from core.chapters.bends.through import NUDGE, SUMS, pass_through, quiet_zones
from core.draw.theme import COMPARED, MUTED, REMAINDER, name_of
from core.say.numbers import count, fixed, listed, number, percent, times

SAME = 1.001  # two errors closer than this ratio are called as good as each other


def error(loss: float) -> str:
    """An error as it is read in a picture or a sentence."""
    return number(loss, 2)


def share(part: float) -> str:
    """A share of the whole."""
    return percent(part)


def right_of(run: Run, frame: int) -> str:
    """How many points are on the right side of one half."""
    return f"{run.rights[frame]} of {len(run.targets)} right"


def rounds(at: int) -> str:
    """The bold beginning of what is said about a run: a round is once through all the data."""
    return f"**After {count(int(at), 'round')}**" if at else "**Before any training**"


# --- Add up bends -----------------------------------------------------------------------------------------------------


def by_hand_says(made: ByHand, chosen: int) -> list[list[str]]:
    """For each place of the first dial a list, for each height of the second a text: the error, and who is right."""
    errors, rights = made.tried(chosen)
    students = made.students
    return [
        [
            f"The error is **{error(errors[i, j])}**. **{rights[i, j]} of {students}** students are on the right side."
            + (" You did it: this sum of bends does the exam." if rights[i, j] == students else "")
            for j in range(len(HEIGHTS))
        ]
        for i in range(len(PLACES))
    ]


def fitted_says(fitted: Fitted) -> list[str]:
    """One text a round: the error of a sum of bends, beside the best straight line."""
    run = fitted.run
    line = best_line_error(run.inputs, run.targets)
    told = []
    for frame, at in enumerate(run.rounds):
        loss = run.losses[frame]
        right = f", with **{right_of(run, frame)}**" if fitted.curve == "exam" else ""
        told.append(f"{rounds(at)}, the error is **{error(loss)}**{right}. {beside_line(loss, line)}")
    return told


def beside_line(loss: float, line: float) -> str:
    """How an error compares with the best that a straight line can do."""
    best = f"The best straight line has {error(line)}"
    if loss * SAME < line:
        return f"{best}: no straight line can be this good."
    if loss <= line * SAME:
        return f"{best}: this is as good as that, and no better."
    return f"{best}: it is not there yet."


def each_says(fits: Mapping[str, Fitted]) -> list[str]:
    """One text a round: which bends have left the best straight line behind."""
    first = next(iter(fits.values()))
    line = best_line_error(first.run.inputs, first.run.targets)
    told = []
    for frame, at in enumerate(first.run.rounds):
        better = [NAMES[bend] for bend, fit in fits.items() if fit.run.losses[frame] * 2 < line]
        told.append(
            f"{rounds(at)}, less than half the error of the best straight line ({error(line)}): "
            f"{listed(better) if better else 'none'}. Without bends the error is {error(fits['linear'].run.losses[frame])}."
        )
    return told


# --- Through one bend -------------------------------------------------------------------------------------------------


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


def straight_or_not(fits: Mapping[str, Fitted]) -> int:
    """Which answer to "what will the sum without bends look like?" is so: 0 a wave, 1 stairs, 2 a straight line."""
    none = fits["linear"]
    return 2 if none.is_straight else int(none.is_stairs)

"""What the chapter "Bends" says: sentences made from results, with a branch for every case.

Where a sentence travels with a dial, the function gives one text for each place of it.
"""

from collections.abc import Sequence
from math import inf

from core.activations import Activation
from core.chapters.bends.ends import TASKS, Ending, Friends
from core.chapters.bends.runs import Run
from core.chapters.bends.steep import STARTS, STIRRED, Killed
from core.chapters.bends.through import NUDGE, SUMS, pass_through, quiet_zones
from core.draw.theme import COMPARED, MUTED, REMAINDER, name_of
from core.say.numbers import count, either, fixed, number, percent, times


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


# --- Kill the slope ---------------------------------------------------------------------------------------------------


def steepness(killed: Killed) -> str:
    return "a true step" if killed.is_step else f"steepness {number(killed.steepness)}"


def killed_texts(killed: Sequence[Killed]) -> list[str]:
    """What the dial reads out at each of its places."""
    return [f"{steepness(each)} · {percent(each.accuracy)} right" for each in killed]


def killed_says(killed: Sequence[Killed]) -> list[str]:
    """One text a steepness: what became of the hidden layer and of the last one."""
    return [_killed(each, killed[0]) for each in killed]


def _killed(now: Killed, softest: Killed) -> str:
    hidden, last = now.knobs
    told = f"**With {steepness(now)}**, {percent(now.accuracy)} of the points end up right ({STARTS} starts)"
    told += "." if now is softest else f"; with {steepness(softest)} it was {percent(softest.accuracy)}."
    if now.alive[0] == 0:
        told += (
            f" All {hidden} hidden knobs have slope 0."
            if now.is_step
            else f" Of {hidden} hidden knobs, none has a slope that counts."
        )
        if now.moved[0] == 0:
            told += " They are frozen."
        told += f" Of the last layer's {last} knobs, {now.moved[1]} moved: it learns to use what the hidden ones happen to say."
        return told
    heard = (
        f"{percent(now.heard)} of the hints get through."
        if now.heard > 0
        else "No hint gets through a twentieth strong."
    )
    return (
        f"{told} Of {hidden} hidden knobs, {now.alive[0]} {either(now.alive[0], 'has', 'have')} a slope that counts; "
        f"a typical one is {number(now.typical[0], 2, least=1e-5)}. {heard}"
    )


KILLED_NOTE = (
    f"The map: the first of {STARTS} starts. A slope counts where it is at least 1/10,000 of a typical one in the last layer. "
    "A hint is one point felt by one hidden neuron; it gets through where at least a twentieth of a nudge does. "
    f"Moved: by {number(STIRRED)} or more."
)


# --- How should it end? -----------------------------------------------------------------------------------------------

STUCK = "Its end is flat at every point. No slope is left, so it is stuck. Try another start."


def ending_says(ending: Ending) -> list[str]:
    """One text a round: how far one neuron with one end has come on its task, and what its bounds forbid."""
    run, task = ending.run, TASKS[ending.task]
    told = []
    for frame, at in enumerate(run.rounds):
        right = f", with **{right_of(run, frame)}**" if task.yes_or_no else ""
        text = f"{rounds(at)}, the error is **{error(run.losses[frame])}**{right}. "
        if ending.silent[frame]:
            told.append(text + STUCK)
            continue
        if ending.least > 0:
            told.append(text + f"With this end, no setting of the knobs can do better than {error(ending.least)}.")
            continue
        told.append(
            text + (_as_chance(ending, frame) if task.yes_or_no else "Its bounds do not stand in the way here.")
        )
    return told


def _as_chance(ending: Ending, frame: int) -> str:
    if ending.activation.bounded == (0, 1):
        return "It can never leave 0 to 1, so each guess reads as a chance."
    low, high = ending.guesses[frame].min(), ending.guesses[frame].max()
    runs = f"Its guesses run from {number(low, 2)} to {number(high, 2)}. "
    if low < 0 or high > 1:
        return runs + "A chance is never below 0 or above 1."
    return runs + "They lie between 0 and 1 here, but this end does not hold them there."


def friends_says(friends: Friends) -> list[str]:
    """One text a round: how many students each of the three has right."""
    runs = friends.runs
    told = []
    for frame, at in enumerate(runs["linear"].rounds):
        rights = {name: int(run.rights[frame]) for name, run in runs.items()}
        told.append(
            f"{rounds(at)}, right of {len(runs['linear'].targets)} students: linear regression {rights['linear']}, logistic "
            f"regression {rights['sigmoid']}, with a hidden layer **{rights['hidden']}**."
        )
    return told


def friends_note(friends: Friends) -> str:
    """What is so about the two old friends at the end of training."""
    off = friends.off_formula
    same = "the same line" if off < 0.0005 else f"a line at most {number(off, 2)} away"
    near = float(friends.runs["sigmoid"].losses[-1]) - friends.least
    reached = "it is there" if near < 0.0005 else f"it has {error(friends.runs['sigmoid'].losses[-1])}"
    return (
        f"Linear regression has a formula too: it gives {same}. The best error (*cross-entropy*) that any one sigmoid neuron can have "
        f"here is {number(friends.least)}, and {reached}. One neuron draws one border; the exam needs two."
    )

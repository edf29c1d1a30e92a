"""What the chapter "Downhill" says: pure functions of walks, true whatever the ground, the start and the step size."""

from collections.abc import Callable, Sequence

from core.chapters.downhill.journey import Kind, kind, order, step_at
from core.descent import METHODS, Walk
from core.say.numbers import LEAST, count, either, listed, number, percent, signed
from core.surface import Surface

LEVEL = 1.01  # ends that differ by less than this factor are level


def name(walk: Walk) -> str:
    """A way to walk, as it is called on the page."""
    return METHODS[walk.method].name


def at_places(say: Callable[[Sequence[Walk], int], str], walks: Sequence[Walk], places: Sequence[float]) -> list[str]:
    """What `say` has to say at each place of the dial: of the last step that is done there, so once for each step."""
    steps = [int(place + 1e-9) for place in places]
    told = [say(walks, step) for step in range(steps[-1] + 1)]
    return [told[step] for step in steps]


def reads(walks: Sequence[Walk], step: int) -> str:
    """What the dial reads out: the step, and the error of a walk that is alone."""
    if len(walks) > 1:
        return f"step {step}"
    gone = step > walks[0].steps
    return f"step {step} · blown up" if gone else f"step {step} · error {number(walks[0].losses[step])}"


def stand_says(walks: Sequence[Walk], step: int) -> str:
    """Where one walk stands and goes next; of several, the error of each."""
    return step_says(walks[0], step) if len(walks) == 1 else race_step_says(walks, step)


def step_says(walk: Walk, place: float) -> str:
    """Where the walk stands: the error, the two slopes, and what the next step does to the two knobs."""
    step = step_at(walk, place)
    if walk.diverged and place > walk.steps:
        return f"**Step {int(place + 1e-9)}.** The walk blew up after {count(walk.steps, 'step')}: its numbers went past all bounds."
    slope_a, slope_b = walk.gradients[step]
    where = f"**Step {step}.** The error is **{number(walk.losses[step])}**. "
    flat = max(abs(slope_a), abs(slope_b)) < LEAST
    feels = f"The slope is {signed(slope_a, 2)} for A and {signed(slope_b, 2)} for B. "
    if flat:
        feels = "The ground is flat here, or nearly. "
    if step == walk.steps:
        return where + feels + ("The next step would leave all bounds." if walk.diverged else "That was the last step.")
    move_a, move_b = walk.moves[step]
    if max(abs(move_a), abs(move_b)) < LEAST:
        return where + feels + "The next step hardly moves the knobs."
    lead = "Yet the" if flat else "The"
    return where + feels + f"{lead} next step turns A by {signed(move_a, 2)} and B by {signed(move_b, 2)}."


def _end(walk: Walk) -> str:
    return f"{count(walk.steps, 'step')} took the error from {number(walk.losses[0])} to **{number(walk.losses[-1])}**"


def walk_says(surface: Surface, walk: Walk) -> str:
    """What a whole walk did, and what kind of walk it was."""
    seen: Kind = kind(surface, walk)
    rate = f"With step size **{number(walk.learning_rate, least=1e-9)}**, "
    if seen.name == "falls_for_ever":
        return f"{rate}the error fell past all bounds in {count(walk.steps, 'step')}. This ground has no bottom."
    if seen.name == "blew_up":
        return (
            f"{rate}the walk **blew up** after {count(walk.steps, 'step')}: its numbers went past all bounds. "
            f"The error rose at {number(seen.rises, 4)} of these steps."
        )
    if walk.steps == 0 or seen.name == "still":
        return f"{rate}the error stays at **{number(walk.losses[-1])}**, where it began."
    ends = f"{rate}{_end(walk)}"
    down = "" if seen.way_down is None or seen.way_down < 0 else f", {percent(min(seen.way_down, 1.0))} of the way down"
    back = f"A knob turned back at {count(seen.turns, 'step')}." if seen.turns else ""
    rose = f"The error rose at {count(seen.rises, 'step')}." if seen.rises else "The error never rose."
    if seen.name == "swings":
        return f"{ends}. The walk **swings**. It jumps across and back {count(seen.turns, 'time')}. {rose}"
    if seen.name == "glides":
        return f"{ends}{down}. The walk **glides**. {rose}"
    if seen.name == "crawls":
        return f"{ends}{down}. The walk **crawls**: it has not come half the way. {rose}"
    if seen.name == "not_lower":
        flat = " Where it ends the ground is nearly flat." if walk.steepness[-1] < LEAST else ""
        return f"{ends}, **no lower** than it began.{flat} {rose}"
    return f"{ends}{down}. {rose} {back}".rstrip()


def race_says(walks: Sequence[Walk]) -> str:
    """Of several walks: who ends lowest, who is level with the winner, who ends higher, and who blew up."""
    told, ended = [], order(walks)
    if ended:
        best = ended[0].losses[-1]
        level = [walk for walk in ended if abs(walk.losses[-1] - best) <= (LEVEL - 1) * abs(best) + 1e-9]
        if len(level) > 1:
            told.append(f"{listed([f'*{name(walk)}*' for walk in level])} end level, at {number(best, least=1e-6)}.")
        else:
            told.append(f"*{name(level[0])}* ends lowest, at **{number(best, least=1e-6)}**.")
        others = [f"*{name(walk)}* at {number(walk.losses[-1], least=1e-6)}" for walk in ended[len(level) :]]
        if others:
            told.append(f"Higher {either(len(others), 'ends', 'end')} {listed(others)}.")
    blown = [f"*{name(walk)}*" for walk in walks if walk.diverged]
    if blown:
        told.append(f"{listed(blown)} went past all bounds.")
    return " ".join(told)


def race_step_says(walks: Sequence[Walk], place: float) -> str:
    """The errors of all walks at one place of the dial."""
    told = []
    for walk in walks:
        gone = walk.diverged and place > walk.steps
        told.append(f"*{name(walk)}*: {'past all bounds' if gone else number(walk.losses[step_at(walk, place)])}")
    return f"**Step {int(place + 1e-9)}.** " + ". ".join(told) + "."


def ways_say(ways: Sequence[str], uphill: bool) -> str:
    """How each of these ways to walk takes its steps."""
    told = " ".join(f"**{METHODS[way].title}**: {METHODS[way].note}" for way in ways)
    return f"{told} With the switch on, every step goes the other way: up." if uphill else told

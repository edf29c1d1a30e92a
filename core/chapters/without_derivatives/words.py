"""What the chapter "Without derivatives" says, for every outcome: each sentence is put together from results."""

from collections.abc import Sequence

from core.chapters.without_derivatives.bowl import BOWL_MOST, BowlRun
from core.chapters.without_derivatives.chance import WITHIN, Directions, chance_within
from core.chapters.without_derivatives.few_knobs import DIAL_STOPS, SLOPES, Way
from core.chapters.without_derivatives.guessing import ROUNDS, RUNS, TRIES, Game, Valley
from core.chapters.without_derivatives.price import Price, duration
from core.chapters.without_derivatives.race import Heat, Lane
from core.chapters.without_derivatives.ways import TITLES
from core.exam import DATA, KNOBS
from core.say.numbers import count, fixed, listed, number, percent, signed, times
from core.search import STEP_EVALS

LEVEL = 1.05  # errors that differ by less than this factor are level
DECIMALS = 4  # of an error: what they do not show is almost 0
STEP_SAYS = (
    f"One step down the slopes counts as {STEP_EVALS} looks: one for the guess, about {STEP_EVALS - 1} for the blame that "
    "goes back. Turning the knobs costs little."
)


def plain(error: float) -> str:
    """Format an error with two significant digits, and at most four decimals."""
    return number(round(error, DECIMALS), 2, least=0) if error >= 0.5 * 10**-DECIMALS else number(error, 2)


def ahead(slopes: float, rival: float) -> int:
    """Return 0 where slopes have the lower error, 1 where the rival has it, 2 where they are level or read the same."""
    if plain(slopes) == plain(rival) or max(slopes, rival) <= LEVEL * min(slopes, rival):
        return 2
    return 0 if slopes < rival else 1


def _of(some: int, whole: int) -> str:
    return f"{some or 'none'} of {whole}"


# --- The exam's seven knobs -------------------------------------------------------------------------------------------


def exam_says(slopes: Way, rival: Way, place: int) -> str:
    """Say the median errors of both ways at a place of the dial, and from how many starts all students are right."""
    looks, starts = DIAL_STOPS[place], len(slopes.runs)
    when = f"After **{count(looks, 'look')}**" if looks else "**Before the first step**"
    return (
        f"{when}, the middle one of {starts} starts has an error of **{plain(slopes.middle[place])}** with *{TITLES[SLOPES]}*, "
        f"and **{plain(rival.middle[place])}** with *{TITLES[rival.method]}*. All {len(DATA.hours)} students are right from "
        f"{_of(int(slopes.solved[place]), starts)} starts, and from {_of(int(rival.solved[place]), starts)}."
    )


def exam_verdict(slopes: Way, rival: Way) -> str:
    """Say who ends lower, and what a hard step does to slopes."""
    name = f"*{TITLES[rival.method]}*"
    winner = ahead(slopes.middle[-1], rival.middle[-1])
    if not slopes.hard:
        if winner == 0:
            return f"Even with only {len(KNOBS)} knobs, {name} stays behind the slopes."
        does = "ends lower than slopes" if winner == 1 else "keeps up with slopes"
        return f"With only {len(KNOBS)} knobs, {name} {does}. So why slopes? Because networks have more knobs: see the next scene."
    reason = ""
    if all(run.first_slope == 0 for run in slopes.runs):
        frozen = slopes.runs[0].frozen
        reason = (
            f"A hard step is flat on both sides. A nudge of its {frozen} knobs changes nothing, so their slopes are 0. "
            f"Slopes can turn only the other {len(KNOBS) - frozen}. "
        )
    does = {0: "ends higher than slopes even so", 1: "ends lower", 2: "ends level with slopes"}[winner]
    return f"{reason}{name} {does}."


NOT_NEEDED = (
    "**Few knobs.** Then people try a grid of values, or random ones (*random search*).",
    "**Hard steps.** Then people keep the nudges that help (*evolution strategies*), or they soften the step.",
    "**No formula.** A taste test or a wind tunnel gives a score, and no blame comes back from it. Then people try and keep. "
    "If a look is dear, they also guess from past tries where to look next (*Bayesian optimization*).",
)


# --- The race ---------------------------------------------------------------------------------------------------------


def slopes_and_rival(heat: Heat, looks: int | None = None) -> tuple[Lane, Lane]:
    """Return the lane that follows the slopes, and the best other lane after so many looks (by default all of them)."""
    slopes = next(lane for lane in heat.lanes if lane.method == SLOPES)
    return slopes, min((lane for lane in heat.lanes if lane is not slopes), key=lambda lane: lane.after(looks))


def heat_says(heat: Heat, looks: int | None = None) -> str:
    """Say who is ahead at one size after so many looks, and by how much."""
    slopes, rival = slopes_and_rival(heat, looks)
    size, name = f"With **{heat.knobs:,} knobs**", f"*{TITLES[rival.method]}*"
    ours, theirs = slopes.after(looks), rival.after(looks)
    winner = ahead(ours, theirs)
    if winner == 2:
        return f"{size} slopes and {name} are level, at an error of {plain(ours)}."
    if winner == 1:
        return f"{size} slopes are **behind**: they have {plain(ours)}, and {name} has {plain(theirs)}."
    more = f", {times(theirs / ours)} that" if theirs >= 2 * ours >= 2 * 10**-DECIMALS else ""
    return (
        f"{size} slopes are **ahead**, at an error of {plain(ours)}. The best rival, {name}, has {plain(theirs)}{more}."
    )


def race_says(heats: Sequence[Heat], looks: int | None = None) -> str:
    """Say who is ahead at the smallest and at the largest size after so many looks, and who cannot take a single step."""
    when = f"**After {count(looks, 'look')}.** " if looks else ""
    if looks == 1:
        return f"{when}All stand where they start."
    sentences = [heat_says(heat, looks) for heat in dict.fromkeys((heats[0], heats[-1]))]
    sentences += [
        f"*{TITLES[lane.method]}* cannot finish one step there: it takes {lane.looks_a_step:,} looks."
        for lane in heats[-1].lanes
        if lane.steps == 0
    ]
    return when + " ".join(sentences)


def teachers_says(heats: Sequence[Heat]) -> str:
    """Say how many teachers stand behind each error. Return an empty text where it is one everywhere."""
    some = [f"{heat.tasks} with {heat.knobs:,} knobs" for heat in heats if heat.tasks > 1]
    return f"Small races depend on luck, so we average over several teachers: {listed(some)}." if some else ""


def bowl_says(runs: Sequence[BowlRun]) -> str:
    """Say how many looks slopes needed, and how many the rivals, at few and at many knobs."""
    slopes = [run for run in runs if run.method == SLOPES and run.looks is not None]
    looks = sorted({run.looks for run in slopes if run.looks is not None})
    steps = sorted({run.steps for run in slopes if run.steps is not None})
    sentences = [f"Slopes need from {looks[0]:,} to {looks[-1]:,} looks."] if looks else []
    if len(looks) == 1:
        sentences = [f"Slopes need **{steps[0]} steps, or {looks[0]} looks, at every size**."]
    for method in TITLES:
        results = [(run.knobs, run.looks) for run in runs if run.method == method and run.looks is not None]
        if method == SLOPES or len(results) < 3:
            continue
        (few, few_looks), (many, many_looks) = (
            next((each for each in results if each[0] == 10), results[0]),
            results[-1],
        )
        sentences.append(
            f"*{TITLES[method]}* needs {count(few_looks, 'look')} at {count(few, 'knob')}, and {many_looks:,} at {many:,}."
        )
    failures = [run for run in runs if run.looks is None]
    if failures:
        first = min(failures, key=lambda run: run.knobs)
        sentences.append(
            f"*{TITLES[first.method]}* gave up at {count(first.knobs, 'knob')}: {BOWL_MOST:,} looks were not enough."
        )
    return " ".join(sentences)


# --- Chance -----------------------------------------------------------------------------------------------------------

CHANCES = ("About one in three", "About one in twenty", "Less than one in a thousand")
CHANCE_REASONS = ("That is so with 2 knobs.", "That is so with about 10 knobs.", "Most directions go nearly sideways.")


def chance_answer(chance: float) -> int:
    """Return the index of the nearest of `CHANCES`."""
    return 0 if chance > 0.15 else 1 if chance > 0.002 else 2


def chance_says(sample: Directions, place: int) -> str:
    """Say how many random directions led down, how few nearly straight down, and the exact chance of that."""
    knobs, exact = sample.knobs[place], chance_within(sample.knobs[place], WITHIN)
    return (
        f"With **{count(knobs, 'knob')}**, {sample.down[place]:,} of {sample.samples:,} random directions lead down: the chance is "
        f"one half with any number of knobs. But only **{sample.near[place]:,}** lead nearly straight down (within {WITHIN:g}°). "
        f"The exact chance of that is **{percent(exact)}**, or 1 in {number(1 / exact)}."
    )


# --- The price --------------------------------------------------------------------------------------------------------


def knobs_say(knobs: float) -> str:
    """Format a number of knobs, with up to four significant digits."""
    return f"{number(knobs, 4)} knobs"


def price_says(price: Price, place: int) -> str:
    """Say the time of one step on this machine, both ways. Beyond the timed sizes, give the band."""
    knobs = int(price.knobs[place])
    slopes, nudges = (duration(each[place][1]) for each in (price.slopes, price.nudges))
    if knobs <= price.timed.nudged_knobs[-1]:
        return (
            f"With **{knobs_say(knobs)}**, one step takes this machine about **{slopes}** by slopes, and about **{nudges}** "
            "by nudging every knob. Networks of about this size were timed here."
        )
    low, high = duration(price.nudges[place][0]), duration(price.nudges[place][2])
    band = f" (from {low} to {high})" if low != high else ""
    return (
        f"We did not {'run' if knobs > price.timed.knobs[-1] else 'nudge'} **{knobs_say(knobs)}**. If the lines go on like "
        f"this, one step takes this machine **{slopes}** by slopes, and **{nudges}** by nudging every knob{band}."
    )


def timed_says(price: Price) -> str:
    """Say which sizes were timed, how far both ways' slopes differ, and what a step costs in looks."""
    timed = price.timed
    differ = "less than a millionth" if timed.furthest < 1e-6 else f"at most {plain(timed.furthest)}"
    return (
        f"Timed here: {len(timed.knobs)} networks of up to {knobs_say(timed.knobs[-1])}, and every knob nudged of up to "
        f"{timed.nudged_knobs[-1]:,}. The slopes of both ways differ by {differ}. "
        f"{STEP_SAYS} In the network with {timed.nudged_knobs[-1]:,} knobs, all slopes took "
        f"{times(timed.slopes[len(timed.nudged_knobs) - 1] / timed.look[len(timed.nudged_knobs) - 1])} the time of one look."
    )


# --- The game ---------------------------------------------------------------------------------------------------------


def try_says(kind: str, mine: Game) -> str:
    """Say what the last try showed, and the lowest height so far."""
    rules, slope = ROUNDS[kind], float(mine.slopes[-1, 0])
    text = f"**Try {mine.tries} of {TRIES}.** " if mine.tries else "**The start is given.** "
    text += (
        f"At {', '.join(fixed(place, 1) for place in mine.places[-1])} the height is **{fixed(mine.heights[-1], 3)}**. "
    )
    if rules.slopes and rules.knobs == 1:
        way = "to the right" if slope < 0 else "to the left"
        text += f"The slope is **{signed(slope, 2)}**, so the ground falls {way}. " if slope else "It is flat there. "
    elif rules.slopes:
        text += "A bar above 0 says: turn that knob down. A bar below 0 says: turn it up. "
    if mine.tries:
        where = f"at try {mine.best}" if mine.best else "at the start"
        text += f"Your lowest so far is {fixed(mine.heights[mine.best], 3)}, {where}."
    return text


def end_says(valley: Valley, mine: Game, theirs: Game, nudges: float) -> str:
    """Say how low the bottom was, and how far each player went."""
    text = (
        f"The bottom was at height {fixed(valley.floor, 3)}. You went **{percent(mine.score)}** of the way down. "
        f"*{TITLES[SLOPES]}* went **{percent(theirs.score)}**, and *{TITLES['try_and_keep']}* **{percent(nudges)}**. "
    )
    if mine.bottom_try is not None:
        text += f"You were at the bottom after {count(mine.bottom_try, 'try', 'tries')}."
    return text.strip()


GAME_RULES = (
    f"*{TITLES[SLOPES]}* sees the slopes, and its step size is one for all valleys. *{TITLES['try_and_keep']}* nudges every "
    f"knob at random and sees the height only; its score is the middle one of {RUNS} plays. 0% is the start, and 100% is the very bottom."
)

"""What the chapter "Backprop" says under its pictures, the pass apart (`pass_words`): pure functions of results."""

from core.chapters.backprop.passes import Knob, exam
from core.exam import DATA
from core.exam import gradient as exam_gradient
from core.exam import start as exam_start
from core.receipts import Agreement, Path, Receipt, receipt
from core.say.numbers import count, listed, number, signed
from core.search import STEP_EVALS

FEW = 3  # paths that a sentence writes out
TINY = 1e-9  # slopes are often small: smaller than this is "almost 0" here
BLURRED = 30  # within so many times the estimate of rounding, what is left may be rounding

KINDS = {"error": "miss", "blame": "blame", "weight": "knob", "bend": "bend", "input": "what came in"}


def small(value: float) -> str:
    """A slope, a nudge or a difference, in digits that are not lost where it is small."""
    return number(value, least=TINY)


def multiplied(path: Path) -> str:
    """The factors of a path, written out with what they are."""
    return " × ".join(f"{KINDS[factor.kind]} {small(factor.value)}" for factor in path.factors)


def receipt_says(slip: Receipt) -> str:
    """How one knob's slope comes about, for one row of data."""
    if not slip.complete:
        begin = (
            f"{count(slip.count, 'path')} lead from this knob to the error. In the blame of the next layer's neurons they are "
            f"added up already. So multiply along {count(len(slip.paths), 'path')}, from there on, then add them up."
        )
    elif slip.count == 1:
        begin = f"One path leads from this knob to the error. Multiply along it: {multiplied(slip.paths[0])}."
    else:
        begin = f"{count(slip.count, 'path')} lead from this knob to the error. Multiply along each, then add them up (*chain rule*)."
    products = [path.product for path in slip.paths]
    if not any(products):
        return f"{begin} Each path has a factor of 0, so the slope is **0**."
    if len(products) == 1:
        return f"{begin} That makes the slope **{small(slip.slope)}**."
    if len(products) <= FEW:
        return f"{begin} {listed([small(each) for each in products])} make the slope **{small(slip.slope)}**."
    return f"{begin} They make the slope **{small(slip.slope)}**."


def student_slopes(knob: Knob) -> list[float]:
    """The slope (20,) of one of the exam's knobs at its start, as each student alone would have it."""
    return [knob.slope(exam(student).gradient) for student in range(len(DATA.hours))]


def students_say(knob: Knob) -> list[str]:
    """One knob's receipt for each student of the exam, and what it comes to over all of them."""
    whole = knob.slope(exam_gradient(exam_start()))
    way = "stays" if whole == 0 else "goes down" if whole > 0 else "goes up"
    end = (
        f"The mean over all {len(DATA.hours)} students is this knob's slope: **{signed(whole, least=TINY)}**. "
        f"So the knob {way}."
    )
    told = []
    for student in range(len(DATA.hours)):
        one = exam(student)
        slip = receipt(one.network, one.inputs, one.targets, knob, one.loss)
        result = "passed" if DATA.passed[student] else "failed"
        told.append(
            f"{number(DATA.hours[student])} hours, {result}: {multiplied(slip.paths[0])} = **{signed(slip.slope, least=TINY)}**. "
            f"Multiply along the path; where there are more paths, add them up (the *chain rule*). {end}"
        )
    return told


def nudge_titles(measured: Agreement) -> list[str]:
    """The read-out of the dial: each nudge's size."""
    return [f"nudge {number(size, 2, least=0)}" for size in measured.sizes]


def nudges_say(measured: Agreement) -> list[str]:
    """What each nudge shows, from large to small, beside the slope that the blame found."""
    return [_nudge(measured, place) for place in range(len(measured.sizes))]


def _nudge(measured: Agreement, place: int) -> str:
    size, off = number(measured.sizes[place], 2, least=0), measured.distances[place]
    slope, blurred = small(measured.slope), BLURRED * measured.rounding[place]
    if not measured.measured.any() and measured.slope == 0:
        return f"A nudge of {size} changes nothing, and passing the blame back says the same: the slope is **0**."
    begin = f"Turn the knob {size} up and {size} down. Passing the blame back says **{slope}**."
    if off > blurred:
        shown = f"{begin} The nudge shows **{small(measured.measured[place])}**: {number(off, 2, least=1e-15)} off."
        closer = measured.sizes <= measured.sizes[place] / 2
        if closer.any() and measured.distances[closer][0] < off:
            return f"{shown} A nudge half as large comes closer."
        return shown
    if blurred <= 0.001 * abs(measured.slope):
        return f"{begin} The nudge shows **the same**, to within {number(blurred, 1, least=1e-15)}."
    return (
        f"{begin} This nudge is too small to check it. The computer runs out of digits: what the nudge shows may be "
        f"{number(blurred, 1, least=1e-15)} off."
    )


def price_says(knobs: int, name: str) -> str:
    """What all the slopes cost, by nudging and by passing the blame back."""
    return (
        f"Nudging asks for one look at the data for each knob, and one more to compare with: for {name}, with "
        f"{count(knobs, 'knob')}, that is {count(knobs + 1, 'look')}. Passing the blame back finds all the slopes at once. One look makes "
        f"the guess, and the blame that goes back costs about {STEP_EVALS - 1} more, however many knobs there are."
    )

"""What the scenes "One slope" and "Digits" say: how a knob's slope comes about, and how a nudge agrees with it."""

import math

from core.chapters.lab.lists import join_list, together
from core.chapters.lab.passes import Knob, exam
from core.exam import DATA
from core.exam import gradient as exam_gradient
from core.exam import start as exam_start
from core.receipts import Agreement, Path, Receipt, receipt
from core.say.messages import Message, message
from core.search import STEP_EVALS

FEW = 3  # paths that a sentence writes out
SHORT = 0.001  # a nudge that is smaller is told by its digits after the point
BLURRED = 30  # within so many times the estimate of rounding, what is left may be rounding


def product_of(path: Path) -> Message:
    """Write out the factors of a path, with what they are."""
    first, *rest = [message("lab-receipt-factor", kind=factor.kind, value=factor.value) for factor in path.factors]
    for factor in rest:
        first = message("lab-receipt-times", first=first, then=factor)
    return first


def receipt_says(slip: Receipt) -> Message:
    """Say how one knob's slope comes about, for one row of data."""
    products = [path.product for path in slip.paths]
    if not slip.complete:
        begin = message("lab-receipt-many", n=slip.n_paths, from_there=len(slip.paths))
    elif slip.n_paths == 1:
        begin = message("lab-receipt-one", product=product_of(slip.paths[0]))
    else:
        begin = message("lab-receipt-paths", n=slip.n_paths)
    if not any(products):
        return together(begin, message("lab-receipt-zero"))
    if 1 < len(products) <= FEW:
        rows = join_list([message("lab-small", value=each) for each in products])
        return together(begin, message("lab-receipt-sum", parts=rows, slope=slip.slope))
    return together(begin, message("lab-receipt-slope", n=len(products), slope=slip.slope))


def student_title(student: int) -> Message:
    """Name one of the exam's students (from 0) as a choice."""
    return message("lab-receipt-student", hours=DATA.hours[student], result=_result(student))


def _result(student: int) -> str:
    return "passed" if DATA.passed[student] else "failed"


def student_slopes(knob: Knob) -> list[float]:
    """Compute the slope (20,) of one of the exam's knobs at its start, as each student alone would have it."""
    return [knob.slope(exam(student).gradient) for student in range(len(DATA.hours))]


def students_say(knob: Knob) -> list[Message]:
    """Say a knob's receipt for each student of the exam, and what it comes to over all of them."""
    whole = knob.slope(exam_gradient(exam_start()))
    way = "stays" if whole == 0 else "down" if whole > 0 else "up"
    mean = message("lab-receipt-mean", students=len(DATA.hours), slope=whole, way=way)
    rows = []
    for student in range(len(DATA.hours)):
        one = exam(student)
        slip = receipt(one.network, one.inputs, one.targets, knob, one.loss)
        product = product_of(slip.paths[0])
        row = {"hours": DATA.hours[student], "result": _result(student), "paths": len(slip.paths)}
        rows.append(together(message("lab-receipt-says", product=product, slope=slip.slope, **row), mean))
    return rows


def nudge_titles(agreement: Agreement) -> list[Message]:
    """List the read-out of the dial: each nudge's size."""
    return [
        message(
            "lab-digits-at",
            size=size,
            places=math.ceil(-math.log10(size) - 1e-9),
            long="no" if size >= SHORT else "yes",
        )
        for size in agreement.sizes
    ]


def nudges_say(agreement: Agreement) -> list[Message]:
    """Say what each nudge shows, from large to small, beside the slope that the blame found."""
    return [_nudge(agreement, place) for place in range(len(agreement.sizes))]


def _nudge(agreement: Agreement, place: int) -> Message:
    size, off = float(agreement.sizes[place]), float(agreement.distances[place])
    slope, blur = float(agreement.slope), BLURRED * float(agreement.rounding[place])
    if not agreement.nudge_slopes.any() and agreement.slope == 0:
        return message("lab-digits-nothing", size=size)
    if off > blur:
        closer = agreement.sizes <= agreement.sizes[place] / 2
        helps = "yes" if closer.any() and agreement.distances[closer][0] < off else "no"
        nudge_slope = agreement.nudge_slopes[place]
        digits = _digits(off, slope)
        return message("lab-digits-off", size=size, slope=slope, shown=nudge_slope, off=off, digits=digits, helps=helps)
    digits = _digits(blur, slope)
    kind = "same" if blur <= 0.001 * abs(slope) else "blurred"
    return message(f"lab-digits-{kind}", size=size, slope=slope, within=blur, digits=digits)


def _digits(off: float, slope: float) -> int:
    """Count the digits in which a number agrees with a slope that it differs from by `off`, as the picture draws them."""
    return 0 if off >= abs(slope) else int(-math.log10(off / abs(slope)))


def price_says(knobs: int) -> Message:
    """Say what all the slopes cost, by nudging and by passing the blame back."""
    return message("lab-digits-price", knobs=knobs, looks=knobs + 1, step=STEP_EVALS)

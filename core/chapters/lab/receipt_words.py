"""What the scenes "One slope" and "Digits" say about the paths of a parameter's slope, and about finite differences."""

import math
from functools import reduce

from core import exam
from core.chapters.lab.lists import join_list, join_sentences
from core.chapters.lab.passes import Param, exam_pass
from core.receipts import Agreement, Path, Receipt, receipt
from core.say.messages import Message, message
from core.search import STEP_EVALS

FEW = 3  # paths that a sentence writes out
SHORT = 0.001  # a smaller nudge is written by its number of decimals
BLURRED = 30  # a difference within this many times the estimated rounding error may be rounding


def product_of(path: Path) -> Message:
    """Write out the factors of a path, with what they are."""
    factors = [message("lab-receipt-factor", kind=factor.kind, value=factor.value) for factor in path.factors]
    return reduce(lambda first, then: message("lab-receipt-times", first=first, then=then), factors)


def say_receipt(receipt_: Receipt) -> Message:
    """Say how one parameter's slope comes about, for one row of data."""
    products = [path.product for path in receipt_.paths]
    if not receipt_.complete:
        opening = message("lab-receipt-many", n=receipt_.n_paths, from_there=len(receipt_.paths))
    elif receipt_.n_paths == 1:
        opening = message("lab-receipt-one", product=product_of(receipt_.paths[0]))
    else:
        opening = message("lab-receipt-paths", n=receipt_.n_paths)
    if not any(products):
        return join_sentences(opening, message("lab-receipt-zero"))
    if 1 < len(products) <= FEW:
        rows = join_list([message("lab-small", value=value) for value in products])
        return join_sentences(opening, message("lab-receipt-sum", parts=rows, slope=receipt_.slope))
    return join_sentences(opening, message("lab-receipt-slope", n=len(products), slope=receipt_.slope))


def student_title(student: int) -> Message:
    """Name one of the exam's students (from 0) in a picker."""
    return message("lab-receipt-student", hours=exam.DATA.hours[student], result=_result(student))


def _result(student: int) -> str:
    return "passed" if exam.DATA.passed[student] else "failed"


def student_slopes(param: Param) -> list[float]:
    """Compute the slope of one of the exam's parameters at its start, for each student alone."""
    return [param.slope(exam_pass(student).gradient) for student in range(len(exam.DATA.hours))]


def say_students(param: Param) -> list[Message]:
    """Say a parameter's receipt for each student of the exam, and its mean over all of them."""
    mean_slope = param.slope(exam.gradient(exam.start()))
    way = "stays" if mean_slope == 0 else "down" if mean_slope > 0 else "up"
    mean = message("lab-receipt-mean", students=len(exam.DATA.hours), slope=mean_slope, way=way)
    rows = []
    for student in range(len(exam.DATA.hours)):
        pass_ = exam_pass(student)
        receipt_ = receipt(pass_.network, pass_.inputs, pass_.targets, param, pass_.loss)
        product = product_of(receipt_.paths[0])
        values = {"hours": exam.DATA.hours[student], "result": _result(student), "paths": len(receipt_.paths)}
        rows.append(join_sentences(message("lab-receipt-says", product=product, slope=receipt_.slope, **values), mean))
    return rows


def nudge_titles(agreement: Agreement) -> list[Message]:
    """List the dial's read-outs: the size of each nudge."""
    return [
        message(
            "lab-digits-at",
            size=size,
            places=math.ceil(-math.log10(size) - 1e-9),
            long="no" if size >= SHORT else "yes",
        )
        for size in agreement.sizes
    ]


def say_nudges(agreement: Agreement) -> list[Message]:
    """Say what each nudge shows, from large to small, compared with the slope from backpropagation."""
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
    """Count the digits in which a number agrees with `slope`, from which it differs by `off`. The picture draws the same."""
    return 0 if off >= abs(slope) else int(-math.log10(off / abs(slope)))


def say_price(n_params: int) -> Message:
    """Say how many evaluations all slopes cost, by finite differences and by backpropagation."""
    return message("lab-digits-price", knobs=n_params, looks=n_params + 1, step=STEP_EVALS)

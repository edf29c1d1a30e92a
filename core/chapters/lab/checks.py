"""Check a parameter's slope by finite differences of many sizes, one size for each place of the dial."""

import numpy as np

from core.chapters.lab.passes import Param, Pass
from core.exam import DATA, LOSS, start
from core.receipts import Agreement, nudge_agreement

PLACES = tuple(place / 16 for place in range(16, 16 * 14 + 1))  # at place p the nudge is 10⁻ᵖ
SIZES = 10.0 ** -np.array(PLACES)


def exam_check(param: Param) -> Agreement:
    """Check one parameter of the exam network at its start, over all students."""
    return nudge_agreement(start(), DATA.inputs, DATA.targets, param, LOSS, SIZES)


def pass_check(pass_: Pass, param: Param) -> Agreement:
    """Check one parameter of a pass, on its row of data."""
    return nudge_agreement(pass_.network, pass_.inputs, pass_.targets, param, pass_.loss, SIZES)

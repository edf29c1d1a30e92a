"""A slope checked by nudges of many sizes: what is measured at each place of the dial."""

import numpy as np

from core.chapters.lab.passes import Param, Pass
from core.exam import DATA, LOSS, start
from core.receipts import Agreement, nudge_agreement

PLACES = tuple(place / 16 for place in range(16, 16 * 14 + 1))  # digits of a nudge: at 5 it is 0.00001
SIZES = 10.0 ** -np.array(PLACES)


def exam_check(param: Param) -> Agreement:
    """Check one of the story's knobs at its start, nudged, over all students."""
    return nudge_agreement(start(), DATA.inputs, DATA.targets, param, LOSS, SIZES)


def pass_check(pass_: Pass, param: Param) -> Agreement:
    """Check one knob of a pass, nudged, on its row of data."""
    return nudge_agreement(pass_.network, pass_.inputs, pass_.targets, param, pass_.loss, SIZES)

"""What the chapter "One matrix" says: pure functions of results, with a branch for every case."""

import numpy as np

from core.chapters.one_matrix import straight
from core.chapters.one_matrix.exam import Runs
from core.chapters.one_matrix.sheet import Sheets, one_table
from core.collapse import collapse, multiplications, running_products
from core.exam import DATA, KNOBS
from core.network import Network
from core.say.numbers import count, either, listed, number, percent

NOISE = 1e-9  # a point that is less off its line, as a share of the picture, is off by rounding
SEEN = 1e-4  # lengths on a sheet of some 2 across: less than this is "almost 0"
FEW = 3  # pairs of numbers that a sentence writes out

# --- The sheet ----------------------------------------------------------------------------------------------------------


def sheet_titles(sheets: Sheets) -> list[str]:
    """The read-out of the dial at each place: what is happening to the sheet."""
    last = len(sheets.titles) - 1
    return [sheets.titles[min(int(place), last)] for place in sheets.places]


def sheet_says(sheets: Sheets) -> list[str]:
    """What both sheets look like at each place of the dial."""
    places = sheets.places
    plain, bent = (np.array(stops) for stops in zip(*(sheets.at(place) for place in places), strict=True))
    reach = max(np.abs(sheets.plain).max(), np.abs(sheets.bent).max())
    off_plain, off_bent = straight.off_straight(plain), straight.off_straight(bent)
    told = []
    for place in range(len(places)):
        moved = np.abs(plain[place] - bent[place]).max() > NOISE * reach
        told.append(f"{_left(off_plain[place], sheets.even, reach)} {_right(off_bent[place], moved, reach)}")
    told[-1] += f" {_end(sheets, off_bent[-1] > NOISE * reach)}"
    return told


def _left(off: float, even: float, reach: float) -> str:
    if max(off, even) > NOISE * reach:  # cannot be: a table keeps lines straight
        return f"Left, without a bend: a point is {number(off, least=SEEN)} off its line."
    return "Left, without a bend: straight lines stay **straight**, and evenly spaced."


def _right(off: float, moved: bool, reach: float) -> str:
    if not moved:
        return "Right: the same so far."
    if off <= NOISE * reach:
        return "Right: the bend has moved the points, but every line is still straight."
    return f"Right, with a bend: a point is up to **{number(off, least=SEEN)}** off its straight line."


def _end(sheets: Sheets, crooked: bool) -> str:
    """What the whole way comes to."""
    one = one_table(sheets.network)
    rows = [f"{number(a)} × first + {number(b)} × second" for a, b in one.weights]
    left = f"All of the left is **one table**: {listed(rows)}"
    left += ", and a shift each." if one.biases.any() else "."
    return f"{left} No table can make the right one." if crooked else left


def refusal(sheets: Sheets) -> str:
    """What the code answers when it is asked to multiply the stack with the bend out."""
    try:
        collapse(sheets.network)
    except ValueError as fault:
        return str(fault).replace("_", " ")
    raise AssertionError("a stack with a bend was multiplied out")


# --- The table ----------------------------------------------------------------------------------------------------------


def table_titles(layers: int) -> list[str]:
    """The read-out of the dial: how many layers are in the one table."""
    return ["none multiplied yet", *(f"{done} of {layers} in one table" for done in range(1, layers + 1))]


def table_says(stack: Network) -> list[str]:
    """What is multiplied out at each place of the dial, 0 to all layers, with the sum behind its top left number."""
    row = "One row of a table is one neuron."
    shape = f"Each new number = knob × first + knob × second, and so on. {row}"
    told = [f"Nothing is multiplied yet. {shape}", f"The first layer is copied down as it is. {shape}"]
    layers = len(stack.layers)
    for done, one in enumerate(running_products(stack)[1:], start=2):
        pairs = straight.terms(stack, done)
        written = [f"{number(knob)} × {number(below)}" for knob, below in pairs[:FEW]]
        if len(pairs) > FEW:
            written.append(f"{len(pairs) - FEW} more")
        told.append(
            f"**{done} of {layers} layers are one table** now, {one.outputs} high and {one.inputs} wide. Its top left number: layer "
            f"{done}'s first row meets the first column so far, {' + '.join(written)} = **{number(one.weights[0, 0])}**. {row}"
        )
    return told


def difference_says(both: straight.Comparison) -> str:
    """How far the stack's answers and the one table's are apart."""
    if both.largest == 0:
        return "**Both ways agree to the last digit.** One table does the work of the whole stack."
    if both.share < straight.ROUNDING:
        return (
            "**Both ways agree**, but for the last of the 16 or so digits that a computer keeps. One table does the work of the "
            "whole stack."
        )
    return f"The largest difference is **{number(both.largest, least=1e-9)}**."


def cost_says(stack: Network) -> str:
    """What one answer costs, in multiplications, both ways."""
    cost = multiplications(stack)
    told = (
        f"One answer takes **{count(cost.stack, 'multiplication')}** layer by layer, and **{count(cost.one_matrix, 'multiplication')}** "
        "with the one table."
    )
    if cost.stack > cost.one_matrix:
        return f"{told} The stack does {number(cost.stack - cost.one_matrix)} more, for the same answer."
    if cost.stack < cost.one_matrix:
        return f"{told} Here the stack is the cheaper one: it squeezes all numbers through a narrow layer."
    return f"{told} Both cost the same."


# --- The exam network ---------------------------------------------------------------------------------------------------


def exam_titles(runs: Runs) -> list[str]:
    return [f"round {number(each, 4)}" for each in runs.rounds]


def exam_says(runs: Runs) -> list[str]:
    """Both networks after each round that is shown, and what no training of the one without a bend can do."""
    students = len(DATA.hours)
    told = []
    for place in range(len(runs.rounds)):
        (good, poor), (well, badly) = runs.right[:, place], runs.losses[:, place]
        knob, shift = runs.collapsed[place]
        told.append(
            f"With its bend: **{good} of {students}** right, error {number(well)}. Without: **{poor} of {students}**, error "
            f"{number(badly)}. Its {len(KNOBS)} knobs multiply out into one knob, {number(knob)}, and one shift, {number(shift)}. "
            f"No setting of them has an error below **{number(runs.least)}**; one border puts at most {runs.best_cut} right."
        )
    return told


# --- What it cannot learn -----------------------------------------------------------------------------------------------


def gain(seen: straight.Contest) -> int:
    """Whether the trained stack without bends beats the best one table: 0 not at all, 1 a little, 2 much."""
    better = seen.straight.error - seen.unbent.error
    return 0 if better < straight.TIE else 1 if better < 0.1 * seen.straight.error else 2


def learned_says(seen: straight.Contest, layers: int) -> str:
    """How the three compare: the best one table, the stack without bends, the stack with them."""
    least, unbent, bent = seen.straight.error, seen.unbent.error, seen.bent.error
    told = (
        f"The best one table has an error of **{number(least, 4)}**, and no stack without a bend can go below it. After "
        f"{straight.ROUNDS} rounds, {layers} such layers are at **{number(unbent, 4)}**. Even the best cut with a ruler puts only "
        f"{percent(seen.best_cut)} of the points right."
    )
    if bent < 0.5 * least:
        return f"{told} With bends, the same stack is at **{number(bent, 4)}**."
    return (
        f"{told} With bends, the same stack is at **{number(bent, 4)}**, not much better. Bends make it possible, not certain: "
        "try another bend, another seed or fewer layers."
    )


def map_caption(fit: straight.Fit) -> str:
    return f"{percent(fit.accuracy)} right, error {number(fit.error)}"


def four_rows_say(seen: straight.Contest) -> str:
    rows = listed([number(answer, 2) for answer in seen.four_rows])
    return f"The smallest such puzzle has four rows; the right answers are no, yes, yes, no. The best one table says {rows}."


def faults_say(typed: straight.Typed) -> list[str]:
    """What to change in rows that could not be read: the first three."""
    rest = len(typed.faults) - 3
    told = [f"{fault} This row waits until then." for fault in typed.faults[:3]]
    return [*told, f"{rest} more {either(rest, 'row waits', 'rows wait')} too."] if rest > 0 else told

"""What the chapter "One matrix" says: pure functions of results, with a branch for every case."""

from core.chapters.one_matrix import straight
from core.collapse import multiplications, running_products
from core.network import Network
from core.say.numbers import count, either, listed, number, percent

NOISE = 1e-9  # a point that is less off its line, as a share of the picture, is off by rounding
SEEN = 1e-4  # lengths on a sheet of some 2 across: less than this is "almost 0"
FEW = 3  # pairs of numbers that a sentence writes out

# --- The table ----------------------------------------------------------------------------------------------------------


def table_titles(layers: int) -> list[str]:
    """List the read-outs of the dial: how many layers are in the one table."""
    return ["none multiplied yet", *(f"{n_layers} of {layers} in one table" for n_layers in range(1, layers + 1))]


def table_says(stack: Network) -> list[str]:
    """Say what is multiplied out at each place of the dial, 0 to all layers, with the sum behind its top left number."""
    row = "One row of a table is one neuron."
    shape = f"Each new number = knob × first + knob × second, and so on. {row}"
    sentences = [f"Nothing is multiplied yet. {shape}", f"The first layer is copied down as it is. {shape}"]
    layers = len(stack.layers)
    for n_layers, one in enumerate(running_products(stack)[1:], start=2):
        pairs = straight.terms(stack, n_layers)
        products = [f"{number(knob)} × {number(below)}" for knob, below in pairs[:FEW]]
        if len(pairs) > FEW:
            products.append(f"{len(pairs) - FEW} more")
        sentences.append(
            f"**{n_layers} of {layers} layers are one table** now, {one.outputs} high and {one.inputs} wide. Its top left number: layer "
            f"{n_layers}'s first row meets the first column so far, {' + '.join(products)} = **{number(one.weights[0, 0])}**. {row}"
        )
    return sentences


def difference_says(both: straight.Comparison) -> str:
    """Say how far the stack's answers and the one table's are apart."""
    if both.largest == 0:
        return "**Both ways agree to the last digit.** One table does the work of the whole stack."
    if both.share < straight.ROUNDING:
        return (
            "**Both ways agree**, but for the last of the 16 or so digits that a computer keeps. One table does the work of the "
            "whole stack."
        )
    return f"The largest difference is **{number(both.largest, least=1e-9)}**."


def cost_says(stack: Network) -> str:
    """Say what one answer costs, in multiplications, both ways."""
    cost = multiplications(stack)
    text = (
        f"One answer takes **{count(cost.stack, 'multiplication')}** layer by layer, and **{count(cost.one_matrix, 'multiplication')}** "
        "with the one table."
    )
    if cost.stack > cost.one_matrix:
        return f"{text} The stack does {number(cost.stack - cost.one_matrix)} more, for the same answer."
    if cost.stack < cost.one_matrix:
        return f"{text} Here the stack is the cheaper one: it squeezes all numbers through a narrow layer."
    return f"{text} Both cost the same."


# --- What it cannot learn -----------------------------------------------------------------------------------------------


def gain(contest: straight.Contest) -> int:
    """Compare the trained stack without bends with the best one table: 0 no better, 1 a little, 2 much better."""
    better = contest.straight.error - contest.unbent.error
    return 0 if better < straight.TIE else 1 if better < 0.1 * contest.straight.error else 2


def learned_says(contest: straight.Contest, layers: int) -> str:
    """Compare the three: the best one table, the stack without bends, the stack with them."""
    least, unbent, bent = contest.straight.error, contest.unbent.error, contest.bent.error
    text = (
        f"The best one table has an error of **{number(least, 4)}**, and no stack without a bend can go below it. After "
        f"{straight.ROUNDS} rounds, {layers} such layers are at **{number(unbent, 4)}**. Even the best cut with a ruler puts only "
        f"{percent(contest.best_cut)} of the points right."
    )
    if bent < 0.5 * least:
        return f"{text} With bends, the same stack is at **{number(bent, 4)}**."
    return (
        f"{text} With bends, the same stack is at **{number(bent, 4)}**, not much better. Bends make it possible, not certain: "
        "try another bend, another seed or fewer layers."
    )


def map_caption(fit: straight.Fit) -> str:
    return f"{percent(fit.accuracy)} right, error {number(fit.error)}"


def four_rows_say(contest: straight.Contest) -> str:
    rows = listed([number(answer, 2) for answer in contest.four_rows])
    return f"The smallest such puzzle has four rows; the right answers are no, yes, yes, no. The best one table says {rows}."


def faults_say(parsed: straight.ParsedRows) -> list[str]:
    """Say what to change in rows that could not be read: at most three of them."""
    rest = len(parsed.faults) - 3
    sentences = [f"{fault} This row waits until then." for fault in parsed.faults[:3]]
    return [*sentences, f"{rest} more {either(rest, 'row waits', 'rows wait')} too."] if rest > 0 else sentences

"""Describe each number of a pass: its name, its digits on screen, its arithmetic, and its explanation."""

from collections.abc import Sequence
from dataclasses import dataclass

from core import exam
from core.chapters.backprop.reasons import LEAVES, OPERATIONS, Reason, StudentPass
from core.say.language import SOURCE, use
from core.say.messages import Message, message, text
from core.say.numbers import number, signed

SIGNED_KINDS = ("miss", "blame", "back", "slope")  # written with a plus sign
# The arithmetic of each operation. An int stands for the parent of that index, a str for itself.
FORMULAS: dict[str, tuple[int | str, ...]] = {
    "scale": ("(", 0, "−", f"{exam.MIDDLE:g}", ")", "÷", f"{exam.UNIT:g}"),
    "miss": (0, "−", 1),
    "copy": (0,),
    "back": (0, "×", 1),
    "passes": (0, "×", "(", "1", "−", 0, ")"),
    "blame": (0, "×", 1),
    "slope": (0, "×", 1),
    "turn": (0, "−", f"{exam.STEP_SIZE:g}", "×", 1),
}


@dataclass(frozen=True)
class Part:
    """A part of a line of arithmetic. A number of the tree has its id, a sign or a word has none."""

    text: str
    id: str = ""


def kind_of(reason: Reason) -> str:
    """Return the kind of a number: "sum" for both "sum-0" and "new-sum-2"."""
    return reason.id.removeprefix("new-").rstrip("-0123456789")


def name_of(reason: Reason) -> Message:
    """Name a number for the breadcrumbs and for screen readers."""
    time = "after" if reason.id.startswith("new-") else "before"
    return message(f"backprop-name-{kind_of(reason)}", place=reason.place, when=time)


def digits_of(reason: Reason) -> str:
    """Write a number as the picture does: with two significant digits, or more to tell it from 1."""
    value, kind = reason.value, kind_of(reason)
    if kind in ("hours", "target"):
        return number(value)
    if kind in ("sent", "guess"):
        for digits in (2, 3, 4):
            if (numeral := number(value, digits)) != "1":
                return numeral
        return "1" if value == 1 else text("backprop-almost-1")
    return (signed if kind in SIGNED_KINDS else number)(value, 2)


def arithmetic(pass_: StudentPass, reason: Reason) -> list[Part]:
    """Write out how a number is computed from its parents. Data and parameters give an empty list."""
    if reason.operation in LEAVES:
        return []
    parents = [pass_.reasons[parent] for parent in reason.parents]
    parts = [
        Part(digits_of(parents[token]), parents[token].id) if isinstance(token, int) else Part(token)
        for token in _formula(pass_, reason)
    ]
    verb = "gives" if reason.operation in ("bend", "error") else "equals"
    equals = Part(text(f"backprop-{verb}", exact="yes" if digits_agree(pass_, reason) else "no"))
    return [*parts, equals, Part(digits_of(reason))]


def _formula(pass_: StudentPass, reason: Reason) -> Sequence[int | str]:
    match reason.operation:
        case "sum":  # the bias is the first operand, but readers add it last
            pairs = [(place, "×", place + 1, "+") for place in range(1, len(reason.parents), 2)]
            return [*(part for pair in pairs for part in pair), 0]
        case "bend":
            return (0, text("backprop-through-bend"))
        case "error":
            chance = (0,) if pass_.has_passed else ("1", "−", 0)
            return (text("backprop-chance"), *chance)
        case "slope" | "copy" if kind_of(reason) == "slope" and len(reason.parents) == 1:
            return (0, "×", "1")  # a bias's input is always 1
    return FORMULAS[reason.operation]


def digits_agree(pass_: StudentPass, reason: Reason) -> bool:
    """Return whether the operation turns the operands' digits on screen into the result's digits on screen.

    If not, or if an operand has no digits ("almost 0"), the screen says "about".
    """
    with use(SOURCE):  # whose decimal sign is a point
        try:
            operands = [number_of(digits_of(pass_.reasons[parent])) for parent in reason.parents]
            result = OPERATIONS[reason.operation](*operands)
            number_of(digits_of(reason))
        except ValueError:
            return False
        return digits_of(Reason(reason.id, result, reason.operation)) == digits_of(reason)


def number_of(digits: str) -> float:
    """Parse a number as written on screen. Raises ValueError for words such as "almost 0"."""
    return float(digits.replace("−", "-").replace(",", ""))


def way_of(value: float) -> str:
    """Return the direction of the step for a slope: "up" below 0, "down" above, "none" at 0."""
    return "none" if value == 0 else "down" if value > 0 else "up"


def why(pass_: StudentPass, reason: Reason) -> Message:
    """Explain a number."""
    kind = kind_of(reason)
    values: dict[str, object] = {"place": reason.place, "value": reason.value, "way": way_of(reason.value)}
    if kind in ("hours", "target", "error"):
        values |= {"passed": "yes" if pass_.has_passed else "no"}
    if kind == "input":
        values |= {"middle": exam.MIDDLE, "unit": exam.UNIT}
    if kind == "error":
        values |= {"chance": _chance(pass_, reason)}
    if kind == "slope":
        values |= {"mean": float(pass_.mean_slopes[reason.place]), "shift": "yes" if len(reason.parents) == 1 else "no"}
    if kind == "knob":
        values |= {"when": "after" if reason.operation == "turn" else "before"}
        values |= {
            "step": exam.STEP_SIZE,
            "turns": way_of(pass_.value(reason.parents[1])) if reason.parents else "none",
        }
    return message(f"backprop-why-{kind}", **values)


def _chance(pass_: StudentPass, reason: Reason) -> float:
    """Return the probability that the output gives the right answer."""
    output = pass_.value(reason.parents[0])
    return output if pass_.has_passed else 1 - output

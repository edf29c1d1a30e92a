"""The words for each number of a pass: its name, its digits on screen, its arithmetic, and why it is so."""

from collections.abc import Sequence
from dataclasses import dataclass

from core import exam
from core.chapters.backprop.reasons import LEAVES, OPERATIONS, Reason, StudentPass
from core.say.messages import SOURCE, Message, message, text, use
from core.say.numbers import number, signed

SIGNED_KINDS = ("miss", "blame", "back", "slope")  # numbers whose sign is the news
# The arithmetic of each operation. A number stands for an operand, by its place among the parents; all else are signs.
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
    """A part of a line of arithmetic: a sign or a word, or a number of the tree with its id."""

    text: str
    id: str = ""


def kind_of(reason: Reason) -> str:
    """Return what a number is, whichever neuron or parameter it belongs to: "sum-0" and "new-sum-2" are a "sum"."""
    return reason.id.removeprefix("new-").rstrip("-0123456789")


def name_of(reason: Reason) -> Message:
    """Name a number, as the path of crumbs and a screen reader do."""
    time = "after" if reason.id.startswith("new-") else "before"
    return message(f"backprop-name-{kind_of(reason)}", place=reason.place, when=time)


def digits_of(reason: Reason) -> str:
    """Write a number as the picture does: with two digits that count, or as many as keep it apart from 1."""
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
    """Write out how a number is made of its parents; empty for data and parameters."""
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
        case "sum":  # the operands stand bias first; a reader adds it last
            pairs = [(place, "×", place + 1, "+") for place in range(1, len(reason.parents), 2)]
            return [*(part for pair in pairs for part in pair), 0]
        case "bend":
            return (0, text("backprop-through-bend"))
        case "error":
            chance = (0,) if pass_.has_passed else ("1", "−", 0)
            return (text("backprop-chance"), *chance)
        case "slope" | "copy" if kind_of(reason) == "slope" and len(reason.parents) == 1:
            return (0, "×", "1")  # what comes in through a bias is always 1
    return FORMULAS[reason.operation]


def digits_agree(pass_: StudentPass, reason: Reason) -> bool:
    """Return whether the digits on screen, put through the operation, make the digits of the result.

    Where they do not, or where a digit is left out ("almost 0"), the screen says "about".
    """
    with use(SOURCE):  # digits are read with a point
        try:
            operands = [number_of(digits_of(pass_.reasons[parent])) for parent in reason.parents]
            result = OPERATIONS[reason.operation](*operands)
            number_of(digits_of(reason))
        except ValueError:
            return False
        return digits_of(Reason(reason.id, result, reason.operation)) == digits_of(reason)


def number_of(digits: str) -> float:
    """Read a number as it stands on screen. Raises ValueError for words such as "almost 0"."""
    return float(digits.replace("−", "-").replace(",", ""))


def way_of(value: float) -> str:
    """Say which way a slope asks for: "up" where it is below 0, "down" above, "none" at 0."""
    return "none" if value == 0 else "down" if value > 0 else "up"


def why(pass_: StudentPass, reason: Reason) -> Message:
    """Say why a number is what it is."""
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
    """Return the chance that the guess gave the right answer."""
    guess = pass_.value(reason.parents[0])
    return guess if pass_.has_passed else 1 - guess

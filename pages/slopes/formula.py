"""A formula of the visitor's own: the field in which it is typed, and the curve that it is.

The address holds the last formula that could be read. What is typed and cannot be read stays in the field, with a sentence about it
below. No cache that visitors share holds it: each session keeps its own few.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from core.formula import LONGEST, FormulaError, marked
from core.formula.curve import FormulaCurve, formula_curve
from core.say.verbatim import verbatim
from pages.url.binding import bound

OWN = "own"
CHOICE = {OWN: "Your own formula"}  # what a list of curves offers for it
KEY, DEFAULT = "slopes_formula", "sin(x) * x^2"
KEPT = 3
HELP = (
    "Numbers, x, pi and e, with + - * / ^ and brackets. Also sin, cos, tan, exp, ln, sqrt, abs, tanh, sigmoid, relu, and max or "
    "min of two, as in max(x, 1)."
)


def own_curve() -> FormulaCurve:
    """Show the field, and give the curve of the last formula that could be read."""
    return _tried(bound(_field, KEY, DEFAULT, _read))


def own(name: str, curve: FormulaCurve, made: Callable[..., Any], *more: Any) -> Any:
    """What `made(curve, *more)` gives, kept in this session for as long as formula and `more` stay the same."""
    state, asked = st.session_state, (id(curve), *more)
    kept = state.get(f"_own_{name}")
    if kept is None or kept[0] != asked or kept[1] is not curve:
        kept = state[f"_own_{name}"] = (asked, curve, made(curve, *more))
    return kept[2]


def _field(key: str, disabled: bool) -> str:
    """The text field, like a widget whose value is the last formula that could be read."""
    state, typed, last = st.session_state, f"{key}_typed", f"{key}_last"
    if typed not in state or state.get(last) != state[key]:  # a link has set it, not the visitor's hand
        state[typed] = state[key]
    text = st.text_input(
        "Your formula of x",
        key=typed,
        max_chars=LONGEST,
        help=verbatim(HELP),
        autocomplete="off",
        disabled=disabled,
        persist_state="session",
    )
    tried = _tried(text or "")
    if isinstance(tried, FormulaError):
        st.warning(f"{verbatim(str(tried))} The picture still shows the last formula.", icon=":material/edit:")
        st.code(marked(text or "", tried.place), language=None)
    else:
        state[key] = text
    state[last] = state[key]
    return state[key]


def _read(word: str) -> str | None:
    return word if isinstance(_tried(word), FormulaCurve) else None


def _tried(text: str) -> FormulaCurve | FormulaError:
    """The curve of a formula, or why there is none."""
    kept: dict[str, FormulaCurve | FormulaError] = st.session_state.setdefault("_formulas", {})
    if text not in kept:
        try:
            kept[text] = formula_curve(text)
        except FormulaError as error:
            kept[text] = error
        while len(kept) > KEPT:
            kept.pop(next(iter(kept)))
    return kept[text]

"""A formula of the visitor's own: a text field, and the curve of the formula.

The address holds the last valid formula. An invalid one stays in the field, with an explanation below it. Formulas are personal
data, so they are cached in the session only.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from core import formula
from core.formula import MAX_LENGTH, FormulaCurve, FormulaError, add_caret, latex
from core.say.language import language
from core.say.messages import text
from core.say.names import Names
from core.say.verbatim import verbatim
from pages.url.binding import bind
from pages.url.visit import get_visit

OWN = "own"
CHOICE = Names({OWN: "curve-own"})  # its option in a list of curves
KEY, DEFAULT = "slopes_formula", "sin(x) * x^2"
MAX_CACHED = 3  # formulas


def own_curve() -> FormulaCurve:
    """Show the field and the formula in symbols, and return the curve of the last valid formula."""
    curve = _parse(bind(_field, KEY, DEFAULT, _valid))
    assert isinstance(curve, FormulaCurve)
    st.markdown(f"$f(x) = {latex(curve.tree)}$")
    for remark in curve.remarks:
        st.caption(verbatim(text(remark)))
    return curve


def cached_in_session(name: str, curve: FormulaCurve, compute: Callable[..., Any], *args: Any) -> Any:
    """Return `compute(curve, *args)`, cached in this session until the formula, the language or `args` change."""
    session, key = st.session_state, (id(curve), language(), *args)
    entry = session.get(f"_own_{name}")
    if entry is None or entry[0] != key or entry[1] is not curve:
        entry = session[f"_own_{name}"] = (key, curve, compute(curve, *args))
    return entry[2]


def _field(key: str, disabled: bool) -> str:
    """Show the text field, as a widget whose value is the last valid formula."""
    session, text_key, last = st.session_state, f"{key}_typed", f"{key}_last"
    if text_key not in session or session.get(last) != session[key]:  # a link has set the formula
        session[text_key] = session[key]
    formula_text = st.text_input(
        text("formula-field"),
        key=text_key,
        max_chars=MAX_LENGTH,
        help=verbatim(text("formula-help")),
        autocomplete="off",
        disabled=disabled,
        persist_state="session",
    )
    result = _parse(formula_text or "")
    if isinstance(result, FormulaError):
        st.warning(f"{verbatim(str(result))} {verbatim(text('formula-still'))}", icon=":material/edit:")
        st.code(add_caret(formula_text or "", result.position), language=None)
    else:
        session[key] = formula_text
    session[last] = session[key]
    return session[key]


def _valid(word: str) -> str | None:
    return word if isinstance(_parse(word), FormulaCurve) else None


def _parse(source: str) -> FormulaCurve | FormulaError:
    """Return the curve of a formula, or the error that explains why it is invalid. The visit caches the last few."""
    cache: dict[str, FormulaCurve | FormulaError] = get_visit().formulas
    if source not in cache:
        try:
            cache[source] = formula.curve(source)
        except FormulaError as error:
            cache[source] = error
        while len(cache) > MAX_CACHED:
            cache.pop(next(iter(cache)))
    return cache[source]

"""A typed formula and its slope, in symbols."""

from core.formula import FormulaCurve
from core.say.messages import text

LONGEST_SLOPE = 1000  # characters


def in_symbols(curve: FormulaCurve) -> str:
    """The formula as it was read, and its slope as a formula, as a block of code in Markdown."""
    slope = str(curve.slope_tree)
    shown = f"f'(x) = {slope}" if len(slope) <= LONGEST_SLOPE else text("formula-slope-long")
    return f"{text('formula-symbols')}\n\n```text\nf(x)  = {curve.tree}\n\n{shown}\n```"

"""A typed formula and its slope, in symbols."""

from core.formula import FormulaCurve
from core.say.messages import text

LONGEST_SLOPE = 1000  # characters


def in_symbols(curve: FormulaCurve) -> str:
    """Write the formula as it was read, and the formula of its slope, as a block of code in Markdown."""
    slope = str(curve.slope_tree)
    line = f"f'(x) = {slope}" if len(slope) <= LONGEST_SLOPE else text("lab-every-long")
    return f"{text('lab-every-read')}\n\n```text\nf(x)  = {curve.tree}\n\n{line}\n```"

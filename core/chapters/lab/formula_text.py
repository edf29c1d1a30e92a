"""A typed formula and its slope, in symbols."""

from core.formula import FormulaCurve
from core.say.messages import text

MAX_SLOPE_LENGTH = 1000  # characters


def formula_block(curve: FormulaCurve) -> str:
    """Write the formula as it was read, and the formula of its slope, as a block of code in Markdown."""
    slope = str(curve.slope_tree)
    line = f"f'(x) = {slope}" if len(slope) <= MAX_SLOPE_LENGTH else text("lab-every-long")
    return f"{text('lab-every-read')}\n\n```text\nf(x)  = {curve.tree}\n\n{line}\n```"

"""Write a visitor's formula and its derivative in symbols."""

from core.formula import FormulaCurve
from core.say.messages import text

MAX_SLOPE_LENGTH = 1000  # characters


def formula_block(curve: FormulaCurve) -> str:
    """Write the parsed formula and its derivative as a Markdown code block."""
    slope = str(curve.slope_tree)
    line = f"f'(x) = {slope}" if len(slope) <= MAX_SLOPE_LENGTH else text("lab-every-long")
    return f"{text('lab-every-read')}\n\n```text\nf(x)  = {curve.tree}\n\n{line}\n```"

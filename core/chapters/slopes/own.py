"""A typed formula and its slope, in symbols."""

from core.formula import FormulaCurve

LONGEST_SLOPE = 1000  # characters


def in_symbols(curve: FormulaCurve) -> str:
    """The formula as it was read, and its slope as a formula, as a block of code in Markdown."""
    slope = str(curve.slope_tree)
    shown = f"f'(x) = {slope}" if len(slope) <= LONGEST_SLOPE else "The formula of its slope is too long to show."
    return f"The formula as it was read, and its slope:\n\n```text\nf(x)  = {curve.tree}\n\n{shown}\n```"

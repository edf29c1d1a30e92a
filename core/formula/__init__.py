"""A formula that a person typed, as a curve with its slope: `curve("sin(x) * x^2")`."""

from core.formula.errors import MAX_LENGTH, FormulaError, add_caret
from core.formula.formula_curve import FormulaCurve, curve
from core.formula.latex import latex
from core.formula.parser import read

__all__ = ["MAX_LENGTH", "FormulaCurve", "FormulaError", "curve", "latex", "add_caret", "read"]

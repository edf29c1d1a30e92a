"""Formulas that visitors type, as curves with their slopes: `curve("sin(x) * x^2")`."""

from core.formula.errors import MAX_LENGTH, FormulaError, add_caret
from core.formula.formula_curve import FormulaCurve, curve
from core.formula.latex import latex
from core.formula.parser import read

__all__ = ["MAX_LENGTH", "FormulaCurve", "FormulaError", "add_caret", "curve", "latex", "read"]

"""A formula that a person typed, as a curve with its slope: `curve("sin(x) * x^2")`."""

from core.formula.formula_curve import FormulaCurve, curve
from core.formula.parser import LONGEST, FormulaError, marked, read

__all__ = ["LONGEST", "FormulaCurve", "FormulaError", "curve", "marked", "read"]

"""Print the tree of a formula as LaTeX, so that visitors see how it was read."""

import re

from core.formula.slope_nodes import Cases, ZeroWhereFlat
from core.formula.tree import (
    ATOM,
    PRODUCT,
    SIGN,
    SUM,
    Add,
    Call,
    Divide,
    Max,
    Multiply,
    Negative,
    Node,
    Number,
    Power,
    Subtract,
    X,
)

_COMMANDS = {"sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "exp", "ln"}
_SLOPE_NOTATION = {"tanh_slope": r"1 - \tanh\left({u}\right)^2", "sigmoid_slope": "{s} (1 - {s})"}


def latex(node: Node) -> str:
    """Print a tree as LaTeX, without dollar signs."""
    match node:
        case Number(number, name):
            return r"\pi" if name == "pi" else name or _number(str(node), number)
        case X():
            return "x"
        case ZeroWhereFlat(product):
            return latex(product)
        case Negative(inner):
            return f"-{_parenthesize(inner, SIGN)}"
        case Add(left, right):
            return f"{_parenthesize(left, SUM)} + {_parenthesize(right, PRODUCT)}"
        case Subtract(left, right):
            return f"{_parenthesize(left, SUM)} - {_parenthesize(right, PRODUCT)}"
        case Multiply(left, right):
            return _product(left, right)
        case Divide(left, right):
            return rf"\frac{{{latex(left)}}}{{{latex(right)}}}"
        case Power(base, exponent):
            return f"{_base(base)}^{{{latex(exponent)}}}"
        case Call(name, inner):
            return _call(name, latex(inner))
        case Max(left, right):
            return rf"\{node.name}\left({latex(left)}, {latex(right)}\right)"
        case Cases():
            return _cases(node)
    raise TypeError(f"no notation for {type(node).__name__}")


def _number(decimal: str, number: float) -> str:
    """Print a number; very large and very small ones with a power of 10."""
    if number == 0 or 1e-6 <= abs(number) < 1e9:
        return decimal
    digits, exponent = f"{number:.12e}".split("e")
    digits = re.sub(r"\.?0+$", "", digits)
    power_of_ten = f"10^{{{int(exponent)}}}"
    return power_of_ten if digits == "1" else rf"{digits} \cdot {power_of_ten}"


def _product(left: Node, right: Node) -> str:
    """Print a product. A dot is printed only where the factors would run together."""
    first, second = _parenthesize(left, PRODUCT), _parenthesize(right, SIGN)
    if isinstance(right, Negative) or (isinstance(right, Number) and right.number < 0):
        second = rf"\left({second}\right)"
    needs_dot = second[0].isdigit() or second.startswith((r"\frac", "-")) or first[-1].isalpha()
    return rf"{first} \cdot {second}" if needs_dot else rf"{first}\,{second}"


def _base(node: Node) -> str:
    """Print the base of a power, in brackets unless it is a number, a letter, or a call with brackets of its own."""
    match node:
        case X():
            needs_brackets = False
        case Number(number):
            needs_brackets = number < 0 or r"\cdot" in latex(node)
        case Call(name):
            needs_brackets = name in ("sqrt", "cbrt", "exp", *_SLOPE_NOTATION)
        case _:
            needs_brackets = True
    return rf"\left({latex(node)}\right)" if needs_brackets else latex(node)


def _call(name: str, inner: str) -> str:
    match name:
        case "sqrt":
            return rf"\sqrt{{{inner}}}"
        case "cbrt":
            return rf"\sqrt[3]{{{inner}}}"
        case "abs":
            return rf"\left|{inner}\right|"
        case "exp":
            return f"e^{{{inner}}}"
        case "log10" | "log2":
            return rf"\log_{{{name.removeprefix('log')}}}\left({inner}\right)"
        case "tanh_slope" | "sigmoid_slope":
            return _SLOPE_NOTATION[name].replace("{u}", inner).replace("{s}", _call("sigmoid", inner))
    command = rf"\{name}" if name in _COMMANDS else rf"\operatorname{{{name}}}"
    return rf"{command}\left({inner}\right)"


def _cases(node: Cases) -> str:
    """Print two cases, one per line."""
    if node.border is None:
        rows = (node.below, f"{latex(node.test)} < 0"), (node.above, f"{latex(node.test)} > 0")
    else:
        border, rises = node.border
        left, right = (node.below, node.above) if rises else (node.above, node.below)
        rows = (left, f"x < {latex(border)}"), (right, f"x > {latex(border)}")
    lines = r" \\ ".join(f"{latex(value)} & {condition}" for value, condition in rows)
    return rf"\begin{{cases}} {lines} \end{{cases}}"


def _parenthesize(node: Node, min_precedence: int) -> str:
    """Print a node, in brackets where its precedence is below `min_precedence`. A fraction needs none."""
    precedence = ATOM if isinstance(node, Divide) else SUM - 1 if isinstance(node, Cases) else node.precedence
    return rf"\left({latex(node)}\right)" if precedence < min_precedence else latex(node)

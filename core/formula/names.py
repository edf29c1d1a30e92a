"""The names that a formula may contain: constants, functions and their aliases."""

import math
from collections.abc import Callable

from core.formula.tree import FUNCTIONS, Call, Divide, Max, Min, Multiply, Node, Number, Power

CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}
ROOTS = {"sqrt", "cbrt"}

_ONE = Number(1.0)
EXPANSIONS: dict[str, Callable[[Node], Node]] = {  # functions that the tree expresses with others
    "sec": lambda u: Divide(_ONE, Call("cos", u)),
    "csc": lambda u: Divide(_ONE, Call("sin", u)),
    "cot": lambda u: Divide(Call("cos", u), Call("sin", u)),
    "sech": lambda u: Divide(_ONE, Call("cosh", u)),
    "csch": lambda u: Divide(_ONE, Call("sinh", u)),
    "coth": lambda u: Divide(_ONE, Call("tanh", u)),
    "silu": lambda u: Multiply(u, Call("sigmoid", u)),
}
BINARY_FUNCTIONS: dict[str, Callable[[Node, Node], Node]] = {"max": Max, "min": Min, "pow": Power}

ALIASES = {  # from other countries, programs and spreadsheets
    "log": "ln",  # ambiguous, so `core.formula.parser.remarks` says so
    "lg": "log10",
    "lb": "log2",
    "ld": "log2",
    "asin": "arcsin",
    "acos": "arccos",
    "atan": "arctan",
    "arctg": "arctan",
    "asinh": "arsinh",
    "acosh": "arcosh",
    "atanh": "artanh",
    "arcsinh": "arsinh",
    "arccosh": "arcosh",
    "arctanh": "artanh",
    "sen": "sin",
    "tg": "tan",
    "ctg": "cot",
    "cotg": "cot",
    "cotan": "cot",
    "cosec": "csc",
    "sh": "sinh",
    "ch": "cosh",
    "th": "tanh",
    "sgn": "sign",
    "signum": "sign",
    "heaviside": "step",
    "logistic": "sigmoid",
    "swish": "silu",
    "power": "pow",
}
SUGGESTIONS = {  # for words that are not names: the name of the same function
    "sine": "sin",
    "sinus": "sin",
    "cosine": "cos",
    "cosinus": "cos",
    "tangent": "tan",
    "tangens": "tan",
    "logarithm": "ln",
    "exponential": "exp",
    "squareroot": "sqrt",
    "cuberoot": "cbrt",
    "absolute": "abs",
    "maximum": "max",
    "minimum": "min",
}
PREFIXES = {"np", "numpy", "math", "torch", "tf", "jnp", "sympy", "sp"}  # of code such as np.sin(x)

UNARY_FUNCTIONS = {*FUNCTIONS, *EXPANSIONS}
KNOWN_NAMES = ["x", "pi", "e", *FUNCTIONS, *EXPANSIONS, *ALIASES, *BINARY_FUNCTIONS]


def canonical(name: str) -> str:
    """Return the lower-case name that the tree has for a function."""
    return ALIASES.get(name.lower(), name.lower())


def is_function(name: str) -> bool:
    return canonical(name) in UNARY_FUNCTIONS or canonical(name) in BINARY_FUNCTIONS


def split_names(word: str) -> list[str] | None:
    """Split a word such as "xsin" into known names, trying the longest first. Return None where it cannot be split."""
    if not word:
        return []
    for length in range(len(word), 0, -1):
        if word[:length].lower() in KNOWN_NAMES:
            rest = split_names(word[length:])
            if rest is not None:
                return [word[:length], *rest]
    return None

"""The names that a formula may hold: constants, functions, and the other names that people have for them."""

import math
from collections.abc import Callable

from core.formula.tree import FUNCTIONS, Call, Divide, Max, Multiply, Node, Number, Power, Min

CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}
ROOTS = {"sqrt", "cbrt"}

_ONE = Number(1.0)
EXPANSIONS: dict[str, Callable[[Node], Node]] = {  # functions that are written out with others
    "sec": lambda u: Divide(_ONE, Call("cos", u)),
    "csc": lambda u: Divide(_ONE, Call("sin", u)),
    "cot": lambda u: Divide(Call("cos", u), Call("sin", u)),
    "sech": lambda u: Divide(_ONE, Call("cosh", u)),
    "csch": lambda u: Divide(_ONE, Call("sinh", u)),
    "coth": lambda u: Divide(_ONE, Call("tanh", u)),
    "silu": lambda u: Multiply(u, Call("sigmoid", u)),
}
BINARY_FUNCTIONS: dict[str, Callable[[Node, Node], Node]] = {"max": Max, "min": Min, "pow": Power}

ALIASES = {  # the same functions, as other countries, programs and spreadsheets call them
    "log": "ln",  # here a logarithm is the natural one: `core.formula.read` notes it
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
SUGGESTIONS = {  # words for which a name is offered; it must be the same function
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
PREFIXES = {"np", "numpy", "math", "torch", "tf", "jnp", "sympy", "sp"}  # of programs: np.sin(x)

UNARY_FUNCTIONS = {*FUNCTIONS, *EXPANSIONS}
KNOWN_NAMES = ["x", "pi", "e", *FUNCTIONS, *EXPANSIONS, *ALIASES, *BINARY_FUNCTIONS]


def canonical(name: str) -> str:
    """Return the name that a function has here, in small letters."""
    return ALIASES.get(name.lower(), name.lower())


def is_function(name: str) -> bool:
    return canonical(name) in UNARY_FUNCTIONS or canonical(name) in BINARY_FUNCTIONS


def split_names(word: str) -> list[str] | None:
    """Split a word such as "xsin" into names that are known, longest first; None where it cannot be."""
    if not word:
        return []
    for length in range(len(word), 0, -1):
        if word[:length].lower() in KNOWN_NAMES:
            rest = split_names(word[length:])
            if rest is not None:
                return [word[:length], *rest]
    return None

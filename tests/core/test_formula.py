"""Custom formulas: parsing, exact derivatives (against a nudge and SymPy), helpful errors, and junk input."""

import math
import random
import re
import string
import time

import numpy as np
import pytest

from core import formula
from core.curve import trace
from core.formula import MAX_LENGTH, FormulaError, add_caret, read
from core.formula.formula_curve import TOO_LARGE
from core.formula.latex import latex
from core.formula.names import ALIASES, BINARY_FUNCTIONS, KNOWN_NAMES, UNARY_FUNCTIONS
from core.formula.slope import derivative
from core.formula.tree import evaluate
from core.say.messages import Message
from tests.long import with_seeds

POSITIONS = np.array([-2.3, -0.7, 0.4, 1.0, 3.1])


def value_and_slope(text: str, x=POSITIONS) -> list[np.ndarray]:
    tree = read(text)
    return evaluate(x, tree, derivative(tree))


# Parsing.

NOTATIONS = {
    "sin(x) * x^2": lambda x: np.sin(x) * x**2,
    "2x": lambda x: 2 * x,
    "3(x + 1)": lambda x: 3 * (x + 1),
    "(x+1)(x-1)^2": lambda x: (x + 1) * (x - 1) ** 2,
    "x sin(x)cos(x)": lambda x: x * np.sin(x) * np.cos(x),
    "2x^2 - 3 x + .5": lambda x: 2 * x**2 - 3 * x + 0.5,
    "2 pi x": lambda x: 2 * np.pi * x,
    "2πx": lambda x: 2 * np.pi * x,
    "-x^2": lambda x: -(x**2),
    "2^-x": lambda x: 2**-x,
    "2^3^x": lambda x: 2 ** (3**x),
    "x**2 · 3 × x − 1 ÷ 2": lambda x: 3 * x**3 - 0.5,
    "x**2 · 3 × x − 1": lambda x: 3 * x**3 - 1,
    "x² + x³": lambda x: x**2 + x**3,
    "|x|": np.abs,
    "||x| - 1|": lambda x: np.abs(np.abs(x) - 1),
    "3*|x - 1|^2": lambda x: 3 * np.abs(x - 1) ** 2,
    "8/4/2*x": lambda x: x,
    "x - 1 - 2": lambda x: x - 3,
    "x*-2": lambda x: -2 * x,
    "+x - -x": lambda x: 2 * x,
    "Sin(X) + EXP(x)": lambda x: np.sin(x) + np.exp(x),
    "log(x^2) + ln(e)": lambda x: np.log(x**2) + 1,
    "max(x, 1) - min(x^2, 2)": lambda x: np.maximum(x, 1) - np.minimum(x**2, 2),
    "relu(x) + sigmoid(-x) + tanh(x)": lambda x: np.maximum(x, 0) + 1 / (1 + np.exp(x)) + np.tanh(x),
    "x^(1/3)": lambda x: np.where(x > 0, np.abs(x) ** (1 / 3), np.nan),
    # Numbers.
    "1e-3*x": lambda x: 0.001 * x,
    "2e-3": lambda x: np.full_like(x, 0.002),
    "3.2e-4x^2": lambda x: 0.00032 * x**2,
    "1E2 x": lambda x: 100 * x,
    "2e3x": lambda x: 2000 * x,
    "2e−3x": lambda x: 0.002 * x,
    "5.e+1x": lambda x: 50 * x,
    "2e-x": lambda x: 2 * np.e - x,
    "2e^x": lambda x: 2 * np.exp(x),
    "2 e x": lambda x: 2 * np.e * x,
    # Left sides.
    "y = x^2": lambda x: x**2,
    "f(x) = 2x": lambda x: 2 * x,
    "g ( x ) := 2x": lambda x: 2 * x,
    "= x + 1": lambda x: x + 1,
    "x -> x^2": lambda x: x**2,
    "f: x ↦ x²": lambda x: x**2,
    "lambda x: x**2 + 1": lambda x: x**2 + 1,
    # Functions and their names.
    "arcsin(x/9) + acos(x/9)": lambda x: np.full_like(x, np.pi / 2),
    "arctan(x) - atan(x) + arctg(x)": np.arctan,
    "sinh(x) + cosh(x)": np.exp,
    "arsinh(sinh(x)) + atanh(0)": lambda x: x,
    "log10(x^2) + lg(10)": lambda x: np.log10(x**2) + 1,
    "log2(x^2)": lambda x: np.log2(x**2),
    "log_2(x²)": lambda x: np.log2(x**2),
    "log₁₀(x²)": lambda x: np.log10(x**2),
    "cbrt(x)": np.cbrt,
    "∛x": np.cbrt,
    "sec(x) + csc(x) + cot(x)": lambda x: 1 / np.cos(x) + 1 / np.sin(x) + 1 / np.tan(x),
    "softplus(x)": lambda x: np.log(1 + np.exp(x)),
    "np.sin(x) + math.exp(x)": lambda x: np.sin(x) + np.exp(x),
    "max(x, 1, 2 - x)": lambda x: np.maximum(np.maximum(x, 1), 2 - x),
    "pow(x, 2)": lambda x: x**2,
    "=2*PI()*X": lambda x: 2 * np.pi * x,
    "=MAX(0;x) + POWER(x;2)": lambda x: np.maximum(x, 0) + x**2,
    # Functions without brackets, and their powers.
    "sin x": np.sin,
    "sin 2x + 1": lambda x: np.sin(2 * x) + 1,
    "sin πx": lambda x: np.sin(np.pi * x),
    "sin x^2": lambda x: np.sin(x**2),
    "x^2 sin x": lambda x: x**2 * np.sin(x),
    "x sin x": lambda x: x * np.sin(x),
    "sin cos x": lambda x: np.sin(np.cos(x)),
    "sin -x": lambda x: -np.sin(x),
    "1/cosh x": lambda x: 1 / np.cosh(x),
    "sin²x": lambda x: np.sin(x) ** 2,
    "sin^2 x": lambda x: np.sin(x) ** 2,
    "sin^2(x)": lambda x: np.sin(x) ** 2,
    "sin(x)^2": lambda x: np.sin(x) ** 2,
    "ln|x|": lambda x: np.log(np.abs(x)),
    "|ln|x||": lambda x: np.abs(np.log(np.abs(x))),
    "√4 + x": lambda x: 2 + x,
    "√(x²) - 1": lambda x: np.abs(x) - 1,
    "√9/x": lambda x: 3 / x,
    # Superscripts, fractions and bars.
    "x⁻¹": lambda x: 1 / x,
    "e⁻ˣ": lambda x: np.exp(-x),
    "x²⁺¹": lambda x: x**3,
    "x²sin(x)": lambda x: x**2 * np.sin(x),
    "½x": lambda x: x / 2,
    "x^2 + ¾": lambda x: x**2 + 0.75,
    "2|x|": lambda x: 2 * np.abs(x),
    "|x|x": lambda x: np.abs(x) * x,
    "|x||x|": lambda x: x**2,
    "x|x - 1||x + 1|": lambda x: x * np.abs(x - 1) * np.abs(x + 1),
    "||x| - 2*|x||": np.abs,
    "[x + 1]{x - 1}": lambda x: x**2 - 1,
    "3*2x": lambda x: 6 * x,
    "x^(2)(x + 1)": lambda x: x**3 + x**2,
    "𝑥² + 𝐱": lambda x: x**2 + x,
    # LaTeX.
    r"\frac{x + 1}{2}": lambda x: (x + 1) / 2,
    r"\dfrac{1}{2}x^{2}": lambda x: x**2 / 2,
    r"\left(x + 1\right)^{2}": lambda x: (x + 1) ** 2,
    r"\sqrt{x^2} \cdot x": lambda x: np.abs(x) * x,
    r"\sqrt[3]{x}": np.cbrt,
    r"e^{-x^2}\sin\left(\pi x\right)": lambda x: np.exp(-(x**2)) * np.sin(np.pi * x),
    r"\sin x": np.sin,
    r"\left|x\right| \times 3 \div 2": lambda x: np.abs(x) * 1.5,
    r"\operatorname{relu}(x) + \mathrm{ReLU}\left( -x \right)": np.abs,
    r"\log_{10}\left(x^{2}\right)": lambda x: np.log10(x**2),
    r"\max\{0, x\}": lambda x: np.maximum(x, 0),
    "$x^2$": lambda x: x**2,
    r"$$ f(x) = x^{12} $$": lambda x: x**12,
    "(((((((((((((((((((((((((((((((((((((((((((((((((x)))))))))))))))))))))))))))))))))))))))))))))))))": lambda x: x,
}


@pytest.mark.parametrize("text", NOTATIONS)
def test_a_formula_means_what_it_says(text):
    np.testing.assert_allclose(value_and_slope(text)[0], NOTATIONS[text](POSITIONS), rtol=1e-13)


ERRORS = {  # the character that the error points at, and why
    "sin(x))": (6, "formula-not-opened"),
    "2 * ()": (5, "formula-expected"),
    "x + )": (4, "formula-expected"),
    "x +": (3, "formula-expected"),
    "(x": (2, "formula-bracket-missing"),
    "|x": (2, "formula-bar-missing"),
    "(|x)": (3, "formula-bar-missing-before"),
    "max(x": (5, "formula-second-missing"),
    "max(x)": (5, "formula-second-missing"),
    "[x + 1)": (6, "formula-other-bracket"),
    # Commas.
    "0,5x": (1, "formula-decimal-comma"),
    "1,000x": (1, "formula-grouped-or-comma"),
    "1,000,000x": (1, "formula-grouped"),
    "12,500.5x": (2, "formula-grouped"),
    "1.000,5x": (5, "formula-grouped"),
    "sin(2,5x)": (5, "formula-decimal-comma"),
    "sin(x, 1)": (5, "formula-comma"),
    "max(0,5)": (5, "formula-comma-or-point"),
    "max(x,0,5)": (7, "formula-comma-or-point"),
    "=MAX(0,5;x)": (6, "formula-comma-or-point"),
    "min(1,25x, x)": (5, "formula-comma-or-point"),
    # Numbers.
    "2e - 3": (0, "formula-exponent-apart"),
    "x + 2e -3x": (4, "formula-exponent-apart"),
    "1.2.3": (3, "formula-two-points"),
    "1e400": (0, "formula-number-size"),
    "1e-400x": (0, "formula-number-size"),
    "2½": (1, "formula-mixed-number"),
    "x½": (1, "formula-unclear"),
    # Names.
    "sinx": (0, "formula-name-split"),
    "2xsin(x)": (1, "formula-name-split"),
    "2 + sine(x)": (4, "formula-name-meant"),
    "foo(x)": (0, "formula-unknown-name"),
    "arcsec(x)": (0, "formula-unknown-name"),
    "sinc(x)": (0, "formula-unknown-name"),
    "floor(x)": (0, "formula-unknown-name"),
    "log1p(x)": (0, "formula-unknown-name"),
    "expm1(x)": (0, "formula-unknown-name"),
    "atan2(x, 1)": (0, "formula-unknown-name"),
    "2 e-3": (0, "formula-exponent-apart"),
    "sin2x": (3, "formula-digit-after-function"),
    "x2": (1, "formula-digit-after-letter"),
    "t + 1": (0, "formula-unknown-letter"),
    "f(t) = t^2": (2, "formula-other-variable"),
    r"\foo x": (0, "formula-unknown-command"),
    "log(x, 10)": (5, "formula-log-base"),
    "log_3(x)": (0, "formula-log-base"),
    # Equations.
    "x = 3": (2, "formula-equation"),
    "x^2 = 4": (4, "formula-equation"),
    "sin(x) = 3": (7, "formula-equation"),
    "y = x = 3": (6, "formula-equation"),
    # Look-alike letters.
    "х^2": (0, "formula-looks-like-x"),
    "2χ": (1, "formula-looks-like-x"),
    "соs(x)": (0, "formula-cyrillic"),
    "α + x": (0, "formula-greek"),
    "×²": (0, "formula-times-or-x"),
    "sin(×)": (4, "formula-times-or-x"),
    "2× + 1": (1, "formula-times-or-x"),
    "２x": (0, "formula-wide"),
    # Ambiguous grouping.
    "1/2x": (3, "formula-unclear"),
    "e^2x": (3, "formula-unclear"),
    "x^2(x+1)": (3, "formula-unclear"),
    "x^2²x": (4, "formula-unclear"),
    "2 3": (2, "formula-unclear"),
    "|x|x|x|": (2, "formula-bars"),
    "1 + |x| x |x|": (6, "formula-bars"),
    "||x| - 2|x||": (8, "formula-bars"),
    "sin x/2": (5, "formula-argument-brackets"),
    "sin 2*x": (5, "formula-argument-brackets"),
    "sin x cos x": (6, "formula-argument-brackets"),
    "sin x * x": (6, "formula-argument-brackets"),
    "sqrt x * 2": (7, "formula-root-brackets"),
    "e^2 sin(x)": (4, "formula-unclear"),
    "sin x(x + 1)": (5, "formula-argument-brackets"),
    "√2x": (2, "formula-root-brackets"),
    "sqrt x^2": (6, "formula-root-brackets"),
    "sin^-1(x)": (4, "formula-inverse"),
    "sin⁻¹x": (3, "formula-inverse"),
    "sin^x(x)": (3, "formula-function-power"),
    "sin": (3, "formula-argument"),
    "max x": (4, "formula-arguments"),
    r"\frac12": (5, "formula-braces"),
    r"\sqrt[5]{x}": (6, "formula-root-degree"),
    "x * * 2": (4, "formula-write-power"),
    # Other signs.
    "x $ 2": (2, "formula-unknown-sign"),
    "x!": (1, "formula-unknown-sign"),
    "__import__('os')": (0, "formula-unknown-sign"),
    "x.real": (1, "formula-unknown-sign"),
    "x\x00": (1, "formula-unknown-sign"),
    "\u202ex": (0, "formula-unknown-sign"),
    # Whole formulas.
    "": (0, "formula-empty"),
    " " * 9: (9, "formula-empty"),
    "x" * 201: (MAX_LENGTH, "formula-too-long"),
    "sin(" * 20 + "x" + ")" * 20: (None, "formula-too-deep"),
    "(" * 90 + "x" + ")" * 90: (None, "formula-too-deep"),
}


def reason_of(error: FormulaError) -> str:
    """Return the id of the reason for an error."""
    reason = dict(error.message.values).get("why")
    return reason.id if isinstance(reason, Message) else error.message.id


@pytest.mark.parametrize("text", ERRORS)
def test_an_error_is_kind_and_points_at_the_character(text):
    place, reason = ERRORS[text]
    with pytest.raises(FormulaError) as caught:
        read(text)
    assert reason_of(caught.value) == reason, str(caught.value)
    assert str(caught.value)[-1] in ".?"
    if place is not None:
        assert caught.value.position == place
        line, mark = add_caret(text, place).split("\n")
        assert mark.index("^") == place
        assert len(line) <= MAX_LENGTH + 1


def test_a_mark_stands_under_its_character_and_no_hidden_sign_moves_it():
    assert add_caret("x\u202e)", 2) == "x )\n  ^"


@pytest.mark.parametrize("text", ["max(0,5)", "max(x, 2,5)", "min(x,1,5)"])
def test_what_is_offered_for_a_comma_can_be_read(text):
    with pytest.raises(FormulaError) as caught:
        read(text)
    reason = caught.value.message["why"]
    assert float(reason["decimal"])
    assert [float(part) for part in reason["two"].split(",")]


@pytest.mark.parametrize("word", ["sinx", "xcos(x)", "pix", "2xe", "lnx", "tanhx", "xsqrt(x)"])
def test_a_word_that_holds_names_is_offered_with_signs_between(word):
    with pytest.raises(FormulaError) as caught:
        read(word)
    read(caught.value.message["why"]["parts"].replace("…", "x"))


# Unknown functions with a known prefix or suffix; the error must not suggest the known function.
FOREIGN = [
    "arcsec",
    "arccsc",
    "arccot",
    "sinc",
    "floor",
    "ceil",
    "round",
    "trunc",
    "mod",
    "erf",
    "gamma",
    "gelu",
    "elu",
    "selu",
    "expm1",
    "logit",
    "cosech",
    "exsec",
    "haversin",
]


@pytest.mark.parametrize("name", FOREIGN)
def test_no_other_function_is_offered_for_one_that_is_not_known(name):
    with pytest.raises(FormulaError) as caught:
        read(f"{name}(x)")
    assert reason_of(caught.value) == "formula-unknown-name"
    assert not set(re.findall(r"[a-z]+", str(caught.value).replace(name, ""))) & {
        *UNARY_FUNCTIONS,
        *ALIASES,
        *BINARY_FUNCTIONS,
    }


def test_log_is_said_to_be_ln():
    assert [remark.id for remark in formula.curve("log(x)").remarks] == ["formula-log-is-ln"]
    assert [remark.id for remark in formula.curve("x^(1/3)").remarks] == ["formula-odd-root"]
    assert not formula.curve("ln(x) + log10(x) + x^(1/2)").remarks


@pytest.mark.parametrize(
    ("text", "notation"),
    [
        ("1e-3*x", r"0.001\,x"),
        ("2x^2/3", r"\frac{2\,x^{2}}{3}"),
        ("1e-9x", r"10^{-9}\,x"),
        ("2*3", r"2 \cdot 3"),
        ("(x+1)^2", r"\left(x + 1\right)^{2}"),
        ("(-x)^2", r"\left(-x\right)^{2}"),
        ("-x^2", r"-x^{2}"),
        ("x - (1 - x)", r"x - \left(1 - x\right)"),
        ("x*(-2)", r"x \cdot \left(-2\right)"),
        ("sqrt(x)^3", r"\left(\sqrt{x}\right)^{3}"),
        ("e^(2x)", r"e^{2\,x}"),
        ("max(0, x)", r"\max\left(0, x\right)"),
        ("cbrt(x)", r"\sqrt[3]{x}"),
    ],
)
def test_what_was_read_is_shown_in_ordinary_notation(text, notation):
    assert latex(read(text)) == notation


def test_the_slope_of_relu_is_shown_as_two_cases():
    assert latex(derivative(read("relu(x)"))) == r"\begin{cases} 0 & x < 0 \\ 1 & x > 0 \end{cases}"
    assert latex(derivative(read("relu(-x)"))) == r"\begin{cases} -1 & x < 0 \\ 0 & x > 0 \end{cases}"


# The slope: random formulas built from parts that the oracles understand.

UNARY = [
    "sin",
    "cos",
    "tan",
    "exp",
    "ln",
    "sqrt",
    "abs",
    "tanh",
    "sigmoid",
    "relu",
    "arctan",
    "sinh",
    "cbrt",
    "log10",
    "arcsin",
]
BINARY = ["+", "-", "*", "/", "max", "min"]


def random_tree(rng: random.Random, depth: int):
    """Build a random formula as nested tuples."""
    if depth == 0 or rng.random() < 0.15:
        return rng.choice(
            [
                "x",
                "x",
                "x",
                "pi",
                "e",
                str(rng.randint(0, 9)),
                f"{rng.uniform(0, 3):.2f}",
                f"{rng.randint(1, 9)}e-{rng.randint(0, 2)}",
            ]
        )
    kind = rng.random()
    if kind < 0.4:
        return (rng.choice(UNARY), random_tree(rng, depth - 1))
    if kind < 0.55:
        return ("^", random_tree(rng, depth - 1), rng.choice(["2", "3", "-1", "0.5", "-2", "1.5", "0", "x"]))
    if kind < 0.6:
        return ("neg", random_tree(rng, depth - 1))
    return (rng.choice(BINARY), random_tree(rng, depth - 1), random_tree(rng, depth - 1))


def tree_text(tree, rng: random.Random) -> str:
    """Write the formula as a person might type it."""
    if isinstance(tree, str):
        return tree
    name, *parts = tree
    texts = [tree_text(part, rng) for part in parts]
    if name in ("max", "min"):
        return f"{name}({texts[0]}, {texts[1]})"
    if name == "abs" and rng.random() < 0.5:
        return f"|{texts[0]}|"
    if name in UNARY:
        return f"{rng.choice(['log', 'ln']) if name == 'ln' else name}({texts[0]})"
    if name == "neg":
        return f"{rng.choice('-−')}({texts[0]})"
    if name == "*" and tree[1].replace(".", "").isdigit() if isinstance(tree[1], str) else False:
        return f"{texts[0]}({texts[1]})"
    sign = {"*": rng.choice("*·×"), "-": rng.choice("-−"), "^": rng.choice(["^", "**"])}.get(name, name)
    return f"({texts[0]}){rng.choice(['', ' '])}{sign} ({texts[1]})"


class Skipped(Exception):
    """Signal that a comparison would only measure rounding."""


def plain(tree, x: float) -> float:
    """Compute the value in plain Python. Raise ValueError or ZeroDivisionError where it is undefined."""
    if isinstance(tree, str):
        return {"x": x, "pi": math.pi, "e": math.e}[tree] if tree in ("x", "pi", "e") else float(tree)
    name, *parts = tree
    u, *operands = [plain(part, x) for part in parts]
    v = operands[0] if operands else 0.0
    if (
        name in ("/", "ln", "log10", "sqrt", "cbrt", "abs", "relu", "^", "tan")
        and 0 < abs(v if name == "/" else math.cos(u) if name == "tan" else u) < 1e-3
    ):
        raise Skipped
    if name in ("max", "min") and abs(u - v) < 1e-3:
        raise Skipped
    # Kinks, and roots whose derivative is 0 / 0.
    if u == 0 and (name in ("abs", "relu", "sqrt", "cbrt") or (name == "^" and float(v) != int(v))):
        raise Skipped
    if name == "arcsin" and abs(abs(u) - 1) < 1e-3:
        raise Skipped
    if name == "^" and parts[1] == "x" and u <= 0:
        raise ValueError("a base of 0 or less under an exponent that moves")
    if name == "^" and u < 0 and float(v) != int(v):
        raise ValueError("a root of a number below 0")
    value = {
        "+": lambda: u + v,
        "-": lambda: u - v,
        "*": lambda: u * v,
        "/": lambda: u / v,
        "^": lambda: u**v,
        "max": lambda: max(u, v),
        "min": lambda: min(u, v),
        "neg": lambda: -u,
        "ln": lambda: math.log(u),
        "cbrt": lambda: math.copysign(abs(u) ** (1 / 3), u),
        "arctan": lambda: math.atan(u),
        "arcsin": lambda: math.asin(u),
        "abs": lambda: abs(u),
        "relu": lambda: max(u, 0.0),
        "sigmoid": lambda: 1 / (1 + math.exp(-u)),
    }.get(name, lambda: getattr(math, name)(u))()
    if abs(value) > 1e5:
        raise Skipped
    return value


def in_sympy(tree, sympy, x):
    """Build the formula in SymPy, from definitions."""
    if isinstance(tree, str):
        return {"x": x, "pi": sympy.pi, "e": sympy.E}.get(tree) or sympy.Rational(tree)
    name, *parts = tree
    u, *operands = [in_sympy(part, sympy, x) for part in parts]
    v = operands[0] if operands else 0
    case = sympy.Piecewise
    return {
        "+": lambda: u + v,
        "-": lambda: u - v,
        "*": lambda: u * v,
        "/": lambda: u / v,
        "^": lambda: u**v,
        "max": lambda: case((u, u > v), (v, True)),
        "min": lambda: case((u, u < v), (v, True)),
        "neg": lambda: -u,
        "ln": lambda: sympy.log(u),
        "log10": lambda: sympy.log(u, 10),
        "cbrt": lambda: case((u ** sympy.Rational(1, 3), u > 0), (-((-u) ** sympy.Rational(1, 3)), True)),
        "arctan": lambda: sympy.atan(u),
        "arcsin": lambda: sympy.asin(u),
        "abs": lambda: case((u, u > 0), (-u, True)),
        "relu": lambda: case((u, u > 0), (0, True)),
        "sigmoid": lambda: 1 / (1 + sympy.exp(-u)),
    }.get(name, lambda: getattr(sympy, name)(u))()


def samples(seed: int):
    """Draw a random formula: its tree, its text, and its value by Python at positions that suit the oracles."""
    rng = random.Random(seed)
    tree = random_tree(rng, rng.choice([2, 3, 3, 4]))
    text = tree_text(tree, rng)
    positions = {}
    for _ in range(6):
        x = round(rng.uniform(-5, 5), 3)
        try:
            positions[x] = plain(tree, x)
        except (ValueError, ZeroDivisionError):
            positions[x] = math.nan
        except (Skipped, OverflowError):
            continue
    return tree, text, positions


@with_seeds(60, 600)
def test_values_agree_with_python_and_slopes_with_a_nudge(seeds):
    n_compared = 0
    for seed in seeds:
        _, text, positions = samples(seed)
        if len(text) > MAX_LENGTH:
            continue
        node = read(text)
        for x, expected in positions.items():
            value, slope = (float(array[0]) for array in value_and_slope(text, [x]))
            if math.isnan(expected):
                assert math.isnan(value), (text, x)
                continue
            assert value == pytest.approx(expected, rel=1e-9, abs=1e-9), (text, x)
            # The printed formula parses to the same formula.
            assert value_and_slope(str(node), [x])[0][0] == pytest.approx(value, rel=1e-8, abs=1e-8), (
                text,
                str(node),
                x,
            )
            steps = [1e-4, 5e-5]
            rises = [float(np.diff(value_and_slope(text, [x - step, x + step])[0])[0]) / (2 * step) for step in steps]
            if abs(rises[0] - rises[1]) < 1e-6 * (1 + abs(rises[1])):  # no kink or gap nearby
                n_compared += 1
                assert slope == pytest.approx(rises[1], rel=1e-4, abs=1e-5), (text, x)
    assert n_compared > len(seeds)


@with_seeds(4, 100)
def test_values_and_slopes_against_sympy(seeds):
    sympy = pytest.importorskip("sympy", reason="SymPy is not installed: an independent oracle of formulas is skipped")
    x = sympy.Symbol("x", real=True)
    n_compared = 0
    for seed in seeds:
        tree, text, positions = samples(10_000 + seed)
        positions = {position: value for position, value in list(positions.items())[:2] if math.isfinite(value)}
        if len(text) > MAX_LENGTH or not positions:
            continue
        expression = in_sympy(tree, sympy, x)
        slope = sympy.diff(expression, x)
        for position in positions:
            value, ours = (float(array[0]) for array in value_and_slope(text, [position]))
            expected = [complex(term.subs(x, sympy.Rational(str(position))).evalf(30)) for term in (expression, slope)]
            assert value == pytest.approx(expected[0].real, rel=1e-8, abs=1e-8), (text, position)
            if math.isfinite(ours):
                assert ours == pytest.approx(expected[1].real, rel=1e-9, abs=1e-12 * max(1, abs(value))), (
                    text,
                    position,
                )
                assert abs(expected[1].imag) < 1e-9
                n_compared += 1
    assert n_compared > len(seeds) / 2


@pytest.mark.parametrize(
    ("text", "slope"),
    [
        ("sin(x) * x^2", "cos(x) * x^2 + 2 * sin(x) * x"),
        ("3", "0"),
        ("2x + 1", "2"),
        ("-x^2", "-2 * x"),
        ("e^x", "e^x"),
        ("2^x", "2^x * ln(2)"),
        ("1/x", "-1 / x^2"),
        ("ln(x)", "1 / x"),
        ("|x - 1|", "-1 left of 1, 1 right of it"),
        ("tanh(3x)", "3 * (1 - tanh(3 * x)^2)"),
        ("max(x, 1)", "0 left of 1, 1 right of it"),
        ("max(0, x)", "0 left of 0, 1 right of it"),
        ("relu(x)", "0 left of 0, 1 right of it"),
        ("relu(1 - 2x)", "-2 left of 0.5, 0 right of it"),
        ("min(x^2, 1)", "2 * x where x^2 - 1 is below 0, 0 where it is above 0"),
        ("sigmoid(x)", "sigmoid(x) * (1 - sigmoid(x))"),
        ("x^2 / 2", "x"),
    ],
)
def test_a_slope_is_written_as_a_person_would(text, slope):
    assert str(derivative(read(text))) == slope


# Curves: gaps, corners, jumps, and what cannot be drawn.


@pytest.mark.parametrize(
    ("text", "kinks", "jumps"),
    [
        ("|x|", [0], []),
        ("sqrt(x^2)", [0], []),
        ("|3x - 0.9|", [0.3], []),
        ("x * |x|", [], []),
        ("|x|^1.1", [], []),
        ("sqrt(|x|)", [], []),
        ("relu(relu(x))", [0], []),
        ("max(x, 1 - x)", [0.5], []),
        ("max(x, x)", [], []),
        ("|sin(x)|", [k * math.pi for k in range(-2, 3)], []),
        ("sign(x - 1)", [], [1]),
        ("step(x) + |x - 2|", [2], [0]),
        ("1/x", [], []),
        ("tan(x)", [], []),
        ("1/x^2", [], []),
        ("sin(x) / x", [], []),
    ],
)
def test_corners_and_jumps_are_where_they_are(text, kinks, jumps):
    curve = formula.curve(text)
    assert curve.kinks == pytest.approx(kinks, abs=1e-9)
    assert curve.jumps == pytest.approx(jumps, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "gap", "positions"),
    [
        ("1/x", [0], [-1e-6, 1e-6]),
        ("ln(x)", [-1, 0], [1e-9]),
        ("sqrt(x)", [-1e-9], [0]),
        ("x^0.5", [-1], [0, 1]),
        ("x^x", [-2, 0], [0.1]),
        ("tan(x)", [math.pi / 2], [1.57]),
        ("x^-1", [0], [1]),
        ("1/(1/x)", [0], [1]),
        ("0 * ln(x)", [-1], [1]),
        ("10^14 * x^2", [5], [3]),
        ("exp(exp(x))", [4], [3]),
    ],
)
def test_where_a_formula_has_no_value_it_is_nan(text, gap, positions):
    curve = formula.curve(text)
    assert np.isnan(curve.f(np.array(gap, dtype=float))).all()
    assert np.isnan(curve.slope(np.array(gap, dtype=float))).all()
    assert np.isfinite(curve.f(np.array(positions, dtype=float))).all()


def test_far_out_on_a_flat_end_the_slope_is_0_and_not_lost():
    for text in ("1/(1 + exp(-200x))", "exp(-exp(200x))", "tanh(exp(300x))", "sigmoid(exp(300x))"):
        curve = formula.curve(text)
        assert curve.slope(4.9) == 0
        assert np.isfinite(curve.slope(np.linspace(-5, 5, 1001))).all(), text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1/0", "formula-no-value"),
        ("ln(-1 - x^2)", "formula-no-value"),
        ("sqrt(-x^2)", "formula-no-value"),
        ("10^100 * x", "formula-no-value"),
        ("sin(1000x)", "formula-too-fast"),
        ("|sin(1000x)|", "formula-too-many-breaks"),
    ],
)
def test_what_no_true_picture_can_show_is_refused(text, reason):
    with pytest.raises(FormulaError) as caught:
        formula.curve(text)
    assert reason_of(caught.value) == reason


@pytest.mark.parametrize(
    "text",
    [
        "sin(x) * x^2", "1/x", "tan(x)", "ln(x)", "|sin(3x)|", "1/(x - 0.0013)^2", "exp(x)/x", "sin(30x)", "max(x, 1/x)",
        "x^100", "sqrt(4 - x^2)", "1/(1 + exp(-200x))", "sign(x)/x", "3", "step(sin(x))",
    ],
)  # fmt: skip
def test_the_lines_drawn_are_the_curve_and_bridge_no_gap(text):
    curve = formula.curve(text)
    path = trace(curve)
    same_piece = np.diff(path.piece) == 0
    left, right = path.x[:-1][same_piece], path.x[1:][same_piece]
    middle, height = curve.f((left + right) / 2), curve.heights[1] - curve.heights[0]
    ends = np.clip(path.y[:-1][same_piece], *curve.heights), np.clip(path.y[1:][same_piece], *curve.heights)
    far_from_chord = np.abs(np.clip(middle, *curve.heights) - (ends[0] + ends[1]) / 2) > 0.05 * height + 1e-9
    assert (right - left)[far_from_chord].sum() <= 0.05 * 10
    assert np.isfinite(middle).all()
    for break_point in curve.kinks + curve.jumps:
        assert not ((left < break_point - 1e-9) & (right > break_point + 1e-9)).any()
    window = trace(curve, window=(-1.0, 1.0))
    assert window.x.min() >= -1
    assert window.x.max() <= 1


# Junk.


def junk(rng: random.Random) -> str:
    """Generate junk: random signs, formulas with an error, words, and long repetitions."""
    kind = rng.random()
    if kind < 0.3:
        return "".join(rng.choice("x0123456789.+-*/^()|, eπ²sincotanexplgqrtbhmdu") for _ in range(rng.randint(0, 60)))
    if kind < 0.5:
        parts = [*KNOWN_NAMES, "(", ")", "|", ",", "^", "*", "/", "+", "-", "2", "0.5", "**", " ", "10", "1000"]
        return "".join(rng.choice(parts) for _ in range(rng.randint(1, 40)))
    if kind < 0.75:
        text = list(tree_text(random_tree(rng, 3), rng))
        for _ in range(rng.randint(1, 3)):
            index = rng.randrange(len(text))
            text[index : index + rng.randint(0, 2)] = rng.choice(
                ["", "(", ")", "x", "9", ",", "^", "|", "=", "🙂", "\x00", "$"]
            )
            text = text or ["x"]
        return "".join(text)
    if kind < 0.9:
        part = rng.choice(["(", "-", "x^", "sin(", "|", "x/", "x*", "max(x,", "1/(x-", "9", "abs(", "x+", "2^", "tan("])
        return (part * rng.randint(1, 80) + rng.choice(["x", "x" + ")" * 50, ""]))[: rng.choice([50, 200, 300])]
    return "".join(
        chr(rng.choice([rng.randrange(1, 0x250), rng.randrange(0x2000, 0x2300)])) for _ in range(rng.randint(1, 250))
    )


def read_junk(text: str):
    """Return the curve of a formula, or the reason for its error."""
    try:
        return formula.curve(text), None
    except FormulaError as error:
        return None, error


@with_seeds(400, 10_000)
def test_junk_is_refused_kindly_and_soon(seeds):
    drawn_well = 0
    for seed in seeds:
        text, start = junk(random.Random(seed)), time.process_time()
        curve, fault = read_junk(text)
        if curve is None:
            assert str(fault)[-1] in ".?"
            assert fault.position is None or 0 <= fault.position <= max(len(text), MAX_LENGTH)
            assert add_caret(text, fault.position)
        else:
            drawn_well += 1
            assert len(str(curve.slope_tree)) < 1_000_000
            assert not (np.abs(curve.f(np.linspace(-7, 7, 15))) > TOO_LARGE).any()
        assert time.process_time() - start < 2, text
    assert drawn_well > len(seeds) / 200


def test_no_formula_is_run_as_code():
    for text in (
        "__import__('os').system('true')",
        "x.__class__",
        "lambda: 1",
        "exec('1')",
        "[x for x in y]",
        "f'{x}'",
    ):
        with pytest.raises(FormulaError):
            read(text)


def test_every_word_that_is_known_can_be_used():
    for word in KNOWN_NAMES:
        read(
            f"{word}(x, 1)"
            if word in ("max", "min", "pow", "power")
            else word
            if word in ("x", "pi", "e")
            else f"{word}(x)"
        )
    for letter in set(string.ascii_lowercase) - {"x", "e"}:
        with pytest.raises(FormulaError):
            read(letter)


# Against SymPy's parser, on the syntax that both support.


def random_junk(rng: random.Random, depth: int) -> str:
    """Write a random formula with implicit multiplication, exponents, roots and brackets, as both parsers read them."""
    if depth == 0:
        number = rng.choice(
            [str(rng.randint(0, 12)), f"{rng.uniform(0, 9):.2f}", f"{rng.randint(1, 9)}e-{rng.randint(1, 3)}"]
        )
        number = rng.choice(
            [number, f"{rng.randint(1, 9)}.{rng.randint(0, 9)}E{rng.choice('+-')}{rng.randint(0, 2)}", ".5"]
        )
        return rng.choice(
            ["x", "x", "x", "2x", "3 x", f"{number}x", f"{number}*x", number, "pi", "2pi x", "x^2", f"{number}x^2"]
        )
    inner = random_junk(rng, depth - 1)
    name = rng.choice(
        ["sin", "cos", "tan", "exp", "ln", "sqrt", "sinh", "cosh", "tanh", "asin", "acos", "atan", "abs", "log"]
    )
    return rng.choice(
        [
            f"{name}({inner})",
            f"{rng.randint(2, 9)}{name}({inner})",
            f"x {name}({inner})",
            f"({inner})({random_junk(rng, depth - 1)})",
            f"({inner})^{rng.choice(['2', '3', '-1', '(1/2)', 'x', '2^2', '-x'])}",
            f"{rng.randint(2, 9)}({inner})",
            f"-({inner})",
            f"-{inner}",
            f"{rng.choice('xe')}^({inner})",
            f"max({inner}, {random_junk(rng, 0)})",
            f"min({inner}, {random_junk(rng, depth - 1)})",
            *[f"{inner} {rng.choice('+-*/')} {random_junk(rng, depth - 1)}" for _ in range(6)],
            f"{inner}{rng.choice(['+', '-', '*', '**', '/', '^'])}{random_junk(rng, 0)}",
            f"{name} x",
        ]
    )


@with_seeds(150, 10_000)
def test_no_formula_is_misread_against_sympys_parser(seeds):
    sympy = pytest.importorskip("sympy", reason="SymPy is not installed: an independent parser of formulas is skipped")
    sympy_parser = pytest.importorskip("sympy.parsing.sympy_parser")

    steps = (
        *sympy_parser.standard_transformations,
        sympy_parser.convert_xor,
        sympy_parser.implicit_multiplication,
        sympy_parser.implicit_application,
    )
    symbol = sympy.Symbol("x", real=True)
    names = {"x": symbol, "e": sympy.E, "ln": sympy.log, "abs": sympy.Abs, "max": sympy.Max, "min": sympy.Min}
    x = np.array([-2.37, -0.41, 0.23, 0.77, 1.9])
    n_compared = 0
    for seed in seeds:
        rng = random.Random(20_000 + seed)
        text = random_junk(rng, rng.choice([0, 1, 1, 2, 2, 3]))
        try:
            ours = read(text).value(x)
        except FormulaError:
            continue
        try:
            expression = sympy_parser.parse_expr(text, names, transformations=steps, evaluate=False)
        except Exception:
            continue
        function = sympy.lambdify(symbol, expression, "numpy")
        # Where a tiny change of x changes everything (tan of a huge number), no two programs need to agree.
        with np.errstate(all="ignore"):
            theirs, nearby = (
                np.broadcast_to(np.asarray(function(places.astype(complex)), dtype=complex), x.shape)
                for places in (x, x * (1 + 1e-12))
            )
            steady = np.abs(nearby - theirs) < 1e-6 * (1 + np.abs(theirs))
        comparable = (
            steady & np.isfinite(ours) & np.isfinite(theirs) & (np.abs(theirs.imag) < 1e-9 * (1 + np.abs(theirs)))
        )
        np.testing.assert_allclose(ours[comparable], theirs.real[comparable], rtol=1e-6, atol=1e-9, err_msg=text)
        n_compared += bool(comparable.any())
    assert n_compared > 0.5 * len(seeds)

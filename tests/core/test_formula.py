"""A formula of one's own: read right, differentiated exactly (against a nudge and against SymPy), refused kindly; junk is only refused."""

import math
import random
import string
import time

import numpy as np
import pytest

from core import formula
from core.curve import trace
from core.formula import LONGEST, FormulaError, marked, read
from core.formula.formula_curve import TOO_LARGE
from core.formula.parser import DEEPEST, KNOWN, ordinal
from core.formula.slope import derivative
from core.formula.tree import evaluate
from tests.long import drawn

AT = np.array([-2.3, -0.7, 0.4, 1.0, 3.1])


def value_and_slope(text: str, x=AT) -> list[np.ndarray]:
    tree = read(text)
    return evaluate(x, tree, derivative(tree))


# Reading.

READ = {
    "sin(x) * x^2": lambda x: np.sin(x) * x**2,
    "2x": lambda x: 2 * x,
    "3(x + 1)": lambda x: 3 * (x + 1),
    "(x+1)(x-1)^2": lambda x: (x + 1) * (x - 1) ** 2,
    "x sin(x)cos(x)": lambda x: x * np.sin(x) * np.cos(x),
    "2x^2 - 3 x + .5": lambda x: 2 * x**2 - 3 * x + 0.5,
    "2 pi x": lambda x: 2 * np.pi * x,
    "2πx": None,  # one word: not known
    "-x^2": lambda x: -(x**2),
    "2^-x": lambda x: 2**-x,
    "2^3^x": lambda x: 2 ** (3**x),
    "x**2 · 3 × x − 1 ÷ 1": None,
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
    "(((((((((((((((((((((((((((((((((((((((((((((((((x)))))))))))))))))))))))))))))))))))))))))))))))))": lambda x: x,
}


@pytest.mark.parametrize("text", [text for text, meant in READ.items() if meant])
def test_a_formula_means_what_it_says(text):
    np.testing.assert_allclose(value_and_slope(text)[0], READ[text](AT), rtol=1e-13)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("sin(x))", 6, "At the 7th character, “)”: no “(” stands before it."),
        ("2 * ()", 5, "At the 6th character, “)”: a number or x should stand here."),
        ("x + )", 4, "At the 5th character, “)”: a number or x should stand here."),
        ("x +", 3, "At the end: a number or x should stand here."),
        ("(x", 2, "At the end: a “)” is missing."),
        ("|x", 2, "At the end: a “|” is missing."),
        ("max(x", 5, "At the end: a comma and a second number are missing."),
        ("max(x)", 5, "a comma and a second number are missing before it."),
        ("0,5x", 1, "Numbers have a point, as in 0.5."),
        ("sin(x, 1)", 5, "a comma can only stand in max and min"),
        ("sinx", 0, "“sinx”: this name is not known here. Is sin meant?"),
        ("2 + sine(x)", 4, "At the 5th character, “sine”: this name is not known here. Is sin meant?"),
        ("foo(x)", 0, "The knob is called x."),
        ("y = x", 0, "“y”: this name is not known here."),
        ("x = 3", 2, "“=”: type only what stands after it."),
        ("sin x", 4, "after sin a “(” should stand here"),
        ("sin^2(x)", 3, "after sin a “(” should stand here"),
        ("1/2x", 3, "“x”: it is not clear how this belongs to what stands before."),
        ("e^2x", 3, "“x”: it is not clear"),
        ("x^2(x+1)", 3, "“(”: it is not clear"),
        ("2 3", 2, "“3”: it is not clear"),
        ("2|x|", 1, "“|”: it is not clear"),
        ("x * * 2", 4, "write a power as ^"),
        ("x $ 2", 2, "“$”: this sign is not known here."),
        ("__import__('os')", 0, "“_”: this sign is not known here."),
        ("x.real", 1, "“.”: this sign is not known here."),
        ("x\x00", 1, "a sign that cannot be seen: this sign is not known here."),
        ("\u202ex", 0, "a sign that cannot be seen"),
        ("", 0, "Type a formula of x"),
        (" " * 9, 9, "Type a formula of x"),
        ("x" * 201, LONGEST, "At most 200 characters can be read. This has 201."),
        ("sin(" * 20 + "x" + ")" * 20, None, f"at most {DEEPEST} can"),
    ],
)
def test_an_error_is_kind_and_points_at_the_character(text, place, words):
    with pytest.raises(FormulaError) as caught:
        read(text)
    assert words in str(caught.value)
    if place is not None:
        assert caught.value.place == place
        line, mark = marked(text, place).split("\n")
        assert mark.index("^") == place
        assert len(line) <= LONGEST + 1


def test_a_mark_stands_under_its_character_and_no_hidden_sign_moves_it():
    assert marked("x\u202e)", 2) == "x )\n  ^"
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 102, 111)] == (
        ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th"]
    )


# The slope: random formulas, made of parts that the oracles understand too.

ONE = ["sin", "cos", "tan", "exp", "ln", "sqrt", "abs", "tanh", "sigmoid", "relu"]
TWO = ["+", "-", "*", "/", "max", "min"]


def grown(rng: random.Random, depth: int):
    """A random formula as nested tuples."""
    if depth == 0 or rng.random() < 0.15:
        return rng.choice(["x", "x", "x", "pi", "e", str(rng.randint(0, 9)), f"{rng.uniform(0, 3):.2f}"])
    kind = rng.random()
    if kind < 0.4:
        return (rng.choice(ONE), grown(rng, depth - 1))
    if kind < 0.55:
        return ("^", grown(rng, depth - 1), rng.choice(["2", "3", "-1", "0.5", "-2", "1.5", "0", "x"]))
    if kind < 0.6:
        return ("neg", grown(rng, depth - 1))
    return (rng.choice(TWO), grown(rng, depth - 1), grown(rng, depth - 1))


def typed(tree, rng: random.Random) -> str:
    """The formula as somebody might type it."""
    if isinstance(tree, str):
        return tree
    name, *parts = tree
    texts = [typed(part, rng) for part in parts]
    if name in ("max", "min"):
        return f"{name}({texts[0]}, {texts[1]})"
    if name == "abs" and rng.random() < 0.5:
        return f"|{texts[0]}|"
    if name in ONE:
        return f"{rng.choice(['log', 'ln']) if name == 'ln' else name}({texts[0]})"
    if name == "neg":
        return f"{rng.choice('-−')}({texts[0]})"
    if name == "*" and tree[1].replace(".", "").isdigit() if isinstance(tree[1], str) else False:
        return f"{texts[0]}({texts[1]})"
    sign = {"*": rng.choice("*·×"), "-": rng.choice("-−"), "^": rng.choice(["^", "**"])}.get(name, name)
    return f"({texts[0]}){rng.choice(['', ' '])}{sign} ({texts[1]})"


class Skipped(Exception):
    """Here the comparison would be one of rounding."""


def plain(tree, x: float) -> float:
    """The value by Python's own arithmetic. Raises ValueError or ZeroDivisionError where there is none."""
    if isinstance(tree, str):
        return {"x": x, "pi": math.pi, "e": math.e}.get(tree) if tree in ("x", "pi", "e") else float(tree)
    name, *parts = tree
    u, *more = [plain(part, x) for part in parts]
    v = more[0] if more else 0.0
    if (
        name in ("/", "ln", "sqrt", "abs", "relu", "^", "tan")
        and 0 < abs(v if name == "/" else math.cos(u) if name == "tan" else u) < 1e-3
    ):
        raise Skipped
    if name in ("max", "min") and abs(u - v) < 1e-3:
        raise Skipped
    if u == 0 and (
        name in ("abs", "relu", "sqrt") or (name == "^" and float(v) != int(v))
    ):  # corners; a root's rule is 0 / 0
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
        "abs": lambda: abs(u),
        "relu": lambda: max(u, 0.0),
        "sigmoid": lambda: 1 / (1 + math.exp(-u)),
    }.get(name, lambda: getattr(math, name)(u))()
    if abs(value) > 1e5:
        raise Skipped
    return value


def in_sympy(tree, sympy, x):
    """The formula in SymPy, from definitions."""
    if isinstance(tree, str):
        return {"x": x, "pi": sympy.pi, "e": sympy.E}.get(tree) or sympy.Rational(tree)
    name, *parts = tree
    u, *more = [in_sympy(part, sympy, x) for part in parts]
    v = more[0] if more else 0
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
        "abs": lambda: case((u, u > 0), (-u, True)),
        "relu": lambda: case((u, u > 0), (0, True)),
        "sigmoid": lambda: 1 / (1 + sympy.exp(-u)),
    }.get(name, lambda: getattr(sympy, name)(u))()


def samples(seed: int):
    """A random formula: its tuples, its text, and places where the oracles can be asked, with the value that Python gives there."""
    rng = random.Random(seed)
    tree = grown(rng, rng.choice([2, 3, 3, 4]))
    text = typed(tree, rng)
    there = {}
    for _ in range(6):
        x = round(rng.uniform(-5, 5), 3)
        try:
            there[x] = plain(tree, x)
        except (ValueError, ZeroDivisionError):
            there[x] = math.nan
        except (Skipped, OverflowError):
            continue
    return tree, text, there


@drawn(60, 600)
def test_values_agree_with_python_and_slopes_with_a_nudge(seeds):
    nudged = 0
    for seed in seeds:
        _, text, there = samples(seed)
        if len(text) > LONGEST:
            continue
        node = read(text)
        for x, expected in there.items():
            value, slope = (float(each[0]) for each in value_and_slope(text, [x]))
            if math.isnan(expected):
                assert math.isnan(value), (text, x)
                continue
            assert value == pytest.approx(expected, rel=1e-9, abs=1e-9), (text, x)
            # What is printed is read as the same again.
            assert value_and_slope(str(node), [x])[0][0] == pytest.approx(value, rel=1e-8, abs=1e-8), (
                text,
                str(node),
                x,
            )
            steps = [1e-4, 5e-5]
            rises = [float(np.diff(value_and_slope(text, [x - step, x + step])[0])[0]) / (2 * step) for step in steps]
            if abs(rises[0] - rises[1]) < 1e-6 * (1 + abs(rises[1])):  # settled: no corner, no gap nearby
                nudged += 1
                assert slope == pytest.approx(rises[1], rel=1e-4, abs=1e-5), (text, x)
    assert nudged > len(seeds)


@drawn(4, 100)
def test_values_and_slopes_against_sympy(seeds):
    sympy = pytest.importorskip("sympy", reason="SymPy is not installed: an independent oracle of formulas is skipped")
    x = sympy.Symbol("x", real=True)
    compared = 0
    for seed in seeds:
        tree, text, there = samples(10_000 + seed)
        there = {at: value for at, value in list(there.items())[:2] if math.isfinite(value)}
        if len(text) > LONGEST or not there:
            continue
        expression = in_sympy(tree, sympy, x)
        slope = sympy.diff(expression, x)
        for at in there:
            value, ours = (float(each[0]) for each in value_and_slope(text, [at]))
            expected = [complex(each.subs(x, sympy.Rational(str(at))).evalf(30)) for each in (expression, slope)]
            assert value == pytest.approx(expected[0].real, rel=1e-8, abs=1e-8), (text, at)
            if math.isfinite(ours):
                assert ours == pytest.approx(expected[1].real, rel=1e-9, abs=1e-12 * max(1, abs(value))), (text, at)
                assert abs(expected[1].imag) < 1e-9
                compared += 1
    assert compared > len(seeds) / 2


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
    ("text", "gap", "there"),
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
def test_where_a_formula_has_no_value_it_is_nan(text, gap, there):
    curve = formula.curve(text)
    assert np.isnan(curve.f(np.array(gap, dtype=float))).all()
    assert np.isnan(curve.slope(np.array(gap, dtype=float))).all()
    assert np.isfinite(curve.f(np.array(there, dtype=float))).all()


def test_far_out_on_a_flat_end_the_slope_is_0_and_not_lost():
    for text in ("1/(1 + exp(-200x))", "exp(-exp(200x))", "tanh(exp(300x))", "sigmoid(exp(300x))"):
        curve = formula.curve(text)
        assert curve.slope(4.9) == 0
        assert np.isfinite(curve.slope(np.linspace(-5, 5, 1001))).all(), text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1/0", "no value"),
        ("ln(-1 - x^2)", "no value"),
        ("sqrt(-x^2)", "only at single points"),
        ("10^100 * x", "no value"),
        ("sin(1000x)", "faster than a picture can show"),
        ("|sin(1000x)|", "more than 100 corners"),
    ],
)
def test_what_no_true_picture_can_show_is_refused(text, words):
    with pytest.raises(FormulaError, match=words):
        formula.curve(text)


@pytest.mark.parametrize(
    "text",
    [
        "sin(x) * x^2", "1/x", "tan(x)", "ln(x)", "|sin(3x)|", "1/(x - 0.0013)^2", "exp(x)/x", "sin(30x)", "max(x, 1/x)",
        "x^100", "sqrt(4 - x^2)", "1/(1 + exp(-200x))", "sign(x)/x", "3", "step(sin(x))",
    ],
)  # fmt: skip
def test_the_lines_drawn_are_the_curve_and_bridge_no_gap(text):
    curve = formula.curve(text)
    seen = trace(curve)
    joined = np.diff(seen.piece) == 0
    left, right = seen.x[:-1][joined], seen.x[1:][joined]
    middle, height = curve.f((left + right) / 2), curve.heights[1] - curve.heights[0]
    ends = np.clip(seen.y[:-1][joined], *curve.heights), np.clip(seen.y[1:][joined], *curve.heights)
    off = np.abs(np.clip(middle, *curve.heights) - (ends[0] + ends[1]) / 2) > 0.05 * height + 1e-9
    assert (right - left)[off].sum() <= 0.05 * 10
    assert np.isfinite(middle).all()
    for at in curve.kinks + curve.jumps:
        assert not ((left < at - 1e-9) & (right > at + 1e-9)).any()
    window = trace(curve, window=(-1.0, 1.0))
    assert window.x.min() >= -1
    assert window.x.max() <= 1


# Junk.


def junk(rng: random.Random) -> str:
    """Text of many kinds: signs at random, formulas with a fault, words, and long rows of one part."""
    kind = rng.random()
    if kind < 0.3:
        return "".join(rng.choice("x0123456789.+-*/^()|, eπ²sincotanexplgqrtbhmdu") for _ in range(rng.randint(0, 60)))
    if kind < 0.5:
        parts = [*KNOWN, "(", ")", "|", ",", "^", "*", "/", "+", "-", "2", "0.5", "**", " ", "10", "1000"]
        return "".join(rng.choice(parts) for _ in range(rng.randint(1, 40)))
    if kind < 0.75:
        text = list(typed(grown(rng, 3), rng))
        for _ in range(rng.randint(1, 3)):
            at = rng.randrange(len(text))
            text[at : at + rng.randint(0, 2)] = rng.choice(
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


def tried(text: str):
    """The curve of a formula, or why there is none."""
    try:
        return formula.curve(text), None
    except FormulaError as error:
        return None, error


@drawn(400, 10_000)
def test_junk_is_refused_kindly_and_soon(seeds):
    drawn_well = 0
    for seed in seeds:
        text, began = junk(random.Random(seed)), time.process_time()
        curve, fault = tried(text)
        if curve is None:
            assert str(fault)[-1] in ".?"
            assert fault.place is None or 0 <= fault.place <= max(len(text), LONGEST)
            assert marked(text, fault.place)
        else:
            drawn_well += 1
            assert len(str(curve.slope_tree)) < 1_000_000
            assert not (np.abs(curve.f(np.linspace(-7, 7, 15))) > TOO_LARGE).any()
        assert time.process_time() - began < 2, text
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
    for word in KNOWN:
        read(f"{word}(x, 1)" if word in ("max", "min") else word if word in ("x", "pi", "e") else f"{word}(x)")
    for letter in set(string.ascii_lowercase) - {"x", "e"}:
        with pytest.raises(FormulaError):
            read(letter)

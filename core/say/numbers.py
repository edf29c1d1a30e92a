"""Format numbers for people. No other module does.

Every function takes plain numbers and returns plain text: no exponent ("1e-05"), never "-0.00", never a ratio to rounding noise,
at most four significant digits, and a proper minus sign ("−").
"""

import math
from collections.abc import Sequence
from fractions import Fraction

MINUS = "−"
ALMOST_0 = "almost 0"
UNBOUNDED = "past all bounds"
LEAST = 0.0005  # what is smaller would read as 0 with three decimals
MOST_DIGITS = 4
LARGE = ((1e9, "billion"), (1e6, "million"))
LARGEST = 1e15  # what has no everyday word any more

# Parts that have a name of their own. Neighbors lie so close that a ratio is at most an eighth off the part it is called.
PARTS = tuple(
    (Fraction(part), name)
    for part, name in (
        ("9/10", "nine tenths of"),
        ("4/5", "four fifths of"),
        ("3/4", "three quarters of"),
        ("2/3", "two thirds of"),
        ("3/5", "three fifths of"),
        ("1/2", "half of"),
        ("2/5", "two fifths of"),
        ("1/3", "a third of"),
        ("1/4", "a quarter of"),
        ("1/5", "a fifth of"),
        ("1/6", "a sixth of"),
        ("1/7", "a seventh of"),
        ("1/8", "an eighth of"),
        ("1/9", "a ninth of"),
        ("1/10", "a tenth of"),
    )
)
_SIZES = tuple((math.log(part), name) for part, name in PARTS)  # arithmetic with fractions is slow


def number(value: float, digits: int = 3, *, least: float = LEAST) -> str:
    """Write `value` out with at most `digits` significant digits (never more than four).

    "0" stands for exactly 0 only; anything else below `least` is "almost 0". Thousands get commas; from a million on it is
    "4.6 million" or "16 billion" ("175 billion" with `digits=4`), from a million billion on "more than a million billion". What is
    not finite is "past all bounds". Give a smaller `least` where small numbers matter: they are then written out, as in "0.00012".
    """
    value = float(value)
    if not math.isfinite(value):
        return UNBOUNDED
    if value == 0:
        return "0"
    if abs(value) < least:
        return ALMOST_0
    return (MINUS if value < 0 else "") + _positive(abs(value), min(max(digits, 1), MOST_DIGITS))


def signed(value: float, digits: int = 3, *, least: float = LEAST) -> str:
    """Format as `number` does, with "+" before what is above 0."""
    text = number(value, digits, least=least)
    return f"+{text}" if value > 0 and text[0].isdigit() else text


def fixed(value: float, decimals: int = 2) -> str:
    """Format `value` with a fixed number of decimals, for read-outs that must not jump: "1.50".

    What would read as 0 and is not is "almost 0". What is not finite is "past all bounds".
    """
    value = float(value)
    if not math.isfinite(value):
        return UNBOUNDED
    if abs(value) >= 1e6:
        return number(value)
    text = f"{abs(value):,.{decimals}f}"
    if not text.strip("0.,"):
        return text if value == 0 else ALMOST_0
    return (MINUS if value < 0 else "") + text


def brief(value: float) -> str:
    """Format `value` in at most six characters, for the inside of a small mark: "0.62", "340", "12k", "4.6M", "≈0", "huge"."""
    size = abs(float(value))
    if size == 0:
        return "0"
    if size < 0.005:
        return "≈0"
    if not size < 9.5e10:
        return "huge"
    sign = MINUS if value < 0 else ""
    if size < 999.5:
        return sign + (f"{size:.2f}" if size < 9.995 else f"{size:.0f}")
    unit, letter = (1e3, "k") if size < 9.995e5 else (1e6, "M") if size < 9.995e8 else (1e9, "B")
    return f"{sign}{_plain(_rounded(size, 2) / unit)}{letter}"


def percent(share: float) -> str:
    """Format a share of the whole as percent: only the whole itself is "100%", and only nothing is "0%".

    Between them "12%", near the ends "99.5%" and "0.5%", very near them "over 99.9%" and "under 0.1%".
    """
    share = abs(float(share)) if share == 0 else float(share)  # −0.0 is nothing too
    if not math.isfinite(share):
        return UNBOUNDED
    if share < 0:
        return MINUS + percent(-share)
    if share in (0, 1):
        return f"{share:.0%}"
    if share < 0.001:
        return "under 0.1%"
    if 0.999 < share < 1:
        return "over 99.9%"
    if 1 < share < 1.001:
        return "just over 100%"
    if share < 0.01 or 0.99 < share < 1.01:
        return f"{100 * share:.1f}".removesuffix(".0") + "%"
    return number(100 * share, digits=2 if share < 1 else 3) + "%"


def times(ratio: float) -> str:
    """Put a ratio into words that go before "what it was" or "the other".

    "about the same as" (within a twentieth), "1.3 times", "12 times", "4.6 million times", "more than a billion times";
    below one "half of", "a fifth of" (the nearest such part, at most an eighth off), "1/20 of", "1/2,000 of", "less than a
    millionth of", "less than a billionth of"; "none of" for 0. Raises ValueError for what is no ratio: below 0, or not a number.
    """
    ratio = float(ratio)
    if math.isnan(ratio) or ratio < 0:
        raise ValueError(f"a ratio of two sizes is 0 or more: got {ratio}")
    if ratio == 0:
        return "none of"
    if 0.95 <= ratio <= 1.05:
        return "about the same as"
    if ratio > 1:
        return "more than a billion times" if ratio > 1e9 else f"{_positive(ratio, 2)} times"
    if ratio < 1e-9:
        return "less than a billionth of"
    if ratio < 1e-6:
        return "less than a millionth of"
    if ratio < 0.095:
        return f"1/{_positive(round(1 / ratio), 2)} of"
    return min(_SIZES, key=lambda part: abs(math.log(ratio) - part[0]))[1]


def count(amount: int, one: str, many: str | None = None) -> str:
    """Format a count with the right form of the word: "1 point", "2,000 points", "7 boxes" with `many="boxes"`.

    Exact below a million, then "4.6 million points". Raises ValueError for what is not a whole number.
    """
    if amount != int(amount):
        raise ValueError(f"only whole things are counted: got {amount}")
    text = f"{int(amount):,}" if abs(amount) < 1e6 else number(amount)
    return f"{text.replace('-', MINUS)} {either(amount, one, many if many is not None else one + 's')}"


def either(amount: int, one: str, many: str) -> str:
    """Choose the form that fits: `either(n, "was", "were")`."""
    return one if abs(amount) == 1 else many


def listed(parts: Sequence[str]) -> str:
    """Join with commas and "and": "a", "a and b", "a, b and c"."""
    *before, last = parts
    return f"{', '.join(before)} and {last}" if before else last


def _positive(value: float, digits: int) -> str:
    """Format a finite number above 0 with `digits` significant digits, in plain decimals or with the word for its size."""
    if value > LARGEST:
        return "more than a million billion"
    rounded = _rounded(value, digits)
    for size, word in LARGE:
        if rounded >= size:
            return f"{_plain(_rounded(value, max(digits - 1, 2)) / size)} {word}"
    return _plain(rounded)


def _rounded(value: float, digits: int) -> float:
    return float(f"{value:.{digits - 1}e}")


def _plain(value: float) -> str:
    """Format a rounded number above 0 without trailing zeros, with commas between thousands."""
    places = max(0, 5 - math.floor(math.log10(value)))
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

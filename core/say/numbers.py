"""Format numbers for people, in the language of the run. No other module does.

The text has at most four significant digits, no exponent ("1e-05"), no "-0.00", and a proper minus sign ("−"). Decimal separator and
digit groups come from Unicode's CLDR by way of Babel. Words ("almost 0", "half of") are messages of
`locales/<language>/numbers.ftl`.

Numbers for programs (in a link, a file, code) keep Python's format.
"""

import math
import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property

from babel import Locale

from core.say import language as languages
from core.say.catalog import Catalog

MINUS = "−"
LEAST = 0.0005  # smaller numbers would be 0 with three decimals
MAX_DIGITS = 4
LARGEST = 1e15  # larger numbers have no everyday word

# Ratios with a name of their own. A ratio differs from the nearest one by at most an eighth.
PARTS = tuple(
    Fraction(part)
    for part in (
        "9/10", "4/5", "3/4", "2/3", "3/5", "1/2", "2/5", "1/3", "1/4", "1/5", "1/6", "1/7", "1/8", "1/9", "1/10",
    )
)  # fmt: skip
# The logarithm of each part and its message, computed once since arithmetic with fractions is slow.
_PART_IDS = tuple((math.log(part), f"numbers-times-{part.numerator}-{part.denominator}") for part in PARTS)
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True)
class Style:
    """How a language writes numbers, and its words for them.

    Attributes:
        language: its tag.
        decimal: its decimal separator.
        group: its separator of digit groups.
        group_sizes: digits of the last group of the integer part, and of the groups before it.
    """

    language: str
    decimal: str
    group: str
    group_sizes: tuple[int, int]

    @cached_property
    def _catalog(self) -> Catalog:
        return Catalog(self.language, files="numbers")

    @cached_property
    def powers(self) -> tuple[int, ...]:
        """The exponents of the powers of ten that have a word, in descending order."""
        for ids in (self._catalog.own_ids(), self._catalog.ids()):
            powers = [int(id.removeprefix("numbers-e")) for id in ids if re.fullmatch(r"numbers-e\d+", id)]
            if powers:
                break
        return tuple(sorted(powers, reverse=True))

    def word(self, name: str, /, **values: object) -> str:
        """Format a message of `numbers.ftl`. It cannot use `core.say.messages`, which imports this module."""
        return self._catalog.format(name, values)

    def write(self, plain: str) -> str:
        """Localize a number in Python's format, without groups."""
        integer, separator, fraction = plain.partition(".")
        first_size, other_size = self.group_sizes
        groups = [integer[-first_size:]]
        rest = integer[:-first_size]
        while rest:
            groups.append(rest[-other_size:])
            rest = rest[:-other_size]
        return self.group.join(reversed(groups)) + (self.decimal + fraction if separator else "")


@cache
def style_of(language: str) -> Style:
    """Return the style of a language, or that of the source if CLDR does not know the language."""
    try:
        locale = Locale.parse(language)
    except ValueError:
        locale = Locale.parse(languages.SOURCE)
    # Latin digits for every language, as in formulas, charts and number fields.
    symbols = locale.number_symbols
    latin = symbols.get("latn", symbols)
    return Style(language, latin["decimal"], latin["group"], tuple(locale.decimal_formats[None].grouping))


def current_style() -> Style:
    """Return the style of this run's language."""
    return style_of(languages.language())


def number(value: float, digits: int = 3, *, least: float = LEAST) -> str:
    """Format `value` with at most `digits` significant digits (never more than four).

    Only exactly 0 is "0". Other numbers below `least` in size are "almost 0"; with a smaller `least` they are written out, as in
    "0.00012". Thousands are grouped: "1,200". From a million on the text is "4.6 million" or "16 billion" ("175 billion" with
    `digits=4`), above `LARGEST` "more than a million billion". Infinity and NaN are "past all bounds".
    """
    value, style = float(value), current_style()
    if not math.isfinite(value):
        return style.word("numbers-unbounded")
    if value == 0:
        return "0"
    if abs(value) < least:
        return style.word("numbers-almost-0")
    return (MINUS if value < 0 else "") + _positive(style, abs(value), min(max(digits, 1), MAX_DIGITS))


def signed(value: float, digits: int = 3, *, least: float = LEAST) -> str:
    """Format as `number` does, with "+" before positive numbers."""
    text = number(value, digits, least=least)
    return f"+{text}" if value > 0 and text[0].isdigit() else text


def fixed(value: float, decimals: int = 2) -> str:
    """Format `value` with a fixed number of decimals, for numbers that change in place: "1.50".

    Nonzero numbers that would round to 0 are "almost 0". Infinity and NaN are "past all bounds".
    """
    value, style = float(value), current_style()
    if not math.isfinite(value):
        return style.word("numbers-unbounded")
    if abs(value) >= 1e6:
        return number(value)
    plain = f"{abs(value):.{decimals}f}"
    if not plain.strip("0."):
        return style.write(plain) if value == 0 else style.word("numbers-almost-0")
    return (MINUS if value < 0 else "") + style.write(plain)


def brief(value: float) -> str:
    """Format `value` in at most six characters, for the inside of a small mark: "0.62", "340", "12k", "4.6M", "≈0", "huge"."""
    size, style = abs(float(value)), current_style()
    if size == 0:
        return "0"
    if size < 0.005:
        return style.word("numbers-brief-almost-0")
    if not size < 9.5e10:
        return style.word("numbers-brief-endless")
    sign = MINUS if value < 0 else ""
    if size < 999.5:
        return sign + style.write(f"{size:.2f}" if size < 9.995 else f"{size:.0f}")
    power = 3 if size < 9.995e5 else 6 if size < 9.995e8 else 9
    return sign + style.word(f"numbers-brief-e{power}", n=style.write(_decimal_text(_round(size, 2) / 10**power)))


def percent(share: float) -> str:
    """Format a share (1 is the whole) as percent. Only exactly 1 is "100%", and only exactly 0 is "0%".

    Others are "12%", near the ends "99.5%" and "0.5%", very near them "over 99.9%" and "under 0.1%".
    """
    share, style = abs(float(share)) if share == 0 else float(share), current_style()  # −0.0 becomes 0
    if not math.isfinite(share):
        return style.word("numbers-unbounded")
    if share < 0:
        return MINUS + percent(-share)
    for low, high, name, edge in ((0, 0.001, "under", "0.1"), (0.999, 1, "over", "99.9"), (1, 1.001, "beyond", "100")):
        if low < share < high:
            return style.word(f"numbers-percent-{name}", n=style.write(edge))
    if 0 < share < 0.01 or 0.99 < share < 1.01:
        return style.word("numbers-percent", n=style.write(f"{100 * share:.1f}".removesuffix(".0")))
    return style.word("numbers-percent", n=number(100 * share, digits=2 if share < 1 else 3))


def times(ratio: float) -> str:
    """Format a ratio as words before "what it was" or "the other".

    From 0.95 to 1.05 it is "about the same as". Larger ratios are "1.3 times", "4.6 million times" or "more than a billion times".
    Smaller ones are "half of" or "a fifth of" (the nearest of `PARTS`), "1/20 of", "less than a millionth of" or "less than a
    billionth of", and 0 is "none of". Raises ValueError for a negative ratio or NaN.
    """
    ratio, style = float(ratio), current_style()
    if math.isnan(ratio) or ratio < 0:
        raise ValueError(f"a ratio of two sizes is 0 or more: got {ratio}")
    if ratio == 0:
        return style.word("numbers-times-none")
    if 0.95 <= ratio <= 1.05:
        return style.word("numbers-times-same")
    if ratio > 1:
        if ratio > 1e9:
            return style.word("numbers-times-endless")
        return style.word("numbers-times", n=_positive(style, ratio, 2), amount=_round(ratio, 2))
    if ratio < 1e-6:
        return style.word("numbers-times-billionth" if ratio < 1e-9 else "numbers-times-millionth")
    if ratio < 0.095:
        return style.word("numbers-times-over", n=_positive(style, round(1 / ratio), 2))
    return style.word(min(_PART_IDS, key=lambda part: abs(math.log(ratio) - part[0]))[1])


def localize(text: str) -> str:
    """Localize the numbers in a text, which are in Python's format ("0.5", "1,200")."""
    return _NUMBER.sub(lambda match: current_style().write(match.group().replace(",", "")), text)


def _positive(style: Style, value: float, digits: int) -> str:
    """Format a finite positive number with `digits` significant digits, as decimals or with a word such as "million"."""
    if value > LARGEST:
        return style.word("numbers-endless")
    rounded = _round(value, digits)
    for power in style.powers:
        if rounded >= 10**power:
            amount = _round(value, max(digits - 1, 2)) / 10**power
            return style.word(f"numbers-e{power}", n=style.write(_decimal_text(amount)), amount=amount)
    return style.write(_decimal_text(rounded))


def _round(value: float, digits: int) -> float:
    return float(f"{value:.{digits - 1}e}")


def _decimal_text(value: float) -> str:
    """Format a rounded positive number without trailing zeros, in Python's format."""
    places = max(0, 5 - math.floor(math.log10(value)))
    text = f"{value:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

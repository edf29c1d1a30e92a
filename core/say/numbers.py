"""Format numbers for people, in the language of the run. No other module does.

Every function takes plain numbers and returns plain text: no exponent ("1e-05"), never "-0.00", never a ratio to rounding noise,
at most four significant digits, and a proper minus sign ("−"). The decimal sign and the groups of digits are those of Unicode's
CLDR for the language, by way of Babel; words ("almost 0", "half of") are messages of `locales/<language>/numbers.ftl`.

What a program reads (a link, a file, code) is no number for people: it keeps Python's point.
"""

import math
import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import ast

from core.say import language as languages

MINUS = "−"
LEAST = 0.0005  # what is smaller would read as 0 with three decimals
MAX_DIGITS = 4
LARGEST = 1e15  # what has no everyday word any more

# Parts that have a name of their own. Neighbors lie so close that a ratio is at most an eighth off the part it is called.
PARTS = tuple(
    Fraction(part)
    for part in (
        "9/10", "4/5", "3/4", "2/3", "3/5", "1/2", "2/5", "1/3", "1/4", "1/5", "1/6", "1/7", "1/8", "1/9", "1/10",
    )
)  # fmt: skip
_PART_IDS = tuple(  # arithmetic with fractions is slow
    (math.log(part), f"numbers-times-{part.numerator}-{part.denominator}") for part in PARTS
)
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True)
class Style:
    """How a language writes numbers, and its words for them."""

    language: str
    decimal: str
    group: str
    group_sizes: tuple[int, int]  # digits of the group before the decimal sign, and of those before it

    @cached_property
    def _bundle(self) -> FluentBundle:
        bundle = FluentBundle([self.language, languages.SOURCE], use_isolating=False)
        for folder in dict.fromkeys((self.language, languages.SOURCE)):
            for resource in languages.catalogs(folder, "numbers"):
                bundle.add_resource(resource)
        return bundle

    @cached_property
    def powers(self) -> tuple[int, ...]:
        """The powers of ten that have a word of their own, the largest first."""
        for folder in (self.language, languages.SOURCE):
            names = (
                entry.id.name
                for resource in languages.catalogs(folder, "numbers")
                for entry in resource.body
                if isinstance(entry, ast.Message)
            )
            powers = [int(name.removeprefix("numbers-e")) for name in names if re.fullmatch(r"numbers-e\d+", name)]
            if powers:
                break
        return tuple(sorted(powers, reverse=True))

    def word(self, name: str, /, **values: object) -> str:
        """Return the words of a message of this catalog."""
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            raise KeyError(f"the message {name} has no text of its own")
        result, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(f"the message {name} in {self.language}: {errors[0]}")
        return str(result)

    def write(self, plain: str) -> str:
        """Write a number as this language does: `plain` has Python's point, and no groups."""
        whole, separator, part = plain.partition(".")
        first_size, other_size = self.group_sizes
        groups = [whole[-first_size:]]
        rest = whole[:-first_size]
        while rest:
            groups.append(rest[-other_size:])
            rest = rest[:-other_size]
        return self.group.join(reversed(groups)) + (self.decimal + part if separator else "")


@cache
def style_of(language: str) -> Style:
    """Return how a language writes numbers; as the source does where CLDR does not know it."""
    try:
        locale = Locale.parse(language)
    except ValueError:
        locale = Locale.parse(languages.SOURCE)
    # In Latin digits, whichever are usual: they are what formulas, pictures and fields for numbers have.
    symbols = locale.number_symbols
    latin = symbols.get("latn", symbols)
    return Style(language, latin["decimal"], latin["group"], tuple(locale.decimal_formats[None].grouping))


def current_style() -> Style:
    """Return how the language of this run writes numbers."""
    return style_of(languages.language())


def number(value: float, digits: int = 3, *, least: float = LEAST) -> str:
    """Write `value` out with at most `digits` significant digits (never more than four).

    "0" stands for exactly 0 only; anything else below `least` is "almost 0". Thousands get commas; from a million on it is
    "4.6 million" or "16 billion" ("175 billion" with `digits=4`), from a million billion on "more than a million billion". What is
    not finite is "past all bounds". Give a smaller `least` where small numbers matter: they are then written out, as in "0.00012".
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
    """Format as `number` does, with "+" before what is above 0."""
    text = number(value, digits, least=least)
    return f"+{text}" if value > 0 and text[0].isdigit() else text


def fixed(value: float, decimals: int = 2) -> str:
    """Format `value` with a fixed number of decimals, for read-outs that must not jump: "1.50".

    What would read as 0 and is not is "almost 0". What is not finite is "past all bounds".
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
    return sign + style.word(f"numbers-brief-e{power}", n=style.write(_plain(_round(size, 2) / 10**power)))


def percent(share: float) -> str:
    """Format a share of the whole as percent: only the whole itself is "100%", and only nothing is "0%".

    Between them "12%", near the ends "99.5%" and "0.5%", very near them "over 99.9%" and "under 0.1%".
    """
    share, style = abs(float(share)) if share == 0 else float(share), current_style()  # −0.0 is nothing too
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
    """Put a ratio into words that go before "what it was" or "the other".

    "about the same as" (within a twentieth), "1.3 times", "12 times", "4.6 million times", "more than a billion times";
    below one "half of", "a fifth of" (the nearest such part, at most an eighth off), "1/20 of", "1/2,000 of", "less than a
    millionth of", "less than a billionth of"; "none of" for 0. Raises ValueError for what is no ratio: below 0, or not a number.
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
    """Write the numbers in a text of Python's ("0.5", "1,200") as the language does."""
    return _NUMBER.sub(lambda match: current_style().write(match.group().replace(",", "")), text)


def _positive(style: Style, value: float, digits: int) -> str:
    """Format a finite number above 0 with `digits` significant digits, in plain decimals or with the word for its size."""
    if value > LARGEST:
        return style.word("numbers-endless")
    rounded = _round(value, digits)
    for power in style.powers:
        if rounded >= 10**power:
            amount = _round(value, max(digits - 1, 2)) / 10**power
            return style.word(f"numbers-e{power}", n=style.write(_plain(amount)), amount=amount)
    return style.write(_plain(rounded))


def _round(value: float, digits: int) -> float:
    return float(f"{value:.{digits - 1}e}")


def _plain(value: float) -> str:
    """Format a rounded number above 0 without trailing zeros."""
    places = max(0, 5 - math.floor(math.log10(value)))
    text = f"{value:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

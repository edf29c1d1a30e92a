"""Formatted numbers are close to their value and look as a person would write them."""

import math
import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from core.say.numbers import MINUS, brief, fixed, number, percent, signed, times

ANY_NUMBER = st.floats(allow_nan=True, allow_infinity=True)
FINITE = st.floats(allow_nan=False, allow_infinity=False)
SHOWN_NUMBER = st.floats(min_value=0.0005, max_value=1e15)
WORDS = {"million": 1e6, "billion": 1e9}


def value_of(text: str) -> float:
    """Parse a formatted number as a person would."""
    amount, *word = text.replace(MINUS, "-").replace(",", "").split()
    return float(amount) * (WORDS[word[0]] if word else 1)


def looks_plain(text: str) -> bool:
    amount = text.split()[0].lstrip(f"{MINUS}+")
    digits = amount.replace(",", "").replace(".", "").strip("0")
    return "e" not in amount and re.fullmatch(r"\d{1,3}(,\d{3})*(\.\d+)?|\d+(\.\d+)?", amount) and len(digits) <= 4


@given(ANY_NUMBER)
@example(-0.0)
@example(-1e-300)
@example(5e-324)
@example(1.7e308)
@example(996e6)
def test_a_number_is_plain_whatever_it_is(value):
    for text in (number(value), signed(value), number(value, least=1e-12)):
        assert (
            text in ("almost 0", "past all bounds") or text.endswith("more than a million billion") or looks_plain(text)
        )
        assert (text == "0") == (value == 0)
        assert "nan" not in text
        assert "inf" not in text
        assert not re.search(r"[-−]0(\.0*)?$", text)
    assert (number(value) == "past all bounds") == (not math.isfinite(value))


@given(SHOWN_NUMBER, st.integers(1, 9), st.sampled_from((1, -1)))
def test_a_number_is_read_as_what_it_is(value, digits, sign):
    text = number(sign * value, digits)
    significant = min(digits, 4) if value < 1e6 else 2
    assert math.isclose(value_of(text), sign * value, rel_tol=0.5 * 10 ** (1 - min(significant, digits)) * 1.0001)


@given(SHOWN_NUMBER, SHOWN_NUMBER)
def test_the_larger_number_never_reads_smaller(first, second):
    assume(first < second < 9e14)
    # From a million on two digits are shown, so a number just below may keep one more.
    assert value_of(number(first)) <= value_of(number(second)) * (
        1 if max(first, second) < 9e5 or min(first, second) > 1.1e6 else 1.06
    )


def test_numbers_by_hand():
    texts = {
        0.0041: "0.0041",
        1.5: "1.5",
        999.6: "1,000",
        12345: "12,300",
        4.61e6: "4.6 million",
        1.64e10: "16 billion",
    }
    assert {value: number(value) for value in texts} == texts
    assert number(0.00012) == "almost 0"
    assert number(0.00012, least=1e-9) == "0.00012"
    assert number(-0.00012) == "almost 0"
    assert number(1e16) == "more than a million billion"
    assert number(-2.5) == "−2.5"
    assert number(3.14159, digits=9) == "3.142"
    assert (signed(2), signed(-2), signed(0)) == ("+2", "−2", "0")


@given(ANY_NUMBER, st.integers(0, 4))
def test_a_fixed_number_has_its_decimals_and_no_minus_zero(value, decimals):
    text = fixed(value, decimals)
    assert not re.search(r"[-−]0(\.0*)?$", text)
    if math.isfinite(value) and 1 <= abs(value) < 999_999:
        assert math.isclose(value_of(text), value, abs_tol=0.5001 * 10**-decimals)
        assert len(text.partition(".")[2]) == decimals
    if 0 < abs(value) < 0.49 * 10**-decimals:
        assert text == "almost 0"


def test_fixed_by_hand():
    assert [fixed(value) for value in (1.5, -0.8, 0, -0.0, 0.001, 1234.5)] == [
        "1.50",
        "−0.80",
        "0.00",
        "0.00",
        "almost 0",
        "1,234.50",
    ]


@given(ANY_NUMBER)
@example(-0.0)
def test_only_the_whole_is_100_percent_and_only_nothing_is_0(share):
    text = percent(share)
    assert (text == "100%") == (share == 1)
    assert (text == "0%") == (share == 0)
    if 0.001 <= share <= 0.999:
        assert math.isclose(float(text[:-1]), 100 * share, abs_tol=0.05001 if share < 0.01 or share > 0.99 else 0.5001)


def test_percent_by_hand():
    shares = (0.9952, 0.9996, 0.12, 0.0004, 1 / 200, 199 / 200, 1.5)
    assert [percent(share) for share in shares] == ["99.5%", "over 99.9%", "12%", "under 0.1%", "0.5%", "99.5%", "150%"]


FRACTION_WORDS = {
    "nine tenths": 0.9,
    "four fifths": 0.8,
    "three quarters": 0.75,
    "two thirds": 2 / 3,
    "three fifths": 0.6,
    "half": 0.5,
}
FRACTION_WORDS |= {
    "two fifths": 0.4,
    "a third": 1 / 3,
    "a quarter": 0.25,
    "a fifth": 0.2,
    "a sixth": 1 / 6,
    "a seventh": 1 / 7,
}
FRACTION_WORDS |= {"an eighth": 1 / 8, "a ninth": 1 / 9, "a tenth": 0.1}


@given(st.floats(min_value=0, max_value=1e300))
@example(0.95)
@example(1.05)
@example(0.0949)
def test_a_ratio_reads_as_what_it_is(ratio):
    text = times(ratio)
    assert "e-" not in text
    if text == "about the same as":
        assert 0.94 < ratio < 1.06
    elif text == "more than a billion times":
        assert ratio > 1e9
    elif text == "less than a billionth of":
        assert 0 < ratio < 1e-9
    elif text == "less than a millionth of":
        assert 1e-9 <= ratio < 1e-6
    elif text == "none of":
        assert ratio == 0
    elif text.endswith(" times"):
        assert ratio > 1
        assert math.isclose(value_of(text.removesuffix(" times")), ratio, rel_tol=0.051)
    elif text.startswith("1/"):
        assert math.isclose(1 / value_of(text.removeprefix("1/").removesuffix(" of")), ratio, rel_tol=0.06)
    else:
        assert math.isclose(FRACTION_WORDS[text.removesuffix(" of")], ratio, rel_tol=1 / 8)


@pytest.mark.parametrize("ratio", [-1.0, math.nan])
def test_an_invalid_ratio_is_refused(ratio):
    with pytest.raises(ValueError, match="0 or more"):
        times(ratio)


def test_ratios_by_hand():
    texts = {
        0.2: "a fifth of",
        0.1: "a tenth of",
        1 / 2000: "1/2,000 of",
        3.2: "3.2 times",
        2.2e-16: "less than a billionth of",
    }
    assert {ratio: times(ratio) for ratio in texts} == texts


@given(FINITE)
def test_a_signed_number_says_its_side(value):
    text = signed(value)
    if abs(value) >= 0.0005 and abs(value) <= 1e15:
        assert text[0] == ("+" if value > 0 else MINUS)


@given(st.floats(-1e13, 1e13))
def test_inside_a_small_mark_a_number_is_short_and_near(value):
    text = brief(value)
    assert len(text) <= 6
    if text == "0":
        assert value == 0
    elif text == "≈0":
        assert 0 < abs(value) < 0.005
    elif text == "huge":
        assert abs(value) >= 9.5e10
    else:
        units = {"k": 1e3, "M": 1e6, "B": 1e9}
        amount = float(text.rstrip("kMB").replace(MINUS, "-")) * units.get(text[-1], 1)
        assert amount == pytest.approx(value, rel=0.06, abs=0.0051)


def test_what_is_not_finite_is_huge():
    assert brief(math.nan) == brief(math.inf) == "huge"

"""The worksheets: every answer is worked out again from the words of its question, with fractions, as a student would."""

import math
import re
import subprocess
import sys
from fractions import Fraction
from itertools import pairwise

import pytest

from core.chapters import has_worksheet, worksheet
from core.chapters.slopes.worksheet import EASY
from core.say.exercise import BLANK, SEEDS, Exercise
from core.say.messages import text
from pages.chapters import CHAPTERS
from tests.long import drawn

SHEETS = [chapter for chapter in CHAPTERS if has_worksheet(chapter.name)]
NUMBER = re.compile(r"−?\d[\d,]*(?:\.\d+)?")


def read(words: str) -> Fraction:
    return Fraction(words.replace("−", "-").replace(",", ""))


def numbers(words: str) -> list[Fraction]:
    """The numbers that a text tells, in their order."""
    return [read(each) for each in NUMBER.findall(words)]


def by_rule(name: str, x: Fraction) -> Fraction:
    return {"parabola": x * x, "cubic": x * x * x - 3 * x, "line": x / 2 + 1}[name]


def start(one, two, three):
    cost, steps = numbers(one)[:2]
    slope = numbers(two)[0]
    stands, steep, size = numbers(three)
    return [cost * steps], ["down" if slope > 0 else "up"], [size * steep, stands - size * steep]


def slopes(one, two, three):
    name = next(each for each in EASY if text(f"slopes-sheet-rule-{each}") in one)
    left, height, right, run, again = numbers(one.split("At ", 1)[1])
    assert (right - left, height, again) == (run, by_rule(name, left), left)
    rise = by_rule(name, right) - height
    at, nudge = numbers(two)
    (slope,) = numbers(three)
    ways = ("up", "left") if slope > 0 else ("down", "right")
    return [by_rule(name, right), rise, rise / run], [2 * at, 2 * at * nudge], [ways[0], abs(slope), ways[1]]


def downhill(one, two, three):
    a, b, rate = numbers(one)
    left, grown = 1 - 2 * rate, 1 + 2 * rate
    error = a * a + b * b
    size = numbers(three)[-1]
    errors = [error, error * left * left, error * grown * grown]
    return [a * left, b * left], errors, [1 - 2 * size, "yes" if 0 < size < 1 else "no"]


def backprop(one, two, three):
    x, _, first, _, second, out_1, _, out_2, _ = numbers(one)
    sent = max(first * x, 0), max(second * x, 0)
    guess = out_1 * sent[0] + out_2 * sent[1]
    blame = guess - numbers(two)[0]
    behind = blame * out_1, blame * out_2
    assert numbers(two)[1:] == [out_1, 1, 2, out_2, 1]
    assert blame != 0
    way = text("backprop-sheet-way", way="more" if behind[0] < 0 else "less")
    counts = {"sign": "for" if out_1 > 0 else "against", "way": "low" if blame < 0 else "high"}
    because, turns = text("backprop-sheet-because", **counts), text("backprop-sheet-turns")
    return [*sent, guess], [blame, *behind, way, because], [behind[0] * x, behind[1] * x, 0, turns]


def bends(one, two, three):
    _, _, below, above, again = numbers(one)
    assert below == again < 0 < above
    z = float(numbers(two)[0])
    out = 1 / (1 + math.exp(-z))
    layers = int(numbers(three)[0])
    return [0, above, "none"], [round(out, 2), float(f"{out * (1 - out):.3g}")], [4**layers]


def sigmoid(one, two, three):
    total = float(numbers(one)[0])
    *_, low, high, before, after = numbers(two)
    moves = [(end >= 0) - (begin >= 0) for begin, end in ((low, high), (before, after))]
    shrinks = 4 ** int(numbers(three)[0])
    return [round(100 / (1 + math.exp(-total)))], moves, [shrinks, numbers(three)[-1] / shrinks]


def one_matrix(one, two, three):
    _, times, plus, _, again, then = numbers(one)
    first, second = (
        [list(map(read, row.split(", "))) for row in re.findall(r"\(([^{}()]*)\)", part)]
        for part in two.split("There are")[0].split("Layer 2")
    )
    table = [sum(second[row][k] * first[k][column] for k in range(2)) for row in range(2) for column in range(2)]
    wide = numbers(three)[0]
    return [again * times, again * plus + then], table, [4 * wide, 4]


def without_derivatives(one, two, three):
    knobs = numbers(one)[0]
    _, *errors = numbers(two)
    n_kept, lowest = 0, Fraction(7, 10)
    for error in errors:
        if error < lowest:
            n_kept, lowest = n_kept + 1, error
    return [knobs + 1, 3], [n_kept, lowest], [numbers(three)[0] / 2]


def train(one, two, three):
    points, batch, rounds = numbers(one)[:1] + numbers(one)[1:2] + numbers(one)[-1:]
    first, second, _ = numbers(two)
    pairs = numbers(three.split(": ")[1])[:8]
    right = sum(
        (guess > Fraction(1, 2)) == (answer == 1) for guess, answer in zip(pairs[::2], pairs[1::2], strict=True)
    )
    steps = points / batch
    return [steps, steps * rounds], [first * 3 + second * (first + 1) + second + 1], [right]


AGAIN = {
    solve.__name__: solve
    for solve in (start, slopes, downhill, backprop, bends, sigmoid, one_matrix, without_derivatives, train)
}


@pytest.mark.parametrize("chapter", SHEETS, ids=lambda chapter: chapter.name)
@drawn(60, SEEDS)
def test_every_answer_is_what_a_student_works_out(chapter, seeds):
    for seed in seeds:
        questions = worksheet(chapter.name, seed)
        expected = AGAIN[chapter.name](*(question.text.replace("1 −", "").replace("{}", "") for question in questions))
        for question, answers in zip(questions, expected, strict=True):
            wanted = [each if isinstance(each, str) else float(each) for each in answers]
            keys = [float(read(each)) if re.search(r"^−?\d", each) else each for each in question.answers]
            assert keys == wanted, (seed, question)


@pytest.mark.parametrize("chapter", SHEETS, ids=lambda chapter: chapter.name)
def test_another_seed_asks_for_other_numbers(chapter):
    sheets = [worksheet(chapter.name, seed) for seed in range(200)]
    assert all(len(sheet) >= 3 for sheet in sheets)
    assert all(before != after for before, after in pairwise(sheets))
    keys = {tuple(question.answers for question in sheet) for sheet in sheets}
    assert len(keys) > 190


def test_the_scenes_that_a_sheet_names_are_there():
    for chapter in SHEETS:
        names = {scene.name for scene in chapter.scenes}
        assert all(question.scene in names for question in worksheet(chapter.name, 3))


def test_the_key_fills_the_blanks_and_nothing_else():
    for chapter in SHEETS:
        for question in worksheet(chapter.name, 5):
            blanks = question.markdown(False).replace("\\", "")
            assert blanks.count(BLANK) == len(question.answers)
            assert "{" not in blanks
            for answer in question.answers:
                blanks = blanks.replace(BLANK, f"**{answer}**", 1)
            assert blanks == question.markdown(True)


def test_the_same_seed_gives_the_same_sheet_in_another_process():
    names = [chapter.name for chapter in SHEETS]
    code = f"from core.chapters import worksheet\nfor name in {names}: print(worksheet(name, 42))"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()
    assert other == [str(worksheet(name, 42)) for name in names]


@pytest.mark.parametrize("seed", [-1, SEEDS, 1.5])
def test_no_seed_is_refused(seed):
    with pytest.raises(ValueError, match="give a whole number"):
        worksheet("slopes", seed)


def test_a_question_with_too_few_answers_is_refused():
    with pytest.raises(ValueError, match="2 blanks and 1 answers"):
        Exercise("{} and {}", ("1",), "tilt")

"""Worksheets: every answer is recomputed from the text of its question, with fractions."""

import math
import re
import subprocess
import sys
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from core import opening
from core.chapters import has_worksheet, worksheet
from core.chapters.slopes.worksheet import EASY
from core.say.exercise import BLANK, SEEDS, Exercise
from core.say.messages import text
from pages.chapters import CHAPTERS
from tests.long import with_seeds

SHEETS = [chapter for chapter in CHAPTERS if has_worksheet(chapter.name)]
NUMBER = re.compile(r"−?\d[\d,]*(?:\.\d+)?")


def fraction(words: str) -> Fraction:
    return Fraction(words.replace("−", "-").replace(",", ""))


def numbers(words: str) -> list[Fraction]:
    """Return the numbers of a text, in order."""
    return [fraction(number) for number in NUMBER.findall(words)]


def by_rule(name: str, x: Fraction) -> Fraction:
    return {"parabola": x * x, "cubic": x * x * x - 3 * x, "line": x / 2 + 1}[name]


def start(first_text, second_text, third_text):
    cost, steps = numbers(first_text)[:2]
    slope = numbers(second_text)[0]
    position, steep, size = numbers(third_text)
    return [cost * steps], ["down" if slope > 0 else "up"], [size * steep, position - size * steep]


def slopes(first_text, second_text, third_text):
    name = next(key for key in EASY if text(f"slopes-sheet-rule-{key}") in first_text)
    left, height, right, run, same_position = numbers(first_text.split("At ", 1)[1])
    assert (right - left, height, same_position) == (run, by_rule(name, left), left)
    rise = by_rule(name, right) - height
    position, nudge = numbers(second_text)
    (slope,) = numbers(third_text)
    directions = ("up", "left") if slope > 0 else ("down", "right")
    return (
        [by_rule(name, right), rise, rise / run],
        [2 * position, 2 * position * nudge],
        [directions[0], abs(slope), directions[1]],
    )


def downhill(first_text, second_text, third_text):
    a, b, rate = numbers(first_text)
    left, growth = 1 - 2 * rate, 1 + 2 * rate
    error = a * a + b * b
    size = numbers(third_text)[-1]
    errors = [error, error * left * left, error * growth * growth]
    return [a * left, b * left], errors, [1 - 2 * size, "yes" if 0 < size < 1 else "no"]


def backprop(first_text, second_text, third_text):
    x, _, first, _, second, out_1, _, out_2, _ = numbers(first_text)
    outputs = max(first * x, 0), max(second * x, 0)
    prediction = out_1 * outputs[0] + out_2 * outputs[1]
    delta = prediction - numbers(second_text)[0]
    hidden_deltas = delta * out_1, delta * out_2
    assert numbers(second_text)[1:] == [out_1, 1, 2, out_2, 1]
    assert delta != 0
    direction = text("backprop-sheet-way", way="more" if hidden_deltas[0] < 0 else "less")
    counts = {"sign": "for" if out_1 > 0 else "against", "way": "low" if delta < 0 else "high"}
    because, turns = text("backprop-sheet-because", **counts), text("backprop-sheet-turns")
    return (
        [*outputs, prediction],
        [delta, *hidden_deltas, direction, because],
        [hidden_deltas[0] * x, hidden_deltas[1] * x, 0, turns],
    )


def bends(first_text, second_text, third_text):
    first, up, second, down, *hours = numbers(first_text)
    sums = [up * (hour >= first) - down * (hour >= second) for hour in hours]
    _, _, below, above = numbers(second_text)
    assert below < 0 < above
    neuron = int(numbers(third_text)[0]) - 1
    first_layer, second_layer, last = opening.train_on_face().layers
    outputs = opening.INPUTS
    for layer in (first_layer, second_layer):
        total = outputs @ layer.weights.T + layer.biases
        outputs = total / (1 + np.abs(total))
    outputs[:, neuron] = 0
    light = outputs @ last.weights[0] + last.biases[0] > 0
    return sums, [0, above], [int((light != opening.face().ravel()).sum())]


def sigmoid(first_text, second_text, third_text):
    total = float(numbers(first_text)[0])
    *_, low, high, before, after = numbers(second_text)
    moves = [(end >= 0) - (begin >= 0) for begin, end in ((low, high), (before, after))]
    shrinks = 4 ** int(numbers(third_text)[0])
    return [round(100 / (1 + math.exp(-total)))], moves, [shrinks, numbers(third_text)[-1] / shrinks]


def one_matrix(first_text, second_text, third_text):
    _, times, plus, _, factor, offset = numbers(first_text)
    first, second = (
        [list(map(fraction, row.split(", "))) for row in re.findall(r"\(([^{}()]*)\)", part)]
        for part in second_text.split("There are")[0].split("Layer 2")
    )
    table = [sum(second[row][k] * first[k][column] for k in range(2)) for row in range(2) for column in range(2)]
    width = numbers(third_text)[0]
    return [factor * times, factor * plus + offset], table, [4 * width, 4]


def without_derivatives(first_text, second_text, third_text):
    n_params = numbers(first_text)[0]
    _, *errors = numbers(second_text)
    n_kept, lowest = 0, Fraction(7, 10)
    for error in errors:
        if error < lowest:
            n_kept, lowest = n_kept + 1, error
    return [n_params + 1, 3], [n_kept, lowest], [numbers(third_text)[0] / 2]


def train(first_text, second_text, third_text):
    points, batch, epochs = numbers(first_text)[:1] + numbers(first_text)[1:2] + numbers(first_text)[-1:]
    first, second, _ = numbers(second_text)
    pairs = numbers(third_text.split(": ")[1])[:8]
    right = sum(
        (prediction > Fraction(1, 2)) == (answer == 1)
        for prediction, answer in zip(pairs[::2], pairs[1::2], strict=True)
    )
    steps = points / batch
    return [steps, steps * epochs], [first * 3 + second * (first + 1) + second + 1], [right]


SOLVERS = {
    solve.__name__: solve
    for solve in (start, slopes, downhill, backprop, bends, sigmoid, one_matrix, without_derivatives, train)
}


@pytest.mark.parametrize("chapter", SHEETS, ids=lambda chapter: chapter.name)
@with_seeds(60, SEEDS)
def test_every_answer_is_what_a_student_works_out(chapter, seeds):
    for seed in seeds:
        questions = worksheet(chapter.name, seed)
        expected = SOLVERS[chapter.name](
            *(question.text.replace("1 −", "").replace("{}", "") for question in questions)
        )
        for question, answers in zip(questions, expected, strict=True):
            expected_answers = [answer if isinstance(answer, str) else float(answer) for answer in answers]
            keys = [float(fraction(answer)) if re.search(r"^−?\d", answer) else answer for answer in question.answers]
            assert keys == expected_answers, (seed, question)


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
    lines = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines == [str(worksheet(name, 42)) for name in names]


@pytest.mark.parametrize("seed", [-1, SEEDS, 1.5])
def test_an_invalid_seed_is_refused(seed):
    with pytest.raises(ValueError, match="give a whole number"):
        worksheet("slopes", seed)


def test_a_question_with_too_few_answers_is_refused():
    with pytest.raises(ValueError, match="2 blanks and 1 answers"):
        Exercise("{} and {}", ("1",), "tilt")

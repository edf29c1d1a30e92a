"""Exercises that ask why: steps are drawn right, one of three sentences is false, and each has a key."""

import re
from random import Random

import pytest

from core.chapters import worksheet
from core.chapters.teachers.step_picture import LEFT, RIGHT, Step, step_picture
from core.chapters.teachers.whys import LIES, STEPS, TRUTHS, WHYS, next_step, whys
from core.say.exercise import SEEDS
from core.say.messages import text
from pages.chapters import CHAPTERS
from tests.long import with_seeds

NAMES = [chapter.name for chapter in CHAPTERS]


@pytest.mark.parametrize("name", NAMES)
def test_every_chapter_asks_why_and_has_a_key(name):
    for seed in range(20):
        exercises = whys(name, seed)
        assert len(exercises) == (3 if name in STEPS else 2)
        for exercise in exercises:
            assert text(exercise.task)
            assert text(exercise.key)
    assert whys(name, 7) == whys(name, 7)


@pytest.mark.parametrize("name", NAMES)
def test_one_of_three_sentences_is_the_lie_and_the_key_names_it(name):
    places = set()
    for seed in range(60):
        exercise = whys(name, seed)[-2]
        lie_numbers = [place for place, row in enumerate(exercise.rows, 1) if row.id.startswith("lie-")]
        assert lie_numbers == [exercise.key["n"]]
        assert len({row.id for row in exercise.rows}) == 3
        assert exercise.key["so"].id == f"{exercise.rows[lie_numbers[0] - 1].id}.so"
        places |= set(lie_numbers)
    assert places == {1, 2, 3}


@pytest.mark.parametrize("name", NAMES)
def test_the_catalog_has_all_sentences_of_a_chapter(name):
    name = name.replace("_", "-")
    for number in range(1, TRUTHS + 1):
        assert text(f"true-{name}-{number}").endswith(".")
    for number in range(1, LIES + 1):
        assert text(f"lie-{name}-{number}.so").endswith(".")
    for number in range(1, WHYS + 1):
        assert text(f"why-{name}-{number}").endswith("?")
        assert text(f"why-{name}-{number}.key").endswith(".")


@with_seeds(50, 500)
def test_a_step_ends_where_step_size_times_slope_leads_and_lower(seeds):
    for seed in seeds:
        step = Step.random(Random(seed))
        measured_slope = (step.height(step.position + 1e-6) - step.height(step.position - 1e-6)) / 2e-6
        assert step.slope == pytest.approx(measured_slope, abs=1e-8)
        assert step.end == pytest.approx(step.position - step.size * measured_slope, abs=1e-6)
        assert step.height(step.end) < step.height(step.position)
        key = next_step(Random(seed)).key
        assert (key["end"], key["way"]) == (step.end, "left" if step.end < step.position else "right")


def test_the_arrow_is_in_the_key_alone_and_its_tip_is_the_end():
    step = Step(bottom=0.5, position=2.0, size=0.25)
    assert "polygon" not in step_picture(step, with_solution=False)
    tip = float(re.search(r'polygon points="([\d.]+)', step_picture(step, with_solution=True)).group(1))
    assert tip == pytest.approx(LEFT + (step.end + 3) / 6 * (RIGHT - LEFT), abs=0.06)


@pytest.mark.parametrize("name", NAMES)
@with_seeds(60, SEEDS)
def test_no_seed_gives_an_exercise_that_asks_for_nothing(name, seeds):
    for seed in seeds:
        assert not [exercise for exercise in worksheet(name, seed) if exercise.is_empty]

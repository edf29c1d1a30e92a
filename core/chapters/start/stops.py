"""The sentences of the tour at its stops in "Why derivatives?"."""

import numpy as np

from core import exam
from core.chapters.start.loop import loop
from core.chapters.start.painting import opening
from core.chapters.start.words import is_whole
from core.say.messages import Message, message


def say_watch() -> Message:
    """Say which ways paint the whole face in the end."""
    whole_ways = [run.way.name for run in opening().runs if is_whole(run, -1)]
    return message("start-tour-watched", whole=" ".join(whole_ways))


def say_turn() -> Message:
    """Say how many students a change of a single parameter can get right at most."""
    values = np.linspace(-exam.PARAM_LIMIT, exam.PARAM_LIMIT, 801)
    networks = [exam.with_param(exam.start(), param, value) for param in exam.KNOBS for value in values]
    return message("start-tour-turned", most=max(map(exam.n_correct, networks)), students=len(exam.DATA.hours))


def say_feel() -> Message:
    """Say how many step arrows at the story's start lead to a lower error."""
    start, slopes = exam.SHAPE.flat(exam.start()), exam.slopes_of(exam.start())
    tips = start - exam.STEP_SIZE * slopes
    losses = [exam.loss_of(exam.with_param(exam.start(), knob, tip)) for knob, tip in enumerate(tips)]
    lower = sum(loss < exam.loss_of(exam.start()) for loss in losses)
    return message("start-tour-felt", lower=lower, knobs=len(exam.KNOBS))


def say_roll() -> Message:
    """Say after how many steps of all seven parameters all students are right."""
    n_correct = loop().n_correct
    students = len(exam.DATA.hours)
    return message("start-tour-rolled", steps=int((n_correct == students).argmax()), students=students)

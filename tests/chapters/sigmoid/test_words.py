"""All messages of the chapter format, and none contains unreadable text."""

import re
from functools import cache

import pytest

from core.chapters.sigmoid import answer, deep, end, hint, measures, steep
from core.say.messages import Message, text

UNREADABLE = r"nan|inf\b|\d[eE][-−+]?\d|[-−]0(\.0+)?(?![\d.])|\b[1-9]\d*\.\d{4,}|0\.0*[1-9]\d{4,}|!|\bsimply|obviously|\bjust\b|  |\{|\}"


def of_answer() -> list[Message]:
    return [message for total in answer.SUMS for message in (answer.say_answer(total), answer.sum_text(total))]


def of_hint() -> list[Message]:
    return [hint.say_hint(total) for total in hint.SUMS]


def of_steep() -> list[Message]:
    runs = steep.steep_runs(4)
    return [
        message
        for place in range(len(runs))
        for message in (steep.say_steep(runs, place), steep.steepness_text(runs[place]))
    ]


def of_deep() -> list[Message]:
    stacks = [
        deep.train_deep_network(name, kind, deep.SEED) for name in deep.ACTIVATION_NAMES for kind in deep.START_KINDS
    ]
    return [
        message
        for stack in stacks
        for place in deep.PLACES
        for message in (deep.say_deep(stack, place), deep.stage_text(place))
    ]


def of_end() -> list[Message]:
    runs = [run for name in end.TASKS for seed in (end.SEED, 2) for run in end.train_each_end(name, seed).values()]
    return [end.say_end(run, frame) for run in runs for frame in range(0, end.FRAMES, 10)]


def of_measures() -> list[Message]:
    return [message for entry in measures.measure_activations() for message in measures.say_measures(entry)]


SCENES = (of_answer, of_hint, of_steep, of_deep, of_end, of_measures)
words = cache(lambda scene: sorted({text(message) for message in scene()}))


@pytest.mark.parametrize("scene", SCENES)
def test_no_sentence_holds_what_no_person_reads(scene):
    for sentence in words(scene):
        assert not re.search(UNREADABLE, sentence), sentence
        assert not re.search(r"\b1 (rounds|knobs|layers|points|students)\b", sentence), sentence


@pytest.mark.parametrize("scene", SCENES[:-1])
def test_sentences_are_short(scene):
    for sentence in words(scene):
        for part in re.split(r"(?<=[.?:])\s", sentence.replace("*", "")):
            assert len(part.split()) <= 20, part

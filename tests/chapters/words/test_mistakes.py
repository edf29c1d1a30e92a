"""The seventeen questions, what was left out and the sources: whole, plain, and each answer with its picture."""

import re

import pytest

from core.chapters.words.further import FURTHER
from core.chapters.words.left_out import LEFT_OUT
from core.chapters.words.mistakes import MISTAKES, progress, reply
from tests.pages.test_every_chapter import reading_grade

EACH = pytest.mark.parametrize("mistake", MISTAKES.values(), ids=list(MISTAKES))


def test_there_are_seventeen():
    assert len(MISTAKES) == 17
    assert len({each.question for each in MISTAKES.values()}) == 17


@EACH
def test_a_question_has_two_or_three_answers_and_a_picture(mistake):
    assert mistake.question.endswith("?")
    assert 2 <= len({answer for answer, _ in mistake.answers}) <= 3
    assert mistake.looks


@EACH
def test_every_choice_is_told_what_is_so_and_why(mistake):
    so, because = mistake.answers[mistake.right]
    for place, (answer, reason) in enumerate(mistake.answers):
        words = reply(mistake, answer)
        assert because in words
        assert words.startswith("**Yes.**") is (place == mistake.right)
        assert reason in words
        assert place == mistake.right or so in words


def test_the_right_answer_is_not_always_in_one_place():
    assert {mistake.right for mistake in MISTAKES.values()} == {0, 1}


def test_all_texts_are_plain():
    texts = [text for each in MISTAKES.values() for text in (each.question, *(reason for _, reason in each.answers))]
    texts += [f"{what}" for _, what, _ in LEFT_OUT]
    texts += [source.good_for for sources in FURTHER.values() for source in sources]
    assert reading_grade(" ".join(texts)) <= 5
    for text in texts:
        assert not re.search(r"[!$α-ωΑ-Ω∂∇∑]|\bsimply\b|\bjust\b|\bobviously\b", text), text
        assert all(len(sentence.split()) <= 18 for sentence in re.split(r"[.?:] ", text)), text


def test_progress_is_told_after_the_first_answer():
    assert progress(0, 0) == ""
    assert progress(3, 2) == "You have answered 3 of 17, and 2 of them rightly."


def test_sources_are_told_whole():
    sources = [source for each in FURTHER.values() for source in each]
    assert len({source.link for source in sources}) == len(sources) >= 10
    for source in sources:
        assert re.fullmatch(r"https?://[\w./-]+", source.link)
        assert re.fullmatch(r"(from )?(19|20)\d\d", source.year)
        assert source.title
        assert source.by
        assert source.good_for.endswith(".")

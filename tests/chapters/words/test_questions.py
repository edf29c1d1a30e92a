"""Questions, omissions and sources are complete and plain, and each answer has its picture."""

import re

import pytest

from core.chapters.words.further import FURTHER
from core.chapters.words.left_out import LEFT_OUT
from core.say.messages import text
from core.say.questions import QUESTIONS, quiz, reply
from tests.pages.test_every_chapter import reading_grade

EVERY_QUESTION = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
QUIZ = pytest.mark.parametrize("question", quiz(), ids=lambda question: question.name)


def test_seventeen_can_be_answered_first():
    assert len(quiz()) == 17


@EVERY_QUESTION
def test_a_question_has_an_answer_a_picture_and_a_button(question):
    assert question.word.endswith("?")
    assert question.line.endswith(".")
    assert question.links
    assert all(question.link_label(place) for place in range(len(question.links)))


@QUIZ
def test_every_choice_is_told_what_is_so_and_why(question):
    assert 2 <= len({question.choice(option) for option in question.choices}) <= 3
    for choice in question.choices:
        words = reply(question, choice)
        assert question.why(question.right) in words
        assert question.why(choice) in words
        assert choice == question.right or question.choice(question.right) in words


def test_the_right_answer_is_not_always_in_one_place():
    assert {question.choices.index(question.right) for question in quiz()} == {0, 1}


def test_all_texts_are_plain():
    texts = [question_text for question in QUESTIONS for question_text in (question.word, question.line)]
    texts += [question.why(choice) for question in quiz() for choice in question.choices]
    texts += [text(f"left-out-{name}") for name, _ in LEFT_OUT]
    texts += [text(f"further-{source.name}") for sources in FURTHER.values() for source in sources]
    assert reading_grade(" ".join(texts)) <= 5
    for question_text in texts:
        assert not re.search(r"[!$α-ωΑ-Ω∂∇∑]|\bsimply\b|\bjust\b|\bobviously\b", question_text), question_text
        assert all(len(sentence.split()) <= 20 for sentence in re.split(r"[.?:;] ", question_text)), question_text


def test_what_was_left_out_has_words_for_its_button():
    assert all(text(f"left-out-{name}.see") for name, control in LEFT_OUT if control)


def test_sources_are_whole():
    sources = [source for works in FURTHER.values() for source in works]
    assert len({source.link for source in sources}) == len(sources) >= 10
    for source in sources:
        assert re.fullmatch(r"https?://[\w./-]+", source.link)
        assert 1900 < source.year < 2100
        assert source.title
        assert all(source.authors)

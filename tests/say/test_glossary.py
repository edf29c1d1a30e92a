"""The glossary is complete, unambiguous and plain, and each word links to an existing scene."""

import re
from itertools import pairwise

import pytest

from core.say.glossary import WORDS
from core.say.language import SOURCE, languages, use
from pages.chapters import find
from tests.pages.test_every_chapter import reading_grade

# The required plain words with the field's terms.
REQUIRED = {
    "slope": "derivative",
    "the slope for one knob": "partial derivative",
    "the list of all the slopes": "gradient",
    "knob": "weight",
    "how wrong (the error)": "loss",
    "step size": "learning rate",
    "guess": "prediction",
    "the right answer": "target",
    "passing the blame back": "backpropagation",
    "blame": "delta",
    "bend": "activation function",
    "following the slope downhill": "gradient descent",
    "shift, a number each neuron always adds": "bias",
    "a round": "epoch",
    "rolling on": "momentum",
    "multiply along the path, add up the paths": "chain rule",
    "one look at the data": "one evaluation of the loss",
    "trying, without slopes": "random search",
    "network": "neural network",
    "neuron": "unit",
    "layer": "layer",
    "hidden layer": "hidden layer",
    "table of knobs": "matrix",
    "seed": "random seed",
    "nudge": "finite difference",
}
EVERY_WORD = pytest.mark.parametrize("word", WORDS, ids=lambda word: word.word)


def test_every_promised_word_is_there_with_its_term():
    terms = {word.word: word.term for word in WORDS}
    assert {word: terms[word] for word in REQUIRED if REQUIRED[word] not in terms[word]} == {}
    assert len(terms) == len(WORDS)


def test_no_form_means_two_things():
    forms = [form.lower() for word in WORDS for form in (*word.forms, *word.exceptions)]
    assert [text for text, next_form in pairwise(sorted(forms)) if text == next_form] == []
    # The page's script puts them into a regular expression unescaped.
    assert all(re.fullmatch(r"[a-z -]+", form) for form in forms)


@EVERY_WORD
def test_a_word_is_shown_by_a_scene_that_there_is(word):
    assert find(*word.scene)


@EVERY_WORD
def test_a_phrase_that_means_something_else_holds_the_word(word):
    for phrase in word.exceptions:
        assert any(re.search(rf"\b{form}\b", phrase, re.IGNORECASE) for form in word.forms), phrase


@EVERY_WORD
def test_a_line_is_plain(word):
    assert not re.search(r"[!$α-ωΑ-Ω∂∇∑=]|\bsimply\b|\bjust\b|\bobviously\b", word.line)
    assert all(len(sentence.split()) <= 16 for sentence in word.line.split(". "))


def test_the_lines_together_read_easily():
    assert reading_grade(" ".join(word.line for word in WORDS)) <= 5


@pytest.mark.parametrize("language", [code for code in languages() if code != SOURCE])
def test_the_forms_of_a_language_are_its_own_and_none_means_two_things(language):
    with use(language):
        forms = [form.casefold() for word in WORDS for form in (*word.forms, *word.exceptions)]
        assert [text for text, next_form in pairwise(sorted(forms)) if text == next_form] == []
        assert all(form.strip() == form and form for form in forms)
        for word in WORDS:
            for phrase in word.exceptions:
                assert any(form.casefold() in phrase.casefold() for form in word.forms), phrase

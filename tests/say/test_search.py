"""The glossary search finds queries, best row first, and nothing for nonsense."""

import pytest

from core.say.glossary import WORDS, found, rows, similar
from core.say.language import SOURCE, languages, use
from core.say.questions import Faq
from core.say.search import Entry, find, split
from tests.pseudo import PSEUDO, catalogs, spoken

# Queries, and the word expected first.
QUERIES = {
    "weight": "knob",
    "weights": "knob",
    "Parameters": "knob",
    "gradient": "the list of all the slopes",
    "gradients": "the list of all the slopes",
    "derivatives": "slope",
    "partial derivatives": "the slope for one knob",
    "loss": "how wrong (the error)",
    "loss function": "how wrong (the error)",
    "cost": "how wrong (the error)",
    "cost functions": "how wrong (the error)",
    "learning rates": "step size",
    "η": "step size",
    "gradient desc": "following the slope downhill",
    "cross entropy": "cross-entropy",
    "cross-entropy": "cross-entropy",
    "log loss": "cross-entropy",
    "nonlinear": "bend",
    "non-linear": "bend",
    "nonlinearities": "bend",
    "activation functions": "bend",
    "test set": "unseen points",
    "validation": "unseen points",
    "training set": "data",
    "initialization": "start",
    "initialisation": "start",
    "local minimum": "dip",
    "local minima": "dip",
    "saturate": "going flat",
    "saturation": "going flat",
    "logistic": "soft switch",
    "sigmoids": "soft switch",
    "why sigmoid": "soft switch",
    "biases": "shift, a number each neuron always add",
    "matrices": "table of knobs",
    "epochs": "a round",
    "mini-batch": "points for each step",
    "SGD": "points for each step",
    "backprop": "passing the blame back",
    "back propagation": "passing the blame back",
    "vanishing gradients": "fading blame",
    "exploding gradients": "blowing up",
    "overfitting": "learning by heart",
    "probability": "chance",
    "Hessian": "curving",
    "Adam": "a step size for each knob",
    "saddle points": "mountain pass",
    "predictions": "guess",
    "labels": "the right answer",
    "nodes": "neuron",
    "hidden units": "hidden layer",
    "MSE": "miss",
    "relus": "flat, then straight up",
    "genetic algorithm": "trying, without slopes",
    "finite differences": "nudge",
    "forward propagation": "going forward",
    "normalization": "scaling",
    "linear regression": "one neuron alone",
    "gradient decent": "following the slope downhill",
    "minimise": "following the slope downhill",
    "adam optimizer": "a step size for each knob",
    "over fitting": "learning by heart",
    "one hot encoding": "the right answer",
    "why is my loss nan": "blowing up",
    "AI": "network",
}
QUESTIONS_TYPED = {
    "why is xor stuck at one half": "half",
    "Why not solve for slope 0?": "solve",
    "newton's method": "newton",
    "what is a dead relu": "dead",
    "how many layers": "how-many",
    "why square the error": "square",
    "why do we subtract the gradient": "minus",
    "zero_grad": "afresh",
    "how many hidden layers should I use": "how-many",
    "why does my network output 0.5 for xor": "half",
    "why do neural networks need bias": "bias",
    "why not set derivative to zero and solve": "solve",
    "what happens if all weights are zero": "zero",
    "difference between epoch and batch": "epoch",
    "how do I know if my model is overfitting": "heart",
    "why normalize the data": "scale",
    "does gradient descent always find the minimum": "stuck",
    "can I use sin as activation function": "any",
    "is relu differentiable at 0": "corner",
    "why do we multiply by the derivative of sigmoid": "back",
    "why zero the gradients": "afresh",
    "deep vs wide": "deep-or-wide",
    "neurons become the same": "alike",
    "why not use absolute value": "square",
}
NO_MATCHES = ("", "abcxyz", "<b>", "qqq", "%", "💥")


@pytest.mark.parametrize("query", QUERIES)
def test_what_people_type_finds_the_plain_word_first(query):
    first = found(query)[0]
    assert first.word.startswith(QUERIES[query])


@pytest.mark.parametrize("query", QUESTIONS_TYPED)
def test_a_question_typed_as_a_sentence_is_among_the_first(query):
    names = [row.name for row in found(query) if isinstance(row, Faq)]
    assert QUESTIONS_TYPED[query] in names[:2]


@pytest.mark.parametrize("query", list(QUESTIONS_TYPED)[8:])
def test_the_longer_name_in_a_sentence_comes_first(query):
    assert found(query)[0].name == QUESTIONS_TYPED[query]


@pytest.mark.parametrize(
    "share", [2, pytest.param(None, marks=pytest.mark.long)], ids=["the first names", "every name"]
)
def test_a_name_of_a_row_finds_it(share):
    for row in rows():
        for name in row.entry.names[:share]:
            assert row in found(name), name


def test_nothing_typed_finds_all_words_and_junk_finds_nothing():
    assert found("") == found("  ") == list(WORDS)
    assert [found(junk) for junk in NO_MATCHES[1:]] == [[]] * (len(NO_MATCHES) - 1)


@pytest.mark.parametrize(("typo", "expected"), [("gradiant", "gradient"), ("sigmiod", "sigmoid"), ("momentun", "mom")])
def test_a_query_without_matches_offers_three_near_rows(typo, expected):
    rows_near = similar(typo)
    assert len(rows_near) == 3
    assert any(expected in " ".join(row.entry.names) for row in rows_near)


def test_plurals_hyphens_and_capitals_are_one():
    assert split("Cross-Entropies") == split("cross entropy")
    assert split("biases losses matrices batches") == ("bias", "loss", "matrix", "batch")
    assert split("bias loss class") == ("bias", "loss", "class")


def test_a_whole_name_comes_before_a_part_of_one():
    entries = {"b": Entry(("step size",)), "a": Entry(("step",)), "c": Entry(("sizes of a step",))}
    assert find("step", entries)[0] == "a"
    assert find("step size", entries)[0] == "b"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("Función de ACTIVACIÓN", ("funcion", "de", "activacion")),
        ("l’été", ("l", "ete")),
        ("ढलानों की सूची", ("ढलानों", "की", "सूची")),  # a vowel sign is a part of its word
        ("pendiente-de-un-mando", ("pendiente", "de", "un", "mando")),
    ],
)
def test_a_text_is_split_at_no_accent_and_at_no_vowel_sign(query, words):
    assert split(query) == words


def test_an_accent_may_be_left_out_or_put_where_there_is_none():
    rows = {"one": Entry(("función de activación", "ढलान"))}
    for query in ("funcion de activacion", "FUNCIÓN", "ढलान"):
        assert find(query, rows) == ["one"], query
    assert not find("ढल", rows)


def test_in_every_language_its_own_words_are_found_and_the_english_terms_too(tmp_path):
    with spoken(catalogs(tmp_path / "all")), use(PSEUDO):
        slope = next(word for word in WORDS if word.name == "slope")
        assert slope.word != "slope"
        for query in (slope.word, "derivative", "derivatives", "what is a derivative"):
            assert found(query)[0] is slope, query


@pytest.mark.parametrize("language", [code for code in languages() if code != SOURCE])
def test_the_rows_of_a_language_are_found_by_their_names(language):
    with use(language):
        for row in rows():
            assert row in found(row.word)[:5], row.word

"""The training loop on the exam network: real epochs, and every sentence true at every position."""

import numpy as np
import pytest

from core import exam
from core.chapters.start.loop import (
    COMPARE,
    DIFFERENTIATE,
    EPOCHS,
    FIRST_EPOCH_PLACES,
    N_PLACES,
    PLACES_PER_STAGE,
    PREDICT,
    UPDATE,
    loop,
    stage_at,
)
from core.chapters.start.loop_words import boxes, loop_sentences, loop_texts
from core.say.messages import text


def test_every_round_is_a_plain_step_of_the_exam_network():
    run, network = loop(), exam.start()
    for epoch in range(EPOCHS):
        np.testing.assert_allclose(run.params[epoch], exam.SHAPE.flat(network), atol=1e-5)
        assert run.losses[epoch] == pytest.approx(exam.loss_of(network), abs=1e-5)
        np.testing.assert_allclose(run.slopes[epoch], exam.slopes_of(network), atol=1e-5)
        network = network.updated(exam.gradient(network), exam.STEP_SIZE)
    assert (np.diff(run.losses) < -1e-4).all()
    assert run.n_correct[-1] == 20


def test_the_places_are_four_stages_and_then_a_round_each():
    stages = [stage_at(place) for place in range(N_PLACES)]
    assert [stage for _, stage, _ in stages[:FIRST_EPOCH_PLACES]] == [
        stage for stage in range(4) for _ in range(PLACES_PER_STAGE)
    ]
    assert all(
        stages[stage * PLACES_PER_STAGE][2] == 0 and stages[(stage + 1) * PLACES_PER_STAGE - 1][2] == 1
        for stage in range(4)
    )
    assert [epoch for epoch, *_ in stages[FIRST_EPOCH_PLACES:]] == [*range(1, EPOCHS)]


def test_every_sentence_is_true_at_its_place():
    run, sentences = loop(), loop_sentences(loop())
    assert len(sentences) == len(loop_texts()) == N_PLACES
    start, slopes = exam.loss_of(exam.start()), exam.slopes_of(exam.start())
    for place, message in enumerate(sentences):
        epoch, stage, _ = stage_at(place)
        after = exam.SHAPE.network(run.params[epoch + 1])
        values = {name: value for name, value in message.values if name != "color"}
        if place >= FIRST_EPOCH_PLACES:
            assert values == {
                "rounds": epoch + 1,
                "error": approximately(exam.loss_of(after)),
                "right": exam.n_correct(after),
            }
            continue
        assert (
            values
            == {
                PREDICT: {},
                COMPARE: {"error": approximately(start)},
                DIFFERENTIATE: {"slope": approximately(np.abs(slopes).max())},
                UPDATE: {"before": approximately(start), "after": approximately(exam.loss_of(after))},
            }[stage]
        )
        if stage == UPDATE:
            assert values["before"] - values["after"] > 0.03  # two bars that look different


def approximately(value):
    return pytest.approx(value, abs=1e-5)


def test_every_place_has_its_words():
    assert all(map(text, [*loop_sentences(loop()), *loop_texts()]))


def test_each_box_leads_to_the_end_of_its_stage():
    assert [stage_at(box["place"]) for box in boxes()] == [(0, stage, 1.0) for stage in range(4)]

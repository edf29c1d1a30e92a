"""The loop on the exam network: real rounds, and every sentence true at every place, for every knob."""

import re

import numpy as np
import pytest

from core import exam
from core.chapters.start import words
from core.chapters.start.loop import ASK, GUESS, HOURS, PLACES, RATE, ROUNDS, TURN, WRONG, loop, shown, stage
from core.chapters.start.loop_pictures import ARROW, guess_tables, knob_table
from core.say.numbers import number

NAMES = words.TURN["knobs"]


def test_every_round_is_a_plain_step_of_the_exam_network():
    run, network = loop(), exam.start()
    for round_ in range(ROUNDS):
        np.testing.assert_allclose(run.knobs[round_], exam.SHAPE.flat(network), atol=1e-5)
        assert run.errors[round_] == pytest.approx(exam.loss_of(network), abs=1e-5)
        np.testing.assert_allclose(run.slopes[round_], exam.slopes_of(network), atol=1e-5)
        network = network.updated(exam.gradient(network), RATE)
    assert (np.diff(run.errors) < -1e-4).all()  # every round helps: what "Go to the last round" and the bars show


def numbers(text: str) -> list[float]:
    return [float(found.replace("−", "-")) for found in re.findall(r"[−+]?\d[\d.]*\d", text.replace("+", ""))]


@pytest.mark.parametrize("knob", range(len(NAMES)))
def test_every_sentence_is_true_at_every_place(knob):
    run, name = loop(), NAMES[knob]
    texts = words.looped(run, knob, name)
    assert len(texts) == PLACES
    for place, text in enumerate(texts):
        round_, at = stage(place)
        assert text.startswith(f"**{at + 1}. ")
        here = run.history.networks[round_]
        slope = exam.slope_of(here, knob)
        if at == GUESS:
            assert f"Round {round_ + 1}:" in text
        elif at == WRONG:
            assert f"**{number(exam.loss_of(here))}**" in text
        elif at == ASK:
            grows = "up" if exam.loss_of(nudged(here, knob, 1e-4)) > exam.loss_of(here) else "down"
            assert abs(slope) < 1e-9 or f"a nudge {grows} makes the error grow" in text
            assert abs(slope) < 1e-9 or f"it should go {'down' if grows == 'up' else 'up'}." in text
        else:
            there = run.history.networks[round_ + 1]
            move = exam.SHAPE.flat(there)[knob] - exam.SHAPE.flat(here)[knob]
            assert move == 0 or ("goes up by" if move > 0 else "goes down by") in text
            assert "almost 0" in text or numbers(text)[0] == pytest.approx(abs(move), rel=0.06)
            assert numbers(text)[-2] == pytest.approx(exam.loss_of(here), abs=6e-5)
            assert numbers(text)[-1] == pytest.approx(exam.loss_of(there), abs=6e-5)
            assert text.endswith("smaller.") == (exam.loss_of(there) < exam.loss_of(here))


def nudged(network, knob, nudge):
    return exam.with_knob(network, knob, exam.SHAPE.flat(network)[knob] + nudge)


def test_the_picture_holds_what_was_computed():
    run, tables = loop(), guess_tables()
    for round_ in (0, 17, ROUNDS):
        drawn = tables["curve"][tables["curve"]["round"] == round_]["guess"]
        np.testing.assert_allclose(drawn, exam.curve_of_guess(run.history.networks[round_], HOURS), atol=1e-6)
    places = knob_table(5, NAMES[5])
    assert list(places["place"]) == list(range(PLACES))
    for place in (0, 6, 7, 101):
        row, (round_, at) = places.iloc[place], stage(place)
        assert row["angle"] * run.knobs[shown(place), 5] > 0
        slope = run.slopes[round_, 5]
        assert (row["arrow"] == 0) == (at < ASK)
        assert at < ASK or (row["arrow"] * slope < 0 and abs(row["arrow"]) <= ARROW)
        assert (row["after_said"] != "") == (at == TURN)


def test_the_experiments_promise_what_the_loop_shows():
    run = loop()
    assert run.errors[-1] < 0.45 * run.errors[0]
    assert abs(run.slopes[0, 0]) < 0.2 * abs(run.slopes[0, 6])

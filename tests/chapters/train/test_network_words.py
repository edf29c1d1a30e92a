"""Sentences about the network's drawing, against the network."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from core.chapters.train import network_words as words
from core.chapters.train.network_table import gradients, param_indices
from core.chapters.train.run import FRAMES, Settings, learn
from core.say.messages import text
from tests.chapters.train.test_words import random_run, stands_for


@cache
def runs():
    return [learn(*random_run(seed)[:2]) for seed in range(400, 430)]


def test_every_knob_has_a_name_of_its_own():
    for run in runs():
        names = [text(words.name_of(run, param)) for param in param_indices(run.history.shape)]
        assert len(set(names)) == len(names)


def test_the_largest_knob_and_the_steepest_slope_are_told():
    for run in runs():
        names = [words.name_of(run, param) for param in param_indices(run.history.shape)]
        for slopes in (False, True):
            messages, numbers = words.say_largest(run, slopes), gradients(run) if slopes else run.history.params
            assert len(messages) == FRAMES
            for place in (0, FRAMES // 2, FRAMES - 1):
                row, message = numbers[run.frame(place)], messages[place]
                most = np.abs(row).max()
                assert text(message)
                assert (message["kind"] == "none") == (slopes and most == 0)
                if most == 0:
                    continue
                knob_index = names.index(message["name"])
                assert abs(row[knob_index]) == most
                assert stands_for(message["value"], row[knob_index]) or message["value"] == "almost 0"
                assert message["means"]["turn"] == ("down" if row[knob_index] > 0 else "up")


def test_turning_a_knob_as_told_lowers_the_error():
    for run in runs():
        numbers = gradients(run)
        for knob_index in (0, run.history.shape.n_params - 1):
            messages = words.say_param(run, knob_index)
            for place in (0, FRAMES - 1):
                frame = run.frame(place)
                slope, message = numbers[frame, knob_index], messages[place]
                assert text(message)
                assert message["means"]["turn"] == ("none" if slope == 0 else "down" if slope > 0 else "up")
                if abs(slope) > 1e-4 and run.settings.activation != "step" and run.history.losses[0] < 100:
                    params = run.history.params[frame].copy()
                    before = run.history.shape.network(params)
                    params[knob_index] -= np.sign(slope) * 1e-7
                    after = run.history.shape.network(params)
                    data = (run.train_set.network_inputs, run.train_set.network_targets, run.loss)
                    assert after.loss(*data) <= before.loss(*data)


@pytest.mark.parametrize(
    "settings", [Settings(epochs=100), Settings(neurons=(8, 8, 8), epochs=50), Settings(data="plane", epochs=50)]
)
def test_a_receipt_adds_up_and_a_nudge_agrees(settings):
    run = learn(settings)
    for knob_index in range(0, run.history.shape.n_params, 5):
        paths_receipt, agreement = words.param_receipt(run, knob_index, 2)
        message = words.say_receipt(run, paths_receipt, agreement, 2)
        assert text(message)
        assert (message["point"], message["points"], message["paths"]) == (3, len(run.train_set), paths_receipt.n_paths)
        assert words.agrees(paths_receipt, agreement)
        assert message["same"] == "yes"
        table = words.receipt_table(run, paths_receipt)
        assert table["path"].iloc[-1] == text("train-receipt-total")
        assert len(table) <= words.MAX_PATHS + 2
        point = (run.train_set.network_inputs[2:3], run.train_set.network_targets[2:3], run.loss)
        slopes = replace(run).history.final.gradient(*point)
        param = param_indices(run.history.shape)[knob_index]
        right = (
            slopes.biases[param.layer][param.neuron]
            if param.source is None
            else slopes.weights[param.layer][param.neuron, param.source]
        )
        assert paths_receipt.total == pytest.approx(right, rel=1e-9, abs=1e-15)

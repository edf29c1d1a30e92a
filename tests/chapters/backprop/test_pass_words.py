"""What is said at each stage of a pass is so: every claim is computed a second time, over hundreds of passes."""

import re
from dataclasses import replace

import numpy as np
import pytest

from core.chapters.backprop.pass_words import paper_says, pass_says, passes_on, stage_says, stage_titles, student_says
from core.chapters.backprop.passes import PRESETS, Pass, exam, knobs, own, titles
from core.chapters.backprop.timeline import Stage, places, seconds, stage_at, timeline
from core.exam import DATA
from core.network import Layer, Network
from tests.chapters.backprop.settings import passes

EVERY = passes(250)


def read(said: str) -> float:
    return float(said.replace("−", "-").replace(",", "").replace("+", "").replace("almost 0", "0"))


def plain_error(one: Pass, network: Network, layer: int = 0, neuron: int = 0, nudge: float = 0.0) -> float:
    """The error, worked out here once more; the sum of one neuron can be nudged on the way."""
    sent = one.inputs[0]
    for number, each in enumerate(network.layers, start=1):
        sums = each.weights @ sent + each.biases
        if number == layer:
            sums[neuron] += nudge
        sent = each.activation.f(sums)
    if one.loss == "cross_entropy":
        return float(np.sum(np.logaddexp(0, sums) - one.targets[0] * sums))
    return 0.5 * float(np.sum((sent - one.targets[0]) ** 2))


def test_stages_run_forward_then_back():
    for one in EVERY[:60]:
        told, layers = timeline(one), list(range(1, one.depth + 1))
        kinds = ["start", *["forward"] * one.depth, "error", *["back"] * one.depth, "turn", "again"]
        assert [stage.kind for stage in told] == kinds
        for layer in layers:
            assert told[one.forward_stage(layer)] == Stage("forward", layer)
            assert told[one.back_stage(layer)] == Stage("back", layer)
        assert told[one.error_stage].kind == "error"
        assert told[one.turn_stage].kind == "turn"


def test_the_dial_hits_every_stage_and_has_places_enough_between():
    for one in EVERY:
        stops, last = places(one), len(timeline(one)) - 1
        assert len(stops) >= 193
        assert set(range(last + 1)) <= set(stops)
        assert stops[-1] == last
        assert np.ptp(np.diff(stops)) == 0
        assert len(stops) / seconds(one) >= 24
        assert {stage_at(place) for place in stops} == set(range(last + 1))


def test_at_every_place_the_words_are_those_of_the_stage_that_was_reached():
    for one in EVERY[:30]:
        stops, said, titles = places(one), pass_says(one, "Begin."), stage_titles(one)
        assert len(stops) == len(said) == len(titles)
        for place, words, title in zip(stops, said, titles, strict=True):
            stage = timeline(one)[int(place)]
            assert words.removeprefix("Begin. ") == stage_says(one, stage)
            assert title.startswith(f"{int(place)}. ")


def test_a_blame_says_which_way_the_neuron_should_have_gone():
    """Plus: with a smaller sum the error is smaller. Minus: with a larger one. Nudged here."""
    seen = set()
    for one in EVERY:
        for layer in range(1, one.depth + 1):
            said, blame = stage_says(one, Stage("back", layer)), float(one.blame(layer)[0])
            way = re.search(r"(Plus|Minus): (.+?) (less|more)\.", said)
            assert (way is None) == (blame == 0)
            if way is None:
                continue
            assert (way.group(1) == "Plus") == (blame > 0)
            activation = one.network.layers[layer - 1].activation
            breaks = (*activation.kinks, *activation.jumps)
            if abs(blame) > 1e-4 and not any(abs(one.summed(layer)[0] - each) < 1e-3 for each in breaks):
                step = 1e-6 if way.group(3) == "more" else -1e-6
                before = plain_error(one, one.network, layer, 0, -step)
                assert plain_error(one, one.network, layer, 0, step) < before
                seen.add((way.group(1), layer == one.depth))
    assert len(seen) == 4


def test_only_the_last_layer_is_compared_with_the_right_answer_and_it_is_said_once():
    for one in EVERY:
        said = [stage_says(one, Stage("back", layer)) for layer in range(1, one.depth + 1)]
        told = ["nobody compares you" in each for each in said]
        assert told == [layer == one.depth - 1 for layer in range(1, one.depth + 1)]


def test_the_error_and_the_misses_are_those_of_the_guess():
    for one in EVERY:
        said = stage_says(one, Stage("error", one.depth))
        error = plain_error(one, one.network)
        told = re.search(r"\*\*([^*]+)\*\*\.$", said).group(1)
        if "illion" not in told and told != "almost 0":
            assert read(told) == pytest.approx(error, rel=0.006)
        if len(one.miss) == 1 and one.loss == "squared_error":
            miss = float(one.network.predict(one.inputs)[0, 0] - one.targets[0, 0])
            assert ("too high" in said) == (miss > 0)
            assert ("too low" in said) == (miss < 0)
        if one.loss == "cross_entropy":
            assert float(re.search(r"chance of ([\d.]+)%", said).group(1)) == pytest.approx(
                100 * np.exp(-error), abs=0.6
            )


def test_the_turn_names_a_knob_that_none_outdoes_and_where_it_goes():
    for one in EVERY:
        said = stage_says(one, Stage("turn", None))
        slopes = {title: knob.slope(one.gradient) for knob, title in titles(one.network).items()}
        steepest = max(map(abs, slopes.values()))
        if "Every slope is 0" in said:
            assert steepest == 0
            continue
        name, slope, way = re.search(r"further than “(.+?)”\. Its slope is (.+?), so it goes (up|down)", said).groups()
        knob = next(knob for knob, title in titles(one.network).items() if title == name)
        assert abs(slopes[name]) == steepest > 0
        assert (knob.value(one.turned) < knob.value(one.network)) == (way == "down") or steepest < 1e-13
        assert (slope[0] == "+") == (slopes[name] > 0) or slope == "almost 0"


def test_the_error_again_says_what_came_of_the_turn_and_what_would_help():
    seen = set()
    for one in EVERY:
        said = stage_says(one, Stage("again", one.depth))
        before, after = plain_error(one, one.network), plain_error(one, one.turned)
        way = re.search(r"It (fell|rose|stayed)", said).group(1)
        seen.add(way)
        if abs(after - before) > 1e-9 * before:
            assert way == ("fell" if after < before else "rose")
        if "no knob had a slope" in said:
            assert not any(knob.slope(one.gradient) for knob in knobs(one.network))
        smaller = re.search(r"A step size of ([\d.]+) makes it fall", said)
        if smaller:
            assert float(smaller.group(1)) < one.learning_rate
            better = replace(one, learning_rate=float(smaller.group(1)))
            assert plain_error(better, better.turned) < before
        assert (way == "rose") == ("step was too big" in said or "No smaller step" in said)
    assert seen >= {"fell", "rose"}


def test_what_a_bend_passes_on():
    assert "a fifth of any nudge (0.187)" in passes_on(0.187)
    assert "gentle" in passes_on(0.187)
    assert "flat" in passes_on(0)
    assert "all of any nudge" in passes_on(1.0)
    assert "turns a nudge around" in passes_on(-0.05)
    for slope in np.random.default_rng(0).uniform(0, 1.2, 300):
        said = passes_on(float(slope))
        assert ("gentle" in said) == (slope <= 0.5)
        assert "about the same as" not in said


def test_no_sentence_has_a_number_that_a_person_cannot_read():
    for one in EVERY:
        for said in {*pass_says(one), *stage_titles(one)}:
            assert not re.search(r"\de[-+]?\d|nan|inf\b|-\d|−0(?![.\d])|(?<![\d.,])\d{5}|  ", said), said


def test_what_a_student_did_is_what_the_data_say():
    for student in range(20):
        said = student_says(student)
        assert read(re.search(r"\*\*([\d.]+) hours", said).group(1)) == pytest.approx(DATA.hours[student], abs=0.005)
        assert ("passed" in said) == bool(DATA.passed[student]) == ("is 1" in said)
        assert exam(student).targets[0, 0] == DATA.passed[student]


def test_flat_bends_stop_the_hint_and_the_words_say_so():
    one = own((2, 3, 1), hidden="step", output="sigmoid", seed=1)
    said = stage_says(one, Stage("back", 1))
    assert "no nudge gets through" in said
    assert "blame is 0" in said


def test_no_slope_at_all_is_said_too():
    network = Network((Layer([[1.0]], [0.0], "step"),))
    one = Pass(network, np.array([[1.0]]), np.array([[0.0]]), learning_rate=1.0)
    assert "Every slope is 0 here" in stage_says(one, Stage("turn", None))
    assert "It stayed at **0.5**: no knob had a slope" in stage_says(one, Stage("again", 1))


def test_the_worked_example_says_its_published_numbers():
    one = PRESETS["worked"].make()
    assert "0.298" in stage_says(one, Stage("error", 2))
    assert "**blame: +0.138**" in stage_says(one, Stage("back", 2))
    assert "a fifth of any nudge (0.187)" in stage_says(one, Stage("back", 2))
    assert "is 0.291" in paper_says(one)
    weights_only = [
        Layer(layer.weights - 0.5 * slopes, layer.biases, layer.activation)
        for layer, slopes in zip(one.network.layers, one.gradient.weights, strict=True)
    ]
    assert one.error_after_weights_only == pytest.approx(plain_error(one, Network(weights_only)), rel=1e-12)

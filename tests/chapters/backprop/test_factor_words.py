"""A factor in words names the neurons between which it stands."""

import re

import numpy as np
import pytest

from core.chapters.backprop.factor_words import factor_says
from core.network import Network
from core.receipts import receipt

NETWORK = Network.random([3, 2, 4, 2], hidden="tanh", output="sigmoid", rng=np.random.default_rng(0))


@pytest.mark.parametrize("loss", ["squared_error", "cross_entropy"])
@pytest.mark.parametrize("knob", [(0, 1, 2), (0, 1, None), (1, 3, 0), (2, 1, 3)])
@pytest.mark.parametrize("most_paths", [1, 100])
def test_the_words_of_a_path_lead_from_the_error_to_the_knob(knob, loss, most_paths):
    slip = receipt(NETWORK, [1.0, 2.0, -1.0], [0.0, 1.0], knob, loss, most_paths=most_paths)
    for path in slip.paths:
        texts = [factor_says(factor) for factor in path.factors]
        assert len(set(texts)) == len(texts)
        for factor, text in zip(path.factors, texts, strict=True):
            places = [
                (int(layer) - 1, int(neuron) - 1) for neuron, layer in re.findall(r"neuron (\d+) of layer (\d+)", text)
            ]
            on_way = {(knob[0] + step, neuron) for step, neuron in enumerate(path.neurons)}
            if factor.kind in ("blame", "bend"):
                assert places == [(factor.layer, factor.neuron)]
                assert set(places) <= on_way
            elif factor.kind == "weight":
                assert [layer for layer, _ in places] == [factor.layer - 1, factor.layer]
                assert set(places) <= on_way
                assert factor.value == NETWORK.layers[factor.layer].weights[factor.neuron, factor.source]
            elif factor.kind == "error":
                assert ("sum" in text) == (loss == "cross_entropy")
                assert f"guess {path.neurons[-1] + 1}" in text
        last = texts[-1]
        assert ("always 1" in last) == (knob[2] is None)
        assert (f"input {(knob[2] or 0) + 1}" in last) == (knob[0] == 0 and knob[2] is not None)

"""Two chapters use the same trained network of the opening."""

import numpy as np

from core import opening
from core.chapters.start.painting import WITH_SLOPES, learn


def test_the_trained_network_is_the_one_that_paints_on_start():
    run = learn(opening.face(), WITH_SLOPES)
    for ours, theirs in zip(opening.train_on_face().layers, run.checkpoint.network.layers, strict=True):
        assert np.array_equal(ours.params, theirs.params)
        assert ours.activation is theirs.activation


def test_it_has_learned_the_whole_face():
    light = opening.train_on_face().predict(opening.INPUTS)[:, 0] > 0.5
    assert np.array_equal(light, opening.face().ravel())

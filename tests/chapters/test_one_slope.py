"""The slope of one of the story's knobs is one number, whichever chapter shows it: against a nudge and PyTorch too."""

import numpy as np
import pytest

from core import exam, network_surfaces
from core.chapters.lab.passes import Pass
from core.chapters.lab.passes import params as knobs_of
from core.chapters.slopes import turning
from core.network import Network
from core.receipts import receipt

SHIFTS = [(-0.2, -0.9), (3.3, -4.5), (-4.0, 2.0), (8.0, -10.0), (0.0, 0.0)]  # places on Downhill's map
ALONE = 1e-12  # how near two ways to the same number come


def networks() -> list[Network]:
    """Where the chapters show the story's network: its start, places on Downhill's map, places of Slopes' dial."""
    on_map = [
        exam.with_param(
            exam.with_param(network_surfaces.NETWORK, network_surfaces.FIRST, a), network_surfaces.SECOND, b
        )
        for a, b in SHIFTS
    ]
    turned = [exam.with_param(exam.start(), knob, 2.5 - knob) for knob in range(len(exam.KNOBS))]
    return [exam.start(), *on_map, *turned, *exam.trained().networks[::80]]


@pytest.mark.parametrize("network", networks())
def test_every_chapter_shows_the_same_slope(network):
    slopes = exam.slopes_of(network)
    assert turning.slopes(exam.SHAPE.flat(network)[None])[0] == pytest.approx(slopes, abs=ALONE)
    rows = [(exam.DATA.inputs[k : k + 1], exam.DATA.targets[k : k + 1]) for k in range(20)]
    passes = [Pass(network, *row, learning_rate=1.0, loss=exam.LOSS) for row in rows]
    for at, knob in enumerate(knobs_of(network)):
        # Backprop: the mean of what each student's pass says; the whole picture: the mean of their receipts, path by path.
        assert np.mean([knob.slope(one.gradient) for one in passes]) == pytest.approx(slopes[at], abs=ALONE)
        told = [receipt(network, *row, tuple(knob), loss=exam.LOSS).slope for row in rows]
        assert np.mean(told) == pytest.approx(slopes[at], abs=ALONE)


@pytest.mark.parametrize(("first", "second"), SHIFTS)
def test_downhills_map_shows_it_too(first, second):
    network = exam.with_param(network_surfaces.NETWORK, network_surfaces.FIRST, first)
    network = exam.with_param(network, network_surfaces.SECOND, second)
    wanted = [exam.slope_of(network, knob) for knob in (network_surfaces.FIRST, network_surfaces.SECOND)]
    assert network_surfaces.EXAM.gradient(first, second) == pytest.approx(wanted, abs=ALONE)
    assert network_surfaces.EXAM.f(first, second) == pytest.approx(exam.loss_of(network), abs=ALONE)


@pytest.mark.parametrize("network", networks())
def test_a_nudge_measures_it(network):
    knobs, nudge = exam.SHAPE.flat(network), 1e-5
    for at, slope in enumerate(exam.slopes_of(network)):
        two = [exam.loss_of(exam.with_param(network, at, knobs[at] + sign * nudge)) for sign in (-1, 1)]
        assert (two[1] - two[0]) / (2 * nudge) == pytest.approx(slope, abs=1e-8)


@pytest.mark.parametrize("network", networks())
def test_pytorch_finds_it(network):
    torch = pytest.importorskip("torch", reason="PyTorch is not here: the story's slopes are NOT compared with it")
    knobs = torch.tensor(exam.SHAPE.flat(network), dtype=torch.float64, requires_grad=True)
    x, targets = torch.tensor(exam.DATA.inputs[:, 0]), torch.tensor(exam.DATA.targets[:, 0])
    first, second = (torch.sigmoid(knobs[at] * x + knobs[at + 1]) for at in (0, 2))
    z = knobs[4] * first + knobs[5] * second + knobs[6]
    torch.nn.functional.binary_cross_entropy_with_logits(z, targets).backward()
    assert exam.slopes_of(network) == pytest.approx(knobs.grad.numpy(), abs=ALONE)

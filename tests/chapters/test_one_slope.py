"""Every chapter shows the same slope of an exam parameter, equal to a nudge and PyTorch."""

import numpy as np
import pytest

from core import exam, network_surfaces
from core.chapters.lab.passes import Pass
from core.chapters.lab.passes import params as knobs_of
from core.chapters.slopes import turning
from core.network import Network
from core.receipts import receipt

SHIFTS = [(-0.2, -0.9), (3.3, -4.5), (-4.0, 2.0), (8.0, -10.0), (0.0, 0.0)]  # places on Downhill's map
TOLERANCE = 1e-12  # largest difference between two computations


def networks() -> list[Network]:
    """Return the exam networks in the chapters: the start, points on Downhill's map, positions of Slopes' dial."""
    on_map = [
        exam.with_param(
            exam.with_param(network_surfaces.NETWORK, network_surfaces.FIRST, a), network_surfaces.SECOND, b
        )
        for a, b in SHIFTS
    ]
    changed_networks = [exam.with_param(exam.start(), param, 2.5 - param) for param in range(len(exam.KNOBS))]
    return [exam.start(), *on_map, *changed_networks, *exam.train_from_start().networks[::80]]


@pytest.mark.parametrize("network", networks())
def test_every_chapter_shows_the_same_slope(network):
    slopes = exam.slopes_of(network)
    assert turning.slopes(exam.SHAPE.flat(network)[None])[0] == pytest.approx(slopes, abs=TOLERANCE)
    rows = [(exam.DATA.inputs[k : k + 1], exam.DATA.targets[k : k + 1]) for k in range(20)]
    passes = [Pass(network, *row, learning_rate=1.0, loss=exam.LOSS) for row in rows]
    for index, param in enumerate(knobs_of(network)):
        # Backprop shows the mean over the students' passes; the whole picture shows the mean of their receipts.
        assert np.mean([param.slope(pass_.gradient) for pass_ in passes]) == pytest.approx(slopes[index], abs=TOLERANCE)
        receipt_slopes = [receipt(network, *row, tuple(param), loss=exam.LOSS).slope for row in rows]
        assert np.mean(receipt_slopes) == pytest.approx(slopes[index], abs=TOLERANCE)


@pytest.mark.parametrize(("first", "second"), SHIFTS)
def test_downhills_map_shows_it_too(first, second):
    network = exam.with_param(network_surfaces.NETWORK, network_surfaces.FIRST, first)
    network = exam.with_param(network, network_surfaces.SECOND, second)
    expected = [exam.slope_of(network, param) for param in (network_surfaces.FIRST, network_surfaces.SECOND)]
    assert network_surfaces.EXAM.gradient(first, second) == pytest.approx(expected, abs=TOLERANCE)
    assert network_surfaces.EXAM.f(first, second) == pytest.approx(exam.loss_of(network), abs=TOLERANCE)


@pytest.mark.parametrize("network", networks())
def test_a_nudge_measures_it(network):
    params, nudge = exam.SHAPE.flat(network), 1e-5
    for index, slope in enumerate(exam.slopes_of(network)):
        two = [exam.loss_of(exam.with_param(network, index, params[index] + sign * nudge)) for sign in (-1, 1)]
        assert (two[1] - two[0]) / (2 * nudge) == pytest.approx(slope, abs=1e-8)


@pytest.mark.parametrize("network", networks())
def test_pytorch_finds_it(network):
    torch = pytest.importorskip("torch", reason="PyTorch is not here: the story's slopes are NOT compared with it")
    params = torch.tensor(exam.SHAPE.flat(network), dtype=torch.float64, requires_grad=True)
    x, targets = torch.tensor(exam.DATA.inputs[:, 0]), torch.tensor(exam.DATA.targets[:, 0])
    first, second = (torch.sigmoid(params[first_index] * x + params[first_index + 1]) for first_index in (0, 2))
    z = params[4] * first + params[5] * second + params[6]
    torch.nn.functional.binary_cross_entropy_with_logits(z, targets).backward()
    assert exam.slopes_of(network) == pytest.approx(params.grad.numpy(), abs=TOLERANCE)

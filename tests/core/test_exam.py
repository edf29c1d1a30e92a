"""The exam network: it learns from every start, nothing simpler can, and its slopes are right."""

import numpy as np
import pytest

from core import exam
from core.exam import DATA, KNOBS, SHAPE, start
from core.network import Network
from core.rounding import on_grid
from core.training import train_many

RATES = (1.0, 2.0, 3.0)


def learn(networks, rate, epochs=2_000):
    options = {"epochs": epochs, "learning_rate": rate, "loss": exam.LOSS, "snapshots": 2}
    return train_many(networks, DATA.inputs, DATA.targets, **options)


def random_networks(sizes, hidden, count=40):
    return [Network.random(sizes, hidden=hidden, output="sigmoid", rng=np.random.default_rng(k)) for k in range(count)]


def test_the_students():
    assert DATA.hours.shape == (20,)
    assert DATA.inputs.shape == DATA.targets.shape == (20, 1)
    assert DATA.passed.sum() == 7
    assert DATA.hours[DATA.passed].min() > 3.8
    assert DATA.hours[DATA.passed].max() < 6.7
    assert np.abs(DATA.hours - (5 + 2.5 * DATA.inputs[:, 0])).max() < 1e-7
    assert (on_grid(DATA.inputs) == DATA.inputs).all()


def test_the_start_stands_on_the_grid_and_every_knob_has_a_slope_that_can_be_seen():
    params = SHAPE.flat(start())
    assert start().sizes == (1, 2, 1)
    assert len(KNOBS) == len(set(KNOBS)) == start().n_params == 7
    assert (on_grid(params) == params).all()
    assert 0.6 < exam.loss_of(start()) < 0.8
    assert np.abs(exam.slopes_of(start())).min() > 0.01


@pytest.mark.parametrize("rate", RATES)
def test_from_the_start_and_from_starts_nearby_every_student_comes_out_right(rate):
    rng = np.random.default_rng(5)
    nearby = [SHAPE.network(SHAPE.flat(start()) + rng.uniform(-0.05, 0.05, 7)) for _ in range(20)]
    for history in learn([start(), *nearby], rate):
        assert history.accuracies[-1] == 1
        assert history.losses[-1] < 0.02
        assert np.diff(history.losses).max() < 0  # the loss never rises


@pytest.mark.parametrize("rate", RATES)
def test_from_forty_random_starts_too(rate):
    for history in learn(random_networks((1, 2, 1), "sigmoid"), rate):
        assert history.accuracies[-1] == 1
        assert history.losses[-1] < 0.03


@pytest.mark.parametrize(("sizes", "hidden"), [((1, 1), "linear"), ((1, 2, 1), "linear"), ((1, 4, 4, 1), "linear")])
def test_one_neuron_or_a_stack_without_bends_cannot_do_it(sizes, hidden):
    for history in learn(random_networks(sizes, hidden, count=8), 0.3):
        assert history.losses[-1] == pytest.approx(0.645, abs=0.002)
        assert history.accuracies.max() <= 13 / 20 + 1e-9


def test_the_storys_run():
    history = exam.train_from_start()
    assert history is exam.train_from_start()
    assert len(history.networks) == 241
    assert exam.n_correct(history.final) == 20
    assert exam.loss_of(history.final) == pytest.approx(history.losses[-1], rel=1e-12)
    assert exam.n_correct(start()) < 20
    first, second = history.final.layers[0].params
    # "Enough hours" and "too many": the border of each neuron (output 0.5), and the signs of the output weights.
    borders = [5 - 2.5 * bias / weight for weight, bias in (first, second)]
    assert 3.34 < borders[0] < 3.82
    assert 6.66 < borders[1] < 7.14
    assert history.final.layers[1].weights[0] @ [1, 0] > 0 > history.final.layers[1].weights[0] @ [0, 1]


def networks_on_the_way():
    return [start(), *exam.train_from_start().networks[40::40], *random_networks((1, 2, 1), "sigmoid", count=5)]


@pytest.mark.parametrize("network", networks_on_the_way())
def test_every_slope_against_a_nudge(network):
    for param, value in enumerate(SHAPE.flat(network)):
        above, below = exam.loss_along(network, param, (value + 1e-5, value - 1e-5))
        assert exam.slope_of(network, param) == pytest.approx((above - below) / 2e-5, rel=1e-5, abs=1e-9)
        assert exam.slope_of(network, KNOBS[param]) == exam.slope_of(network, param)


@pytest.mark.parametrize("network", networks_on_the_way())
def test_every_slope_against_pytorch(network):
    torch = pytest.importorskip("torch")
    params = torch.tensor(SHAPE.flat(network), dtype=torch.float64, requires_grad=True)
    inputs, targets = torch.tensor(DATA.inputs), torch.tensor(DATA.targets)
    first, second = params[:4].reshape(2, 2), params[4:].reshape(1, 3)
    hidden = torch.sigmoid(inputs @ first[:, :1].T + first[:, 1])
    sums = hidden @ second[:, :2].T + second[:, 2]
    loss = torch.nn.functional.binary_cross_entropy_with_logits(sums, targets)
    loss.backward()
    assert exam.loss_of(network) == pytest.approx(loss.item(), rel=1e-12)
    np.testing.assert_allclose(exam.slopes_of(network), params.grad.numpy(), rtol=1e-12, atol=1e-13)


def test_turning_a_knob_turns_that_knob_only():
    for param in range(7):
        params = SHAPE.flat(exam.with_param(start(), param, 2.5))
        other_params = np.arange(7) != param
        assert params[param] == 2.5
        assert (params[other_params] == SHAPE.flat(start())[other_params]).all()
    assert exam.loss_along(start(), 0, [SHAPE.flat(start())[0]])[0] == exam.loss_of(start())


def test_the_guess_at_the_students_hours_is_the_guess_at_their_inputs():
    curve = exam.prediction_curve(exam.train_from_start().final, DATA.hours)
    np.testing.assert_allclose(curve, exam.train_from_start().final.predict(DATA.inputs)[:, 0], rtol=1e-12)
    assert ((curve > 0.5) == DATA.passed).all()


@pytest.mark.parametrize("param", ["third neuron", 7, -1])
def test_an_unknown_knob_is_refused(param):
    with pytest.raises(ValueError, match="there is no parameter"):
        exam.slope_of(start(), param)

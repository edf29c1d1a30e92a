"""Training runs against PyTorch, `network.py` and themselves; snapshots and reasons to stop."""

import pickle

import numpy as np
import pytest

from core.activations import ACTIVATIONS, steep_sigmoid
from core.datasets import DATASETS
from core.network import Layer, Network
from core.rounding import on_grid
from core.search import STEP_EVALS
from core.softsign import SOFTSIGN
from core.training import OPTIMIZERS, SLOPES, History, adaptive_snapshots, slope_sizes, train, train_many, train_piece

RATES = {"gradient_descent": 0.3, "momentum": 0.05, "rmsprop": 0.01, "adam": 0.03}


def network(seed=0, sizes=(2, 8, 8, 1), hidden="tanh", output="sigmoid"):
    return Network.random(sizes, hidden=hidden, output=output, rng=np.random.default_rng(seed))


def data(name="circle", n=120, seed=0):
    dataset = DATASETS[name](n, noise=0.05, rng=np.random.default_rng(seed))
    return dataset.inputs / 3, dataset.targets


def same_networks(first: Network, second: Network, tolerance: float) -> bool:
    return all(
        np.allclose(a.weights, b.weights, rtol=0, atol=tolerance)
        and np.allclose(a.biases, b.biases, rtol=0, atol=tolerance)
        for a, b in zip(first.layers, second.layers, strict=True)
    )


@pytest.fixture(scope="module")
def torch():
    return pytest.importorskip(
        "torch", reason="PyTorch is not installed: the comparison with an independent oracle is skipped"
    )


def torch_run(torch, start, inputs, targets, *, epochs, optimizer, loss, learning_rate):
    """Train full-batch with PyTorch's layers, autograd and optimizers."""
    activations = {
        "tanh": torch.tanh,
        "sigmoid": torch.sigmoid,
        "relu": torch.relu,
        "leaky_relu": lambda z: torch.nn.functional.leaky_relu(z, 0.01),
        "softplus": torch.nn.functional.softplus,
        "silu": torch.nn.functional.silu,
        "linear": lambda z: z,
    }
    params = [torch.tensor(k, requires_grad=True) for layer in start.layers for k in (layer.weights, layer.biases)]
    make = {"gradient_descent": "SGD", "momentum": "SGD", "rmsprop": "RMSprop", "adam": "Adam"}[optimizer]
    extra = {"momentum": 0.9} if optimizer == "momentum" else {}
    turn = getattr(torch.optim, make)(params, lr=learning_rate, **extra)
    x, t, curve = torch.tensor(inputs), torch.tensor(targets), []
    for epoch in range(epochs + 1):
        output = x
        for weights, biases, layer in zip(params[::2], params[1::2], start.layers, strict=True):
            output = activations[layer.activation.name](output @ weights.T + biases)
        if loss == "squared_error":
            value = 0.5 * ((output - t) ** 2).sum(dim=1).mean()
        else:
            value = torch.nn.functional.binary_cross_entropy(output, t)
        curve.append(value.item())
        if epoch < epochs:
            turn.zero_grad()
            value.backward()
            turn.step()
    return np.array(curve), [k.detach().numpy() for k in params]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize(
    ("hidden", "output", "loss"),
    [
        ("tanh", "sigmoid", "cross_entropy"),
        ("tanh", "linear", "squared_error"),
        ("sigmoid", "tanh", "squared_error"),
        ("relu", "sigmoid", "squared_error"),
        ("leaky_relu", "linear", "squared_error"),
        ("softplus", "sigmoid", "cross_entropy"),
        ("silu", "linear", "squared_error"),
    ],
)
def test_a_hundred_epochs_equal_pytorchs(torch, optimizer, hidden, output, loss):
    start, (inputs, targets) = network(3, hidden=hidden, output=output), data()
    settings = {"epochs": 100, "optimizer": optimizer, "loss": loss, "learning_rate": RATES[optimizer] / 3}
    ours = train(start, inputs, targets, grid=None, **settings)
    curve, params = torch_run(torch, start, inputs, targets, **settings)
    assert len(ours.losses) == 101
    assert np.abs(ours.losses - curve).max() < 1e-9
    for layer, weights, biases in zip(ours.final.layers, params[::2], params[1::2], strict=True):
        assert np.abs(layer.weights - weights).max() < 1e-9
        assert np.abs(layer.biases - biases).max() < 1e-9
    assert curve[-1] < curve[0]


def slow_gradient_descent(start, inputs, targets, *, epochs, rate, batch_size, loss, rng):
    """Train with the straightforward loop: shuffle, `Network.gradient`, `Network.updated`."""
    current, curve = start, [start.loss(inputs, targets, loss)]
    for _ in range(epochs):
        order = rng.permutation(len(inputs))
        for begin in range(0, len(inputs), batch_size):
            rows = order[begin : begin + batch_size]
            current = current.updated(current.gradient(inputs[rows], targets[rows], loss), rate)
        curve.append(current.loss(inputs, targets, loss))
    return current, np.array(curve)


@pytest.mark.parametrize("batch_size", [1, 7, 10, 119])
@pytest.mark.parametrize(("loss", "output"), [("squared_error", "tanh"), ("cross_entropy", "sigmoid")])
def test_mini_batches_equal_the_readable_loop(batch_size, loss, output):
    start, (inputs, targets) = network(1, output=output), data()
    ours = train(
        start,
        inputs,
        targets,
        epochs=5,
        learning_rate=0.02,
        batch_size=batch_size,
        loss=loss,
        rng=np.random.default_rng(4),
        grid=None,
    )
    final, curve = slow_gradient_descent(
        start, inputs, targets, epochs=5, rate=0.02, batch_size=batch_size, loss=loss, rng=np.random.default_rng(4)
    )
    assert np.allclose(ours.losses, curve, rtol=0, atol=1e-11)
    assert same_networks(ours.final, final, 1e-10)


@pytest.mark.parametrize("hidden", [*ACTIVATIONS, SOFTSIGN, steep_sigmoid(4.0)], ids=str)
def test_every_bend_trains_as_the_readable_loop_does(hidden):
    start, (inputs, targets) = network(2, sizes=(2, 3, 4, 1), hidden=hidden), data()
    ours = train(start, inputs, targets, epochs=20, learning_rate=0.1, grid=None)
    current = start
    for _ in range(20):
        current = current.updated(current.gradient(inputs, targets), 0.1)
    assert same_networks(ours.final, current, 1e-11)


def test_layers_with_different_bends_and_several_outputs():
    rng = np.random.default_rng(0)
    sizes, activations = (3, 4, 5, 4, 2), ("relu", "tanh", "tanh", "linear")
    start = Network(
        tuple(
            Layer(rng.normal(size=(o, i)), rng.normal(size=o), b)
            for i, o, b in zip(sizes, sizes[1:], activations, strict=False)
        )
    )
    inputs, targets = rng.normal(size=(30, 3)), rng.normal(size=(30, 2))
    ours = train(start, inputs, targets, epochs=30, learning_rate=0.01, grid=None)
    current = start
    for _ in range(30):
        current = current.updated(current.gradient(inputs, targets), 0.01)
    assert same_networks(ours.final, current, 1e-11)
    assert ours.accuracies is None


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("slopes", SLOPES)
@pytest.mark.parametrize("batch_size", [None, 25])
def test_the_same_seed_gives_the_same_history_to_the_last_bit(optimizer, slopes, batch_size):
    inputs, targets = data()

    def run():
        return train(
            network(),
            inputs,
            targets,
            epochs=12,
            learning_rate=0.05,
            batch_size=batch_size,
            optimizer=optimizer,
            slopes=slopes,
            rng=np.random.default_rng(9),
            unseen=data(seed=5),
        )

    first, second = run(), run()
    for name in ("losses", "accuracies", "unseen_losses", "unseen_accuracies", "epochs", "knobs", "slope_sizes"):
        assert (getattr(first, name) == getattr(second, name)).all(), name


def test_curves_are_those_of_the_networks_kept():
    (inputs, targets), unseen = data(), data(n=40, seed=8)
    history = train(network(), inputs, targets, epochs=90, learning_rate=0.5, unseen=unseen, loss="cross_entropy")
    assert isinstance(history, History)
    assert history.losses.shape == history.unseen_losses.shape == (91,)
    assert len(history.networks) == len(history.epochs) == 61
    for last in (history.final, history.networks[-1]):
        np.testing.assert_array_equal(history.shape.flat(last), history.params[-1])
    assert history.epochs[0] == 0
    assert history.epochs[-1] == 90
    assert set(np.diff(history.epochs)) <= {1, 2}
    for epoch, snapshot, sizes in zip(history.epochs, history.networks, history.slope_sizes, strict=True):
        gradient = snapshot.gradient(inputs, targets, "cross_entropy")
        assert history.losses[epoch] == pytest.approx(gradient.loss, abs=1e-13)
        assert history.unseen_losses[epoch] == pytest.approx(snapshot.loss(*unseen, "cross_entropy"), abs=1e-13)
        assert history.accuracies[epoch] == ((snapshot.predict(inputs) > 0.5) == (targets == 1)).mean()
        assert history.unseen_accuracies[epoch] == ((snapshot.predict(unseen[0]) > 0.5) == (unseen[1] == 1)).mean()
        for size, weights, biases in zip(sizes, gradient.weights, gradient.biases, strict=True):
            assert size == pytest.approx(np.sqrt(np.mean(np.append(weights, biases) ** 2)), rel=1e-9)


@pytest.mark.parametrize("batch_size", [None, 16])
@pytest.mark.parametrize("rows", [40, 700])
def test_curves_do_not_depend_on_how_epochs_are_measured_together(batch_size, rows):
    (inputs, targets), unseen = data(n=rows), data(n=30, seed=8)
    history = train(
        network(), inputs, targets, epochs=150, learning_rate=0.1, batch_size=batch_size, unseen=unseen, snapshots=151
    )
    for epoch in (0, 1, 10, 11, 12, 63, 64, 65, 149, 150):
        assert history.losses[epoch] == pytest.approx(history.networks[epoch].loss(inputs, targets), abs=1e-13)
        assert history.unseen_losses[epoch] == pytest.approx(history.networks[epoch].loss(*unseen), abs=1e-13)


@pytest.mark.parametrize(
    ("epochs", "snapshots", "expected"),
    [
        (0, 61, [0]),
        (1, 61, [0, 1]),
        (10, 3, [0, 5, 10]),
        (10, 1, [10]),
        (60, 61, list(range(61))),
        (1000, 3, [0, 500, 1000]),
    ],
)
def test_snapshots_are_evenly_spaced(epochs, snapshots, expected):
    inputs, targets = data(n=10)
    history = train(network(), inputs, targets, epochs=epochs, learning_rate=0.1, snapshots=snapshots)
    assert history.epochs.tolist() == expected
    assert history.losses.shape == (epochs + 1,)
    assert history.stopped in ("done", "flat")
    if epochs == 0:
        assert same_networks(history.final, network(), 0)


def test_a_batch_as_large_as_the_data_is_a_full_batch():
    inputs, targets = data(n=30)
    full, large = (train(network(), inputs, targets, epochs=5, learning_rate=0.1, batch_size=b) for b in (None, 30))
    assert (full.losses == large.losses).all()


def test_it_learns_what_it_should():
    for name, rate, epochs in (("gauss", 0.03, 50), ("circle", 0.03, 100), ("xor", 0.03, 100)):
        dataset = DATASETS[name](200, noise=0, rng=np.random.default_rng(0))
        history = train(
            network(output="sigmoid"),
            dataset.inputs,
            dataset.targets,
            epochs=epochs,
            learning_rate=rate,
            batch_size=10,
            loss="cross_entropy",
            rng=np.random.default_rng(0),
        )
        assert history.accuracies[-1] > 0.97, name


def test_answers_other_than_0_and_1_have_their_boundary_halfway():
    inputs, targets = data()
    history = train(network(output="tanh"), inputs, 2 * targets - 1, epochs=3, learning_rate=0.1)
    assert history.accuracies[-1] == ((history.final.predict(inputs) > 0) == (targets == 1)).mean()
    assert train(network(output="linear"), inputs, inputs[:, :1], epochs=3, learning_rate=0.1).accuracies is None
    one_class = train(network(), inputs, np.ones_like(targets), epochs=3, learning_rate=0.1)
    assert one_class.accuracies[-1] == (one_class.final.predict(inputs) > 0.5).mean()


# --- Snapshots where more happens -------------------------------------------------------------------------------------


def test_snapshots_at_the_epochs_that_were_asked_for():
    inputs, targets = data(n=10)
    settings = {"epochs": 40, "learning_rate": 0.1}
    every = train(network(), inputs, targets, snapshots=41, **settings)
    history = train(network(), inputs, targets, snapshots=[7, 3, 3, 20], **settings)
    assert history.epochs.tolist() == [3, 7, 20, 40]  # in order, each once, and the last epoch always
    assert (history.params == every.params[history.epochs]).all()
    assert (history.losses == every.losses).all()
    for wrong in ([], [41], [-1], [[1, 2]]):
        with pytest.raises(ValueError, match="snapshots must list epochs from 0 to 40"):
            train(network(), inputs, targets, snapshots=wrong, **settings)


def test_lively_snapshots_are_closer_where_the_loss_moves_more():
    choose = adaptive_snapshots(21)
    falling = choose(np.concatenate([np.geomspace(1, 0.01, 51), np.full(950, 0.01)]))
    assert len(falling) == 21
    assert falling[0] == 0
    assert falling[-1] == 1000
    assert (falling <= 50).sum() >= 10  # half of the snapshots in the twentieth of the run where the loss falls
    steady = choose(np.full(1001, 0.5) + 1e-13 * np.random.default_rng(0).random(1001))
    assert set(np.diff(steady)) == {50}  # noise does not count as change


@pytest.mark.parametrize("length", [1, 2, 20, 21, 22, 30, 500])
@pytest.mark.parametrize("seed", [0, 1])
def test_lively_snapshots_rise_from_the_first_epoch_to_the_last(length, seed):
    curve = np.exp(np.random.default_rng(seed).normal(size=length).cumsum())
    epochs = adaptive_snapshots(21)(curve)
    assert len(epochs) == min(21, length)
    assert epochs[0] == 0
    assert epochs[-1] == length - 1
    assert (np.diff(epochs) > 0).all()


def test_lively_snapshots_are_taken_by_train_and_end_with_a_run_that_blew_up():
    inputs, targets = data(n=60)
    start = network(hidden="leaky_relu", output="linear")
    history = train(start, inputs, targets, epochs=300, learning_rate=3.0, snapshots=adaptive_snapshots(11))
    assert history.stopped == "blew_up"
    assert history.epochs[-1] == len(history.losses) - 1
    assert (history.epochs == adaptive_snapshots(11)(history.losses)).all()


# --- On the grid ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("slopes", SLOPES)
@pytest.mark.parametrize("batch_size", [None, 25])
def test_every_knob_stands_on_the_grid_unless_told_otherwise(optimizer, slopes, batch_size):
    inputs, targets = data()
    settings = {"epochs": 12, "learning_rate": 0.05, "batch_size": batch_size, "optimizer": optimizer, "slopes": slopes}
    rounded, unrounded = (train(network(), inputs, targets, **settings, **extra) for extra in ({}, {"grid": None}))
    assert (on_grid(rounded.params) == rounded.params).all()
    assert len(np.unique(rounded.params, axis=0)) > 3
    assert not (on_grid(unrounded.params) == unrounded.params).all()


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_grid_changes_a_calm_run_by_less_than_can_be_seen(optimizer):
    inputs, targets = data()
    settings = {"epochs": 200, "optimizer": optimizer, "learning_rate": RATES[optimizer] / 3}
    rounded, unrounded = (train(network(3), inputs, targets, **settings, **extra) for extra in ({}, {"grid": None}))
    # RMSProp divides a slope by its own size from the first step on, which amplifies rounding noise.
    assert np.abs(rounded.losses - unrounded.losses).max() < (2e-4 if optimizer == "rmsprop" else 1e-6)


def test_many_on_the_grid_stand_on_it_however_far_one_flies():
    inputs, targets = data(n=50)
    start = network(output="linear", hidden="relu")
    stable, diverging = train_many([start] * 2, inputs, targets, epochs=3, learning_rate=[0.01, 3.0], snapshots=4)
    assert (on_grid(stable.params) == stable.params).all()
    assert np.abs(diverging.params).max() > 64
    assert (on_grid(diverging.params) == diverging.params).all()


def test_a_slope_that_is_zero_but_for_noise_turns_no_knob_by_its_sign():
    """With symmetric data and odd activations the biases' true slopes are 0; only rounding noise is left."""
    half = np.random.default_rng(0).normal(size=(30, 2))
    inputs, targets = np.vstack([half, -half]), np.vstack([half[:, :1], -half[:, :1]])
    for settings in ({"slopes": "sign"}, {"optimizer": "adam"}, {"optimizer": "rmsprop"}):
        history = train(network(output="tanh"), inputs, targets, epochs=50, learning_rate=0.01, **settings)
        for layer in history.final.layers:
            assert (layer.biases == 0).all()
            assert (layer.weights != 0).all()


# --- Many networks at once --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("batch_size", [None, 11])
@pytest.mark.parametrize("slopes", ["true", "flipped", "shuffled", "sign"])
def test_many_at_once_equal_one_by_one(optimizer, batch_size, slopes):
    inputs, targets = data(n=50)
    starts, rates = [network(seed, sizes=(2, 5, 1)) for seed in range(3)], [0.01, 0.03, 0.1]
    settings = {"epochs": 6, "batch_size": batch_size, "optimizer": optimizer, "slopes": slopes, "snapshots": 4}
    unseen = data(n=20, seed=3)
    histories = train_many(
        starts,
        inputs,
        targets,
        learning_rate=rates,
        rngs=[np.random.default_rng(seed) for seed in (5, 6, 7)],
        unseen=unseen,
        **settings,
    )
    for start, rate, seed, history in zip(starts, rates, (5, 6, 7), histories, strict=True):
        alone = train(
            start, inputs, targets, learning_rate=rate, rng=np.random.default_rng(seed), unseen=unseen, **settings
        )
        assert np.allclose(history.losses, alone.losses, rtol=1e-9, atol=1e-11)
        assert np.allclose(history.unseen_losses, alone.unseen_losses, rtol=1e-9, atol=1e-11)
        assert (history.accuracies == alone.accuracies).all()
        assert np.allclose(history.params, alone.params, rtol=1e-8, atol=1e-10)
        assert np.allclose(history.slope_sizes, alone.slope_sizes, rtol=1e-8, atol=1e-10)


def test_one_network_that_blows_up_does_not_disturb_the_others():
    inputs, targets = data(n=50)
    start = network(output="linear", hidden="relu")
    first_stable, diverging, second_stable = train_many(
        [start] * 3, inputs, targets, epochs=40, learning_rate=[0.01, 50.0, 0.02]
    )
    assert first_stable.stopped == second_stable.stopped == "done"
    assert diverging.stopped == "blew_up"
    assert np.allclose(
        first_stable.losses, train(start, inputs, targets, epochs=40, learning_rate=0.01).losses, atol=1e-12
    )


def test_many_are_refused_where_they_do_not_fit():
    inputs, targets = data(n=20)
    with pytest.raises(ValueError, match="same layers"):
        train_many([network(), network(sizes=(2, 3, 1))], inputs, targets, epochs=1, learning_rate=0.1)
    with pytest.raises(ValueError, match="one learning rate and one generator"):
        train_many([network(), network()], inputs, targets, epochs=1, learning_rate=[0.1])
    with pytest.raises(ValueError, match="at least one network"):
        train_many([], inputs, targets, epochs=1, learning_rate=0.1)
    with pytest.raises(ValueError, match="one after the other"):
        train_many([network(), network()], inputs, targets, epochs=1, learning_rate=0.1, slopes="none")


# --- Why it stops -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("optimizer", ["gradient_descent", "momentum"])
@pytest.mark.parametrize("batch_size", [None, 10])
@pytest.mark.parametrize("rate", [3.0, 1e6, 1e300])
def test_a_run_that_blows_up_keeps_what_was_finite(optimizer, batch_size, rate):
    inputs, targets = data(n=60)
    start = network(hidden="leaky_relu", output="linear")
    history = train(
        start,
        inputs,
        targets,
        epochs=300,
        learning_rate=rate,
        batch_size=batch_size,
        optimizer=optimizer,
        unseen=data(n=9),
    )
    assert history.stopped == "blew_up"
    assert history.n_epochs == 300
    assert len(history.losses) < 301
    for numbers in (history.losses, history.unseen_losses, history.params, history.slope_sizes, history.accuracies):
        assert np.isfinite(numbers).all()
    assert history.epochs[-1] == len(history.losses) - 1
    assert len(history.networks) == min(61, len(history.losses))
    assert history.losses[-1] == pytest.approx(history.final.loss(inputs, targets), rel=1e-9)


def test_a_frozen_network_is_flat():
    inputs, targets = data(n=60)
    frozen = network(hidden="step", output="step")
    history = train(frozen, inputs, targets, epochs=30, learning_rate=0.5)
    assert history.stopped == "flat"
    assert (history.slope_sizes == 0).all()
    assert len(history.losses) == 31


def test_a_run_that_came_to_rest_at_an_error_is_flat_but_one_that_reached_zero_is_done():
    x = np.linspace(-1, 1, 20)[:, None]
    line = Network((Layer([[0.0]], [0.0], "linear"),))
    assert train(line, x, x**2, epochs=2_000, learning_rate=0.5).stopped == "flat"
    assert train(line, x, 2 * x + 1, epochs=2_000, learning_rate=0.5).stopped == "done"
    unfinished = train(line, x, 2 * x + 1, epochs=20, learning_rate=0.05)
    assert unfinished.stopped == "done"


# --- True, flipped, shuffled, sign, none ------------------------------------------------------------------------------


def steps_of(slopes, optimizer="gradient_descent", **settings):
    """Return the start's slopes and the first update of the parameters."""
    inputs, targets = data(n=40)
    start = network(sizes=(2, 4, 1))
    history = train(
        start,
        inputs,
        targets,
        epochs=1,
        learning_rate=0.1,
        slopes=slopes,
        optimizer=optimizer,
        snapshots=2,
        grid=None,
        **settings,
    )
    gradient = start.gradient(inputs, targets)
    slopes_of_knobs = np.concatenate(
        [np.column_stack([w, b]).ravel() for w, b in zip(gradient.weights, gradient.biases, strict=True)]
    )
    return slopes_of_knobs, history.params[1] - history.params[0]


def test_true_flipped_and_sign_slopes():
    slopes, move = steps_of("true")
    assert np.allclose(move, -0.1 * slopes, atol=1e-15)
    slopes, move = steps_of("flipped")
    assert np.allclose(move, 0.1 * slopes, atol=1e-15)
    slopes, move = steps_of("sign")
    assert np.allclose(move, -0.1 * np.sign(slopes), atol=1e-15)
    for optimizer in ("momentum", "adam", "rmsprop"):
        slopes, move = steps_of("flipped", optimizer)
        assert (np.sign(move) == np.sign(slopes)).all()


def test_shuffled_slopes_are_the_true_ones_in_another_order():
    slopes, move = steps_of("shuffled", rng=np.random.default_rng(2))
    assert np.allclose(np.sort(move), np.sort(-0.1 * slopes), atol=1e-15)
    assert not np.allclose(move, -0.1 * slopes)


def test_which_way_matters_more_than_how_much():
    """The figures of the page: true and sign learn the task, flipped and shuffled do not."""
    dataset = DATASETS["circle"](200, noise=0, rng=np.random.default_rng(0))
    inputs, accuracies = dataset.inputs / 3, {}
    for slopes in ("true", "sign", "shuffled", "flipped"):
        history = train(
            network(output="tanh"),
            inputs,
            2 * dataset.targets - 1,
            epochs=200,
            learning_rate=0.03 if slopes != "sign" else 0.003,
            batch_size=10,
            slopes=slopes,
            rng=np.random.default_rng(1),
        )
        accuracies[slopes] = history.accuracies[-1]
    assert accuracies["true"] > 0.97
    assert accuracies["sign"] > 0.97
    assert accuracies["shuffled"] < 0.7
    assert accuracies["flipped"] < 0.7


@pytest.mark.parametrize("batch_size", [None, 10])
def test_without_slopes_each_step_is_three_looks(monkeypatch, batch_size):
    from core import hill_climber

    evals = []
    real = hill_climber.losses

    def counting_loss(sums, targets, loss, output):
        if sums.ndim == 2:  # the record measures whole blocks of epochs
            evals.append(sums.shape[-1])
        return real(sums, targets, loss, output)

    monkeypatch.setattr(hill_climber, "losses", counting_loss)
    inputs, targets = data(n=40)
    history = train(network(), inputs, targets, epochs=7, learning_rate=0.1, batch_size=batch_size, slopes="none")
    batches = 1 if batch_size is None else 4
    # With full batches the current loss is known from the last evaluation; before the first it is computed once.
    extra = 1 if batch_size is None else 0
    assert len(evals) == 7 * batches * STEP_EVALS + extra
    assert set(evals) == {batch_size or 40}
    assert (np.diff(history.losses) <= 0).all() or batch_size


def test_without_slopes_it_still_gets_somewhere():
    inputs, targets = data(n=40)
    history = train(network(), inputs, targets, epochs=400, learning_rate=0.1, slopes="none")
    assert history.losses[-1] < 0.5 * history.losses[0]
    assert history.stopped in ("done", "flat")
    better = train(network(), inputs, targets, epochs=400, learning_rate=0.1, optimizer="adam")
    assert better.losses[-1] < history.losses[-1]


# --- Resuming a run ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("slopes", SLOPES)
@pytest.mark.parametrize("batch_size", [None, 25])
@pytest.mark.parametrize("rate", [0.05, 40.0], ids=["small steps", "steps that outgrow the grid"])
def test_a_run_in_pieces_is_the_run_at_once_to_the_last_bit(optimizer, slopes, batch_size, rate):
    inputs, targets = data()
    settings = {"learning_rate": rate, "batch_size": batch_size, "optimizer": optimizer, "slopes": slopes}

    def rng():
        return np.random.default_rng(9)

    complete = train(network(), inputs, targets, epochs=20, snapshots=21, rng=rng(), **settings)
    pause, losses, params = None, [], []
    for epochs in (7, 1, 12):
        piece, pause = train_piece(
            network(), inputs, targets, resume_from=pause, epochs=epochs, snapshots=epochs + 1, rng=rng(), **settings
        )
        pause = pickle.loads(pickle.dumps(pause))
        losses += list(piece.losses[len(losses) > 0 :])
        params += list(piece.params[len(params) > 0 :])
        if piece.stopped == "blew_up":
            break
    np.testing.assert_array_equal(losses, complete.losses)
    np.testing.assert_array_equal(params, complete.params)
    assert complete.knobs is complete.params


def test_going_on_twice_from_one_pause_gives_the_same():
    inputs, targets = data()
    settings = {"epochs": 5, "learning_rate": 0.1, "slopes": "none"}
    _, pause = train_piece(network(), inputs, targets, **settings)
    first, second = (train_piece(network(), inputs, targets, resume_from=pause, **settings)[0] for _ in range(2))
    np.testing.assert_array_equal(first.losses, second.losses)


def test_a_history_holds_what_it_was_asked_for():
    inputs, targets = data()
    settings = {"epochs": 8, "learning_rate": 0.1, "snapshots": 5}
    plain = train(network(), inputs, targets, **settings)
    lean = train(network(), inputs, targets, **settings, slope_sizes=False, outputs=True)
    assert plain.outputs is None
    np.testing.assert_array_equal(lean.slope_sizes, plain.slope_sizes[-1:])
    for outputs, snapshot in zip(lean.outputs, lean.networks, strict=True):
        np.testing.assert_allclose(outputs, snapshot.predict(inputs), rtol=1e-12)
    np.testing.assert_array_equal(lean.losses, plain.losses)


# --- Refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"epochs": -1}, "epochs must be a whole number"),
        ({"epochs": 2.5}, "epochs must be a whole number"),
        ({"learning_rate": 0}, "learning_rate must be"),
        ({"learning_rate": -1}, "learning_rate must be"),
        ({"learning_rate": np.nan}, "learning_rate must be"),
        ({"batch_size": 0}, "batch_size must be"),
        ({"snapshots": 0}, "snapshots must be"),
        ({"grid": 0.1}, "grid must be a power of two"),
        ({"grid": 0.0}, "grid must be a power of two"),
        ({"optimizer": "newton"}, "no optimizer 'newton'.*adam"),
        ({"slopes": "wrong"}, "no slopes 'wrong'.*flipped"),
        ({"loss": "wrong"}, "no loss named 'wrong'"),
        ({"inputs": np.zeros((5, 3))}, "inputs must be a table"),
        ({"targets": np.zeros((5, 1))}, "12 rows of inputs but 5 rows of targets"),
        ({"inputs": np.full((12, 2), np.nan)}, "finite"),
        ({"targets": np.full((12, 1), np.inf)}, "finite"),
        ({"unseen": (np.zeros((3, 2)), np.zeros((4, 1)))}, "3 rows of unseen inputs but 4"),
        ({"inputs": np.zeros((0, 2)), "targets": np.zeros((0, 1))}, "at least one row"),
        ({"loss": "cross_entropy", "targets": np.array([[0.0]] * 11 + [[2.0]])}, "0 to 1"),
        ({"network": network(output="linear"), "loss": "cross_entropy"}, "sigmoid output"),
        ({"network": Network((Layer([[np.nan, 1.0]], [0.0], "linear"),))}, "finite number to start"),
        ({"network": Network((Layer([[1e200, 1.0]], [0.0], "linear"),))}, "too large to begin with"),
    ],
)
def test_arguments_that_do_not_fit_are_refused_with_what_to_change(settings, reason):
    inputs, targets = data(n=12)
    arguments = {
        "network": network(),
        "inputs": inputs,
        "targets": targets,
        "epochs": 2,
        "learning_rate": 0.1,
        **settings,
    }
    with pytest.raises(ValueError, match=reason):
        train(arguments.pop("network"), arguments.pop("inputs"), arguments.pop("targets"), **arguments)


def test_unseen_data_without_rows_is_as_good_as_none():
    inputs, targets = data(n=12)
    history = train(network(), inputs, targets, epochs=2, learning_rate=0.1, unseen=(inputs[:0], targets[:0]))
    assert history.unseen_losses is None
    assert history.unseen_accuracies is None


def test_slope_sizes_of_nothing_but_zeros():
    from core.engine import Shape, with_ones_column

    start = network()
    shape = Shape.of(start)
    sizes = slope_sizes(
        shape, np.zeros((2, shape.n_params)), with_ones_column(np.ones((4, 2))), np.full((1, 4), 0.5), "squared_error"
    )
    assert sizes.shape == (2, 3)
    assert (sizes == 0).all()

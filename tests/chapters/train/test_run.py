"""The whole picture: runs follow their settings, and everything shown comes from the network."""

from dataclasses import replace

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.train.editing import MAX_ADDED, MIN_POINTS, add_point, remove_nearest
from core.chapters.train.maps import CELLS, TILE, ask, decision_maps
from core.chapters.train.run import (
    FRAMES,
    MAX_MICROSECONDS,
    OWN,
    Settings,
    affordable,
    find_steady_rate,
    fingerprint,
    learn,
    summary,
    verdict,
)
from core.datasets import DATASETS, MEASUREMENTS, read_csv
from core.training import OPTIMIZERS, SLOPES
from tests.long import long_except

START = Settings(data="circle")
SHORT = replace(START, epochs=60)
TABLE = "length,width,kind\n" + "\n".join(
    f"{100 + 3 * i},{0.01 * (i % 7)},{'cat' if i % 2 else 'dog'}" for i in range(20)
)
NUMBERS = "size,age,price\n" + "\n".join(f"{50 + i},{i % 9},{1000 * (50 + i) - 300 * (i % 9)}" for i in range(30))


def middles(run):
    (left, right), (bottom, top) = run.window
    halves = (np.arange(CELLS) + 0.5) / CELLS
    return left + (right - left) * halves, bottom + (top - bottom) * halves


def test_the_run_that_the_page_opens_with_learns_its_task():
    run = learn(START)
    end = summary(run)
    assert run.history.stopped == "done"
    assert run.frames == FRAMES
    assert run.last_epoch == 1000
    assert end.right >= 0.98
    assert end.unseen_right >= 0.9
    assert len(run.train_set) == 140
    assert len(run.test_set) == 60


def test_the_same_settings_give_the_same_run_to_the_last_bit():
    settings = replace(SHORT, batch=10, slopes="shuffled", noise=0.2)
    first, second = learn(settings), learn(settings)
    assert np.array_equal(first.history.params, second.history.params)
    assert np.array_equal(decision_maps(first).outputs, decision_maps(second).outputs)


@pytest.mark.parametrize(
    "changed",
    [
        {"data": "moons"},
        {"amount": 100},
        {"noise": 0.3},
        {"data_seed": 4},
        {"unseen": 0.5},
        {"neurons": (4, 2)},
        {"activation": "relu"},
        {"has_activation": False},
        {"ending": "tanh"},
        {"loss": "squared_error"},
        {"rate": 0.1},
        {"batch": 30},
        {"optimizer": "adam"},
        {"epochs": 50},
        {"slopes": "sign"},
        {"seed": 5},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_every_setting_changes_the_run(changed):
    assert not np.array_equal(learn(SHORT).history.losses, learn(replace(SHORT, **changed)).history.losses)


@pytest.mark.parametrize("data", [*DATASETS, *MEASUREMENTS])
@pytest.mark.parametrize("activation", ["relu", "softplus"])
def test_every_data_set_can_be_learnt_from_and_drawn(data, activation):
    run = learn(replace(SHORT, data=data, activation=activation, rate=0.03))
    maps = decision_maps(run)
    assert maps.outputs.shape == (run.frames, CELLS, CELLS)
    assert maps.outputs.min() >= 0
    assert maps.outputs.max() <= 1
    assert [image.shape for image in maps.neurons] == [(run.frames, 4, TILE, TILE), (run.frames, 3, TILE, TILE)]
    assert all(np.abs(image).max() <= 1 for image in maps.neurons)


def test_the_map_is_what_the_network_itself_says():
    run = learn(SHORT)
    maps = decision_maps(run)
    across, up = middles(run)
    for frame in (0, 30, run.frames - 1):
        for row, column in ((0, 0), (10, 40), (47, 3)):
            output = run.history.networks[frame].predict([[across[column], up[row]]])[0, 0]
            assert maps.outputs[frame, row, column] == pytest.approx(output, abs=1e-12)


@pytest.mark.parametrize(("activation", "ending"), [("tanh", "sigmoid"), ("sigmoid", "linear"), ("relu", "tanh")])
def test_each_neurons_map_is_what_it_sends_on(activation, ending):
    run = learn(replace(SHORT, activation=activation, ending=ending))
    maps = decision_maps(run)
    across, up = middles(run)
    every = CELLS // TILE
    low, high = ACTIVATIONS[activation].bounded
    for frame in (0, run.frames - 1):
        grid = np.array([[x, y] for y in up[every // 2 :: every] for x in across[every // 2 :: every]])
        passes = run.history.networks[frame].forward(grid).layers
        for layer, tiles in enumerate(maps.neurons):
            outputs = passes[layer].post.T.reshape(-1, TILE, TILE)
            if np.isfinite([low, high]).all():
                assert tiles[frame] == pytest.approx(2 * (outputs - low) / (high - low) - 1, abs=1e-12)
            else:  # relative to this neuron's largest output in the run
                for tile, own in zip(tiles[frame], outputs, strict=True):
                    share = tile[np.abs(own) > 1e-9] / own[np.abs(own) > 1e-9]
                    assert share == pytest.approx(share[:1].repeat(len(share)), rel=1e-9)


def test_a_persons_own_data_keep_their_units():
    own = read_csv(TABLE)
    run = learn(replace(SHORT, data=OWN, unseen=0.2), own)
    (left, right), (bottom, top) = run.window
    assert left < 100 < 157 < right
    assert bottom < 0 < 0.06 < top
    answer = ask(run, 130.0, 0.03)
    output = run.history.final.predict(own.input_scaling.to_network([[130.0, 0.03]]))[0, 0]
    assert answer.outputs[-1] == pytest.approx(output, abs=1e-12)
    assert answer.inside
    assert not ask(run, 1e12, 0).inside


def test_an_answer_in_numbers_comes_in_the_persons_units():
    own = read_csv(NUMBERS)
    run = learn(replace(SHORT, data=OWN, epochs=1000, rate=0.1, unseen=0.0), own)
    assert run.ending == "linear"
    assert run.loss == "squared_error"
    assert not run.classifies
    answer, end = ask(run, 60.0, 1.0), summary(run)
    assert answer.outputs[-1] == pytest.approx(59_700, rel=0.05)
    predictions = own.target_scaling.to_person(run.history.final.predict(own.network_inputs))
    assert end.miss == pytest.approx(np.sqrt(np.mean((predictions - own.targets) ** 2)), rel=1e-6)
    assert end.right is None
    assert end.unseen_error is None
    assert end.unseen_miss is None


@pytest.mark.parametrize("neurons", [(3,), (4, 3), (2, 2, 2, 2, 2, 2)])
def test_the_pushes_and_the_shift_add_up_to_the_answer(neurons):
    run = learn(replace(SHORT, neurons=neurons))
    answer = ask(run, 1.0, -2.0)
    assert answer.pushes.shape == (run.frames, neurons[-1])
    total = answer.pushes.sum(axis=1) + answer.shift
    assert ACTIVATIONS["sigmoid"].f(total) == pytest.approx(answer.outputs, abs=1e-12)
    for frame in (0, 20, run.frames - 1):
        network = run.history.networks[frame]
        hidden = network.forward([[1.0, -2.0]]).layers[-2].post[0]
        assert answer.neuron_outputs[frame] == pytest.approx(hidden, abs=1e-12)
        assert answer.pushes[frame] == pytest.approx(hidden * network.layers[-1].weights[0], abs=1e-12)
        strongest, sizes = answer.strongest(frame), np.abs(answer.pushes[frame])
        assert sizes[strongest] == sizes.max()
        assert answer.share(frame, strongest) == pytest.approx(sizes.max() / (sizes.sum() + abs(answer.shift[frame])))


def test_every_place_of_the_dial_shows_one_snapshot_and_every_snapshot_has_its_places():
    diverged_run = learn(replace(START, data="hills", rate=10.0))
    assert diverged_run.history.stopped == "blew_up"
    assert 1 <= diverged_run.frames < FRAMES
    for run in (learn(START), learn(replace(START, epochs=7)), diverged_run):
        first, last = run.spans
        assert first[0] == 0
        assert last[-1] == FRAMES - 1
        assert (first[1:] == last[:-1] + 1).all()
        for place in range(FRAMES):
            assert first[run.frame(place)] <= place <= last[run.frame(place)]


def test_a_summary_is_taken_from_the_history():
    run = learn(START)
    for frame in (0, 30, FRAMES - 1):
        epoch = run.history.epochs[frame]
        snapshot = summary(run, frame)
        assert (snapshot.epoch, snapshot.error) == (epoch, run.history.losses[epoch])
        network = run.history.networks[frame]
        right = (network.predict(run.train_set.network_inputs) > 0.5) == (run.train_set.targets > 0.5)
        assert snapshot.right == pytest.approx(right.mean())
        gradient = network.gradient(run.train_set.network_inputs, run.train_set.targets, "cross_entropy")
        sizes = [
            np.mean(np.column_stack([weights, biases]) ** 2)
            for weights, biases in zip(gradient.weights, gradient.biases, strict=True)
        ]
        assert snapshot.slope == pytest.approx(np.sqrt(np.mean(sizes)), rel=1e-9)


def test_the_switches_do_what_the_chapter_says():
    ends = {slopes: summary(learn(replace(START, slopes=slopes))) for slopes in SLOPES}
    assert ends["true"].right > 0.98
    assert ends["flipped"].error > 10 * ends["true"].error
    assert ends["flipped"].right < 0.6
    assert ends["shuffled"].right < 0.8
    straight = summary(learn(replace(START, has_activation=False)))
    assert straight.right < 0.8 < ends["true"].right
    losses = learn(replace(START, slopes="flipped")).history.losses
    assert verdict(losses[0], losses[-1]) == 2


@pytest.mark.parametrize("seed", range(8))
def test_the_stories_of_the_switches_do_not_hang_on_the_seed(seed):
    flipped_history = learn(replace(START, slopes="flipped", seed=seed)).history
    assert flipped_history.losses[-1] > 10 * flipped_history.losses[0]
    straight, other_seed = (
        learn(replace(START, has_activation=False, seed=number)).history for number in (seed, seed + 1)
    )
    assert straight.stopped == "flat"
    assert straight.losses[-1] == pytest.approx(other_seed.losses[-1], abs=1e-4)


def test_snapshots_are_closer_where_the_error_moves_more():
    history = learn(START).history
    half = np.log(history.losses).min() / 2 + np.log(history.losses[0]) / 2
    falling = int(np.argmax(np.log(history.losses) < half))  # half of the fall is done by then
    gaps = np.diff(history.epochs)
    assert gaps[history.epochs[1:] <= falling].mean() < 0.8 * gaps[history.epochs[1:] > falling].mean()


def test_verdict_tells_shrinking_staying_and_growing_apart():
    assert [verdict(1.0, end) for end in (0.5, 0.95, 1.05, 2.0)] == [0, 1, 1, 2]


def test_loss_and_ending_fall_back_to_what_fits():
    assert learn(replace(SHORT, data="plane")).loss == "squared_error"
    assert learn(replace(SHORT, ending="tanh")).loss == "squared_error"
    assert learn(replace(SHORT, data="plane")).ending == "linear"
    assert learn(SHORT).ending == "sigmoid"


@pytest.mark.parametrize("optimizer", long_except(OPTIMIZERS, "gradient_descent"))
def test_no_run_takes_more_work_than_is_allowed(optimizer):
    greedy = replace(START, amount=500, epochs=5000, batch=1, neurons=(8,) * 6, optimizer=optimizer)
    allowed = affordable(greedy, 500)
    assert 1 <= allowed < 5000
    assert learn(replace(greedy, unseen=0.0)).last_epoch <= allowed
    assert affordable(START, 140) == 1000
    assert affordable(replace(START, epochs=5000, neurons=(8,) * 6), 10**9) == 1
    assert MAX_MICROSECONDS / affordable(greedy, 500) > 500  # a step for each row takes more than a microsecond


def test_a_run_that_blows_up_is_offered_a_step_size_that_does_not():
    diverging = replace(START, data="hills", rate=10.0)
    calmer = find_steady_rate(diverging)
    history = learn(replace(diverging, rate=calmer)).history
    assert calmer < 10
    assert history.stopped != "blew_up"
    assert history.losses[-1] < history.losses[0]
    assert find_steady_rate(replace(START, slopes="flipped", rate=0.003)) is None


def test_own_data_must_be_given():
    with pytest.raises(ValueError, match="none was given"):
        learn(replace(START, data=OWN))


def test_a_fingerprint_changes_with_every_part_of_the_data():
    own = read_csv(TABLE)
    changed_tables = [
        read_csv(TABLE.replace("100,", "101,", 1)),
        read_csv(TABLE.replace("cat", "cow")),
        own.rows([0, 1, 2, 3]),
    ]
    assert fingerprint(own) == fingerprint(read_csv(TABLE))
    assert len({fingerprint(table) for table in (own, *changed_tables)}) == 4


def test_the_exam_needs_the_bends():
    for seed in range(4):
        with_activation = summary(learn(Settings(seed=seed)))
        straight = summary(learn(Settings(seed=seed, has_activation=False)))
        assert with_activation.right > 0.88
        assert straight.right < 0.7


def test_points_can_be_put_on_the_map_and_taken_away_again():
    run = learn(SHORT)
    run_with_point = add_point(run, 9.0, 4.0, True)
    changed = learn(run_with_point)
    assert len(changed.train_set) == len(run.train_set) + 1
    assert changed.train_set.inputs[-1].tolist() == [9.0, 4.0]
    assert changed.train_set.targets[-1, 0] == 1
    assert not np.array_equal(changed.history.losses, run.history.losses)
    back = remove_nearest(changed, 9.1, 4.1)
    assert not back.added_points
    assert np.array_equal(learn(back).train_set.inputs, run.train_set.inputs)
    x, y = run.train_set.inputs[5]
    run_without_point = learn(remove_nearest(run, x, y))
    assert (
        len(run_without_point.train_set) + len(run_without_point.test_set) == len(run.train_set) + len(run.test_set) - 1
    )
    assert [x, y] not in run_without_point.train_set.inputs.tolist()
    assert run_with_point.is_shareable is False
    assert SHORT.is_shareable is True


def test_the_map_is_never_emptied_nor_filled_without_end():
    settings = replace(SHORT, amount=20, unseen=0.8)
    for _ in range(30):
        run = learn(settings)
        run_after = remove_nearest(run, *run.train_set.inputs[0])
        if run_after is None:
            break
        settings = run_after
    assert run_after is None
    assert len(learn(settings).train_set) >= MIN_POINTS - 1
    assert add_point(learn(replace(SHORT, added_points=((1.0, 1.0, 0.0),) * MAX_ADDED)), 1, 1, True) is None

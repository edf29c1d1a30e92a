"""The painting network: each method at its best learning rate, and the same story from every start."""

import pickle

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.start.drawings import READY_MADE, face
from core.chapters.start.painting import (
    DOTS,
    EPOCHS,
    INPUTS,
    LOSS,
    N_EVALS,
    N_PLACES,
    PLAIN_STEPS,
    RATES,
    STRAIGHT,
    WAYS,
    WITH_SLOPES,
    WITHOUT_SLOPES,
    learn,
    opening,
    paint,
    plain_steps,
)
from core.search import STEP_EVALS
from core.softsign import SOFTSIGN
from tests.long import long_except


def holds_the_story(painting) -> bool:
    """Return whether the picture is whole, blurred without slopes, and a linear shade without activations."""
    whole, blur, straight = painting.runs
    return (
        whole.losses[-1] < 0.01
        and whole.n_correct[-1] >= DOTS - 4
        and blur.losses[-1] > 30 * whole.losses[-1]
        and blur.n_correct[-1] < 0.9 * DOTS
        and straight.losses[-1] > 1.2 * blur.losses[-1]
        and straight.n_correct[-1] < 0.7 * DOTS
    )


@pytest.mark.parametrize("seed", long_except(range(8), 0))
def test_every_start_tells_the_same_story(seed):
    painting = opening() if seed == 0 else paint(face(), seed=seed)
    assert holds_the_story(painting)
    # The finished face appears well before the end, so nobody has to wait.
    assert (painting.runs[0].n_correct > 0.97 * DOTS).argmax() < N_PLACES // 2


def test_all_start_from_the_same_knobs_and_take_the_same_looks():
    runs = opening().runs
    for run in runs[1:]:
        np.testing.assert_array_equal(run.history.params[0], runs[0].history.params[0])
    assert {len(run.history.losses) for run in runs} == {EPOCHS + 1}
    assert {run.history.shape.activations[:-1] for run in runs} == {(SOFTSIGN,) * 2, (ACTIVATIONS["linear"],) * 2}
    assert N_EVALS[-1] == STEP_EVALS * EPOCHS
    assert N_EVALS[0] == 0
    assert len(N_EVALS) == N_PLACES
    assert all((run.epochs * STEP_EVALS == N_EVALS).all() for run in runs)
    assert opening().n_params == 2 * 24 + 24 + 24 * 24 + 24 + 24 + 1


def test_the_numbers_are_those_of_the_networks_themselves():
    target = face().reshape(-1, 1)
    for run in opening().runs:
        for place in (0, 17, 100, N_PLACES - 1):
            network = run.history.networks[place]
            assert run.losses[place] == pytest.approx(network.loss(INPUTS, target.astype(float), LOSS), rel=1e-9)
            assert run.n_correct[place] == ((network.predict(INPUTS) > 0.5) == target).sum()


@pytest.mark.parametrize("seed", long_except(range(4), 0))
def test_the_pieces_together_are_the_run_at_once_to_the_last_bit(seed):
    drawing = READY_MADE["letter"]()
    complete = paint(drawing, seed=seed)
    begin, checkpoints = 0, None
    for end in (1, 16, 100, N_PLACES - 1):
        piece = paint(drawing, seed=seed, places=np.arange(begin, end + 1), checkpoints=checkpoints)
        checkpoints = pickle.loads(pickle.dumps(piece.checkpoints))
        for part, run in zip(piece.runs, complete.runs, strict=True):
            for name in ("epochs", "losses", "shades", "n_correct"):
                np.testing.assert_array_equal(getattr(part, name), getattr(run, name)[begin : end + 1])
        begin = end


def test_a_run_that_blew_up_stands_still_in_all_later_pieces():
    pieces, after = [], None
    for begin, end in ((0, 3), (3, 9), (9, 20)):
        places = np.arange(begin, end + 1)
        pieces.append(learn(face(), STRAIGHT, rate=300.0, places=places, checkpoint=after))
        after = pieces[-1].checkpoint
    last_epoch = pieces[0].diverged_at
    assert last_epoch is not None
    assert last_epoch < 9
    assert [piece.diverged_at for piece in pieces] == [last_epoch] * 3
    for piece in pieces[1:]:
        assert (piece.epochs == last_epoch).all()
        assert (piece.shades == pieces[0].shades[-1]).all()
        assert (piece.losses == pieces[0].losses[-1]).all()


@pytest.mark.parametrize("method", long_except([*WAYS, PLAIN_STEPS], WITH_SLOPES), ids=lambda method: method.name)
def test_no_way_does_better_at_a_step_size_a_third_or_three_times_as_large(method):
    """Compare mean errors of four starts, with equally many evaluations."""
    index = RATES.index(method.rate)
    error, *other_errors = (
        np.mean([learn(face(), method, seed=seed, rate=RATES[rate_index]).losses[-1] for seed in range(4)])
        for rate_index in (index, index - 1, index + 1)
    )
    # Without activations all small enough learning rates end at the same error.
    assert error <= 1.0001 * min(other_errors)


def test_what_is_said_of_rolling_is_so():
    with_slopes, without = opening().runs[:2]
    assert 10 * with_slopes.losses[-1] < plain_steps().losses[-1] < 0.9 * without.losses[-1]
    assert (WITH_SLOPES.slopes, WITHOUT_SLOPES.slopes, STRAIGHT.hidden) == ("true", "none", "linear")

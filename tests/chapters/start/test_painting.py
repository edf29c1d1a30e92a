"""The painting network: a fair comparison, each way at its best step size, and the same story from every start."""

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
from tests.long import few


def holds_the_story(painting) -> bool:
    """What Start shows at a glance: whole with slopes and bends, a blur without slopes, a straight shade without bends."""
    whole, blur, straight = painting.runs
    return (
        whole.losses[-1] < 0.01
        and whole.n_correct[-1] >= DOTS - 4
        and blur.losses[-1] > 30 * whole.losses[-1]
        and blur.n_correct[-1] < 0.9 * DOTS
        and straight.losses[-1] > 1.2 * blur.losses[-1]
        and straight.n_correct[-1] < 0.7 * DOTS
    )


@pytest.mark.parametrize("seed", few(range(8), 0))
def test_every_start_tells_the_same_story(seed):
    painting = opening() if seed == 0 else paint(face(), seed=seed)
    assert holds_the_story(painting)
    # The finished face is there well before the end, so that nobody waits for it.
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


@pytest.mark.parametrize("seed", few(range(4), 0))
def test_the_pieces_together_are_the_run_at_once_to_the_last_bit(seed):
    drawing = READY_MADE["letter"]()
    whole = paint(drawing, seed=seed)
    begin, checkpoints = 0, None
    for end in (1, 16, 100, N_PLACES - 1):
        piece = paint(drawing, seed=seed, places=np.arange(begin, end + 1), checkpoints=checkpoints)
        checkpoints = pickle.loads(pickle.dumps(piece.checkpoints))
        for part, run in zip(piece.runs, whole.runs, strict=True):
            for name in ("epochs", "losses", "shades", "n_correct"):
                np.testing.assert_array_equal(getattr(part, name), getattr(run, name)[begin : end + 1])
        begin = end


def test_a_run_that_blew_up_stands_still_in_all_later_pieces():
    pieces, after = [], None
    for begin, end in ((0, 3), (3, 9), (9, 20)):
        places = np.arange(begin, end + 1)
        pieces.append(learn(face(), STRAIGHT, rate=300.0, places=places, checkpoint=after))
        after = pieces[-1].checkpoint
    ended = pieces[0].diverged_at
    assert ended is not None
    assert ended < 9
    assert [piece.diverged_at for piece in pieces] == [ended] * 3
    for piece in pieces[1:]:
        assert (piece.epochs == ended).all()
        assert (piece.shades == pieces[0].shades[-1]).all()
        assert (piece.losses == pieces[0].losses[-1]).all()


@pytest.mark.parametrize("way", few([*WAYS, PLAIN_STEPS], WITH_SLOPES), ids=lambda way: way.name)
def test_no_way_does_better_at_a_step_size_a_third_or_three_times_as_large(way):
    """By the mean error of four starts, all three step sizes with the same looks."""
    at = RATES.index(way.rate)
    here, *others = (
        np.mean([learn(face(), way, seed=seed, rate=RATES[other]).losses[-1] for seed in range(4)])
        for other in (at, at - 1, at + 1)
    )
    assert here <= 1.0001 * min(others)  # without bends, all small enough step sizes end at the same error


def test_what_is_said_of_rolling_is_so():
    with_slopes, without = opening().runs[:2]
    assert 10 * with_slopes.losses[-1] < plain_steps().losses[-1] < 0.9 * without.losses[-1]
    assert (WITH_SLOPES.slopes, WITHOUT_SLOPES.slopes, STRAIGHT.hidden) == ("true", "none", "linear")

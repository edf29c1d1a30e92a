"""Messages of the scenes "You try" and "Seven knobs": each case and number recomputed."""

import numpy as np
import pytest

from core.chapters.lab import few_knobs_words
from core.chapters.lab.bowl import bowl
from core.chapters.lab.bowl_picture import bowl_figure, says
from core.chapters.lab.few_knobs import DIAL_STOPS, GRADIENT_METHOD, RIVALS, learn
from core.chapters.lab.guessing import MAX_TRIES, ROUNDS, hidden_valley, hill_climbing_score, play, play_descent
from core.chapters.lab.guessing_pictures import hints_figure, hunt_figure, score_table, tries_figure, tries_table
from core.chapters.lab.guessing_words import say_end, say_rules, say_try
from core.say.messages import text


@pytest.mark.parametrize("kind", ROUNDS)
def test_a_try_is_told_with_its_height_and_the_end_with_the_scores(kind):
    valley = hidden_valley(kind, 5)
    rng = np.random.default_rng(0)
    player = play(valley, rng.uniform(-10, 10, (MAX_TRIES, ROUNDS[kind].n_params)))
    theirs, nudges = play_descent(kind, valley), hill_climbing_score(valley, 5)
    words = repr(say_try(kind, player))
    assert ("lab-guess-slope'" in words) == (kind == "slope")
    assert ("lab-guess-bars" in words) == (kind == "five_slopes")
    assert text(say_try(kind, play(valley, [])))
    ends = say_end(valley, player, theirs, nudges)
    ends = ends if ends.id == "lab-guess-end" else ends["first"]
    assert ends["floor"] == valley.floor
    assert ends["mine"] == pytest.approx(
        (player.heights[0] - player.heights.min()) / (player.heights[0] - valley.floor), abs=1e-12
    )
    assert text(say_end(valley, player, theirs, nudges))
    assert text(say_rules())
    if ROUNDS[kind].n_params == 1:
        assert hunt_figure(valley, player, theirs, slopes=True).alt
    else:
        assert tries_figure(valley, player, theirs).alt
        assert hints_figure(player).alt
    assert len(tries_table(player, slopes=True)) == MAX_TRIES + 1
    assert (
        len(
            score_table(
                {kind: player},
                {round_name: (play_descent(round_name, hidden_valley(round_name, 5)), 0.5) for round_name in ROUNDS},
            )
        )
        == 4
    )


@pytest.mark.parametrize("hard", [False, True])
@pytest.mark.parametrize("rival", RIVALS)
def test_seven_knobs_are_told_with_the_middle_errors_and_the_right_winner(rival, hard):
    slopes, rival_runs = learn(GRADIENT_METHOD, hard=hard), learn(rival, hard=hard)
    for place in (0, len(DIAL_STOPS) // 2, len(DIAL_STOPS) - 1):
        message = few_knobs_words.says(slopes, rival_runs, place)
        assert message["looks"] == DIAL_STOPS[place]
        assert message["solved"] == (np.array([run.n_correct[place] for run in slopes.runs]) == 20).sum()
        assert text(message)
    verdict = few_knobs_words.verdict(slopes, rival_runs)
    last = verdict["then"] if verdict.id == "lab-then" else verdict
    low, high = np.median(slopes.losses[:, -1]), np.median(rival_runs.losses[:, -1])
    assert last["winner"] == "level" or (last["winner"] == "slopes") == (low < high)
    assert text(verdict)


def test_the_bowl_is_told_with_the_looks_of_slopes():
    runs = bowl((10, 100, 1000))
    first = says(runs)
    while first.id == "lab-then":
        first = first["first"]
    eval_counts = {run.n_evals for run in runs if run.method == GRADIENT_METHOD}
    assert {first["least"], first["most"]} == {min(eval_counts), max(eval_counts)}
    assert text(says(runs))
    assert bowl_figure(runs).alt

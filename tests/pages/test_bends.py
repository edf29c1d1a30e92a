"""The Bends chapter: each control changes the number it should, and the sentences are true."""

import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends.fits import ENDS, NAMES, STEEPNESS, endings, fit_waves, kill_the_slope
from core.chapters.bends.words import amount_says, chance_says, killed_says, percent, small, through_says


def told(app) -> list[str]:
    return [each.value for each in app.markdown]


def said(app, start: str) -> str:
    return next(words for words in told(app) if words.startswith(start))


@pytest.mark.parametrize("name", NAMES)
def test_the_sentence_reads_every_bend(visit, name):
    app = visit("bends.py", bends_bend=NAMES[name], bends_in="-1.5")
    assert through_says(ACTIVATIONS[name], -1.5) in told(app)
    assert f"The slope is {ACTIVATIONS[name].slope(-1.5):.3f}" in said(app, "**In -1.5")


def test_another_bend_rewrites_the_sentence_and_keeps_the_place(visit):
    app = visit("bends.py", bends_in="2")
    app.button_group(key="bends_bend").set_value("tanh").run()
    assert through_says(ACTIVATIONS["tanh"], 2.0) in told(app)


def test_the_first_visit_shows_the_untrained_networks(visit):
    app = visit("bends.py")
    fits = fit_waves(1000, 9)
    words = said(app, "**After 0 rounds**")
    assert small(fits["linear"].error) in words and "cannot do better" in words


def test_rounds_and_seed_train_other_networks(visit):
    app = visit("bends.py", bends_round="200", bends_seed="3")
    fits = fit_waves(1000, 3)
    best = min(fits, key=lambda name: fits[name].history.losses[200])
    assert f"{NAMES[best]} has the least error, {small(fits[best].history.losses[200])}" in said(app, "**After 200")
    app.select_slider(key="bends_rounds").set_value(200.0).run()
    app.number_input(key="bends_seed").set_value(4).run()
    short = fit_waves(200, 4)
    best = min(short, key=lambda name: short[name].error)
    assert f"{NAMES[best]} has the least error, {small(short[best].error)}" in said(app, "**After 200")


def test_the_prediction_is_a_straight_line(visit):
    app = visit("bends.py")
    app.button_group(key="predict_bends_none_choice").set_value("A wave").run()
    assert any("It is the other way: A straight line." in words for words in told(app))


@pytest.mark.parametrize("neurons", [2, 4, 8])
@pytest.mark.parametrize("place", [0, 3, len(STEEPNESS) - 1])
def test_the_steepness_dial_says_what_became_of_the_layers(visit, neurons, place):
    app = visit("bends.py", bends_steep=str(place), bends_hidden=str(neurons))
    killed = kill_the_slope(neurons)
    assert killed_says(killed[place], killed[0]) in told(app)
    assert percent(killed[place].accuracy) in said(app, "**With ")


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("seed", [9, 0])
def test_each_end_says_what_it_did(visit, end, seed):
    app = visit("bends.py", bends_end=NAMES[end], bends_end_seed=str(seed))
    found = endings(seed)
    assert chance_says(found["chance"][end]) in told(app)
    assert amount_says(found["amount"][end]) in told(app)
    table = app.dataframe[-1].value.set_index("end")
    assert table.loc[NAMES[end], "error"] == found["chance"][end].fit.error


def test_looking_inside_opens_the_chosen_network(visit):
    app = visit("bends.py", bends_inside="Step", bends_round="1000")
    alts = [chart.proto.alt for chart in app.get("vega_lite_chart")]
    assert any(alt.startswith("Step after 1000 rounds: what each of 8 neurons adds") for alt in alts)


def test_the_code_that_runs_is_shown(visit):
    code = "\n".join(each.value for each in visit("bends.py", bends_bend="ReLU").expander[-1].code)
    for function in ("def relu(", "def relu_slope", "def spread_start", "def steep_sigmoid", "def least_error"):
        assert function in code

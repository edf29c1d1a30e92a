"""The chapter "Without derivatives": each control changes the number it should, and the sentences are true."""

import re

import pytest

from core.guessing import ROUNDS, TRIES, follow, hidden_valley, play

FILE = "without_derivatives.py"
GAME = "without_derivatives_"


def said(app, start: str) -> str:
    return next(each.value for each in app.markdown if each.value.startswith(start))


def look(app, *places: float):
    """Turn the knobs and look there."""
    for name, place in zip("abcde", places, strict=False):
        app.slider(key=f"{GAME}knob_{name}").set_value(place)
    app.button(key=f"{GAME}submit").click().run()
    return app


def test_a_try_shows_the_height_there_and_no_more(visit):
    app = look(visit(FILE), 2.5)
    valley = hidden_valley("height", 0)
    words = said(app, f"**Try 1 of {TRIES}.**")
    assert f"At 2.5 the height is **{valley.height([2.5]):.3f}**" in words
    assert "slope" not in words
    assert not any("The bottom was at" in each.value for each in app.markdown)


def test_with_slopes_a_try_says_which_way_the_ground_falls(visit):
    app = visit(FILE, without_derivatives_round=ROUNDS["slope"].title, without_derivatives_valley="3")
    valley = hidden_valley("slope", 3)
    for place in (-9.0, 9.0):
        words = said(look(app, place), "**Try")
        slope = valley.slopes([place])[0]
        assert f"The slope is **{slope:+.2f}**" in words
        assert ("to the right" if slope < 0 else "to the left") in words


@pytest.mark.parametrize("kind", ["height", "five_slopes"])
def test_after_twenty_tries_the_round_is_over_and_scored_against_gradient_descent(visit, kind):
    app = visit(FILE, without_derivatives_round=ROUNDS[kind].title, without_derivatives_valley="7")
    valley = hidden_valley(kind, 7)
    places = [[min(10.0, 0.5 * number)] * ROUNDS[kind].knobs for number in range(TRIES)]
    for place in places:
        look(app, *place)
    told = said(app, "The bottom was at")
    mine, theirs = play(valley, places), follow(kind, valley)
    assert f"height {valley.floor:.3f}" in told
    assert f"You went **{mine.score:.0%}**" in told and f"Gradient descent went **{theirs.score:.0%}**" in told
    assert app.button(key=f"{GAME}submit").disabled
    table = app.dataframe[-1].value
    assert table["You"][list(ROUNDS).index(kind)] == f"{mine.score:.0%} after {TRIES} tries"
    app.button(key=f"{GAME}again").click().run()
    assert said(app, "**The start is given.**")


def test_giving_up_shows_what_was_hidden_and_another_valley_hides_again(visit):
    app = look(visit(FILE), 1.0)
    app.button(key=f"{GAME}show").click().run()
    assert said(app, "The bottom was at")
    app.button(key=f"{GAME}another").click().run()
    assert said(app, "**Scores in valley 1.**") and said(app, "**The start is given.**")
    app.number_input(key=f"{GAME}valley").set_value(0).run()
    assert said(app, "**Try 1 of 20.**") and said(app, "The bottom was at")


@pytest.mark.parametrize("junk", ["abc", "nan", "1e308", "-1", "", "x" * 10_000])
def test_junk_in_the_games_parameters_shows_the_default(visit, junk):
    names = ["round", "valley", *(f"knob_{name}" for name in "abcde")]
    app = visit(FILE, **{GAME + name: junk for name in names})
    assert not app.exception
    assert [each.value for each in app.markdown] == [each.value for each in visit(FILE).markdown]


def test_a_hard_step_is_said_to_have_no_slope(visit):
    words = next(each.value for each in visit(FILE).markdown if "**Hard steps.**" in each.value)
    before, after = re.search(r"has (\d+) of .* slopes still leave (\d+) wrong\.", words).groups()
    assert before == after and "All its slopes are 0," in words

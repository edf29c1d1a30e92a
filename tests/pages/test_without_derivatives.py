"""The chapter "Without derivatives": each control changes the number it should, and the sentences are true."""

import re

import pytest

from core.chapters.without_derivatives.chance import TURNS
from core.chapters.without_derivatives.guessing import ROUNDS, TRIES, follow, hidden_valley, play
from core.chapters.without_derivatives.pictures import TITLES, WINNER
from core.chapters.without_derivatives.race import LOOKS, chance_within, race
from core.chapters.without_derivatives.words import heat_says, plain
from core.search import STEP_LOOKS
from pages.shared import racing

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


QUICK = {"without_derivatives_sizes": ["220"], "without_derivatives_looks": "300"}


def heat(width: int, looks: int, seed: int):
    """One size's race, run here."""
    *_, last = race((width,), looks=looks, seed=seed)
    return last.heat


def test_the_smallest_race_is_run_at_once_and_told_whether_slopes_win_it_or_not(visit):
    app = visit(FILE)
    smallest = heat(2, LOOKS, 0)
    table = app.dataframe[0].value
    assert list(table["knobs"]) == ["12"] and table["winner"][0] == TITLES[smallest.winner.method]
    assert said(app, "With **12 knobs**") == heat_says(smallest)
    assert sum(each.value == "Not raced yet." for each in app.caption) == 4
    assert any(f"is charged {STEP_LOOKS} looks" in each.value for each in app.caption)


def test_the_race_is_run_by_its_button_and_kept_for_everybody(visit, monkeypatch):
    settings = {
        "without_derivatives_sizes": ["12", "60"],
        "without_derivatives_looks": "300",
        "without_derivatives_seed": "5",
    }
    app = visit(FILE, **settings)
    assert list(app.dataframe[0].value["knobs"]) == ["12"]
    assert "about 1 second" in app.button(key=f"{GAME}run").label
    app.button(key=f"{GAME}run").click().run()
    table = app.dataframe[0].value
    for row, width in enumerate((2, 5)):
        raced = heat(width, 300, 5)
        assert table["winner"][row] == TITLES[raced.winner.method]
        for lane in raced.lanes:
            assert table[TITLES[lane.method]][row].startswith(plain(lane.final))
            assert (WINNER in table[TITLES[lane.method]][row]) == (lane is raced.winner)
    assert f"{GAME}run" not in [each.key for each in app.button]
    assert racing.RACING not in app.session_state

    monkeypatch.setattr(racing, "race", lambda *a, **k: pytest.fail("what was raced is kept"))
    other = visit(FILE, **settings)
    assert list(other.dataframe[0].value["knobs"]) == ["12", "60"] and not other.exception


def choose(app, control: str, values):
    """Press the buttons of a row of choices."""
    next(each for each in app.get("button_group") if each.key == GAME + control).set_value(values).run()
    return app


def test_size_budget_and_seed_change_the_race(visit):
    app = visit(FILE)
    choose(app, "looks", 300)
    for width, seed in ((2, 0), (10, 0), (10, 6)):
        app.number_input(key=f"{GAME}seed").set_value(seed)
        choose(app, "sizes", [width])
        table, raced = app.dataframe[0].value, heat(width, 300, seed)
        assert list(table["knobs"]) == [str(raced.knobs)]
        assert table["Follow the slopes"][0].startswith(plain(raced.lanes[0].final))
        assert table["winner"][0] == TITLES[raced.winner.method]


def test_a_long_race_waits_for_its_button(visit):
    app = visit(FILE, without_derivatives_sizes=["3280"], without_derivatives_looks="5000")
    assert sum(each.value == "Not raced yet." for each in app.caption) == 1
    assert re.search(r"about \d+ seconds", app.button(key=f"{GAME}run").label)


def test_a_race_that_is_stopped_keeps_what_was_finished(visit, monkeypatch):
    app = visit(
        FILE, without_derivatives_sizes=["60", "220"], without_derivatives_looks="300", without_derivatives_seed="8"
    )
    run = racing.race

    def interrupted(widths, **settings):
        for progress in run(widths, **settings):
            if progress.width == 10:
                return  # as if the visitor had pressed the button here
            yield progress

    monkeypatch.setattr(racing, "race", interrupted)
    app.button(key=f"{GAME}run").click().run()
    assert list(app.dataframe[0].value["knobs"]) == ["60"]
    assert f"{GAME}run" in [each.key for each in app.button]


def test_the_dial_of_directions_reads_the_exact_chance(visit):
    app = visit(FILE, **QUICK, without_derivatives_turn=str(TURNS.index(25)))
    assert f"**{chance_within(25, 60):.2%}**" in said(app, "With **25 knobs**")


def test_the_price_of_a_slope_is_timed_on_request(visit):
    app = visit(FILE, **QUICK)
    assert not any("at this rate" in each.value for each in app.markdown)
    app.button(key=f"{GAME}time").click().run()
    assert re.search(r"about [\d,]+ years at this rate", said(app, "Timed here"))


def test_another_number_of_looks_shows_the_race_to_its_end(visit):
    app = visit(FILE, without_derivatives_looked="1")
    assert app.query_params[f"{GAME}looked"] == "1"
    assert app.session_state[f"{GAME}looked_kept"][0] == 1
    del app.query_params[f"{GAME}looked"]
    choose(app, "looks", 300)
    assert 10 ** app.session_state[f"{GAME}looked_kept"][0] >= 300


def test_a_try_shows_the_height_there_and_no_more(visit):
    app = look(visit(FILE, **QUICK), 2.5)
    valley = hidden_valley("height", 0)
    words = said(app, f"**Try 1 of {TRIES}.**")
    assert f"At 2.5 the height is **{valley.height([2.5]):.3f}**" in words
    assert "slope" not in words
    assert not any("The bottom was at" in each.value for each in app.markdown)


def test_with_slopes_a_try_says_which_way_the_ground_falls(visit):
    app = visit(FILE, **QUICK, without_derivatives_round=ROUNDS["slope"].title, without_derivatives_valley="3")
    valley = hidden_valley("slope", 3)
    for place in (-9.0, 9.0):
        words = said(look(app, place), "**Try")
        slope = valley.slopes([place])[0]
        assert f"The slope is **{slope:+.2f}**" in words
        assert ("to the right" if slope < 0 else "to the left") in words


@pytest.mark.parametrize("kind", ["height", "five_slopes"])
def test_after_twenty_tries_the_round_is_over_and_scored_against_gradient_descent(visit, kind):
    app = visit(FILE, **QUICK, without_derivatives_round=ROUNDS[kind].title, without_derivatives_valley="7")
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
    app = look(visit(FILE, **QUICK), 1.0)
    app.button(key=f"{GAME}show").click().run()
    assert said(app, "The bottom was at")
    app.button(key=f"{GAME}another").click().run()
    assert said(app, "**Scores in valley 1.**") and said(app, "**The start is given.**")
    app.number_input(key=f"{GAME}valley").set_value(0).run()
    assert said(app, "**Try 1 of 20.**") and said(app, "The bottom was at")


@pytest.mark.parametrize("junk", ["abc", "nan", "1e308", "-1", "", "x" * 10_000])
def test_junk_in_the_games_parameters_shows_the_default(visit, junk):
    names = ["round", "valley", *(f"knob_{name}" for name in "abcde")]
    app = visit(FILE, **QUICK, **{GAME + name: junk for name in names})
    assert not app.exception
    assert [each.value for each in app.markdown] == [each.value for each in visit(FILE, **QUICK).markdown]


def test_a_hard_step_is_said_to_have_no_slope(visit):
    words = next(each.value for each in visit(FILE, **QUICK).markdown if "**Hard steps.**" in each.value)
    before, after = re.search(r"has (\d+) of .* slopes still leave (\d+) wrong\.", words).groups()
    assert before == after and "All its slopes are 0," in words

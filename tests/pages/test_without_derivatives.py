"""The chapter without slopes, scene by scene: each control changes what it should, and races run by their button only."""

import pytest

from core.chapters.without_derivatives.chance import directions
from core.chapters.without_derivatives.chance_words import chance_says
from core.chapters.without_derivatives.guessing import ROUNDS, TRIES, follow, hidden_valley, play
from core.chapters.without_derivatives.opening import default_race
from core.chapters.without_derivatives.price import KNOBS
from core.chapters.without_derivatives.race_pictures import dial_places
from core.chapters.without_derivatives.race_words import plain, race_says
from core.chapters.without_derivatives.ways import TITLES
from core.race import N_EVALS, race
from core.say.messages import text
from core.say.numbers import fixed, percent
from pages.ui.predict import SKIP
from pages.without_derivatives import racing
from tests.seen import dials, html, sentences, texts_of

FILE, NAME = "without_derivatives/page.py", "without_derivatives_"


def texts_in(app, name: str) -> list[str]:
    return [" ".join(each.split()) for each in sentences(app)[NAME + name]]


@pytest.fixture
def open_scene(visit):
    return lambda scene, **settings: visit(FILE, scene=scene, **{NAME + name: word for name, word in settings.items()})


def skip(app, name: str):
    """Answer the open prediction with "Skip"."""
    key = f"predict_{NAME}{name}_choice"
    next(each for each in app.get("button_group") if each.key == key).set_value(SKIP).run()
    return app


def test_the_race_stands_still_until_it_was_predicted_and_then_plays(open_scene):
    app = open_scene("race")
    assert dials(app)[NAME + "looked"]["frozen"]
    assert NAME + "looked" not in sentences(app)
    assert app.get("vega_lite_chart")
    skip(app, "race")
    heats = default_race()
    expected = [text(race_says(heats, max(int(each), 1))) for each in dial_places(N_EVALS)]
    assert texts_of(app, NAME + "looked") == html(expected)
    assert dials(app)[NAME + "looked"]["plays"]
    assert f"{NAME}run" not in [each.key for each in app.button]
    assert list(app.dataframe[0].value["knobs"]) == ["7", "12", "60", "220", "840", "3,280"]


def test_no_race_runs_on_a_link_or_with_a_seed(open_scene, monkeypatch):
    monkeypatch.setattr(racing, "run_laps", lambda *a, **k: pytest.fail("nobody pressed the button"))
    app = open_scene("race", seed="7", looks="5000", sizes="60")
    app.number_input(key=f"{NAME}seed").set_value(8).run()
    assert NAME + "race_missing" in sentences(app)
    assert app.get("vega_lite_chart")
    assert app.button(key=f"{NAME}run")


def test_the_race_is_run_by_its_button_and_kept_for_everybody(open_scene, monkeypatch):
    settings = {"sizes": "60", "looks": "300", "seed": "5"}
    app = open_scene("race", **settings)
    app.button(key=f"{NAME}run").click().run()
    for _ in range(100):
        if racing.RACING not in app.session_state:
            break
        app.run()
    (heat,) = race((60,), seed=5)
    assert texts_of(app, NAME + "looked")[-1:] == html([text(race_says([heat], 300))])
    row = app.dataframe[0].value.iloc[0]
    assert all(row[TITLES[lane.method]].startswith(plain(lane.final)) for lane in heat.lanes)
    assert f"{NAME}run" not in [each.key for each in app.button]
    assert racing.RACING not in app.session_state
    monkeypatch.setattr(racing, "run_laps", lambda *a, **k: pytest.fail("what was raced is kept"))
    assert texts_in(open_scene("race", **settings), "looked") == texts_in(app, "looked")


def test_a_race_that_is_stopped_keeps_what_was_finished(open_scene, monkeypatch):
    monkeypatch.setattr(racing, "SLICE", 0.0)
    app = skip(open_scene("race", looks="300", seed="9"), "race")
    app.button(key=f"{NAME}run").click().run()
    for _ in range(1000):
        if app.dataframe:
            break
        app.run()
    app.button(key=f"{NAME}stop").click().run()
    assert list(app.dataframe[0].value["knobs"]) == ["7"]
    assert texts_of(app, NAME + "looked")[-1:] == html([text(race_says(race((7,), seed=9), 300))])
    assert f"{NAME}run" in [each.key for each in app.button]


def test_another_setting_stops_the_race(open_scene, monkeypatch):
    monkeypatch.setattr(racing, "SLICE", 0.0)
    app = open_scene("race", looks="300", seed="10")
    app.button(key=f"{NAME}run").click().run()
    assert racing.RACING in app.session_state
    app.number_input(key=f"{NAME}seed").set_value(11).run()
    assert racing.RACING not in app.session_state
    assert f"{NAME}run" in [each.key for each in app.button]


def test_a_link_to_the_scene_of_the_exam_leads_to_the_race(open_scene):
    app = open_scene("exam")
    assert not app.exception
    assert NAME + "looked" in dials(app)


def test_the_price_has_a_sentence_for_every_place_and_can_be_timed_again(open_scene):
    app = open_scene("price")
    assert len(texts_in(app, "price")) == len(KNOBS)
    assert len(set(texts_in(app, "price"))) > 200
    app.button(key=f"{NAME}time").click().run()
    assert len(texts_in(app, "price")) == len(KNOBS)


def test_chance_plays_once_it_was_predicted_or_skipped(open_scene):
    app = open_scene("chance")
    assert app.get("vega_lite_chart")
    assert NAME + "turn" not in sentences(app)
    skip(app, "chance")
    assert dials(app)[NAME + "turn"]["plays"]
    assert texts_of(app, NAME + "turn")[48:49] == html([text(chance_says(directions(0), 48))])


def look(app, *places: float):
    """Turn the knobs and look there."""
    for name, place in zip("abcde", places, strict=False):
        app.slider(key=f"{NAME}knob_{name}").set_value(place)
    app.button(key=f"{NAME}submit").click().run()
    return app


def test_a_try_shows_the_height_there_and_no_more(open_scene):
    app = look(open_scene("guess"), 2.5)
    height = hidden_valley("height", 0).height([2.5])
    words = texts_in(app, "try")[0]
    assert words.startswith(f"Try 1 of {TRIES}")
    assert fixed(height, 3) in words
    assert "slope" not in words
    assert "The bottom was at" not in words


@pytest.mark.parametrize("place", [-9.0, 9.0])
def test_with_slopes_a_try_says_which_way_the_ground_falls(open_scene, place):
    app = look(open_scene("guess", round="slope", valley="3"), place)
    slope = hidden_valley("slope", 3).slopes([place])[0]
    assert ("to the right" if slope < 0 else "to the left") in texts_in(app, "try")[0]


@pytest.mark.parametrize("kind", ["height", "five_slopes"])
def test_after_twenty_tries_the_round_is_over_and_scored_against_the_slopes(open_scene, kind):
    app = open_scene("guess", round=kind, valley="7")
    valley = hidden_valley(kind, 7)
    places = [[min(10.0, 0.5 * number)] * ROUNDS[kind].knobs for number in range(TRIES)]
    for place in places:
        look(app, *place)
    mine, theirs = play(valley, places), follow(kind, valley)
    text = texts_in(app, "try")[0]
    assert f"height {fixed(valley.floor, 3)}" in text
    assert f"You went {percent(mine.score)}" in text
    assert percent(theirs.score) in text
    assert app.button(key=f"{NAME}submit").disabled
    app.session_state[f"{NAME}scores"] = True  # the box is opened
    app.run()
    assert app.dataframe[0].value["You"][list(ROUNDS).index(kind)] == f"{percent(mine.score)} after {TRIES} tries"
    app.button(key=f"{NAME}again").click().run()
    assert texts_in(app, "try")[0].startswith("The start is given.")


def test_giving_up_shows_what_was_hidden_and_another_valley_hides_again(open_scene):
    app = look(open_scene("guess"), 1.0)
    app.button(key=f"{NAME}show").click().run()
    assert "The bottom was at" in texts_in(app, "try")[0]
    app.button(key=f"{NAME}another").click().run()
    assert texts_in(app, "try")[0].startswith("The start is given.")
    assert app.number_input(key=f"{NAME}valley").value == 1
    app.number_input(key=f"{NAME}valley").set_value(0).run()
    assert "The bottom was at" in texts_in(app, "try")[0]

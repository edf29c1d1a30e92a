"""The chapter "Without derivatives", scene by scene: each control changes what it should, and races run by their button only."""

import pytest

from core.chapters.without_derivatives.few_knobs import DIAL_STOPS, RIVAL, SLOPES, learn, learn_defaults
from core.chapters.without_derivatives.guessing import ROUNDS, TRIES, follow, hidden_valley, play
from core.chapters.without_derivatives.price import KNOBS
from core.chapters.without_derivatives.race import LOOKS, default_race, race
from core.chapters.without_derivatives.race_pictures import places_of
from core.chapters.without_derivatives.ways import TITLES
from core.chapters.without_derivatives.words import exam_says, exam_verdict, plain, race_says
from core.say.numbers import fixed, percent
from pages.without_derivatives import racing
from tests.seen import dials, sentences

FILE, NAME = "without_derivatives/page.py", "without_derivatives_"


def plainly(text: str) -> str:
    return " ".join(text.replace("*", " ").split())


def texts_in(app, name: str) -> list[str]:
    return [" ".join(text.split()) for text in sentences(app)[NAME + name]]


def same(texts: list[str], expected: list[str]) -> bool:
    return [text.replace(" ", "") for text in texts] == [plainly(text).replace(" ", "") for text in expected]


@pytest.fixture
def open_scene(visit):
    return lambda scene, **settings: visit(FILE, scene=scene, **{NAME + name: word for name, word in settings.items()})


def test_the_exam_is_told_at_every_place_and_its_controls_count(open_scene):
    app = open_scene("exam")
    slopes, nudges = learn_defaults()
    assert same(texts_in(app, "exam_at"), [exam_says(slopes, nudges, place) for place in range(len(DIAL_STOPS))])
    assert dials(app)[NAME + "exam_at"]["value"] == DIAL_STOPS[-1]
    assert same(texts_in(app, "exam_verdict"), [exam_verdict(slopes, nudges)])
    app = open_scene("exam", rival="one_knob_at_a_time", hard="true")
    slopes, other = learn(SLOPES, hard=True), learn("one_knob_at_a_time", hard=True)
    assert same(texts_in(app, "exam_at"), [exam_says(slopes, other, place) for place in range(len(DIAL_STOPS))])
    assert same(texts_in(app, "exam_verdict"), [exam_verdict(slopes, other)])
    assert TITLES[RIVAL] not in texts_in(app, "exam_at")[0]


def test_the_race_opens_with_its_result(open_scene):
    app = open_scene("race")
    heats = list(default_race())
    assert same(texts_in(app, "looked"), [race_says(heats, max(int(looks), 1)) for looks in places_of(LOOKS)])
    assert f"{NAME}run" not in [each.key for each in app.button]
    table = app.dataframe[0].value
    assert list(table["knobs"]) == ["12", "60", "220", "840", "3,280"]


def test_no_race_runs_on_a_link_or_with_a_seed(open_scene, monkeypatch):
    monkeypatch.setattr(racing, "run_some", lambda *a, **k: pytest.fail("nobody pressed the button"))
    app = open_scene("race", seed="7", looks="5000")
    app.number_input(key=f"{NAME}seed").set_value(8).run()
    assert any("was not run yet" in each.value for each in app.info)
    assert "about" in app.button(key=f"{NAME}run").label


def test_the_race_is_run_by_its_button_and_kept_for_everybody(open_scene, monkeypatch):
    settings = {"sizes": "60", "looks": "300", "seed": "5"}
    app = open_scene("race", **settings)
    app.button(key=f"{NAME}run").click().run()
    for _ in range(100):
        if racing.RACING not in app.session_state:
            break
        app.run()
    *_, last = race((5,), looks=300, seed=5)
    assert same(texts_in(app, "looked")[-1:], [race_says([last.heat], 300)])
    row = app.dataframe[0].value.iloc[0]
    assert row["lowest"] == TITLES[last.heat.winner.method]
    assert all(row[TITLES[lane.method]].startswith(plain(lane.final)) for lane in last.heat.lanes)
    assert f"{NAME}run" not in [each.key for each in app.button]
    assert racing.RACING not in app.session_state
    monkeypatch.setattr(racing, "run_some", lambda *a, **k: pytest.fail("what was raced is kept"))
    assert texts_in(open_scene("race", **settings), "looked") == texts_in(app, "looked")


def test_a_race_that_is_stopped_keeps_what_was_finished(open_scene, monkeypatch):
    monkeypatch.setattr(racing, "SLICE", 0.0)
    app = open_scene("race", looks="300", seed="9")
    app.button(key=f"{NAME}run").click().run()
    for _ in range(1000):
        if app.dataframe:
            break
        app.run()
    app.button(key=f"{NAME}stop").click().run()
    assert list(app.dataframe[0].value["knobs"]) == ["12"]
    assert texts_in(app, "looked")[-1].startswith("After 300 looks")
    assert f"{NAME}run" in [each.key for each in app.button]


def test_another_setting_stops_the_race(open_scene, monkeypatch):
    monkeypatch.setattr(racing, "SLICE", 0.0)
    app = open_scene("race", looks="300", seed="10")
    app.button(key=f"{NAME}run").click().run()
    assert racing.RACING in app.session_state
    app.number_input(key=f"{NAME}seed").set_value(11).run()
    assert racing.RACING not in app.session_state
    assert f"{NAME}run" in [each.key for each in app.button]


def test_the_bowl_is_measured_on_request(open_scene):
    app = open_scene("race")
    assert NAME + "bowl" not in sentences(app)
    app.button(key=f"{NAME}bowl_run").click().run()
    assert "at every size" in texts_in(app, "bowl")[0]


def test_the_price_has_a_sentence_for_every_place_and_can_be_timed_again(open_scene):
    app = open_scene("price")
    texts = texts_in(app, "price")
    assert len(texts) == len(KNOBS)
    assert "7 knobs" in texts[0]
    assert "We did not run 175 billion knobs" in texts[-1]
    app.button(key=f"{NAME}time").click().run()
    assert len(texts_in(app, "price")) == len(KNOBS)


def test_chance_is_shown_once_it_was_predicted_or_skipped(open_scene):
    app = open_scene("chance")
    assert NAME + "turn" not in sentences(app)
    key = f"predict_{NAME}chance_choice"
    next(each for each in app.get("button_group") if each.key == key).set_value("About one in three").run()
    assert any("Not quite." in each.value and "Less than one in a thousand" in each.value for each in app.markdown)
    assert "With 50 knobs" in texts_in(app, "turn")[48]


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

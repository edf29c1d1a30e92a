"""The chapter "Without derivatives": every control changes its scene, and only its button starts a race."""

import pytest

from core.chapters.default_race import default_race
from core.chapters.without_derivatives.chance import directions
from core.chapters.without_derivatives.chance_words import say_chance
from core.chapters.without_derivatives.price import PARAM_COUNTS, memory_bytes
from core.chapters.without_derivatives.price_words import say_price
from core.chapters.without_derivatives.race_pictures import dial_places
from core.chapters.without_derivatives.race_words import format_error, say_race
from core.chapters.without_derivatives.ways import TITLES
from core.race import N_EVALS, race
from core.say.messages import text
from pages.ui.predict import SKIP
from pages.without_derivatives import price, racing
from tests.seen import dials, html, sentences, texts_of

FILE, NAME = "without_derivatives/page.py", "without_derivatives_"


def texts_in(app, name: str) -> list[str]:
    return [" ".join(sentence.split()) for sentence in sentences(app)[NAME + name]]


@pytest.fixture
def open_scene(visit):
    return lambda scene, **settings: visit(FILE, scene=scene, **{NAME + name: word for name, word in settings.items()})


def price_sentences(timings) -> list[str]:
    """Return the sentences about the price, one for every place of the dial."""
    return [text(say_price(timings, place, memory_bytes())) for place in range(len(PARAM_COUNTS))]


def skip(app, name: str):
    """Answer the open prediction with "Skip"."""
    key = f"predict_{NAME}{name}_choice"
    next(element for element in app.get("button_group") if element.key == key).set_value(SKIP).run()
    return app


def test_the_race_stands_still_until_it_was_predicted_and_then_plays(open_scene):
    app = open_scene("race")
    assert dials(app)[NAME + "looked"]["frozen"]
    assert NAME + "looked" not in sentences(app)
    assert app.get("vega_lite_chart")
    skip(app, "race")
    size_results = default_race()
    expected = [text(say_race(size_results, max(int(place), 1))) for place in dial_places(N_EVALS)]
    assert texts_of(app, NAME + "looked") == html(expected)
    assert dials(app)[NAME + "looked"]["plays"]
    assert f"{NAME}run" not in [element.key for element in app.button]
    assert list(app.dataframe[0].value["knobs"]) == ["7", "12", "60", "220", "840", "3,280"]


def test_no_race_runs_on_a_link_or_with_a_seed(open_scene, monkeypatch):
    monkeypatch.setattr(racing, "run_trials", lambda *a, **k: pytest.fail("nobody pressed the button"))
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
    (size_result,) = race((60,), seed=5)
    assert texts_of(app, NAME + "looked")[-1:] == html([text(say_race([size_result], 300))])
    row = app.dataframe[0].value.iloc[0]
    assert all(
        row[TITLES[method_result.method]].startswith(format_error(method_result.final))
        for method_result in size_result.method_results
    )
    assert f"{NAME}run" not in [element.key for element in app.button]
    assert racing.RACING not in app.session_state
    monkeypatch.setattr(racing, "run_trials", lambda *a, **k: pytest.fail("what was raced is kept"))
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
    assert texts_of(app, NAME + "looked")[-1:] == html([text(say_race(race((7,), seed=9), 300))])
    assert f"{NAME}run" in [element.key for element in app.button]


def test_another_setting_stops_the_race(open_scene, monkeypatch):
    monkeypatch.setattr(racing, "SLICE", 0.0)
    app = open_scene("race", looks="300", seed="10")
    app.button(key=f"{NAME}run").click().run()
    assert racing.RACING in app.session_state
    app.number_input(key=f"{NAME}seed").set_value(11).run()
    assert racing.RACING not in app.session_state
    assert f"{NAME}run" in [element.key for element in app.button]


def test_the_price_has_a_sentence_for_every_place_and_can_be_timed_again(open_scene):
    app = open_scene("price")
    first = price.timings()
    assert texts_of(app, NAME + "price") == html(price_sentences(first))
    app.button(key=f"{NAME}time").click().run()
    assert price.timings() is not first
    assert texts_of(app, NAME + "price") == html(price_sentences(price.timings()))


def test_chance_plays_once_it_was_predicted_or_skipped(open_scene):
    app = open_scene("chance")
    assert app.get("vega_lite_chart")
    assert NAME + "turn" not in sentences(app)
    skip(app, "chance")
    assert dials(app)[NAME + "turn"]["plays"]
    assert texts_of(app, NAME + "turn")[48:49] == html([text(say_chance(directions(0), 48))])

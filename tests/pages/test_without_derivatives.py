"""The chapter "Without derivatives", scene by scene: each control changes what it should, and races run by their button only."""

import pytest

from core.chapters.without_derivatives.price import KNOBS
from core.chapters.without_derivatives.race import LOOKS, default_race, race
from core.chapters.without_derivatives.race_pictures import places_of
from core.chapters.without_derivatives.ways import TITLES
from core.chapters.without_derivatives.words import plain, race_says
from pages.without_derivatives import racing
from tests.seen import sentences

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

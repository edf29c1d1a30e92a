"""The scenes of "Downhill": each control changes the walk it should, and junk in the address changes nothing."""

import pytest

from core import exam
from core.descent import METHODS, best_rate
from core.say.numbers import number
from core.surfaces import SURFACES
from pages.downhill.page import CHAPTER
from pages.downhill.walking import start_rate
from pages.downhill.ways import WAYS
from tests.seen import sentences

SCENES = [scene.name for scene in CHAPTER.scenes]
CONTROLS = ("step", "clear", "uphill", "ground", "rate", "ways", "a", "b", "steps")


def keys(app) -> set[str]:
    return {each.key for each in (*app.selectbox, *app.slider, *app.select_slider, *app.toggle, *app.button)}


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("junk", [None, "inf", "-inf", "1e400", "<b>x</b>", "**x**", "x" * 100_000])
def test_every_scene_runs_and_junk_in_the_address_is_nothing(visit, scene, junk):
    app = visit("downhill/page.py", scene=scene, **({f"downhill_{name}": junk for name in CONTROLS} if junk else {}))
    assert not app.exception


@pytest.mark.parametrize("ground", SURFACES)
@pytest.mark.parametrize("scene", ["size", "ways"])
def test_every_ground_can_be_walked_from_its_own_start(visit, scene, ground):
    app = visit("downhill/page.py", scene=scene, downhill_ground=ground)
    assert not app.exception
    assert app.selectbox(key="downhill_ground").value == ground
    expected = start_rate(ground, race=scene == "ways")
    assert app.select_slider(key="downhill_rate").value == expected


def test_choosing_another_ground_forgets_the_old_start_and_step_size(visit):
    app = visit("downhill/page.py", scene="ways", downhill_a="-3", downhill_rate="0.001")
    assert app.slider(key="downhill_a").value == -3
    app.selectbox(key="downhill_ground").set_value("rosenbrock").run()
    assert app.slider(key="downhill_a").value == SURFACES["rosenbrock"].start[0]
    assert app.select_slider(key="downhill_rate").value == SURFACES["rosenbrock"].learning_rate


def test_a_step_size_that_nobody_chose_does_not_follow_into_the_next_scene(visit):
    def rate(app):
        return app.select_slider(key="downhill_rate").value

    app = visit("downhill/page.py", scene="size")
    assert rate(app) == start_rate("exam")
    app.button(key="next_scene").click().run()
    assert rate(app) == start_rate("exam", race=True) != start_rate("exam")
    app.select_slider(key="downhill_rate").set_value(2.0).run()
    assert rate(app) == 2.0
    app.select_slider(key="downhill_rate").set_value(start_rate("exam")).run()
    assert rate(app) == start_rate("exam"), "chosen by hand it stays"
    app.select_slider(key="downhill_rate").set_value(start_rate("exam", race=True)).run()
    app.button(key="back_scene").click().run()
    assert rate(app) == start_rate("exam")
    app.select_slider(key="downhill_rate").set_value(30.0).run()
    app.button(key="next_scene").click().run()
    assert rate(app) == 30.0


def test_the_ways_begin_where_the_story_does(visit):
    app = visit("downhill/page.py", scene="ways")
    assert [app.slider(key=f"downhill_{knob}").value for knob in "ab"] == [0.2, 1.2]
    told = sentences(app)["downhill_step"][0]
    assert told.count(f"{number(exam.loss_of(exam.start()))}") == len(METHODS)


def test_the_walk_says_where_it_starts(visit):
    told = sentences(visit("downhill/page.py"))["downhill_what"][0]
    assert number(exam.loss_of(exam.start())) in told


def test_mend_it_sets_the_step_size_that_ends_lowest(visit):
    app = visit("downhill/page.py", scene="size", downhill_ground="long_valley", downhill_rate="0.15")
    surface = SURFACES["long_valley"]
    best = best_rate(surface, surface.start, below=100, methods=["gradient_descent"], steps=60)
    assert number(best) in app.button(key="downhill_mend").label
    app.button(key="downhill_mend").click().run()
    assert app.select_slider(key="downhill_rate").value == best
    assert "downhill_mend" not in keys(app)


def test_where_nothing_can_be_mended_nothing_is_offered(visit):
    assert "downhill_mend" not in keys(visit("downhill/page.py", scene="size"))


def test_the_minus_waits_for_the_prediction(visit):
    app = visit("downhill/page.py", scene="minus")
    assert not app.get("vega_lite_chart")
    app.get("button_group")[0].set_value("With the slope").run()
    assert any("Not quite." in each.value and "Against the slope" in each.value for each in app.markdown)
    assert len(app.get("vega_lite_chart")) == 2


@pytest.mark.parametrize(
    ("word", "ways"),
    [
        (None, list(METHODS)),
        ("all", list(METHODS)),
        ("momentum", ["momentum"]),
        ("adam.momentum", ["momentum", "adam"]),
        ("gradient_descent.rmsprop.adam", ["gradient_descent", "rmsprop", "adam"]),
    ],
)
def test_any_of_the_ways_are_walked_together(visit, word, ways):
    app = visit("downhill/page.py", scene="ways", **({"downhill_ways": word} if word else {}))
    shown = [method.name for way, method in METHODS.items() if way in ways]
    assert app.get("button_group")[0].value == ways
    told = sentences(app)
    assert all((name in told["downhill_race"][0]) == (name in shown) for name in WAYS.values()) or len(ways) == 1
    assert all(name in told["downhill_step"][0] for name in shown if len(ways) > 1)
    assert any(chart.proto.alt.endswith(f"walk on it: {', '.join(shown)}.") for chart in app.get("vega_lite_chart"))


def test_a_way_is_taken_away_and_the_last_one_stays(visit):
    app = visit("downhill/page.py", scene="ways")
    app.get("button_group")[0].set_value(["adam", "gradient_descent"]).run()
    assert app.query_params["downhill_ways"] in ("gradient_descent.adam", ["gradient_descent.adam"])
    app.get("button_group")[0].set_value(["adam"]).run()
    app.get("button_group")[0].set_value([]).run()
    assert app.get("button_group")[0].value == ["adam"]

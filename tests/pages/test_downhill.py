"""The scenes of "Downhill": each control changes the walk it should, and junk in the address changes nothing."""

import pytest

from core import exam
from core.chapters.downhill import size, walk
from core.descent import METHODS, best_rate
from core.say.messages import text
from core.say.numbers import number
from core.surfaces import SURFACES
from pages.downhill.page import CHAPTER
from pages.downhill.walking import start_rate
from pages.downhill.ways import WAYS
from tests.seen import components, controls, dials, html, plain, sentences, visit_state

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
def test_every_ground_can_be_walked_from_its_own_start(visit, ground):
    for scene, expected in (("size", size.start_rate(SURFACES[ground])), ("ways", start_rate(ground, race=True))):
        app = visit("downhill/page.py", scene=scene, downhill_ground=ground)
        assert not app.exception
        assert app.selectbox(key="downhill_ground").value == ground
        assert app.select_slider(key="downhill_rate").value == expected


def test_choosing_another_ground_forgets_the_old_start_and_step_size(visit):
    app = visit("downhill/page.py", scene="ways", downhill_a="-3", downhill_rate="0.001")
    assert app.slider(key="downhill_a").value == -3
    app.selectbox(key="downhill_ground").set_value("rosenbrock").run()
    assert app.slider(key="downhill_a").value == SURFACES["rosenbrock"].start[0]
    assert app.select_slider(key="downhill_rate").value == SURFACES["rosenbrock"].learning_rate


def test_the_ways_begin_where_the_story_does(visit):
    app = visit("downhill/page.py", scene="ways")
    assert [app.slider(key=f"downhill_{knob}").value for knob in "ab"] == [0.2, 1.2]
    told = sentences(app)["downhill_step"][0]
    assert told.count(f"{number(exam.loss_of(exam.start()))}") == len(METHODS)


def answer(app, choice=1):
    """Answer the scene's prediction."""
    group = app.get("button_group")[0]
    return group.set_value(group.options[choice]).run()


def test_the_walk_stands_still_in_fog_until_the_prediction_is_answered(visit):
    app = visit("downhill/page.py")
    (shown,) = components(app, "why_walk")
    assert (shown["fog"], shown["arrow"]) == (True, False)
    assert dials(app)["downhill_step"]["frozen"]
    assert "downhill_step" not in sentences(app)
    answer(app, 0)
    assert visit_state(app).predictions["downhill_way"].right is False
    (shown,) = components(app, "why_walk")
    assert (shown["fog"], shown["arrow"]) == (True, True)
    assert dials(app)["downhill_step"]["plays"] == "answer"
    assert sentences(app)["downhill_step"] == [plain(each) for each in html(map(text, walk.says(False)))]


def test_the_walk_starts_where_the_story_does(visit):
    (shown,) = components(answer(visit("downhill/page.py")), "why_walk")
    params = exam.SHAPE.flat(exam.start()).tolist()
    assert shown["params"] == params
    assert shown["points"][0] == [params[param] for param in shown["moving"]]


def test_the_switch_takes_plus_instead_of_minus_and_begins_again(visit):
    app = answer(visit("downhill/page.py", downhill_step="7"))
    assert controls(app)["downhill_step"] == 7
    app.toggle(key="downhill_uphill").set_value(True).run()
    (shown,) = components(app, "why_walk")
    assert shown["points"] == walk.walk(plus=True).points.tolist()
    assert controls(app)["downhill_step"] == 0
    assert dials(app)["downhill_step"]["plays"] == "plus"
    assert dials(app)["downhill_step"]["high"] == walk.walk(plus=True).steps


@pytest.mark.parametrize("more", [{}, {"downhill_uphill": "true"}, {"downhill_uphill": "false"}])
def test_old_links_to_why_minus_lead_to_the_walk_with_the_switch_on(visit, more):
    app = answer(visit("downhill/page.py", scene="minus", **more))
    assert not app.exception
    assert app.toggle(key="downhill_uphill").value is True
    (shown,) = components(app, "why_walk")
    assert shown["points"] == walk.walk(plus=True).points.tolist()


def test_the_switch_of_the_fog_clears_the_map(visit):
    app = answer(visit("downhill/page.py"))
    app.toggle(key="downhill_clear").set_value(True).run()
    (shown,) = components(app, "why_walk")
    assert not shown["fog"]


def test_mend_it_sets_the_step_size_that_ends_lowest(visit):
    app = visit(
        "downhill/page.py", scene="size", downhill_ground="long_valley", downhill_rate="0.15", downhill_step="60"
    )
    surface = SURFACES["long_valley"]
    best = best_rate(surface, surface.start, below=100, methods=["gradient_descent"], steps=60)
    app.button(key="downhill_mend").click().run()
    assert app.select_slider(key="downhill_rate").value == best
    assert controls(app)["downhill_step"] == 0
    assert "downhill_mend" not in keys(app)


def test_where_nothing_can_be_mended_nothing_is_offered(visit):
    assert "downhill_mend" not in keys(visit("downhill/page.py", scene="size"))


def test_another_step_size_walks_at_once(visit):
    app = visit("downhill/page.py", scene="size")
    first = dials(app)["downhill_step"]["plays"]
    app.select_slider(key="downhill_rate").set_value(30.0).run()
    assert dials(app)["downhill_step"]["plays"] not in (None, first)
    (shown,) = components(app, "why_walk")
    assert shown["points"] == size.walk(SURFACES["exam"], 30.0).points.tolist()
    assert not shown["fog"]


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

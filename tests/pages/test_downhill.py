"""The chapter "Downhill": every control changes its walk, and junk in the URL changes nothing."""

import pytest

from core import exam
from core.chapters.downhill import size, walk
from core.descent import best_rate
from core.say.messages import text
from core.surfaces import SURFACES
from pages.downhill.page import CHAPTER
from tests.seen import components, controls, dials, html, plain, sentences, visit_state

SCENES = [scene.name for scene in CHAPTER.scenes]
CONTROLS = ("step", "clear", "uphill", "ground", "rate", "ways", "a", "b", "steps")


def keys(app) -> set[str]:
    return {element.key for element in (*app.selectbox, *app.slider, *app.select_slider, *app.toggle, *app.button)}


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("junk", [None, "inf", "-inf", "1e400", "<b>x</b>", "**x**", "x" * 100_000])
def test_every_scene_runs_and_junk_in_the_address_is_nothing(visit, scene, junk):
    app = visit("downhill/page.py", scene=scene, **({f"downhill_{name}": junk for name in CONTROLS} if junk else {}))
    assert not app.exception


@pytest.mark.parametrize("ground", SURFACES)
def test_every_ground_can_be_walked_from_its_own_start(visit, ground):
    for scene, expected in (("size", size.start_rate(SURFACES[ground])),):
        app = visit("downhill/page.py", scene=scene, downhill_ground=ground)
        assert not app.exception
        assert app.selectbox(key="downhill_ground").value == ground
        assert app.select_slider(key="downhill_rate").value == expected


def answer(app, choice=1):
    """Answer the scene's prediction."""
    group = app.get("button_group")[0]
    return group.set_value(group.options[choice]).run()


def test_the_walk_stands_still_in_fog_until_the_prediction_is_answered(visit):
    app = visit("downhill/page.py")
    (data,) = components(app, "why_walk")
    assert (data["fog"], data["arrow"]) == (True, False)
    assert dials(app)["downhill_step"]["frozen"]
    assert "downhill_step" not in sentences(app)
    answer(app, 0)
    assert visit_state(app).predictions["downhill_way"].right is False
    (data,) = components(app, "why_walk")
    assert (data["fog"], data["arrow"]) == (True, True)
    assert dials(app)["downhill_step"]["plays"].startswith("answer")
    assert sentences(app)["downhill_step"] == [plain(sentence) for sentence in html(map(text, walk.says(False)))]


def test_the_walk_starts_where_the_story_does(visit):
    (data,) = components(answer(visit("downhill/page.py")), "why_walk")
    params = exam.SHAPE.flat(exam.start()).tolist()
    assert data["params"] == params
    assert data["points"][0] == [params[param] for param in data["moving"]]


def test_the_switch_takes_plus_instead_of_minus_and_begins_again(visit):
    app = answer(visit("downhill/page.py", downhill_step="7"))
    assert controls(app)["downhill_step"] == 7
    app.toggle(key="downhill_uphill").set_value(True).run()
    (data,) = components(app, "why_walk")
    assert data["points"] == walk.story_walk(plus=True).points.tolist()
    assert controls(app)["downhill_step"] == 0
    assert dials(app)["downhill_step"]["plays"].startswith("plus")
    assert dials(app)["downhill_step"]["high"] == walk.story_walk(plus=True).steps


@pytest.mark.parametrize("more", [{}, {"downhill_uphill": "true"}, {"downhill_uphill": "false"}])
def test_old_links_to_why_minus_lead_to_the_walk_with_the_switch_on(visit, more):
    app = answer(visit("downhill/page.py", scene="minus", **more))
    assert not app.exception
    assert app.toggle(key="downhill_uphill").value is True
    (data,) = components(app, "why_walk")
    assert data["points"] == walk.story_walk(plus=True).points.tolist()


def test_the_switch_of_the_fog_clears_the_map(visit):
    app = answer(visit("downhill/page.py"))
    app.toggle(key="downhill_clear").set_value(True).run()
    (data,) = components(app, "why_walk")
    assert not data["fog"]


def test_mend_it_sets_the_step_size_that_ends_lowest(visit):
    app = visit(
        "downhill/page.py", scene="size", downhill_ground="long_valley", downhill_rate="0.15", downhill_step="60"
    )
    surface = SURFACES["long_valley"]
    rate = best_rate(surface, surface.start, limit=100, methods=["gradient_descent"], steps=60)
    app.button(key="downhill_mend").click().run()
    assert app.select_slider(key="downhill_rate").value == rate
    assert controls(app)["downhill_step"] == 0
    assert "downhill_mend" not in keys(app)


def test_where_nothing_can_be_mended_nothing_is_offered(visit):
    assert "downhill_mend" not in keys(visit("downhill/page.py", scene="size"))


def test_another_step_size_walks_at_once(visit):
    app = visit("downhill/page.py", scene="size")
    first = dials(app)["downhill_step"]["plays"]
    app.select_slider(key="downhill_rate").set_value(30.0).run()
    assert dials(app)["downhill_step"]["plays"] not in (None, first)
    (data,) = components(app, "why_walk")
    assert data["points"] == size.walk_with(SURFACES["exam"], 30.0).points.tolist()
    assert not data["fog"]


def test_an_experiment_walks_at_once_also_the_second_time(visit):
    app = visit("downhill/page.py", scene="size")
    assert dials(app.run())["downhill_step"]["plays"] is None
    for _ in range(2):
        app.button(key="try_1").click().run()
        assert dials(app)["downhill_step"]["plays"] is not None

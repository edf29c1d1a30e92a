"""The scenes of "Downhill": each control changes the walk it should, and junk in the address changes nothing."""

import pytest

from core import exam
from core.descent import best_rate
from core.say.numbers import number
from core.surfaces import SURFACES
from pages.downhill.page import CHAPTER
from pages.downhill.walking import start_rate
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
@pytest.mark.parametrize("scene", ["size"])
def test_every_ground_can_be_walked_from_its_own_start(visit, scene, ground):
    app = visit("downhill/page.py", scene=scene, downhill_ground=ground)
    assert not app.exception
    assert app.selectbox(key="downhill_ground").value == ground
    expected = start_rate(ground)
    assert app.select_slider(key="downhill_rate").value == expected


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

"""The Bends chapter: each scene opens from its link, each control changes what it should, and the right sentences travel."""

import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends import sums, words
from core.chapters.bends.names import NAMES
from pages.bends.page import CHAPTER
from tests.seen import html, texts_of

SCENES = [scene.name for scene in CHAPTER.scenes]


def open_scene(visit, scene: str, **controls):
    app = visit("bends/page.py", scene=scene, **{f"bends_{name}": str(value) for name, value in controls.items()})
    assert not app.exception
    return app


def alts(app) -> list[str]:
    return [chart.proto.alt for chart in app.get("vega_lite_chart")]


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_opens_with_a_picture_and_its_words(visit, scene):
    app = open_scene(visit, scene)
    assert alts(app)


def test_a_sum_made_by_hand_is_told_for_every_place_of_both_dials(visit):
    app = open_scene(visit, "sum", place_1=3.5, height_1=1, place_2=7, height_2=-1)
    by_hand = sums.ByHand(ACTIVATIONS["sigmoid"], ((3.5, 1.0), (7.0, -1.0)))
    rows = [text for row in words.by_hand_says(by_hand, 0) for text in row]
    assert texts_of(app, "bends_sum") == html(rows)
    app.button_group(key="bends_moved").set_value("2").run()
    rows = [text for row in words.by_hand_says(by_hand, 1) for text in row]
    assert texts_of(app, "bends_sum") == html(rows)


@pytest.mark.parametrize("junk", ["inf", "-inf", "1e400", "x" * 100_000, "**a**"])
def test_junk_in_a_link_leaves_the_bends_where_they_stand(visit, junk):
    app = open_scene(visit, "sum", place_1=junk, height_2=junk, count=junk, way=junk, seed=junk, moved=junk)
    by_hand = sums.ByHand(ACTIVATIONS["sigmoid"], sums.BY_HAND[:2])
    assert texts_of(app, "bends_sum") == html(text for row in words.by_hand_says(by_hand, 0) for text in row)


@pytest.mark.parametrize(("curve", "bend", "count", "seed"), [("exam", "relu", 4, 3), ("wave", "tanh", 8, 9)])
def test_the_slopes_set_the_bends(visit, curve, bend, count, seed):
    app = open_scene(visit, "sum", way="slopes", curve=curve, inside=bend, count=count, seed=seed)
    assert texts_of(app, "bends_round") == html(words.fitted_says(sums.fit(curve, bend, count, seed)))
    assert alts(app)[0].startswith(f"{NAMES[bend]}, in training: what each of {count} neurons adds")


def test_every_bend_is_shown_once_the_question_is_answered_or_skipped(visit):
    app = open_scene(visit, "sum", way="each", curve="wave", count=2)
    assert not alts(app)
    app.button_group(key="predict_bends_none_choice").set_value("A wave").run()
    assert any("Waves need bends" in each.value and "A straight line" in each.value for each in app.markdown)
    assert alts(app)
    assert texts_of(app, "bends_round") == html(words.each_says(sums.fit_each("wave", 2, sums.SEED)))


def code_of(app) -> str:
    """The code in the box of symbols, once it is opened."""
    app.session_state["symbols"] = True
    return "\n".join(each.value for each in app.run().code)

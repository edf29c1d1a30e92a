"""The chapter "Bends": links open every scene, every control works, and the sentences match the dials."""

import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends import exam, sums
from core.chapters.bends.face import FEW, N_NEURONS, face, format_neurons, normalize_neurons, parse_neurons, say_face
from core.say.messages import text
from core.say.names import SHORT_BENDS
from pages.bends.page import CHAPTER
from tests.seen import components, dials, html, sentences, texts_of

SCENES = [scene.name for scene in CHAPTER.scenes]


def open_scene(visit, scene: str, **controls):
    app = visit("bends/page.py", scene=scene, **{f"bends_{name}": str(value) for name, value in controls.items()})
    assert not app.exception
    return app


def alts(app) -> list[str]:
    return [chart.proto.alt for chart in app.get("vega_lite_chart")]


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_opens_with_a_picture(visit, scene):
    app = open_scene(visit, scene)
    assert alts(app) or components(app, "why_face")


def sent_html(messages) -> list[str]:
    """Return these messages as the HTML that the browser receives."""
    return html(map(text, messages))


def test_the_exam_waits_frozen_for_the_guess_and_then_tells_every_round(visit):
    app = open_scene(visit, "exam", exam=60)
    assert dials(app)["bends_exam"]["frozen"]
    assert dials(app)["bends_exam"]["value"] == 0
    assert "bends_exam" not in sentences(app)
    app.button_group(key="predict_bends_none_choice").set_value(text("bends-none-hill")).run()
    assert not dials(app)["bends_exam"]["frozen"]
    assert texts_of(app, "bends_exam") == sent_html(exam.say_exam(exam.runs()))
    (verdict,) = [element.value for element in app.markdown if text("bends-none-hill.why") in element.value]
    assert text("bends-none-way.why") in verdict


def test_a_link_to_the_exam_of_earlier_versions_leads_here(visit):
    app = visit("one_matrix/page.py", scene="exam")
    assert dials(app).keys() == {"bends_exam"}


def test_a_sum_made_by_hand_is_told_for_every_place_of_both_dials(visit):
    app = open_scene(visit, "sum", height_2=-1)
    hand_made_sum = sums.HandMadeSum(ACTIVATIONS["sigmoid"], ((3.5, 1.0), (7.0, -1.0)))
    assert texts_of(app, "bends_sum") == sent_html(case for row in sums.say_hand_made(hand_made_sum, 1) for case in row)
    app.button_group(key="bends_moved").set_value("1").run()
    assert texts_of(app, "bends_sum") == sent_html(case for row in sums.say_hand_made(hand_made_sum, 0) for case in row)


def test_the_tour_is_told_wherever_the_sum_is_a_hill(visit):
    app = open_scene(visit, "sum")
    hand_made_sum = sums.HandMadeSum(ACTIVATIONS["sigmoid"], sums.BY_HAND[:2])
    (sign,) = components(app, "why_hill")
    assert sign["dials"] == ["bends_place_2", "bends_height_2"]
    assert sign["hills"] == hand_made_sum.is_hill(1).tolist()


@pytest.mark.parametrize("junk", ["inf", "-inf", "1e400", "x" * 50_000, "**a**"])
def test_junk_in_a_link_leaves_the_bends_where_they_stand(visit, junk):
    app = open_scene(visit, "sum", place_1=junk, height_2=junk, count=junk, way=junk, seed=junk, moved=junk)
    hand_made_sum = sums.HandMadeSum(ACTIVATIONS["sigmoid"], sums.BY_HAND[:2])
    assert texts_of(app, "bends_sum") == sent_html(case for row in sums.say_hand_made(hand_made_sum, 1) for case in row)


@pytest.mark.parametrize(("curve", "bend", "count", "seed"), [("exam", "relu", 4, 3), ("wave", "tanh", 8, 9)])
def test_the_slopes_set_the_bends(visit, curve, bend, count, seed):
    app = open_scene(visit, "sum", way="slopes", curve=curve, inside=bend, count=count, seed=seed)
    assert texts_of(app, "bends_round") == sent_html(sums.say_trained(sums.train_sum(curve, bend, count, seed)))
    assert alts(app) == [text("bends-fit-alt", bend=SHORT_BENDS[bend], neurons=count)]


def test_every_kind_of_bend_sets_a_sum(visit):
    app = open_scene(visit, "sum", way="each", curve="wave", count=2)
    assert texts_of(app, "bends_round") == sent_html(
        sums.say_activations(sums.train_each_activation("wave", 2, sums.SEED))
    )
    assert alts(app)


def test_a_link_without_a_scene_finds_its_bends(visit):
    app = visit("bends/page.py", bends_height_2="-1")
    assert "bends_sum" in sentences(app)


@pytest.mark.parametrize(
    "word", ["", "3", "5.1.5", format_neurons(range(N_NEURONS)), format_neurons(face().least_useful(FEW))]
)
def test_the_face_is_told_without_the_neurons_of_the_link(visit, word):
    app = open_scene(visit, "face", out=word)
    out = parse_neurons(normalize_neurons(word))
    assert texts_of(app, "bends_face") == sent_html([say_face(face(), out)])
    (data,) = components(app, "why_face")
    assert data["out"] == format_neurons(out)
    assert app.query_params.get("bends_out", [""]) in (format_neurons(out), [format_neurons(out)])


@pytest.mark.parametrize("junk", ["0", "25", "1,2", "x" * 50_000, "**a**"])
def test_junk_in_a_link_leaves_the_face_whole(visit, junk):
    assert texts_of(open_scene(visit, "face", out=junk), "bends_face") == sent_html([say_face(face(), [])])

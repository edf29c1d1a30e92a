"""The laboratory: old links to its scenes still work, and every control changes its scene."""

import pytest

from core.activations import ACTIVATIONS
from core.chapters.lab import contest_words, through_words
from core.chapters.lab.contest import contest
from core.chapters.lab.guessing import MAX_TRIES, ROUNDS, hidden_valley, play, play_descent
from core.chapters.lab.pass_words import say_pass
from core.chapters.lab.passes import PRESETS, params
from core.chapters.lab.receipt_words import say_students
from core.curves import CURVES
from core.exam import start
from core.say.messages import text
from core.say.numbers import percent
from core.surfaces import SURFACES
from pages.lab.page import CHAPTER
from pages.lab.walking import default_rate
from pages.ui.formula import DEFAULT
from tests.seen import dials, html, sentences, texts_of

PAGE = "lab/page.py"
MOVED_SCENES = (
    ("slopes", "every", {"slopes_curve": "sigmoid", "slopes_x": "5.5"}),
    ("slopes", "two", {"slopes_ground": "saddle", "slopes_a": "1"}),
    ("downhill", "ways", {"downhill_ground": "rosenbrock", "downhill_ways": "momentum.adam"}),
    ("backprop", "receipt", {"backprop_knob": "2.1.1", "backprop_student": "3"}),
    ("backprop", "own", {"backprop_preset": "deep", "backprop_pass": "4"}),
    ("one_matrix", "learn", {"one_matrix_points": "circle", "one_matrix_deep": "8"}),
    ("one_matrix", "stack", {"one_matrix_at": "2", "one_matrix_width1": "4"}),
    ("bends", "through", {"bends_bend": "relu", "bends_in": "-2"}),
    ("without_derivatives", "guess", {"without_derivatives_round": "five", "without_derivatives_valley": "7"}),
    ("without_derivatives", "exam", {"without_derivatives_rival": "random_guess", "without_derivatives_hard": "true"}),
)


def sent_html(messages) -> list[str]:
    return html([text(message) for message in messages])


@pytest.mark.parametrize(("chapter", "scene", "controls"), MOVED_SCENES, ids=[scene for _, scene, _ in MOVED_SCENES])
def test_a_link_to_where_a_scene_was_leads_here_with_its_controls(visit, chapter, scene, controls):
    app = visit(f"{chapter}/page.py", scene=scene, **controls)
    assert not app.exception
    assert app.title[0].value == CHAPTER.scene(scene).question
    parameters = {name: app.query_params[name] for name in controls}
    assert {name: value if isinstance(value, str) else value[0] for name, value in parameters.items()} == controls


@pytest.mark.parametrize(("chapter", "scene", "controls"), MOVED_SCENES, ids=[scene for _, scene, _ in MOVED_SCENES])
def test_controls_alone_lead_to_their_scene(visit, chapter, scene, controls):
    lab_controls = {name: value for name, value in controls.items() if name not in ("slopes_x", "backprop_knob")}
    app = visit(PAGE, **lab_controls)
    assert app.title[0].value == CHAPTER.scene(scene).question


def test_a_teachers_link_hides_and_fixes_controls_by_their_short_names(visit):
    app = visit(PAGE, scene="through", hide="bend", lock="in:5")
    assert not app.selectbox
    assert dials(app)["bends_in"]["locked"]
    assert dials(app)["bends_in"]["value"] == 5


@pytest.mark.parametrize("name", CURVES)
def test_every_curve_can_be_chosen_by_its_short_name_or_by_its_old_label(visit, name):
    for word in (name, text(f"curve-{name}")):
        app = visit(PAGE, scene="every", slopes_curve=word)
        assert app.selectbox(key="slopes_curve").value == name


def test_what_is_typed_is_drawn_stands_in_the_link_and_is_never_lost(visit):
    app = visit(PAGE, scene="every", slopes_curve="own")
    field, texts = app.text_input(key="slopes_formula_typed"), texts_of(app, "slopes_x")
    assert field.value == DEFAULT
    field.set_value("1/x").run()
    assert app.query_params["slopes_formula"] == "1/x"
    assert texts_of(app, "slopes_x") != texts
    texts = texts_of(app, "slopes_x")
    app.text_input(key="slopes_formula_typed").set_value("1/x)").run()
    assert app.query_params["slopes_formula"] == "1/x"  # the last valid formula stays
    assert texts_of(app, "slopes_x") == texts
    assert app.warning
    for curve in ("sine", "own"):  # leave and return
        app.selectbox(key="slopes_curve").set_value(curve).run()
    assert app.text_input(key="slopes_formula_typed").value == "1/x)"


@pytest.mark.parametrize("junk", ["x)", "inf", "", "x" * 300, "x" * 100_000, "<b>x</b>", "\x00", "datum.x"])
def test_junk_for_a_formula_in_the_link_is_the_default(visit, junk):
    app = visit(PAGE, scene="every", slopes_curve="own", slopes_formula=junk)
    assert not app.exception
    assert app.text_input(key="slopes_formula_typed").value == DEFAULT


def test_choosing_another_ground_forgets_the_old_start_and_step_size(visit):
    app = visit(PAGE, scene="ways", downhill_a="-3", downhill_rate="0.001")
    assert app.slider(key="downhill_a").value == -3
    app.selectbox(key="downhill_ground").set_value("rosenbrock").run()
    assert app.slider(key="downhill_a").value == SURFACES["rosenbrock"].start[0]
    assert app.select_slider(key="downhill_rate").value == default_rate("rosenbrock")


def test_any_of_the_ways_are_walked_together_and_the_last_one_stays(visit):
    app = visit(PAGE, scene="ways", downhill_ways="adam.momentum")
    names = [text(f"way-{way}.short") for way in ("momentum", "adam")]
    assert all(name in sentences(app)["downhill_step"][0] for name in names)
    app.get("button_group")[0].set_value(["adam"]).run()
    app.get("button_group")[0].set_value([]).run()
    assert app.get("button_group")[0].value == ["adam"]


def test_a_receipt_is_told_for_every_knob_and_every_student(visit):
    app = visit(PAGE, scene="receipt")
    for knob in params(start()):
        app.selectbox(key="backprop_knob").set_value(knob.code).run()
        assert texts_of(app, "backprop_student") == sent_html(say_students(knob))


@pytest.mark.parametrize("name", PRESETS)
def test_every_network_shows_its_pass_and_its_other_views(visit, name):
    app = visit(PAGE, scene="own", backprop_preset=name)
    assert texts_of(app, "backprop_pass") == sent_html(say_pass(PRESETS[name]()))
    for view, sentence_name in (("receipt", "backprop_receipt"), ("nudge", "backprop_nudge")):
        app.selectbox(key="backprop_view").set_value(view).run()
        assert not app.exception
        assert texts_of(app, sentence_name)


def test_six_layers_of_six_open_from_a_link(visit):
    sizes = {f"backprop_layer_{layer}": "6" for layer in range(1, 7)}
    settings = {"inputs": "6", "layers": "6", "bend": "relu", "rate": "10", "knob_of": "1.6.shift", "seed": "7"}
    app = visit(PAGE, scene="own", backprop_preset="own", **{f"backprop_{k}": v for k, v in settings.items()}, **sizes)
    assert not app.exception
    assert app.selectbox(key="backprop_knob_of").value == "1.6.shift"


def test_the_question_stands_over_the_first_map_and_is_judged_by_the_training(visit):
    app = visit(PAGE, scene="learn")
    assert app.get("vega_lite_chart")
    assert "one_matrix_learned" not in sentences(app)
    next(element for element in app.get("button_group") if "predict" in element.key).set_value(
        text("lab-learn-no")
    ).run()
    result = contest("xor", layers=3, activation="tanh", seed=102)
    assert texts_of(app, "one_matrix_learned") == sent_html([contest_words.says(result, 3)])


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_what_gets_through_is_told_for_every_bend(visit, name):
    app = visit(PAGE, scene="through", bends_bend=name)
    assert texts_of(app, "bends_in") == sent_html(through_words.says(ACTIVATIONS[name]))


def evaluate_at(app, *places: float):
    """Set the parameters, and submit them for an evaluation."""
    for name, place in zip("abcde", places, strict=False):
        app.slider(key=f"without_derivatives_knob_{name}").set_value(place)
    app.button(key="without_derivatives_submit").click().run()
    return app


@pytest.mark.parametrize("kind", ["height", "five_slopes"])
def test_after_twenty_tries_the_round_is_over_and_scored_against_the_slopes(visit, kind):
    app = visit(PAGE, scene="guess", without_derivatives_round=kind, without_derivatives_valley="7")
    valley = hidden_valley(kind, 7)
    places = [[min(10.0, 0.5 * number)] * ROUNDS[kind].n_params for number in range(MAX_TRIES)]
    for place in places:
        evaluate_at(app, *place)
    sentence = sentences(app)["without_derivatives_try"][0]
    assert percent(play(valley, places).score) in sentence
    assert percent(play_descent(kind, valley).score) in sentence
    assert app.button(key="without_derivatives_submit").disabled
    app.button(key="without_derivatives_again").click().run()
    assert not app.button(key="without_derivatives_submit").disabled


def test_giving_up_shows_what_was_hidden_and_another_valley_hides_again(visit):
    app = evaluate_at(visit(PAGE, scene="guess"), 1.0)
    before = sentences(app)["without_derivatives_try"][0]
    app.button(key="without_derivatives_show").click().run()
    assert sentences(app)["without_derivatives_try"][0] != before
    app.button(key="without_derivatives_another").click().run()
    assert app.number_input(key="without_derivatives_valley").value == 1


def test_the_bowl_is_measured_on_request(visit):
    app = visit(PAGE, scene="exam")
    assert "without_derivatives_bowl" not in sentences(app)
    app.button(key="without_derivatives_bowl_run").click().run()
    assert sentences(app)["without_derivatives_bowl"]

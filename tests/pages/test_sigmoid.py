"""The chapter "Why sigmoid?": links open every scene, every control works, and the sentences match the dials."""

import pytest

from core.chapters.sigmoid import answer, deep, end, hint, measures, steep
from core.say.messages import text
from pages.chapters import by_name
from pages.sigmoid.page import CHAPTER
from tests.long import long_except
from tests.seen import components, html, texts_of

SCENES = [scene.name for scene in CHAPTER.scenes]


def open_scene(visit, scene: str, **controls):
    app = visit("sigmoid/page.py", scene=scene, **{f"sigmoid_{name}": str(value) for name, value in controls.items()})
    assert not app.exception
    return app


def sent_html(messages) -> list[str]:
    return html(text(message) for message in messages)


def answer_prediction(app, key: str, choice: str):
    app.button_group(key=f"predict_{key}_choice").set_value(choice).run()
    assert not app.exception
    return app


def test_the_answer_is_told_for_every_sum(visit):
    app = open_scene(visit, "answer")
    assert texts_of(app, "sigmoid_sum") == sent_html(map(answer.say_answer, answer.SUMS))


def test_the_hint_waits_for_the_guess_and_is_told_for_every_sum(visit):
    app = open_scene(visit, "hint")
    assert "sigmoid_at" not in [data["name"] for data in components(app, "why_says")]
    assert [data["asks"] for data in components(app, "why_sigmoid_hint")] == [True]
    app = answer_prediction(app, "sigmoid_hint", text("sigmoid-hint-ask-nothing"))
    assert texts_of(app, "sigmoid_at") == sent_html(map(hint.say_hint, hint.SUMS))
    assert any(text("sigmoid-hint-because-nothing") in element.value for element in app.markdown)


@pytest.mark.parametrize("neurons", long_except(steep.SIZES, 4))
def test_the_steeper_switch_is_told_at_every_steepness(visit, neurons):
    app, runs = open_scene(visit, "hint", view="steep", hidden=neurons), steep.steep_runs(neurons)
    assert texts_of(app, "sigmoid_steep") == sent_html(steep.say_steep(runs, place) for place in range(len(runs)))


@pytest.mark.parametrize(("bend", "start"), [("sigmoid", "usual"), ("sigmoid", "sigmoid"), ("tanh", "zero")])
def test_ten_layers_are_told_from_the_blame_to_the_last_epoch(visit, bend, start):
    app = answer_prediction(
        open_scene(visit, "deep", bend=bend, start=start, seed=2), "sigmoid_deep", text("sigmoid-deep-ask-last")
    )
    result = deep.train_deep_network(bend, start, 2)
    assert texts_of(app, "sigmoid_stage") == sent_html(deep.say_deep(result, place) for place in deep.PLACES)
    verdicts = [element for element in app.markdown if text("sigmoid-deep-because-last") in element.value]
    assert bool(verdicts) == ((bend, start) == ("sigmoid", "usual")), "the verdict is about the usual start"


def test_every_bend_is_measured_in_a_box_of_the_drawer(visit):
    app = open_scene(visit, "deep")
    app.session_state["sigmoid_measures"] = True  # open the box
    rows = app.run().table[0].value
    expected = [
        [text(says) for says in measures.say_measures(measurement)] for measurement in measures.measure_activations()
    ]
    assert rows.to_numpy().tolist() == expected


@pytest.mark.parametrize("task", end.TASKS)
def test_each_end_says_what_it_makes_possible(visit, task):
    for name in end.ENDS:
        app = open_scene(visit, "end", task=task, end=name, end_seed=2)
        result = end.train_neuron(task, name, 2)
        assert texts_of(app, "sigmoid_epoch") == sent_html(end.say_end(result, frame) for frame in range(end.FRAMES))


@pytest.mark.parametrize(
    ("chapter", "old_parameters", "scene", "expected_controls"),
    [
        ("bends", {"scene": "sigmoid"}, "answer", {}),
        ("bends", {"bends_tests": "bounds"}, "answer", {}),
        (
            "bends",
            {"scene": "steep", "bends_steep": "9", "bends_hidden": "8"},
            "hint",
            {"view": "steep", "steep": "9", "hidden": "8"},
        ),
        ("bends", {"scene": "end", "bends_task": "turn", "bends_end": "tanh"}, "end", {"task": "turn", "end": "tanh"}),
        ("bends", {"scene": "end", "bends_ends": "friends"}, "end", {}),
        ("bends", {"bends_end_seed": "2"}, "end", {"end_seed": "2"}),
        ("backprop", {"scene": "depth", "backprop_depth_bend": "tanh"}, "deep", {"bend": "tanh"}),
    ],
)
def test_an_old_link_leads_to_the_new_place_with_its_controls(visit, chapter, old_parameters, scene, expected_controls):
    app = visit(by_name(chapter).file, **old_parameters)
    assert not app.exception
    parameters = {name: value if isinstance(value, str) else value[0] for name, value in app.query_params.items()}
    assert parameters.get("scene", "answer") == scene
    for name, value in expected_controls.items():
        assert parameters[f"sigmoid_{name}"] == value
    assert [title.value for title in app.title] == [CHAPTER.scene(scene).question]
    if "bends_ends" in old_parameters:
        assert app.selectbox(key="sigmoid_task").value == "exam"

"""The Backprop chapter: each control changes the numbers it should, and the sentences say what was computed."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from core.chapters.backprop.passes import PRESETS, knobs, own, stages
from core.chapters.backprop.pictures import SHOWS
from core.chapters.backprop.words import plain
from core.depth import slope_sizes
from pages.shared import own_network


def said(app, start: str) -> str:
    return next(each.value for each in app.markdown if each.value.startswith(start))


def has(app, words: str) -> bool:
    return any(words in each.value for each in app.markdown)


def test_the_worked_example_is_stepped_through_with_its_published_numbers(visit):
    one = PRESETS["worked"].make()
    for at, stage in enumerate(stages(one)):
        app = visit("backprop.py", backprop_stage=str(at))
        assert has(app, stage.says), stage
    assert has(app, "the error falls to 0.291028")
    hidden = visit("backprop.py", backprop_stage="1").dataframe[0].value
    assert hidden["sends on"].round(9).tolist() == [0.593269992, 0.596884378]


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_shows_its_own_pass(visit, name):
    one = PRESETS[name].make()
    last = len(stages(one)) - 1
    app = visit("backprop.py", backprop_preset=PRESETS[name].title, backprop_stage=str(last))
    assert has(app, stages(one)[last].says)
    assert PRESETS[name].note in [each.value for each in app.caption]


def test_the_step_size_changes_the_turn_and_a_preset_brings_its_own(visit):
    app = visit("backprop.py", backprop_stage="7")
    app.select_slider(key="backprop_rate").set_value(3.0).run()
    assert has(app, stages(replace(PRESETS["worked"].make(), learning_rate=3.0))[-1].says)
    app.get("button_group")[0].set_value("xor").run()
    assert app.select_slider(key="backprop_rate").value == PRESETS["xor"].make().learning_rate


def test_a_network_of_ones_own_is_the_one_that_its_controls_say(visit):
    asked = {"inputs": "3", "layers": "2", "layer_1": "4", "layer_2": "2", "bend": "relu", "end": "tanh", "seed": "7"}
    app = visit("backprop.py", backprop_preset="My own", **{f"backprop_{name}": value for name, value in asked.items()})
    one = own((3, 4, 2), hidden="relu", output="tanh", seed=7)
    assert has(app, stages(one)[0].says) and has(app, f"with {one.network.knobs} knobs")
    app.number_input(key="backprop_layers").set_value(3).run()
    assert [each.label for each in app.number_input].count("In layer 3") == 1
    assert (
        len(app.selectbox(key="backprop_knob").options)
        == own((3, 4, 2, 1), hidden="relu", output="tanh", seed=7).network.knobs
    )


@pytest.mark.parametrize("bend", ["linear", "sigmoid", "tanh", "relu", "leaky_relu", "softplus", "step"])
def test_six_layers_of_six_with_every_bend(visit, bend):
    sizes = {f"backprop_layer_{layer}": "6" for layer in range(1, 7)}
    app = visit(
        "backprop.py",
        backprop_preset="My own",
        backprop_inputs="6",
        backprop_layers="6",
        backprop_bend=bend,
        backprop_rate="10",
        backprop_stage="15",
        **sizes,
    )
    one = replace(own([6] * 7, hidden=bend, output="sigmoid", seed=1), learning_rate=10.0)
    assert not app.exception and has(app, stages(one)[-1].says)
    assert has(app, "too many to list")


def test_a_link_sets_preset_sizes_bend_seed_and_knob(visit):
    asked = {"preset": "My own", "layer_1": "5", "bend": "sigmoid", "seed": "42"}
    knob = "Layer 1: the shift of neuron 5"
    app = visit("backprop.py", backprop_knob=knob, **{f"backprop_{name}": value for name, value in asked.items()})
    one = own((2, 5, 3, 1), hidden="sigmoid", output="sigmoid", seed=42)
    assert has(app, stages(one)[0].says) and app.selectbox(key="backprop_knob").value == knob
    slope = next(each.slope(one.gradient) for each in knobs(one.network) if each.title == knob)
    assert has(app, f"**{slope:.9g}**")


def test_a_receipt_can_be_asked_for_any_knob(visit):
    one = PRESETS["worked"].make()
    app = visit("backprop.py")
    for knob in knobs(one.network):
        app.selectbox(key="backprop_knob").set_value(knob.title).run()
        slope = f"**{knob.slope(one.gradient):.9g}**"
        assert any(
            slope in each.value for each in app.markdown if "paths lead" in each.value or "One path" in each.value
        )


def test_the_nudge_dial_measures_at_its_own_size(visit):
    assert "0.1 measures" in said(visit("backprop.py"), "A nudge of 0.1 ")
    assert visit("backprop.py", backprop_nudge="12").markdown
    assert said(visit("backprop.py", backprop_nudge="12"), "A nudge of 0.000000000001 ")


@pytest.mark.parametrize(("bend", "depth"), [("sigmoid", 10), ("tanh", 10), ("relu", 4), ("softplus", 2)])
def test_the_ratio_is_stated_for_the_bend_and_the_depth(visit, bend, depth):
    app = visit("backprop.py", backprop_depth_bend=bend, backprop_depth=str(depth))
    ratio = slope_sizes(depth, bend, seed=0).first_over_last
    assert has(app, f"are **{plain(ratio)}** times the last layer's")


def test_zero_start_gives_clones_and_says_so(visit):
    assert has(visit("backprop.py"), "the same to the last digit")
    assert has(visit("backprop.py", backprop_depth_bend="tanh"), "No hint at all")


def test_the_prediction_is_right_about_where_slopes_are_smallest(visit):
    app = visit("backprop.py")
    ask = next(each for each in app.get("button_group") if "The first" in each.options)
    ask.set_value("The first").run()
    assert slope_sizes(10, "sigmoid", seed=0).first_over_last < 0.5
    assert any("**Yes.**" in each.value for each in app.markdown)


def test_timing_happens_when_asked_and_is_called_what_it_is(visit):
    app = visit("backprop.py")
    assert not has(app, "Timed here")
    next(each for each in app.button if each.label.startswith("Time both")).click().run()
    assert not app.exception and has(app, "Timed here") and has(app, "Nobody timed")


def test_lines_show_slopes_when_asked(visit):
    drawn = {}
    for shows, label in SHOWS.items():
        app = visit("backprop.py", backprop_lines=label)
        drawn[shows] = app.get("vega_lite_chart")[0].proto.SerializeToString()
    assert drawn["values"] != drawn["slopes"]


def test_the_script_on_the_page_runs(visit, capsys):
    box = next(each for each in visit("backprop.py").expander if "symbols" in each.label)
    code = (
        next(each.value for each in box.markdown if "```python" in each.value).split("```python\n")[1].split("```")[0]
    )
    exec(code, {})
    assert "0.2983711087600027" in capsys.readouterr().out


def test_a_typed_number_is_used_and_a_bad_one_gets_a_kind_word(monkeypatch):
    one, warned = PRESETS["worked"].make(), []
    table = {"value": SimpleNamespace(tolist=lambda: values)}
    monkeypatch.setattr(own_network.st, "data_editor", lambda *given, **options: table)
    monkeypatch.setattr(own_network.st, "warning", lambda words, **options: warned.append(words))
    values = [0.7, *own_network.number_table(one)["value"].tolist()[1:]]
    assert own_network.edit(one, "test", 3.0).inputs[0, 0] == 0.7 and not warned
    values = [None, *values[1:]]
    kept = own_network.edit(one, "test", 3.0)
    assert kept.inputs[0, 0] == one.inputs[0, 0] and kept.learning_rate == 3.0
    assert "“Input 1” has no number" in warned[0] and "as it was" in warned[0]

"""The chapter "The whole picture": every control changes the run, and the sentences are those of the run."""

import json
from dataclasses import replace

import pytest

from core.chapters.train import lie_words, network_words, sums, words
from core.chapters.train.live_picture import picture_data
from core.chapters.train.map_pictures import RunTables
from core.chapters.train.maps import ask
from core.chapters.train.run import Settings, learn
from core.chapters.train.several import LARGE_NETWORK, compare_starts
from core.say.messages import text
from pages.ui.predict import SKIP
from tests.seen import components, dials, html, texts_of

PAGE = "train/page.py"
START = Settings()


def shows_run(app, settings: Settings, own_run=None) -> bool:
    """Return whether the page shows the sentences of a run with these settings."""
    return texts_of(app, "train_at") == sent_html(words.say_snapshots(learn(settings, own_run)))


def sent_html(messages) -> list[str]:
    """Return these messages as the HTML that the browser receives."""
    return html(map(text, messages))


def picture_of_run(app) -> dict:
    """Return the data of the picture of the run."""
    return components(app, "why_run")[0]


@pytest.mark.parametrize(
    ("parameters", "changes"),
    [
        ({"train_data": "spiral"}, {"data": "spiral"}),
        ({"train_data": "penguins"}, {"data": "penguins"}),
        ({"train_bend": "relu"}, {"activation": "relu"}),
        ({"train_rate": "0.03"}, {"rate": 0.03}),
        ({"train_slopes": "sign"}, {"slopes": "sign"}),
        ({"train_bends": "false"}, {"has_activation": False}),
        ({"train_amount": "100", "train_noise": "0.3"}, {"amount": 100, "noise": 0.3}),
        ({"train_unseen": "50", "train_data_seed": "7"}, {"unseen": 0.5, "data_seed": 7}),
        ({"train_layers": "3", "train_layer_1": "2", "train_layer_3": "8"}, {"neurons": (2, 3, 8)}),
        ({"train_end": "tanh"}, {"ending": "tanh"}),
        ({"train_method": "adam", "train_seed": "11"}, {"optimizer": "adam", "seed": 11}),
        ({"train_loss": "squared_error"}, {"loss": "squared_error"}),
        ({"train_batch": "30", "train_rounds": "200"}, {"batch": 30, "epochs": 200}),
    ],
)
def test_a_link_sets_the_whole_run_and_stays(visit, parameters, changes):
    app = visit(PAGE, **parameters)
    assert not app.exception
    assert shows_run(app, replace(START, **changes))
    assert {name: app.query_params[name] for name in parameters} == parameters


def test_a_link_of_an_earlier_version_still_says_the_same(visit):
    app = visit(PAGE, train_data=text("data-spiral"), train_slopes="Sign only", train_method=text("way-adam"))
    assert shows_run(app, replace(START, data="spiral", slopes="sign", optimizer="adam"))


@pytest.mark.parametrize("junk", ["abc", "nan", "inf", "-inf", "1e400", "", "9" * 5000, "**x** <b> $y$"])
def test_junk_in_the_folded_settings_counts_as_nothing(visit, junk):
    names = "data bend rate slopes bends amount noise unseen data_seed layers layer_1 end seed method loss batch rounds knob at"
    app = visit(PAGE, scene="play", **{f"train_{name}": junk for name in names.split()})
    assert not app.exception
    assert shows_run(app, START)


def play_cause(app) -> str | None:
    """Return the cause for which the dial plays by itself in this run, or None."""
    dials = [element for element in app.get("bidi_component") if element.proto.component_name.endswith("why_dial")]
    return json.loads(dials[0].proto.json)["plays"]


def test_it_plays_by_itself_once_and_again_after_a_change_unless_that_is_off(visit):
    app = visit(PAGE)
    assert play_cause(app)
    assert play_cause(app.run()) is None
    app.selectbox(key="train_data").set_value("iris").run()
    assert play_cause(app)
    app.toggle(key="train_again").set_value(False).run()
    assert play_cause(app) is None
    app.selectbox(key="train_data").set_value("exam").run()
    assert play_cause(app) is None


def test_what_is_set_in_the_drawer_holds_in_every_scene(visit):
    app = visit(PAGE, train_rate="0.1", train_layers="1", train_layer_1="6")
    changes = replace(START, rate=0.1, neurons=(6,))
    assert shows_run(app, changes)
    app.query_params["scene"] = "ask"
    app.run().run()
    assert picture_of_run(app)["runs"][0]["params"] == picture_data(RunTables(learn(changes)))["runs"][0]["params"]


def test_the_lines_of_the_picture_are_the_knobs_or_their_slopes(visit):
    expected = picture_data(RunTables(learn(START)), slopes=True)["runs"][0]
    assert picture_of_run(visit(PAGE))["runs"][0]["slopes"] is None
    app = visit(PAGE, scene="network", train_lines="slopes")
    assert picture_of_run(app)["runs"][0]["slopes"] == expected["slopes"]
    assert picture_of_run(app)["runs"][0]["params"] == expected["params"]
    assert texts_of(app, "train_largest") == sent_html(network_words.say_largest(learn(START), True))


def test_a_chosen_knob_tells_its_story_and_its_receipt(visit):
    app = visit(PAGE, scene="network", train_lines="slopes", train_knob="14", train_point="3").run()
    run = learn(START)
    assert picture_of_run(app)["knob"] == 13
    assert texts_of(app, "train_knob") == sent_html(network_words.say_param(run, 13))
    assert texts_of(app, "train_bill") == sent_html(
        [network_words.say_receipt(run, *network_words.param_receipt(run, 13, 2), 2)]
    )
    table = network_words.receipt_table(run, network_words.param_receipt(run, 13, 2)[0])
    assert app.dataframe[0].value.to_numpy().tolist() == table.to_numpy().tolist()


def test_a_knob_that_the_network_does_not_have_opens_nothing(visit):
    app = visit(PAGE, scene="network", train_knob="500")
    assert not app.exception
    assert not app.dataframe


def test_asking_answers_in_words_at_every_place_of_the_dial(visit):
    app = visit(PAGE, scene="ask", train_x="4", train_y="8.5")
    run = learn(START)
    assert texts_of(app, "train_answer") == sent_html(words.say_answers(run, ask(run, 4.0, 8.5)))
    assert picture_of_run(app)["ask"] == [4.0, 8.5]
    app.number_input(key="train_x").set_value(500.0).run()
    assert texts_of(app, "train_answer") == sent_html(words.say_answers(run, ask(run, 500.0, 8.5)))
    assert words.say_answers(run, ask(run, 500.0, 8.5))[0]["inside"] == "no"


def test_other_data_ask_about_a_place_of_their_own(visit):
    app = visit(PAGE, scene="ask", train_x="4", train_y="8.5")
    app.query_params["scene"] = "play"
    app.run().run()
    app.selectbox(key="train_data").set_value("iris").run()
    app.query_params["scene"] = "ask"
    app.run().run()
    x, y = picture_of_run(app)["ask"]
    assert ask(learn(replace(START, data="iris")), x, y).inside


def test_both_runs_stand_still_until_the_question_is_answered_and_then_the_flipped_one_plays(visit):
    app = visit(PAGE, scene="lie")
    assert picture_of_run(app)["frozen"]
    assert dials(app)["train_at"]["frozen"]
    run, true_run = learn(replace(START, slopes="flipped")), learn(START)
    expected = picture_data(RunTables(run), [true_run])
    assert [run["params"] for run in picture_of_run(app)["runs"]] == [run["params"] for run in expected["runs"]]
    skip(app)
    assert not picture_of_run(app)["frozen"]
    assert dials(app)["train_at"]["plays"]
    assert texts_of(app, "train_at") == sent_html(lie_words.say_lies(run, true_run))


def skip(app):
    next(element for element in app.get("button_group") if element.key == "predict_train_flipped_choice").set_value(
        SKIP
    ).run()
    return app


def open_lie(visit, **parameters):
    app = visit(PAGE, scene="lie", **parameters)
    return skip(app) if parameters.get("train_lie", "flipped") == "flipped" else app


@pytest.mark.parametrize("lie", lie_words.LIES)
def test_each_lie_plays_beside_the_true_run(visit, lie):
    app = open_lie(visit, train_lie=lie)
    changes = {"has_activation": False} if lie == "straight" else {"slopes": lie}
    run, true_run = learn(replace(START, **changes)), learn(START)
    assert texts_of(app, "train_at") == sent_html(lie_words.say_lies(run, true_run))
    verdicts = [element.value for element in app.markdown if text("train-lie-grows.because") in element.value]
    assert bool(verdicts) == (lie == "flipped"), "the verdict is about flipped slopes"


@pytest.mark.parametrize(("name", "value", "lie"), [("slopes", "sign", "sign"), ("bends", "false", "straight")])
def test_an_old_link_to_the_switches_leads_to_the_lie_that_it_set(visit, name, value, lie):
    app = visit(PAGE, scene="switches", **{f"train_{name}": value})
    assert app.selectbox(key="train_lie").value == lie
    assert app.query_params["scene"] == "lie"


def test_no_slopes_show_the_middle_of_several_starts_and_again_with_many_more_knobs(visit):
    app = open_lie(visit, train_lie="none", train_rounds="50")
    short = replace(START, epochs=50)
    assert texts_of(app, "train_several") == sent_html([lie_words.say_several(compare_starts(short))])
    app.button(key="train_many").click().run()
    more = sent_html([lie_words.say_several(compare_starts(replace(short, neurons=LARGE_NETWORK)))])
    assert texts_of(app, "train_many_more") == more
    assert texts_of(app.run(), "train_many_more") == more, "what was asked for stays"


def test_five_kinds_of_slopes_side_by_side(visit):
    app = open_lie(visit, train_kinds="true", train_rounds="50")
    assert app.dataframe[0].value[text("train-kinds-slopes")].tolist() == list(words.KINDS.values())


def test_a_run_that_blows_up_says_so_and_its_mend_works(visit):
    app = visit(PAGE, train_data="hills", train_rate="10")
    ending = text(words.say_end(learn(replace(START, data="hills", rate=10.0)), 3.0))
    assert any(ending[:30] in element.value for element in app.caption)
    app.button(key="train_mend").click().run()
    assert "train_mend" not in [element.key for element in app.button]
    assert float(app.query_params["train_rate"]) < 10


def test_more_work_than_is_allowed_is_cut_and_said_to_be(visit):
    app = visit(PAGE, train_batch="1", train_rounds="5000")
    run = learn(replace(START, batch=1, epochs=5000))
    assert words.notes(run)["allowed"] == run.history.n_epochs
    assert any(text(words.notes(run)).split() == element.value.split() for element in app.caption)


def test_a_pinned_run_stays_beside_the_next(visit):
    app = visit(PAGE)
    app.button(key="train_pin").click().run()
    app.selectbox(key="train_data").set_value("iris").run()
    table = app.dataframe[0].value.set_index(text("train-compare-what"))
    assert table.loc[text("train-compare-row", row="data")].tolist() == [text("data-exam"), text("data-iris")]
    app.button(key="train_unpin").click().run()
    assert not app.dataframe


def test_the_questions_are_answered_with_the_visitors_own_run(visit):
    app = visit(PAGE, scene="sum", train_data="iris", train_rounds="50")
    settings = replace(START, data="iris", epochs=50)
    run, flipped_run, linear_run = (
        learn(replace(settings, **changes)) for changes in ({}, {"slopes": "flipped"}, {"has_activation": False})
    )
    assert texts_of(app, "train_sum_why_slopes") == sent_html([sums.why_slopes(run, flipped_run)])
    assert texts_of(app, "train_sum_why_bends") == sent_html([sums.why_bends(run, linear_run)])
    assert texts_of(app, "train_sum_whole_picture") == sent_html([sums.whole_picture(run)])
    assert texts_of(app, "train_sum_why_sigmoid") == sent_html([sums.why_sigmoid(run)])
    assert texts_of(app, "train_sum_no_slopes") == sent_html([sums.no_slopes(*sums.few_and_many())])
    assert len(app.get("vega_lite_chart")) == 4

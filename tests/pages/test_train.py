"""The chapter "The whole picture": every control changes the run, and the sentences are those of the run."""

import io
import json
from dataclasses import replace

import pytest

from core.chapters.train import lie_words, network_words, sums, words
from core.chapters.train.live_picture import picture_data
from core.chapters.train.map_pictures import RunTables
from core.chapters.train.maps import ask
from core.chapters.train.own_words import read_as
from core.chapters.train.run import OWN, Settings, learn, summary
from core.chapters.train.several import LARGE_NETWORK, compare_starts
from core.say.messages import text
from core.say.verbatim import verbatim
from core.table import read
from pages.train.own_rows import EXAMPLE
from pages.ui.predict import SKIP
from tests.seen import components, dials, html, texts_of

PAGE = "train/page.py"
START = Settings()
WAITING_TEXTS = {text("train-own-until", source=source) for source in ("last", "example")}
ROWS = "x,y,z\n" + "\n".join(f"{i},{i * i % 7},{'up' if i % 2 else 'down'}" for i in range(12))


def shows_run(app, settings: Settings, own_run=None) -> bool:
    """Return whether the page shows the sentences of a run with these settings."""
    return texts_of(app, "train_at") == sent_html(words.snapshots_say(learn(settings, own_run)))


def sent_html(messages) -> list[str]:
    """Return these messages as the HTML that the browser receives."""
    return html(map(text, messages))


def picture_of_run(app) -> dict:
    """Return the data of the picture of the run."""
    return components(app, "why_run")[0]


def own_run(rows: str = EXAMPLE, **changes):
    return learn(replace(START, data=OWN, **changes), read(rows).data)


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
    assert texts_of(app, "train_largest") == sent_html(network_words.largest_says(learn(START), True))


def test_a_chosen_knob_tells_its_story_and_its_receipt(visit):
    app = visit(PAGE, scene="network", train_lines="slopes", train_knob="14", train_point="3").run()
    run = learn(START)
    assert picture_of_run(app)["knob"] == 13
    assert texts_of(app, "train_knob") == sent_html(network_words.param_says(run, 13))
    assert texts_of(app, "train_bill") == sent_html(
        [network_words.receipt_says(run, *network_words.param_receipt(run, 13, 2), 2)]
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
    assert texts_of(app, "train_answer") == sent_html(words.answers_say(run, ask(run, 4.0, 8.5)))
    assert picture_of_run(app)["ask"] == [4.0, 8.5]
    app.number_input(key="train_x").set_value(500.0).run()
    assert texts_of(app, "train_answer") == sent_html(words.answers_say(run, ask(run, 500.0, 8.5)))
    assert words.answers_say(run, ask(run, 500.0, 8.5))[0]["inside"] == "no"


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
    assert texts_of(app, "train_at") == sent_html(lie_words.lies_say(run, true_run))


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
    assert texts_of(app, "train_at") == sent_html(lie_words.lies_say(run, true_run))
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
    assert texts_of(app, "train_several") == sent_html([lie_words.several_says(compare_starts(short))])
    app.button(key="train_many").click().run()
    more = sent_html([lie_words.several_says(compare_starts(replace(short, neurons=LARGE_NETWORK)))])
    assert texts_of(app, "train_many_more") == more
    assert texts_of(app.run(), "train_many_more") == more, "what was asked for stays"


def test_five_kinds_of_slopes_side_by_side(visit):
    app = open_lie(visit, train_kinds="true", train_rounds="50")
    assert app.dataframe[0].value[text("train-kinds-slopes")].tolist() == list(words.KINDS.values())


def test_a_run_that_blows_up_says_so_and_its_mend_works(visit):
    app = visit(PAGE, train_data="hills", train_rate="10")
    ending = text(words.end_says(learn(replace(START, data="hills", rate=10.0)), 3.0))
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


# --- A person's own data ----------------------------------------------------------------------------------------------


def test_own_data_start_with_an_example_and_say_what_was_read(visit):
    app = visit(PAGE, scene="own")
    assert shows_run(app, replace(START, data=OWN), read(EXAMPLE).data)
    assert any(element.value == text(read_as(read(EXAMPLE))) for element in app.markdown)
    assert summary(own_run()).right == 1.0


def test_a_link_to_the_scene_that_was_theirs_leads_to_where_they_are_now(visit):
    app = visit(PAGE, scene="own", train_data="circle")
    assert app.selectbox(key="train_data").value == OWN
    assert app.text_area(key="train_own_text").value == EXAMPLE
    assert "scene" not in app.query_params


def test_pasted_rows_are_learnt_from_in_every_scene(visit):
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(ROWS).run()
    assert not app.error
    assert shows_run(app, replace(START, data=OWN), read(ROWS).data)
    app.query_params["scene"] = "ask"
    app.run().run()
    run = own_run(ROWS)
    point = (app.number_input(key=f"train_{name}").value for name in "xy")
    assert texts_of(app, "train_answer") == sent_html(words.answers_say(run, ask(run, *point)))


def test_another_column_can_be_the_answer(visit):
    rows = "a,b,c\n" + "\n".join(f"{i},{i * i % 7},{(i * 3) % 11}" for i in range(12))
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    app.selectbox(key="train_own_answer").set_value("a").run()
    assert any(element.value == text(read_as(read(rows, answer="a"))) for element in app.markdown)
    assert shows_run(app, replace(START, data=OWN), read(rows, answer="a").data)
    app.button(key="train_own_afresh").click().run()
    assert shows_run(app, replace(START, data=OWN), read(rows).data)


def test_a_choice_that_cannot_be_leaves_the_list_and_the_way_back(visit):
    rows = "name,age,kind\n" + "\n".join(f"n{i},{i},{'ab'[i % 2]}" for i in range(12))
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    assert not app.error
    app.selectbox(key="train_own_answer").set_value("name").run()
    assert len(app.error) == 1
    assert app.selectbox(key="train_own_answer").options == ["name", "age", "kind"]
    app.selectbox(key="train_own_answer").set_value("kind").run()
    assert not app.error
    app.selectbox(key="train_own_answer").set_value("name").run()
    app.button(key="train_own_afresh").click().run()
    assert not app.error
    assert not app.exception


def test_the_numbers_that_go_in_can_be_chosen(visit):
    rows = "a,b,c,kind\n" + "\n".join(f"{i},{i * i % 7},{i * 3 % 5},{'xy'[i % 2]}" for i in range(12))
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    app.multiselect(key="train_own_inputs").set_value(["c"]).run()
    assert not app.exception
    assert any(element.value == text(read_as(read(rows, inputs=["c"], answer="kind"))) for element in app.markdown)


@pytest.mark.parametrize(
    ("rows", "choice", "says"),
    [
        ("a;b;c\n1.200;2.000;x\n2.100;3.500;y\n3.700;1.250;y\n4.000;4.125;x\n", ",", "a 1,200 to 4,000"),
        ("a,b,c\n" + "\n".join(f"{i},{i * i % 7},{i % 3}" for i in range(12)), "is:2", "answer: c, not 2 or 2"),
    ],
)
def test_what_cannot_be_known_is_asked(visit, rows, choice, says):
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    assert len(app.warning) == 1
    question = next(element for element in app.get("button_group") if element.key == "train_own_question")
    index = [option.content for option in question.proto.options]
    assert len(index) > 1
    labels = {",": "1200 (thousands)", "is:2": "2, or not"}
    assert verbatim(labels[choice]) in index
    question.set_value(choice).run()
    assert not app.warning
    assert any(says in element.value for element in app.markdown)


@pytest.mark.parametrize("rows", ["", "a,b,c", "a\n1\n2", "a,b,c\n1,x,1\n2,2,0\n3,1,1\n4,4,0", "\x00\x01", "<html>"])
def test_a_fault_gets_a_sentence_and_keeps_what_was_typed(visit, rows):
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    assert not app.exception
    assert len(app.error) == 1
    assert app.text_area(key="train_own_text").value == rows
    assert any(element.value in WAITING_TEXTS for element in app.caption)
    assert shows_run(app, replace(START, data=OWN), read(EXAMPLE).data)


def test_a_file_can_be_uploaded_and_a_bad_one_is_explained(visit):
    app = visit(PAGE, scene="own", train_own_way="upload")
    assert any(element.value in WAITING_TEXTS for element in app.caption)
    app.get("file_uploader")[0].set_value(("mine.csv", ROWS.encode(), "text/csv")).run()
    assert not app.error
    assert shows_run(app, replace(START, data=OWN), read(io.BytesIO(ROWS.encode())).data)
    app.get("file_uploader")[0].set_value(("book.xlsx", b"PK\x03\x04" + bytes(200), "application/zip")).run()
    assert "save it as CSV" in app.error[0].value


def test_a_table_starts_with_the_data_read_last(visit):
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(ROWS).run()
    next(element for element in app.get("button_group") if element.key == "train_own_way").set_value("table").run()
    assert not app.exception
    assert not app.error
    assert shows_run(app, replace(START, data=OWN), read(ROWS).data)


def test_a_persons_own_words_are_shown_as_they_are(visit):
    rows = "a,b,c\n" + "\n".join(f"{i},{i % 3},{'![x](http://x.y)' if i % 2 else '$5 *no*'}" for i in range(12))
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    page_text = " ".join(element.value for element in (*app.markdown, *app.caption))
    assert r"\!\[x\]" in page_text
    assert "![x](" not in page_text
    assert "$5 *" not in page_text.replace(r"\$", "")


def test_own_data_are_in_no_cache_that_others_share(visit):
    from pages.train import runs

    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(ROWS).run()
    assert any(name[0] == "build_run_tables" and name[1].data == OWN for name in app.session_state["_train_runs"])
    with pytest.raises(ValueError, match="none was given"):
        runs._cached_tables(replace(START, data=OWN))

"""The whole picture: every control changes the run it should, and the sentences say what the run did."""

import io
import random
import re
from dataclasses import replace
from urllib.parse import parse_qs

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.train import pictures as charts
from core.chapters.train import words as telling
from core.chapters.train.run import OWN, RATES, Settings, ask, digits, learn, summary
from core.datasets import DATASETS, read_csv
from core.training import OPTIMIZERS, SLOPES
from pages.shared.own_data import EXAMPLE

START = Settings()
OWN_TITLE = "Your own data"
CONTROLS = [
    "train_data",
    "train_bend",
    "train_rate",
    "train_at",
    "train_x",
    "train_y",
    "train_slopes",
    "train_bends",
    "train_kinds",
    "train_amount",
    "train_noise",
    "train_unseen",
    "train_data_seed",
    "train_layers",
    "train_layer_1",
    "train_layer_2",
    "train_layer_3",
    "train_end",
    "train_seed",
    "train_method",
    "train_loss",
    "train_batch",
    "train_rounds",
    "train_own_way",
    "train_own_text",
]


def said(app, start: str) -> str:
    return next(each.value for each in app.markdown if each.value.startswith(start))


def is_of(app, settings: Settings, frame: int = -1) -> bool:
    """Whether the page's sentence about the run is that of these settings."""
    end = summary(learn(settings), frame)
    words = said(app, "**Round")
    return f"**Round {end.epoch:,} of" in words and f"The error is **{digits(end.error)}**" in words


def own(rows: str = EXAMPLE, **changed):
    return learn(replace(START, data=OWN, **changed), read_csv(rows))


def test_it_opens_on_the_finished_run(visit):
    app = visit("train.py")
    assert is_of(app, START)
    end = summary(learn(START))
    assert f"**{end.right:.0%}** of its points are right" in said(app, "**Round")
    assert f"never seen, **{end.unseen_right:.0%}** are right" in said(app, "**Round")


@pytest.mark.parametrize(
    ("parameters", "changed"),
    [
        ({"train_data": DATASETS["spiral"].title}, {"data": "spiral"}),
        ({"train_bend": "Flat, then straight up (ReLU)"}, {"bend": "relu"}),
        ({"train_rate": "0.03"}, {"rate": 0.03}),
        ({"train_slopes": "Sign only"}, {"slopes": "sign"}),
        ({"train_bends": "false"}, {"bends": False}),
        ({"train_amount": "100", "train_noise": "0.3"}, {"amount": 100, "noise": 0.3}),
        ({"train_unseen": "50", "train_data_seed": "7"}, {"unseen": 0.5, "data_seed": 7}),
        ({"train_layers": "3", "train_layer_1": "2", "train_layer_3": "8"}, {"neurons": (2, 3, 8)}),
        ({"train_end": "A soft switch from −1 to 1 (tanh)"}, {"ending": "tanh"}),
        ({"train_method": OPTIMIZERS["adam"][0], "train_seed": "11"}, {"optimizer": "adam", "seed": 11}),
        ({"train_loss": "Squared error"}, {"loss": "squared_error"}),
        ({"train_batch": "30", "train_rounds": "200"}, {"batch": 30, "epochs": 200}),
    ],
)
def test_a_link_sets_the_whole_run(visit, parameters, changed):
    app = visit("train.py", **parameters)
    assert not app.exception and is_of(app, replace(START, **changed))
    assert {name: app.query_params[name] for name in parameters} == parameters


def test_junk_in_the_controls_that_stand_in_other_files_shows_the_default(visit):
    for junk in ("abc", "nan", "1e308", "", ["1", "2"]):
        app = visit("train.py", **dict.fromkeys(CONTROLS, junk))
        assert not app.exception, junk
        assert app.markdown
    assert is_of(visit("train.py", **dict.fromkeys(CONTROLS, "nan")), START)


def test_the_dial_scrubs_backwards(visit):
    app = visit("train.py", train_at="20")
    assert is_of(app, START, 20) and "**Round 333 of 1,000.**" in said(app, "**Round")


def test_asking_answers_in_words_with_how_sure_and_who_said_so(visit):
    app = visit("train.py", train_x="0", train_y="0.5", train_at="30")
    answer = ask(learn(START), 0.0, 0.5)
    words = said(app, "The network says")
    chance = answer.outputs[30]
    assert f"**{'orange' if chance > 0.5 else 'blue'}**" in words and f"**{max(chance, 1 - chance):.1%}** sure" in words
    loudest = answer.loudest(30, 1 if chance > 0.5 else -1)
    assert f"Neuron {loudest + 1} of layer 2 pushes hardest" in words
    assert f"by {abs(answer.pushes[30, loudest]):.2f}." in words
    app.number_input(key="train_x").set_value(500.0).run()
    assert "off the map" in said(app, "The network says")


def test_a_network_that_ends_without_a_chance_says_its_number(visit):
    words = said(visit("train.py", train_end="No bend (linear)"), "The network says")
    assert "Its number is" in words and "sure" not in words


def test_a_number_comes_with_its_usual_miss(visit):
    app = visit("train.py", train_data=DATASETS["plane"].title)
    run = learn(replace(START, data="plane"))
    end = summary(run)
    assert f"A guess misses by about **{digits(end.miss)}**" in said(app, "**Round")
    words = said(app, "The network's guess for height")
    assert f"**{digits(ask(run, 1.5, 1.5).outputs[-1])}**" in words and digits(end.unseen_miss) in words
    assert any("squared error takes its place" in each.value for each in app.caption)


@pytest.mark.parametrize("kind", ["flipped", "shuffled", "sign", "none"])
def test_each_switch_says_what_it_did(visit, kind):
    app = visit("train.py")
    next(each for each in app.get("button_group") if each.key == "train_slopes").set_value(kind).run()
    ours, theirs = summary(learn(replace(START, slopes=kind))), summary(learn(START))
    words = said(app, "With slopes")
    assert f"slopes **{SLOPES[kind][0].lower()}**" in words
    assert f"to **{digits(ours.error)}**" in words and f"ends at **{digits(theirs.error)}**" in words
    assert f"{ours.right:.0%} instead of {theirs.right:.0%}" in words
    assert ("cost" in words) == (ours.right < theirs.right - 0.02)
    assert any("further down" in each.value for each in app.caption)


def test_without_bends_the_border_is_straight_and_the_page_says_what_it_cost(visit):
    app = visit("train.py")
    assert "Both switches are as they should be" in said(app, "Both switches")
    app.toggle(key="train_bends").set_value(False).run()
    assert "bends **off**" in said(app, "With bends") and "cost it that much" in said(app, "With bends")


def test_five_kinds_of_slopes_side_by_side(visit):
    app = visit("train.py")
    charts = len(app.get("vega_lite_chart"))
    app.toggle(key="train_kinds").set_value(True).run()
    assert len(app.get("vega_lite_chart")) == charts + 1
    assert app.dataframe[0].value["slopes"].tolist() == [title for title, _ in SLOPES.values()]


def test_a_run_that_blows_up_says_so_and_its_mend_works(visit):
    parameters = {"train_data": DATASETS["hills"].title, "train_rate": "10"}
    app = visit("train.py", **parameters)
    assert "blew up" in app.warning[0].value
    mend = next(link for link in app.get("page_link") if link.label.startswith("Mend it"))
    rate = re.search(r"train_rate=([\d.]+)", mend.proto.query_string)[1]
    assert not visit("train.py", **{**parameters, "train_rate": rate}).warning


def test_a_run_that_is_stuck_says_so(visit):
    app = visit("train.py", train_bend="A hard step: no or yes (step)", train_rounds="5000", train_rate="3")
    run = learn(replace(START, bend="step", epochs=5000, rate=3.0))
    assert bool(app.info) == (run.history.stopped == "flat")


def test_more_work_than_is_allowed_is_cut_and_said_to_be(visit):
    app = visit("train.py", train_batch="1", train_rounds="5000")
    run = learn(replace(START, batch=1, epochs=5000))
    assert any(f"stops after {run.learnt:,} of the 5,000 rounds" in each.value for each in app.caption)


def test_a_pinned_run_stays_beside_the_next(visit):
    app = visit("train.py")
    app.button(key="train_pin").click().run()
    app.select_slider(key="train_rate").set_value(0.03).run()
    table = app.dataframe[0].value.set_index("what")
    assert table.loc["step size"].tolist() == ["0.3", "0.03"]
    runs = [learn(START), learn(replace(START, rate=0.03))]
    assert table.loc["right, seen"].tolist() == [f"{summary(run).right:.1%}" for run in runs]
    app.button(key="train_unpin").click().run()
    assert not app.dataframe


def test_all_three_things_can_be_taken_away(visit):
    app = visit("train.py")
    assert [each.label for each in app.get("download_button")] == [
        "The run (CSV)",
        "The network for NumPy",
        "The network for PyTorch",
    ]


# --- A person's own data ----------------------------------------------------------------------------------------------


def test_own_data_start_with_an_example(visit):
    app = visit("train.py", train_data=OWN_TITLE)
    end = summary(own())
    assert f"The error is **{digits(end.error)}**" in said(app, "**Round")
    assert {"study", "sleep"} <= {each.label for each in app.number_input}
    assert any("Blue means no, orange means yes" in each.value for each in app.caption)


def test_pasted_rows_are_learnt_from(visit):
    rows = "a;b;c\n" + "\n".join(f"{i},5;{i % 4};{i * 2 + i % 4}" for i in range(30))
    app = visit("train.py", train_data=OWN_TITLE, train_rate="0.03")
    app.text_area(key="train_own_text").set_value(rows).run()
    assert not app.error
    end = summary(own(rows, rate=0.03))
    assert f"A guess misses by about **{digits(end.miss)}**" in said(app, "**Round")


@pytest.mark.parametrize(
    "rows",
    [
        "",
        "a,b,c",
        "a\n1\n2",
        "a,b,c\n1,x,1\n2,2,0\n3,1,1\n4,4,0",
        "a,b,c\n1,,1\n2,2,0\n3,1,1\n4,4,0",
        "\x00\x01",
        "<html>",
    ],
)
def test_a_fault_gets_a_sentence_and_keeps_what_was_typed(visit, rows):
    app = visit("train.py", train_data=OWN_TITLE)
    app.text_area(key="train_own_text").set_value(rows).run()
    assert not app.exception and len(app.error) == 1 and app.error[0].value.endswith(".")
    assert app.text_area(key="train_own_text").value == rows
    assert any("the last data that could be read" in each.value for each in app.caption)
    assert f"The error is **{digits(summary(own()).error)}**" in said(app, "**Round")
    app.number_input(key="train_seed").set_value(3).run()
    assert app.text_area(key="train_own_text").value == rows and len(app.error) == 1


def test_choosing_other_data_and_coming_back_keeps_what_was_typed(visit):
    rows = "x,y,z\n" + "\n".join(f"{i},{i * i % 7},{'up' if i % 2 else 'down'}" for i in range(12))
    app = visit("train.py", train_data=OWN_TITLE)
    app.text_area(key="train_own_text").set_value(rows).run()
    app.selectbox(key="train_data").set_value("xor").run()
    assert is_of(app, replace(START, data="xor"))
    app.selectbox(key="train_data").set_value(OWN).run()
    assert app.text_area(key="train_own_text").value == rows


def test_a_file_can_be_uploaded_and_a_bad_one_is_explained(visit):
    app = visit("train.py", train_data=OWN_TITLE, train_own_way="Upload")
    assert any("Until then" in each.value for each in app.caption)
    good = "a,b,c\n" + "\n".join(f"{i},{i % 5},{i % 2}" for i in range(20))
    app.get("file_uploader")[0].set_value(("mine.csv", good.encode(), "text/csv")).run()
    assert not app.error and f"The error is **{digits(summary(own(good)).error)}**" in said(app, "**Round")
    app.get("file_uploader")[0].set_value(("book.xlsx", b"PK\x03\x04" + bytes(200), "application/zip")).run()
    assert "save it as CSV" in app.error[0].value and not app.exception


def test_a_table_starts_with_the_data_read_last(visit):
    app = visit("train.py", train_data=OWN_TITLE)
    rows = "x,y,z\n" + "\n".join(f"{i},{i * i % 7},{'up' if i % 2 else 'down'}" for i in range(12))
    app.text_area(key="train_own_text").set_value(rows).run()
    next(each for each in app.get("button_group") if each.key == "train_own_way").set_value("Edit a table").run()
    assert not app.exception and not app.error
    assert f"The error is **{digits(summary(own(rows)).error)}**" in said(app, "**Round")


def test_the_example_is_a_task_that_can_be_learnt():
    data = read_csv(io.StringIO(EXAMPLE))
    assert data.task == "classify" and len(data) == 18
    assert summary(own()).right == 1.0 and np.isfinite(own().history.losses).all()


def test_the_experiments_show_what_they_say(visit):
    links = [
        link.proto.query_string for link in visit("train.py").get("page_link") if "train_" in link.proto.query_string
    ]
    spiral, straight, flipped, leaping = (
        {name: values[0] for name, values in parse_qs(link).items()} for link in links
    )
    plain = summary(learn(replace(START, data="spiral")))

    def right(wanted):
        app = visit("train.py", **wanted)
        return float(re.search(r"\*\*(\d+)%\*\* of its points", said(app, "**Round"))[1]) / 100

    assert right(spiral) > 0.95 > 0.8 > plain.right
    assert right(straight) < 0.8
    assert right(leaping) < 0.6
    ends = learn(replace(START, slopes="flipped")).history.losses
    assert flipped["train_slopes"] == "Flipped" and ends[-1] > ends[0]


def test_a_persons_own_words_are_shown_as_they_are(visit):
    rows = "a,b,c\n" + "\n".join(
        f"{i},{i % 3},{'![x](http://x.y)' if i % 2 else '$5 :material/home: *no*'}" for i in range(12)
    )
    app = visit("train.py", train_data=OWN_TITLE)
    app.text_area(key="train_own_text").set_value(rows).run()
    words = [each.value for each in (*app.markdown, *app.caption)]
    assert r"\!\[x\]\(http\://x.y\)" in " ".join(words) and r"\$5 \:material/home\: \*no\*" in " ".join(words)
    assert not any("![x](" in each or "$5 :m" in each for each in words)


OWN_TABLES = (
    "a,b,c\n1,2,0\n2,3,1\n3,1,0\n4,4,1",
    "a,b,c\n1e12,1e-12,5\n-1e12,2e-12,6\n3,3e-12,9e11\n4,0,1\n5,5,5",
    "a,b,c\n1,2,x\n2,3,x\n3,1,x\n4,4,y",
)


@pytest.mark.parametrize("seed", range(40))
def test_any_settings_give_pictures_and_sentences_of_finite_numbers(seed):
    rng = random.Random(seed)
    data = rng.choice([*DATASETS, OWN])
    settings = Settings(
        data=data,
        amount=rng.choice([20, 60, 200]),
        noise=rng.choice([0, 0.1, 0.5]),
        unseen=rng.choice([0, 0.3, 0.8]),
        neurons=tuple(rng.randint(1, 8) for _ in range(rng.randint(1, 6))),
        bend=rng.choice(list(ACTIVATIONS)),
        bends=rng.random() > 0.2,
        ending=rng.choice(["fits", "sigmoid", "tanh", "relu", "linear"]),
        loss=rng.choice(["cross_entropy", "squared_error"]),
        rate=rng.choice(RATES),
        batch=rng.choice([None, 100, 10, 1]),
        optimizer=rng.choice(list(OPTIMIZERS)),
        epochs=rng.choice([0, 50, 200]),
        slopes=rng.choice(list(SLOPES)),
        seed=seed,
    )
    data = read_csv(rng.choice(OWN_TABLES)) if data == OWN else None
    drawn, plain = charts.draw(learn(settings, data)), learn(settings.plain, data)
    run = drawn.run
    for place in (0, 13, 60):
        frame, answer = run.frame(place), ask(run, *rng.choice([(0, 0), (1e12, -1e12), (3.0, 4.0)]))
        figures = [
            charts.map_figure(drawn, answer, frame),
            charts.error_figure(drawn, frame, pinned=plain, plain=plain),
            charts.slope_figure(drawn, frame),
            charts.neuron_figure(drawn, frame),
            charts.push_figure(run, answer, frame),
        ]
        words = [telling.now(run, frame), telling.answered(run, answer, frame), telling.switched(run, plain)]
        for told in (*words, *telling.dial_texts(run), *(figure.alt for figure in figures)):
            assert not re.search(r"\b(nan|inf|None)\b", told), told
        for figure in figures:
            for name, table in figure.tables.items():
                assert np.isfinite(table.select_dtypes("number")).all().all(), name

"""The controls: short names in the URL, junk values, a teacher's locks, and values that last for the visit."""

import pickle

import pytest
from streamlit.testing.v1 import AppTest

from pages.url.state import encode
from tests.seen import visit_state

JUNK = [
    "",
    "abc",
    "inf",
    "-inf",
    "nan",
    "1e400",
    "-1",
    "99",
    "x" * 50_000,
    "<b>1</b>",
    "$x$",
    "**1**",
    ["1", "2"],
]


def page_script():
    import streamlit as st

    from pages.ui import controls
    from pages.ui.dial import dial
    from pages.url import state as url_state

    options = {"sine": "A wave", "abs": "A corner"}
    if st.session_state.get("few"):
        options = {"abs": "A corner", "cliff": "A cliff"}
    values = {
        "curve": controls.choose("Curve", options, key="x_curve", default=next(iter(options))),
        "ways": controls.choose_several(
            "Ways", {"a": "One", "b": "Two", "c": "Three"}, key="x_ways", default=("a", "b", "c")
        ),
        "kind": controls.choose("Kind", {"a": "First", "b": "Second"}, key="x_kind", default="a", kind="pills"),
        "seed": controls.number("Seed", 0, 4 if st.session_state.get("few") else 9, 3, key="x_seed"),
        "noise": controls.slide("Noise", 0.0, 0.3, 0.1, step=0.1, key="x_noise"),
        "rate": controls.pick("Rate", [0.1, 0.3, 1.0], 0.3, key="x_rate"),
        "on": controls.toggle("On", True, key="x_on"),
        "at": dial("At", "x_at", places=[0.0, 1.0, 2.0], default=1.0),
    }
    st.session_state["values"] = values
    url_state.end_run()
    st.button("Call", key="call", on_click=lambda: st.session_state["callback"]())
    st.button("Set", key="set", on_click=url_state.set_controls, args=("x_", {"x_curve": "abs", "x_at": "2"}))


DEFAULT = {
    "curve": "sine",
    "ways": ("a", "b", "c"),
    "kind": "a",
    "seed": 3,
    "noise": 0.1,
    "rate": 0.3,
    "on": True,
    "at": 1.0,
}


def open_with(**parameters) -> AppTest:
    app = AppTest.from_function(page_script, default_timeout=30)
    visit_state(app).page, visit_state(app).has_just_arrived = "x", True
    for name, value in parameters.items():
        app.query_params[name] = value
    return app.run()


def values(app: AppTest) -> dict:
    assert not app.exception
    return app.session_state["values"]


def test_defaults_leave_no_trace_in_the_address():
    app = open_with()
    assert values(app) == DEFAULT
    assert app.query_params == {}


@pytest.mark.parametrize("junk", JUNK, ids=lambda junk: str(junk)[:12] or "empty")
def test_junk_is_the_default_and_leaves_the_address(junk):
    app = open_with(**{f"x_{name}": junk for name in DEFAULT})
    assert values(app) == DEFAULT
    assert app.query_params == {}


def test_a_link_sets_every_control_by_its_short_name():
    parameters = {
        "x_curve": "abs",
        "x_kind": "b",
        "x_ways": "a.c",
        "x_seed": "7",
        "x_noise": "0.2",
        "x_rate": "1",
        "x_on": "false",
        "x_at": "2",
    }
    app = open_with(**parameters)
    assert values(app) == {
        "curve": "abs",
        "ways": ("a", "c"),
        "kind": "b",
        "seed": 7,
        "noise": 0.2,
        "rate": 1.0,
        "on": False,
        "at": 2.0,
    }
    assert {name: app.query_params[name] for name in parameters} == parameters


def test_a_link_of_an_earlier_version_named_what_the_screen_said():
    assert values(open_with(x_curve="A corner"))["curve"] == "abs"


def test_a_moved_control_is_in_the_address_and_back_at_its_default_it_is_not():
    app = open_with()
    app.number_input[0].set_value(5).run()
    assert values(app)["seed"] == 5
    assert app.query_params["x_seed"] == "5"
    app.number_input[0].set_value(3).run()
    assert "x_seed" not in app.query_params


def test_an_experiment_sets_what_it_names_and_the_rest_to_its_default():
    app = open_with(x_seed="7")
    app.button(key="set").click().run()
    assert values(app) == {**DEFAULT, "curve": "abs", "at": 2.0}
    app.number_input[0].set_value(5).run()
    assert values(app)["seed"] == 5


def test_other_options_than_before_give_their_own_default():
    app = open_with()
    app.session_state["few"] = True
    app.run()
    assert values(app)["curve"] == "abs"


def test_a_value_that_is_not_on_offer_any_more_gives_way_to_the_default():
    app = open_with(x_seed="7")
    app.session_state["few"] = True
    app.run()
    assert values(app)["seed"] == 3


@pytest.mark.parametrize(
    ("word", "ways"), [("all", ("a", "b", "c")), ("b", ("b",)), ("c.a", ("a", "c")), ("a.a", ("a",))]
)
def test_any_of_several_come_from_a_link_in_their_own_order(word, ways):
    assert values(open_with(x_ways=word))["ways"] == ways


@pytest.mark.parametrize("junk", ["a.x", ".", "a.", "1.2"])
def test_one_that_is_not_there_makes_the_whole_choice_junk(junk):
    assert values(open_with(x_ways=junk))["ways"] == ("a", "b", "c")


def test_the_last_of_several_cannot_be_taken_away():
    app = open_with(x_ways="b")
    app.get("button_group")[0].set_value([]).run()
    assert values(app)["ways"] == ("b",)
    assert app.query_params["x_ways"] in ("b", ["b"])
    app.get("button_group")[0].set_value(["c", "b", "a"]).run()
    assert values(app)["ways"] == ("a", "b", "c")
    assert "x_ways" not in app.query_params


def test_a_lock_fixes_a_control_also_against_the_address():
    app = open_with(lock="rate:0.1,seed,at:0", x_rate="1", x_seed="7", x_at="2")
    assert (values(app)["rate"], values(app)["seed"], values(app)["at"]) == (0.1, 7, 0.0)
    assert app.number_input[0].disabled
    assert app.select_slider[0].disabled
    assert not app.toggle[0].disabled
    app.query_params["x_rate"], app.query_params["x_seed"] = "0.3", "2"
    del app.query_params["lock"]
    app.run()
    assert (values(app)["rate"], values(app)["seed"]) == (0.1, 7)


def test_a_hidden_control_keeps_the_value_that_the_link_gives_it():
    app = open_with(hide="rate,seed", x_rate="1")
    assert values(app)["rate"] == 1.0
    assert not app.number_input
    assert not app.select_slider
    app.toggle[0].set_value(False).run()
    assert values(app)["rate"] == 1.0


def test_two_visits_have_revisions_of_their_own():
    revisions = {visit_state(open_with()).reports["x_at"].revision for _ in range(2)}
    assert len(revisions) == 2


def test_a_control_that_comes_back_on_the_page_tells_the_browser_once_where_it_stands():
    app = open_with(x_noise="0.2")
    assert [app.run().slider[0].proto.set_value for _ in range(2)] == [False, False]
    visit_state(app).on_page = set()  # another scene was shown in between
    assert app.run().slider[0].proto.set_value
    assert app.slider[0].value == 0.2
    assert not app.run().slider[0].proto.set_value


@pytest.mark.parametrize(
    ("name", "hand", "address", "lock"), [("seed", 5, 7, 2), ("on", False, True, False), ("at", 0.0, 2.0, 1.0)]
)
def test_a_lock_wins_over_a_link_a_link_over_the_hand_and_the_hand_over_the_address(name, hand, address, lock):
    """The precedence is the same for Streamlit's widgets and for the dial."""
    key = f"x_{name}"
    app = open_with(**{key: encode(address)})
    assert values(app)[name] == address
    app.session_state[key], app.query_params[key] = hand, encode(address)
    app.run()
    assert values(app)[name] == hand
    visit_state(app).follows_url, app.query_params[key] = True, encode(address)
    app.run()
    assert values(app)[name] == address
    visit_state(app).follows_url, app.query_params["lock"] = True, f"{name}:{encode(lock)}"
    app.run()
    assert values(app)[name] == lock
    del app.query_params["lock"]
    app.run()
    assert values(app)[name] == lock


def test_a_dial_that_starts_over_is_at_its_default():
    app = open_with(x_at="2")
    assert values(app)["at"] == 2.0

    def start_over():
        from pages.url import state as url_state

        url_state.forget("x_at")

    app.session_state["callback"] = start_over
    app.button(key="call").click().run()
    assert values(app)["at"] == 1.0
    assert "x_at" not in app.query_params


def test_a_visit_can_be_pickled_and_is_one_persons():
    first, second = (visit_state(open_with(x_seed=seed)) for seed in ("5", "7"))
    assert pickle.loads(pickle.dumps(first)) == first
    assert (first.values["x_seed"], second.values["x_seed"]) == (5, 7)
    assert first.id != second.id

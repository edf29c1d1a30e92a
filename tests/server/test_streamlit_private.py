"""Each private API of Streamlit that we use: it still exists, and still means the same."""

import ast
import asyncio

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest

from benchmarks.serving import ROOT
from pages.server import streamlit_private
from tests.many import each_of
from tests.parsing import parsed
from tests.server.guest import Guest

FILE = ROOT / "pages" / "server" / "streamlit_private.py"
SOURCES = sorted([*(ROOT / "pages").rglob("*.py"), ROOT / "streamlit_app.py"])


def page() -> None:
    import streamlit as st

    from pages.server import streamlit_private

    st.text(f"as script: {streamlit_private.runs_as_script()}")
    st.text(f"by back or forward: {streamlit_private.is_history_navigation()}")
    if "follow" in st.query_params:
        streamlit_private.follow_as_history()
        st.text(f"followed: {streamlit_private.is_history_navigation()}")
    # A widget with `bind` keeps the visitor's value, and takes the URL's only on history navigation.
    st.number_input("n", 0, 9, 1, key="n", bind="query-params")


def test_a_page_knows_that_it_runs_as_a_script_and_how_it_was_reached():
    texts = [element.value for element in AppTest.from_function(page).run().text]
    assert texts == ["as script: True", "by back or forward: False"]


def test_outside_of_a_page_nothing_runs_as_a_script():
    assert streamlit_private.runs_as_script() is False


@pytest.mark.parametrize(("follow", "expected"), [(False, 3), (True, 7)])
def test_following_a_link_as_history_lets_the_url_decide(follow, expected):
    app = AppTest.from_function(page).run()
    app.number_input[0].set_value(3).run()
    app.query_params["n"] = "7"
    if follow:
        app.query_params["follow"] = "1"
    app.run()
    assert app.number_input[0].value == expected
    assert ("followed: True" in [element.value for element in app.text]) is follow


def test_the_names_that_the_server_answers_under_are_those_of_streamlits_option():
    from streamlit import config

    saved = config.get_option("server.allowedHosts")
    try:
        config.set_option("server.allowedHosts", [])
        assert streamlit_private.is_allowed_host("any.example")
        assert streamlit_private.is_allowed_host(None)
        config.set_option("server.allowedHosts", ["why.example.org", "*.school.example"])
        assert streamlit_private.is_allowed_host("why.example.org:8501")
        assert streamlit_private.is_allowed_host("a.school.example")
        assert not streamlit_private.is_allowed_host("any.example")
        assert not streamlit_private.is_allowed_host(None)
    finally:
        config.set_option("server.allowedHosts", saved)


@pytest.mark.parametrize("both", [False, True])
def test_a_part_reruns_alone_unless_the_same_message_tells_of_something_outside_it(server, both):
    async def reruns_whole_page() -> bool:
        async with Guest(server) as guest:
            await guest.open("slopes", {})
            fragment, dial = guest.find("slopes_x_dial")
            _, next_button = guest.find("next_scene")
            guest.states[dial.id] = WidgetState(id=dial.id, json_value='{"value": 2}')
            if both:
                guest.states[next_button.id] = WidgetState(id=next_button.id, trigger_value=True)
            await guest._run(fragment)
            return any(element.button.id.endswith("-back_scene") for _, element in guest.elements.values())

    assert asyncio.run(reruns_whole_page()) is both


@each_of(SOURCES)
def test_no_other_file_reaches_into_streamlit(path):
    """Imports of `streamlit.…` submodules and private names of `st` are confined to one file."""
    if path == FILE:
        return
    for node in ast.walk(parsed(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not (node.module or "").startswith("streamlit."), f"{path.name} imports {node.module}"
        if isinstance(node, ast.Import):
            assert not any(alias.name.startswith("streamlit.") for alias in node.names), path.name
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "st":
            assert not node.attr.startswith("_"), f"{path.name} uses st.{node.attr}"
            assert node.attr not in ("runtime", "proto"), f"{path.name} uses st.{node.attr}"

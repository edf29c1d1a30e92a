"""A restart of the server under an open page: the page restores its state, with dial, sentences, pictures and URL in step.

The limit is 5 seconds after the server's return. Streamlit retries at least every 4 seconds, and the page needs the rest. The limit
grows by the time that this machine needs to open the page.
"""

import time

import pytest

from tests.browser.conftest import MOVING

pytestmark = pytest.mark.browser

CONNECTED = "[data-testid=stApp][data-test-connection-state=CONNECTED]"
DISCONNECTED = "[data-testid=stApp]:not([data-test-connection-state=CONNECTED])"
MAX_RECONNECT_MS = 5_000
# One dial of each kind: a number, a text, one with another control, and one whose run the server must train again.
DIALS = {
    "slopes_x": "/slopes?scene=tilt",
    "one_matrix_place": "/one-matrix?one_matrix_place=0",
    "bends_in": "/bends?scene=through&bends_bend=tanh",
    "train_at": "/train?train_at=0",
}
QUICK_DIALS = {"slopes_x", "train_at"}  # the others run in the long tests only
IS_AT_END = "key => (input => input?.value === input?.max)(document.querySelector(`.st-key-${key} input`))"
# The server has answered, no script runs, and the URL has the dial's value, or no value for its default.
IS_RECONNECTED = f"""key => {{
  const app = document.querySelector("{CONNECTED}"), input = document.querySelector(`.st-key-${{key}} input`)
  const parameter = new URL(location.href).searchParams.get(key)
  return app?.dataset.testScriptState === "notRunning" && !document.querySelector("[data-stale=true]") &&
    (parameter === null || Number(parameter) === Number(input.value))
}}"""
# The scene's texts that depend on its dials, with those in its charts.
SCENE_TEXTS = """() => [
  ...[...document.querySelectorAll(".st-key-scene .why-dial")].map(element => element.querySelector("output").textContent),
  ...[...document.querySelectorAll(".st-key-scene .why-says")].map(element => element.innerText),
  ...[...document.querySelectorAll(".st-key-scene svg.marks")].map(element => element.textContent),
]"""


@pytest.mark.parametrize(
    "key", [key if key in QUICK_DIALS else pytest.param(key, marks=pytest.mark.long) for key in DIALS]
)
def test_the_server_is_restarted_while_a_dial_plays(visitors, own_server, key):
    person, start = visitors(own_server.address, **MOVING), time.monotonic()
    page = person.open(DIALS[key])
    timeout = MAX_RECONNECT_MS + 1000 * (time.monotonic() - start)
    play(person, key)
    own_server.stop()
    page.wait_for_selector(DISCONNECTED)
    page.wait_for_function(IS_AT_END, arg=key)  # it plays on without a server
    own_server.start()
    page.wait_for_function(IS_RECONNECTED, arg=key, timeout=timeout)
    person.settle()
    if key == "slopes_x":
        assert_in_step(person)
    before = page.evaluate(SCENE_TEXTS)
    # A reload, rendered by Python, shows the same.
    page.reload()
    person.settle()
    page.wait_for_function(IS_AT_END, arg=key)
    person.settle()
    assert page.evaluate(SCENE_TEXTS) == before
    # The dial still works.
    person.dial(key).focus()
    page.keyboard.press("Home")
    page.wait_for_function(
        "([key, before]) => document.querySelector(`.st-key-${key} output`).textContent !== before",
        arg=[key, before[0]],
    )
    page.wait_for_function(IS_RECONNECTED, arg=key)
    person.settle()
    if key == "slopes_x":
        assert_in_step(person)
    assert page.evaluate(SCENE_TEXTS) != before


def play(person, key) -> None:
    """Play the dial at full speed, and wait until it moves."""
    start = person.dial(key).input_value()
    person.speed_up(key)
    person.page.locator(f".st-key-{key} .why-dial-play").click()
    person.page.wait_for_function(
        "([key, start]) => document.querySelector(`.st-key-${key} input`).value !== start", arg=[key, start]
    )


def assert_in_step(person) -> None:
    """Assert that the dial, its sentence and the URL have the same value."""
    value = float(person.dial("slopes_x").input_value())
    assert float(person.page.evaluate("new URL(location.href).searchParams.get('slopes_x')")) == pytest.approx(value)
    number = f"{value:.2f}".replace("-", "−")
    assert f"At {number} " in person.sentence("slopes_x"), (number, person.sentence("slopes_x"))

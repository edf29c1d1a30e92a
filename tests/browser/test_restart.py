"""A server that is restarted while somebody is there: they see where they were, and dial, words, pictures and address agree.

How soon: within 5 seconds of the moment at which the server is back. Streamlit looks for it at least every 4 seconds; the rest is the
page's own. A slow machine, which takes longer to open a page at all, is given as much more.
"""

import time

import pytest

from tests.browser.conftest import MOVING

pytestmark = pytest.mark.browser

CONNECTED = "[data-testid=stApp][data-test-connection-state=CONNECTED]"
AWAY = "[data-testid=stApp]:not([data-test-connection-state=CONNECTED])"
WITHIN = 5_000  # ms
# A dial of each kind: with a number, with words, with a choice beside it, and one whose run the server must train anew.
DIALS = {
    "slopes_x": "/slopes?scene=tilt",
    "one_matrix_place": "/one-matrix?one_matrix_place=0",
    "bends_in": "/bends?scene=through&bends_bend=tanh",
    "train_at": "/train?train_at=0",
}
IN_SHORT = {"slopes_x", "train_at"}  # the others are long tests
AT_ITS_END = "key => (input => input?.value === input?.max)(document.querySelector(`.st-key-${key} input`))"
# The server has answered, nothing runs, and the dial has told the address where it stands; at its default the address is silent.
BACK = f"""key => {{
  const app = document.querySelector("{CONNECTED}"), input = document.querySelector(`.st-key-${{key}} input`)
  const told = new URL(location.href).searchParams.get(key)
  return app?.dataset.testScriptState === "notRunning" && !document.querySelector("[data-stale=true]") &&
    (told === null || Number(told) === Number(input.value))
}}"""
# All that the scene says of where its dials stand, the words in its pictures too.
SEEN = """() => [
  ...[...document.querySelectorAll(".st-key-scene .why-dial")].map(each => each.querySelector("output").textContent),
  ...[...document.querySelectorAll(".st-key-scene .why-says")].map(each => each.innerText),
  ...[...document.querySelectorAll(".st-key-scene svg.marks")].map(each => each.textContent),
]"""


@pytest.mark.parametrize(
    "key", [key if key in IN_SHORT else pytest.param(key, marks=pytest.mark.long) for key in DIALS]
)
def test_the_server_is_restarted_while_a_dial_plays(visitors, own_server, key):
    person, began = visitors(own_server.address, **MOVING), time.monotonic()
    page = person.open(DIALS[key])
    patience = WITHIN + 1000 * (time.monotonic() - began)
    play(person, key)
    own_server.stop()
    page.wait_for_selector(AWAY)
    page.wait_for_function(AT_ITS_END, arg=key)  # it plays on without a server
    own_server.start()
    page.wait_for_function(BACK, arg=key, timeout=patience)
    person.settle()
    if key == "slopes_x":
        agree(person)
    before = page.evaluate(SEEN)
    # Python knows it too: a reload, which asks Python anew, shows the same.
    page.reload()
    person.settle()
    page.wait_for_function(AT_ITS_END, arg=key)
    person.settle()
    assert page.evaluate(SEEN) == before
    # And the dial goes on to work.
    person.dial(key).focus()
    page.keyboard.press("Home")
    page.wait_for_function(
        "([key, before]) => document.querySelector(`.st-key-${key} output`).textContent !== before",
        arg=[key, before[0]],
    )
    page.wait_for_function(BACK, arg=key)
    person.settle()
    if key == "slopes_x":
        agree(person)
    assert page.evaluate(SEEN) != before


def play(person, key) -> None:
    """Press Play, and wait until the dial moves; fast, since all of it is waited for."""
    began = person.dial(key).input_value()
    person.speed_up(key)
    person.page.locator(f".st-key-{key} .why-dial-play").click()
    person.page.wait_for_function(
        "([key, began]) => document.querySelector(`.st-key-${key} input`).value !== began", arg=[key, began]
    )


def agree(person) -> None:
    """Dial, read-out, sentence and address name one place."""
    value = float(person.dial("slopes_x").input_value())
    assert float(person.page.evaluate("new URL(location.href).searchParams.get('slopes_x')")) == pytest.approx(value)
    told = f"{value:.2f}".replace("-", "−")
    assert f"At {told} " in person.says("slopes_x"), (told, person.says("slopes_x"))

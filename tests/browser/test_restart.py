"""A server that is restarted while somebody is there: they see where they were, and dial, words and address agree."""

import pytest

pytestmark = pytest.mark.browser

CONNECTED = "[data-testid=stApp][data-test-connection-state=CONNECTED]"


def test_the_server_is_restarted_while_a_dial_plays(visitors, own_server):
    person = visitors(own_server.address)
    page = person.open("/slopes?scene=tilt")
    page.locator(".st-key-slopes_x .why-dial-play").click()
    page.wait_for_function(
        "began => document.querySelector('.st-key-slopes_x input').value !== began",
        arg=person.dial("slopes_x").input_value(),
    )
    own_server.stop()
    page.wait_for_selector(f"[data-testid=stApp]:not({CONNECTED.removeprefix('[data-testid=stApp]')})")
    own_server.start()
    page.wait_for_selector(CONNECTED)
    page.wait_for_function("(input => input.value === input.max)(document.querySelector('.st-key-slopes_x input'))")
    page.wait_for_url("**slopes_x=*")
    person.settle()
    agree(person)
    # Python knows it too: a reload, which asks Python anew, shows the same.
    before = person.dial("slopes_x").input_value()
    page.reload()
    person.settle()
    assert person.dial("slopes_x").input_value() == before
    agree(person)
    # And the dial goes on to work.
    person.dial("slopes_x").focus()
    page.keyboard.press("Home")
    page.wait_for_url(f"**slopes_x={person.dial('slopes_x').get_attribute('min')}*")
    person.settle()
    agree(person)


def agree(person) -> None:
    """Dial, read-out, sentence and address name one place."""
    value = float(person.dial("slopes_x").input_value())
    assert float(person.page.evaluate("new URL(location.href).searchParams.get('slopes_x')")) == pytest.approx(value)
    told = f"{value:.2f}".replace("-", "−")
    assert f"at {told} " in person.says("slopes_x"), (told, person.says("slopes_x"))

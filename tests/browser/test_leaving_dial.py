"""A picture that is bound to an old container of a dial, detached from the page, still follows the dial."""

import pytest

pytestmark = pytest.mark.browser


def test_a_container_that_has_left_the_page_hears_its_dial(visitor):
    page = visitor.open("/train?scene=play")
    page.evaluate(
        """() => { window.container = document.querySelector('.st-key-train_at'); window.values = []
        container.addEventListener('input', () => values.push(container.value)) }"""
    )
    page.get_by_role("tab").nth(1).click()
    page.wait_for_url("**scene=ask*")
    visitor.settle()
    dial = visitor.dial("train_at")
    dial.focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("values.at(-1)") == dial.input_value()
    assert page.evaluate("container.isConnected") is False, "the container did not leave: nothing is tested"

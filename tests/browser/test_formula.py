"""A formula of one's own, typed in a browser: picture and sentence follow, a fault keeps them, and the link brings all back."""

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
PICTURES = ("slopes_every", "slopes_below")


def test_a_typed_formula_changes_picture_and_sentence_and_the_link_brings_it_back(chromium, server):
    person = Visitor(chromium, server)
    page = person.open("/slopes?scene=every&slopes_curve=own&slopes_x=0")
    drawn, told = person.pictures(*PICTURES), person.says("slopes_x")
    field = page.get_by_role("textbox", name="Your formula of x")
    field.fill("1/x")
    field.press("Enter")
    person.settle()
    assert "has a gap" in person.says("slopes_x") != told
    now = person.pictures(*PICTURES)
    assert all(before != after for before, after in zip(drawn, now, strict=True))

    field.fill("1/x)")
    field.press("Enter")
    person.settle()
    assert page.get_by_role("alert").inner_text()
    assert field.input_value() == "1/x)"
    assert person.pictures(*PICTURES) == now

    page = person.open(page.url.removeprefix(server), person.tab())
    assert page.get_by_role("textbox", name="Your formula of x").input_value() == "1/x"
    assert "has a gap" in page.locator("[data-says=slopes_x]").inner_text()
    assert not person.faults
    person.context.close()

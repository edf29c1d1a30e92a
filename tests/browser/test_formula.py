"""A typed formula in a real browser: picture and sentence follow, a syntax error keeps them, and the link restores them."""

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
PICTURES = ("slopes_every", "slopes_below")


def test_a_typed_formula_changes_picture_and_sentence_and_the_link_brings_it_back(chromium, server):
    person = Visitor(chromium, server)
    page = person.open("/slopes?scene=every&slopes_curve=own&slopes_x=0")
    pictures, sentence = person.pictures(*PICTURES), person.sentence("slopes_x")
    field = page.get_by_role("textbox", name="Your formula of x")
    field.fill("1/x")
    field.press("Enter")
    person.settle()
    assert "has a gap" in person.sentence("slopes_x") != sentence
    new_pictures = person.pictures(*PICTURES)
    assert all(before != after for before, after in zip(pictures, new_pictures, strict=True))

    field.fill("1/x)")
    field.press("Enter")
    person.settle()
    assert page.get_by_role("alert").inner_text()
    assert field.input_value() == "1/x)"
    assert person.pictures(*PICTURES) == new_pictures

    page = person.open(page.url.removeprefix(server), person.new_tab())
    assert page.get_by_role("textbox", name="Your formula of x").input_value() == "1/x"
    assert "has a gap" in page.locator("[data-says=slopes_x]").inner_text()
    assert not person.faults
    person.context.close()

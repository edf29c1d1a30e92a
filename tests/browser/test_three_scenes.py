"""Three scenes in a real browser, one for each kind of element: a component, a widget, a button group.

`.ci/run` also runs this file alone, with the newest Streamlit.
"""

import pytest

from pages.ui.streamlit_dom import SELECTORS

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def no_fault(visitor):
    """Assert after each test that neither the page nor the console has an error."""
    yield
    assert visitor.page.locator(SELECTORS["EXCEPTION"]).count() == 0
    assert not visitor.faults


def test_a_dial_moves_its_picture_and_its_sentence_and_is_in_the_address(visitor):
    page = visitor.open("/slopes?scene=tilt")
    before = visitor.sentence("slopes_x")
    dial = visitor.dial("slopes_x")
    visitor.drag("slopes_x", 2, "slopes_tangent")
    assert visitor.sentence("slopes_x") != before
    dial.dispatch_event("change")
    page.wait_for_url("**slopes_x=2**")


def test_a_search_shortens_the_list_and_is_in_the_address(visitor):
    page = visitor.open("/words")
    rows = page.locator(".why-list li")
    n_rows = rows.count()
    page.locator(".st-key-words_search input").fill("gradient")
    page.keyboard.press("Enter")
    page.wait_for_url("**words_search=gradient**")
    visitor.settle()
    assert 0 < rows.count() < n_rows


def test_a_prediction_stands_on_its_picture_and_frees_the_dial(visitor):
    page = visitor.open("/slopes?scene=zoom")
    assert visitor.dial("slopes_zoom").is_disabled()
    picture = page.locator(".st-key-slopes_zoomed_figure .why-zoom")
    assert picture.get_attribute("data-place") == "0"
    page.locator(f".st-key-predict_slopes_zoom {SELECTORS['BUTTON_GROUP']} button").first.click()
    page.locator("[data-says=slopes_zoom]").wait_for()
    visitor.settle()
    visitor.drag("slopes_zoom", 3, "slopes_zoomed")
    assert picture.get_attribute("data-place") == "120"
    assert page.locator("[class*=st-key-predicted_slopes_zoom_]").count() == 1

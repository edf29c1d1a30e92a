"""A table with hostile names and answers: the page shows them verbatim, and they run, load and format nothing."""

import pytest

from core.say.verbatim import JOINER
from tests.browser.conftest import Visitor
from tests.pages.test_names import table

pytestmark = pytest.mark.browser

NAMES = [
    "<img src=/evil.png onerror='window.ran=1'>",
    "![x](http://evil.example/x.png) $x^2$",
    "**b** datum.a || (window.ran=2)",
    ":material/home: :red[r] <b>no</b>",
    "[yes](javascript:window.ran=3) `c`",
]
OWN = "/train?train_data=own&train_rounds=50&train_layers=1"


def assert_harmless(person: Visitor, requested_urls: list[str]) -> None:
    """Assert that no name ran a script, loaded a URL, or became markup."""
    page = person.page
    assert page.evaluate("window.ran") is None
    assert not [url for url in requested_urls if "evil" in url]
    main = page.locator("[data-testid=stApp]")
    assert (
        main.locator(
            "img[src*=evil], img[onerror], a[href*='javascript:'], a[href*=evil], .katex, script:has-text('ran'), b, span[style*='color: red']"
        ).count()
        == 0
    )
    assert not person.faults


def text_of(locator) -> str:
    """Return the text of a locator's elements, without the joiners between marks."""
    return " ".join(locator.evaluate_all("all => all.map(element => element.textContent)")).replace(JOINER, "")


def test_hostile_names_are_shown_as_written_and_do_nothing(visitor):
    page, requested_urls = visitor.page, []
    page.on("request", lambda request: requested_urls.append(request.url))
    visitor.open(OWN)
    page.locator(".st-key-train_own button").first.click()
    field = page.locator(".st-key-train_own_text textarea")
    field.fill(table(NAMES))
    field.press("Control+Enter")
    page.get_by_text("Read as:").filter(has_text="evil.example").wait_for()
    visitor.settle()
    words = text_of(page.locator("[data-testid=stMarkdownContainer]"))
    assert all(name in words for name in NAMES)
    assert NAMES[2] in page.locator(".st-key-train_own_answer").evaluate(
        "element => element.textContent + [...element.querySelectorAll('input')].map(i => i.value)"
    )
    assert_harmless(visitor, requested_urls)

    page.keyboard.press("Escape")
    point_text = point_tooltip(page)
    assert NAMES[0] in point_text
    assert NAMES[1] in point_text
    assert any(name in point_text for name in NAMES[3:])
    page.get_by_role("tab").nth(1).click()
    page.locator("[data-says=train_answer]").wait_for()
    visitor.settle()
    assert any(name in visitor.sentence("train_answer").replace(JOINER, "") for name in NAMES[3:])
    choices = text_of(page.locator(".st-key-train_click button"))
    assert all(f"adds: {name}" in choices for name in NAMES[3:])
    page.locator(".st-key-drawer button").first.click()
    page.locator(".st-key-train_x").wait_for()
    labels = text_of(page.locator("[data-testid=stWidgetLabel]"))
    assert all(name in labels for name in NAMES[:2])
    assert_harmless(visitor, requested_urls)


def point_tooltip(page) -> str:
    """Move the pointer over the map until it meets a point, and return the point's tooltip."""
    box, tip = page.locator(".why-run canvas").bounding_box(), page.locator(".why-run-tip")
    for row in range(1, 30):
        for column in range(30):
            page.mouse.move(box["x"] + (0.45 + 0.33 * column / 30) * box["width"], box["y"] + row / 30 * box["height"])
            if tip.is_visible() and "·" in tip.text_content():
                return tip.text_content()
    raise AssertionError("the pointer met no point")


def test_an_edited_table_may_have_any_names(visitor):
    """Streamlit's reserved names are allowed, too."""
    visitor.open(OWN)
    visitor.page.locator(".st-key-train_own button").first.click()
    field = visitor.page.locator(".st-key-train_own_text textarea")
    field.fill(table(["_index", "0", "level_0", "no", "yes"]).replace('"0"', '"col:0"', 1))
    field.press("Control+Enter")
    visitor.page.get_by_text("answer: level").wait_for()
    visitor.settle()
    visitor.page.get_by_text("Edit a table").click()
    visitor.page.locator("[data-testid=stDataFrame]").first.wait_for()
    visitor.settle()
    assert "went wrong" not in visitor.page_text
    panel_text = visitor.page.locator("[data-testid=stPopoverBody]").first.inner_text()
    assert "answer: level_0" in panel_text.replace(JOINER, "")
    assert not visitor.faults

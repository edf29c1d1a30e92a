"""A table whose names and answers would run, load or format something: they are shown as they were written, and do nothing."""

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


def harmless(person: Visitor, asked: list[str]) -> None:
    """Nothing of the names has run, was loaded, or became a part of the page."""
    page = person.page
    assert page.evaluate("window.ran") is None
    assert not [url for url in asked if "evil" in url]
    main = page.locator("[data-testid=stApp]")
    assert (
        main.locator(
            "img[src*=evil], img[onerror], a[href*='javascript:'], a[href*=evil], .katex, script:has-text('ran'), b, span[style*='color: red']"
        ).count()
        == 0
    )
    assert not person.faults


def shown(locator) -> str:
    """The text of all that a locator finds, without the signs that hold marks apart."""
    return " ".join(locator.evaluate_all("all => all.map(each => each.textContent)")).replace(JOINER, "")


def test_hostile_names_are_shown_as_written_and_do_nothing(visitor):
    page, asked = visitor.page, []
    page.on("request", lambda request: asked.append(request.url))
    visitor.open(OWN)
    page.locator(".st-key-train_own button").first.click()
    field = page.locator(".st-key-train_own_text textarea")
    field.fill(table(NAMES))
    field.press("Control+Enter")
    page.get_by_text("Read as:").filter(has_text="evil.example").wait_for()
    visitor.settle()
    words = shown(page.locator("[data-testid=stMarkdownContainer]"))
    assert all(name in words for name in NAMES)
    assert NAMES[2] in page.locator(".st-key-train_own_answer").evaluate(
        "each => each.textContent + [...each.querySelectorAll('input')].map(i => i.value)"
    )
    harmless(visitor, asked)

    page.keyboard.press("Escape")
    tip = tip_of_a_point(page)
    assert NAMES[0] in tip
    assert NAMES[1] in tip
    assert any(name in tip for name in NAMES[3:])
    page.get_by_role("tab").nth(1).click()
    page.locator("[data-says=train_answer]").wait_for()
    visitor.settle()
    assert any(name in visitor.says("train_answer").replace(JOINER, "") for name in NAMES[3:])
    choices = shown(page.locator(".st-key-train_click button"))
    assert all(f"adds: {name}" in choices for name in NAMES[3:])
    page.locator(".st-key-drawer button").first.click()
    page.locator(".st-key-train_x").wait_for()
    labels = shown(page.locator("[data-testid=stWidgetLabel]"))
    assert all(name in labels for name in NAMES[:2])
    harmless(visitor, asked)


def tip_of_a_point(page) -> str:
    """What the picture says of the first point that the pointer meets on its way through the map."""
    box, tip = page.locator(".why-run canvas").bounding_box(), page.locator(".why-run-tip")
    for row in range(1, 30):
        for column in range(30):
            page.mouse.move(box["x"] + (0.45 + 0.33 * column / 30) * box["width"], box["y"] + row / 30 * box["height"])
            if tip.is_visible() and "·" in tip.text_content():
                return tip.text_content()
    raise AssertionError("the pointer met no point")


def test_an_edited_table_may_have_any_names(visitor):
    """Also those that Streamlit keeps for itself."""
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
    assert "went wrong" not in visitor.words
    read = visitor.page.locator("[data-testid=stPopoverBody]").first.inner_text()
    assert "answer: level_0" in read.replace(JOINER, "")
    assert not visitor.faults

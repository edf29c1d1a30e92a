"""Where the live connection is closed, as by a school's proxy, the page says so after eight seconds, and shows what it can."""

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
CLOSED = """window.WebSocket = class extends EventTarget {
  constructor() { super(); setTimeout(() => { this.onerror?.(new Event("error")); this.onclose?.(new CloseEvent("close")) }, 10) }
  close() {} send() {} get readyState() { return 3 }
}"""


@pytest.mark.parametrize(
    ("script", "why"),
    [(CLOSED, "closed"), ("Object.defineProperty(navigator, 'onLine', { value: false });" + CLOSED, "offline")],
)
def test_without_a_connection_the_cause_is_said_and_the_still_picture_stays(chromium, server, script, why):
    person = Visitor(chromium, server)
    person.first(script)
    page = person.page
    page.goto(server + "/slopes", wait_until="commit")
    late = page.locator("#why-first .why-late")
    page.wait_for_timeout(4_000)
    assert not late.is_visible()
    late.wait_for(state="visible", timeout=10_000)
    assert page.locator(".why-late [data-why]:visible").get_attribute("data-why") == why
    assert page.locator("#why-first [role=heading]").is_visible()
    assert page.locator("#why-first img").is_visible()
    with page.expect_navigation():
        late.get_by_role("button").click()
    person.context.close()


def test_with_a_connection_nothing_is_said(chromium, server):
    person = Visitor(chromium, server)
    page = person.open("/slopes")
    page.wait_for_timeout(9_000)
    assert not page.locator("#why-first .why-late").is_visible()
    assert not person.faults
    person.context.close()

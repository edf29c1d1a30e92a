"""A blocked WebSocket, for example behind a school's proxy: after eight seconds the splash screen names the cause."""

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
BROKEN_WEBSOCKET = """window.WebSocket = class extends EventTarget {
  constructor() { super(); setTimeout(() => { this.onerror?.(new Event("error")); this.onclose?.(new CloseEvent("close")) }, 10) }
  close() {} send() {} get readyState() { return 3 }
}"""


@pytest.mark.parametrize(
    ("script", "cause"),
    [
        (BROKEN_WEBSOCKET, "closed"),
        ("Object.defineProperty(navigator, 'onLine', { value: false });" + BROKEN_WEBSOCKET, "offline"),
    ],
)
def test_without_a_connection_the_cause_is_said_and_the_still_picture_stays(chromium, server, script, cause):
    person = Visitor(chromium, server)
    person.add_init_script(script)
    page = person.page
    page.goto(server + "/slopes", wait_until="commit")
    notice = page.locator("#why-first .why-late")
    page.wait_for_timeout(4_000)
    assert not notice.is_visible()
    notice.wait_for(state="visible", timeout=10_000)
    assert page.locator(".why-late [data-why]:visible").get_attribute("data-why") == cause
    assert page.locator("#why-first [role=heading]").is_visible()
    assert page.locator("#why-first img").is_visible()
    with page.expect_navigation():
        notice.get_by_role("button").click()
    person.context.close()


def test_with_a_connection_nothing_is_said(chromium, server):
    person = Visitor(chromium, server)
    page = person.open("/slopes")
    page.wait_for_timeout(9_000)
    assert not page.locator("#why-first .why-late").is_visible()
    assert not person.faults
    person.context.close()

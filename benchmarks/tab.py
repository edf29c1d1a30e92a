"""A browser tab that measures the times and sizes of its messages, by the browser's clock."""

from dataclasses import dataclass

from playwright.sync_api import TimeoutError

QUIET = 400  # ms without messages after which a rerun is over
LISTEN = """
(() => {
  const heard = window.heard = {waiting: false, sent: 0, received: 0, bytes: 0, messages: 0, at: performance.now()}
  const Native = window.WebSocket
  window.WebSocket = class extends Native {
    constructor(...all) {
      super(...all)
      this.addEventListener("message", ({data}) => {
        heard.received = heard.at = performance.now()
        heard.bytes += data.byteLength ?? data.size ?? data.length
        heard.messages += 1
      })
    }
    send(data) {
      heard.at = performance.now()
      if (heard.waiting) { heard.sent = heard.at; heard.waiting = false }
      super.send(data)
    }
  }
})()
"""
# Controls that one key moves: a dial, Streamlit's slider, a checkbox, a button group. Controls in a form are excluded, because
# they reach the server only with the form.
MOVABLE = ":is(input[type=range], [role=slider], input[type=checkbox], [data-testid=stButtonGroup] button)"
FIRST = f'[data-testid=stMain] {MOVABLE}:not([disabled]):not([aria-disabled="true"]):not([data-testid=stForm] *)'


@dataclass(frozen=True)
class Answer:
    """The server's answer to one move."""

    seconds: float  # from the message that reports the move to the last message back
    kilobytes: float  # of all messages back


class Tab:
    """A tab at one address."""

    def __init__(self, browser, address: str):
        self.page = browser.new_page(viewport={"width": 1280, "height": 800})
        self.page.add_init_script(LISTEN)
        self.page.goto(address)
        self.page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
        self.settle()
        self._forward = False

    def settle(self) -> None:
        """Wait until the run is over and no message has been sent or received for `QUIET`."""
        stopped = "document.querySelector('[data-testid=stApp]').dataset.testScriptState === 'notRunning'"
        self.page.wait_for_function(f"performance.now() - heard.at > {QUIET} && {stopped}", polling=50)

    def first_visit(self) -> float:
        """Return the kB that opening the page loaded, without Streamlit's own files."""
        return self.page.evaluate(
            """heard.bytes / 1000 + performance.getEntriesByType("resource")
            .filter(each => each.name.startsWith(location.origin) && !new URL(each.name).pathname.startsWith("/static/"))
            .reduce((sum, each) => sum + each.encodedBodySize, 0) / 1000"""
        )

    def ready(self) -> bool:
        """Skip the scene's prediction and focus its first control. Return whether there is one."""
        while (skip := self.page.get_by_text("Skip", exact=True)).count():
            skip.first.click()
            skip.first.wait_for(state="detached")
            self.settle()
        first = self.page.locator(FIRST).first
        try:
            first.wait_for(state="attached", timeout=5000)
        except TimeoutError:
            return False
        first.focus()
        return True

    def move(self) -> Answer:
        """Move the page's first control by one place, alternately forward and back."""
        self.page.evaluate("heard.waiting = true, heard.bytes = 0, heard.received = 0")
        for _ in range(5):
            self._touch()
            try:
                self.page.wait_for_function("!heard.waiting", polling=20, timeout=1000)
                break
            except TimeoutError:  # at the end of the range, the key had no effect; the next one goes the other way
                continue
        self.page.wait_for_function("heard.sent && heard.received > heard.sent", polling=20)
        self.settle()
        seconds, size = self.page.evaluate("[(heard.received - heard.sent) / 1000, heard.bytes]")
        return Answer(seconds, size / 1000)

    def _touch(self) -> None:
        first = self.page.locator(FIRST).first
        self._forward = not self._forward
        if first.evaluate("each => each.matches('button')"):
            group = first.locator("xpath=ancestor::*[@data-testid='stButtonGroup']")
            others = group.locator("button:not([aria-checked=true]):not([aria-pressed=true])")
            # In a group of several choices, all may be on: then turn one off.
            (others.first if others.count() else group.locator("button").last).click()
            return
        first.focus()  # a rerun may have replaced the first control
        if first.evaluate("each => each.matches('[type=checkbox]')"):
            self.page.keyboard.press("Space")
        else:
            self.page.keyboard.press("ArrowRight" if self._forward else "ArrowLeft")

    def close(self) -> None:
        self.page.close()

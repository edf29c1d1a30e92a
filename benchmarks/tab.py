"""A browser tab in which every message from and to the server is timed and weighed, by the browser's own clock."""

from dataclasses import dataclass

from playwright.sync_api import TimeoutError

QUIET = 400  # ms without a message after which a rerun is over
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
# What can be moved by one key, in the order of the page: a dial or Streamlit's slider, a switch, one choice of a row. What
# stands in a form is told to the server only with the form.
MOVABLE = ":is(input[type=range], [role=slider], input[type=checkbox], [data-testid=stButtonGroup] button)"
FIRST = f'[data-testid=stMain] {MOVABLE}:not([disabled]):not([aria-disabled="true"]):not([data-testid=stForm] *)'


@dataclass(frozen=True)
class Answer:
    """What the server did about one move: the time from the message that reports it to the last one back, and their size."""

    seconds: float
    kilobytes: float


class Tab:
    """One tab on one address."""

    def __init__(self, browser, address: str):
        self.page = browser.new_page(viewport={"width": 1280, "height": 800})
        self.page.add_init_script(LISTEN)
        self.page.goto(address)
        self.page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
        self.settle()
        self._forward = False

    def settle(self) -> None:
        """Wait until no message has come or gone for a while."""
        stopped = "document.querySelector('[data-testid=stApp]').dataset.testScriptState === 'notRunning'"
        self.page.wait_for_function(f"performance.now() - heard.at > {QUIET} && {stopped}", polling=50)

    def first_visit(self) -> float:
        """Return what opening the page took from the server, in kB, without Streamlit's own files."""
        return self.page.evaluate(
            """heard.bytes / 1000 + performance.getEntriesByType("resource")
            .filter(each => each.name.startsWith(location.origin) && !new URL(each.name).pathname.startsWith("/static/"))
            .reduce((sum, each) => sum + each.encodedBodySize, 0) / 1000"""
        )

    def ready(self) -> bool:
        """Skip the scene's prediction, and put the focus on its first control; whether there is one that can be moved."""
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
        """Move the page's first control by one place, there and back in turn."""
        self.page.evaluate("heard.waiting = true, heard.bytes = 0, heard.received = 0")
        for _ in range(5):
            self._touch()
            try:
                self.page.wait_for_function("!heard.waiting", polling=20, timeout=1000)
                break
            except TimeoutError:  # at the end of its range a key moves nothing: the next one goes the other way
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
            # Where several can be chosen, all may be: then one is taken away.
            (others.first if others.count() else group.locator("button").last).click()
            return
        first.focus()  # another one may be the first since a move brought another picture
        if first.evaluate("each => each.matches('[type=checkbox]')"):
            self.page.keyboard.press("Space")
        else:
            self.page.keyboard.press("ArrowRight" if self._forward else "ArrowLeft")

    def close(self) -> None:
        self.page.close()

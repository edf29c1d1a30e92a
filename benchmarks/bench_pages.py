"""Each chapter's rerun after one control moved, against a hello-world page with one `st.altair_chart`; and the dial.

Measured on real servers through a real browser's WebSocket: from the message that reports the control to the last message
that the server sends back. Without Chromium there is nothing to measure, and the rows are left out.
"""

import statistics
import time
from collections.abc import Iterator

from benchmarks.measure import Row
from benchmarks.serving import FLAGS, ROOT, browser_path, serving
from pages.chapters import CHAPTERS

MOVES = 7
QUIET = 600  # ms without a message after which a rerun is over


class Watched:
    """A browser tab whose messages are timed."""

    def __init__(self, browser, address: str):
        self.page = browser.new_page(viewport={"width": 1280, "height": 800})
        self.sent, self.received, self.turned = 0.0, 0.0, False
        self.page.on("websocket", self._watch)
        self.page.goto(address)
        self.page.wait_for_selector("input[type=range]")
        self.page.wait_for_timeout(2500)

    def _watch(self, socket):
        socket.on("framesent", lambda _: setattr(self, "sent", time.perf_counter()))
        socket.on("framereceived", lambda _: setattr(self, "received", time.perf_counter()))

    def move(self) -> float:
        """Move the first dial or slider one place, and return the seconds of the rerun that follows."""
        self.sent = 0.0
        for _ in range(5):
            if self.sent:
                break
            self.page.keyboard.press("ArrowLeft" if self.turned else "ArrowRight")
            self.page.wait_for_timeout(300)
        self.turned = not self.turned
        self.page.wait_for_timeout(QUIET)
        return self.received - self.sent


def rows() -> Iterator[Row]:
    path = browser_path()
    if path is None:
        return
    from playwright.sync_api import sync_playwright

    hello_app = str(ROOT / "benchmarks" / "hello.py")
    with serving() as ours, serving(app=hello_app) as hello, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=FLAGS)
        yardstick = Watched(browser, hello)
        yardstick.page.locator("input[type=range]").first.focus()
        for chapter in CHAPTERS[1:]:
            tab = Watched(browser, f"{ours}/{chapter.url}")
            tab.page.locator("input[type=range]").first.focus()
            tab.move(), yardstick.move()
            share = statistics.median(tab.move() / yardstick.move() for _ in range(MOVES))
            limit = 5.0 if chapter.url == "train" else 1.0
            yield Row(f"rerun of “{chapter.title}”, one control moved", "rerun of hello-world, one chart", share, limit)
            tab.page.close()
        rate = frames_a_second(Watched(browser, f"{ours}/downhill").page)
        yield Row("the dial through 61 places, three pictures", "at least 30 wanted", rate, None, "frames a second")


def frames_a_second(page) -> float:
    """How many frames a second the browser draws while the Downhill dial plays from end to end at 4×."""
    page.locator(".st-key-downhill_step select").select_option("4")
    page.locator(".st-key-downhill_step .why-dial-play").click()
    return page.evaluate(
        """async () => { const input = document.querySelector('.st-key-downhill_step input')
        const began = performance.now(); let frames = 0
        while (input.value !== input.max) { await new Promise(requestAnimationFrame); frames++ }
        return 1000 * frames / (performance.now() - began) }"""
    )

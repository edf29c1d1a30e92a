"""A visitor's browser, for every test that needs one."""

import pytest

LAPTOP = {"viewport": {"width": 1280, "height": 800}}


class Visitor:
    """One person's browser tab: what it said in its console, and what it sent to the server."""

    def __init__(self, browser, server, **options):
        self.context = browser.new_context(**{**LAPTOP, **options})
        self.server = server
        self.faults, self.sent = [], []
        self.page = self.tab()

    def tab(self):
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._heard)
        page.on("websocket", lambda socket: socket.on("framesent", lambda frame: self.sent.append(frame)))
        return page

    def _heard(self, message):
        # On a deep link Streamlit first looks for itself below that path, and is told 404.
        if message.type == "error" and "/_stcore/" not in (message.location or {}).get("url", ""):
            self.faults.append(message.text)

    def open(self, path, page=None):
        page = page or self.page
        page.goto(self.server + path)
        self.settle(page)
        return page

    def settle(self, page=None):
        """Wait until the script has stopped and nothing changes any more."""
        page = page or self.page
        page.wait_for_selector("[data-testid=stApp]")
        before, same = None, 0
        for _ in range(200):
            page.wait_for_timeout(100)
            now = page.evaluate(
                """() => [document.querySelector('[data-testid=stApp]').dataset.testScriptState,
                document.querySelector('[data-testid=stMain]')?.innerText]"""
            )
            same = same + 1 if now[0] == "notRunning" and now == before else 0
            before = now
            if same >= 4:
                return
        raise AssertionError("the page never came to rest")

    def pictures(self, *keys):
        """The drawing of each picture, as text."""
        return [
            self.page.locator(f".st-key-{key}_figure svg.marks").first.evaluate("each => each.innerHTML")
            for key in keys
        ]

    @property
    def words(self):
        return self.page.locator("[data-testid=stMain]").inner_text()


@pytest.fixture
def visitor(chromium, server):
    person = Visitor(chromium, server)
    yield person
    person.context.close()


@pytest.fixture
def visitors(chromium, server):
    """A function that brings one more visitor; keywords are the browser's options, or `server` for another server."""
    came = []

    def come(server=server, **options):
        came.append(Visitor(chromium, server, **options))
        return came[-1]

    yield come
    for person in came:
        person.context.close()

"""A visitor's browser, for every test that needs one. Tests wait for what they look at; nothing waits for a length of time."""

import time
import zlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Error, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks.serving import Server, path_of

# Nothing plays by itself, unless a test is about what moves: a dial that plays keeps a processor busy.
LAPTOP = {"viewport": {"width": 1280, "height": 800}, "reduced_motion": "reduce"}
MOVING = {"reduced_motion": "no-preference"}
MOST = 300_000  # bytes that the first visit of a scene may send, packed as the socket packs them
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}

LONGEST = 60  # seconds until what is waited for must have come
expect.set_options(timeout=1000 * LONGEST)

PICTURE = ":is([data-testid=stVegaLiteChart], [data-testid=stImage], .why-picture, canvas)"

# Whether the page is at rest: the script has stopped, every part that the browser draws is drawn (a chart holds its marks, a dial
# its range, a sentence its words), nothing fades in or out, and nothing but what a dial moves has changed for a moment.
AT_REST = """() => {
  const app = document.querySelector("[data-testid=stApp]"), main = document.querySelector("[data-testid=stMain]")
  const seen = selector => [...(main?.querySelectorAll(selector) ?? [])].filter(each => each.getClientRects().length)
  const charts = seen("[data-testid=stVegaLiteChart]")
  const drawn = charts.every(chart => chart.querySelector("svg.marks :is(path[d], line, image, text), canvas"))
  const ready = app?.dataset.testScriptState === "notRunning" && drawn &&
    !main.querySelector("[data-testid=stSkeleton], [data-stale=true], [data-testid=stProgress]") &&
    seen(".why-dial input[type=range]").every(input => input.hasAttribute("max")) &&
    seen(".why-says").every(words => words.dataset.says && words.textContent.trim()) &&
    !document.getAnimations().some(each => each instanceof CSSTransition && each.playState === "running")
  const shape = ready && JSON.stringify([
    location.href,
    main.querySelectorAll("[data-testid]").length,
    charts.map(chart => [chart.clientWidth, chart.clientHeight]),
    seen("[data-testid=stMarkdown], [data-testid=stCaptionContainer]").map(each => each.textContent),
  ])
  if (!ready || shape !== window.restingShape) [window.restingShape, window.restingSince] = [shape, performance.now()]
  return ready && performance.now() - window.restingSince > 200
}"""


# A drawing as text, without the numbers that Vega gives its clipping paths anew each time.
DRAWING = "each => each.innerHTML.replace(/clip\\d+/g, 'clip')"


class Visitor:
    """One person's browser: what it said in its console, what it sent to the server, and how many bytes came back."""

    def __init__(self, browser, server, **options):
        self.options = {**LAPTOP, **options}
        self.context = browser.new_context(**self.options)
        self.context.set_default_timeout(1000 * LONGEST)
        self.server = server
        self.faults, self.sent, self.received = [], [], []
        self.waiting = set()  # the tabs that asked for a run which has not ended
        self.connection = {}  # of each tab, the one that it opened last
        self.comes_again = True
        self.page = self.tab()

    def tab(self):
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._heard)
        page.on("websocket", lambda socket: self._meets(page, socket))
        return page

    def first(self, script):
        """Have every page run a script of the test's before its own; nobody else may meet it, so this person does not come again."""
        self.comes_again = False
        self.page.add_init_script(script)

    def leave(self):
        """Leave the app and forget it, so that the next test finds a stranger in this window, whose browser has the code at hand."""
        self.page.goto(f"{self.server}/_stcore/health")
        self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear() }")
        self.page.set_viewport_size(self.options["viewport"])
        self.context.clear_cookies()
        for heard in (self.faults, self.sent, self.received):
            heard.clear()
        self.waiting.clear()

    def _meets(self, page, socket):
        # What was asked over an earlier connection is not answered any more, even where its last word is heard after the new hello.
        self.waiting.discard(page)
        self.connection[page] = socket
        socket.on("framesent", lambda frame: self._sends(page, socket, frame))
        socket.on("framereceived", lambda frame: self._receives(page, socket, frame))

    def _sends(self, page, socket, frame):
        self.sent.append(frame)
        if socket is not self.connection[page]:
            return
        if isinstance(frame, bytes) and BackMsg.FromString(frame).HasField("rerun_script"):
            self.waiting.add(page)

    def _receives(self, page, socket, frame):
        self.received.append(len(zlib.compress(frame if isinstance(frame, bytes) else frame.encode())))
        if socket is not self.connection[page]:
            return
        message = ForwardMsg.FromString(frame if isinstance(frame, bytes) else b"")
        # A run that ends early does so for the next one, which is still to come.
        if message.HasField("script_finished") and message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            self.waiting.discard(page)

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
        """Wait until every run that was asked for has ended, every chart holds its marks, and nothing but a playing dial moves."""
        page = page or self.page
        end = time.monotonic() + LONGEST
        while True:
            # Rest is counted from now: what was done a moment ago may not show yet, and its question not have been sent.
            page.evaluate("window.restingShape = null")
            page.wait_for_function(AT_REST, polling=100)
            if page not in self.waiting:
                return
            assert time.monotonic() < end, "the server did not end a run that it was asked for"

    def go_to(self, url, page=None):
        """Open a chapter by its name in the bar, and wait until it is there."""
        page = page or self.page
        page.locator(f"nav a[href$='/{url}']").click()
        page.wait_for_url(f"**/{url}*")
        self.settle(page)

    def open_drawer(self):
        """Open the drawer of the scene, and return it."""
        self.page.locator(".st-key-drawer button").first.click()
        drawer = self.page.locator("[data-testid=stPopoverBody]")
        drawer.wait_for()
        return drawer

    def dial(self, key):
        """The slider of a dial."""
        return self.page.locator(f".st-key-{key} input[type=range]")

    def speed_up(self, key):
        """Press the button of a dial's speed until it plays four times as fast."""
        speed = self.page.locator(f".st-key-{key} .why-dial-speed")
        while speed.inner_text() != "4×":
            speed.click()

    def says(self, key):
        """The sentence that travels with a dial, as it stands now."""
        return self.page.locator(f"[data-says={key}]").inner_text()

    def drag(self, key, value, *pictures):
        """Move a dial without letting go of it, and wait until each of these pictures is drawn anew."""
        before = self.pictures(*pictures)
        moved = self.dial(key).evaluate(
            """(dial, to) => { const before = dial.value
            dial.value = String(to)
            dial.dispatchEvent(new Event('input', { bubbles: true }))
            return dial.value !== before }""",
            float(value),
        )
        for picture, drawing in zip(pictures if moved else (), before, strict=False):
            self.redrawn(picture, drawing)

    def redrawn(self, picture, before):
        """Wait until a picture looks other than `before`, which `pictures` gave."""
        self.page.wait_for_function(
            f"([key, before]) => ({DRAWING})(document.querySelector(`.st-key-${{key}}_figure :is(svg.marks, svg.why-picture)`)) !== before",
            arg=[picture, before],
        )

    def pictures(self, *keys):
        """The drawing of each picture, as text."""
        return [
            self.page.locator(f".st-key-{key}_figure :is(svg.marks, svg.why-picture)").first.evaluate(DRAWING)
            for key in keys
        ]

    @property
    def words(self):
        return self.page.locator("[data-testid=stMain]").inner_text()


def address(chapter, scene, **parameters) -> str:
    """The link to a scene."""
    told = "&".join(f"{name}={value}" for name, value in {"scene": scene.name, **parameters}.items())
    return f"{path_of(chapter)}?{told}"


class Reader(Visitor):
    """A visitor who stays for many tests and goes from scene to scene by the strip; a new chapter is opened by its link."""

    chapter = None

    def opens(self, path, size=LAPTOP["viewport"]):
        """The page at an address, opened anew in a window of this size."""
        self.chapter = None
        self.faults.clear()
        self.page.set_viewport_size(size)
        return self.open(path)

    @contextmanager
    def at(self, chapter, scene) -> Iterator:
        """The page, with a scene at rest. After a test that failed, the page is opened anew."""
        stays, self.chapter = self.chapter is chapter, None
        self.faults.clear()
        if stays:
            self.page.get_by_role("tab").nth(chapter.scenes.index(scene)).click()
            self.page.wait_for_function(
                "title => document.querySelector('[role=tab][aria-selected=true]').innerText.endsWith(title)",
                arg=scene.title,
            )
            self.settle()
        else:
            self.page.set_viewport_size(self.options["viewport"])
            self.open(address(chapter, scene))
        yield self.page
        assert not self.faults
        self.chapter = chapter


def boxes(page, selector):
    """Where the parts of the scene that can be seen begin and end, in pixels from the top of the page."""
    return page.evaluate(
        """selector => { const main = document.querySelector('[data-testid=stMain]')
        return [...main.querySelectorAll(`:is(.st-key-scene, .st-key-alone) ${selector}`)].map(each => each.getBoundingClientRect())
          .filter(box => box.height > 0 && box.width > 0).map(box => [box.top + main.scrollTop, box.bottom + main.scrollTop]) }""",
        selector,
    )


def well_placed(person, highest: int, height: int) -> None:
    """The first picture begins at most `highest` px from the top, and control, picture and sentence fit into `height` px."""
    page = person.page
    pictures, dialed, words = boxes(page, PICTURE), boxes(page, "input[type=range]"), boxes(page, ".why-says")
    if pictures:
        first = min(top for top, _ in pictures)
        # A second dial above the picture takes its own height.
        further = sum(bottom - top for top, bottom in boxes(page, ".why-dial")[1:] if bottom <= first)
        assert first - further <= highest
    if dialed and pictures and words:
        top = max((box for box in dialed if box[0] <= pictures[0][0] + 1), default=dialed[0])[0]
        end = min((box[1] for box in words if box[0] >= pictures[0][0]), default=words[0][1])
        assert end - top <= height, "control, picture and sentence are not on screen together"
    wide, room = page.evaluate(
        "(main => [main.scrollWidth, main.clientWidth])(document.querySelector('[data-testid=stMain]'))"
    )
    assert wide <= room + 1, "the page scrolls sideways"
    assert page.locator("[data-testid=stException]").count() == 0
    assert not person.faults


@pytest.fixture(scope="session")
def readers(chromium, server):
    """A function that gives the reader who uses the browser with these options; the same one for all tests."""
    came: dict[str, Reader] = {}

    def come(**options):
        name = repr(options)
        if name not in came:
            came[name] = Reader(chromium, server, **options)
        return came[name]

    yield come
    for person in came.values():
        person.context.close()


@pytest.fixture(scope="session")
def outside():
    """Those who have left and may come again, by their browser's options: a page opens twice as fast in a window that knows it."""
    people = defaultdict(list)
    yield people
    for each in (person for alike in people.values() for person in alike):
        each.context.close()


@pytest.fixture
def visitors(chromium, server, outside):
    """A function that brings one more visitor; keywords are the browser's options, or `server` for another server."""
    came = []

    def come(server=server, **options):
        alike = outside[repr((server, sorted(options.items())))]
        came.append((alike.pop() if alike else Visitor(chromium, server, **options), alike))
        return came[-1][0]

    yield come
    for person, alike in came:
        try:
            if person.server == server and person.comes_again and person.context.pages == [person.page]:
                person.leave()
                alike.append(person)
                continue
        except Error:  # what a failed test left behind
            pass
        person.context.close()


@pytest.fixture
def visitor(visitors):
    return visitors()


@pytest.fixture
def own_server():
    """A server that a test may stop and start again, at the same address."""
    with Server() as server:
        yield server

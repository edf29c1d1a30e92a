"""Browser fixtures. Tests wait for conditions, never for a fixed time."""

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

# Reduced motion by default: a dial that plays by itself would keep a processor busy.
LAPTOP = {"viewport": {"width": 1280, "height": 800}, "reduced_motion": "reduce"}
MOVING = {"reduced_motion": "no-preference"}
MAX_FIRST_VISIT_BYTES = 300_000  # sent by the server for the first visit of a scene, compressed
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}

TIMEOUT = 60  # seconds
expect.set_options(timeout=1000 * TIMEOUT)

PICTURE = ":is([data-testid=stVegaLiteChart], [data-testid=stImage], .why-picture, canvas)"

# Whether the page is at rest: the script has stopped, charts, dials and sentences are rendered, no transition runs, and the layout
# has not changed for 200 ms.
AT_REST = """() => {
  const app = document.querySelector("[data-testid=stApp]"), main = document.querySelector("[data-testid=stMain]")
  const visible = selector => [...(main?.querySelectorAll(selector) ?? [])].filter(element => element.getClientRects().length)
  const charts = visible("[data-testid=stVegaLiteChart]")
  const chartsReady = charts.every(chart => chart.querySelector("svg.marks :is(path[d], line, image, text), canvas"))
  const ready = app?.dataset.testScriptState === "notRunning" && chartsReady &&
    !main.querySelector("[data-testid=stSkeleton], [data-stale=true], [data-testid=stProgress]") &&
    visible(".why-dial input[type=range]").every(input => input.hasAttribute("max")) &&
    visible(".why-says").every(sentence => sentence.dataset.says && sentence.textContent.trim()) &&
    !document.getAnimations().some(animation => animation instanceof CSSTransition && animation.playState === "running")
  const shape = ready && JSON.stringify([
    location.href,
    main.querySelectorAll("[data-testid]").length,
    charts.map(chart => [chart.clientWidth, chart.clientHeight]),
    visible("[data-testid=stMarkdown], [data-testid=stCaptionContainer]").map(element => element.textContent),
  ])
  if (!ready || shape !== window.restingShape) [window.restingShape, window.restingSince] = [shape, performance.now()]
  return ready && performance.now() - window.restingSince > 200
}"""


# A picture's markup, without the numbers of Vega's clipping paths, which change with every rendering.
DRAWING = "picture => picture.innerHTML.replace(/clip\\d+/g, 'clip')"


class Visitor:
    """One visitor's browser.

    Attributes:
        faults: the console's errors and the uncaught exceptions.
        sent_frames: the WebSocket frames sent to the server.
        received_sizes: the compressed sizes of the received frames, in bytes.
        early_ends: the number of runs that ended early, to run again.
        pending_tabs: the tabs with a requested run that has not ended.
        sockets: the newest WebSocket of each tab.
        is_reusable: whether a later test may use this browser context.
    """

    def __init__(self, browser, server, **options):
        self.options = {**LAPTOP, **options}
        self.context = browser.new_context(**self.options)
        self.context.set_default_timeout(1000 * TIMEOUT)
        self.server = server
        self.faults, self.sent_frames, self.received_sizes = [], [], []
        self.early_ends = 0
        self.pending_tabs = set()
        self.sockets = {}
        self.is_reusable = True
        self.page = self.new_tab()

    def new_tab(self):
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._record_console)
        page.on("websocket", lambda socket: self._watch_socket(page, socket))
        return page

    def add_init_script(self, script):
        """Run a script before the page's own scripts. The context then cannot be reused by another test."""
        self.is_reusable = False
        self.page.add_init_script(script)

    def reset(self):
        """Leave the app and clear its storage, so that the next test starts as a new visitor with a warm HTTP cache."""
        self.page.goto(f"{self.server}/_stcore/health")
        self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear() }")
        self.page.set_viewport_size(self.options["viewport"])
        self.context.clear_cookies()
        for records in (self.faults, self.sent_frames, self.received_sizes):
            records.clear()
        self.early_ends = 0
        self.pending_tabs.clear()

    def _watch_socket(self, page, socket):
        # Requests on an earlier socket are not answered any more.
        self.pending_tabs.discard(page)
        self.sockets[page] = socket
        socket.on("framesent", lambda frame: self._on_sent(page, socket, frame))
        socket.on("framereceived", lambda frame: self._on_received(page, socket, frame))

    def _on_sent(self, page, socket, frame):
        self.sent_frames.append(frame)
        if socket is not self.sockets[page]:
            return
        if isinstance(frame, bytes) and BackMsg.FromString(frame).HasField("rerun_script"):
            self.pending_tabs.add(page)

    def _on_received(self, page, socket, frame):
        self.received_sizes.append(len(zlib.compress(frame if isinstance(frame, bytes) else frame.encode())))
        if socket is not self.sockets[page]:
            return
        message = ForwardMsg.FromString(frame if isinstance(frame, bytes) else b"")
        if not message.HasField("script_finished"):
            return
        # A run that ends early is followed by another run.
        if message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            self.early_ends += 1
        else:
            self.pending_tabs.discard(page)

    def _record_console(self, message):
        # On a deep link Streamlit first requests its endpoints below that path, and gets a 404.
        if message.type == "error" and "/_stcore/" not in (message.location or {}).get("url", ""):
            self.faults.append(message.text)

    def open(self, path, page=None):
        page = page or self.page
        page.goto(self.server + path)
        self.settle(page)
        return page

    def settle(self, page=None):
        """Wait until every requested run has ended and the page is at rest."""
        page = page or self.page
        deadline = time.monotonic() + TIMEOUT
        while True:
            # Count the rest from now: the last action may not have changed the page or sent its request yet.
            page.evaluate("window.restingShape = null")
            page.wait_for_function(AT_REST, polling=100)
            if page not in self.pending_tabs:
                return
            assert time.monotonic() < deadline, "the server did not finish a requested run"

    def go_to(self, url, page=None):
        """Open a chapter by its link in the navigation bar, and wait until it is at rest."""
        page = page or self.page
        page.locator(f"nav a[href$='/{url}']").click()
        page.wait_for_url(f"**/{url}*")
        self.settle(page)

    def open_drawer(self):
        """Open the scene's drawer, and return it."""
        self.page.locator(".st-key-drawer button").first.click()
        drawer = self.page.locator("[data-testid=stPopoverBody]")
        drawer.wait_for()
        return drawer

    def dial(self, key):
        """Return the slider of a dial."""
        return self.page.locator(f".st-key-{key} input[type=range]")

    def speed_up(self, key):
        """Press the button of a dial's speed until it plays four times as fast."""
        speed = self.page.locator(f".st-key-{key} .why-dial-speed")
        while speed.inner_text() != "4×":
            speed.click()

    def sentence(self, key):
        """Return the current text of a dial's sentence."""
        return self.page.locator(f"[data-says={key}]").inner_text()

    def drag(self, key, value, *pictures):
        """Move a dial without releasing it, and wait until each of these pictures is redrawn."""
        before = self.pictures(*pictures)
        has_moved = self.dial(key).evaluate(
            """(dial, value) => { const before = dial.value
            dial.value = String(value)
            dial.dispatchEvent(new Event('input', { bubbles: true }))
            return dial.value !== before }""",
            float(value),
        )
        for picture, drawing in zip(pictures if has_moved else (), before, strict=False):
            self.wait_for_redraw(picture, drawing)

    def wait_for_redraw(self, picture, before):
        """Wait until a picture differs from `before`, a result of `pictures`."""
        self.page.wait_for_function(
            f"([key, before]) => ({DRAWING})(document.querySelector(`.st-key-${{key}}_figure :is(svg.marks, svg.why-picture)`)) !== before",
            arg=[picture, before],
        )

    def pictures(self, *keys):
        """Return the markup of each picture."""
        return [
            self.page.locator(f".st-key-{key}_figure :is(svg.marks, svg.why-picture)").first.evaluate(DRAWING)
            for key in keys
        ]

    @property
    def page_text(self):
        return self.page.locator("[data-testid=stMain]").inner_text()


def address(chapter, scene, **parameters) -> str:
    """Return the path and query of a link to a scene."""
    query = "&".join(f"{name}={value}" for name, value in {"scene": scene.name, **parameters}.items())
    return f"{path_of(chapter)}?{query}"


class Reader(Visitor):
    """A visitor shared by many tests: it changes scenes by the tabs, and opens other chapters by their links."""

    chapter = None

    def open_at_size(self, path, size=LAPTOP["viewport"]):
        """Open a path in a window of this size, and return the page."""
        self.chapter = None
        self.faults.clear()
        self.page.set_viewport_size(size)
        return self.open(path)

    @contextmanager
    def at(self, chapter, scene) -> Iterator:
        """Yield the page with a scene at rest. Reload it after a failed test."""
        is_open, self.chapter = self.chapter is chapter, None
        self.faults.clear()
        if is_open:
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


def visible_boxes(page, selector):
    """Return the top and bottom of the scene's visible elements, in pixels from the top of the page."""
    return page.evaluate(
        """selector => { const main = document.querySelector('[data-testid=stMain]')
        return [...main.querySelectorAll(`:is(.st-key-scene, .st-key-alone) ${selector}`)].map(element => element.getBoundingClientRect())
          .filter(box => box.height > 0 && box.width > 0).map(box => [box.top + main.scrollTop, box.bottom + main.scrollTop]) }""",
        selector,
    )


def assert_well_placed(person, max_top: int, max_height: int) -> None:
    """Assert that the first picture begins within `max_top` px, and that control, picture and sentence fit into `max_height` px."""
    page = person.page
    picture_boxes, dial_boxes, sentence_boxes = (
        visible_boxes(page, PICTURE),
        visible_boxes(page, "input[type=range]"),
        visible_boxes(page, ".why-says"),
    )
    if picture_boxes:
        first = min(top for top, _ in picture_boxes)
        # A second dial above the picture is allowed its own height.
        extra_height = sum(bottom - top for top, bottom in visible_boxes(page, ".why-dial")[1:] if bottom <= first)
        assert first - extra_height <= max_top
    if dial_boxes and picture_boxes and sentence_boxes:
        top = max((box for box in dial_boxes if box[0] <= picture_boxes[0][0] + 1), default=dial_boxes[0])[0]
        end = min((box[1] for box in sentence_boxes if box[0] >= picture_boxes[0][0]), default=sentence_boxes[0][1])
        assert end - top <= max_height, "control, picture and sentence are not on screen together"
    content_width, visible_width = page.evaluate(
        "(main => [main.scrollWidth, main.clientWidth])(document.querySelector('[data-testid=stMain]'))"
    )
    assert content_width <= visible_width + 1, "the page scrolls sideways"
    assert page.locator("[data-testid=stException]").count() == 0
    assert not person.faults


@pytest.fixture(scope="session")
def readers(chromium, server):
    """Return a function that returns the shared reader for these browser options."""
    readers_by_options: dict[str, Reader] = {}

    def get_reader(**options):
        name = repr(options)
        if name not in readers_by_options:
            readers_by_options[name] = Reader(chromium, server, **options)
        return readers_by_options[name]

    yield get_reader
    for reader in readers_by_options.values():
        reader.context.close()


@pytest.fixture(scope="session")
def idle_visitors():
    """Yield pools of reusable visitors, by their browser options: a page opens twice as fast with a warm cache."""
    pools = defaultdict(list)
    yield pools
    for visitor in (person for pool in pools.values() for person in pool):
        visitor.context.close()


@pytest.fixture
def visitors(chromium, server, idle_visitors):
    """Return a function that creates a visitor. Keywords are browser options, or `server` for another server."""
    active = []

    def create_visitor(server=server, **options):
        pool = idle_visitors[repr((server, sorted(options.items())))]
        active.append((pool.pop() if pool else Visitor(chromium, server, **options), pool))
        return active[-1][0]

    yield create_visitor
    for person, pool in active:
        try:
            if person.server == server and person.is_reusable and person.context.pages == [person.page]:
                person.reset()
                pool.append(person)
                continue
        except Error:  # a failed test left the page unusable
            pass
        person.context.close()


@pytest.fixture
def visitor(visitors):
    return visitors()


@pytest.fixture
def own_server():
    """Start a server that a test may stop and restart at the same address."""
    with Server() as server:
        yield server

"""The chapters "Slopes" and "Downhill" in a real browser: dragging, clicks on the map, and the fog."""

import math

import pytest

from core.chapters.downhill import walk as core
from core.descent import METHODS
from core.draw import theme
from core.say.messages import text
from core.say.names import id_of
from pages import chapters

pytestmark = pytest.mark.browser


class BrowserTab:
    """One browser tab on one scene.

    Attributes:
        sent: the WebSocket frames sent to the server.
        faults: the errors of the page.
    """

    def __init__(self, browser, server, path, picture, **options):
        self.page = browser.new_page(**{"viewport": {"width": 1280, "height": 800}, **options})
        self.page.set_default_timeout(90_000)
        self.sent: list = []
        self.faults: list[str] = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("websocket", lambda socket: socket.on("framesent", lambda frame: self.sent.append(frame)))
        self.page.goto(server + path)
        self.picture = picture
        self.page.wait_for_selector(f".st-key-{picture}_figure svg.marks .background")

    def settle(self):
        """Wait until the script has stopped and the picture no longer changes."""
        self.page.wait_for_function(
            """figure => {
                const state = [document.querySelector('[data-testid=stApp]').dataset.testScriptState,
                    document.querySelector(`.st-key-${figure}_figure svg.marks`)?.innerHTML].join()
                const same = window.lastState === state && state.startsWith('notRunning')
                window.lastState = state
                window.calm = same ? (window.calm ?? 0) + 1 : 0
                return window.calm >= 4
            }""",
            arg=self.picture,
            polling=150,
        )

    def plot(self) -> dict:
        return self.page.locator(f".st-key-{self.picture}_figure svg.marks .background").first.bounding_box()

    def slider(self, dial: str):
        return self.page.locator(f".st-key-{dial} input[type=range]")


@pytest.fixture
def open_tab(chromium, server):
    tabs = []

    def open_new_tab(path, picture, **options):
        tabs.append(BrowserTab(chromium, server, path, picture, **options))
        tabs[-1].settle()
        return tabs[-1]

    yield open_new_tab
    for tab in tabs:
        tab.page.close()
        assert not tab.faults


def test_the_two_stacked_curves_stand_under_each_other_and_keep_their_axes(open_tab):
    browser_tab = open_tab("/slopes?scene=every&slopes_curve=bumpy", "slopes_every")

    def axes(picture):
        figure = f".st-key-{picture}_figure"
        box = browser_tab.page.locator(f"{figure} svg.marks .background").first.bounding_box()
        labels = browser_tab.page.locator(f"{figure} .role-axis-label text").all_inner_texts()
        return box["x"], box["width"], labels

    before = axes("slopes_every"), axes("slopes_below")
    assert before[0][:2] == pytest.approx(before[1][:2], abs=1)
    browser_tab.slider("slopes_x").focus()
    browser_tab.page.keyboard.press("Home")
    browser_tab.page.keyboard.press("ArrowRight")
    browser_tab.settle()
    assert (axes("slopes_every"), axes("slopes_below")) == before


@pytest.fixture
def walk(chromium, server):
    """Open a page on the walk, and answer its prediction."""
    page = chromium.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page.set_default_timeout(90_000)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{server}/downhill")
    page.locator("[data-predict=downhill_way] button").first.click()
    page.wait_for_selector("[data-says=downhill_step]")
    yield page
    page.close()
    assert not faults


def move_dial(page, value: float) -> dict:
    """Move the dial. Return the state of the walk, with the ball and the arrow's tip in px of the map."""
    page.locator(".st-key-downhill_step input").evaluate(
        "(input, value) => { input.value = value; input.dispatchEvent(new Event('input', { bubbles: true })) }", value
    )
    return page.evaluate(
        """color => {
            const root = document.querySelector('.why-walk'), ball = root.querySelector('.why-walk-map .why-valley-ball')
            const head = root.querySelector(`.why-walk-map path[fill="${color}" i]`).getAttribute('d')
            return { fog: root.dataset.fog, step: Number(root.dataset.step), error: Number(root.dataset.error),
                ball: [ball.getAttribute('cx'), ball.getAttribute('cy')].map(Number), tip: head.match(/[\\d.-]+/g).slice(0, 2).map(Number) }
        }""",
        theme.STEP,
    )


def test_the_fog_lifts_when_the_walk_is_over_and_its_switch_says_so(walk):
    switch = walk.locator(".st-key-downhill_clear input")
    assert move_dial(walk, 3)["fog"] == "true"
    assert not switch.is_checked()
    walk.locator(".st-key-downhill_step input").focus()
    walk.keyboard.press("End")
    walk.wait_for_function("() => document.querySelector('.st-key-downhill_clear input').checked")
    assert move_dial(walk, 3)["fog"] == "false", "back on the way, it stays as the switch says"
    switch.locator("xpath=ancestor::label").click()
    walk.wait_for_function("() => document.querySelector('.why-walk').dataset.fog === 'true'")


def test_at_the_end_the_switch_brings_the_fog_back(walk):
    walk.locator(".st-key-downhill_step input").focus()
    walk.keyboard.press("End")
    walk.wait_for_function("() => document.querySelector('.st-key-downhill_clear input').checked")
    walk.wait_for_timeout(500)
    walk.locator(".st-key-downhill_clear input").locator("xpath=ancestor::label").click()
    walk.wait_for_function("() => !document.querySelector('.st-key-downhill_clear input').checked")
    walk.wait_for_timeout(1000)  # the picture is drawn again when its size is known
    assert walk.evaluate("document.querySelector('.why-walk').dataset.fog") == "true"


def test_the_tip_of_an_arrow_is_where_the_ball_stands_after_the_step(walk):
    path = core.story_walk()
    expected = None
    for step in range(path.steps):
        state = move_dial(walk, step)
        assert (state["step"], state["error"]) == (step, pytest.approx(path.losses[step], rel=1e-9))
        assert expected is None or math.dist(state["ball"], expected) < 0.01
        expected = state["tip"]


def test_a_click_on_the_map_starts_the_walks_there(open_tab):
    browser_tab = open_tab("/downhill?scene=ways&downhill_ground=bowl", "downhill_map")
    box = browser_tab.plot()
    browser_tab.page.mouse.click(box["x"] + 0.75 * box["width"], box["y"] + 0.4 * box["height"])
    browser_tab.page.wait_for_url("**downhill_a=*")
    browser_tab.settle()
    address = browser_tab.page.url
    assert float(address.split("downhill_a=")[1].split("&")[0]) == pytest.approx(2, abs=0.3)
    assert float(address.split("downhill_b=")[1].split("&")[0]) == pytest.approx(0.8, abs=0.3)


def test_back_in_a_scene_its_controls_stand_where_they_stood(open_tab):
    browser_tab = open_tab(
        "/downhill?scene=ways&downhill_ways=momentum.adam&downhill_rate=2&downhill_a=1.5", "downhill_map"
    )
    control_texts = """() => ['[data-testid=stButtonGroup] :is([aria-checked=true], [aria-pressed=true])', '[data-testid=stSliderThumbValue]']
        .flatMap(selector => [...document.querySelectorAll(selector)]).map(element => element.textContent)"""
    page = browser_tab.page

    def read_controls():
        page.locator(".st-key-drawer button").first.click()
        page.wait_for_selector("[data-testid=stPopoverBody] [data-testid=stSliderThumbValue]")
        browser_tab.settle()
        texts = page.evaluate(control_texts)
        page.keyboard.press("Escape")
        page.locator("[data-testid=stPopoverBody]").wait_for(state="hidden")
        return texts

    browser_tab.settle()
    before = read_controls()
    assert {text("way-momentum.short"), text("way-adam.short"), "2", "1.50"} <= set(before)
    assert not {text(id_of("way", other, "short")) for other in METHODS.keys() - {"momentum", "adam"}} & set(before)
    page.locator("[role=tab]").first.click()
    page.wait_for_selector(".st-key-downhill_map_figure", state="detached")
    scenes = chapters.by_name("lab").scenes
    page.locator("[role=tab]").nth([scene.name for scene in scenes].index("ways")).click()
    page.wait_for_selector(".st-key-downhill_height_figure svg.marks")
    browser_tab.settle()
    assert read_controls() == before


def test_the_same_place_is_reported_again_after_an_experiment_moved_the_dial(visitor):
    visitor.open("/downhill?scene=size")
    for _ in range(2):
        visitor.dial("downhill_step").press("End")
        visitor.page.wait_for_url("**downhill_step=60**")
        visitor.settle()
        visitor.page.locator(".st-key-try_1 button").click()
        visitor.page.wait_for_url(lambda url: "downhill_step" not in url)
        visitor.settle()
    visitor.dial("downhill_step").press("End")
    visitor.settle()
    assert "downhill_step=60" in visitor.page.url
    assert not visitor.faults


def test_a_knob_can_be_chosen_again_after_an_experiment_chose_another(visitor):
    visitor.open("/slopes?scene=tilt")
    choice = visitor.page.locator(".st-key-slopes_tangent_figure [role=radio]").nth(2)
    for _ in range(2):
        choice.dispatch_event("click")
        visitor.page.wait_for_function("() => document.querySelectorAll('[role=radio]')[2].ariaChecked === 'true'")
        visitor.settle()
        visitor.page.locator(".st-key-try_2 button").click()
        visitor.page.wait_for_function("() => document.querySelectorAll('[role=radio]')[2].ariaChecked === 'false'")
        visitor.settle()
    assert not visitor.faults

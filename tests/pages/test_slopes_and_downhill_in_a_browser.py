"""What only a browser shows of "Slopes" and "Downhill": dragging, words in step with pictures, and the fog that lifts."""

import math

import pytest

from core.draw import theme

pytestmark = pytest.mark.browser


class Tab:
    """One browser tab on one scene."""

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
        """Wait until the server rests and the picture no longer changes."""
        self.page.wait_for_function(
            """figure => {
                const drawn = [document.querySelector('[data-testid=stApp]').dataset.testScriptState,
                    document.querySelector(`.st-key-${figure}_figure svg.marks`)?.innerHTML].join()
                const same = window.seen === drawn && drawn.startsWith('notRunning')
                window.seen = drawn
                window.calm = same ? (window.calm ?? 0) + 1 : 0
                return window.calm >= 4
            }""",
            arg=self.picture,
            polling=150,
        )

    def plot(self) -> dict:
        return self.page.locator(f".st-key-{self.picture}_figure svg.marks .background").first.bounding_box()

    def reads(self, dial: str) -> str:
        return self.page.inner_text(f".st-key-{dial} output")

    def says(self, name: str) -> str:
        return self.page.inner_text(f"[data-says={name}]")

    def slider(self, dial: str):
        return self.page.locator(f".st-key-{dial} input[type=range]")


@pytest.fixture
def tab(chromium, server):
    opened = []

    def open_tab(path, picture, **options):
        opened.append(Tab(chromium, server, path, picture, **options))
        opened[-1].settle()
        return opened[-1]

    yield open_tab
    for each in opened:
        each.page.close()
        assert not each.faults


def test_the_two_stacked_curves_stand_under_each_other_and_keep_their_axes(tab):
    one = tab("/slopes?scene=every&slopes_curve=bumpy", "slopes_every")

    def axes(picture):
        figure = f".st-key-{picture}_figure"
        box = one.page.locator(f"{figure} svg.marks .background").first.bounding_box()
        labels = one.page.locator(f"{figure} .role-axis-label text").all_inner_texts()
        return box["x"], box["width"], labels

    before = axes("slopes_every"), axes("slopes_below")
    assert before[0][:2] == pytest.approx(before[1][:2], abs=1)
    one.slider("slopes_x").focus()
    one.page.keyboard.press("Home")
    one.page.keyboard.press("ArrowRight")
    one.settle()
    assert (axes("slopes_every"), axes("slopes_below")) == before


def test_the_fog_lifts_when_the_walk_is_over(tab):
    one = tab("/downhill", "downhill_map")
    fog = one.page.locator(".st-key-downhill_map_figure svg.marks path[fill='#1C2430' i]")
    assert fog.count() == 1
    one.slider("downhill_step").focus()
    one.page.keyboard.press("End")
    one.page.wait_for_function(
        "() => !document.querySelector(\".st-key-downhill_map_figure svg.marks path[fill='#1C2430' i]\")"
    )
    assert "That was the last step" in one.says("downhill_step")


def test_the_tip_of_an_arrow_is_where_the_ball_stands_after_the_step(tab):
    one = tab("/downhill?downhill_clear=true", "downhill_map")
    places = """color => [...document.querySelectorAll('.st-key-downhill_map_figure svg.marks path')]
        .filter(each => (each.getAttribute('fill') ?? '').toUpperCase() === color && each.hasAttribute('transform'))
        .map(each => each.transform.baseVal.consolidate().matrix).map(at => [at.e, at.f])"""
    dial = one.slider("downhill_step")
    expected = None
    for step in range(5):
        dial.evaluate(
            "(each, to) => { each.value = to; each.dispatchEvent(new Event('input', { bubbles: true })) }", step
        )
        one.settle()
        (tip, rim), balls = (one.page.evaluate(places, color) for color in (theme.STEP, theme.RED))
        assert tip == rim, "the head and its white rim"
        assert expected is None or min(math.dist(ball, expected) for ball in balls) < 1
        expected = tip


def test_a_click_on_the_map_starts_the_walks_there(tab):
    one = tab("/downhill?scene=ways&downhill_ground=bowl", "downhill_map")
    box = one.plot()
    one.page.mouse.click(box["x"] + 0.75 * box["width"], box["y"] + 0.4 * box["height"])
    one.page.wait_for_url("**downhill_a=*")
    one.settle()
    address = one.page.url
    assert float(address.split("downhill_a=")[1].split("&")[0]) == pytest.approx(2, abs=0.3)
    assert float(address.split("downhill_b=")[1].split("&")[0]) == pytest.approx(0.8, abs=0.3)


def test_back_in_a_scene_its_controls_stand_where_they_stood(tab):
    walk = tab("/downhill?scene=ways&downhill_ways=momentum.adam&downhill_rate=2&downhill_a=1.5", "downhill_map")
    chosen = """() => ['[data-testid=stButtonGroup] :is([aria-checked=true], [aria-pressed=true])', '[data-testid=stSliderThumbValue]']
        .flatMap(each => [...document.querySelectorAll(each)]).map(each => each.textContent)"""  # also of what is folded away
    walk.settle()
    before = walk.page.evaluate(chosen)
    assert {"Steps that keep rolling", "Both together", "2", "1.50"} <= set(before)
    walk.page.locator("[role=tab]").first.click()
    walk.page.wait_for_selector(".st-key-downhill_neuron_figure svg.marks")
    walk.page.locator("[role=tab]").last.click()
    walk.page.wait_for_selector(".st-key-downhill_height_figure svg.marks")
    walk.settle()
    assert walk.page.evaluate(chosen) == before

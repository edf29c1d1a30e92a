"""The seven valleys in a real browser, by mouse, keyboard and touch: the numbers of `core`, and no message while a ball moves."""

import re

import numpy as np
import pytest

from core import exam
from core.chapters.start import valleys
from pages.ui.exam import HERE
from tests.browser.conftest import LAPTOP, MOVING, PHONE

pytestmark = pytest.mark.browser

NETWORK = (HERE / "network.js").read_text("utf-8")
STATE = """() => { const root = document.querySelector(".why-valleys")
  const cells = [...root.querySelectorAll("[data-knob]")].map(element => element.dataset)
  const all = name => cells.map(element => Number(element[name]))
  return { error: Number(root.dataset.error), knob: all("knob"), value: all("value"), slope: all("slope"), step: all("step") } }"""
# Set each slider to a value, with the event of a drag.
SET_SLIDERS = """values => document.querySelectorAll(".why-valley input").forEach((input, knob) => {
  if (values[knob] === null) return
  input.value = String(values[knob])
  input.dispatchEvent(new Event("input", { bubbles: true })) })"""


def set_sliders(page, values) -> dict:
    """Set the sliders to these values (None: unchanged), and return the page's state at once."""
    return page.evaluate(f"values => {{ ({SET_SLIDERS})(values); return ({STATE})() }}", list(values))


def wait_for_values(page, values):
    """Wait until the balls are at these values."""
    page.wait_for_function(
        f"values => document.querySelector('.why-valleys [data-knob]') && ({STATE})().value.every((value, knob) => Math.abs(value - values[knob]) < 1e-9)",
        arg=list(values),
    )


def test_the_network_in_the_browser_is_the_one_in_core(visitor):
    page = visitor.open("/?scene=turn")
    rng = np.random.default_rng(0)
    settings = rng.uniform(-8, 8, (200, 7)) * rng.choice([0.1, 1.0, 1.8], (200, 1))
    inputs, targets = exam.DATA.inputs[:, 0].tolist(), exam.DATA.targets[:, 0].tolist()
    answers = page.evaluate(
        """async ([source, settings, inputs, targets]) => {
            const network = await import(URL.createObjectURL(new Blob([source], { type: "text/javascript" })))
            return settings.map(params => ({
                predictions: inputs.map(x => network.forward(params, x).prediction),
                loss: network.loss(params, inputs, targets),
                gradient: network.gradient(params, inputs, targets),
                correct: network.countCorrect(params, inputs, targets),
                along: network.lossAlong(params, 3, -2, 5, 8, inputs, targets),
            }))
        }""",
        [NETWORK, settings.tolist(), inputs, targets],
    )
    for params, answer in zip(settings, answers, strict=True):
        network = exam.SHAPE.network(params)
        np.testing.assert_allclose(
            answer["predictions"], network.predict(exam.DATA.inputs)[:, 0], rtol=1e-12, atol=1e-12
        )
        assert answer["loss"] == pytest.approx(exam.loss_of(network), rel=1e-12)
        np.testing.assert_allclose(answer["gradient"], exam.slopes_of(network), rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(answer["along"], exam.loss_along(network, 3, np.linspace(-2, 5, 8)), rtol=1e-12)
        assert answer["correct"] == exam.n_correct(network)


def test_200_states_on_the_page_are_cores_and_every_tip_is_lower(visitor):
    page = visitor.open("/?scene=turn&start_try=tilt")
    visitor.sent_frames.clear()
    for values in np.random.default_rng(5).uniform(-6, 6, (200, 7)):
        state = set_sliders(page, values.tolist())
        assert state["knob"] == [*range(7)]
        np.testing.assert_allclose(state["value"], values, atol=1e-12)
        network = exam.SHAPE.network(np.array(state["value"]))
        assert state["error"] == pytest.approx(exam.loss_of(network), abs=1e-12)
        np.testing.assert_allclose(state["slope"], exam.slopes_of(network), atol=1e-12)
        np.testing.assert_allclose(state["step"], values - exam.STEP_SIZE * np.array(state["slope"]), atol=1e-12)
        for knob in range(7):
            assert exam.loss_of(exam.with_param(network, knob, state["step"][knob])) <= state["error"] + 1e-15
    assert visitor.sent_frames == []


def ball_position(page, knob):
    box = page.locator(".why-valley svg").nth(knob).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_ball_is_dragged_all_seven_valleys_change_and_the_link_brings_it_back(visitor, visitors):
    page = visitor.open("/?scene=turn&start_try=valleys")
    x, y = ball_position(page, 6)
    page.mouse.move(x, y)
    page.mouse.down()
    visitor.sent_frames.clear()
    before, drawings = page.evaluate(STATE), [set() for _ in range(7)]
    edges = (
        "() => [...document.querySelectorAll('.why-valley .why-valley-edge')].map(element => element.getAttribute('d'))"
    )
    for step in range(1, 11):
        page.mouse.move(x - 3 * step, y)
        for edges_of_valley, drawing in zip(drawings, page.evaluate(edges), strict=True):
            edges_of_valley.add(drawing)
    assert visitor.sent_frames == []
    assert min(map(len, drawings)) >= 8  # every valley changes at almost every move
    after = page.evaluate(STATE)
    assert after["value"][:6] == before["value"][:6]
    assert after["value"][6] < before["value"][6]
    assert all(after["slope"][knob] != before["slope"][knob] for knob in range(7))
    page.mouse.up()
    page.wait_for_function("location.search.includes('start_knobs=')")
    visitor.settle()
    friend = visitors()
    friend.open(page.url.removeprefix(visitor.server))
    np.testing.assert_allclose(friend.page.evaluate(STATE)["value"], after["value"], rtol=1e-5, atol=1e-6)
    assert friend.page.locator(".why-valleys-bar").count() == 1
    assert not visitor.faults


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}], ids=["light", "dark"])
def test_an_arrow_is_one_step_long_and_points_downhill(visitors, options):
    person = visitors(**options)
    page = person.open("/?scene=turn&start_try=valleys")
    plots = page.locator(".why-valley svg").evaluate_all(
        """all => all.map(plot => { const [ball, head] = [plot.querySelector("circle"), plot.querySelectorAll("path")[2]]
        return { wide: plot.clientWidth, ball: Number(ball.getAttribute("cx")), tip: Number(/M([\\d.-]+)/.exec(head.getAttribute("d"))[1]),
          isVisible: head.getAttribute("opacity") === "1" } })"""
    )
    state = page.evaluate(STATE)
    moves = np.array(state["step"]) - np.array(state["value"])
    lengths = np.array([plot["tip"] - plot["ball"] for plot in plots])
    ratio = lengths[6] / moves[6]
    np.testing.assert_allclose(lengths, moves * ratio, atol=0.02)  # true length, one scale for all
    assert (np.sign(lengths) == -np.sign(state["slope"])).all()
    assert np.abs(lengths).max() >= 12
    # In the fog no arrow is shown.
    page.get_by_role("button", name="1 By hand").click()
    assert page.locator(".why-valley [stroke-linecap=round]").evaluate_all(
        "all => all.every(element => element.getAttribute('opacity') === '0')"
    )


def test_the_steepest_step_can_be_seen_until_it_is_a_hundredth(visitor):
    page = visitor.open("/?scene=turn&start_try=roll")
    first = np.abs(exam.slopes_of(exam.start())).max()
    run = exam.train_from_start(2_000, exam.STEP_SIZE, snapshots=41)
    for params in run.params[::5]:
        set_sliders(page, params.tolist())
        page.locator(".why-valley input").first.evaluate(
            "input => input.dispatchEvent(new Event('change', { bubbles: true }))"
        )
        visitor.settle()
        longest = page.locator(".why-valley svg").evaluate_all(
            """all => Math.max(...all.map(plot => { const head = /M([\\d.-]+)/.exec(plot.querySelectorAll("path")[2].getAttribute("d"))
            return Math.abs(Number(head[1]) - Number(plot.querySelector("circle").getAttribute("cx"))) }))"""
        )
        slopes = np.abs(exam.slopes_of(exam.SHAPE.network(params)))
        assert longest >= 12 or slopes.max() < 0.0101 * first, slopes.max() / first


def test_by_keys_a_ball_moves_and_a_reader_hears_where_one_step_leads(visitor):
    page = visitor.open("/?scene=turn&start_try=tilt&start_knobs=0.2,-0.2,1.1,-0.9,0,-1,-0.1")
    sliders = page.locator(".why-valley input")
    value_texts = sliders.evaluate_all("all => all.map(element => element.getAttribute('aria-valuetext'))")
    state = page.evaluate(STATE)
    assert state["slope"][:2] == [0, 0]  # the first neuron has no effect on the answer
    for knob, text in enumerate(value_texts):
        assert f"{abs(state['value'][knob]):.2f}" in text
        if state["slope"][knob] == 0:
            assert "slope 0" in text
            assert "step" not in text
        else:
            assert f"{abs(state['step'][knob]):.3f}" in text
            assert ("left" in text) == (state["slope"][knob] > 0)
    sliders.nth(6).focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("PageDown")
    wait_for_values(page, [0.2, -0.2, 1.1, -0.9, 0, -1, -1.2])
    page.wait_for_function("location.search.includes('-1.2')")
    assert page.locator(".why-valleys-bar").count() == 1


def test_obeying_the_longest_arrow_goes_down_at_every_move(visitor):
    page = visitor.open("/?scene=turn&start_try=tilt")
    states = [page.evaluate(STATE)]
    for _ in range(40):
        state = states[-1]
        longest = np.abs(np.array(state["step"]) - state["value"]).argmax()
        states.append(set_sliders(page, [state["step"][knob] if knob == longest else None for knob in range(7)]))
    errors = np.array([state["error"] for state in states])
    assert (np.diff(errors) < 0).all()
    assert errors[-1] < 0.64


def test_one_step_after_another_gets_all_students_right(visitor):
    page = visitor.open("/?scene=turn")
    params = np.array(valleys.START)
    for _ in range(70):
        page.get_by_role("button", name="One step").click()
        params = params - exam.STEP_SIZE * exam.slopes_of(exam.SHAPE.network(params))
    wait_for_values(page, params)
    page.wait_for_function("document.querySelector('[data-says=start_turn]').textContent.includes('20 of 20')")
    visitor.settle()
    assert "start_try=roll" in page.url
    # After another scene the game is unchanged.
    page.get_by_role("tab").nth(0).click()
    visitor.settle()
    page.get_by_role("tab").nth(1).click()
    wait_for_values(page, params)
    assert not visitor.faults


COUNT_FRAMES = """() => new Promise(done => {
  const root = document.querySelector(".why-valleys"), start = performance.now(), errors = new Set()
  let frames = 0
  const countFrame = () => {
    frames += 1
    errors.add(root.dataset.error)
    if (performance.now() - start < 2000) requestAnimationFrame(countFrame)
    else done([frames, errors.size])
  }
  requestAnimationFrame(countFrame) })"""


def test_held_down_the_balls_roll_at_the_screens_rate_without_a_message(visitors):
    visitor = visitors(**MOVING)
    page = visitor.open("/?scene=turn&start_try=roll")
    box = page.get_by_role("button", name="One step").bounding_box()
    page.mouse.move(box["x"] + 10, box["y"] + 10)
    visitor.sent_frames.clear()
    page.mouse.down()
    page.wait_for_function(f"({STATE})().error < 0.7")
    n_frames, n_states = page.evaluate(COUNT_FRAMES)
    assert n_states >= n_frames * 55 / 60
    assert visitor.sent_frames == []
    page.mouse.up()
    page.wait_for_function(
        "location.search.includes('start_score=roll')"
    )  # the last step has ended, and the page has reported it
    visitor.settle()
    before = page.evaluate(STATE)
    assert before["error"] < 0.645  # several steps, also on a busy machine
    assert not visitor.faults


def test_with_less_motion_a_step_is_there_at_once(visitor):
    page = visitor.open("/?scene=turn&start_try=roll")
    errors = page.evaluate(
        """() => new Promise(done => { const errors = new Set(), root = document.querySelector(".why-valleys")
        new MutationObserver(() => errors.add(root.dataset.error)).observe(root, { attributeFilter: ["data-error"] })
        document.querySelector(".why-valleys-step").click()
        setTimeout(() => done([...errors].map(Number)), 600) })"""
    )
    params = np.array(valleys.START) - exam.STEP_SIZE * exam.slopes_of(exam.start())
    assert {round(error, 9) for error in errors} <= {
        round(exam.loss_of(network), 9) for network in (exam.start(), exam.SHAPE.network(params))
    }
    assert len(errors) >= 1


def test_by_touch_a_ball_is_dragged_below_its_arrow(visitors):
    person = visitors(**PHONE)
    page = person.open("/?scene=turn&start_try=tilt")
    widths = page.locator(".why-valley svg").evaluate_all(
        "all => all.map(element => element.getBoundingClientRect().width)"
    )
    assert min(widths) >= 160
    plot = page.locator(".why-valley svg").nth(6)
    plot.scroll_into_view_if_needed()
    before = page.evaluate(STATE)
    x, y = ball_position(page, 6)
    finger = person.context.new_cdp_session(page)
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    person.sent_frames.clear()
    for distance in range(0, 41, 4):
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x - distance, "y": y}]})
    assert person.sent_frames == []
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_function("location.search.includes('start_knobs=')")
    assert page.evaluate(STATE)["value"][6] < before["value"][6]
    # The arrow lies well above the ball.
    height = plot.evaluate(
        "element => Number(element.querySelector('circle').getAttribute('cy')) - Number(/ ([\\d.-]+)l/.exec(element.querySelectorAll('path')[2].getAttribute('d'))[1])"
    )
    assert height >= 20


@pytest.mark.parametrize("size", [(1280, 800), (390, 844), (320, 640)], ids=str)
def test_the_guess_and_the_valleys_stand_where_they_belong(visitors, size):
    options = LAPTOP if size[0] > 600 else PHONE
    person = visitors(**{**options, "viewport": {"width": size[0], "height": size[1]}})
    page = person.open("/?scene=turn&start_try=valleys")
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= size[0]
    boxes = page.locator(".why-students, .why-valley svg").evaluate_all(
        "all => all.map(element => element.getBoundingClientRect()).map(box => [box.left, box.top, box.right, box.bottom])"
    )
    assert len(boxes) == 8
    for left, _, right, bottom in boxes:
        assert left >= 0
        assert right <= size[0]
        if size[0] > 600:  # all on one screen
            assert bottom <= size[1]


def test_a_knob_is_chosen_by_its_line_and_moves_the_guess_and_its_valley(visitor):
    page = visitor.open("/slopes")
    choices = page.get_by_role("radio")
    assert choices.count() == 7
    assert [choice.get_attribute("aria-label") for choice in choices.all()] == list(exam.KNOBS)
    choices.nth(4).dispatch_event("click")
    page.wait_for_url("**slopes_knob=answer_first*")
    visitor.settle()
    root = page.locator(".why-tilt")
    visitor.drag("slopes_x", 2.5, "slopes_tangent")
    network = exam.with_param(exam.start(), 4, 2.5)
    assert float(root.get_attribute("data-error")) == pytest.approx(exam.loss_of(network), abs=1e-12)
    assert float(root.get_attribute("data-slope")) == pytest.approx(exam.slope_of(network, 4), abs=1e-12)
    assert re.search(r"At 2\.50", visitor.sentence("slopes_x"))
    page.keyboard.press("Escape")
    choices.nth(4).focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**slopes_knob=answer_second*")
    visitor.settle()
    assert float(visitor.dial("slopes_x").input_value()) == pytest.approx(-1, abs=0.03)
    assert not visitor.faults


def test_the_ball_in_its_large_valley_is_dragged_without_a_message(visitor):
    page = visitor.open("/slopes")
    box = page.locator(".why-tilt-valley").bounding_box()
    page.mouse.move(box["x"] + 0.5 * box["width"], box["y"] + 80)
    page.mouse.down()
    visitor.sent_frames.clear()
    sentences = []
    for share in (0.5, 0.35, 0.2):
        page.mouse.move(box["x"] + share * box["width"], box["y"] + 80, steps=4)
        value = float(visitor.dial("slopes_x").input_value())
        assert f"{abs(value):.2f}" in visitor.sentence("slopes_x")
        assert float(page.locator(".why-tilt").get_attribute("data-value")) == value
        sentences.append(visitor.sentence("slopes_x"))
    assert len(set(sentences)) == 3
    assert visitor.sent_frames == []
    page.mouse.up()
    page.wait_for_url(f"**slopes_x={value:g}*")
    visitor.settle()
    assert float(visitor.dial("slopes_x").input_value()) == value


@pytest.mark.parametrize("link", ["lock=try:tilt", "hide=try"])
def test_a_stage_that_a_teacher_fixed_cannot_be_left_by_a_step(visitor, link):
    page = visitor.open(f"/?scene=turn&{link}")
    assert page.get_by_role("button", name="One step").count() == 0
    assert page.get_by_role("button", name="Roll on").count() == 0

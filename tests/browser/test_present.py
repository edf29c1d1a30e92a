"""Presenter mode in a browser: how large the picture is, what the keys do, and the way out; and the worksheet on paper."""

import pytest

from benchmarks.serving import path_of
from core.say.messages import text
from pages.chapters import CHAPTERS, chapter

pytestmark = pytest.mark.browser

PROJECTOR = {"width": 1920, "height": 1080}
LAPTOP = {"width": 1280, "height": 800}
# How large the pictures are together, as a share of the screen, whether they are whole, and whether the words and the dial below
# them can be read: on the screen, below the pictures, and off the bar of presenter mode.
LARGE = """() => {
  const seen = selector => [...document.querySelectorAll(selector)].filter(each => each.getClientRects().length)
  const box = each => each.getBoundingClientRect()
  const boxes = seen('.st-key-stage [class*="_figure"] svg.marks, .st-key-stage [class*="_figure"]:not(:has(svg.marks))').map(box)
  const edge = name => boxes.map(box => box[name])
  const [left, right] = [Math.min(...edge("left")), Math.max(...edge("right"))]
  const [top, bottom] = [Math.min(...edge("top")), Math.max(...edge("bottom"))]
  const [bar] = seen(".why-present").map(box), below = seen(".st-key-words, .st-key-dials").map(box)
  return { wide: (right - left) / innerWidth, high: Math.max(...edge("height")) / innerHeight,
           whole: left >= 0 && right <= innerWidth + 1 && top >= 0 && bottom <= innerHeight + 1,
           clear: below.every(each => each.top >= bottom - 1 && each.bottom <= bar.top + 1) }
}"""
# Pictures that are wide and low by their nature: four squares in a row, and two graphs beside each other.
LOW = {"start": 0.4, "without_derivatives": 0.6}


@pytest.fixture(scope="module")
def presenter(readers):
    return readers()


def shows_large(presenter, name: str) -> None:
    least = LOW.get(name, 0.75)
    presenter.page.wait_for_function(
        f"least => {{ const seen = ({LARGE})(); return seen.wide >= 0.75 && seen.high >= least && seen.whole && seen.clear }}",
        arg=least,
    )


def scene_of(presenter) -> str:
    return presenter.page.evaluate("new URL(location.href).searchParams.get('scene') ?? ''")


@pytest.mark.parametrize("shown", CHAPTERS, ids=lambda shown: shown.name)
def test_the_first_picture_of_a_chapter_fills_the_screen_of_a_laptop_and_of_a_projector(presenter, shown):
    page = presenter.opens(f"{path_of(shown)}?present=1", LAPTOP)
    shows_large(presenter, shown.name)
    page.set_viewport_size(PROJECTOR)
    shows_large(presenter, shown.name)
    assert not page.locator("header").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not presenter.faults


def test_the_keys_lead_through_the_scenes_and_move_the_dial(presenter):
    page = presenter.opens("/slopes?present=1", LAPTOP)
    sent = len(presenter.sent)
    dial = presenter.dial("slopes_x")
    before = float(dial.input_value())
    picture = presenter.pictures("slopes_tangent")
    page.keyboard.press("ArrowRight")
    assert float(dial.input_value()) > before
    page.keyboard.press("ArrowLeft")
    assert float(dial.input_value()) == before
    page.keyboard.press("ArrowRight")
    presenter.redrawn("slopes_tangent", picture[0])
    page.keyboard.press("Space")
    page.wait_for_function(
        "was => Number(document.querySelector('.st-key-slopes_x input').value) > was + 0.5", arg=before
    )
    page.keyboard.press("Space")
    page.locator(".why-dial-play:not([data-plays])").wait_for()
    assert len(presenter.sent) >= sent

    page.keyboard.press("n")
    second = chapter("slopes").scenes[1].name
    page.wait_for_url(f"**scene={second}**")
    page.keyboard.press("b")  # at once: it waits for the new scene's buttons
    page.wait_for_url(lambda url: f"scene={second}" not in url)
    presenter.settle()
    assert "/slopes" in page.url
    assert scene_of(presenter) in ("", "tilt")
    assert page.evaluate("new URL(location.href).searchParams.get('present')") == "1"


def test_a_pointer_finds_its_place_in_an_enlarged_picture(presenter):
    page = presenter.opens("/slopes?present=1", LAPTOP)
    shows_large(presenter, "slopes")
    box = page.locator(".why-tilt-valley").bounding_box()
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 2, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 4, y, steps=4)
    page.mouse.up()
    page.wait_for_function(
        """there => { const ball = document.querySelector('.why-tilt-valley .why-valley-ball').getBoundingClientRect()
        return Math.abs(ball.left + ball.width / 2 - there) < 25 }""",
        arg=box["x"] + box["width"] / 4,
    )


def test_a_click_on_an_enlarged_map_is_where_it_was_made(presenter):
    page = presenter.opens("/downhill?scene=ways&present=1&downhill_ground=bowl", LAPTOP)
    box = page.locator(".st-key-downhill_map_figure svg.marks .background").first.bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.75)
    page.wait_for_url(lambda url: "downhill_a=" in url and "downhill_b=" in url)
    told = page.evaluate("['a', 'b'].map(name => Number(new URL(location.href).searchParams.get('downhill_' + name)))")
    assert told == pytest.approx([2, -2], abs=0.3)  # the bowl's map goes from -4 to 4 both ways


def test_after_the_last_scene_comes_the_next_chapter_and_escape_leaves(presenter):
    last = chapter("slopes").scenes[-1].name
    page = presenter.opens(f"/slopes?scene={last}&present=1", LAPTOP)
    page.keyboard.press("n")
    page.wait_for_url("**/downhill**present=1**")
    presenter.settle()
    page.keyboard.press("p")
    page.wait_for_url(f"**/slopes**scene={last}**")
    presenter.settle()
    for scene in reversed(chapter("slopes").scenes[1:]):  # to a scene whose dial is free
        page.keyboard.press("b")
        page.wait_for_url(lambda url, left=scene.name: f"scene={left}" not in url)
        presenter.settle()
    page.keyboard.press("Escape")
    page.locator("header").wait_for(state="visible")
    page.wait_for_function("!location.href.includes('present')")
    assert page.locator(".why-present").count() == 0
    presenter.settle()
    # Nothing is left of it: neither the size of the pictures nor the keys.
    for size in ("--why-zoom", "--why-room", "--why-grow"):
        assert page.evaluate("size => document.documentElement.style.getPropertyValue(size)", size) == ""
    before = presenter.dial("slopes_x").input_value()
    page.keyboard.press("ArrowRight")
    assert presenter.dial("slopes_x").input_value() == before
    assert not presenter.faults


def test_letters_that_are_typed_are_no_commands(presenter):
    page = presenter.opens("/words?scene=all&present=1", LAPTOP)
    page.locator(".st-key-words_search input").focus()
    page.keyboard.press("n")
    page.keyboard.press("b")
    page.keyboard.press("Tab")
    presenter.settle()
    assert "/words" in page.url
    assert scene_of(presenter) in ("", "all")
    page.get_by_role("button", name="Leave").click()
    page.locator("header").wait_for(state="visible")


def test_it_begins_where_links_are_shared(presenter):
    page = presenter.opens("/downhill", LAPTOP)
    drawer = presenter.open_drawer()
    drawer.get_by_text(text("stage-share")).click()
    drawer.get_by_role("button", name=text("stage-present")).click()
    page.wait_for_url("**present=1**")
    page.locator(".why-present").wait_for()
    assert not presenter.faults


def test_a_worksheet_prints_without_what_stands_around_it(presenter):
    page = presenter.opens("/teachers?scene=worksheet&teachers_sheet=bends&teachers_key=true", LAPTOP)
    page.emulate_media(media="print")
    try:
        assert page.locator(".st-key-teachers_question_bends_3").is_visible()
        for gone in ("header", ".st-key-teachers_choices", ".st-key-onward", "[role=tablist]"):
            assert not page.locator(gone).first.is_visible(), gone
        assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
    finally:
        page.emulate_media(media="screen")
    assert chapter("teachers").title in page.title()

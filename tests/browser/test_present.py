"""Presenter mode in a real browser: the size of the picture, the keys, the exit; and the printed worksheet."""

import pytest

from benchmarks.serving import path_of
from core.say.messages import text
from pages.chapters import CHAPTERS, chapter

pytestmark = pytest.mark.browser

PROJECTOR = {"width": 1920, "height": 1080}
LAPTOP = {"width": 1280, "height": 800}
# The pictures' joint width and height as a share of the screen, whether they fit the screen, and whether sentences and dials lie
# between the pictures and the bar of presenter mode.
PICTURE_LAYOUT = """() => {
  const visible = selector => [...document.querySelectorAll(selector)].filter(element => element.getClientRects().length)
  const box = element => element.getBoundingClientRect()
  const boxes = visible('.st-key-stage [class*="_figure"] svg.marks, .st-key-stage [class*="_figure"]:not(:has(svg.marks))').map(box)
  const edges = name => boxes.map(box => box[name])
  const [left, right] = [Math.min(...edges("left")), Math.max(...edges("right"))]
  const [top, bottom] = [Math.min(...edges("top")), Math.max(...edges("bottom"))]
  const [bar] = visible(".why-present").map(box), below = visible(".st-key-words, .st-key-dials").map(box)
  return { wide: (right - left) / innerWidth, high: Math.max(...edges("height")) / innerHeight,
           whole: left >= 0 && right <= innerWidth + 1 && top >= 0 && bottom <= innerHeight + 1,
           clear: below.every(element => element.top >= bottom - 1 && element.bottom <= bar.top + 1) }
}"""
# The smallest share of the height for wide pictures: four squares in a row, and two graphs side by side.
MIN_HEIGHTS = {"start": 0.4, "without_derivatives": 0.6}


@pytest.fixture(scope="module")
def presenter(readers):
    return readers()


def wait_for_large_picture(presenter, name: str) -> None:
    min_height = MIN_HEIGHTS.get(name, 0.75)
    presenter.page.wait_for_function(
        f"minHeight => {{ const layout = ({PICTURE_LAYOUT})(); return layout.wide >= 0.75 && layout.high >= minHeight && layout.whole && layout.clear }}",
        arg=min_height,
    )


def scene_in_url(presenter) -> str:
    return presenter.page.evaluate("new URL(location.href).searchParams.get('scene') ?? ''")


@pytest.mark.parametrize("page_chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_the_first_picture_of_a_chapter_fills_the_screen_of_a_laptop_and_of_a_projector(presenter, page_chapter):
    page = presenter.open_at_size(f"{path_of(page_chapter)}?present=1", LAPTOP)
    wait_for_large_picture(presenter, page_chapter.name)
    page.set_viewport_size(PROJECTOR)
    wait_for_large_picture(presenter, page_chapter.name)
    assert not page.locator("header").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not presenter.faults


def test_the_keys_lead_through_the_scenes_and_move_the_dial(presenter):
    page = presenter.open_at_size("/slopes?present=1", LAPTOP)
    n_sent = len(presenter.sent_frames)
    dial = presenter.dial("slopes_x")
    before = float(dial.input_value())
    picture = presenter.pictures("slopes_tangent")
    page.keyboard.press("ArrowRight")
    assert float(dial.input_value()) > before
    page.keyboard.press("ArrowLeft")
    assert float(dial.input_value()) == before
    page.keyboard.press("ArrowRight")
    presenter.wait_for_redraw("slopes_tangent", picture[0])
    page.keyboard.press("Space")
    page.wait_for_function(
        "before => Number(document.querySelector('.st-key-slopes_x input').value) > before + 0.5", arg=before
    )
    page.keyboard.press("Space")
    page.locator(".why-dial-play:not([data-plays])").wait_for()
    assert len(presenter.sent_frames) >= n_sent

    page.keyboard.press("n")
    second = chapter("slopes").scenes[1].name
    page.wait_for_url(f"**scene={second}**")
    page.keyboard.press("b")  # at once: the key waits for the new scene's buttons
    page.wait_for_url(lambda url: f"scene={second}" not in url)
    presenter.settle()
    assert "/slopes" in page.url
    assert scene_in_url(presenter) in ("", "tilt")
    assert page.evaluate("new URL(location.href).searchParams.get('present')") == "1"


def test_a_pointer_finds_its_place_in_an_enlarged_picture(presenter):
    page = presenter.open_at_size("/slopes?present=1", LAPTOP)
    wait_for_large_picture(presenter, "slopes")
    box = page.locator(".why-tilt-valley").bounding_box()
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 2, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 4, y, steps=4)
    page.mouse.up()
    page.wait_for_function(
        """x => { const ball = document.querySelector('.why-tilt-valley .why-valley-ball').getBoundingClientRect()
        return Math.abs(ball.left + ball.width / 2 - x) < 25 }""",
        arg=box["x"] + box["width"] / 4,
    )


def test_a_click_on_an_enlarged_map_is_where_it_was_made(presenter):
    page = presenter.open_at_size("/downhill?scene=ways&present=1&downhill_ground=bowl", LAPTOP)
    box = page.locator(".st-key-downhill_map_figure svg.marks .background").first.bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.75)
    page.wait_for_url(lambda url: "downhill_a=" in url and "downhill_b=" in url)
    point = page.evaluate("['a', 'b'].map(name => Number(new URL(location.href).searchParams.get('downhill_' + name)))")
    assert point == pytest.approx([2, -2], abs=0.3)  # the bowl's map goes from -4 to 4 both ways


def test_after_the_last_scene_comes_the_next_chapter_and_escape_leaves(presenter):
    last = chapter("slopes").scenes[-1].name
    page = presenter.open_at_size(f"/slopes?scene={last}&present=1", LAPTOP)
    page.keyboard.press("n")
    page.wait_for_url("**/downhill**present=1**")
    presenter.settle()
    page.keyboard.press("p")
    page.wait_for_url(f"**/slopes**scene={last}**")
    presenter.settle()
    for scene in reversed(chapter("slopes").scenes[1:]):  # to a scene whose dial is free
        page.keyboard.press("b")
        page.wait_for_url(lambda url, name=scene.name: f"scene={name}" not in url)
        presenter.settle()
    page.keyboard.press("Escape")
    page.locator("header").wait_for(state="visible")
    page.wait_for_function("!location.href.includes('present')")
    assert page.locator(".why-present").count() == 0
    presenter.settle()
    # Neither the enlarged pictures nor the keys remain.
    for size in ("--why-zoom", "--why-room", "--why-grow"):
        assert page.evaluate("size => document.documentElement.style.getPropertyValue(size)", size) == ""
    before = presenter.dial("slopes_x").input_value()
    page.keyboard.press("ArrowRight")
    assert presenter.dial("slopes_x").input_value() == before
    assert not presenter.faults


def test_letters_that_are_typed_are_no_commands(presenter):
    page = presenter.open_at_size("/words?scene=all&present=1", LAPTOP)
    page.locator(".st-key-words_search input").focus()
    page.keyboard.press("n")
    page.keyboard.press("b")
    page.keyboard.press("Tab")
    presenter.settle()
    assert "/words" in page.url
    assert scene_in_url(presenter) in ("", "all")
    page.get_by_role("button", name="Leave").click()
    page.locator("header").wait_for(state="visible")


def test_it_begins_where_links_are_shared(presenter):
    page = presenter.open_at_size("/downhill", LAPTOP)
    drawer = presenter.open_drawer()
    drawer.get_by_text(text("stage-share")).click()
    drawer.get_by_role("button", name=text("stage-present")).click()
    page.wait_for_url("**present=1**")
    page.locator(".why-present").wait_for()
    assert not presenter.faults


def test_a_worksheet_prints_without_what_stands_around_it(presenter):
    page = presenter.open_at_size("/teachers?scene=worksheet&teachers_sheet=bends&teachers_key=true", LAPTOP)
    page.emulate_media(media="print")
    try:
        assert page.locator(".st-key-teachers_question_bends_3").is_visible()
        for selector in ("header", ".st-key-teachers_choices", ".st-key-onward", "[role=tablist]"):
            assert not page.locator(selector).first.is_visible(), selector
        assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
    finally:
        page.emulate_media(media="screen")
    assert chapter("teachers").title in page.title()

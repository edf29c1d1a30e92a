"""The stage: one screen is one scene, on a laptop and on a phone, for every scene of the registry."""

import statistics

import pytest

from pages.chapters import CHAPTERS
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.browser

SCENES = [(chapter, scene) for chapter in CHAPTERS for scene in chapter.scenes]
IDS = [f"{chapter.name}-{scene.name}" for chapter, scene in SCENES]

# What stands on the first screen: the page's height, the picture zone, the share of the screen that pictures cover, the top of the
# first one, and how many controls can be seen.
MEASURE = """() => {
  // What a person sees as one control: the strip, the words that explain themselves (one stop), a list with its arrow, a picture.
  const MANY = "[role=tablist], .why-overlay, [data-testid=stSelectbox], svg"
  const box = each => each.getBoundingClientRect()
  const seen = each => { const b = box(each); return b.width > 1 && b.height > 1 && b.top < innerHeight && b.bottom > 0 && getComputedStyle(each).visibility !== "hidden" }
  const all = selector => [...document.querySelectorAll(`.st-key-chapter ${selector}`)].filter(seen)
  const stage = document.querySelector("[data-stage]"), main = document.querySelector("[data-testid=stMain]")
  const pictures = all("[data-stage] :is(svg, canvas, img, .why-picture)").filter(each => box(each).height > 60 && box(each).width > 60)
  const words = all("[data-says]"), dials = all(".why-dial")
  return {
    height: main.scrollHeight,
    stage: { ...box(stage).toJSON(), name: stage.dataset.stage },
    first: Math.min(...pictures.map(each => box(each).top)),
    share: (box(stage).width * Math.min(box(stage).height, innerHeight - box(stage).top)) / (innerWidth * innerHeight),
    pictures: pictures.length,
    controls: new Set(all(":is(button, a[href], input, select, textarea, summary, [role=tab], [role=slider], [tabindex='0'])").map(each => each.closest(MANY) ?? each.closest("a[href], button") ?? each)).size,
    words: words.length ? box(words[0]).bottom : 0,
    dial: dials.length ? box(dials[0]).bottom : 0,
    wide: main.scrollWidth - main.clientWidth,
  }
}"""


LAPTOP, HAND = {}, {}  # what was measured of each scene


def looked_at(readers, chapter, scene, measured, **options) -> dict:
    """Measure a scene once, for all the tests that ask."""
    key = f"{chapter.name}-{scene.name}"
    if key not in measured:
        with readers(**options).at(chapter, scene) as page:
            measured[key] = page.evaluate(MEASURE)
    return measured[key]


@pytest.mark.parametrize(("chapter", "scene"), SCENES, ids=IDS)
def test_a_scene_is_one_screen_of_a_laptop(readers, chapter, scene):
    seen = looked_at(readers, chapter, scene, LAPTOP)
    assert seen["stage"]["name"] == scene.name
    assert seen["height"] <= 800
    assert seen["stage"]["height"] >= 430
    assert seen["stage"]["top"] <= 140
    assert seen["pictures"] >= 1
    assert seen["first"] <= 200
    assert seen["share"] >= 0.35
    assert seen["controls"] <= 22
    assert seen["wide"] <= 1


def test_scenes_are_calm_in_the_middle(readers):
    seen = [looked_at(readers, chapter, scene, LAPTOP) for chapter, scene in SCENES]
    assert statistics.median(each["controls"] for each in seen) <= 15
    assert statistics.median(each["share"] for each in seen) >= 0.42


@pytest.mark.parametrize(("chapter", "scene"), SCENES, ids=IDS)
def test_picture_words_and_dial_are_on_the_first_screen_of_a_phone(readers, chapter, scene):
    seen = looked_at(readers, chapter, scene, HAND, **PHONE)
    assert seen["pictures"] >= 1
    assert seen["wide"] <= 1
    assert 0 < max(seen["words"], seen["dial"]) <= 844

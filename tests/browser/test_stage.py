"""The stage: one screen is one scene, on a laptop and on a phone, for every scene of the registry."""

import statistics

import pytest

from pages.chapters import CHAPTERS
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.browser

SCENES = [(chapter, scene) for chapter in CHAPTERS for scene in chapter.scenes]
IDS = [f"{chapter.name}-{scene.name}" for chapter, scene in SCENES]

# The layout of the first screen: the page's height, the picture zone and its share of the screen, the top of the first picture, the
# number of controls, and the bottoms of the first sentence and the first dial.
MEASURE = """() => {
  // Groups that count as one control: the tabs, the glossary words (one tab stop), a select box, a picture.
  const MANY = "[role=tablist], .why-overlay, [data-testid=stSelectbox], svg"
  const box = element => element.getBoundingClientRect()
  const isOnScreen = element => { const b = box(element); return b.width > 1 && b.height > 1 && b.top < innerHeight && b.bottom > 0 && getComputedStyle(element).visibility !== "hidden" }
  const all = selector => [...document.querySelectorAll(`.st-key-chapter ${selector}`)].filter(isOnScreen)
  const stage = document.querySelector("[data-stage]"), main = document.querySelector("[data-testid=stMain]")
  const pictures = all("[data-stage] :is(svg, canvas, img, .why-picture)").filter(element => box(element).height > 60 && box(element).width > 60)
  const words = all("[data-says]"), dials = all(".why-dial")
  return {
    height: main.scrollHeight,
    stage: { ...box(stage).toJSON(), name: stage.dataset.stage },
    first: Math.min(...pictures.map(element => box(element).top)),
    share: (box(stage).width * Math.min(box(stage).height, innerHeight - box(stage).top)) / (innerWidth * innerHeight),
    pictures: pictures.length,
    controls: new Set(all(":is(button, a[href], input, select, textarea, summary, [role=tab], [role=slider], [tabindex='0'])").map(element => element.closest(MANY) ?? element.closest("a[href], button") ?? element)).size,
    words: words.length ? box(words[0]).bottom : 0,
    dial: dials.length ? box(dials[0]).bottom : 0,
    wide: main.scrollWidth - main.clientWidth,
  }
}"""


LAPTOP_MEASURES, PHONE_MEASURES = {}, {}  # by scene


def measure(readers, chapter, scene, cache, **options) -> dict:
    """Measure a scene once, for all the tests that ask."""
    key = f"{chapter.name}-{scene.name}"
    if key not in cache:
        with readers(**options).at(chapter, scene) as page:
            cache[key] = page.evaluate(MEASURE)
    return cache[key]


@pytest.mark.parametrize(("chapter", "scene"), SCENES, ids=IDS)
def test_a_scene_is_one_screen_of_a_laptop(readers, chapter, scene):
    measures = measure(readers, chapter, scene, LAPTOP_MEASURES)
    assert measures["stage"]["name"] == scene.name
    assert measures["height"] <= 800
    assert measures["stage"]["height"] >= 430
    assert measures["stage"]["top"] <= 140
    assert measures["pictures"] >= 1
    assert measures["first"] <= 200
    assert measures["share"] >= 0.35
    assert measures["controls"] <= 22
    assert measures["wide"] <= 1


def test_scenes_are_calm_in_the_middle(readers):
    measures = [measure(readers, chapter, scene, LAPTOP_MEASURES) for chapter, scene in SCENES]
    assert statistics.median(scene["controls"] for scene in measures) <= 15
    assert statistics.median(scene["share"] for scene in measures) >= 0.42


@pytest.mark.parametrize(("chapter", "scene"), SCENES, ids=IDS)
def test_picture_words_and_dial_are_on_the_first_screen_of_a_phone(readers, chapter, scene):
    measures = measure(readers, chapter, scene, PHONE_MEASURES, **PHONE)
    assert measures["pictures"] >= 1
    assert measures["wide"] <= 1
    assert 0 < max(measures["words"], measures["dial"]) <= 844

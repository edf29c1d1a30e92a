"""What holds for every scene in a real browser: what is on screen together, words in step with the dial, keys, translation."""

import random
import re

import pytest

from benchmarks.serving import Server, path_of
from pages.chapters import CHAPTERS
from pages.chapters import chapter as chapter_at
from tests.browser.conftest import MOST, MOVING, address, well_placed
from tests.long import long_except
from tests.seen import SAMPLE_3, SCENES, components, dials, scene_id, sentences

pytestmark = pytest.mark.browser
ALL = pytest.mark.parametrize("case", long_except(SCENES, *SCENES[::2]), ids=scene_id)
EMBED = {"width": 700, "height": 500}
# What a slider inside a form says counts when the form is sent.
SLIDER = ":is(input[type=range], [role=slider]):not([disabled]):not([data-testid=stForm] *)"
MEASURED = {"without_derivatives_price"}  # sentences that end with times, which every process measures anew


def heard(page, key) -> tuple[list, int]:
    """What all words say at the moments at which a dial moves, played where it plays and else dragged; how many looks the pictures had."""
    return page.evaluate(
        """async key => {
        const holder = document.querySelector(`.st-key-${key}`), input = holder.querySelector('input')
        const play = holder.querySelector('.why-dial-play'), speed = holder.querySelector('.why-dial-speed'), told = []
        const frame = () => new Promise(requestAnimationFrame)
        const look = each => each.toDataURL?.() ?? each.innerHTML.replace(/clip\\d+/g, '')
        const drawn = () => [...document.querySelectorAll('.st-key-scene :is(svg.marks, svg.why-picture, canvas)')].map(look).join()
        const looks = new Set([drawn()])
        const note = () => told.push([holder.place, holder.querySelector('output').textContent,
          [...document.querySelectorAll('[data-says]')].map(each => [each.dataset.says, each.innerText.replace(/\\s+/g, ' ').trim()]),
          [...document.querySelectorAll('[aria-label*="\\u2063"]')].map(each => each.getAttribute('aria-label').split('\\u2063')[1].trim())])
        if (play && !play.hidden && !play.disabled) {
          // Few places take long at 1×; where there are many, 4× would be over before ten of them were seen.
          if ((input.max - input.min) / input.step < 60) while (speed.textContent !== '4×') speed.click()
          if (!play.hasAttribute('data-plays')) play.click()
          await new Promise(done => {
            const step = () => {
              note()
              looks.add(drawn())
              const over = input.value === input.max
              // On a busy machine the pictures are drawn less often than the words are set.
              if (!over && (new Set(told.map(each => each[0])).size < 10 || looks.size < 3)) return
              holder.removeEventListener('input', after)
              if (!over) play.click()
              done()
            }
            const after = () => queueMicrotask(step) // when all that listens has heard it
            holder.addEventListener('input', after) })
        } else {
          const [low, high] = [Number(input.min), Number(input.max)]
          // Ten places; more of them only where the pictures are slow to follow.
          for (let at = 0; at < 10 || (looks.size < 3 && at < 200); at++) {
            input.value = low + (high - low) * (at % 10) / 9
            input.dispatchEvent(new Event('input', {bubbles: true}))
            note()
            for (let frames = 0, before = looks.size; frames < 20 && looks.size === before; frames++) {
              await frame()
              looks.add(drawn())
            }
          }
        }
        return [told, looks.size] }""",
        key,
    )


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@ALL
def test_the_picture_comes_first_and_while_a_dial_moves_all_words_say_what_python_says_there(readers, visit, case):
    chapter, scene = case
    person = readers()
    with person.at(chapter, scene) as page:
        assert page.locator("h1").first.inner_text() == scene.question
        well_placed(person, 260, 800 - 56)
        app = visit(chapter.file, scene=scene.name)
        spoken = sentences(app)
        followers = {data["name"]: data["dials"] for data in components(app, "why_says") if data["dials"]}
        for key, data in dials(app).items():
            mine = [name for name, names in followers.items() if names == [key]]
            if mine and not data["hidden"]:
                person.sent.clear()
                page.emulate_media(**MOVING)
                told, looks = heard(page, key)
                page.emulate_media(reduced_motion="reduce")
                in_step(told, data, {name: spoken[name] for name in mine})
                assert looks > 2, "the pictures do not follow the dial"
                assert len(person.sent) <= 2, "more is sent than where a playing dial came to rest"


def in_step(told: list, data: dict, spoken: dict[str, list[str]]) -> None:
    """At every place of a dial, its read-out, its sentences and the text alternatives are what Python says there."""
    assert len(told) >= 2
    for place, text, words, alts in told:
        if data["texts"] is not None:
            assert plain(text) == plain(data["texts"][place])
        shown = dict(words)
        in_sight = spoken.keys() & shown.keys()  # the others stand in the drawer, which is closed
        assert in_sight
        for name in in_sight:
            pair = squeezed(shown[name]), squeezed(spoken[name][place])
            if name in MEASURED:
                pair = tuple(words.split(":")[0] for words in pair)
            assert pair[0] == pair[1], f"{name} at place {place}"
        # A text alternative is completed by the very sentence that is shown.
        said = {squeezed(text) for _, text in words}
        assert all(squeezed(alt) in said for alt in alts)


def squeezed(text: str) -> str:
    """A text without its spaces: bold and italic put some of their own around them."""
    return re.sub(r"\s+", "", text)


def numbers(page) -> list[str]:
    """Every number that the scene shows in words."""
    text = page.evaluate(
        """[...document.querySelectorAll('.st-key-scene :is(.why-says, .why-dial output, [data-testid=stMarkdown], [data-testid=stMetric], [data-testid=stCaptionContainer])')]
        .filter(each => each.getClientRects().length).map(each => each.innerText).join(' | ')"""
    )
    return re.findall(r"[−-]?\d[\d,.]*", text)


WRAP = """() => {
  const walker = document.createTreeWalker(document.querySelector("[data-testid=stMain]"), NodeFilter.SHOW_TEXT)
  const texts = []
  while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest("svg, style, script")) texts.push(walker.currentNode)
  for (const text of texts) {
    const font = document.createElement("font")
    text.replaceWith(font)
    font.append(text.data)
  }
}"""


@pytest.mark.parametrize("case", SAMPLE_3, ids=scene_id)
def test_under_the_browsers_translation_every_number_is_the_new_one_and_embedded_the_scene_is_whole(readers, case):
    chapter, scene = case
    person = readers()
    person.received.clear()
    page = person.opens(address(chapter, scene))
    assert sum(person.received) < MOST
    control = page.locator(f".st-key-scene {SLIDER}").first
    moves = control.count() > 0
    if moves:
        page.evaluate(WRAP)
        before = page.url
        control.focus()
        page.keyboard.press("End")
        page.keyboard.press("ArrowLeft")
        page.wait_for_function("before => location.href !== before", arg=before)
        person.settle()
        seen = numbers(page)
    # The same link, embedded.
    link = page.url.removeprefix(person.server)
    person.opens(
        f"{link}{'&' if '?' in link else '?'}embed=true{'' if 'scene=' in link else f'&scene={scene.name}'}", EMBED
    )
    assert page.locator("h1, [data-testid=stTopNavLink]").count() == 0
    well_placed(person, 260, 500)
    if moves:
        assert numbers(page) == seen


@pytest.mark.parametrize("chapter", long_except(CHAPTERS, chapter_at("bends")), ids=lambda chapter: chapter.url)
def test_a_class_opens_the_links_to_all_scenes_at_once_on_a_server_that_nobody_has_visited(visitors, chapter):
    with Server() as cold:
        person = visitors(cold.address)
        tabs = {scene: person.tab() for scene in chapter.scenes}
        for scene, page in tabs.items():
            page.goto(cold.address + address(chapter, scene), wait_until="commit")
        for scene, page in tabs.items():
            page.bring_to_front()  # a browser draws only the tab that is looked at
            person.settle(page)
            assert page.locator("h1").first.inner_text() == scene.question
            assert page.locator("[role=tab][aria-selected=true]").inner_text().endswith(scene.title)
            assert page.locator("[role=dialog]").count() == 0
            assert page.locator("[data-testid=stTopNavLink], [data-testid=stTopNavSection]").count() >= 1
        assert not person.faults


@pytest.mark.parametrize("switches", long_except([15, 50], 15))
def test_after_many_switches_of_scene_no_chart_is_dead(visitor, switches):
    draw = random.Random(7)
    chapter = CHAPTERS[1]
    page = visitor.open(path_of(chapter))
    for turn in range(switches):
        if turn % 10 == 9:
            chapter = draw.choice([each for each in CHAPTERS if each is not chapter])
            page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop = 1e6")
            scene = draw.choice(chapter.scenes)
            page.goto(visitor.server + address(chapter, scene))
        else:
            scene = draw.choice(chapter.scenes)
            page.get_by_role("tab", name=scene.title, exact=True).click()
        page.wait_for_selector(f"[role=tab][aria-selected=true]:has-text({scene.title!r})")
        visitor.settle()  # every chart holds its marks
    assert not visitor.faults


def test_the_strip_of_scenes_and_its_dial_obey_the_keyboard(visitor):
    chapter = next(each for each in CHAPTERS if each.name == "slopes")
    page = visitor.open(path_of(chapter))
    page.get_by_role("tab").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**scene={chapter.scenes[1].name}*")
    visitor.settle()
    page.get_by_role("tab").nth(1).focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    page.wait_for_function("!location.search.includes('scene=')")
    visitor.settle()
    dial = visitor.dial("slopes_x")
    dial.focus()
    before = float(dial.input_value())
    page.keyboard.press("ArrowRight")
    assert float(dial.input_value()) > before
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") not in ("none", "")
    page.wait_for_url("**slopes_x=*")

"""Properties of every scene in a real browser: layout, sentences in step with the dial, keyboard, translation."""

import random
import re

import pytest

from benchmarks.serving import Server, path_of
from pages.chapters import CHAPTERS
from pages.chapters import chapter as chapter_at
from tests.browser.conftest import MAX_FIRST_VISIT_BYTES, MOVING, address, assert_well_placed
from tests.long import long_except
from tests.seen import SAMPLE_3, SCENES, components, dials, scene_id, sentences

pytestmark = pytest.mark.browser
EVERY_SCENE = pytest.mark.parametrize("case", long_except(SCENES, *SCENES[::2]), ids=scene_id)
EMBED_SIZE = {"width": 700, "height": 500}
# Sliders inside a form are excluded: they take effect when the form is submitted.
SLIDER = ":is(input[type=range], [role=slider]):not([disabled]):not([data-testid=stForm] *)"
QUESTIONS = [(chapter, scene) for chapter in CHAPTERS for scene in chapter.scenes if scene.again]
TIMED_SENTENCES = {"without_derivatives_price"}  # they end with timings, which differ between processes


def record_dial(page, key) -> tuple[list, int]:
    """Play a dial, or drag one that cannot play.

    Returns:
        The dial's place, read-out, sentences and text alternatives at each moment, and the number of distinct pictures.
    """
    return page.evaluate(
        """async key => {
        const holder = document.querySelector(`.st-key-${key}`), input = holder.querySelector('input')
        const play = holder.querySelector('.why-dial-play'), speed = holder.querySelector('.why-dial-speed'), states = []
        const frame = () => new Promise(requestAnimationFrame)
        const markup = element => element.toDataURL?.() ?? element.innerHTML.replace(/clip\\d+/g, '')
        const pictures = () => [...document.querySelectorAll('.st-key-scene :is(svg.marks, svg.why-picture, canvas)')].map(markup).join()
        const distinctPictures = new Set([pictures()])
        const record = () => states.push([holder.place, holder.querySelector('output').textContent,
          [...document.querySelectorAll('[data-says]')].map(element => [element.dataset.says, element.innerText.replace(/\\s+/g, ' ').trim()]),
          [...document.querySelectorAll('[aria-label*="\\u2063"]')].map(element => element.getAttribute('aria-label').split('\\u2063')[1].trim())])
        if (play && !play.hidden && !play.disabled) {
          // Few places take long at 1×; with many, 4× would end before ten of them were recorded.
          if ((input.max - input.min) / input.step < 60) while (speed.textContent !== '4×') speed.click()
          if (!play.hasAttribute('data-plays')) play.click()
          await new Promise(done => {
            const recordAndStop = () => {
              record()
              distinctPictures.add(pictures())
              const ended = input.value === input.max
              // A busy machine renders the pictures less often than the sentences.
              if (!ended && (new Set(states.map(state => state[0])).size < 10 || distinctPictures.size < 3)) return
              holder.removeEventListener('input', onInput)
              if (!ended) play.click()
              done()
            }
            const onInput = () => queueMicrotask(recordAndStop) // after all other listeners
            holder.addEventListener('input', onInput) })
        } else {
          const [low, high] = [Number(input.min), Number(input.max)]
          // Ten places, and more only if the pictures are slow.
          for (let at = 0; at < 10 || (distinctPictures.size < 3 && at < 200); at++) {
            input.value = low + (high - low) * (at % 10) / 9
            input.dispatchEvent(new Event('input', {bubbles: true}))
            record()
            for (let frames = 0, before = distinctPictures.size; frames < 20 && distinctPictures.size === before; frames++) {
              await frame()
              distinctPictures.add(pictures())
            }
          }
        }
        return [states, distinctPictures.size] }""",
        key,
    )


def collapse_spaces(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@EVERY_SCENE
def test_the_picture_comes_first_and_while_a_dial_moves_all_words_say_what_python_says_there(readers, visit, case):
    chapter, scene = case
    person = readers()
    with person.at(chapter, scene) as page:
        assert page.locator("h1").first.inner_text() == scene.question
        assert_well_placed(person, 260, 800 - 56)
        app = visit(chapter.file, scene=scene.name)
        expected = sentences(app)
        followers = {data["name"]: data["dials"] for data in components(app, "why_says") if data["dials"]}
        for key, data in dials(app).items():
            names_of_dial = [name for name, names in followers.items() if names == [key]]
            if names_of_dial and not data["hidden"]:
                person.sent_frames.clear()
                page.emulate_media(**MOVING)
                states, n_pictures = record_dial(page, key)
                page.emulate_media(reduced_motion="reduce")
                assert_in_step(states, data, {name: expected[name] for name in names_of_dial})
                assert n_pictures > 2, "the pictures do not follow the dial"
                assert len(person.sent_frames) <= 2, "more is sent than where a playing dial came to rest"


def assert_in_step(states: list, data: dict, expected: dict[str, list[str]]) -> None:
    """Assert that the read-out, the sentences and the text alternatives are Python's at every recorded place of a dial."""
    assert len(states) >= 2
    for place, text, words, alts in states:
        if data["texts"] is not None:
            assert collapse_spaces(text) == collapse_spaces(data["texts"][place])
        sentences_on_page = dict(words)
        visible_names = expected.keys() & sentences_on_page.keys()  # the others are in the closed drawer
        assert visible_names
        for name in visible_names:
            pair = remove_spaces(sentences_on_page[name]), remove_spaces(expected[name][place])
            if name in TIMED_SENTENCES:
                pair = tuple(words.split(":")[0] for words in pair)
            assert pair[0] == pair[1], f"{name} at place {place}"
        # A text alternative ends with the visible sentence.
        sentence_texts = {remove_spaces(text) for _, text in words}
        assert all(remove_spaces(alt) in sentence_texts for alt in alts)


def remove_spaces(text: str) -> str:
    """Remove all spaces: bold and italic marks add some."""
    return re.sub(r"\s+", "", text)


def numbers_in_scene(page) -> list[str]:
    """Return every number in the scene's texts."""
    text = page.evaluate(
        """[...document.querySelectorAll('.st-key-scene :is(.why-says, .why-dial output, [data-testid=stMarkdown], [data-testid=stMetric], [data-testid=stCaptionContainer])')]
        .filter(element => element.getClientRects().length).map(element => element.innerText).join(' | ')"""
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
    person.received_sizes.clear()
    page = person.open_at_size(address(chapter, scene))
    assert sum(person.received_sizes) < MAX_FIRST_VISIT_BYTES
    control = page.locator(f".st-key-scene {SLIDER}").first
    has_control = control.count() > 0
    if has_control:
        page.evaluate(WRAP)
        before = page.url
        control.focus()
        page.keyboard.press("End")
        page.keyboard.press("ArrowLeft")
        page.wait_for_function("before => location.href !== before", arg=before)
        person.settle()
        numbers = numbers_in_scene(page)
    # The same link, embedded.
    link = page.url.removeprefix(person.server)
    person.open_at_size(
        f"{link}{'&' if '?' in link else '?'}embed=true{'' if 'scene=' in link else f'&scene={scene.name}'}", EMBED_SIZE
    )
    assert page.locator("h1, [data-testid=stTopNavLink]").count() == 0
    assert_well_placed(person, 260, 500)
    if has_control:
        assert numbers_in_scene(page) == numbers


@pytest.mark.parametrize("chapter", long_except(CHAPTERS, chapter_at("bends")), ids=lambda chapter: chapter.url)
def test_a_class_opens_the_links_to_all_scenes_at_once_on_a_server_that_nobody_has_visited(visitors, chapter):
    with Server() as cold:
        person = visitors(cold.address)
        tabs = {scene: person.new_tab() for scene in chapter.scenes}
        for scene, page in tabs.items():
            page.goto(cold.address + address(chapter, scene), wait_until="commit")
        for scene, page in tabs.items():
            page.bring_to_front()  # a browser renders only the front tab
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
            chapter = draw.choice([other for other in CHAPTERS if other is not chapter])
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
    chapter = next(chapter for chapter in CHAPTERS if chapter.name == "slopes")
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


@pytest.mark.parametrize("case", long_except(QUESTIONS, *QUESTIONS[::3]), ids=scene_id)
def test_a_scene_whose_question_was_answered_can_be_left_and_opened_again(visitor, case):
    chapter, scene = case
    visitor.open(address(chapter, scene))
    visitor.page.locator("[data-predict] [data-testid=stButtonGroup] button").first.click()
    visitor.settle()
    index = chapter.scenes.index(scene)
    for place in (index - 1 if index else 1, index):
        visitor.page.get_by_role("tab").nth(place).click()
        visitor.settle()
    assert visitor.page.locator("[class*=st-key-predicted_]").count() == 1
    assert visitor.early_ends == 0, "one click, one run"
    assert not visitor.faults

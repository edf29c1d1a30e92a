"""What holds for every scene in the registry: it opens, opens again, survives junk, moves, and speaks plainly."""

import re
from urllib.parse import parse_qs

import pyphen
import pytest

from pages.ui.predict import SKIP
from pages.url.state import SET_PARAMETER
from tests.seen import SCENES, components, controls, dials, scene_id, sentences

JUNK = [
    "abc",
    "nan",
    "inf",
    "-inf",
    "1e308",
    "1e400",
    "-1e400",
    "",
    "x" * 100_000,
    "[click](http://example.com) ![x](http://example.com/x.png)",
    "<img src=x onerror=alert(1)><script>alert(1)</script>",
    r"$\frac{\partial L}{\partial w}$ :material/home: $$x^2$$",
    ["1", "2"],
    "\x00\u202e",
]
QUICK_STEP = 4  # how many kinds of junk a quick test goes on for its next try
WIDGETS = (
    "selectbox",
    "slider",
    "select_slider",
    "number_input",
    "toggle",
    "checkbox",
    "radio",
    "text_area",
    "text_input",
    "button_group",
)
# More than four digits that count, in a number with a decimal point.
TOO_LONG = r"0\.0*[1-9]\d{4,}|[1-9]\d*\.\d{4,}|[1-9]\d{2,}\.\d{2,}"
FREE = {"words_search"}  # any text is a search
HARDEST = 5  # the reading grade of a scene
SYLLABLES = pyphen.Pyphen(lang="en_US")


def reading_grade(text: str) -> float:
    """The Flesch-Kincaid grade (Kincaid and others, 1975): words a sentence, and syllables a word."""
    lines = [sentence for sentence in re.split(r"[.?:]+(?:\s|$)", text) if re.search(r"[A-Za-z]", sentence)]
    words = re.findall(r"[A-Za-z][A-Za-z'’-]*", text)
    # A hyphenation dictionary misses some syllables and a count of vowel groups invents some: the larger is the stricter.
    vowels = [len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^l])e$|es$|ed$", "", word.lower()))) for word in words]
    syllables = sum(max(len(SYLLABLES.positions(word)) + 1, count) for word, count in zip(words, vowels, strict=True))
    return 0.39 * len(words) / len(lines) + 11.8 * syllables / len(words) - 15.59


@pytest.fixture(scope="module", params=SCENES, ids=scene_id)
def case(request):
    """Each scene of each chapter; pytest puts the tests of one scene one after the other."""
    return request.param


@pytest.fixture(scope="module")
def open_page(visit):
    """A function that opens a scene, its prediction skipped: a dial that waits for an answer stands still. Keywords are URL parameters."""

    def open_scene(case, **parameters):
        chapter, scene = case
        app = visit(chapter.file, scene=scene.name, **parameters)
        for question in [each for each in app.get("button_group") if each.key.startswith("predict_")]:
            question.set_value(SKIP).run()
        return app

    return open_scene


@pytest.fixture(scope="module")
def page(open_page, case):
    """A scene as it opens, opened once for all tests that only read it."""
    return open_page(case)


@pytest.fixture(scope="module")
def led(open_page, case):
    """A scene for all tests that lead it by links, each of which sets everything."""
    return open_page(case)


def follow(app, **parameters):
    """Follow a link to the page the visitor is on: it says all that is set, everything else is at its default."""
    for name in list(app.query_params):
        del app.query_params[name]
    for name, value in {**parameters, SET_PARAMETER: "1"}.items():
        app.query_params[name] = value
    return app.run()


def places_of(dial) -> int:
    """How many places a dial has."""
    return round((dial["high"] - dial["low"]) / dial["step"]) + 1


def movable(app):
    """Every control on the page that a test can move."""
    for kind in WIDGETS:
        for element in app.get(kind):
            if element.key and not getattr(element, "disabled", False):
                yield element


def moved(element):
    """Another value than the one this control has; None where there is none."""
    if element.type in ("toggle", "checkbox"):
        return not element.value
    if element.type in ("selectbox", "select_slider", "radio", "button_group"):
        options = list(element.options)
        if not options:
            return None
        if isinstance(element.value, list):  # any of several: one of them is taken away
            return element.value[1:] or None
        return float(options[0].split()[-1]) if isinstance(element.value, float) else options[0]
    if element.type in ("slider", "number_input") and not isinstance(element.value, list | tuple):
        ends = [end for end in (element.min, element.max) if end is not None and end != element.value]
        return ends[-1] if ends else None
    return None


def test_opens_and_opens_again(page, case):
    chapter, scene = case
    app = page
    for again in (False, True):
        if again:
            app.run()
        assert not app.exception
        assert [title.value for title in app.title] == [scene.question]
        assert app.query_params.get("scene", [chapter.scenes[0].name]) in (scene.name, [scene.name])


def junk_for(names, shift):
    """Another kind of junk for each parameter: the first one gets the kind at place `shift`, the next one the next kind."""
    return {name: JUNK[(shift + place) % len(JUNK)] for place, name in enumerate(names)}


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.long)], ids=["a kind", "every kind"])
def test_junk_in_every_parameter_shows_the_default_and_no_error(page, led, case, every):
    """Each scene meets some kinds of junk, each scene others; the long test puts every kind into every parameter."""
    chapter, scene = case
    default = controls(page)
    names = [name for name in default if name.startswith(chapter.prefixes)]
    # The picker of languages is the whole visit's; a prediction is nobody else's.
    others = [each.key for each in movable(page) if each.key != "language" and not each.key.startswith("predict_")]
    assert names or not others, "the scene's controls are not in the address"
    names = [name for name in names if name not in FREE]
    shifts = range(len(JUNK)) if every else range(SCENES.index(case) % QUICK_STEP, len(JUNK), QUICK_STEP)
    for shift in shifts if names else ():
        junk = junk_for(names, shift)
        app = follow(led, scene=scene.name, **junk)
        assert not app.exception, junk
        now = controls(app)
        assert {name: now[name] for name in names} == {name: default[name] for name in names}, junk


@pytest.mark.parametrize("shift", range(len(JUNK)))
def test_junk_in_the_parameters_of_the_frame_is_no_error(visit, shift):
    names = ["scene", "hide", "lock", "embed", "lost", SET_PARAMETER, "tour", "unknown"]
    app = visit(SCENES[-1][0].file, **junk_for(names, shift))
    assert not app.exception
    assert app.title[0].value


def test_every_control_can_be_moved(led, case):
    app = follow(led, scene=case[1].name)
    for key in [element.key for element in movable(app)]:
        element = next((each for each in movable(app) if each.key == key), None)
        value = None if element is None else moved(element)
        if value is None:
            continue
        element.set_value(value).run()
        assert not app.exception, key


def test_every_dial_reads_out_and_is_kept_in_the_link(page, led, case):
    chapter, scene = case
    moving = dials(page)
    for name, data in moving.items():
        assert data["texts"] is None or len(data["texts"]) == places_of(data), name
        assert name.startswith(chapter.prefixes)
    if moving:
        follow(led, scene=scene.name)
    for share in (0, 1 / 3, 1) if moving else ():
        places = {
            name: data["low"] + int(share * (places_of(data) - 1)) * data["step"] for name, data in moving.items()
        }
        app = follow(led, scene=scene.name, **{name: f"{value:.12g}" for name, value in places.items()})
        assert not app.exception, places
        now = dials(app)
        for name in places.keys() & now.keys():
            assert now[name]["value"] == pytest.approx(places[name], abs=moving[name]["step"] / 100), name


def test_a_sentence_that_travels_has_one_text_for_each_place(page):
    moving = dials(page)
    for data in components(page, "why_says"):
        expected = 1
        for name, size in zip(data["dials"], data["sizes"], strict=True):
            assert name in moving, f"{data['name']} follows a dial that is not there"
            assert size == places_of(moving[name]), data["name"]
            expected *= size
        assert len(data["texts"]) == expected, data["name"]


def test_every_experiment_sets_what_it_says(open_page, page, case):
    chapter, _ = case
    for link in [link.proto.query_string for link in page.get("page_link")]:
        wanted = {name: values for name, values in parse_qs(link).items() if name not in (SET_PARAMETER, "scene")}
        if not wanted or not all(name.startswith(chapter.prefixes) for name in wanted):
            continue
        assert SET_PARAMETER in parse_qs(link)
        app = open_page((chapter, chapter.scene(parse_qs(link).get("scene", [""])[0])), **wanted)
        assert not app.exception, link
        # What a control does not understand, or has as its default anyway, is dropped from the URL.
        values = {name: app.query_params.get(name) for name in wanted}
        assert {name: [each] if isinstance(each, str) else each for name, each in values.items()} == wanted, link


@pytest.mark.parametrize("anew", [False, pytest.param(True, marks=pytest.mark.long)], ids=["in turn", "each at first"])
def test_every_button_of_a_scene_can_be_pressed(open_page, page, case, anew):
    """One after the other on one page, opened anew where a press took the next one away; the long test opens it for each."""
    # The frame's own, which lead from scene to scene, are pressed in every scene by `test_frame.py`.
    keys = [button.key for button in page.button if button.key and button.key not in ("back_scene", "next_scene")]
    app = None
    for key in keys:
        button = None if anew or app is None else enabled(app, key)
        if button is None:
            app = open_page(case)
            button = enabled(app, key)
        if button is not None:
            button.click().run()
            assert not app.exception, key


def enabled(app, key):
    """The button of this key, where it stands on the page and can be pressed."""
    return next((button for button in app.button if button.key == key and not button.disabled), None)


def test_is_written_plainly(page):
    boxes = {id(each) for box in page.expander for each in (*box.markdown, *box.caption)}
    lines = [each.value for each in (*page.markdown, *page.caption, *page.warning, *page.info) if id(each) not in boxes]
    by_place = list(sentences(page).values())
    # As it stands at eleven places of its dials, each on its way from the first to the last at the same time.
    states = [lines + [texts[round(share / 10 * (len(texts) - 1))] for texts in by_place] for share in range(11)]
    for state in states:
        text = " ".join(
            re.sub(r":material/\w+:|[*_`#]|\(.*?\)", "", each).strip().rstrip(".:?!") + "." for each in state
        )
        assert reading_grade(text) <= HARDEST, text
    text = " ".join([*lines, *(each for texts in by_place for each in texts)])
    for forbidden in (r"\bsimply\b", r"\bobviously\b", r"\bjust\b", "!", r"\$", r"[α-ωΑ-Ω∂∇∑]", r"\d[eE][+−-]?\d"):
        assert not re.search(forbidden, text, re.IGNORECASE), forbidden


def test_no_sentence_shows_a_number_as_only_a_machine_would(page):
    for name, texts in sentences(page).items():
        for text in texts:
            for forbidden in (r"\bnan\b", r"\binf\b", r"\d[eE][+−-]?\d", r"[-−]0(\.0*)?(?![\d.,])", TOO_LONG):
                assert not re.search(forbidden, text), f"{name}: {text}"


def test_pictures_have_a_text_alternative_with_numbers(page):
    alts = [chart.proto.alt for chart in page.get("vega_lite_chart")]
    assert all(len(alt.split()) >= 4 for alt in alts), alts
    lines = [*alts, *(table.proto.alt for table in page.dataframe)]
    assert not [alt for alt in lines if re.search(r"[*_`#$]|\]\(|</?\w|:material", alt)]
    # One without a number of its own gets its numbers from the sentence that travels with it.
    completed = {picture for data in components(page, "why_says") for picture in data["pictures"]}
    bare = [alt for alt in alts if not re.search(r"\d", alt)]
    assert len(bare) <= len(completed), bare

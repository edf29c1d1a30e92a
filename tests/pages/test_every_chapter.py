"""Properties of every scene in the registry: it opens, reruns, survives junk, has working controls and plain sentences."""

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
QUICK_STEP = 4  # a quick test uses every fourth kind of junk
WIDGET_KINDS = (
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
# A decimal number with more than four significant digits.
TOO_LONG = r"0\.0*[1-9]\d{4,}|[1-9]\d*\.\d{4,}|[1-9]\d{2,}\.\d{2,}"
FREE_TEXT = {"words_search"}  # controls for which every text is valid
MAX_GRADE = 5  # the highest reading grade of a scene
SYLLABLES = pyphen.Pyphen(lang="en_US")


def reading_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade (Kincaid et al., 1975), from words per sentence and syllables per word."""
    lines = [sentence for sentence in re.split(r"[.?:]+(?:\s|$)", text) if re.search(r"[A-Za-z]", sentence)]
    words = re.findall(r"[A-Za-z][A-Za-z'’-]*", text)
    # A hyphenation dictionary misses syllables and a count of vowel groups invents some, so take the larger, stricter count.
    vowels = [len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^l])e$|es$|ed$", "", word.lower()))) for word in words]
    syllables = sum(max(len(SYLLABLES.positions(word)) + 1, count) for word, count in zip(words, vowels, strict=True))
    return 0.39 * len(words) / len(lines) + 11.8 * syllables / len(words) - 15.59


@pytest.fixture(scope="module", params=SCENES, ids=scene_id)
def case(request):
    """Yield each scene of each chapter; pytest groups the tests of a scene."""
    return request.param


@pytest.fixture(scope="module")
def open_page(visit):
    """Return a function that opens a scene and skips its prediction, which would freeze its dial. Keywords are URL parameters."""

    def open_scene(case, **parameters):
        chapter, scene = case
        app = visit(chapter.file, scene=scene.name, **parameters)
        for question in [element for element in app.get("button_group") if element.key.startswith("predict_")]:
            question.set_value(SKIP).run()
        return app

    return open_scene


@pytest.fixture(scope="module")
def page(open_page, case):
    """Open a scene once for all tests that only read it."""
    return open_page(case)


@pytest.fixture(scope="module")
def shared_page(open_page, case):
    """Open a scene once for all tests that follow links, since a link sets every control."""
    return open_page(case)


def follow(app, **parameters):
    """Follow a link on the open page: it sets these parameters, and every other control to its default."""
    for name in list(app.query_params):
        del app.query_params[name]
    for name, value in {**parameters, SET_PARAMETER: "1"}.items():
        app.query_params[name] = value
    return app.run()


def n_places(dial) -> int:
    """Return the number of a dial's places."""
    return round((dial["high"] - dial["low"]) / dial["step"]) + 1


def movable(app):
    """Yield every enabled control of the page."""
    for kind in WIDGET_KINDS:
        for element in app.get(kind):
            if element.key and not getattr(element, "disabled", False):
                yield element


def new_value(element):
    """Return a value other than the control's current one, or None if there is none."""
    if element.type in ("toggle", "checkbox"):
        return not element.value
    if element.type in ("selectbox", "select_slider", "radio", "button_group"):
        options = list(element.options)
        if not options:
            return None
        if isinstance(element.value, list):  # a multiple choice: drop one option
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
    """Return a kind of junk for each parameter: kind `shift` for the first, and the next kind for the next."""
    return {name: JUNK[(shift + place) % len(JUNK)] for place, name in enumerate(names)}


@pytest.mark.parametrize("all_kinds", [False, pytest.param(True, marks=pytest.mark.long)], ids=["a kind", "every kind"])
def test_junk_in_every_parameter_shows_the_default_and_no_error(page, shared_page, case, all_kinds):
    """The quick test uses a few kinds of junk, which differ by scene. The long test puts every kind into every parameter."""
    chapter, scene = case
    default = controls(page)
    names = [name for name in default if name.startswith(chapter.prefixes)]
    # The language picker belongs to the frame, and predictions are private.
    others = [
        element.key for element in movable(page) if element.key != "language" and not element.key.startswith("predict_")
    ]
    assert names or not others, "the scene's controls are not in the address"
    names = [name for name in names if name not in FREE_TEXT]
    shifts = range(len(JUNK)) if all_kinds else range(SCENES.index(case) % QUICK_STEP, len(JUNK), QUICK_STEP)
    for shift in shifts if names else ():
        junk = junk_for(names, shift)
        app = follow(shared_page, scene=scene.name, **junk)
        assert not app.exception, junk
        values = controls(app)
        assert {name: values[name] for name in names} == {name: default[name] for name in names}, junk


@pytest.mark.parametrize("shift", range(len(JUNK)))
def test_junk_in_the_parameters_of_the_frame_is_no_error(visit, shift):
    names = ["scene", "hide", "lock", "embed", "lost", SET_PARAMETER, "tour", "unknown"]
    app = visit(SCENES[-1][0].file, **junk_for(names, shift))
    assert not app.exception
    assert app.title[0].value


def test_every_control_can_be_moved(shared_page, case):
    app = follow(shared_page, scene=case[1].name)
    for key in [element.key for element in movable(app)]:
        element = next((element for element in movable(app) if element.key == key), None)
        value = None if element is None else new_value(element)
        if value is None:
            continue
        element.set_value(value).run()
        assert not app.exception, key


def test_every_dial_reads_out_and_is_kept_in_the_link(page, shared_page, case):
    chapter, scene = case
    dials_data = dials(page)
    for name, data in dials_data.items():
        assert data["texts"] is None or len(data["texts"]) == n_places(data), name
        assert name.startswith(chapter.prefixes)
    if dials_data:
        follow(shared_page, scene=scene.name)
    for share in (0, 1 / 3, 1) if dials_data else ():
        places = {
            name: data["low"] + int(share * (n_places(data) - 1)) * data["step"] for name, data in dials_data.items()
        }
        app = follow(shared_page, scene=scene.name, **{name: f"{value:.12g}" for name, value in places.items()})
        assert not app.exception, places
        dials_now = dials(app)
        for name in places.keys() & dials_now.keys():
            assert dials_now[name]["value"] == pytest.approx(places[name], abs=dials_data[name]["step"] / 100), name


def test_a_sentence_that_travels_has_one_text_for_each_place(page):
    dials_data = dials(page)
    for data in components(page, "why_says"):
        expected = 1
        for name, size in zip(data["dials"], data["sizes"], strict=True):
            assert name in dials_data, f"{data['name']} follows a dial that is not there"
            assert size == n_places(dials_data[name]), data["name"]
            expected *= size
        assert len(data["texts"]) == expected, data["name"]


def test_every_experiment_sets_what_it_says(open_page, page, case):
    chapter, _ = case
    for link in [link.proto.query_string for link in page.get("page_link")]:
        expected = {name: values for name, values in parse_qs(link).items() if name not in (SET_PARAMETER, "scene")}
        if not expected or not all(name.startswith(chapter.prefixes) for name in expected):
            continue
        assert SET_PARAMETER in parse_qs(link)
        app = open_page((chapter, chapter.scene(parse_qs(link).get("scene", [""])[0])), **expected)
        assert not app.exception, link
        # The URL drops invalid values and defaults.
        values = {name: app.query_params.get(name) for name in expected}
        assert {name: [value] if isinstance(value, str) else value for name, value in values.items()} == expected, link


@pytest.mark.parametrize(
    "reload", [False, pytest.param(True, marks=pytest.mark.long)], ids=["in turn", "each at first"]
)
def test_every_button_of_a_scene_can_be_pressed(open_page, page, case, reload):
    """The quick test reopens the page only if a click removed the next button. The long test reopens it for each button."""
    # `test_frame.py` presses the frame's own buttons in every scene.
    keys = [button.key for button in page.button if button.key and button.key not in ("back_scene", "next_scene")]
    app = None
    for key in keys:
        button = None if reload or app is None else enabled_button(app, key)
        if button is None:
            app = open_page(case)
            button = enabled_button(app, key)
        if button is not None:
            button.click().run()
            assert not app.exception, key


def enabled_button(app, key):
    """Return the enabled button with this key, or None."""
    return next((button for button in app.button if button.key == key and not button.disabled), None)


def test_is_written_plainly(page):
    boxes = {id(element) for box in page.expander for element in (*box.markdown, *box.caption)}
    lines = [
        element.value
        for element in (*page.markdown, *page.caption, *page.warning, *page.info)
        if id(element) not in boxes
    ]
    sentence_lists = list(sentences(page).values())
    # The texts at eleven dial positions; all dials move from first to last together.
    states = [lines + [texts[round(share / 10 * (len(texts) - 1))] for texts in sentence_lists] for share in range(11)]
    for state in states:
        text = " ".join(
            re.sub(r":material/\w+:|[*_`#]|\(.*?\)", "", text).strip().rstrip(".:?!") + "." for text in state
        )
        assert reading_grade(text) <= MAX_GRADE, text
    text = " ".join([*lines, *(text for texts in sentence_lists for text in texts)])
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
    # A text alternative without numbers is completed by a sentence.
    completed_pictures = {picture for data in components(page, "why_says") for picture in data["pictures"]}
    numberless = [alt for alt in alts if not re.search(r"\d", alt)]
    assert len(numberless) <= len(completed_pictures), numberless

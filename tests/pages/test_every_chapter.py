"""What holds for every chapter in the registry: it opens, opens again, survives junk, moves, and speaks plainly."""

import re
from urllib.parse import parse_qs

import pyphen
import pytest

from pages.chapters import CHAPTERS, HERE
from pages.shared.visit import SETS

ALL = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.url)
JUNK = ["abc", "nan", "1e308", "-1", "", "x" * 10_000, "[click](http://example.com)", ["1", "2"]]
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
)


SYLLABLES = pyphen.Pyphen(lang="en_US")


def reading_grade(text: str) -> float:
    """The Flesch-Kincaid grade (Kincaid and others, 1975): words a sentence, and syllables a word."""
    sentences = [sentence for sentence in re.split(r"[.?]+(?:\s|$)", text) if re.search(r"[A-Za-z]", sentence)]
    words = re.findall(r"[A-Za-z][A-Za-z'’-]*", text)
    # A hyphenation dictionary misses some syllables and a count of vowel groups invents some: the larger is the stricter.
    vowels = [len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^l])e$|es$|ed$", "", word.lower()))) for word in words]
    syllables = sum(max(len(SYLLABLES.positions(word)) + 1, count) for word, count in zip(words, vowels, strict=True))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def names_of_controls(chapter) -> set[str]:
    """Every name that the chapter's files give a control: its keys are what the URL may carry."""
    return set(re.findall(rf'"({re.escape(chapter.prefix)}\w+)"', (HERE / chapter.file).read_text("utf-8")))


def movable(app):
    """Every control on the page as (key, element), each in a form that can be set."""
    for kind in (*WIDGETS, "button_group"):
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
        return float(options[0]) if isinstance(element.value, float) else options[0]
    if element.type in ("slider", "number_input") and not isinstance(element.value, list | tuple):
        ends = [end for end in (element.min, element.max) if end is not None and end != element.value]
        return ends[-1] if ends else None
    return None


@ALL
def test_opens_and_opens_again(visit, chapter):
    app = visit(chapter.file)
    for _ in range(2):
        assert not app.exception
        assert [title.value for title in app.title] == [chapter.title]
        assert chapter.question in app.markdown[0].value
        app.run()


@ALL
def test_junk_in_every_parameter_shows_the_default_and_no_error(visit, chapter):
    default = [element.value for element in visit(chapter.file).markdown]
    for junk in JUNK:
        app = visit(chapter.file, **dict.fromkeys(names_of_controls(chapter), junk))
        assert not app.exception, junk
        assert [title.value for title in app.title] == [chapter.title]
        if junk in ("abc", "nan", "1e308", JUNK[5], JUNK[6]):
            # The last text of the frame is about the link itself; all the others must be as if nothing had been asked.
            assert [element.value for element in app.markdown] == default, junk


@ALL
def test_every_control_can_be_moved(visit, chapter):
    app = visit(chapter.file)
    for key in [element.key for element in movable(app)]:
        element = next((each for each in movable(app) if each.key == key), None)
        value = None if element is None else moved(element)
        if value is None:
            continue
        element.set_value([value] if element.type == "button_group" and isinstance(element.value, list) else value)
        app.run()
        assert not app.exception, key
        assert [title.value for title in app.title] == [chapter.title], key


@ALL
def test_every_experiment_sets_what_it_says(visit, chapter):
    links = [link.proto.query_string for link in visit(chapter.file).get("page_link")]
    for link in links:
        wanted = {name: values for name, values in parse_qs(link).items() if name != SETS}
        if not wanted or not all(name.startswith(chapter.prefix) for name in wanted):
            continue
        assert SETS in parse_qs(link)
        app = visit(chapter.file, **wanted)
        assert not app.exception, link
        # What a control does not understand, or has as its default anyway, is dropped from the URL.
        kept = {name: app.query_params.get(name) for name in wanted}
        assert {name: [each] if isinstance(each, str) else each for name, each in kept.items()} == wanted, link


@ALL
def test_is_written_plainly(visit, chapter):
    app = visit(chapter.file)
    boxes = {id(each) for box in app.expander for each in (*box.markdown, *box.caption)}
    told = [each.value for each in (*app.markdown, *app.caption, *app.warning, *app.info) if id(each) not in boxes]
    text = " ".join(re.sub(r":material/\w+:|[*_`#]|\(.*?\)", "", each).strip().rstrip(".:?!") + "." for each in told)
    assert reading_grade(text) <= 7
    for forbidden in (r"\bsimply\b", r"\bobviously\b", r"\bjust\b", "!", r"\$", r"[α-ωΑ-Ω∂∇∑]"):
        assert not re.search(forbidden, text, re.IGNORECASE), forbidden


@ALL
def test_pictures_have_a_text_alternative_with_numbers(visit, chapter):
    charts = visit(chapter.file).get("vega_lite_chart")
    assert charts or chapter is CHAPTERS[0]
    for chart in charts:
        assert re.search(r"\d", chart.proto.alt), chart.proto.alt

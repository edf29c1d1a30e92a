"""Every scene is entirely in the visitor's language, also in the next scene and after a change of language.

The pseudo-language (`tests.pseudo`) finds texts that are in no catalog: every letter of its texts has an accent.
"""

import json
import re

import pyphen
import pytest

from core.say.language import SOURCE, languages, use
from core.say.messages import text
from pages.chapters import ALL_PAGES, CHAPTERS
from pages.ui.predict import SKIP
from tests.long import long_except
from tests.pseudo import PSEUDO, UNTOUCHED, catalogs, spoken
from tests.screens import texts
from tests.seen import SCENES, dials, scene_id, sentences

TRANSLATIONS = [language for language in languages() if language != SOURCE]
# Names that no language translates: functions as the field and its programs write them, works and authors, and languages.
NAMES = re.compile(
    r"\b(?:sigmoid|tanh|relu|ReLU|softplus|softsign|SiLU|silu|linear|step|leaky relu|log|max|min|pi|exp|NumPy|PyTorch|Python|CSV|UTF|xlsx|GPT|English"
    r"|Español|lang|eo|sin|cos|tan|sinh|cosh|arcsin|arctan|arccos|ln|sqrt|cbrt|abs)\b"
)
UNTRANSLATED = {
    "words.further",
    "teachers.in_class",
}  # titles and authors of other works; names of controls in a link
WITH_ENGLISH_TERMS = {"words.all"}  # they show the field's English terms too
# Identifiers that only our scripts and specs read, by component: names of parts, of rows, of selections.
READ_BY_SCRIPTS = {
    "why_run": r"knob|place",
    "why_sigmoid_hint": r"sum",
    "why_pass": r"[a-z]+(?:-[a-z]+)*(?:-\d)?",
    "why_valleys": r"\w{32} \{\} None",
    "chart": r"rival|zero|nudging|slopes|series",
}
ENGLISH_WORDS = re.compile(
    r"\b(?:the|and|with|is|are|of|which|that|this|from|knob|slope|step size|guess|layer)\b", re.IGNORECASE
)
QUICK_SCENES = [
    case
    for case in SCENES
    if scene_id(case) in ("start-turn", "slopes-zoom", "train-play", "lab-own", "teachers-notes", "words-all")
]
MIN_READING_EASE = 70  # Fernández Huerta (1959): "fairly easy" and easier


@pytest.fixture(scope="module")
def catalogs_folder(tmp_path_factory):
    """Write the catalogs of the pseudo-language next to the English ones. Return their folder."""
    return catalogs(tmp_path_factory.mktemp("locales") / "all")


@pytest.fixture
def pseudo_language(catalogs_folder):
    """Activate the pseudo-language, as the only language besides English."""
    with spoken(catalogs_folder):
        yield PSEUDO


def open_scene(visit, case, language):
    """Open a scene in a language, and skip its predictions."""
    chapter, scene = case
    app = visit(chapter.file, scene=scene.name, lang=language)
    for question in [
        element for element in app.get("button_group") if element.key and element.key.startswith("predict_")
    ]:
        question.set_value(SKIP).run()
    assert not app.exception
    return app


def latin_words(phrase: str) -> list[str]:
    """Return the words without accents, except in code, formulas, icons and URLs."""
    phrase = re.sub(r"\S*(?:://|[=&?/])\S*|\$[^$]*\$", " ", UNTOUCHED.sub(" ", phrase))
    return re.findall(r"(?<![\w.#-])[A-Za-z]{3,}(?![\w=])", NAMES.sub(" ", phrase))


@pytest.mark.parametrize("case", long_except(SCENES, *QUICK_SCENES), ids=scene_id)
def test_no_word_of_a_scene_stands_outside_the_catalogs(visit, pseudo_language, case):
    app = open_scene(visit, case, pseudo_language)
    if f"{case[0].name}.{case[1].name}" in UNTRANSLATED:
        return
    findings = {
        (kind, word, phrase[:80])
        for kind, phrase in texts(app)
        if not re.fullmatch(READ_BY_SCRIPTS.get(kind, ""), phrase)
        for word in latin_words(phrase)
    }
    assert not findings


def test_from_scene_to_scene_and_in_parts_that_rerun_alone_the_language_stays(visit, pseudo_language):
    chapter = CHAPTERS[1]
    app = visit(chapter.file, lang=pseudo_language)
    del app.query_params["lang"]  # as after a click in the bar of chapters
    with use(pseudo_language):
        titles, questions = [scene.title for scene in chapter.scenes], [scene.question for scene in chapter.scenes]
    app.button(key="next_scene").click().run()
    assert app.title[0].value == questions[1]
    app.button(key="back_scene").click().run()
    assert app.title[0].value == questions[0]
    assert len(set(titles)) == len(titles)


def test_the_choice_of_a_language_keeps_the_scene_and_its_controls(visit, pseudo_language):
    app = visit(CHAPTERS[1].file, scene="zoom", slopes_of="sine", slopes_first="0.5")
    assert app.title[0].value == CHAPTERS[1].scene("zoom").question
    picker = next(element for element in app.get("button_group") if element.key == "language")
    assert picker.label == text("stage-language")
    picker.set_value(pseudo_language).run()
    with use(pseudo_language):
        assert app.title[0].value == CHAPTERS[1].scene("zoom").question
    assert app.selectbox(key="slopes_of").value == "sine"
    assert app.slider(key="slopes_first").value == 0.5
    picker = next(element for element in app.get("button_group") if element.key == "language")
    picker.set_value(SOURCE).run()
    assert app.title[0].value == CHAPTERS[1].scene("zoom").question
    assert app.selectbox(key="slopes_of").value == "sine"


def test_an_unknown_language_is_english(visit):
    assert visit(CHAPTERS[1].file, lang="xx").title[0].value == CHAPTERS[1].scenes[0].question
    assert visit(CHAPTERS[1].file, lang=["es", "en"]).title[0].value == CHAPTERS[1].scenes[0].question


def test_the_browsers_language_counts_where_the_link_says_none(visit, pseudo_language, monkeypatch):
    import streamlit as st

    monkeypatch.setattr(type(st.context), "locale", property(lambda self: f"{pseudo_language}-XY"))
    with use(pseudo_language):
        question = CHAPTERS[1].scenes[0].question
    assert visit(CHAPTERS[1].file).title[0].value == question
    assert visit(CHAPTERS[1].file, lang=SOURCE).title[0].value == CHAPTERS[1].scenes[0].question


def test_links_for_others_say_the_language(visit, pseudo_language):
    app = visit(CHAPTERS[1].file, scene="zoom", lang=pseudo_language)
    box = next(element for element in app.get("expander") if element.proto.label)
    assert box is not None
    chapter = next(chapter for chapter in ALL_PAGES if chapter.name == "teachers")
    app = visit(
        chapter.file,
        scene="class" if chapter.scene("class").name == "class" else chapter.scenes[0].name,
        lang=pseudo_language,
    )
    assert all(
        f"lang={pseudo_language}" in element.value
        for element in app.code
        if "://" in element.value or "?" in element.value
    )


def test_the_dials_numbers_and_the_charts_have_the_languages_decimal_sign(visit, pseudo_language):
    app = open_scene(visit, (CHAPTERS[1], CHAPTERS[1].scene("tilt")), pseudo_language)
    dial_texts = " ".join(text for data in dials(app).values() for text in data["texts"] or ())
    assert re.search(r"\d,\d", dial_texts)
    assert not re.search(r"\d\.\d", dial_texts)
    dial_texts = " ".join(text for sentence_texts in sentences(app).values() for text in sentence_texts)
    assert not re.search(r"\d\.\d", dial_texts)
    lab = next(chapter for chapter in ALL_PAGES if chapter.name == "lab")
    app = open_scene(visit, (lab, lab.scene("every")), pseudo_language)
    specs = [json.loads(element.proto.spec) for element in app.get("vega_lite_chart")]
    assert specs
    assert all(spec["config"]["locale"]["number"]["decimal"] == "," for spec in specs)


@pytest.mark.parametrize("case", long_except(SCENES, *QUICK_SCENES), ids=scene_id)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_english_word_stands_in_another_language(visit, language, case):
    if f"{case[0].name}.{case[1].name}" in UNTRANSLATED | WITH_ENGLISH_TERMS:
        return
    app = open_scene(visit, case, language)
    findings = {
        (kind, word.group(), phrase[:80])
        for kind, phrase in texts(app)
        if not re.fullmatch(READ_BY_SCRIPTS.get(kind, ""), phrase)
        # English terms in brackets and titles in quotation marks are allowed.
        for word in ENGLISH_WORDS.finditer(
            NAMES.sub(" ", re.sub(r"\([^)]*\)|\*[^*]+\*|“[^”]*”|«[^»]*»", " ", UNTOUCHED.sub(" ", phrase)))
        )
    }
    assert not findings


def reading_ease(phrase: str) -> float:
    """Return the reading ease of a Spanish text (Fernández Huerta, 1959), from syllables per word and words per sentence."""
    hyphenation = pyphen.Pyphen(lang="es")
    lines = [part for part in re.split(r"[.?:]+(?:\s|$)", phrase) if re.search(r"[^\W\d_]", part)]
    words = re.findall(r"[^\W\d_]+", phrase)
    syllables = sum(len(hyphenation.positions(word)) + 1 for word in words)
    return 206.84 - 60 * syllables / len(words) - 1.02 * len(words) / len(lines)


@pytest.mark.skipif("es" not in languages(), reason="there is no Spanish yet")
@pytest.mark.parametrize("case", long_except(SCENES, *QUICK_SCENES), ids=scene_id)
def test_spanish_reads_easily(visit, case):
    app = open_scene(visit, case, "es")
    boxes = {id(element) for box in app.expander for element in (*box.markdown, *box.caption)}
    lines = [
        element.value for element in (*app.markdown, *app.caption, *app.warning, *app.info) if id(element) not in boxes
    ]
    sentence_lists = list(sentences(app).values())
    for share in range(11):
        state = lines + [texts[round(share / 10 * (len(texts) - 1))] for texts in sentence_lists]
        phrase = " ".join(
            re.sub(r":material/\w+:|[*_`#]|\(.*?\)", "", text).strip().rstrip(".:?!") + "." for text in state
        )
        assert reading_ease(phrase) >= MIN_READING_EASE, phrase

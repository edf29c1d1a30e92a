"""A visitor reads one language: the whole of every scene, from scene to scene, and after a change of language.

What is in no catalog is found by a language that nobody speaks (`tests.pseudo`): its letters all have accents.
"""

import json
import re

import pyphen
import pytest

from core.say.language import SOURCE, languages, use
from core.say.messages import text
from pages.chapters import CHAPTERS, EVERY
from pages.ui.predict import SKIP
from tests.long import long_except
from tests.pseudo import PSEUDO, UNTOUCHED, catalogs, spoken
from tests.screens import texts
from tests.seen import SCENES, dials, scene_id, sentences

OTHERS = [each for each in languages() if each != SOURCE]
# What is the same in every language: names of functions, as the field and its programs write them; works of others and their makers;
# what each language is called.
NAMES = re.compile(
    r"\b(?:sigmoid|tanh|relu|ReLU|softplus|softsign|SiLU|silu|linear|step|leaky relu|log|max|min|pi|exp|NumPy|PyTorch|Python|CSV|UTF|xlsx|GPT|English"
    r"|Español|lang|eo|sin|cos|tan|sinh|cosh|arcsin|arctan|arccos|ln|sqrt|cbrt|abs)\b"
)
OF_OTHERS = {
    "words.further",
    "teachers.in_class",
}  # titles and names of others; names of controls as they stand in a link
TERMS = {"words.all"}  # the field's English terms stand beside the words
# What only our scripts and specs read, by what carries it: names of parts, of rows, of what a click chooses.
READ_BY_SCRIPTS = {
    "why_run": r"knob|place",
    "why_sigmoid_hint": r"sum",
    "why_pass": r"[a-z]+(?:-[a-z]+)*(?:-\d)?",
    "why_valleys": r"\w{32} \{\} None",
    "chart": r"rival|zero|nudging|slopes|series",
}
COMMON = re.compile(
    r"\b(?:the|and|with|is|are|of|which|that|this|from|knob|slope|step size|guess|layer)\b", re.IGNORECASE
)
QUICK = [
    each
    for each in SCENES
    if scene_id(each) in ("start-turn", "slopes-zoom", "train-play", "lab-own", "teachers-notes", "words-all")
]
HUERTA = 70  # Fernández Huerta (1959): from here on a text is fairly easy


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The catalogs of the language that nobody speaks, beside the English ones."""
    return catalogs(tmp_path_factory.mktemp("locales") / "all")


@pytest.fixture
def nobody(folder):
    """The language that nobody speaks, for a test that asks for it; there is no other one but English meanwhile."""
    with spoken(folder):
        yield PSEUDO


def opened(visit, case, language):
    """A scene in a language, its questions skipped."""
    chapter, scene = case
    app = visit(chapter.file, scene=scene.name, lang=language)
    for question in [each for each in app.get("button_group") if each.key and each.key.startswith("predict_")]:
        question.set_value(SKIP).run()
    assert not app.exception
    return app


def words_in(shown: str) -> list[str]:
    """Words in plain letters, without code, formulas, icons and addresses."""
    shown = re.sub(r"\S*(?:://|[=&?/])\S*|\$[^$]*\$", " ", UNTOUCHED.sub(" ", shown))
    return re.findall(r"(?<![\w.#-])[A-Za-z]{3,}(?![\w=])", NAMES.sub(" ", shown))


@pytest.mark.parametrize("case", long_except(SCENES, *QUICK), ids=scene_id)
def test_no_word_of_a_scene_stands_outside_the_catalogs(visit, nobody, case):
    app = opened(visit, case, nobody)
    if f"{case[0].name}.{case[1].name}" in OF_OTHERS:
        return
    found = {
        (kind, word, shown[:80])
        for kind, shown in texts(app)
        if not re.fullmatch(READ_BY_SCRIPTS.get(kind, ""), shown)
        for word in words_in(shown)
    }
    assert not found


def test_from_scene_to_scene_and_in_parts_that_rerun_alone_the_language_stays(visit, nobody):
    chapter = CHAPTERS[1]
    app = visit(chapter.file, lang=nobody)
    del app.query_params["lang"]  # as after a click in the bar of chapters
    with use(nobody):
        titles, questions = [each.title for each in chapter.scenes], [each.question for each in chapter.scenes]
    app.button(key="next_scene").click().run()
    assert app.title[0].value == questions[1]
    app.button(key="back_scene").click().run()
    assert app.title[0].value == questions[0]
    assert len(set(titles)) == len(titles)


def test_the_choice_of_a_language_keeps_the_scene_and_its_controls(visit, nobody):
    app = visit(CHAPTERS[1].file, scene="zoom", slopes_of="sine", slopes_first="0.5")
    assert app.title[0].value == CHAPTERS[1].scene("zoom").question
    picker = next(each for each in app.get("button_group") if each.key == "language")
    assert picker.label == text("stage-language")
    picker.set_value(nobody).run()
    with use(nobody):
        assert app.title[0].value == CHAPTERS[1].scene("zoom").question
    assert app.selectbox(key="slopes_of").value == "sine"
    assert app.slider(key="slopes_first").value == 0.5
    picker = next(each for each in app.get("button_group") if each.key == "language")
    picker.set_value(SOURCE).run()
    assert app.title[0].value == CHAPTERS[1].scene("zoom").question
    assert app.selectbox(key="slopes_of").value == "sine"


def test_an_unknown_language_is_english(visit):
    assert visit(CHAPTERS[1].file, lang="xx").title[0].value == CHAPTERS[1].scenes[0].question
    assert visit(CHAPTERS[1].file, lang=["es", "en"]).title[0].value == CHAPTERS[1].scenes[0].question


def test_the_browsers_language_counts_where_the_link_says_none(visit, nobody, monkeypatch):
    import streamlit as st

    monkeypatch.setattr(type(st.context), "locale", property(lambda self: f"{nobody}-XY"))
    with use(nobody):
        question = CHAPTERS[1].scenes[0].question
    assert visit(CHAPTERS[1].file).title[0].value == question
    assert visit(CHAPTERS[1].file, lang=SOURCE).title[0].value == CHAPTERS[1].scenes[0].question


def test_links_for_others_say_the_language(visit, nobody):
    app = visit(CHAPTERS[1].file, scene="zoom", lang=nobody)
    box = next(each for each in app.get("expander") if each.proto.label)
    assert box is not None
    chapter = next(each for each in EVERY if each.name == "teachers")
    app = visit(
        chapter.file, scene="class" if chapter.scene("class").name == "class" else chapter.scenes[0].name, lang=nobody
    )
    assert all(f"lang={nobody}" in each.value for each in app.code if "://" in each.value or "?" in each.value)


def test_the_dials_numbers_and_the_charts_have_the_languages_decimal_sign(visit, nobody):
    app = opened(visit, (CHAPTERS[1], CHAPTERS[1].scene("tilt")), nobody)
    said = " ".join(each for data in dials(app).values() for each in data["texts"] or ())
    assert re.search(r"\d,\d", said)
    assert not re.search(r"\d\.\d", said)
    said = " ".join(each for texts_of in sentences(app).values() for each in texts_of)
    assert not re.search(r"\d\.\d", said)
    lab = next(each for each in EVERY if each.name == "lab")
    app = opened(visit, (lab, lab.scene("every")), nobody)
    specs = [json.loads(each.proto.spec) for each in app.get("vega_lite_chart")]
    assert specs
    assert all(spec["config"]["locale"]["number"]["decimal"] == "," for spec in specs)


@pytest.mark.parametrize("case", long_except(SCENES, *QUICK), ids=scene_id)
@pytest.mark.parametrize("language", OTHERS)
def test_no_english_word_stands_in_another_language(visit, language, case):
    if f"{case[0].name}.{case[1].name}" in OF_OTHERS | TERMS:
        return
    app = opened(visit, case, language)
    found = {
        (kind, word.group(), shown[:80])
        for kind, shown in texts(app)
        if not re.fullmatch(READ_BY_SCRIPTS.get(kind, ""), shown)
        # The field's English terms stand in brackets, and titles of works in quotation marks.
        for word in COMMON.finditer(
            NAMES.sub(" ", re.sub(r"\([^)]*\)|\*[^*]+\*|“[^”]*”|«[^»]*»", " ", UNTOUCHED.sub(" ", shown)))
        )
    }
    assert not found


def ease(shown: str) -> float:
    """The reading ease of Spanish by Fernández Huerta (1959): syllables a word, and words a sentence."""
    split = pyphen.Pyphen(lang="es")
    lines = [each for each in re.split(r"[.?:]+(?:\s|$)", shown) if re.search(r"[^\W\d_]", each)]
    words = re.findall(r"[^\W\d_]+", shown)
    syllables = sum(len(split.positions(word)) + 1 for word in words)
    return 206.84 - 60 * syllables / len(words) - 1.02 * len(words) / len(lines)


@pytest.mark.skipif("es" not in languages(), reason="there is no Spanish yet")
@pytest.mark.parametrize("case", long_except(SCENES, *QUICK), ids=scene_id)
def test_spanish_reads_easily(visit, case):
    app = opened(visit, case, "es")
    boxes = {id(each) for box in app.expander for each in (*box.markdown, *box.caption)}
    lines = [each.value for each in (*app.markdown, *app.caption, *app.warning, *app.info) if id(each) not in boxes]
    by_place = list(sentences(app).values())
    for share in range(11):
        state = lines + [each[round(share / 10 * (len(each) - 1))] for each in by_place]
        shown = " ".join(
            re.sub(r":material/\w+:|[*_`#]|\(.*?\)", "", each).strip().rstrip(".:?!") + "." for each in state
        )
        assert ease(shown) >= HUERTA, shown

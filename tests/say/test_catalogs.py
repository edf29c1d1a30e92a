"""Every language has each English message, with the same variables, and formats it for all their values."""

import importlib.util
import itertools
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from core.say.language import LOCALES, SOURCE, languages, use
from core.say.messages import message, text
from pages.chapters import ALL_PAGES

ROOT = Path(__file__).parents[2]
OTHER_LANGUAGES = [each for each in languages() if each != SOURCE]
NAMES = sorted(path.name for path in (LOCALES / SOURCE).glob("*.ftl"))
PLURALS = (0, 1, 2, 5, 23, 1_000_000)
MAX_COMBINATIONS = 60  # combinations tried for each message


def report():
    """Import the script of `make catalogs`."""
    spec = importlib.util.spec_from_file_location("catalogs_report", ROOT / ".ci" / "catalogs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


REPORT = report()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_a_catalog_has_each_message_with_its_values_functions_and_cases(language, name):
    assert not list(REPORT.faults(language, name))


@pytest.mark.parametrize("language", languages())
def test_no_catalog_stands_in_a_language_that_english_does_not_have(language):
    assert {path.name for path in (LOCALES / language).glob("*.ftl")} <= set(NAMES)


class _Values(Visitor):
    """Collect a text's variables with their possible values: selector keys, or numbers."""

    def __init__(self, pattern: ast.Pattern):
        self.may_be: dict[str, set] = {}
        self.numbers: set[str] = set()
        self.visit(pattern)

    def visit_FunctionReference(self, node: ast.FunctionReference):
        for argument in node.arguments.positional:
            if isinstance(argument, ast.VariableReference):
                self.numbers.add(argument.id.name)
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference):
        self.may_be.setdefault(node.id.name, set())

    def visit_MessageReference(self, node: ast.MessageReference):
        self.visit(patterns()[node.id.name + (f".{node.attribute.name}" if node.attribute else "")])

    def visit_SelectExpression(self, node: ast.SelectExpression):
        if isinstance(node.selector, ast.VariableReference):
            keys = {
                variant.key.name if isinstance(variant.key, ast.Identifier) else float(variant.key.value)
                for variant in node.variants
            }
            name = node.selector.id.name
            if (
                keys & {"zero", "one", "two", "few", "many"}
                or any(isinstance(key, float) for key in keys)
                or keys == {"other"}
            ):
                self.numbers.add(name)
                self.may_be.setdefault(name, set()).update(int(key) for key in keys if isinstance(key, float))
                self.may_be[name].update(PLURALS)
            else:
                self.may_be.setdefault(name, set()).update(keys)
        self.generic_visit(node)

    def settings(self) -> Iterator[dict]:
        """Yield variables that cover every selector key and numbers of several sizes."""
        choices = {}
        for name, words in self.may_be.items():
            if name in self.numbers:
                choices[name] = sorted({*(value for value in words if not isinstance(value, str)), 0.25, 3, 1234})
            else:
                choices[name] = sorted(words) or ["x"]
        longest = max((len(value) for value in choices.values()), default=1)
        for place in range(longest):
            yield {name: value[place % len(value)] for name, value in choices.items()}
        for several in itertools.islice(itertools.product(*choices.values()), MAX_COMBINATIONS):
            yield dict(zip(choices, several, strict=True))


@cache
def patterns() -> dict[str, ast.Pattern]:
    """Return each English text by its id, attributes as `id.attribute`."""
    by_id = {}
    for path in (LOCALES / SOURCE).glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                by_id[entry.id.name] = entry.value
                by_id.update(
                    {f"{entry.id.name}.{attribute.id.name}": attribute.value for attribute in entry.attributes}
                )
    return {id: pattern for id, pattern in by_id.items() if pattern is not None}


def english() -> Iterator[tuple[str, list[dict]]]:
    """Yield the id of each English text with values for its variables."""
    for id, pattern in patterns().items():
        yield id, list(_Values(pattern).settings())


@pytest.mark.parametrize("language", languages())
def test_every_message_is_put_into_words_with_every_word_that_it_is_chosen_by(language):
    for id, settings in english():
        for values in settings:
            with use(SOURCE):
                source = text(message(id, **values))
            with use(language):
                sentence = text(message(id, **values))
            assert "???" not in sentence, (id, sentence)
            assert bool(sentence.strip()) == bool(source.strip()), id
            # A placeholder of a script or a worksheet occurs equally often.
            assert sorted(re.findall(r"\{\w*\}", sentence)) == sorted(re.findall(r"\{\w*\}", source)), (id, sentence)


@pytest.mark.parametrize("language", languages())
def test_siblings_have_unique_names(language):
    """Titles of scenes, chapters and languages must be unique."""
    with use(language):
        for chapter in ALL_PAGES:
            titles = [scene.title for scene in chapter.scenes]
            assert len(set(titles)) == len(titles), titles
        assert len({chapter.title for chapter in ALL_PAGES}) == len(ALL_PAGES)


def test_each_language_says_what_it_is_called():
    names = []
    for language in languages():
        with use(language):
            names.append(text("language-name"))
    assert len(set(names)) == len(names)


def test_the_report_sees_what_is_missing_and_what_is_too_much(tmp_path, monkeypatch):
    (tmp_path / SOURCE).mkdir()
    (tmp_path / "xx").mkdir()
    source = (
        "a = One { $n }\n    .see = { NUM($n) }\nb = { $way ->\n    [up] Up\n   *[down] Down\n    }\nc = **bold**\n"
    )
    (tmp_path / SOURCE / "t.ftl").write_text(source)
    (tmp_path / "xx" / "t.ftl").write_text("a = Un { $m }\nb = { $way ->\n   *[down] Down\n    }\nc = bold\nd = more\n")
    monkeypatch.setattr(REPORT, "LOCALES", tmp_path)
    report = "\n".join(REPORT.faults("xx", "t.ftl"))
    for line in (
        "a has other variables",
        "a.see is missing",
        "b lacks the cases",
        "c has other markup",
        "d is not in en",
    ):
        assert line in report
    (tmp_path / "xx" / "t.ftl").write_text(source)
    assert not list(REPORT.faults("xx", "t.ftl"))

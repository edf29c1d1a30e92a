"""Every language says what English says: each message is there, with the same values, and can be put into words whatever they are."""

import importlib.util
import itertools
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from core.say.language import LOCALES, SOURCE, catalogs, languages, use
from core.say.messages import message, text
from pages.chapters import EVERY

ROOT = Path(__file__).parents[2]
OTHERS = [each for each in languages() if each != SOURCE]
NAMES = sorted(path.name for path in (LOCALES / SOURCE).glob("*.ftl"))
PLURALS = (0, 1, 2, 5, 23, 1_000_000)
MOST = 60  # settings of one message that are tried


def report():
    """The module of `make catalogs`."""
    spec = importlib.util.spec_from_file_location("catalogs_report", ROOT / ".ci" / "catalogs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


REPORT = report()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", OTHERS)
def test_a_catalog_has_each_message_with_its_values_functions_and_cases(language, name):
    assert not list(REPORT.faults(language, name))


@pytest.mark.parametrize("language", languages())
def test_no_catalog_stands_in_a_language_that_english_does_not_have(language):
    assert {path.name for path in (LOCALES / language).glob("*.ftl")} <= set(NAMES)


class _Values(Visitor):
    """The values that a text takes, and what each may be: the words that it is chosen by, or numbers."""

    def __init__(self, pattern: ast.Pattern):
        self.may_be: dict[str, set] = {}
        self.numbers: set[str] = set()
        self.visit(pattern)

    def visit_FunctionReference(self, node: ast.FunctionReference):
        for each in node.arguments.positional:
            if isinstance(each, ast.VariableReference):
                self.numbers.add(each.id.name)
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference):
        self.may_be.setdefault(node.id.name, set())

    def visit_MessageReference(self, node: ast.MessageReference):
        self.visit(patterns()[node.id.name + (f".{node.attribute.name}" if node.attribute else "")])

    def visit_SelectExpression(self, node: ast.SelectExpression):
        if isinstance(node.selector, ast.VariableReference):
            keys = {
                each.key.name if isinstance(each.key, ast.Identifier) else float(each.key.value)
                for each in node.variants
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
        """Yield settings in which each value has each of the words that choose, and numbers of several sizes."""
        choices = {}
        for name, words in self.may_be.items():
            if name in self.numbers:
                choices[name] = sorted({*(each for each in words if not isinstance(each, str)), 0.25, 3, 1234})
            else:
                choices[name] = sorted(words) or ["x"]
        longest = max((len(each) for each in choices.values()), default=1)
        for place in range(longest):
            yield {name: each[place % len(each)] for name, each in choices.items()}
        for several in itertools.islice(itertools.product(*choices.values()), MOST):
            yield dict(zip(choices, several, strict=True))


@cache
def patterns() -> dict[str, ast.Pattern]:
    """Return each English text by its id, attributes as `id.attribute`."""
    found = {}
    for resource in catalogs(SOURCE):
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = entry.value
                found.update({f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes})
    return {id: pattern for id, pattern in found.items() if pattern is not None}


def english() -> Iterator[tuple[str, list[dict]]]:
    """Yield the id of each English text with settings of its values."""
    for id, pattern in patterns().items():
        yield id, list(_Values(pattern).settings())


@pytest.mark.parametrize("language", languages())
def test_every_message_is_put_into_words_with_every_word_that_it_is_chosen_by(language):
    for id, settings in english():
        for values in settings:
            with use(SOURCE):
                source = text(message(id, **values))
            with use(language):
                said = text(message(id, **values))
            assert "???" not in said, (id, said)
            assert bool(said.strip()) == bool(source.strip()), id
            # What a script or a worksheet fills in stands there as often.
            assert sorted(re.findall(r"\{\w*\}", said)) == sorted(re.findall(r"\{\w*\}", source)), (id, said)


@pytest.mark.parametrize("language", languages())
def test_what_stands_side_by_side_has_names_of_its_own(language):
    """Scenes of a chapter are told apart by their titles, chapters by theirs, and languages by what they are called."""
    with use(language):
        for chapter in EVERY:
            titles = [scene.title for scene in chapter.scenes]
            assert len(set(titles)) == len(titles), titles
        assert len({chapter.title for chapter in EVERY}) == len(EVERY)


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
    told = "\n".join(REPORT.faults("xx", "t.ftl"))
    for wanted in (
        "a has other variables",
        "a.see is missing",
        "b lacks the cases",
        "c has other markup",
        "d is not in en",
    ):
        assert wanted in told
    (tmp_path / "xx" / "t.ftl").write_text(source)
    assert not list(REPORT.faults("xx", "t.ftl"))

"""A catalog parses a message when it is first used, together with those that it refers to."""

from threading import Barrier, Thread

import pytest
from fluent.syntax import FluentParser, ast

from core.say import catalog, language
from core.say.catalog import Catalog
from core.say.language import LOCALES, languages

ENGLISH = """\
# A comment.
hello = Hello, { name }!
    .title = { -site } says hello
name = { first } { last }
first = Ada
last = Lovelace
-site = Why
loop = { pool }
pool = { loop }
title-only =
    .title = A title
count = { $n ->
    [one] one step
   *[other] { $n } steps
}
plain = A plain text
  over two lines
"""
SPANISH = """\
first = Ana
plain = { a fault
count = { $n ->
    [one] un paso
   *[other] { $n } pasos
}
numbers-e6 = un millón
"""


@pytest.fixture
def spanish(tmp_path, monkeypatch) -> Catalog:
    for name, text in (("en", ENGLISH), ("es", SPANISH)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "all.ftl").write_text(text, "utf-8")
    monkeypatch.setattr(language, "LOCALES", tmp_path)
    return Catalog("es")


def test_a_reference_to_a_message_leads_to_the_languages_own(spanish):
    assert spanish.format("hello", {}) == "Hello, Ana Lovelace!"


def test_an_attribute_may_refer_to_a_term(spanish):
    assert spanish.format("hello.title", {}) == "Why says hello"


def test_a_message_that_cannot_be_parsed_is_the_sources(spanish):
    assert spanish.format("plain", {}) == "A plain text\nover two lines"


def test_a_message_in_two_languages_is_the_languages_own(spanish):
    assert [spanish.format("count", {"n": n}) for n in (1, 3)] == ["un paso", "3 pasos"]


def test_parsing_ends_if_two_messages_refer_to_each_other(spanish):
    assert spanish.pattern("loop") is not None


def test_what_has_no_text_has_no_pattern(spanish):
    assert spanish.pattern("title-only") is None
    assert spanish.pattern("hello.hint") is None
    with pytest.raises(KeyError, match="title-only"):
        spanish.format("title-only", {})


def test_an_unknown_message_is_a_key_error(spanish):
    with pytest.raises(KeyError):
        spanish.pattern("nobody")


def test_a_missing_value_is_a_value_error(spanish):
    with pytest.raises(ValueError, match="count"):
        spanish.format("count", {})


def test_ids_are_those_of_both_languages_without_terms(spanish):
    assert spanish.own_ids() == ["count", "first", "numbers-e6", "plain"]
    assert {"hello", "numbers-e6"} < set(spanish.ids())
    assert "-site" not in spanish.ids()


def test_visitors_who_ask_at_once_all_get_the_text(spanish):
    barrier, texts = Barrier(8), []

    def ask() -> None:
        barrier.wait()
        texts.append(spanish.format("hello", {}))

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts == ["Hello, Ana Lovelace!"] * 8


@pytest.mark.parametrize("tag", languages())
def test_the_files_are_split_where_fluents_parser_splits_them(tag):
    entries = dict(catalog._entries(tag, "*"))
    for path in (LOCALES / tag).glob("*.ftl"):
        for whole in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(whole, ast.Message | ast.Term):
                prefix = catalog.TERM if isinstance(whole, ast.Term) else ""
                alone = FluentParser().parse(entries.pop(prefix + whole.id.name)).body[0]
                assert whole.equals(alone, ["span", "comment"]), whole.id.name
    assert not entries

"""Messages: every catalog can be read, every message can be put into words, and faults are loud."""

import re

import numpy as np
import pytest
from fluent.syntax import FluentParser, ast

from core.say import messages
from core.say.messages import message, text

CATALOGS = sorted(messages.LOCALES.glob("*/*.ftl"))


def test_equal_messages_are_equal_whatever_their_numbers_are_made_of():
    assert message("a", x=np.float64(0.5), n=np.int64(2)) == message("a", n=2, x=0.5)
    assert message("a", x=0.5)["x"] == 0.5


@pytest.mark.parametrize("value", [True, None, [1]])
def test_a_value_is_a_word_a_number_or_a_message(value):
    with pytest.raises(TypeError):
        message("a", value=value)


def test_an_unknown_message_and_a_missing_value_are_errors():
    with pytest.raises(LookupError):
        text("no-such-message")
    with pytest.raises(ValueError, match="predict-right"):
        text("predict-right")


def test_a_message_may_stand_in_another():
    assert "inner" not in text("predict-right", because=message("stage-back"))
    assert text("stage-back") in text("predict-right", because=message("stage-back"))


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_catalog_has_no_junk_and_its_ids_begin_with_words_of_its_own(path):
    resource = FluentParser().parse(path.read_text("utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk
    assert all(
        re.fullmatch(r"[a-z][a-z0-9_-]*", entry.id.name) for entry in resource.body if isinstance(entry, ast.Message)
    )


def test_no_id_stands_twice_in_a_language():
    for language in messages.languages():
        names = [
            entry.id.name
            for path in CATALOGS
            if path.parent.name == language
            for entry in FluentParser().parse(path.read_text("utf-8")).body
            if isinstance(entry, ast.Message)
        ]
        assert len(names) == len(set(names)), [name for name in set(names) if names.count(name) > 1]

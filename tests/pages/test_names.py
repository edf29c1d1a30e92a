"""Pages on data with hostile names: whatever Streamlit reads as Markdown says the same as with harmless names, but for the words."""

import csv
import io

import pytest
from google.protobuf.json_format import MessageToDict

from core.chapters.train.run import OWN
from tests.chapters.train.test_names import leaves, marks
from tests.hostile import HOSTILE

# What shows text as it stands (tests/browser/test_names.py looks): a list's options, a field's text, a table's own names; and what
# the other tests of names look into.
PLAIN = {
    "selectbox.options",
    "multiselect.options",
    "multiselect.raw_values",
    "selectbox.raw_value",
    "text_area.default",
    "text_area.value",
    "dataframe.columns",
}
ELSEWHERE = ("bidi_component", "vega_lite_chart", "arrow")
SETS = [HOSTILE[place : place + 5] for place in range(0, len(HOSTILE) - 5, 5)]
# A column called "answer" is taken for the answer, and an index is left out: there they stand where the harmless ones do.
ORDER = {"answer": ["level_0", "__proto__", "answer", "_index", "col:1"]}
SETS = [ORDER.get(names[0], names) for names in SETS]


def table(names: list[str]) -> str:
    """A table whose names and answers are these five."""
    text = io.StringIO()
    rows = [[number, number * number % 7, names[3 + number % 2]] for number in range(12)]
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([names[:3], *rows])
    return text.getvalue()


def shown(app) -> list[tuple[str, str]]:
    """Every text on the page, with the kind of element and the field in which it stands."""
    found = []
    for element in app.main:
        proto = getattr(element, "proto", None)
        if proto is None or element.type in ELSEWHERE:
            continue
        for path, value in leaves(MessageToDict(proto, preserving_proto_field_name=True)):
            if isinstance(value, str) and path[-1] not in ("id", "url", "data"):
                found.append((f"{element.type}.{path[0]}", value))
    return found


def opened(visit, names: list[str], **parameters: str):
    """The scene on the data with these names."""
    app = visit("train/page.py", train_data=OWN, train_rounds="50", train_layers="1")
    app.text_area(key="train_own_text").set_value(table(names)).run()
    for name, value in parameters.items():
        app.query_params[name] = value
    app.run().run()
    assert not app.exception
    return app


@pytest.mark.parametrize("scene", ["play", "ask"])
@pytest.mark.parametrize(
    "names", [SETS[0], *(pytest.param(each, marks=pytest.mark.long) for each in SETS[1:])], ids=lambda names: names[0]
)
def test_markdown_differs_in_words_alone_and_no_link_holds_a_name(visit, scene, names):
    hostile, harmless = (
        opened(visit, names, scene=scene),
        opened(visit, ["one", "two", "three", "a b", "c d"], scene=scene),
    )
    assert not hostile.error
    theirs, plain = shown(hostile), shown(harmless)
    assert [where for where, _ in theirs] == [where for where, _ in plain]
    differ = 0
    for (where, text), (_, usual) in zip(theirs, plain, strict=True):
        if where not in PLAIN:
            assert marks(text) == marks(usual), where
            differ += text != usual
    assert differ > 1, "no name was looked at"
    assert dict(hostile.query_params) == dict(harmless.query_params)


@pytest.mark.parametrize(
    "bad", ["a,b\n1,2\n", "{0},{0},c\n1,2,x\n2,3,y\n3,1,x\n4,4,y", "{0},b,c\n1,2,x\nno,3,y\n3,1,x\n4,4,y"]
)
def test_a_fault_quotes_names_as_words(visit, bad):
    app = visit("train/page.py", train_data=OWN, train_rounds="50", train_layers="1")
    for name in ("![x](http://e.vil/x.png)", ":material/home: :red[r]", "$x$ **b**"):
        app.text_area(key="train_own_text").set_value(bad.format(name)).run()
        assert not marks(app.error[0].value)


def test_a_question_and_its_choices_quote_answers_as_words(visit):
    app = visit("train/page.py", train_data=OWN, train_rounds="50", train_layers="1")
    answers = ["![x](http://e.vil)", ":red[r]", "**b**"]
    rows = [f"{number},{number * number % 7},{answers[number % 3]}" for number in range(12)]
    app.text_area(key="train_own_text").set_value("\n".join([":blue[a],b,$c$", *rows])).run()
    question = next(each for each in app.get("button_group") if each.key == "train_own_question")
    assert not marks(app.warning[0].value)
    assert not any(marks(option.content) for option in question.proto.options)

"""Pages on data with hostile names: their Markdown has the same structure as with harmless names."""

import csv
import io

import pytest
from google.protobuf.json_format import MessageToDict

from core.chapters.train.run import OWN
from tests.chapters.train.test_names import leaves, marks
from tests.hostile import HOSTILE

# Fields that Streamlit shows as plain text (tests/browser/test_names.py checks that): options, typed text, column names.
PLAIN_FIELDS = {
    "selectbox.options",
    "multiselect.options",
    "multiselect.raw_values",
    "selectbox.raw_value",
    "text_area.default",
    "text_area.value",
    "dataframe.columns",
}
# Elements that other tests of names check.
OTHER_TYPES = ("bidi_component", "vega_lite_chart", "arrow")
SETS = [HOSTILE[place : place + 5] for place in range(0, len(HOSTILE) - 5, 5)]
# A column called "answer" becomes the answer and an index is left out, so order the names like the harmless ones.
ORDER = {"answer": ["level_0", "__proto__", "answer", "_index", "col:1"]}
SETS = [ORDER.get(names[0], names) for names in SETS]


def table(names: list[str]) -> str:
    """Return a CSV table whose column names and answers are these five names."""
    text = io.StringIO()
    rows = [[number, number * number % 7, names[3 + number % 2]] for number in range(12)]
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([names[:3], *rows])
    return text.getvalue()


def page_texts(app) -> list[tuple[str, str]]:
    """Return every text on the page, with its element's type and field."""
    texts = []
    for element in app.main:
        proto = getattr(element, "proto", None)
        if proto is None or element.type in OTHER_TYPES:
            continue
        for path, value in leaves(MessageToDict(proto, preserving_proto_field_name=True)):
            if isinstance(value, str) and path[-1] not in ("id", "url", "data"):
                texts.append((f"{element.type}.{path[0]}", value))
    return texts


def open_page_with(visit, names: list[str], **parameters: str):
    """Open the page on a table with these names."""
    app = visit("train/page.py", train_data=OWN, train_rounds="50", train_layers="1")
    app.text_area(key="train_own_text").set_value(table(names)).run()
    for name, value in parameters.items():
        app.query_params[name] = value
    app.run().run()
    assert not app.exception
    return app


@pytest.mark.parametrize("scene", ["play", "ask"])
@pytest.mark.parametrize(
    "names", [SETS[0], *(pytest.param(names, marks=pytest.mark.long) for names in SETS[1:])], ids=lambda names: names[0]
)
def test_markdown_differs_in_words_alone_and_no_link_holds_a_name(visit, scene, names):
    hostile, harmless = (
        open_page_with(visit, names, scene=scene),
        open_page_with(visit, ["one", "two", "three", "a b", "c d"], scene=scene),
    )
    assert not hostile.error
    hostile_texts, harmless_texts = page_texts(hostile), page_texts(harmless)
    assert [field for field, _ in hostile_texts] == [field for field, _ in harmless_texts]
    n_different = 0
    for (field, text), (_, harmless_text) in zip(hostile_texts, harmless_texts, strict=True):
        if field not in PLAIN_FIELDS:
            assert marks(text) == marks(harmless_text), field
            n_different += text != harmless_text
    assert n_different > 1, "no name was looked at"
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
    question = next(element for element in app.get("button_group") if element.key == "train_own_question")
    assert not marks(app.warning[0].value)
    assert not any(marks(option.content) for option in question.proto.options)

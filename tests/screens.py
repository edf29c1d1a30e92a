"""Collect every text of a page: Streamlit's elements, our components, charts with their tables, text alternatives."""

import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pyarrow as pa
from google.protobuf.json_format import MessageToDict
from streamlit.testing.v1 import AppTest

# Fields of Streamlit's protobuf messages without visible text.
INVISIBLE_FIELDS = {
    "id", "key", "formId", "elementId", "icon", "type", "url", "page", "pageScriptHash", "queryString", "componentName", "labelVisibility",
    "scriptRunId", "fragmentId", "contentKind", "userKey", "format", "width", "height", "widthConfig", "heightConfig", "style", "mimeType",
    "language", "languages", "styling", "chartSpec", "columnsConfig", "styles", "js", "css", "jsContent", "cssContent", "vegaLiteChart",
    "iconPosition", "buttonGroupStyle", "arrow", "externalUrl", "isExternal", "direction", "border", "variant", "mimetype", "theme",
    "htmlContent", "element", "commandType", "selectionMode", "useContainerWidth", "colorInfo", "step",
}  # fmt: skip
# Keys of our components' data without visible text: ids, colors, paths.
WORDLESS_KEYS = {
    "name", "key", "dial", "dials", "session", "revision", "color", "colors", "base", "script", "here", "kind", "story", "keys", "image", "images",
    "plays", "light", "waits", "knobs", "param", "params", "focus", "pictures", "language", "operation", "parents", "picture", "film", "activations",
    "bend", "ending", "task", "end", "way", "signature", "mode", "shown", "drawing", "stage", "loss", "source", "id", "url", "hue", "value",
    "palette", "turns", "formula", "symbol", "sign", "place", "places", "moving", "reset", "marks", "of", "next", "sets", "ink", "reasons", "ids", "lit",
    "try_of",
}  # fmt: skip


class _Text(HTMLParser):
    """Collect the text of some HTML and of the attributes that a screen reader reads."""

    def __init__(self, source: str):
        super().__init__()
        self.words, self._skips = [], 0
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        self._skips += tag in ("script", "style", "code")
        self.words += [
            value for name, value in attributes if name in ("alt", "title", "aria-label", "placeholder") and value
        ]

    def handle_endtag(self, tag):
        self._skips -= tag in ("script", "style", "code")

    def handle_data(self, data):
        if not self._skips:
            self.words.append(data)


def texts(app: AppTest) -> Iterator[tuple[str, str]]:
    """Yield each text of a page with the type of the element that shows it."""
    for node in _nodes(app._tree):
        proto = getattr(node, "proto", None)
        if proto is None:
            continue
        kind = type(proto).__name__
        if kind == "BidiComponent":
            yield from ((proto.component_name, words) for words in _component_texts(json.loads(proto.json or "{}")))
        elif "VegaLite" in kind:
            yield from (("chart", words) for words in _chart_texts(proto))
        else:
            yield from ((kind, words) for words in _message_texts(MessageToDict(proto, use_integers_for_enums=True)))


def _nodes(node) -> Iterator:
    yield node
    for child in getattr(node, "children", {}).values():
        yield from _nodes(child)


def _message_texts(value: object, name: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in INVISIBLE_FIELDS:
                yield from _message_texts(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from _message_texts(part, name)
    elif isinstance(value, str):
        if name == "data" and len(value) > 100 and " " not in value[:100]:  # a table
            return
        yield from _Text(value).words if "<" in value else [value]


def _component_texts(value: object, name: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in WORDLESS_KEYS or (isinstance(part, dict) and key not in ("story", "try_of")):
                yield from _component_texts(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from _component_texts(part, name)
    elif isinstance(value, str) and not value.startswith(("data:", "/", "#")) and not _is_packed(value):
        yield from _Text(value).words if "<" in value else [value]


def _is_packed(value: str) -> bool:
    """Return whether a text is packed numbers or an encoded image."""
    return " " not in value[:40] and (len(value) > 40 or value.startswith("data:"))


def _chart_texts(proto) -> Iterator[str]:
    spec = json.loads(proto.spec)
    yield from _spec_texts(spec)
    if proto.HasField("alt") if "alt" in [f.name for f in proto.DESCRIPTOR.fields] else False:
        yield proto.alt
    tables = [(dataset.name, dataset.data.data) for dataset in proto.datasets] + (
        [("", proto.data.data)] if proto.data.data else []
    )
    for _, data in tables:
        with pa.ipc.open_stream(io.BytesIO(data)) as stream:
            table = stream.read_all()
        for name, column in zip(table.column_names, table.columns, strict=True):
            if name in WORDLESS_KEYS:
                continue
            kind = column.type
            if pa.types.is_dictionary(kind):
                column, kind = column.cast(kind.value_type), kind.value_type
            if pa.types.is_string(kind) or pa.types.is_large_string(kind):
                for value in column.unique().to_pylist():
                    if value and not _is_packed(value):
                        yield value


# Strings in a Vega expression without visible text: names of data and scales, compared values, shapes, colors.
PROGRAM_STRINGS = re.compile(
    r"""(?:data|scale|pluck|regexp|replace|format)\([^()]*\)|[!=]==?\s*(?:'[^']*'|"[^"]*")|'(?:circle|square|white|black|left|right|center|top|bottom|middle)'"""
)
STRING_LITERAL = re.compile(r"""'([^']*)'|"([^"]*)\"""")


def _spec_texts(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _spec_texts(part)
    if not isinstance(value, dict):
        return
    for key, part in value.items():
        if key in ("url", "config", "datasets", "data", "$schema", "params", "name", "filter", "test"):
            continue
        if key == "scale" and value.get("legend", True) is None:
            continue  # invisible
        if key in ("calculate", "labelExpr", "expr") and isinstance(part, str):
            yield from (
                single or double
                for single, double in STRING_LITERAL.findall(PROGRAM_STRINGS.sub(" ", part))
                if not _is_packed(single or double)
            )
        elif key in ("title", "text") and isinstance(part, str):
            yield part
        elif key == "domain" and isinstance(part, list):
            yield from (text for text in part if isinstance(text, str))
        else:
            yield from _spec_texts(part)

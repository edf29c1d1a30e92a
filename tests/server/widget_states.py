"""Random widget states of each kind of control, valid and invalid, as a browser would report them."""

import json
import random

import pyarrow as pa
from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.session import MOVABLE, new_state

# Written differently from Python's output ("NAN", not "nan"), so that a test can tell an echo of the input from a computed value.
TYPED_TEXTS = [
    "", "0", "-3", "1.5", "1,5", "1e308", "-1E400", "NAN", "-INF", "abc", "x", "sin(x) / x", "1/0", "x^x^x^x", "((((", "sqrt(-1)",
    "ln(0*x)", "exp(exp(exp(x)))", "slope", "a" * 5_000, "<img src=x onerror=alert(1)>", "$$x^2$$ **b** :material/home:", "\x00\u202e",
    "a,b,c\n1,2,yes\n2,1,no\n3,4,yes\n4,3,no", "a,b,c\n1,2,3\n2,NAN,4\n-INF,1,2", "a,b\n1,2", "a;b;c\n1,5;2;yes\n2;1,5;no", "1\n2\n3",
]  # fmt: skip
# States that a broken browser may send for our own components.
COMPONENT_JUNK = [
    None,
    True,
    0,
    -1,
    1e308,
    float("nan"),
    float("inf"),
    "",
    "abc",
    "0" * 5_000,
    [],
    [1, [2, [None]]],
    {},
    {"now": 3, "tries": None},
]
STATE_FIELDS = {
    "why_dial": "value",
    "why_draw": "drawing",
    "why_valleys": "state",
    "why_tilt": "knob",
    "why_memory": "told",
}
TEXT_FIELDS = ("text_input", "text_area")


def new_widget_state(kind: str, element, draw: random.Random) -> WidgetState | None:
    """Return a new random state of an element, valid or broken, or None for an element without a state."""
    if kind == "bidi_component":
        name = element.component_name.rpartition(".")[2]
        if name == "why_dial" and draw.random() < 0.7:
            return new_state(kind, element, draw)
        return (
            WidgetState(id=element.id, json_value=json.dumps({STATE_FIELDS[name]: draw.choice(COMPONENT_JUNK)}))
            if name in STATE_FIELDS
            else None
        )
    if kind == "button_group" and element.click_mode == element.MULTI_SELECT:
        options = [option.content for option in element.options]
        state = WidgetState(id=element.id)
        state.string_array_value.data.extend(draw.sample(options, draw.randint(0, len(options))))
        return state
    if kind in MOVABLE:
        return new_state(kind, element, draw)
    if kind in TEXT_FIELDS:
        return WidgetState(id=element.id, string_value=draw.choice(TYPED_TEXTS)[: element.max_chars or None])
    if kind == "dataframe" and element.id and element.editing_mode != element.READ_ONLY:
        return WidgetState(id=element.id, string_value=json.dumps(table_edits(element, draw)))
    if kind == "vega_lite_chart" and element.id:
        return WidgetState(id=element.id, string_value=json.dumps({"selection": chart_selection(element, draw)}))
    return None


def table_edits(element, draw: random.Random) -> dict:
    """Return random edits of an editable table: changed cells, an added row, a deleted row."""
    rows = pa.ipc.open_stream(element.arrow_data.data).read_all()
    cells = {name: draw.choice(TYPED_TEXTS)[:40] for name in draw.sample(rows.column_names, 1)}
    return {
        "edited_rows": {str(draw.randrange(rows.num_rows)): cells} if rows.num_rows else {},
        "added_rows": [{name: draw.choice(TYPED_TEXTS)[:40] for name in rows.column_names}]
        if draw.random() < 0.3
        else [],
        "deleted_rows": [draw.randrange(rows.num_rows)] if rows.num_rows and draw.random() < 0.3 else [],
    }


def chart_selection(element, draw: random.Random) -> dict:
    """Return the state after a click on a chart: for each selection nothing, or the fields of one of its marks."""
    spec, selections = json.loads(element.spec), {}
    for param in spec.get("params", []):
        if param["name"] in element.selection_mode:
            fields = param["select"].get("fields", [])
            selectable = [
                table.select(fields) for table in tables(element) if fields and set(fields) <= set(table.column_names)
            ]
            rows = [row for table in selectable for row in table.to_pylist()]
            selections[param["name"]] = [draw.choice(rows)] if rows and draw.random() < 0.9 else []
    return selections


def tables(chart) -> list[pa.Table]:
    """Return the datasets of a chart."""
    return [pa.ipc.open_stream(dataset.data.data).read_all() for dataset in chart.datasets]

"""What each kind of control can be told, sense and nonsense, as a browser would report it."""

import json
import random

import pyarrow as pa
from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.session import MOVABLE, new_state

# In a form of its own each ("NAN" is no "nan"): where the page repeats what was typed, that is not what it computed.
TYPED = [
    "", "0", "-3", "1.5", "1,5", "1e308", "-1E400", "NAN", "-INF", "abc", "x", "sin(x) / x", "1/0", "x^x^x^x", "((((", "sqrt(-1)",
    "ln(0*x)", "exp(exp(exp(x)))", "slope", "a" * 5_000, "<img src=x onerror=alert(1)>", "$$x^2$$ **b** :material/home:", "\x00\u202e",
    "a,b,c\n1,2,yes\n2,1,no\n3,4,yes\n4,3,no", "a,b,c\n1,2,3\n2,NAN,4\n-INF,1,2", "a,b\n1,2", "a;b;c\n1,5;2;yes\n2;1,5;no", "1\n2\n3",
]  # fmt: skip
# What our own components may be told by a browser in which something is broken.
TOLD = [
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
STATES = {"why_dial": "value", "why_draw": "drawing", "why_valleys": "state", "why_tilt": "knob", "why_memory": "told"}
TYPING = ("text_input", "text_area")


def touched(kind: str, told, draw: random.Random) -> WidgetState | None:
    """Another state of an element, as a browser would report it, or a broken one; None for what cannot be touched."""
    if kind == "bidi_component":
        name = told.component_name.rpartition(".")[2]
        if name == "why_dial" and draw.random() < 0.7:
            return new_state(kind, told, draw)
        return (
            WidgetState(id=told.id, json_value=json.dumps({STATES[name]: draw.choice(TOLD)}))
            if name in STATES
            else None
        )
    if kind == "button_group" and told.click_mode == told.MULTI_SELECT:
        options = [option.content for option in told.options]
        state = WidgetState(id=told.id)
        state.string_array_value.data.extend(draw.sample(options, draw.randint(0, len(options))))
        return state
    if kind in MOVABLE:
        return new_state(kind, told, draw)
    if kind in TYPING:
        return WidgetState(id=told.id, string_value=draw.choice(TYPED)[: told.max_chars or None])
    if kind == "dataframe" and told.id and told.editing_mode != told.READ_ONLY:
        return WidgetState(id=told.id, string_value=json.dumps(edited(told, draw)))
    if kind == "vega_lite_chart" and told.id:
        return WidgetState(id=told.id, string_value=json.dumps({"selection": clicked(told, draw)}))
    return None


def edited(told, draw: random.Random) -> dict:
    """What a person did to an editable table: cells typed over, a row added, a row taken away."""
    rows = pa.ipc.open_stream(told.arrow_data.data).read_all()
    typed = {name: draw.choice(TYPED)[:40] for name in draw.sample(rows.column_names, 1)}
    return {
        "edited_rows": {str(draw.randrange(rows.num_rows)): typed} if rows.num_rows else {},
        "added_rows": [{name: draw.choice(TYPED)[:40] for name in rows.column_names}] if draw.random() < 0.3 else [],
        "deleted_rows": [draw.randrange(rows.num_rows)] if rows.num_rows and draw.random() < 0.3 else [],
    }


def clicked(told, draw: random.Random) -> dict:
    """What a click on a picture selects: for each selection nothing, or the fields of one of the marks that were drawn."""
    spec, chosen = json.loads(told.spec), {}
    for each in spec.get("params", []):
        if each["name"] in told.selection_mode:
            fields = each["select"].get("fields", [])
            drawn = [
                table.select(fields) for table in tables(told) if fields and set(fields) <= set(table.column_names)
            ]
            rows = [row for table in drawn for row in table.to_pylist()]
            chosen[each["name"]] = [draw.choice(rows)] if rows and draw.random() < 0.9 else []
    return chosen


def tables(told) -> list[pa.Table]:
    """The tables of a picture that its spec draws from."""
    return [pa.ipc.open_stream(each.data.data).read_all() for each in told.datasets]

"""The picture of a run, drawn in the browser: the network with every neuron's own map, the answer's map, and the error."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import streamlit as st

from core.chapters.train.live_picture import picture_alt, picture_data
from core.chapters.train.map_pictures import RunTables
from core.chapters.train.run import FRAMES, Run
from core.say.messages import text
from pages.ui import assets, stage

HERE = Path(__file__).parent

# The parts of `live_picture.js`: what it computes, the layout, the drawing, and the pointer.
PARTS = ("network", "run", "layout", "pen", "draw_maps", "draw_network", "draw_curve", "draw_legend", "pointer")

_PICTURE = assets.component(
    "why_run", HERE / "live_picture", scripts="".join(assets.script(HERE / f"live_{part}.js") for part in PARTS)
)
Click = Literal["knob", "place"]


def live_picture(
    tables: RunTables,
    key: str,
    *,
    others: Sequence[Run] = (),
    titles: Sequence[str] = (),
    slopes: bool = False,
    knob: int | None = None,
    ask: tuple[float, float] | None = None,
    clicks: Click | None = None,
    on_click: Callable[[], None] | None = None,
    frozen: bool = False,
    over: bool = False,
) -> None:
    """Show a run at the place of the dial `train_at`.

    Args:
        tables: the run.
        key: the picture's name. Its container is `{key}_figure`. The dial's sentence is part of its text alternative.
        others: more runs on the same data. With them only maps and errors are drawn.
        titles: the names of the run and the others.
        slopes: whether the lines show each parameter's slope instead of its value.
        knob: the index of the parameter to mark.
        ask: the place to mark, in the units of the data.
        clicks: what a click selects: a parameter ("knob") or a place on the map ("place").
        on_click: called after a click. `st.session_state[key]` then has `knob` or `spot`.
        frozen: whether the picture stays at the first place, with a question over it.
        over: whether a verdict covers part of the picture.
    """
    data = picture_data(tables, others, slopes=slopes)
    with stage.picture(), st.container(key=f"{key}_figure"):
        _PICTURE(
            key=key,
            data={
                **data,
                "dial": "train_at",
                "place": 0 if frozen else FRAMES - 1,
                "frozen": frozen,
                "over": over,
                "alt": text(picture_alt(tables.run, titles)),
                "titles": list(titles) or None,
                "knob": knob,
                "ask": None if ask is None else list(ask),
                "clicks": clicks,
            },
            on_knob_change=on_click or _ignore,
            on_spot_change=on_click or _ignore,
        )


def _ignore() -> None:
    pass

"""The four pictures of this chapter: components with a script each, and shared shapes."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from core import exam
from core.draw import theme
from core.say.messages import text
from pages.ui import assets, stage

HERE = Path(__file__).parent

COLORS = {
    "guess": theme.GUESS,
    "slope": theme.SLOPE,
    "blame": theme.BLAME,
    "nudge": theme.COMPARED,
    "out": theme.REMAINDER,
    "compared": theme.COMPARED,
    "chosen": theme.CHOSEN,
    "room": theme.MUTED,
    "ink": theme.EDGE,
}


def _component(name: str) -> Any:
    return assets.component(
        f"why_sigmoid_{name}",
        HERE / name,
        html='<svg class="why-graph why-picture" role="img"></svg>',
        styles=assets.style(HERE / "graph.css"),
        scripts=assets.FIT + assets.script(HERE / "graph.js"),
    )


_COMPONENTS = {name: _component(name) for name in ("answer", "hint", "deep", "end")}


def show(name: str, data: Mapping[str, object], words: Mapping[str, object]) -> None:
    """Show one of the four pictures on the stage.

    Args:
        name: the scene, and its script.
        data: what the script draws. "dial" is the key of the dial that it follows.
        words: the words in the picture. "alt" is its text alternative.
    """
    with stage.picture(), st.container(key=f"sigmoid_{name}_figure"):
        _COMPONENTS[name](key=f"sigmoid_{name}_picture", data={**data, "words": dict(words), "colors": COLORS})


def students() -> dict[str, object]:
    """Return the twenty students and the words on their axes."""
    names = ("pass", "fail", "hours")
    return {
        "hours": exam.DATA.hours.tolist(),
        "passed": exam.DATA.targets[:, 0].astype(int).tolist(),
        "words": {name: text(f"sigmoid-students-{name}") for name in names},
    }


def words(scene: str, *names: str, **values: object) -> dict[str, str]:
    """Return messages of a scene by the names in its script, which fills placeholders such as `{n}`."""
    blanks = {name: f"{{{name}}}" for name in ("n", "of", "share", "epoch", "right")}
    return {name: text(f"sigmoid-{scene}-{name.replace('_', '-')}", **blanks | values) for name in names}

"""A sign for the guided tour: whether the sum that the visitor sets by hand is a hill."""

from collections.abc import Sequence
from pathlib import Path

from pages.ui import assets

HILL = "bends_hill"  # the tour waits until this component rests at 1

_HILL = assets.component("why_hill", Path(__file__).parent / "hill", html="<i hidden></i>")


def hill_sign(dials: Sequence[str], hills: Sequence[Sequence[bool]]) -> None:
    """Mount a component that follows two dials. Its value is 1 where `hills` (first dial outermost) is true, else 0."""
    _HILL(key=HILL, data={"key": HILL, "dials": list(dials), "hills": [list(row) for row in hills]})

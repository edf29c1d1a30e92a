"""A drawing, learned in all three ways: its pictures, and what they show at each place of the dial."""

import pandas as pd

from core.chapters.start.drawings import unpack
from core.chapters.start.painting import paint
from core.chapters.start.pictures import drawn_tables
from core.chapters.start.words import watched


def drawn(name: str) -> tuple[dict[str, pd.DataFrame], list[str]]:
    """Learn the drawing that `name` stands for (see `unpack`); about two seconds. Raises ValueError where it stands for none."""
    drawing = unpack(name)
    if drawing is None:
        raise ValueError(f"{name[:20]!r} is the name of no drawing.")
    painting = paint(drawing)
    return drawn_tables(painting), watched(painting)

"""A drawing, learned in all three ways, in pieces: a visitor sees the first pictures while the last are still being learned."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from core.chapters.start.drawings import unpack
from core.chapters.start.painting import FRAMES, Checkpoint, paint
from core.chapters.start.pictures import join_tables, run_tables
from core.chapters.start.words import draw_sentences, still_learning
from core.say.messages import Message

# The places of the dial where a piece ends and the next begins. The first piece is short, so that it comes soon.
ENDS = (0, 16, 100, FRAMES - 1)
PIECES = len(ENDS) - 1
# The tables of the pictures, and a sentence for each place of the dial.
Film = tuple[dict[str, pd.DataFrame], list[Message]]


@dataclass(frozen=True, eq=False)
class Piece:
    """What each way paints from one of `ENDS` to the next."""

    tables: dict[str, pd.DataFrame]
    sentences: list[Message]  # one for each place, both ends included
    checkpoints: tuple[Checkpoint, ...]


def learn_piece(name: str, number: int, checkpoints: Sequence[Checkpoint] | None = None) -> Piece:
    """Learn one piece of the drawing that `name` stands for (see `unpack`): piece `number`, from 0.

    `checkpoints` are those of the piece before. Raises ValueError where the name stands for no drawing.
    """
    drawing = unpack(name)
    if drawing is None:
        raise ValueError(f"{name[:20]!r} is the name of no drawing.")
    places = np.arange(ENDS[number], ENDS[number + 1] + 1)
    painting = paint(drawing, places=places, checkpoints=checkpoints)
    return Piece(run_tables(painting), draw_sentences(painting), painting.checkpoints)


def film(pieces: Sequence[Piece]) -> Film:
    """Return the pictures and the sentences at every place of the dial, as far as they are learned: at least one piece."""
    end = ENDS[len(pieces)]
    sentences = [*pieces[0].sentences, *(sentence for piece in pieces[1:] for sentence in piece.sentences[1:])]
    placeholders = [still_learning(end)] * (FRAMES - len(sentences))
    return join_tables([piece.tables for piece in pieces], end), [*sentences, *placeholders]


def learn_film(name: str) -> Film:
    """Learn a drawing to the end: `film` of all its pieces. Raises ValueError as `learn_piece` does."""
    pieces: list[Piece] = []
    for number in range(PIECES):
        pieces.append(learn_piece(name, number, pieces[-1].checkpoints if pieces else None))
    return film(pieces)

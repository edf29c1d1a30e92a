"""Learn a visitor's drawing in pieces, so that the first pictures show while the last are still computed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from core.chapters.start.drawings import unpack
from core.chapters.start.painting import N_PLACES, Checkpoint, paint
from core.chapters.start.pictures import join_tables, run_tables
from core.chapters.start.words import painting_sentences, still_learning
from core.say.messages import Message

# The places of the dial at which pieces end. The first piece is short, so that it is ready soon.
ENDS = (0, 16, 100, N_PLACES - 1)
PIECES = len(ENDS) - 1
# The tables of the pictures, and one sentence per place of the dial.
Film = tuple[dict[str, pd.DataFrame], list[Message]]


@dataclass(frozen=True, eq=False)
class Piece:
    """The result from one of `ENDS` to the next."""

    tables: dict[str, pd.DataFrame]
    sentences: list[Message]  # one per place, with both ends
    checkpoints: tuple[Checkpoint, ...]


def learn_piece(name: str, number: int, checkpoints: Sequence[Checkpoint] | None = None) -> Piece:
    """Learn piece `number`, from 0, of the drawing that `unpack` returns for `name`.

    `checkpoints` are those of the previous piece. Raises ValueError for a name of no drawing.
    """
    drawing = unpack(name)
    if drawing is None:
        raise ValueError(f"{name[:20]!r} is the name of no drawing.")
    places = np.arange(ENDS[number], ENDS[number + 1] + 1)
    painting = paint(drawing, places=places, checkpoints=checkpoints)
    return Piece(run_tables(painting), painting_sentences(painting), painting.checkpoints)


def film(pieces: Sequence[Piece]) -> Film:
    """Join pieces, at least one, into the pictures and sentences at every place of the dial.

    Places that are not learned yet have the last picture and a placeholder sentence.
    """
    end = ENDS[len(pieces)]
    sentences = [*pieces[0].sentences, *(sentence for piece in pieces[1:] for sentence in piece.sentences[1:])]
    placeholders = [still_learning(end)] * (N_PLACES - len(sentences))
    return join_tables([piece.tables for piece in pieces], end), [*sentences, *placeholders]


def learn_film(name: str) -> Film:
    """Learn a whole drawing. Raises ValueError as `learn_piece` does."""
    pieces: list[Piece] = []
    for number in range(PIECES):
        pieces.append(learn_piece(name, number, pieces[-1].checkpoints if pieces else None))
    return film(pieces)

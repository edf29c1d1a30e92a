"""Learn a visitor's drawing in a worker, one piece after the other, while the page is open."""

import time

import streamlit as st

from core.chapters.start.drawings import READY_MADE
from core.chapters.start.film import ENDS, PIECES, Film, Piece, film, learn_film, learn_piece
from pages.server.cache import cached_in_worker
from pages.server.workers import Job
from pages.start.sheet import FIRST

POLL = 0.01  # seconds between checks that the piece is ready

ready_made = cached_in_worker(learn_film)
ready_made.precompute(FIRST)


class Learning:
    """The pieces of a drawing that are learned so far.

    A worker learns one piece at a time, and the page requests the next when it has shown the last. So visitors take turns, and a
    closed page costs at most one more piece. A person's drawing is stored in their own visit only.
    """

    def __init__(self, name: str):
        self.name = name
        self.film: Film | None = None
        self._pieces: list[Piece] = []
        self._job: Job | None = None
        self.is_done = False
        if name in READY_MADE and (ready := ready_made.get(name)) is not None:
            self.film, self.is_done = ready, True

    @property
    def share(self) -> float:
        """The share of the film that is ready, from 0 to 1."""
        return 1.0 if self.is_done else ENDS[len(self._pieces)] / ENDS[-1]

    def request_piece(self) -> None:
        """Start the job that learns the next piece, unless it runs already or all is learned."""
        if not self.is_done and self._job is None:
            checkpoints = self._pieces[-1].checkpoints if self._pieces else None
            self._job = Job(learn_piece, self.name, len(self._pieces), checkpoints)

    def collect_piece(self, patience: float = 0.0) -> None:
        """Add the next piece to the film, if it is ready within `patience` seconds."""
        self.request_piece()
        if self._job is None:
            return
        until = time.monotonic() + patience
        while not self._job.is_done:
            if time.monotonic() > until:
                return
            time.sleep(POLL)
        piece, self._job = self._job.result(), None
        self._pieces.append(piece)
        self.film = film(self._pieces)
        if len(self._pieces) == PIECES:
            self.is_done, self._pieces = True, []
            if self.name in READY_MADE:
                ready_made.put(self.film, self.name)


def get_learning(name: str) -> Learning:
    """Return the learning of a drawing in this visit. A new drawing starts a new one."""
    session = st.session_state
    if "_learning" not in session or session["_learning"].name != name:
        session["_learning"] = Learning(name)
    return session["_learning"]

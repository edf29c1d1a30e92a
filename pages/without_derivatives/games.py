"""The games of "You are the optimizer" that a visit remembers."""

import streamlit as st

from core.chapters.without_derivatives.guessing import (
    NAMES,
    ROUNDS,
    TRIES,
    Game,
    follow,
    hidden_valley,
    play,
    random_search,
)
from pages.server.cache import cached

KNOB = "without_derivatives_knob_"
VALLEYS = 1000  # how many there are to play
MOST_KEPT = 200  # games that a visit remembers


@cached
def rivals(kind: str, valley: int) -> tuple[Game, float]:
    """The same round as following the slopes plays it, and the middle score of random nudges."""
    hidden = hidden_valley(kind, valley)
    return follow(kind, hidden), random_search(hidden, valley)


class Played:
    """One round in one valley as far as it was played in this visit; its methods are what the buttons do."""

    def __init__(self, kind: str, valley: int):
        self._kind, self._valley = kind, valley
        self.tries, self.over = _games().get((kind, valley), ((), False))

    @staticmethod
    def all_of(valley: int) -> dict[str, Game]:
        """The rounds of a valley that were begun, by kind."""
        begun = {kind: _games().get((kind, valley), ((),))[0] for kind in ROUNDS}
        return {kind: play(hidden_valley(kind, valley), tries) for kind, tries in begun.items() if tries}

    def look(self) -> None:
        """Try the place at which the knobs stand."""
        names = NAMES[: ROUNDS[self._kind].knobs].lower()
        if not self.over and len(self.tries) < TRIES:
            self._keep((*self.tries, tuple(float(st.session_state[f"{KNOB}{name}"]) for name in names)), False)

    def clicked(self, picture: str) -> None:
        """Try the place that was clicked in the picture."""
        for chosen in st.session_state[picture].selection.get("look", [])[:1]:
            st.session_state[f"{KNOB}a"] = float(chosen["place"])
            self.look()

    def give_up(self) -> None:
        """Show what is hidden."""
        self._keep(self.tries, True)

    def again(self) -> None:
        """Play the same round once more."""
        self._keep((), False)

    def another(self) -> None:
        """Go to the next valley."""
        st.session_state["without_derivatives_valley"] = (self._valley + 1) % VALLEYS

    def _keep(self, tries: tuple, over: bool) -> None:
        games = _games()
        games.pop((self._kind, self._valley), None)
        games[self._kind, self._valley] = (tries, over or len(tries) >= TRIES)
        while len(games) > MOST_KEPT:
            del games[next(iter(games))]


def _games() -> dict:
    return st.session_state.setdefault("_games", {})

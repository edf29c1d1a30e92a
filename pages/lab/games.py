"""The state of the guessing game in a visit, and its rivals."""

import streamlit as st

from core.chapters.lab.guessing import (
    MAX_TRIES,
    PARAM_NAMES,
    ROUNDS,
    Game,
    hidden_valley,
    hill_climbing_score,
    play,
    play_descent,
)
from pages.server.cache import cached

KNOB = "without_derivatives_knob_"
VALLEYS = 1000  # the number of valleys
MAX_GAMES = 200  # in a visit


@cached
def rivals(kind: str, valley: int) -> tuple[Game, float]:
    """Play the same round by gradient descent. Return that game, and the median score of hill climbing."""
    hidden = hidden_valley(kind, valley)
    return play_descent(kind, hidden), hill_climbing_score(hidden, valley)


class GameState:
    """The tries of one round in one valley in this visit. Its methods are the buttons' callbacks."""

    def __init__(self, kind: str, valley: int):
        self._kind, self._valley = kind, valley
        self.tries, self.over = _games().get((kind, valley), ((), False))

    @staticmethod
    def all_of(valley: int) -> dict[str, Game]:
        """Return the rounds of a valley that have a try, by kind."""
        tries_by_kind = {kind: _games().get((kind, valley), ((),))[0] for kind in ROUNDS}
        return {kind: play(hidden_valley(kind, valley), tries) for kind, tries in tries_by_kind.items() if tries}

    def try_knobs(self) -> None:
        """Try the place that the sliders give."""
        names = PARAM_NAMES[: ROUNDS[self._kind].n_params].lower()
        if not self.over and len(self.tries) < MAX_TRIES:
            self._save((*self.tries, tuple(float(st.session_state[f"{KNOB}{name}"]) for name in names)), False)

    def try_click(self, picture: str) -> None:
        """Try the place of a click in the picture."""
        for point in st.session_state[picture].selection.get("look", [])[:1]:
            st.session_state[f"{KNOB}a"] = float(point["place"])
            self.try_knobs()

    def give_up(self) -> None:
        """End the round, which reveals the valley."""
        self._save(self.tries, True)

    def restart(self) -> None:
        """Restart the round."""
        self._save((), False)

    def next_valley(self) -> None:
        """Select the next valley."""
        st.session_state["without_derivatives_valley"] = (self._valley + 1) % VALLEYS

    def _save(self, tries: tuple, over: bool) -> None:
        games = _games()
        games.pop((self._kind, self._valley), None)
        games[self._kind, self._valley] = (tries, over or len(tries) >= MAX_TRIES)
        while len(games) > MAX_GAMES:
            del games[next(iter(games))]


def _games() -> dict:
    return st.session_state.setdefault("_games", {})

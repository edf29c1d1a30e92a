"""A stop of the guided tour, and the visitor's move that it waits for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from core.say.messages import Message


@dataclass(frozen=True)
class Move:
    """The visitor's move that a stop of the tour waits for. The browser notices it and sends no message.

    Attributes:
        key: the part of the scene that the visitor moves, as in `Stop.highlight`.
        kind: which move counts.
            "end": the dial rests at its end.
            "ends": the dial has been near both of its ends.
            "between": the dial rests from `low` to `high`.
            "touch": the visitor presses a button in the part, or changes a control in it.
            "lower": the visitor changes a control in the part so that `data-error` of the element around it shrinks.
            "see": no move. The stop shows its result at once.
        low: in the units of the dial.
        high: in the units of the dial.
        times: the number of touches.
    """

    key: str
    kind: Literal["end", "ends", "between", "touch", "lower", "see"]
    low: float = 0
    high: float = 0
    times: int = 1


@dataclass(frozen=True)
class Stop:
    """A stop of the guided tour (`pages.ui.tour`): it highlights a part, asks for a move, waits, and shows the result.

    Attributes:
        highlight: the key of the highlighted part (its class is `st-key-…`). A selector within the part may follow after a space.
        ask: what the visitor should do, in one short sentence.
        move: the move that counts.
        says: returns the sentence after the move (`core/chapters/<chapter>/stops.py`).
        controls: the scene's controls at first, by their short names. All others are at their defaults.
        retry: the sentence after a move that does not count; a general one if empty.
    """

    highlight: str
    ask: Message | str
    move: Move
    says: Callable[[], Message | str]
    controls: Mapping[str, object] = field(default_factory=dict, hash=False)
    retry: Message | str = ""

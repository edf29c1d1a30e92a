"""The last hidden neurons of the opening's network: what each of them adds to the face, and what is left without some."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from core import opening
from core.network import Network
from core.say.messages import Message, message

FEW = 8  # this many neurons hold most of the face
N_NEURONS = opening.NEURONS[-1]


@dataclass(frozen=True, eq=False)
class Face:
    """A trained network that paints, seen through its last hidden layer.

    The answer's sum at a dot is `shift` plus what every neuron adds there. The dot is light where that sum is above 0.
    """

    network: Network
    picture: np.ndarray  # (dots,) what it should paint, True where light

    @cached_property
    def contributions(self) -> np.ndarray:
        """What each neuron adds to the answer's sum (neurons, dots)."""
        return contributions(self.network)

    @property
    def shift(self) -> float:
        """What is always added: the bias of the last neuron."""
        return float(self.network.layers[-1].biases[0])

    def n_right(self, removed_neurons: Collection[int] = ()) -> int:
        """Count the dots that are right without the neurons `removed_neurons`."""
        rest = [number for number in range(len(self.contributions)) if number not in set(removed_neurons)]
        return int(((self.contributions[rest].sum(axis=0) + self.shift > 0) == self.picture).sum())

    @cached_property
    def removal_order(self) -> tuple[int, ...]:
        """The neurons in the order in which they can best be spared."""
        return removal_order(self)

    def least_useful(self, n_kept: int) -> tuple[int, ...]:
        """Return the neurons to rub out, sorted, so that the `n_kept` most useful ones stay."""
        return tuple(sorted(self.removal_order[: len(self.contributions) - n_kept]))

    def most_useful(self, removed_neurons: Collection[int] = ()) -> int:
        """Return the neuron whose loss costs most dots where the neurons `removed_neurons` are rubbed out already."""
        rest = [number for number in range(len(self.contributions)) if number not in set(removed_neurons)]
        return min(rest, key=lambda number: (self.n_right([*removed_neurons, number]), number))


def contributions(network: Network) -> np.ndarray:
    """Compute what each last hidden neuron adds to the answer's sum at every dot (neurons, dots): its output times its weight."""
    outputs = network.forward(opening.INPUTS).layers[-2].post
    return network.layers[-1].weights.T * outputs.T


def removal_order(face: Face) -> tuple[int, ...]:
    """Rub out one neuron after the other, each time the one whose loss leaves most dots right; return them in that order."""
    order: list[int] = []
    while len(order) < len(face.contributions):
        rest = [number for number in range(len(face.contributions)) if number not in order]
        order.append(max(rest, key=lambda number: (face.n_right([*order, number]), -number)))
    return tuple(order)


@lru_cache(maxsize=1)
def face() -> Face:
    """Look at the network that opens the site. Takes a second or two."""
    return Face(opening.trained(), opening.face().ravel())


def normalize_neurons(text: str) -> str | None:
    """Read the rubbed-out neurons of a link, counted from 1: sorted, each once, as `format_neurons` writes them. None for anything else."""
    parts = text.split(".") if text else []
    if not all(part.isascii() and part.isdigit() and len(part) < 3 and 1 <= int(part) <= N_NEURONS for part in parts):
        return None
    return format_neurons({int(part) - 1 for part in parts})


def format_neurons(neurons: Collection[int]) -> str:
    """Write neurons, counted from 0, for a link, where they are counted from 1."""
    return ".".join(str(number + 1) for number in sorted(neurons))


def parse_neurons(text: str) -> tuple[int, ...]:
    """Return the neurons, counted from 0, that a text of `format_neurons` names."""
    return tuple(int(part) - 1 for part in text.split(".") if part)


def face_says(face: Face, removed_neurons: Collection[int]) -> Message:
    """Say what is left of the face without `removed_neurons`."""
    n_right, n_right_whole, n_dots = face.n_right(removed_neurons), face.n_right(), len(face.picture)
    values = {
        "right": n_right,
        "dots": n_dots,
        "lost": n_right_whole - n_right,
        "out": len(removed_neurons),
        "left": N_NEURONS - len(removed_neurons),
    }
    if not removed_neurons:
        return message("bends-face-whole", **values, count=N_NEURONS)
    if len(removed_neurons) == N_NEURONS:
        return message("bends-face-none", **values)
    if len(removed_neurons) == 1:
        case = "bends-face-one" if n_right < n_right_whole else "bends-face-spare"
        return message(case, **values, neuron=next(iter(removed_neurons)) + 1)
    if set(removed_neurons) == set(face.least_useful(FEW)):
        return message("bends-face-few", **values)
    return message("bends-face-some", **values)

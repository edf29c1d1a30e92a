"""The last hidden neurons of the opening's network: what each of them adds to the face, and what is left without some."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from core import opening
from core.network import Network
from core.say.messages import Message, message

FEW = 8  # this many neurons hold most of the face
COUNT = opening.NEURONS[-1]


@dataclass(frozen=True, eq=False)
class Face:
    """A trained network that paints, seen through its last hidden layer.

    The answer's sum at a dot is `shift` plus what every neuron adds there. The dot is light where that sum is above 0.
    """

    network: Network
    picture: np.ndarray  # (dots,) what it should paint, True where light

    @cached_property
    def adds(self) -> np.ndarray:
        """What each neuron adds to the answer's sum (neurons, dots)."""
        return contributions(self.network)

    @property
    def shift(self) -> float:
        """What is always added: the bias of the last neuron."""
        return float(self.network.layers[-1].biases[0])

    def right(self, out: Collection[int] = ()) -> int:
        """Count the dots that are right without the neurons `out`."""
        rest = [number for number in range(len(self.adds)) if number not in set(out)]
        return int(((self.adds[rest].sum(axis=0) + self.shift > 0) == self.picture).sum())

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The neurons in the order in which they can best be spared."""
        return spare(self)

    def least_useful(self, keep: int) -> tuple[int, ...]:
        """Return the neurons to rub out, sorted, so that the `keep` most useful ones stay."""
        return tuple(sorted(self.order[: len(self.adds) - keep]))

    def strongest(self, out: Collection[int] = ()) -> int:
        """Return the neuron whose loss costs most dots where the neurons `out` are rubbed out already."""
        rest = [number for number in range(len(self.adds)) if number not in set(out)]
        return min(rest, key=lambda number: (self.right([*out, number]), number))


def contributions(network: Network) -> np.ndarray:
    """Compute what each last hidden neuron adds to the answer's sum at every dot (neurons, dots): its output times its weight."""
    outputs = network.forward(opening.INPUTS).layers[-2].post
    return network.layers[-1].weights.T * outputs.T


def spare(face: Face) -> tuple[int, ...]:
    """Rub out one neuron after the other, each time the one whose loss leaves most dots right; return them in that order."""
    out: list[int] = []
    while len(out) < len(face.adds):
        rest = [number for number in range(len(face.adds)) if number not in out]
        out.append(max(rest, key=lambda number: (face.right([*out, number]), -number)))
    return tuple(out)


@lru_cache(maxsize=1)
def face() -> Face:
    """Look at the network that opens the site. Takes a second or two."""
    return Face(opening.trained(), opening.face().ravel())


def read_out(word: str) -> str | None:
    """Read the rubbed-out neurons of a link, counted from 1: sorted, each once, as `write_out` does. None for anything else."""
    parts = word.split(".") if word else []
    if not all(part.isascii() and part.isdigit() and len(part) < 3 and 1 <= int(part) <= COUNT for part in parts):
        return None
    return write_out({int(part) - 1 for part in parts})


def write_out(out: Collection[int]) -> str:
    """Write neurons, counted from 0, for a link, where they are counted from 1."""
    return ".".join(str(number + 1) for number in sorted(out))


def neurons_of(word: str) -> tuple[int, ...]:
    """Return the neurons, counted from 0, that a word of `write_out` names."""
    return tuple(int(part) - 1 for part in word.split(".") if part)


def face_says(face: Face, out: Collection[int]) -> Message:
    """Say what is left of the face without the neurons `out`."""
    right, whole, dots = face.right(out), face.right(), len(face.picture)
    values = {"right": right, "dots": dots, "lost": whole - right, "out": len(out), "left": COUNT - len(out)}
    if not out:
        return message("bends-face-whole", **values, count=COUNT)
    if len(out) == COUNT:
        return message("bends-face-none", **values)
    if len(out) == 1:
        case = "bends-face-one" if right < whole else "bends-face-spare"
        return message(case, **values, neuron=next(iter(out)) + 1)
    if set(out) == set(face.least_useful(FEW)):
        return message("bends-face-few", **values)
    return message("bends-face-some", **values)

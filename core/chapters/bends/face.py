"""The contributions of the opening network's last hidden neurons to the face, and the face without some of them."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from core import opening
from core.network import Network
from core.say.messages import Message, message

FEW = 8  # neurons that suffice for most of the face
OBSTACLE = 10  # dots: a neuron that spoils at least so many stands in the way
N_NEURONS = opening.NEURONS[-1]


@dataclass(frozen=True, eq=False)
class Face:
    """A trained painting network, split into the contributions of its last hidden neurons.

    The output's sum at a dot is `shift` plus all contributions. The dot is light if the sum is above 0.
    """

    network: Network
    picture: np.ndarray  # (dots,) the target, True where light

    @cached_property
    def contributions(self) -> np.ndarray:
        """What each neuron adds to the output's sum (neurons, dots)."""
        return contributions(self.network)

    @property
    def shift(self) -> float:
        """The bias of the output."""
        return float(self.network.layers[-1].biases[0])

    def n_correct(self, removed_neurons: Collection[int] = ()) -> int:
        """Count the dots that are right without `removed_neurons`."""
        return int((self._light(removed_neurons) == self.picture).sum())

    def _light(self, removed_neurons: Collection[int]) -> np.ndarray:
        rest = [number for number in range(len(self.contributions)) if number not in set(removed_neurons)]
        return self.contributions[rest].sum(axis=0) + self.shift > 0

    def is_plain(self, removed_neurons: Collection[int]) -> bool:
        """Return whether all dots have one color without `removed_neurons`."""
        return len(set(self._light(removed_neurons).tolist())) == 1

    def obstacle(self, removed_neurons: Collection[int]) -> int | None:
        """Return the removed neuron that would spoil the most dots if it came back, or None if none spoils `OBSTACLE`."""
        n_correct = {
            number: self.n_correct([other for other in removed_neurons if other != number])
            for number in sorted(removed_neurons)
        }
        worst = min(n_correct, key=lambda number: n_correct[number], default=None)
        if worst is None or n_correct[worst] > self.n_correct(removed_neurons) - OBSTACLE:
            return None
        return worst

    @cached_property
    def removal_order(self) -> tuple[int, ...]:
        """`removal_order` of the face."""
        return removal_order(self)

    def least_useful(self, n_kept: int) -> tuple[int, ...]:
        """Return the neurons to remove, sorted, so that the `n_kept` most useful ones stay."""
        return tuple(sorted(self.removal_order[: len(self.contributions) - n_kept]))

    def most_useful(self, removed_neurons: Collection[int] = ()) -> int:
        """Return the neuron whose removal costs most dots, after `removed_neurons`."""
        rest = [number for number in range(len(self.contributions)) if number not in set(removed_neurons)]
        return min(rest, key=lambda number: (self.n_correct([*removed_neurons, number]), number))


def contributions(network: Network) -> np.ndarray:
    """Compute each last hidden neuron's output times its weight at every dot (neurons, dots)."""
    outputs = network.forward(opening.INPUTS).layers[-2].post
    return network.layers[-1].weights.T * outputs.T


def removal_order(face: Face) -> tuple[int, ...]:
    """Order the neurons by greedy removal: each time remove the one whose loss leaves most dots right."""
    order: list[int] = []
    while len(order) < len(face.contributions):
        rest = [number for number in range(len(face.contributions)) if number not in order]
        order.append(max(rest, key=lambda number: (face.n_correct([*order, number]), -number)))
    return tuple(order)


@lru_cache(maxsize=1)
def face() -> Face:
    """Return the face of the opening's network. Takes a second or two."""
    return Face(opening.train_on_face(), opening.face().ravel())


def normalize_neurons(text: str) -> str | None:
    """Read removed neurons from a link, and write them as `format_neurons` does. Return None for anything else."""
    parts = text.split(".") if text else []
    if not all(part.isascii() and part.isdigit() and len(part) < 3 and 1 <= int(part) <= N_NEURONS for part in parts):
        return None
    return format_neurons({int(part) - 1 for part in parts})


def format_neurons(neurons: Collection[int]) -> str:
    """Write neurons for a link, where they are counted from 1."""
    return ".".join(str(number + 1) for number in sorted(neurons))


def parse_neurons(text: str) -> tuple[int, ...]:
    """Read neurons, counted from 0, from a text of `format_neurons`."""
    return tuple(int(part) - 1 for part in text.split(".") if part)


def say_face(face: Face, removed_neurons: Collection[int]) -> Message:
    """Say what remains of the face without `removed_neurons`."""
    n_correct, n_correct_whole, n_dots = face.n_correct(removed_neurons), face.n_correct(), len(face.picture)
    values = {
        "right": n_correct,
        "dots": n_dots,
        "lost": n_correct_whole - n_correct,
        "out": len(removed_neurons),
        "left": N_NEURONS - len(removed_neurons),
    }
    if not removed_neurons:
        return message("bends-face-whole", **values, count=N_NEURONS)
    if len(removed_neurons) == N_NEURONS:
        return message("bends-face-none", **values)
    if len(removed_neurons) == 1:
        case = "bends-face-one" if n_correct < n_correct_whole else "bends-face-spare"
        return message(case, **values, neuron=next(iter(removed_neurons)) + 1)
    if set(removed_neurons) == set(face.least_useful(FEW)):
        return message("bends-face-few", **values)
    if face.is_plain(removed_neurons):
        return message("bends-face-plain", **values)
    obstacle = face.obstacle(removed_neurons)
    if obstacle is None:
        return message("bends-face-some", **values)
    n_with = face.n_correct([number for number in removed_neurons if number != obstacle])
    return message("bends-face-better", **values, neuron=obstacle + 1, with_it=n_with)

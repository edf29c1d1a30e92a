"""What the screen calls the things that the maths knows by a name: curves, bends, grounds, ways to learn, data sets.

The words stand in `locales/<language>/names.ftl`, by kind and name: `curve-sine`, `ground-long-valley.line`. They are looked up when they
are read, in the language of the run: a table of names may be made when a module is imported.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from core.activations import ACTIVATIONS, Activation
from core.curve import Curve
from core.data import Dataset
from core.say.messages import Message, message, text, text_or_empty
from core.surface import Surface
from core.surfaces import SURFACES


class Names(Mapping[str, str]):
    """Words by short names, as a menu takes them; each is looked up when it is read."""

    def __init__(self, ids: Mapping[str, str]):
        """Take the id of a message by each name."""
        self._ids = dict(ids)

    def __getitem__(self, name: str) -> str:
        return text(self._ids[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __or__(self, other: "Names") -> "Names":
        """Add the names of another table at the end."""
        return Names(self._ids | other._ids)


def names_of(kind: str, names: Iterable[str], part: str = "") -> Names:
    """Make the table of names of a kind: `named("bend", ACTIVATIONS, "short")` has the messages `bend-<name>.short`."""
    return Names({name: id_of(kind, name, part) for name in names})


def id_of(kind: str, name: str, part: str = "") -> str:
    """Return the id of a name's message: its underscores are hyphens."""
    return f"{kind}-{name.replace('_', '-')}" + (f".{part}" if part else "")


# What more than one chapter offers in a menu.
SHORT_BENDS = names_of("bend", ACTIVATIONS, "short")
GROUNDS = names_of("ground", sorted(SURFACES, key=["exam", "neuron", *SURFACES].index))  # real networks' first


def curve(curve: Curve) -> Message:
    """Name a curve."""
    return message(id_of("curve", curve.name))


def bend(activation: Activation, part: str = "") -> Message:
    """Name a bend; with `part="short"` as it stands in a small place."""
    return message(id_of("bend", activation.name, part))


def ground(surface: Surface) -> Message:
    """Name a landscape."""
    return message(id_of("ground", surface.name))


def axes(surface: Surface) -> list[Message]:
    """Name the two axes of a landscape that is the error of a real network: the letter that sentences use, and what the knob does."""
    return [message("ground-axis", knob=knob.upper(), does=knob_effect(surface, knob)) for knob in "ab"]


def knob_effect(surface: Surface, knob: str) -> Message:
    """Say what knob "a" or "b" of such a landscape does to the network's guess."""
    return message(f"{id_of('ground', surface.name)}-{knob}")


def localize_dataset(name: str, dataset: Dataset) -> Dataset:
    """Return a data set of ours whose columns and answers have the words of the run's language. A person's own keeps its own."""

    def word(part: str) -> str:
        return text_or_empty(id_of("data", name, part)) or text(f"data-any.{part}")

    words = tuple(word(part) for part in ("first", "second")[: len(dataset.names)])
    labels = tuple(word(part) for part in ("no", "yes")) if dataset.labels else ()
    return replace(dataset, names=words, target_name=word("answer"), labels=labels, title=text(id_of("data", name)))

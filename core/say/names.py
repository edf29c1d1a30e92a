"""The screen's names of curves, activations, surfaces, optimizers and data sets.

The texts are in `locales/<language>/names.ftl` by kind and name: `curve-sine`, `ground-long-valley.line`.
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
    """A read-only mapping from short names to texts, such as the options of a menu.

    A text is looked up at each access, in the language of the run. So a module may build the mapping at import.
    """

    def __init__(self, ids: Mapping[str, str]):
        """Create the mapping from message ids by short name."""
        self._ids = dict(ids)

    def __getitem__(self, name: str) -> str:
        return text(self._ids[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __or__(self, other: "Names") -> "Names":
        """Return the names of both, those of `other` last."""
        return Names(self._ids | other._ids)


def names_of(kind: str, names: Iterable[str], part: str = "") -> Names:
    """Build the names of a kind: `names_of("bend", ACTIVATIONS, "short")` has the messages `bend-<name>.short`."""
    return Names({name: id_of(kind, name, part) for name in names})


def id_of(kind: str, name: str, part: str = "") -> str:
    """Return the id of a name's message, in which hyphens replace underscores."""
    return f"{kind}-{name.replace('_', '-')}" + (f".{part}" if part else "")


# Menus of more than one chapter.
SHORT_BENDS = names_of("bend", ACTIVATIONS, "short")
GROUNDS = names_of("ground", sorted(SURFACES, key=["exam", "neuron", *SURFACES].index))  # those of real networks first


def curve(curve: Curve) -> Message:
    """Name a curve."""
    return message(id_of("curve", curve.name))


def bend(activation: Activation, part: str = "") -> Message:
    """Name an activation; with `part="short"` as printed in narrow places."""
    return message(id_of("bend", activation.name, part))


def ground(surface: Surface) -> Message:
    """Name a surface."""
    return message(id_of("ground", surface.name))


def axes(surface: Surface) -> list[Message]:
    """Name both axes of a network's error surface: the letter of the parameter, and its effect."""
    return [message("ground-axis", knob=knob.upper(), does=knob_effect(surface, knob)) for knob in "ab"]


def knob_effect(surface: Surface, knob: str) -> Message:
    """Describe what parameter "a" or "b" of a network's error surface does to the prediction."""
    return message(f"{id_of('ground', surface.name)}-{knob}")


def localize_dataset(name: str, dataset: Dataset) -> Dataset:
    """Return a built-in data set with the names of its columns and answers in the language of the run."""

    def word(part: str) -> str:
        return text_or_empty(id_of("data", name, part)) or text(f"data-any.{part}")

    words = tuple(word(part) for part in ("first", "second")[: len(dataset.names)])
    labels = tuple(word(part) for part in ("no", "yes")) if dataset.labels else ()
    return replace(dataset, names=words, target_name=word("answer"), labels=labels, title=text(id_of("data", name)))

"""A visitor's progress and predictions: those that their browser stores, and those of this visit."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

RIGHT, MISSED, MENDED = "right", "missed", "mended"  # mended: missed at first, and right later
OUTCOMES = (RIGHT, MISSED, MENDED)
MAX_SECONDS = 1e7


@dataclass(frozen=True)
class Memory:
    """What is known of a visitor, over all their visits in one browser.

    Attributes:
        seen_scenes: for each chapter of the story, the names of the scenes that the visitor has opened.
        seconds: for each chapter, how long it was on screen.
        predictions: the outcome of each prediction that was made: RIGHT, MISSED or MENDED.
    """

    seen_scenes: Mapping[str, frozenset[str]]
    seconds: Mapping[str, float]
    predictions: Mapping[str, str]

    @property
    def missed_predictions(self) -> list[str]:
        """The predictions that were missed and not yet mended."""
        return [key for key, outcome in self.predictions.items() if outcome == MISSED]


def read(
    raw: object, story: Mapping[str, Sequence[str]], keys: Sequence[str], outcomes: Iterable[tuple[str, bool]]
) -> Memory:
    """Merge what a browser sent with the predictions of this visit. Malformed parts count as absent.

    Args:
        raw: the message of `progress.js`, unchecked.
        story: the names of the scenes of each chapter.
        keys: the keys of all predictions.
        outcomes: the predictions of this visit, in order: (key, whether right). The browser may have stored them already.
    """
    scene_names, seconds, predictions = (_get(raw, key) for key in ("seen", "seconds", "predictions"))
    names = set()
    if isinstance(scene_names, dict | list):
        names = {name for name in scene_names if isinstance(name, str)}
    stored = predictions if isinstance(predictions, dict) else {}
    results = {key: stored[key] for key in keys if stored.get(key) in OUTCOMES}
    for key, is_right in outcomes:
        if key in keys:
            results[key] = next_outcome(results.get(key), is_right)
    return Memory(
        {name: frozenset(scene for scene in scenes if f"{name}.{scene}" in names) for name, scenes in story.items()},
        {name: _seconds(_get(seconds, name)) for name in story},
        {key: results[key] for key in keys if key in results},
    )


def next_outcome(previous: str | None, is_right: bool) -> str:
    """Return the outcome of a prediction that is made again. Idempotent: the same outcomes a second time change nothing."""
    if not is_right:
        return MISSED
    return MENDED if previous in (MISSED, MENDED) else RIGHT


def _get(raw: object, key: str) -> object:
    return raw.get(key) if isinstance(raw, dict) else None


def _seconds(raw: object) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        return 0.0
    return float(min(max(raw, 0.0), MAX_SECONDS))

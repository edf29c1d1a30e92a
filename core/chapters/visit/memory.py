"""What a visitor has seen and guessed: as their browser keeps it, with what this visit adds."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

RIGHT, MISSED, MENDED = "right", "missed", "mended"  # mended: missed at first, and right when it was asked once more
MAX_SECONDS = 1e7  # seconds


@dataclass(frozen=True)
class Memory:
    """What is known of a visitor, over all their visits in one browser.

    Attributes:
        seen_scenes: for each chapter of the story the names of its scenes that were seen.
        seconds: for each chapter how long it was looked at.
        predictions: what became of each prediction that was made: RIGHT, MISSED or MENDED.
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
    """Merge what a browser sent with the predictions of this visit. Whatever is malformed counts as absent.

    Args:
        raw: what `progress.js` sends; anything at all may come.
        story: the scenes of each chapter, by their names.
        keys: the predictions there are.
        outcomes: those made in this visit, in order, and whether rightly. The browser may know of them already.
    """
    raw_scenes, seconds, predictions = (_part(raw, name) for name in ("seen", "seconds", "predictions"))
    names = (
        set(raw_scenes)
        if isinstance(raw_scenes, dict)
        else {each for each in _list(raw_scenes) if isinstance(each, str)}
    )
    results = {
        key: predictions[key] for key in keys if isinstance(predictions, dict) and _is_outcome(predictions.get(key))
    }
    for key, right in outcomes:
        if key in keys:
            results[key] = next_outcome(results.get(key), right)
    return Memory(
        {name: frozenset(scene for scene in scenes if f"{name}.{scene}" in names) for name, scenes in story.items()},
        {name: _seconds(seconds.get(name)) if isinstance(seconds, dict) else 0.0 for name in story},
        {key: results[key] for key in keys if key in results},
    )


def next_outcome(before: str | None, right: bool) -> str:
    """Return what becomes of a prediction when it is made again. To hear of the same outcomes twice changes nothing."""
    if not right:
        return MISSED
    return MENDED if before in (MISSED, MENDED) else RIGHT


def _part(raw: object, name: str) -> object:
    return raw.get(name) if isinstance(raw, dict) else None


def _list(raw: object) -> list:
    return raw if isinstance(raw, list) else []


def _is_outcome(raw: object) -> bool:
    return raw in (RIGHT, MISSED, MENDED)


def _seconds(raw: object) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        return 0.0
    return float(min(max(raw, 0.0), MAX_SECONDS))

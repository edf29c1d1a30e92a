"""The data from which the browser draws a run: its parameters at every snapshot, its points, its error.

The browser computes every neuron's map from the parameters. For a run with 31 parameters that takes 40 kB, a fifth of the
maps as images.
"""

import base64
from collections.abc import Sequence

import numpy as np

from core.chapters.train.curves import SERIES
from core.chapters.train.map_pictures import LEVELS, PALE, RunTables
from core.chapters.train.network_sheet import LEVELS as NEURON_LEVELS
from core.chapters.train.network_table import gradients
from core.chapters.train.one_number import has_one_input
from core.chapters.train.run import FRAMES, Run
from core.chapters.train.words import error
from core.draw import theme
from core.draw.diverging import answer_colors
from core.say.messages import Message, message, text

SIGNIFICANT_DIGITS = 5  # of numbers that are only drawn
FAINT = 0.9  # a neuron's map is a little paler than the palette
WORDS = ("error", "round", "unseen", "seen", "knob", "slope", "ground")


def timeline_of(runs: Sequence[Run]) -> np.ndarray:
    """Return the epoch (FRAMES,) at each place of the dial: that of the run with the most epochs."""
    longest = max(runs, key=lambda run: run.last_epoch)
    return longest.history.epochs[[longest.frame(place) for place in range(FRAMES)]]


def frames_at(run: Run, timeline: np.ndarray) -> list[int]:
    """List the snapshot of a run at each place of the dial: the last one not later than the place's epoch."""
    return (np.searchsorted(run.history.epochs, timeline, side="right") - 1).tolist()


def run_data(run: Run, timeline: np.ndarray, *, slopes: bool = False) -> dict:
    """Describe a run for the browser. Parameters, and slopes if requested, are (frames, n) float32 in base64."""
    history, shape = run.history, run.history.shape
    scaling = run.train_set.input_scaling
    low, high = run.target_range
    curves = (history.losses, history.unseen_losses)
    return {
        "sizes": list(shape.sizes),
        "activations": [activation.name for activation in shape.activations],
        "params": _base64(history.params),
        "slopes": _base64(gradients(run)) if slopes else None,
        "center": scaling.center.tolist(),
        "spread": scaling.spread.tolist(),
        "low": low,
        "high": high,
        "frame_at": frames_at(run, timeline),
        "rounds": history.epochs.tolist(),
        "curves": [None if curve is None else _rounded(curve[history.epochs]) for curve in curves],
        "blew_up": history.stopped == "blew_up",
    }


def picture_data(tables: RunTables, others: Sequence[Run] = (), *, slopes: bool = False) -> dict:
    """Describe the picture of a run and of others, on the same points, window and colors."""
    run, points, timeline = tables.run, tables.points, timeline_of([tables.run, *others])
    shades = np.rint(points["shade"].to_numpy() * 100).astype(int)
    is_unseen = (points["kind"] != SERIES["seen"]).astype(int)
    answers = list(dict.fromkeys(points["answer"]))
    return {
        "runs": [run_data(run, timeline, slopes=slopes), *(run_data(other, timeline) for other in others)],
        "scaled": scaling_texts(run),
        "window": [list(side) for side in run.window],
        "points": [
            [*_rounded([a, b]), int(shade), int(unseen), answers.index(answer)]
            for a, b, shade, unseen, answer in zip(
                points["a"], points["b"], shades, is_unseen, points["answer"], strict=True
            )
        ],
        "answers": answers,
        "names": [*run.train_set.names, run.train_set.target_name],
        "inputs": 1 if has_one_input(run.train_set) else 2,
        "legend": legend(run),
        "palettes": {
            "map": answer_colors(PALE * np.linspace(-1, 1, LEVELS)).round().astype(int).tolist(),
            "neuron": answer_colors(FAINT * np.linspace(-1, 1, NEURON_LEVELS)).round().astype(int).tolist(),
        },
        "colors": {
            "plus": theme.PLUS,
            "minus": theme.MINUS,
            "chosen": theme.CHOSEN,
            "error": theme.ERROR,
            "unseen": theme.PINK,
            "other": theme.MUTED,
            "points": [theme.NO, theme.NO_YES[4], theme.YES],
        },
        "words": {word: text(f"train-picture-{word}") for word in WORDS}
        | {"guess": text("train-picture-guess", name="{name}")},
        "start": error(run.history.losses[0]),
    }


def legend(run: Run) -> list[str]:
    """List the meaning of a round mark and a square on the map, and of a hollow one if some points are held out."""
    ends = run.train_set.labels if run.classifies else (text("train-ask-low"), text("train-ask-high"))
    return [*ends, *([text("train-picture-hollow")] if len(run.test_set) else [])]


def picture_alt(run: Run, titles: Sequence[str] = ()) -> Message:
    """Write the text alternative: of a run with its network, or of two runs if they have titles."""
    n_seen, n_unseen = len(run.train_set), len(run.test_set)
    if titles:
        return message("train-picture-two-alt", one=titles[0], other=titles[1], seen=n_seen, unseen=n_unseen)
    layers = ", ".join(map(str, run.settings.neurons))
    return message("train-picture-alt", layers=layers, seen=n_seen, unseen=n_unseen)


def scaling_texts(run: Run) -> list[str]:
    """List how each input is scaled for the network. Return an empty list if none is."""
    scaling = run.train_set.input_scaling
    if not scaling.center.any() and (scaling.spread == 1).all():
        return []
    pairs = zip(scaling.center, scaling.spread, strict=True)
    return [text("train-picture-scaled", center=center, spread=spread) for center, spread in pairs]


def _base64(numbers: np.ndarray) -> str:
    with np.errstate(over="ignore"):
        return base64.b64encode(np.ascontiguousarray(numbers, dtype="<f4").tobytes()).decode()


def _rounded(numbers: Sequence[float] | np.ndarray) -> list[float]:
    return [float(f"{number:.{SIGNIFICANT_DIGITS}g}") for number in numbers]

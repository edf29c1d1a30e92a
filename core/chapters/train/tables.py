"""Runs side by side as tables: five kinds of slopes, and a pinned run beside the one on screen."""

from collections.abc import Sequence

import pandas as pd

from core.chapters.train.run import Run, summary
from core.chapters.train.words import GRADIENT_USED, KINDS, error
from core.say.messages import text
from core.say.names import Names, id_of
from core.say.numbers import localized, number, percent

LOSSES = Names({"cross_entropy": "train-set-loss.cross", "squared_error": "train-set-loss.square"})


def _percent(share: float | None) -> str:
    return "–" if share is None else percent(share)


def _error(value: float | None) -> str:
    return "–" if value is None else error(value)


def kinds_table(runs: Sequence[Run]) -> pd.DataFrame:
    """Tabulate the end of the run with each kind of slopes, with the lowest error marked."""
    ends = [summary(run) for run in runs]
    lowest = min(end.error for end in ends)
    columns = {
        column: text(f"train-kinds-{column}") for column in ("slopes", "hears", "rounds", "error", "right", "lowest")
    }
    table = {
        columns["slopes"]: [KINDS[run.settings.slopes] for run in runs],
        columns["hears"]: [GRADIENT_USED[run.settings.slopes] for run in runs],
        columns["rounds"]: [end.epoch for end in ends],
        columns["error"]: [_error(end.error) for end in ends],
    }
    if runs[0].classifies:
        table[columns["right"]] = [_percent(end.right) for end in ends]
    return pd.DataFrame({**table, columns["lowest"]: ["◀" if end.error == lowest else "" for end in ends]})


def compare_table(pinned_run: Run, current_run: Run) -> pd.DataFrame:
    """Tabulate two runs side by side: the settings that differ, and the ends."""

    def settings(run: Run) -> dict[str, str]:
        options = run.settings
        batch = text("train-picture-all") if options.batch is None else str(options.batch)
        return {
            "data": run.train_set.title,
            "points": text("train-compare-points", seen=len(run.train_set), unseen=len(run.test_set)),
            "noise": number(options.noise),
            "data_seed": str(options.data_seed),
            "neurons": " · ".join(map(str, options.neurons)),
            "bend": text(id_of("bend", run.history.shape.activations[0].name, "short")),
            "ending": text(id_of("bend", run.ending, "short")),
            "loss": LOSSES[run.loss],
            "rate": number(options.rate),
            "batch": batch,
            "optimizer": text(id_of("way", options.optimizer)),
            "slopes": KINDS[options.slopes],
            "seed": str(options.seed),
        }

    def ends(run: Run) -> dict[str, str]:
        end = summary(run)
        values = {
            "rounds": localized(f"{end.epoch:,}"),
            "error": _error(end.error),
            "unseen_error": _error(end.unseen_error),
        }
        if run.classifies:
            return values | {"right": _percent(end.right), "unseen_right": _percent(end.unseen_right)}
        return values | {"miss": _error(end.miss), "unseen_miss": _error(end.unseen_miss)}

    pinned_settings, current_settings = settings(pinned_run), settings(current_run)
    rows = [
        (row, pinned_settings[row], current_settings[row])
        for row in current_settings
        if pinned_settings[row] != current_settings[row]
    ]
    pinned_ends = ends(pinned_run)
    rows += [(row, pinned_ends.get(row, "–"), value) for row, value in ends(current_run).items()]
    columns = [text(f"train-compare-{name}") for name in ("what", "pinned", "this")]
    return pd.DataFrame([(text("train-compare-row", row=row), *values) for row, *values in rows], columns=columns)

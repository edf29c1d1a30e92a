"""Tables that compare runs: by kind of slopes, and a pinned run with the current one."""

from collections.abc import Sequence

import pandas as pd

from core.chapters.train.run import Run, summary
from core.chapters.train.words import GRADIENT_USED, KINDS, error
from core.say.messages import text
from core.say.names import Names, id_of
from core.say.numbers import localize, number, percent

LOSSES = Names({"cross_entropy": "train-set-loss.cross", "squared_error": "train-set-loss.square"})


def _percent(share: float | None) -> str:
    return "–" if share is None else percent(share)


def _error(value: float | None) -> str:
    return "–" if value is None else error(value)


def kinds_table(runs: Sequence[Run]) -> pd.DataFrame:
    """Tabulate the ends of runs with different kinds of slopes, with the lowest error marked."""
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
    """Tabulate the settings that differ between two runs, and the ends of both."""
    pinned_settings, pinned_end = _settings(pinned_run), _end(pinned_run)
    rows = [
        (row, pinned_settings[row], value)
        for row, value in _settings(current_run).items()
        if value != pinned_settings[row]
    ]
    rows += [(row, pinned_end.get(row, "–"), value) for row, value in _end(current_run).items()]
    columns = [text(f"train-compare-{name}") for name in ("what", "pinned", "this")]
    return pd.DataFrame([(text("train-compare-row", row=row), *values) for row, *values in rows], columns=columns)


def _settings(run: Run) -> dict[str, str]:
    """Write the settings of a run, by the name of their row."""
    settings = run.settings
    return {
        "data": run.train_set.title,
        "points": text("train-compare-points", seen=len(run.train_set), unseen=len(run.test_set)),
        "noise": number(settings.noise),
        "data_seed": str(settings.data_seed),
        "neurons": " · ".join(map(str, settings.neurons)),
        "bend": text(id_of("bend", run.history.shape.activations[0].name, "short")),
        "ending": text(id_of("bend", run.ending, "short")),
        "loss": LOSSES[run.loss],
        "rate": number(settings.rate),
        "batch": text("train-picture-all") if settings.batch is None else str(settings.batch),
        "optimizer": text(id_of("way", settings.optimizer)),
        "slopes": KINDS[settings.slopes],
        "seed": str(settings.seed),
    }


def _end(run: Run) -> dict[str, str]:
    """Write the numbers at the end of a run, by the name of their row."""
    end = summary(run)
    cells = {
        "rounds": localize(f"{end.epoch:,}"),
        "error": _error(end.error),
        "unseen_error": _error(end.unseen_error),
    }
    if run.classifies:
        return cells | {"right": _percent(end.right), "unseen_right": _percent(end.unseen_right)}
    return cells | {"miss": _error(end.miss), "unseen_miss": _error(end.unseen_miss)}

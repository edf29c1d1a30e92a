"""Runs side by side as tables: five kinds of slopes, and a pinned run beside the one on screen."""

from collections.abc import Sequence

import pandas as pd

from core.chapters.train.run import Run, summary
from core.chapters.train.words import HEARS, KINDS, error
from core.say.messages import text
from core.say.names import Names, id_of
from core.say.numbers import localize, number, percent

LOSSES = Names({"cross_entropy": "train-set-loss.cross", "squared_error": "train-set-loss.square"})


def _percent(share: float | None) -> str:
    return "–" if share is None else percent(share)


def _short(value: float | None) -> str:
    return "–" if value is None else error(value)


def kinds_table(runs: Sequence[Run]) -> pd.DataFrame:
    """Tabulate the end of the run with each kind of slopes, with the lowest error marked."""
    ends = [summary(run) for run in runs]
    lowest = min(end.error for end in ends)
    name = {each: text(f"train-kinds-{each}") for each in ("slopes", "hears", "rounds", "error", "right", "lowest")}
    table = {
        name["slopes"]: [KINDS[run.settings.slopes] for run in runs],
        name["hears"]: [HEARS[run.settings.slopes] for run in runs],
        name["rounds"]: [end.epoch for end in ends],
        name["error"]: [_short(end.error) for end in ends],
    }
    if runs[0].classifies:
        table[name["right"]] = [_percent(end.right) for end in ends]
    return pd.DataFrame({**table, name["lowest"]: ["◀" if end.error == lowest else "" for end in ends]})


def compare_table(pinned_run: Run, now: Run) -> pd.DataFrame:
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
            "rounds": localize(f"{end.epoch:,}"),
            "error": _short(end.error),
            "unseen_error": _short(end.unseen_error),
        }
        if run.classifies:
            return values | {"right": _percent(end.right), "unseen_right": _percent(end.unseen_right)}
        return values | {"miss": _short(end.miss), "unseen_miss": _short(end.unseen_miss)}

    before, after = settings(pinned_run), settings(now)
    rows = [(row, before[row], after[row]) for row in after if before[row] != after[row]]
    pinned_ends = ends(pinned_run)
    rows += [(row, pinned_ends.get(row, "–"), value) for row, value in ends(now).items()]
    columns = [text(f"train-compare-{name}") for name in ("what", "pinned", "this")]
    return pd.DataFrame([(text("train-compare-row", row=row), *values) for row, *values in rows], columns=columns)

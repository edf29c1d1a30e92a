"""Runs side by side as tables: five kinds of slopes, and a pinned run beside the one on screen."""

from collections.abc import Sequence

import pandas as pd

from core.chapters.train.run import Run, summary
from core.chapters.train.words import KINDS, error
from core.say.numbers import number, percent
from core.training import OPTIMIZERS


def _percent(share: float | None) -> str:
    return "–" if share is None else percent(share)


def _short(value: float | None) -> str:
    return "–" if value is None else error(value)


def kinds_table(runs: Sequence[Run]) -> pd.DataFrame:
    """Tabulate the end of the run with each kind of slopes, with the lowest error marked."""
    ends = [summary(run) for run in runs]
    lowest = min(end.error for end in ends)
    table = {
        "slopes": [KINDS[run.settings.slopes][0] for run in runs],
        "what each knob hears": [KINDS[run.settings.slopes][1] for run in runs],
        "rounds": [end.epoch for end in ends],
        "error at the end": [_short(end.error) for end in ends],
    }
    if runs[0].classifies:
        table["right"] = [_percent(end.right) for end in ends]
    return pd.DataFrame({**table, "lowest": ["◀" if end.error == lowest else "" for end in ends]})


def compare_table(pinned_run: Run, now: Run) -> pd.DataFrame:
    """Tabulate two runs side by side: the settings that differ, and the ends."""

    def settings(run: Run) -> dict[str, str]:
        options = run.settings
        return {
            "data": run.train_set.title,
            "points": f"{len(run.train_set)} seen, {len(run.test_set)} unseen",
            "noise": number(options.noise),
            "data seed": str(options.data_seed),
            "hidden neurons": " · ".join(map(str, options.neurons)),
            "bend": run.history.shape.activations[0].name,
            "end of the network": run.ending,
            "error counted as": run.loss.replace("_", " "),
            "step size": number(options.rate),
            "points a step": "all" if options.batch is None else str(options.batch),
            "method": OPTIMIZERS[options.optimizer][0],
            "slopes": KINDS[options.slopes][0],
            "network seed": str(options.seed),
        }

    def ends(run: Run) -> dict[str, str]:
        end = summary(run)
        values = {
            "rounds": f"{end.epoch:,}",
            "error, seen": _short(end.error),
            "error, unseen": _short(end.unseen_error),
        }
        if run.classifies:
            values |= {"right, seen": _percent(end.right), "right, unseen": _percent(end.unseen_right)}
        else:
            values |= {"typical miss, seen": _short(end.miss), "typical miss, unseen": _short(end.unseen_miss)}
        return values

    before, after = settings(pinned_run), settings(now)
    rows = [(name, before[name], after[name]) for name in after if before[name] != after[name]]
    pinned_ends = ends(pinned_run)
    rows += [(name, pinned_ends.get(name, "–"), value) for name, value in ends(now).items()]
    return pd.DataFrame(rows, columns=["what", "pinned run", "this run"])

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
    """How each kind of slopes ended, with the lowest error marked."""
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


def compare_table(pinned: Run, now: Run) -> pd.DataFrame:
    """Two runs side by side: what differs in how they were set, and how they ended."""

    def settings(run: Run) -> dict[str, str]:
        chosen = run.settings
        return {
            "data": run.seen.title,
            "points": f"{len(run.seen)} seen, {len(run.unseen)} unseen",
            "noise": number(chosen.noise),
            "data seed": str(chosen.data_seed),
            "hidden neurons": " · ".join(map(str, chosen.neurons)),
            "bend": run.history.shape.activations[0].name,
            "end of the network": run.ending,
            "error counted as": run.loss.replace("_", " "),
            "step size": number(chosen.rate),
            "points a step": "all" if chosen.batch is None else str(chosen.batch),
            "method": OPTIMIZERS[chosen.optimizer][0],
            "slopes": KINDS[chosen.slopes][0],
            "network seed": str(chosen.seed),
        }

    def ends(run: Run) -> dict[str, str]:
        end = summary(run)
        told = {"rounds": f"{end.epoch:,}", "error, seen": _short(end.error), "error, unseen": _short(end.unseen_error)}
        if run.classifies:
            told |= {"right, seen": _percent(end.right), "right, unseen": _percent(end.unseen_right)}
        else:
            told |= {"typical miss, seen": _short(end.miss), "typical miss, unseen": _short(end.unseen_miss)}
        return told

    before, after = settings(pinned), settings(now)
    rows = [(name, before[name], after[name]) for name in after if before[name] != after[name]]
    ended = ends(pinned)
    rows += [(name, ended.get(name, "–"), value) for name, value in ends(now).items()]
    return pd.DataFrame(rows, columns=["what", "pinned run", "this run"])

"""Runs that the pages allow, in a separate process: `python runs.py FILE` writes their results as JSON.

NumPy and OpenBLAS choose their processor instructions once, when a process starts, by its environment. So
`test_kernels.py` starts this several times and compares.
"""

import hashlib
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.sigmoid import deep
from core.chapters.start import painting
from core.chapters.train.run import RATES, Settings, learn, verdict
from core.datasets import DATASETS
from core.history import History
from core.optimizers import OPTIMIZERS
from core.say.messages import text
from core.say.numbers import number, percent
from core.search import FUNCTIONS, METHODS
from core.training import SLOPES, train

FRAMES = 13  # snapshots of each run to compare


def settings(seed: int) -> Settings:
    """Draw random settings of "The whole picture": most typical, some extreme."""
    draw = random.Random(seed)
    return Settings(
        data=draw.choice(list(DATASETS)),
        amount=draw.choice([60, 200, 300]),
        noise=draw.choice([0.0, 0.05, 0.1, 0.2, 0.5]),
        data_seed=draw.randint(0, 9),
        unseen=draw.choice([0.0, 0.3]),
        neurons=tuple(draw.randint(1, 8) for _ in range(draw.randint(1, 4))),
        activation=draw.choice(list(ACTIVATIONS)),
        has_activation=draw.random() > 0.15,
        ending=draw.choice(["fits"] * 4 + ["tanh", "linear"]),
        loss=draw.choice(["cross_entropy"] * 2 + ["squared_error"]),
        rate=draw.choice(RATES[2:8]),
        batch=draw.choice([None, None, 30, 10]),
        optimizer=draw.choice(list(OPTIMIZERS)),
        epochs=draw.choice([200, 500, 1000]),
        slopes=draw.choice(["true"] * 6 + ["flipped", "shuffled", "sign", "none"]),
        seed=draw.randint(0, 9),
    )


def comparable(history: History) -> list:
    """Return what the page states of a run at some snapshots: epochs, errors, counts, and why it stopped."""
    frames = np.linspace(0, len(history.epochs) - 1, FRAMES).round().astype(int)
    words = [history.stopped, len(history.losses), ["shrank", "stayed", "grew"][verdict(*history.losses[[0, -1]])]]
    for epoch in history.epochs[frames].tolist():
        words += [epoch, number(history.losses[epoch])]
        for curve in (history.accuracies, history.unseen_accuracies):
            words += [] if curve is None else [percent(curve[epoch])]
        words += [] if history.unseen_losses is None else [number(history.unseen_losses[epoch])]
    return words


def histories() -> Iterator[tuple[str, History]]:
    """Yield every run with a name."""
    for seed in range(44):
        run_settings = settings(seed)
        yield repr(run_settings), learn(run_settings).history
    for slopes in SLOPES:  # the opening run of "The whole picture" with each of its switches
        yield f"whole picture, {slopes}", learn(Settings(slopes=slopes)).history
    yield "whole picture, no bends", learn(Settings(has_activation=False)).history
    for optimizer in OPTIMIZERS:
        for slopes in SLOPES:
            yield f"exam, {optimizer}, {slopes}", train_exam(optimizer, slopes)
    for way in painting.WAYS:
        yield f"face, {way.name}", painting.learn(painting.face(), way).history


def train_exam(optimizer: str, slopes: str) -> History:
    return train(
        exam.start(),
        exam.DATA.inputs,
        exam.DATA.targets,
        epochs=1000,
        learning_rate=exam.LEARNING_RATE,
        optimizer=optimizer,
        loss=exam.LOSS,
        slopes=slopes,
        snapshots=241,
    )


def stacks() -> Iterator[tuple[str, list]]:
    """Yield the statements about ten layers, for each activation and start."""
    for name, kind in ((name, kind) for name in deep.ACTIVATION_NAMES for kind in deep.START_KINDS):
        with np.errstate(over="ignore"):
            result = deep.train_deep_network(name, kind, deep.SEED)
        yield f"ten layers, {name}, {kind}", [text(deep.say_deep(result, place)) for place in deep.PLACES]


def searches() -> Iterator[tuple[str, np.ndarray, list]]:
    """Yield each search method's best parameters on the exam network, and the statements about it."""
    from core.task import Task

    task = Task(exam.start(), exam.DATA.inputs, exam.DATA.targets, exam.LOSS)
    for name in METHODS:
        extra = {"rng": np.random.default_rng(0)} if name in ("random_guess", "try_and_keep") else {}
        if name == "follow_slopes":
            extra = {"gradient": task.gradient}
        with np.errstate(over="ignore"):
            result = FUNCTIONS[name](task.loss, task.start, n_evals=1500, **extra)
        yield f"search, {name}", result.best, [result.n_evals, *(number(value) for value in result.best_after[::100])]


def fingerprint() -> str:
    """Return this process's exp, tanh, sum and products, to the last bit."""
    x = np.random.default_rng(0).uniform(-6, 6, 40_000)
    table = x.reshape(200, 200)
    return digest(np.exp(x), np.tanh(x), x.dot(x), table.dot(table), table[:9].dot(table))


def digest(*arrays) -> str:
    """Hash arrays of numbers."""
    return hashlib.sha256(b"".join(np.ascontiguousarray(array).tobytes() for array in arrays)).hexdigest()[:12]


def main() -> None:
    """Do all runs and write their results."""
    results = {name: [digest(history.params), comparable(history)] for name, history in histories()}
    results |= {name: [digest(), words] for name, words in stacks()}
    results |= {name: [digest(best), words] for name, best, words in searches()}
    Path(sys.argv[1]).write_text(json.dumps({"fingerprint": fingerprint(), "runs": results}))


if __name__ == "__main__":
    main()

"""Every sentence of the chapter against an oracle: hundreds of runs, each claim recomputed from the run itself."""

import random
import re

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.train import words
from core.chapters.train.maps import ask
from core.chapters.train.own_words import read_as
from core.chapters.train.run import OWN, RATES, Settings, find_steady_rate, learn, summary
from core.chapters.train.several import Several, several
from core.chapters.train.straight import best_error
from core.datasets import DATASETS, MEASURED
from core.network import Network
from core.table import read
from core.training import OPTIMIZERS, SLOPES
from tests.long import draws

OWN_TABLES = (
    "a,b,c\n1,2,0\n2,3,1\n3,1,0\n4,4,1",
    "a,b,c\n1e12,1e-12,5\n-1e12,2e-12,6\n3,3e-12,9e11\n4,0,1\n5,5,5",
    "a,b,c\n1,2,x\n2,3,x\n3,1,x\n4,4,y",
    "x,y,*odd*\n" + "".join(f"{i},{i * i % 7},{'up' if i % 3 else '$down$'}\n" for i in range(15)),
)
CASES = 200


def random_run(seed: int):
    """Settings that the page can reach, with the data they need."""
    rng = random.Random(seed)
    data = rng.choice([*DATASETS, *MEASURED, OWN])
    settings = Settings(
        data=data,
        amount=rng.choice([20, 60, 200]),
        noise=rng.choice([0, 0.1, 0.5]),
        unseen=rng.choice([0, 0.3, 0.8]),
        neurons=tuple(rng.randint(1, 8) for _ in range(rng.choice([1, 2, 2, 3, 6]))),
        bend=rng.choice(list(ACTIVATIONS)),
        bends=rng.random() > 0.25,
        ending=rng.choice(["fits", "fits", "sigmoid", "tanh", "relu", "linear"]),
        loss=rng.choice(["cross_entropy", "squared_error"]),
        rate=rng.choice(RATES),
        batch=rng.choice([None, None, 100, 10, 1]),
        optimizer=rng.choice(list(OPTIMIZERS)),
        epochs=rng.choice([50, 50, 100, 200]),
        slopes=rng.choice([*SLOPES, "true", "true"]),
        seed=seed,
    )
    return settings, read(rng.choice(OWN_TABLES)).data if data == OWN else None, rng


@pytest.fixture(scope="module", params=draws(70, CASES))
def runs(request):
    results = []
    for seed in request.param:
        settings, own, rng = random_run(seed)
        run = learn(settings, own)
        results.append((run, own, rng))
    return results


def clean(text: str) -> str:
    """A sentence without marks; it must be fit to print."""
    assert not re.search(r"\b(nan|inf|None|e[-+]\d)\b|\d\.\d{12}|-0\b|\s\s", text), text
    return text.replace("**", "").replace("−", "-").replace(",", "")


def value(text: str) -> tuple[float, float]:
    """Return the range of numbers that a text may stand for."""
    if text == "almost 0":
        return -words.SMALL, words.SMALL
    size = {"million": 1e6, "billion": 1e9}.get(text.split()[-1], 1.0)
    if "million billion" in text:
        return 1e15, np.inf
    number = float(text.split()[0]) * size
    return tuple(sorted((number * (1 - 0.0051 - 0.05 * (size > 1)), number * (1 + 0.0051 + 0.05 * (size > 1)))))


def stands_for(text: str, number: float) -> bool:
    low, high = value(text)
    return low - 1e-300 <= number <= high + 1e-300


def share_of(text: str) -> tuple[float, float]:
    special = {"over 99.9%": (0.999, np.nextafter(1, 0)), "under 0.1%": (1e-300, 0.001)}
    if text in special:
        return special[text]
    share = float(text.rstrip("%")) / 100
    air = 0 if share in (0, 1) else 0.0051
    return share - air, share + air


NUMBER = r"(almost 0|more than a million billion|-?\d+(?:\.\d+)?(?: [mb]illion)?)"
SHARE = r"((?:over |under )?[\d.]+%)"


def places(run):
    return sorted({0, run.frames // 3, run.frames // 2, run.frames - 1})


def test_the_snapshot_is_told_as_it_is(runs):
    slopes = set()
    for run, _, _ in runs:
        begin = np.sqrt((run.history.slope_sizes[0] ** 2).mean())
        for frame in places(run):
            text, epoch = clean(words.now(run, frame)), run.history.epochs[frame]
            assert text.startswith(
                f"Round {epoch} of {run.settings.epochs}" if words.notes(run).find("stops") < 0 else "Round"
            )
            assert stands_for(re.search(rf"error is {NUMBER}", text)[1], run.history.losses[epoch])
            network = run.history.networks[frame]
            if run.classifies:
                low, high = share_of(re.search(rf"and {SHARE} of its points", text)[1])
                guess = network.predict(run.train_set.network_inputs) > 0.5
                assert low <= (guess == (run.train_set.targets > 0.5)).mean() <= high, text
                if len(run.test_set):
                    low, high = share_of(re.search(rf"never seen {SHARE} are", text)[1])
                    guess = network.predict(run.test_set.network_inputs) > 0.5
                    assert low <= (guess == (run.test_set.targets > 0.5)).mean() <= high, text
            else:
                guess = run.train_set.target_scaling.to_person(network.predict(run.train_set.network_inputs))
                miss = float(np.sqrt(((guess - run.train_set.targets) ** 2).mean()))
                assert stands_for(re.search(rf"typical guess misses by {NUMBER}", text)[1], miss), (text, miss)
            now = np.sqrt((run.history.slope_sizes[frame] ** 2).mean())
            if "too small for the computer" in text:
                assert now == 0
                slopes.add("none")
            elif match := re.search(r"The slopes are (.*) what they were", text):
                ratio = now / begin
                slopes.add(match[1].split()[-1])
                if "about the same" in match[1]:
                    assert 0.94 < ratio < 1.06
                elif match[1].endswith("times"):
                    assert ratio > 1.04
                    if match[1][0].isdigit():
                        assert value(match[1].removesuffix(" times"))[0] * 0.9 <= ratio
                else:
                    assert ratio < 0.96
    assert {"none", "times", "of", "as"} <= slopes


def test_no_knob_is_said_to_rest_that_moves(runs):
    for run, _, _ in runs:
        for frame in places(run):
            assert "none is turned" not in words.now(run, frame)
        assert len(words.nows(run)) == len(words.dial_texts(run)) == 241


def test_why_a_run_went_no_further(runs):
    texts = []
    for run, own, _ in runs:
        calmer = find_steady_rate(run.settings, own) if run.history.stopped == "blew_up" else None
        text = clean(words.end_says(run, calmer))
        if not text:
            assert run.history.stopped == "done"
            continue
        losses = run.history.losses
        if "It blew up" in text:
            assert run.history.stopped == "blew_up"
            assert f"after round {len(losses) - 1} " in text
            assert (run.settings.slopes in ("true",)) == bool(re.search("too large for this ground|on offer", text))
            if match := re.search(r"step size of ([\d.]+) it does not", text):
                again = learn(Settings(**{**run.settings.__dict__, "rate": float(match[1])}), own)
                assert float(match[1]) < run.settings.rate
                assert again.history.stopped != "blew_up"
            if "on offer" in text:
                smaller = [rate for rate in RATES if rate < run.settings.rate]
                again = [learn(Settings(**{**run.settings.__dict__, "rate": rate}), own).history for rate in smaller]
                assert all(each.stopped == "blew_up" or each.losses[-1] >= each.losses[0] for each in again)
        else:
            assert stands_for(re.search(rf"rest at an error of {NUMBER}\.( |$)", text)[1], losses[-1])
            if match := re.search(r"the last (\d+) rounds?", text):
                tail = losses[-int(match[1]) - 1 :]
                assert np.ptp(tail) <= 1.0001e-6 * losses[-1]
            if "too small for the computer" in text:
                network = run.history.final
                loss = run.loss
                slopes = network.gradient(run.train_set.network_inputs, run.train_set.network_targets, loss)
                assert all(np.abs(each).max() < 1e-150 for each in (*slopes.weights, *slopes.biases))
            if "no straight" in text:
                assert not run.settings.bends
                assert losses[-1] <= best_error(run) * 1.001 + 1e-9
            if "may get lower" in text:
                assert run.settings.bends
                assert run.settings.slopes == "true"
        texts.append(text)
    together = " ".join(texts)
    for part in ("blew up", "too large for this ground", "shuffled", "flipped", "come to rest", "no straight border"):
        assert part in together, part


def test_no_straight_border_does_better_than_the_best_one():
    rng = np.random.default_rng(5)
    for data in ("exam", "xor", "gauss", "plane", "penguins"):
        run = learn(Settings(data=data, bends=False, epochs=50))
        best = best_error(run)
        for _ in range(300):
            layer = rng.normal(size=3) * 10 ** rng.uniform(-2, 1)
            network = Network.random((2, 1), hidden="tanh", output=run.ending, rng=rng)
            network.layers[0].params[0] = layer
            assert network.loss(run.train_set.network_inputs, run.train_set.network_targets, run.loss) >= best - 1e-9


def test_what_a_switch_did(runs):
    outcomes = set()
    for run, own, _ in runs:
        if run.settings == run.settings.plain:
            continue
        plain = learn(run.settings.plain, own)
        text = clean(words.switches_say(run, plain))
        ours, theirs = summary(run), summary(plain)
        begin, end, other = re.search(rf"goes from {NUMBER} to {NUMBER}\b.* it ends at {NUMBER}\b", text).groups()
        assert stands_for(begin, run.history.losses[0])
        assert stands_for(end, ours.error)
        assert stands_for(other, theirs.error)
        if run.settings.slopes == "none":
            assert text.startswith(f"This network has {run.history.shape.n_params} knob")
        if run.last_epoch != plain.last_epoch:
            assert "round" in text
        ratio = (ours.error + 1e-9) / (theirs.error + 1e-9)
        gain = (ours.right or 0) - (theirs.right or 0)
        if "made it worse" in text:
            assert ratio > 1
            assert gain <= 0.02
        elif "did no harm" in text:
            assert ratio < 1
            assert gain >= -0.02
        elif "little difference" in text:
            assert 1 / 1.11 < ratio < 1.11 or abs(ours.error - theirs.error) < 2e-3
            assert abs(gain) <= 0.02
        else:
            assert "do not agree" in text
        if run.classifies and (match := re.search(rf"Right: {SHARE} instead of {SHARE}", text)):
            assert share_of(match[1])[0] <= ours.right <= share_of(match[1])[1]
            assert share_of(match[2])[0] <= theirs.right <= share_of(match[2])[1]
        outcomes.add(text.split(". ")[-1])
    assert len(outcomes) == 4, outcomes


def test_the_answer_and_who_pushed_hardest(runs):
    outcomes = set()
    for run, _, rng in runs:
        (left, right), (low, high) = run.window
        near = (rng.uniform(left, right), rng.uniform(low, high))
        x, y = rng.choice([near, near, (0.0, 0.0), (1e12, -1e12)])
        answer = ask(run, x, y)
        for frame in places(run):
            text = clean(words.answer_says(run, answer, frame))
            output = run.history.networks[frame].predict(run.train_set.input_scaling.to_network([[x, y]]))
            output = float(run.train_set.target_scaling.to_person(output)[0, 0])
            if run.classifies:
                assert f"says {words.verbatim(run.train_set.labels[int(output > 0.5)])}" in text
                if match := re.search(rf"is {SHARE} sure", text):
                    assert share_of(match[1])[0] <= max(output, 1 - output) <= share_of(match[1])[1]
            sizes = np.abs(answer.pushes[frame])
            if match := re.search(r"Neuron (\d+) of layer (\d+) pushes hardest (.*?)[:.]( |$)", text):
                assert int(match[2]) == len(run.settings.neurons)
                push = answer.pushes[frame, int(match[1]) - 1]
                assert abs(push) == sizes.max() > 0
                up = "up" if not run.classifies else f"toward {words.verbatim(run.train_set.labels[1])}"
                assert (push > 0) == match[3].startswith(up)
                if part := re.search(rf": it counts for {SHARE} of the decision", text):
                    total = sizes.sum() + abs(answer.shift[frame])
                    if np.isfinite(total):
                        assert share_of(part[1])[0] <= abs(push) / total <= share_of(part[1])[1]
                outcomes.add("hardest")
            else:
                assert "pushes at all" in text
                assert (sizes == 0).all()
                outcomes.add("none")
            assert ("off the map" in text) == (not (left <= x <= right and low <= y <= high))
        assert len(words.answers_say(run, answer)) == 241
    assert outcomes == {"hardest", "none"}


def test_notes_say_what_was_cut_or_counted_otherwise(runs):
    for run, _, _ in runs:
        text = clean(words.notes(run))
        assert ("stops after" in text) == (run.history.asked < run.settings.epochs)
        assert ("Cross-entropy needs" in text) == (run.loss != run.settings.loss)
        assert ("Bends: off" in text) == (not run.settings.bends)
        assert ("Slopes:" in text) == (run.settings.slopes != "true")
        clean(words.colors(run))
        clean(words.source(run.settings))


def test_the_middle_of_several_starts():
    for settings in (Settings(epochs=200), Settings(data="iris", epochs=50, rate=0.1), Settings(epochs=50, rate=0.001)):
        several_runs = several(settings, starts=3)
        ends = [learn(Settings(**{**settings.__dict__, "seed": seed})).history.losses[-1] for seed in range(3)]
        assert several_runs.with_slopes.tolist() == ends
        assert several_runs.knobs == 31
    for true, none, says in ((0.1, 0.3, "falls behind"), (0.1, 0.1, "keeps up"), (0.3, 0.1, "does better")):
        text = words.several_says(Several(31, np.full(9, true), np.full(9, none), (100, 100)))
        assert says in text
        assert "31 knobs" in text
        assert "middle of 9 starts" in text
        assert "Rounds" not in text
    assert "(Rounds: 40 without, 100 with.)" in words.several_says(Several(31, np.ones(9), np.ones(9), (100, 40)))


def test_what_was_read_is_told_in_one_line():
    table = "height,weight,sex\n" + "".join(f"{1.2 + 0.05 * i:.2f},{41 + 3 * i},{'FM'[i % 2]}\n" for i in range(18))
    text = read_as(read(table + "1.5,,F\n,50,M\n1.7,60,\n"))
    assert text == (
        "Read as: height 1.2 to 2.05, weight 41 to 92; answer: sex, F or M; 3 rows left out, as a cell is missing. "
        "18 rows in all."
    )
    units = read("a,b,c\n10%,$1,Yes\n20%,$2,no\n30%,$5,yes\n40%,$4,no\n50%,$9,yes\n")
    assert read_as(units) == (
        "Read as: a 10 to 50 %, b 1 to 9 \\$; answer: c, no or yes; Yes counts as yes. 5 rows in all."
    )
    numbered = read(",a,b,c\n1,5,1,9.5\n2,6,2,8.25\n3,7,5,7\n4,8,1,6\n")
    assert read_as(numbered) == (
        "Read as: a 5 to 8, b 1 to 5; answer: c 6 to 9.5; column left out: one without a name, it only counts the rows. "
        "4 rows in all."
    )

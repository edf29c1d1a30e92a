"""Messages of the chapter against an oracle: each case and value recomputed from hundreds of runs."""

import random
import re
from dataclasses import replace

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.train import lie_words, words
from core.chapters.train.maps import ask
from core.chapters.train.own_words import read_as
from core.chapters.train.run import OWN, RATES, Settings, find_steady_rate, learn, summary
from core.chapters.train.several import StartsComparison, compare_starts
from core.chapters.train.straight import best_error
from core.datasets import DATASETS, MEASUREMENTS
from core.network import Network
from core.say.messages import Message, text
from core.table import read
from core.training import OPTIMIZERS, SLOPES
from tests.long import seed_ranges

OWN_TABLES = (
    "a,b,c\n1,2,0\n2,3,1\n3,1,0\n4,4,1",
    "a,b,c\n1e12,1e-12,5\n-1e12,2e-12,6\n3,3e-12,9e11\n4,0,1\n5,5,5",
    "a,b,c\n1,2,x\n2,3,x\n3,1,x\n4,4,y",
    "x,y,*odd*\n" + "".join(f"{i},{i * i % 7},{'up' if i % 3 else '$down$'}\n" for i in range(15)),
)
CASES = 200


def random_run(seed: int):
    """Draw settings that the page allows, and train a run."""
    rng = random.Random(seed)
    data = rng.choice([*DATASETS, *MEASUREMENTS, OWN])
    settings = Settings(
        data=data,
        amount=rng.choice([20, 60, 200]),
        noise=rng.choice([0, 0.1, 0.5]),
        unseen=rng.choice([0, 0.3, 0.8]),
        neurons=tuple(rng.randint(1, 8) for _ in range(rng.choice([1, 2, 2, 3, 6]))),
        activation=rng.choice(list(ACTIVATIONS)),
        has_activation=rng.random() > 0.25,
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


@pytest.fixture(scope="module", params=seed_ranges(70, CASES))
def runs(request):
    results = []
    for seed in request.param:
        settings, own, rng = random_run(seed)
        run = learn(settings, own)
        results.append((run, own, rng))
    return results


def clean(message: Message) -> Message:
    """Check that a message formats cleanly; return it."""
    words_of = " ".join(text(message).split())
    assert not re.search(r"\b(nan|inf|None|e[-+]\d)\b|\d\.\d{12}|-0\b|[{}]| [.,:]", words_of), words_of
    return message


def value(words_of: str) -> tuple[float, float]:
    """Return the range of numbers that a text of two digits may stand for."""
    if words_of == "almost 0":
        return -words.SMALL, words.SMALL
    if words_of == "past all bounds":
        return 1e15, np.inf
    plain = words_of.replace("−", "-").replace("+", "").replace(",", "")
    if "million billion" in plain:
        return 1e15, np.inf
    size = {"million": 1e6, "billion": 1e9}.get(plain.split()[-1], 1.0)
    number = float(plain.split()[0]) * size
    return tuple(sorted((number * 0.949, number * 1.051)))


def stands_for(words_of: str, number: float) -> bool:
    low, high = value(words_of)
    return low - 1e-300 <= number <= high + 1e-300


def places(run):
    return sorted({0, run.frames // 3, run.frames // 2, run.frames - 1})


def rights(run, network, data) -> float:
    return float(((network.predict(data.network_inputs) > 0.5) == (data.targets > 0.5)).mean())


def test_the_snapshot_is_told_as_it_is(runs):
    cases = set()
    for run, _, _ in runs:
        begin = np.sqrt((run.history.slope_sizes[0] ** 2).mean())
        unseen = run.history.unseen_losses
        for frame in places(run):
            message, epoch = clean(words.say_snapshot(run, frame)), run.history.epochs[frame]
            assert message["round"] == epoch
            assert stands_for(message["error"], run.history.losses[epoch])
            assert (message["has_unseen"] == "yes") == bool(len(run.test_set))
            if len(run.test_set):
                assert stands_for(message["unseen"], unseen[epoch])
            network, result = run.history.networks[frame], message["result"]
            if run.classifies:
                assert result["right"] == pytest.approx(rights(run, network, run.train_set))
                if len(run.test_set):
                    assert result["unseen"] == pytest.approx(rights(run, network, run.test_set))
            else:
                prediction = run.train_set.target_scaling.to_person(network.predict(run.train_set.network_inputs))
                miss = float(np.sqrt(((prediction - run.train_set.targets) ** 2).mean()))
                assert stands_for(result["miss"], miss)
            now, case = (
                np.sqrt((run.history.slope_sizes[frame] ** 2).mean()),
                message["then"].id.removeprefix("train-play-"),
            )
            cases.add(case)
            if case == "begins":
                assert frame == 0
            elif case == "overfits":
                window = max(len(unseen) // 20, 1)
                begins = range((epoch + 1) % window, epoch + 1, window)
                middles = [float(np.median(unseen[begin : begin + window])) for begin in begins]
                best = begins[int(np.argmin(middles))]
                assert unseen[epoch] > 1.1 * min(middles)
                assert (unseen[epoch + 1 - window : epoch + 1] > 1.1 * min(middles)).mean() >= 0.5  # temporarily
                earlier, later = (
                    np.median(run.history.losses[first : first + window]) for first in (best, epoch + 1 - window)
                )
                assert later < earlier
            elif case == "worse":
                assert run.settings.slopes == "true"
                assert epoch == run.history.epochs[-1]
                assert run.history.losses[epoch] > run.history.losses[0]
            elif case == "flat":
                assert now == 0
            elif case == "tiny":
                assert now < begin / 50
            elif begin > 0:
                assert message["then"]["ratio"] == pytest.approx(now / begin)
                assert now >= begin / 50
    assert cases - {"worse"} == {"begins", "overfits", "flat", "tiny", "slopes"}


def test_steps_that_are_called_too_large_are():
    large = Settings(data="circle", activation="relu", rate=10.0)
    run, calmer = learn(large), learn(replace(large, rate=1.0))
    assert words.say_snapshot(run, run.frames - 1)["then"].id == "train-play-worse"
    assert calmer.history.losses[-1] < run.history.losses[0] < run.history.losses[-1]
    assert words.say_snapshot(calmer, calmer.frames - 1)["then"].id != "train-play-worse"


def test_a_jump_of_a_few_rounds_is_not_called_by_heart():
    run = learn(Settings(data="spiral", neurons=(8, 8), rate=0.03, optimizer="adam", epochs=2000))
    unseen = run.history.unseen_losses
    overfit_frames = [words.overfits(run, frame) for frame in range(run.frames)]
    jump = run.history.epochs < 900  # the test error jumps near epoch 270 and then keeps falling
    assert unseen[266:300].max() > 1.4 * unseen[266]
    assert not np.array(overfit_frames)[jump].any()
    assert overfit_frames[-1]
    assert overfit_frames == sorted(overfit_frames)  # here it rises and keeps rising


def test_every_place_of_the_dial_has_its_words(runs):
    for run, _, _ in runs:
        assert len(words.say_snapshots(run)) == len(words.dial_texts(run)) == 241
        for frame in places(run):
            place = int(run.spans[0][frame])
            message = clean(words.dial_texts(run)[place])
            assert message["round"] == run.history.epochs[frame]
            assert words.say_snapshots(run)[place] == words.say_snapshot(run, frame)


def test_why_a_run_went_no_further(runs):
    ends, reasons = set(), set()
    for run, own, _ in runs:
        calmer = find_steady_rate(run.settings, own) if run.history.stopped == "blew_up" else None
        message, losses = words.say_end(run, calmer), run.history.losses
        if message is None:
            assert run.history.stopped == "done"
            continue
        clean(message)
        ends.add(message.id)
        why = message["why"]
        if message.id == "train-end-up":
            assert run.history.stopped == "blew_up"
            assert message["round"] == len(losses) - 1
            assert why["slopes"] == run.settings.slopes
            if why["mended"] == "yes":
                run_at_offer = learn(Settings(**{**run.settings.__dict__, "rate": why["rate"]}), own)
                assert why["rate"] < run.settings.rate
                assert run_at_offer.history.stopped != "blew_up"
            else:
                smaller = [rate for rate in RATES if rate < run.settings.rate]
                calmer_runs = [
                    learn(Settings(**{**run.settings.__dict__, "rate": rate}), own).history for rate in smaller
                ]
                assert all(
                    calmer_run.stopped == "blew_up" or calmer_run.losses[-1] >= calmer_run.losses[0]
                    for calmer_run in calmer_runs
                )
            continue
        assert stands_for(message["error"], losses[-1])
        if message["still"]:
            assert np.ptp(losses[-message["still"] - 1 :]) <= 1.0001e-6 * losses[-1]
        reasons.add(why["why"])
        if why["why"] == "no-slope":
            slopes = run.history.final.gradient(run.train_set.network_inputs, run.train_set.network_targets, run.loss)
            assert all(np.abs(calmer_run).max() < 1e-150 for calmer_run in (*slopes.weights, *slopes.biases))
        if why["why"] in ("border", "sheet"):
            assert not run.settings.has_activation
            assert losses[-1] <= best_error(run) * 1.001 + 1e-9
        if why["why"] == "other":
            assert run.settings.has_activation
            assert run.settings.slopes == "true"
    assert ends == {"train-end-up", "train-end-rest"}
    assert {"border", "other"} <= reasons


def test_no_straight_border_does_better_than_the_best_one():
    rng = np.random.default_rng(5)
    for data in ("exam", "xor", "gauss", "plane", "penguins"):
        run = learn(Settings(data=data, has_activation=False, epochs=50))
        best = best_error(run)
        for _ in range(300):
            layer = rng.normal(size=3) * 10 ** rng.uniform(-2, 1)
            network = Network.random((2, 1), hidden="tanh", output=run.ending, rng=rng)
            network.layers[0].params[0] = layer
            assert network.loss(run.train_set.network_inputs, run.train_set.network_targets, run.loss) >= best - 1e-9


def test_what_a_lie_did(runs):
    verdicts = set()
    for run, own, _ in runs:
        if run.settings == run.settings.baseline:
            continue
        true = learn(run.settings.baseline, own)
        texts = lie_words.say_lies(run, true)
        assert len(texts) == len(lie_words.dial_texts(run, true)) == 241
        assert texts[0].id == "train-lie-begins"
        assert stands_for(texts[0]["error"], run.history.losses[0])
        longest = max(run.last_epoch, true.last_epoch)
        for place in (100, 200, 240):
            message = clean(texts[place])
            if message.id == "train-lie-begins":
                continue
            for name, compared_run in (("ours", run), ("theirs", true)):
                last_epoch = compared_run.history.epochs[compared_run.history.epochs <= message["round"]][-1]
                assert stands_for(message[name], compared_run.history.losses[last_epoch])
            assert (message["gone"] == "yes") == (
                run.history.stopped == "blew_up" and message["round"] > run.last_epoch
            )
            assert message["verdict"]["verdict"] == "none" or message["round"] == longest
        if longest == 0:
            continue
        assert texts[-1]["round"] == longest
        verdict, ours, theirs = texts[-1]["verdict"]["verdict"], summary(run), summary(true)
        for name, compared_run in (("looks", run), ("true_looks", true)):
            size = compared_run.settings.batch or len(compared_run.train_set)
            steps = sum(1 for _ in range(0, len(compared_run.train_set), size)) * compared_run.last_epoch
            assert texts[-1]["verdict"]["why"][name] == 3 * steps
        assert texts[-1]["verdict"]["why"]["knobs"] == sum(
            layer.params.size for layer in run.history.networks[-1].layers
        )
        blew_up, true_blew_up = (compared_run.history.stopped == "blew_up" for compared_run in (run, true))
        gain = (ours.right or 0) - (theirs.right or 0)
        if verdict == "close":
            assert run.settings.slopes == "none"
            assert theirs.error < ours.error <= theirs.error + 0.1001 * (true.history.losses[0] - theirs.error)
            verdict = "cost"
        if verdict == "both-up":
            assert blew_up
            assert true_blew_up
        elif verdict == "true-up":
            assert true_blew_up
            assert not blew_up
        elif verdict == "cost":
            assert not true_blew_up
            assert blew_up or (ours.error > theirs.error and gain <= 0.02)
        elif verdict == "helped":
            assert ours.error < theirs.error
            assert gain >= -0.02
        elif verdict == "alike":
            assert max(ours.error, theirs.error) <= 1.1 * min(ours.error, theirs.error) + 1e-3
            assert abs(gain) <= 0.02
        else:
            assert verdict == "unclear"
        verdicts.add(verdict)
    assert {"cost", "helped", "alike", "both-up"} <= verdicts, verdicts


def test_trying_nearly_keeps_up_with_few_knobs_and_as_many_looks():
    run, true = learn(Settings(slopes="none")), learn(Settings())
    verdict = lie_words.say_lies(run, true)[-1]["verdict"]
    assert (verdict["verdict"], verdict["why"]["few"], verdict["why"]["same"]) == ("close", "yes", "yes")


def test_the_answer_and_who_pushed_hardest(runs):
    outcomes = set()
    for run, _, rng in runs:
        (left, right), (low, high) = run.window
        point = (rng.uniform(left, right), rng.uniform(low, high))
        x, y = rng.choice([point, point, (0.0, 0.0), (1e12, -1e12)])
        answer = ask(run, x, y)
        for frame in places(run):
            message = clean(words.say_answer(run, answer, frame))
            output = run.history.networks[frame].predict(run.train_set.input_scaling.to_network([[x, y]]))
            output = float(run.train_set.target_scaling.to_person(output)[0, 0])
            prediction, push = message["guess"], message["push"]
            if run.classifies:
                assert prediction["label"] == words.verbatim(run.train_set.labels[int(output > 0.5)])
                assert (prediction["kind"] == "sure") == (run.ending == "sigmoid")
                assert prediction["sure"] == pytest.approx(max(output, 1 - output), nan_ok=True)
            else:
                assert stands_for(prediction["output"], output)
            sizes = np.abs(answer.pushes[frame])
            if push.id == "train-ask-push":
                assert push["layer"] == len(run.settings.neurons)
                size = answer.pushes[frame, push["neuron"] - 1]
                assert abs(size) == sizes.max() > 0
                if run.classifies:
                    assert push["label"] == words.verbatim(run.train_set.labels[int(size > 0)])
                else:
                    assert push["toward"] == ("up" if size > 0 else "down")
                total = sizes.sum() + abs(answer.shift[frame])
                if push["counted"] == "yes" and np.isfinite(total):
                    assert push["share"] == pytest.approx(abs(size) / total)
            else:
                assert (sizes == 0).all()
            outcomes.add(push.id)
            assert (message["inside"] == "yes") == (left <= x <= right and low <= y <= high)
        assert len(words.say_answers(run, answer)) == 241
    assert outcomes == {"train-ask-push", "train-ask-silent"}


def test_notes_say_what_was_cut_or_counted_otherwise(runs):
    for run, _, _ in runs:
        clean(words.colors(run))
        assert words.source(run.settings)
        message = words.notes(run)
        if message is None:
            assert run.history.n_epochs == run.settings.epochs
            assert run.loss == run.settings.loss
            assert run.settings == run.settings.baseline
            continue
        clean(message)
        assert (message["cut"] == "yes") == (run.history.n_epochs < run.settings.epochs)
        assert (message["replaced"] == "yes") == (run.loss != run.settings.loss)
        assert (message["bends"] == "yes") == run.settings.has_activation
        assert message["slopes"] == run.settings.slopes


def test_the_middle_of_several_starts():
    for settings in (Settings(epochs=200), Settings(data="iris", epochs=50, rate=0.1), Settings(epochs=50, rate=0.001)):
        several_runs = compare_starts(settings, starts=3)
        ends = [learn(Settings(**{**settings.__dict__, "seed": seed})).history.losses[-1] for seed in range(3)]
        assert several_runs.with_slopes.tolist() == ends
        assert several_runs.n_params == 31
    for true, without, winner in ((0.1, 0.3, "slopes"), (0.1, 0.1, "level"), (0.3, 0.1, "trying")):
        message = clean(lie_words.say_several(StartsComparison(31, np.full(9, true), np.full(9, without), (100, 100))))
        assert (message["ahead"], message["knobs"], message["starts"], message["same"]) == (winner, 31, 9, "yes")
    message = clean(lie_words.say_several(StartsComparison(31, np.ones(9), np.ones(9), (100, 40))))
    assert (message["same"], message["true_rounds"], message["none_rounds"]) == ("no", 100, 40)


def test_what_was_read_is_told_in_one_line():
    table = "height,weight,sex\n" + "".join(f"{1.2 + 0.05 * i:.2f},{41 + 3 * i},{'FM'[i % 2]}\n" for i in range(18))
    message = clean(read_as(read(table + "1.5,,F\n,50,M\n1.7,60,\n")))
    first, second, answer = message["first"], message["second"], message["answer"]
    assert (first["name"], first["low"], first["high"]) == ("height", "1.2", "2.05")
    assert (second["name"], second["low"], second["high"]) == ("weight", "41", "92")
    assert (answer["name"], answer["no"], answer["yes"]) == ("sex", "F", "M")
    assert (message["left_out"], message["rows"]) == (3, 18)
    message = clean(read_as(read("a,b,c\n10%,$1,Yes\n20%,$2,no\n30%,$5,yes\n40%,$4,no\n50%,$9,yes\n")))
    assert (message["first"]["unit"], message["second"]["unit"]) == ("%", r"\$")
    assert message["joined"] == "Yes → yes"
    message = clean(read_as(read(",a,b,c\n1,5,1,9.5\n2,6,2,8.25\n3,7,5,7\n4,8,1,6\n")))
    assert (message["answer"]["low"], message["answer"]["high"]) == ("6", "9.5")
    assert message["columns"] == "–"

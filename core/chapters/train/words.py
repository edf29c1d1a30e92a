"""Messages about a finished run. Every case and value is computed from the run."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from core.chapters.train.maps import Answer
from core.chapters.train.run import FRAMES, OWN, Run, Settings, Summary, affordable, summary, typical_miss
from core.chapters.train.straight import best_error
from core.datasets import MEASUREMENTS
from core.draw.theme import NO, YES, name_of
from core.history import count_still_epochs
from core.say.messages import Message, message, text
from core.say.names import id_of, names_of
from core.say.numbers import number
from core.say.verbatim import verbatim
from core.training import SLOPES

SMALL = 1e-9  # the smallest slope or error written as a number
WORSE = 1.05  # × the first error: a run that ends above it got worse
TINY = 1 / 50  # × the first slopes: below it little is left to learn
RISE = 1.1  # × the lowest unseen error: above it the unseen error has risen
STRETCHES = 20  # parts of a run whose median errors are compared

KINDS = names_of("train-kind", SLOPES)
GRADIENT_USED = names_of("train-kind", SLOPES, "hears")  # which slope a parameter is updated with

Text = TypeVar("Text")


def error(value: float) -> str:
    """Format an error."""
    return number(value, 2, least=SMALL)


def amount(value: float) -> str:
    """Format an output or a miss in the person's own units, which may be tiny."""
    return number(value, least=1e-15)


def by_place(run: Run, texts: Sequence[Text]) -> list[Text]:
    """Expand texts, one per snapshot, to one per place of the dial."""
    return [texts[run.frame(place)] for place in range(FRAMES)]


def dial_texts(run: Run) -> list[Message]:
    """List the read-outs of the dial at each of its places."""
    return by_place(run, [_dial_text(summary(run, frame)) for frame in range(run.frames)])


def _dial_text(snapshot: Summary) -> Message:
    kind = "measures" if snapshot.right is None else "counts"
    return message(
        "train-play-place", kind=kind, round=snapshot.epoch, right=snapshot.right or 0.0, error=error(snapshot.error)
    )


def colors(run: Run) -> Message:
    """Explain the map's colors and marks."""
    unseen = "yes" if len(run.test_set) else "no"
    low_color, high_color = name_of(NO), name_of(YES)
    if run.classifies:
        low_label, high_label = map(verbatim, run.train_set.labels)
        return message(
            "train-colors-classes", low=low_color, high=high_color, no=low_label, yes=high_label, unseen=unseen
        )
    return message(
        "train-colors-numbers", low=low_color, high=high_color, name=verbatim(run.train_set.target_name), unseen=unseen
    )


def source(settings: Settings) -> str:
    """Name the source of the data."""
    if settings.data in MEASUREMENTS:
        return text(id_of("data", settings.data, "source"))
    kind = "own" if settings.data == OWN else "exam" if settings.data == "exam" else "made"
    return text("train-source", kind=kind, added="yes" if settings.added_points else "no")


def say_snapshot(run: Run, frame: int) -> Message:
    """Describe a snapshot: its errors, its accuracy or misses, and one remark."""
    snapshot = summary(run, frame)
    has_unseen = "no" if snapshot.unseen_error is None else "yes"
    if snapshot.right is not None:
        result = message(
            "train-play-right", has_unseen=has_unseen, right=snapshot.right, unseen=snapshot.unseen_right or 0.0
        )
    else:
        unseen = "" if snapshot.unseen_miss is None else amount(snapshot.unseen_miss)
        result = message("train-play-misses", has_unseen=has_unseen, miss=amount(typical_miss(snapshot)), unseen=unseen)
    return message(
        "train-play-says",
        round=snapshot.epoch,
        error=error(snapshot.error),
        has_unseen=has_unseen,
        unseen="" if snapshot.unseen_error is None else error(snapshot.unseen_error),
        result=result,
        then=_remark(run, frame, snapshot),
    )


def _remark(run: Run, frame: int, snapshot: Summary) -> Message:
    """Return the most important remark on a snapshot, such as overfitting or the size of its slopes."""
    start = summary(run, 0)
    if frame == 0:
        return message("train-play-begins")
    if is_worse(run, frame):
        return message("train-play-worse")
    if overfits(run, frame):
        return message("train-play-overfits")
    if snapshot.slope == 0:
        return message("train-play-flat")
    ratio = snapshot.slope / start.slope if start.slope > 0 else 1.0
    if ratio < TINY:
        return message("train-play-tiny")
    return message("train-play-slopes", ratio=ratio if np.isfinite(ratio) else 1e300)


def is_worse(run: Run, frame: int) -> bool:
    """Return whether this is the end of a run with true slopes and a risen error, which only too large steps cause."""
    has_risen = summary(run, frame).error > WORSE * summary(run, 0).error
    return run.settings.slopes == "true" and frame == run.frames - 1 and has_risen


def overfits(run: Run, frame: int) -> bool:
    """Return whether the unseen error has risen since its lowest while the training error kept falling.

    Medians over stretches of 1/`STRETCHES` of the run are compared, so that a jump of a few epochs does not count.
    """
    losses, unseen_losses = run.history.losses, run.history.unseen_losses
    if unseen_losses is None:
        return False
    epoch, width = int(run.history.epochs[frame]), max(len(unseen_losses) // STRETCHES, 1)
    count = (epoch + 1) // width
    if count < 2:
        return False
    stretches = slice(epoch + 1 - count * width, epoch + 1)
    seen_medians, unseen_medians = (
        np.median(curve[stretches].reshape(count, width), axis=1) for curve in (losses, unseen_losses)
    )
    lowest = int(np.argmin(unseen_medians))
    has_risen = min(unseen_losses[epoch], unseen_medians[-1]) > RISE * unseen_medians[lowest]
    return bool(has_risen and seen_medians[-1] < seen_medians[lowest] and unseen_losses[epoch] > losses[epoch])


def say_snapshots(run: Run) -> list[Message]:
    """List `say_snapshot` for each place of the dial."""
    return by_place(run, [say_snapshot(run, frame) for frame in range(run.frames)])


def say_end(run: Run, steady_rate: float | None = None) -> Message | None:
    """Explain why a run stopped early. Return None if it did not.

    Args:
        run: a finished run.
        steady_rate: for a run that blew up, the result of `find_steady_rate`.
    """
    history, settings = run.history, run.settings
    if history.stopped == "blew_up":
        why = message(
            "train-end-why",
            slopes=settings.slopes,
            mended="no" if steady_rate is None else "yes",
            rate=steady_rate or 0.0,
        )
        return message("train-end-up", round=run.last_epoch, why=why)
    if history.stopped != "flat":
        return None
    return message(
        "train-end-rest",
        error=error(history.losses[-1]),
        still=count_still_epochs(history.losses),
        why=_why_at_rest(run),
    )


def _why_at_rest(run: Run) -> Message:
    history, settings = run.history, run.settings
    best = None if settings.has_activation else best_error(run)
    if settings.slopes != "none" and (history.slope_sizes[-1] == 0).all():
        why = "no-slope"
    elif best is not None and history.losses[-1] <= best * 1.001 + SMALL:
        why = "border" if run.classifies else "sheet"
    else:
        why = "other" if settings.has_activation and settings.slopes == "true" else "none"
    return message("train-end-rest-why", why=why)


def notes(run: Run) -> Message | None:
    """Note if a run has fewer epochs than requested, another loss, or a switch turned. Return None if it has none."""
    settings = run.settings
    n_epochs = affordable(settings, len(run.train_set))
    is_cut, has_other_loss = n_epochs != settings.epochs, run.loss != settings.loss
    if not is_cut and not has_other_loss and settings == settings.baseline:
        return None
    return message(
        "train-notes-of",
        cut="yes" if is_cut else "no",
        allowed=n_epochs,
        epochs=settings.epochs,
        replaced="yes" if has_other_loss else "no",
        slopes=settings.slopes,
        kind=message(f"train-kind-{settings.slopes}.within"),
        bends="yes" if settings.has_activation else "no",
    )


# --- One place --------------------------------------------------------------------------------------------------------


def say_answer(run: Run, answer: Answer, frame: int) -> Message:
    """Describe the network's output at one place, how sure it is, and which neuron pushed hardest."""
    return message(
        "train-ask-says",
        guess=_guess(run, answer, frame),
        push=_push(run, answer, frame),
        inside="yes" if answer.inside else "no",
    )


def _guess(run: Run, answer: Answer, frame: int) -> Message:
    output = float(answer.outputs[frame])
    if run.classifies:
        labels = [verbatim(label) for label in run.train_set.labels]
        kind = "sure" if run.ending == "sigmoid" else "number"
        return message(
            "train-ask-class",
            kind=kind,
            label=labels[int(output > 0.5)],
            sure=max(output, 1 - output),
            output=amount(output),
            no=labels[0],
            yes=labels[1],
        )
    snapshot = summary(run, frame)
    miss, where = (typical_miss(snapshot), "own") if snapshot.unseen_miss is None else (snapshot.unseen_miss, "unseen")
    return message(
        "train-ask-number",
        name=verbatim(run.train_set.target_name),
        output=amount(output),
        where=where,
        miss=amount(miss),
    )


def _push(run: Run, answer: Answer, frame: int) -> Message:
    layer, neuron = len(run.settings.neurons), answer.strongest(frame)
    if neuron is None:
        return message("train-ask-silent", layer=layer)
    is_up, share = bool(answer.pushes[frame, neuron] > 0), answer.share(frame, neuron)
    is_finite = bool(np.isfinite(share))
    return message(
        "train-ask-push",
        layer=layer,
        neuron=neuron + 1,
        toward="label" if run.classifies else "up" if is_up else "down",
        label=verbatim(run.train_set.labels[int(is_up)]) if run.classifies else "",
        counted="yes" if is_finite else "no",
        share=share if is_finite else 0.0,
    )


def say_answers(run: Run, answer: Answer) -> list[Message]:
    """List `say_answer` for each place of the dial."""
    return by_place(run, [say_answer(run, answer, frame) for frame in range(run.frames)])

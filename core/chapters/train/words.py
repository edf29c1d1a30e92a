"""What is said about a finished run. Every case and value comes from the run, and holds for every setting."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from core.chapters.train.maps import Answer
from core.chapters.train.run import FRAMES, OWN, Run, Settings, Summary, affordable, summary, typical_miss
from core.chapters.train.straight import best_error
from core.datasets import MEASUREMENTS
from core.draw.theme import NO, YES, name_of
from core.say.messages import Message, message, text
from core.say.names import id_of, names_of
from core.say.numbers import number
from core.say.verbatim import verbatim
from core.training import SLOPES

SMALL = 1e-9  # the smallest slope or error written as a number
WORSE = 1.05  # a run that ends above that share of its first error has got worse
TINY = 1 / 50  # slopes that are below this share of the first ones have little left to mend
RISE = 1.1  # an unseen error this much above its lowest has risen
STRETCHES = 20  # equal parts of a whole run, whose medians are compared

KINDS = names_of("train-kind", SLOPES)
HEARS = names_of("train-kind", SLOPES, "hears")  # which slope a knob hears of each kind

Text = TypeVar("Text")


def error(value: float) -> str:
    """Format an error."""
    return number(value, 2, least=SMALL)


def amount(value: float) -> str:
    """Format a guess or a miss in the person's own units, which may be tiny."""
    return number(value, least=1e-15)


def by_place(run: Run, texts: Sequence[Text]) -> list[Text]:
    """Repeat one text for each snapshot to one for each place of the dial."""
    return [texts[run.frame(place)] for place in range(FRAMES)]


def dial_texts(run: Run) -> list[Message]:
    """List the read-outs of the dial at each of its places."""
    return by_place(run, [_dial_text(summary(run, frame)) for frame in range(run.frames)])


def _dial_text(at: Summary) -> Message:
    kind = "measures" if at.right is None else "counts"
    return message("train-play-place", kind=kind, round=at.epoch, right=at.right or 0.0, error=error(at.error))


def colors(run: Run) -> Message:
    """Say what the map's colors and marks mean."""
    unseen = "yes" if len(run.test_set) else "no"
    low, high = name_of(NO), name_of(YES)
    if run.classifies:
        no, yes = map(verbatim, run.train_set.labels)
        return message("train-colors-classes", low=low, high=high, no=no, yes=yes, unseen=unseen)
    return message("train-colors-numbers", low=low, high=high, name=verbatim(run.train_set.target_name), unseen=unseen)


def source(settings: Settings) -> str:
    """Say where the data come from."""
    if settings.data in MEASUREMENTS:
        return text(id_of("data", settings.data, "source"))
    kind = "own" if settings.data == OWN else "exam" if settings.data == "exam" else "made"
    return text("train-source", kind=kind, added="yes" if settings.added else "no")


def now(run: Run, frame: int) -> Message:
    """Describe a snapshot: its errors, its share of right answers, and what is left for the slopes to do."""
    at = summary(run, frame)
    has_unseen = "no" if at.unseen_error is None else "yes"
    if at.right is not None:
        result = message("train-play-right", has_unseen=has_unseen, right=at.right, unseen=at.unseen_right or 0.0)
    else:
        unseen = "" if at.unseen_miss is None else amount(at.unseen_miss)
        result = message("train-play-misses", has_unseen=has_unseen, miss=amount(typical_miss(at)), unseen=unseen)
    return message(
        "train-play-says",
        round=at.epoch,
        error=error(at.error),
        has_unseen=has_unseen,
        unseen="" if at.unseen_error is None else error(at.unseen_error),
        result=result,
        then=_then(run, frame, at),
    )


def _then(run: Run, frame: int, at: Summary) -> Message:
    """Say the one thing that matters most at a snapshot: that it learns by heart, or how large the slopes are."""
    start = summary(run, 0)
    if frame == 0:
        return message("train-play-begins")
    if is_worse(run, frame):
        return message("train-play-worse")
    if overfits(run, frame):
        return message("train-play-overfits")
    if at.slope == 0:
        return message("train-play-flat")
    ratio = at.slope / start.slope if start.slope > 0 else 1.0
    if ratio < TINY:
        return message("train-play-tiny")
    return message("train-play-slopes", ratio=ratio if np.isfinite(ratio) else 1e300)


def is_worse(run: Run, frame: int) -> bool:
    """Return whether this is the end of a run that followed true slopes to a higher error than it began with: only too large steps do that."""
    has_risen = summary(run, frame).error > WORSE * summary(run, 0).error
    return run.settings.slopes == "true" and frame == run.frames - 1 and has_risen


def overfits(run: Run, frame: int) -> bool:
    """Return whether the unseen error has risen since its lowest while the error learned from went on falling.

    Compare the medians of stretches, each 1/`STRETCHES` of the run and the last one ending here: a jump of a few epochs is no trend.
    """
    seen, unseen = run.history.losses, run.history.unseen_losses
    if unseen is None:
        return False
    epoch, width = int(run.history.epochs[frame]), max(len(unseen) // STRETCHES, 1)
    count = (epoch + 1) // width
    if count < 2:
        return False
    stretches = slice(epoch + 1 - count * width, epoch + 1)
    seen_medians, medians = (np.median(curve[stretches].reshape(count, width), axis=1) for curve in (seen, unseen))
    lowest = int(np.argmin(medians))
    has_risen = min(unseen[epoch], medians[-1]) > RISE * medians[lowest]
    return bool(has_risen and seen_medians[-1] < seen_medians[lowest] and unseen[epoch] > seen[epoch])


def nows(run: Run) -> list[Message]:
    """List `now` for each place of the dial."""
    return by_place(run, [now(run, frame) for frame in range(run.frames)])


def end_says(run: Run, calmer: float | None = None) -> Message | None:
    """Say why the run went no further. Return None where it ran to its end.

    Args:
        run: a finished run.
        calmer: where it blew up, a smaller step size that was tried, with which the run does not blow up and ends lower than it
            began; None where there is none on offer.
    """
    history, settings = run.history, run.settings
    if history.stopped == "blew_up":
        mended = "no" if calmer is None else "yes"
        why = message("train-end-why", slopes=settings.slopes, mended=mended, rate=0.0 if calmer is None else calmer)
        return message("train-end-up", round=run.last_epoch, why=why)
    if history.stopped != "flat":
        return None
    return message(
        "train-end-rest", error=error(history.losses[-1]), still=count_still_rounds(run), why=_why_at_rest(run)
    )


def _why_at_rest(run: Run) -> Message:
    history, settings = run.history, run.settings
    best = None if settings.bends else best_error(run)
    if settings.slopes != "none" and (history.slope_sizes[-1] == 0).all():
        why = "no-slope"
    elif best is not None and history.losses[-1] <= best * 1.001 + SMALL:
        why = "border" if run.classifies else "sheet"
    else:
        why = "other" if settings.bends and settings.slopes == "true" else "none"
    return message("train-end-rest-why", why=why)


def count_still_rounds(run: Run) -> int:
    """Count the last rounds with a constant error, as `core.training` does. Return 0 where the error still moved."""
    curve = run.history.losses
    tail = curve[-max(len(curve) // 10, 10) :]
    still = len(curve) > len(tail) and tail.max() - tail.min() <= 1e-6 * curve[-1]
    return len(tail) - 1 if still else 0


def notes(run: Run) -> Message | None:
    """Say where a run was cut short, had its error replaced, or has its switches turned. Return None where nothing is to say."""
    settings = run.settings
    allowed = affordable(settings, len(run.train_set))
    cut, replaced = allowed != settings.epochs, run.loss != settings.loss
    if not cut and not replaced and settings == settings.plain:
        return None
    return message(
        "train-notes-of",
        cut="yes" if cut else "no",
        allowed=allowed,
        epochs=settings.epochs,
        replaced="yes" if replaced else "no",
        slopes=settings.slopes,
        kind=message(f"train-kind-{settings.slopes}.within"),
        bends="yes" if settings.bends else "no",
    )


# --- One place --------------------------------------------------------------------------------------------------------


def answer_says(run: Run, answer: Answer, frame: int) -> Message:
    """Describe the network's guess at one place, how sure it is, and which neuron pushed hardest."""
    return message(
        "train-ask-says",
        guess=_guess(run, answer, frame),
        push=_push(run, answer, frame),
        inside="yes" if answer.inside else "no",
    )


def _guess(run: Run, answer: Answer, frame: int) -> Message:
    output = float(answer.outputs[frame])
    if run.classifies:
        labels = [verbatim(each) for each in run.train_set.labels]
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
    current = summary(run, frame)
    miss, where = (typical_miss(current), "own") if current.unseen_miss is None else (current.unseen_miss, "unseen")
    return message(
        "train-ask-number",
        name=verbatim(run.train_set.target_name),
        output=amount(output),
        where=where,
        miss=amount(miss),
    )


def _push(run: Run, answer: Answer, frame: int) -> Message:
    layer, loudest = len(run.settings.neurons), answer.loudest(frame)
    if loudest is None:
        return message("train-ask-silent", layer=layer)
    up, share = bool(answer.pushes[frame, loudest] > 0), answer.share(frame, loudest)
    return message(
        "train-ask-push",
        layer=layer,
        neuron=loudest + 1,
        toward="label" if run.classifies else "up" if up else "down",
        label=verbatim(run.train_set.labels[int(up)]) if run.classifies else "",
        counted="yes" if share == share else "no",
        share=share if share == share else 0.0,
    )


def answers_say(run: Run, answer: Answer) -> list[Message]:
    """List `answer_says` for each place of the dial."""
    return by_place(run, [answer_says(run, answer, frame) for frame in range(run.frames)])

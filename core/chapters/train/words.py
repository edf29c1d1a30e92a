"""Sentences about a finished run. Every number comes from the run. Every branch is true for every setting."""

import math

from core.chapters.train.maps import Answer
from core.chapters.train.run import FRAMES, OWN, Run, Settings, Summary, affordable, summary, typical_miss
from core.chapters.train.several import Several
from core.chapters.train.straight import best_error
from core.datasets import MEASURED
from core.draw.theme import NO, YES, name_of
from core.say.numbers import count, listed, number, percent, times
from core.say.verbatim import verbatim
from core.training import SLOPES

SMALL = 1e-9  # the smallest slope or error written as a number
NEAR = 1.1  # two errors within this ratio count as alike
POINTS = 0.02  # two shares of right answers within this count as alike

# name -> (title, what each knob hears)
KINDS = {
    "true": ("True", "Every knob gets its own slope."),
    "flipped": ("Flipped", "Every slope points the wrong way."),
    "shuffled": ("Shuffled", "Every knob gets the slope of another knob, drawn anew at each step."),
    "sign": ("Sign only", "Every knob hears which way, and not how much."),
    "none": (
        "None",
        "No slopes: nudge all knobs at random, and keep what helps. A round takes as many looks as with slopes.",
    ),
}
assert list(KINDS) == list(SLOPES)


def error(value: float) -> str:
    """Format an error."""
    return number(value, least=SMALL)


def amount(value: float) -> str:
    """Format a guess or a miss in the person's own units, which may be tiny."""
    return number(value, least=1e-15)


def by_place(run: Run, texts: list[str]) -> list[str]:
    """Repeat one text for each snapshot to one for each place of the dial."""
    return [texts[run.frame(place)] for place in range(FRAMES)]


def dial_texts(run: Run) -> list[str]:
    """List the read-outs of the dial at each of its places."""
    texts = []
    for frame in range(run.frames):
        current = summary(run, frame)
        end = "" if current.right is None else f" · {percent(current.right)} right"
        texts.append(f"round {current.epoch:,} · error {error(current.error)}{end}")
    return by_place(run, texts)


def colors(run: Run) -> str:
    """Say what the map's colors and marks mean."""
    low, high = name_of(NO), name_of(YES)
    if run.classifies:
        no, yes = map(verbatim, run.train_set.labels)
        text = f"{low.capitalize()} means {no}, {high} means {yes}. Dots: the right answers. The ground: the network's guess."
    else:
        text = f"{low.capitalize()} is a low {verbatim(run.train_set.target_name)}, {high} a high one. The ground: the network's guess."
    return text + (" Hollow dots: kept aside to test it." if len(run.test_set) else "")


def source(settings: Settings) -> str:
    """Say where the data come from."""
    if settings.data == OWN:
        return "Your own data. They stay in your visit, and are gone within a minute after you leave."
    if settings.data in MEASURED:
        return MEASURED[settings.data].source
    text = "These students are invented." if settings.data == "exam" else "These points are made up."
    return text + (" Some are yours." if settings.added else "")


def now(run: Run, frame: int) -> str:
    """Describe a snapshot: its error, its share of right answers, and the size of its slopes."""
    current, start = summary(run, frame), summary(run, 0)
    words = [f"**Round {current.epoch:,} of {run.history.asked:,}.** The error is **{error(current.error)}**."]
    if current.right is not None:
        words[0] = words[0][:-1] + f", and **{percent(current.right)}** of its points are right."
        if current.unseen_right is not None:
            words.append(f"Of the points it has never seen, **{percent(current.unseen_right)}** are right.")
    else:
        words.append(f"A typical guess misses by **{amount(typical_miss(current))}**.")
        if current.unseen_miss is not None:
            words.append(f"On points it has never seen, by **{amount(current.unseen_miss)}**.")
    if frame > 0 and current.slope == 0:
        words.append("The slopes are too small for the computer to tell from 0.")
    elif frame > 0 and start.slope > 0 and math.isfinite(current.slope):
        words.append(f"The slopes are {times(current.slope / start.slope)} what they were at the start.")
    return " ".join(words)


def nows(run: Run) -> list[str]:
    """List `now` for each place of the dial."""
    return by_place(run, [now(run, frame) for frame in range(run.frames)])


def end_says(run: Run, calmer: float | None = None) -> str:
    """Say why the run went no further. Return an empty text where it ran to its end.

    Args:
        calmer: where it blew up, a smaller step size that was tried, with which the run does not blow up and ends lower than it began; None where there is none on offer.
    """
    history, settings = run.history, run.settings
    if history.stopped == "blew_up":
        return f"It blew up: after round {run.last_epoch:,} the error grew past all bounds. {_why_up(settings, calmer)}"
    if history.stopped != "flat":
        return ""
    sentences, tail = [f"It has come to rest at an error of {error(history.losses[-1])}."], count_still_rounds(run)
    if tail:
        sentences.append(f"In the last {count(tail, 'round')} the error moved by at most a millionth of itself.")
    best = None if settings.bends else best_error(run)
    if settings.slopes != "none" and (history.slope_sizes[-1] == 0).all():
        sentences.append(
            "The slopes there are too small for the computer to tell from 0: no knob hears which way to turn."
        )
    elif best is not None and history.losses[-1] <= best * 1.001 + SMALL:
        sentences.append(f"With bends off, no straight {'border' if run.classifies else 'sheet'} does better.")
    elif settings.bends and settings.slopes == "true":
        sentences.append("Another start (seed), more neurons or another bend may get lower.")
    return " ".join(sentences)


def count_still_rounds(run: Run) -> int:
    """Count the last rounds with a constant error, as `core.training` does. Return 0 where the error still moved."""
    curve = run.history.losses
    tail = curve[-max(len(curve) // 10, 10) :]
    still = len(curve) > len(tail) and tail.max() - tail.min() <= 1e-6 * curve[-1]
    return len(tail) - 1 if still else 0


def _why_up(settings: Settings, calmer: float | None) -> str:
    mend = "" if calmer is None else f" With a step size of {number(calmer)} it does not."
    why = {
        "flipped": "With the slopes flipped, each slope sends its knob the wrong way.",
        "shuffled": "With the slopes shuffled, a knob is turned by what another knob should hear.",
        "sign": "With signs only, a knob hears which way, and not how far.",
        "none": "Nudges that help a few points can harm all the others.",
        "true": "The steps were too large for this ground." if mend else "No smaller step size on offer helps here.",
    }
    return why[settings.slopes] + mend


def notes(run: Run) -> str:
    """Say where a run was cut short, had its error replaced, or has its switches turned."""
    sentences, settings = [], run.settings
    allowed = affordable(settings, len(run.train_set))
    if allowed != settings.epochs:
        sentences.append(
            f"A round is much work here: the run stops after {allowed:,} of the {settings.epochs:,} rounds."
        )
    if run.loss != settings.loss:
        sentences.append(
            "Cross-entropy needs a yes or no answer and a sigmoid at the end. Here squared error takes its place."
        )
    if settings.slopes != "true":
        sentences.append(f"Slopes: {KINDS[settings.slopes][0].lower()}.")
    if not settings.bends:
        sentences.append("Bends: off.")
    return " ".join(sentences)


# --- The switches -----------------------------------------------------------------------------------------------------


def switches_say(run: Run, plain: Run) -> str:
    """Say what the switches did to the result, beside the same run with true slopes and bends."""
    if run.settings == plain.settings:
        return "Both switches are as they should be. Turn one, and see what becomes of the run."
    switches = []
    if run.settings.slopes != "true":
        switches.append(f"slopes **{KINDS[run.settings.slopes][0].lower()}**")
    if not run.settings.bends:
        switches.append("bends **off**")
    ours, theirs = summary(run), summary(plain)
    knobs = (
        f"This network has **{count(run.history.shape.n_params, 'knob')}**. " if run.settings.slopes == "none" else ""
    )
    begin = error(summary(run, 0).error)
    words = (
        f"{knobs}With {listed(switches)}, the error goes from {begin} to **{error(ours.error)}**{_after(run, plain)}. "
    )
    words += f"With true slopes and bends it ends at **{error(theirs.error)}**{_after(plain, run)}. "
    if ours.right is not None and theirs.right is not None:
        words += (
            f"Right: {percent(ours.right)} instead of {percent(theirs.right)}. "
            if ours.right != theirs.right
            else f"Both get {percent(ours.right)} right. "
        )
    return words + VERDICTS[verdict_of(run, plain)]


VERDICTS = {
    "cost": "The switch made it worse.",
    "alike": "Here that made little difference.",
    "helped": "Here the switch did no harm: it ends lower.",
    "unclear": "The error and the number of right answers do not agree here.",
}


def verdict_of(run: Run, plain: Run) -> str:
    """Choose a name of `VERDICTS` by the errors and, where they count, the shares of right answers."""
    ours, theirs = summary(run), summary(plain)
    worse = ours.error > NEAR * theirs.error + 1e-3
    better = theirs.error > NEAR * ours.error + 1e-3
    gain = 0.0 if ours.right is None or theirs.right is None else ours.right - theirs.right
    if worse:
        return "cost" if gain <= POINTS else "unclear"
    if better:
        return "helped" if gain >= -POINTS else "unclear"
    return "alike" if abs(gain) <= POINTS else "unclear"


def _after(run: Run, other: Run) -> str:
    """Say how many rounds a run took, where the two differ."""
    if run.history.stopped == "blew_up":
        return f", and blows up after round {run.last_epoch:,}"
    return "" if run.last_epoch == other.last_epoch else f" after {count(run.last_epoch, 'round')}"


def several_says(of: Several) -> str:
    """Compare the middle of several starts, with slopes and without."""
    true, none = of.middles
    words = (
        f"With **{count(of.knobs, 'knob')}**, the middle of {len(of.with_slopes)} starts ends at an error of "
        f"**{error(none)}** without slopes, and of **{error(true)}** with them."
    )
    if of.rounds[0] != of.rounds[1]:
        words += f" (Rounds: {of.rounds[1]:,} without, {of.rounds[0]:,} with.)"
    if none > NEAR * true + 1e-3:
        return f"{words} Trying falls behind."
    return f"{words} Trying keeps up." if true <= NEAR * none + 1e-3 else f"{words} Trying does better here."


# --- One place --------------------------------------------------------------------------------------------------------


def answer_says(run: Run, answer: Answer, frame: int) -> str:
    """Describe the network's guess at one place, how sure it is, and which neuron pushed hardest."""
    output = float(answer.outputs[frame])
    if run.classifies:
        labels = [verbatim(each) for each in run.train_set.labels]
        words = f"The network says **{labels[int(output > 0.5)]}**"
        if run.ending == "sigmoid":
            words += f", and is **{percent(max(output, 1 - output))}** sure. "
        else:
            words += f". Its number is {amount(output)}, where 0 means {labels[0]} and 1 means {labels[1]}. "
    else:
        words = f"The network's guess for {verbatim(run.train_set.target_name)} is **{amount(output)}**. "
        words += _how_sure(summary(run, frame))
    layer, loudest = len(run.settings.neurons), answer.loudest(frame)
    if loudest is None:
        words += f"No neuron of layer {layer} pushes at all here."
    else:
        up = answer.pushes[frame, loudest] > 0
        toward = f"toward {labels[int(up)]}" if run.classifies else "up" if up else "down"
        share = answer.share(frame, loudest)
        words += f"Neuron {loudest + 1} of layer {layer} pushes hardest, {toward}"
        words += f": it counts for {percent(share)} of the decision." if share == share else "."
    if not answer.inside:
        words += " This place is off the map, far from all it has seen: do not trust it there."
    return words


def answers_say(run: Run, answer: Answer) -> list[str]:
    """List `answer_says` for each place of the dial."""
    return by_place(run, [answer_says(run, answer, frame) for frame in range(run.frames)])


def _how_sure(current: Summary) -> str:
    miss, where = (typical_miss(current), "its own") if current.unseen_miss is None else (current.unseen_miss, "unseen")
    return f"It cannot say how sure it is. On {where} points a typical guess misses by {amount(miss)}. "

"""What a finished run did, in sentences. Every number comes from the run; every branch is true for every setting."""

import re

from core.chapters.train.run import FRAMES, Answer, Run, Summary, affordable, digits, summary
from core.training import SLOPES


def verbatim(words: str) -> str:
    """A person's own words, so that no sign in them is taken for Markdown, a formula or an icon."""
    return re.sub(r"([\\`*_{}\[\]()#+!|$<>~:&-])", r"\\\1", words)


def dial_texts(run: Run) -> list[str]:
    """What the dial reads out at each of its places."""
    texts = []
    for frame in range(run.frames):
        here = summary(run, frame)
        end = "" if here.right is None else f" · {here.right:.0%} right"
        texts.append(f"round {here.epoch:,} · error {digits(here.error)}{end}")
    return [texts[run.frame(place)] for place in range(FRAMES)]


def colors(run: Run) -> str:
    """What the map's colors and marks mean."""
    if run.seen.labels == ("blue", "orange"):
        told = "Points have their right color, and the ground has the network's guess."
    elif run.classifies:
        no, yes = map(verbatim, run.seen.labels)
        told = f"Blue means {no}, orange means {yes}."
    else:
        told = f"Blue is a low {verbatim(run.seen.target_name)}, orange a high one."
    return told + (" Rings are points it never learns from." if len(run.unseen) else "")


def switches_off(run: Run) -> str:
    """A reminder, near the pictures, of switches that are not where they belong."""
    told = []
    if run.settings.slopes != "true":
        told.append(f"Slopes: {SLOPES[run.settings.slopes][0].lower()}.")
    if not run.settings.bends:
        told.append("Bends: off.")
    return " ".join([*told, "The switches are further down."]) if told else ""


def now(run: Run, frame: int) -> str:
    """The snapshot at which the dial rests."""
    here, start = summary(run, frame), summary(run, 0)
    words = [f"**Round {here.epoch:,} of {run.history.asked:,}.**"]
    if run.classifies:
        words.append(f"The error is **{digits(here.error)}**, and **{here.right:.0%}** of its points are right.")
        if here.unseen_right is not None:
            words.append(f"Of the points it has never seen, **{here.unseen_right:.0%}** are right.")
    else:
        words.append(
            f"The error is **{digits(here.error)}**. A guess misses by about **{digits(here.miss)}** as a rule."
        )
        if here.unseen_miss is not None:
            words.append(f"On points it has never seen, by about **{digits(here.unseen_miss)}**.")
    if frame > 0 and here.slope == 0:
        words.append("No knob has a slope any more, so none is turned.")
    elif frame > 0 and start.slope > 0:
        times = here.slope / start.slope
        if times < 1 / 1.5:
            words.append(f"Its slopes are {_times(1 / times)} smaller than at the start.")
        elif times > 1.5:
            words.append(f"Its slopes are {_times(times)} larger than at the start.")
        else:
            words.append("Its slopes are about as large as at the start.")
    return " ".join(words)


def _times(factor: float) -> str:
    return f"{factor:.2g} times" if factor < 100 else f"{factor:,.0f} times"


def cut_short(run: Run) -> str:
    """Where the run got fewer rounds than asked for because they would take too long; else nothing."""
    allowed = affordable(run.settings, len(run.seen))
    if allowed == run.settings.epochs:
        return ""
    return f"So much work for each round: the run stops after {allowed:,} of the {run.settings.epochs:,} rounds."


def misfit(run: Run) -> str:
    """Where the error could not be counted as asked; else nothing."""
    if run.loss == run.settings.loss:
        return ""
    return "Cross-entropy needs a yes or no answer and a sigmoid at the end. Here squared error takes its place."


def switched(run: Run, plain: Run) -> str:
    """What the switches did to the result, beside the same run with true slopes and bends."""
    if run.settings == plain.settings:
        return "Both switches are as they should be. Flip one, and the pictures above show what becomes of the run."
    told = []
    if run.settings.slopes != "true":
        told.append(f"slopes **{SLOPES[run.settings.slopes][0].lower()}**")
    if not run.settings.bends:
        told.append("bends **off**")
    ours, theirs = summary(run), summary(plain)
    lead = (
        f"With {' and '.join(told)}, the error goes from {digits(summary(run, 0).error)} to **{digits(ours.error)}**. "
    )
    lead += f"With true slopes and bends it ends at **{digits(theirs.error)}**. "
    if run.settings.slopes == "none":
        knobs = run.history.shape.knobs
        lead += f"It has {knobs} knobs; the chapter “Without derivatives” shows how trying fares with many more. "
    if run.classifies:
        points = 100 * (ours.right - theirs.right)
        lead += f"Right: {ours.right:.0%} instead of {theirs.right:.0%}. "
        if points < -2:
            return lead + "The switch cost it that much."
        return lead + (
            "Here the switch even helped." if points > 2 else "Here that made little difference to how many are right."
        )
    lead += f"A guess misses by about {digits(ours.miss)} instead of {digits(theirs.miss)}. "
    if ours.miss > 1.1 * theirs.miss:
        return lead + "The switch cost it that much."
    return lead + (
        "Here the switch even helped." if ours.miss < theirs.miss / 1.1 else "Here that made little difference."
    )


def answered(run: Run, answer: Answer, frame: int) -> str:
    """The network's guess at one place, how sure it is, and which neuron said so."""
    output = float(answer.outputs[frame])
    if run.classifies:
        yes = output > 0.5
        labels = [verbatim(each) for each in run.seen.labels]
        label = labels[int(yes)]
        words = f"The network says **{label}**"
        if run.ending == "sigmoid":
            sure = max(output, 1 - output)
            words += f", and is **{'over 99.9%' if sure > 0.9995 else f'{sure:.1%}'}** sure. "
        else:
            words += f". Its number is {digits(output)}, where 0 means {labels[0]} and 1 means {labels[1]}. "
        way, toward = (1 if yes else -1), f"toward {label}"
    else:
        words = f"The network's guess for {verbatim(run.seen.target_name)} is **{digits(output)}**. "
        words += _how_sure(summary(run, frame))
        rises = answer.pushes[frame].sum() + answer.shift[frame] >= 0
        way, toward = (1 if rises else -1), "up" if rises else "down"
    loudest = answer.loudest(frame, way)
    layer = len(run.settings.neurons)
    if loudest is None:
        words += f"No neuron of layer {layer} pushes {toward}: the last neuron's own shift decides."
    else:
        push = abs(answer.pushes[frame, loudest])
        words += f"Neuron {loudest + 1} of layer {layer} pushes hardest {toward}, by {push:.2f}."
    if not answer.inside:
        words += " This place is off the map, far from all it has seen: do not trust it there."
    return words


def _how_sure(here: Summary) -> str:
    miss, where = (here.miss, "its own") if here.unseen_miss is None else (here.unseen_miss, "unseen")
    return f"It cannot say how sure it is, but on {where} points it misses by about {digits(miss)}. "

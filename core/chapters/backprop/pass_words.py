"""What the chapter "Backprop" says at each stage of a pass: pure functions of the pass, with a branch for every case."""

from dataclasses import replace

import numpy as np

from core.chapters.backprop.passes import RATES, Knob, Pass, knobs, titles
from core.chapters.backprop.timeline import Stage, places, stage_at, timeline
from core.exam import DATA
from core.say.numbers import either, listed, number, percent, signed, times

FEW = 3  # numbers that a sentence lists one by one; of more it says how many there are


def student_title(student: int) -> str:
    """One of the exam's students (from 0) as a choice."""
    return f"{number(DATA.hours[student])} hours, {'passed' if DATA.passed[student] else 'failed'}"


def student_says(student: int) -> str:
    """Who this student is, and how the hours come in."""
    how = "passed, so the right answer is 1" if DATA.passed[student] else "failed, so the right answer is 0"
    return f"This student (invented) learned for **{number(DATA.hours[student])} hours** and {how}. Hours come in counted from 5."


def stage_titles(one: Pass) -> list[str]:
    """The read-out of the dial at each of its places."""
    told = [f"{place}. {_title(one, stage)}" for place, stage in enumerate(timeline(one))]
    return [told[stage_at(place)] for place in places(one)]


def pass_says(one: Pass, begin: str = "") -> list[str]:
    """The sentence at each place of the dial; `begin` goes before the first stage's."""
    told = [stage_says(one, stage) for stage in timeline(one)]
    told[0] = f"{begin} {told[0]}".strip()
    return [told[stage_at(place)] for place in places(one)]


def stage_says(one: Pass, stage: Stage) -> str:
    """What is known at this stage, with its numbers."""
    if stage.kind in ("forward", "back") and stage.layer is not None:
        return {"forward": _forward, "back": _back}[stage.kind](one, stage.layer)
    return {"start": _start, "error": _error, "turn": _turn, "again": _again}[stage.kind](one)


def _title(one: Pass, stage: Stage) -> str:
    if stage.kind == "forward":
        return f"forward, layer {stage.layer}"
    if stage.kind == "back":
        return f"blame, layer {stage.layer}"
    return {
        "start": "what comes in",
        "error": f"the error: {number(one.gradient.loss)}",
        "turn": "every knob turns",
        "again": f"the error again: {number(one.error_after)}",
    }[stage.kind]


def amounts(values, *, plus: bool = False) -> str:
    """Numbers in a row; of a long row, only how many there are."""
    values = np.asarray(values, dtype=float)
    if len(values) > FEW:
        return f"{len(values)} numbers"
    return listed([signed(value) if plus else number(value) for value in values])


def _start(one: Pass) -> str:
    came, wanted = ([number(value) for value in row] for row in (one.inputs[0], one.targets[0]))
    comes = "One number comes" if len(came) == 1 else f"{len(came)} numbers come"
    are = either(len(wanted), "right answer is", "right answers are")
    return f"{comes} in: {listed(came)}. The {are} {listed(wanted)}. No knob knows its slope yet. Press play."


def _forward(one: Pass, layer: int) -> str:
    of, came, sum_, sent = (
        one.network.layers[layer - 1],
        one.sent(layer - 1),
        one.summed(layer)[0],
        one.sent(layer)[0],
    )
    name = "Neuron 1" if of.outputs > 1 else "The neuron"
    if len(came) <= FEW:
        parts = [f"{number(weight)} × {number(each)}" for weight, each in zip(of.weights[0], came, strict=True)]
        adds = f"adds {listed([*parts, f'its shift {number(of.biases[0])}'])}"
    else:
        adds = f"takes the {len(came)} numbers that come in, each times its knob, and adds them to its shift"
    bend = (
        f"Its bend ({of.activation.name.replace('_', ' ')}) turns that into **{number(sent)}**."
        if of.activation.bends
        else f"It has no bend, so it sends **{number(sent)}**."
    )
    more = f" The whole layer sends {amounts(one.sent(layer))}." if 1 < of.outputs <= FEW else ""
    return f"**Forward, layer {layer}.** {name} {adds}. That makes {number(sum_)}. {bend}{more}"


def _missed(miss: float) -> str:
    if miss == 0:
        return "exactly right"
    return f"too {'high' if miss > 0 else 'low'} by {number(abs(miss))}"


def _error(one: Pass) -> str:
    guess, wanted, miss, error = one.sent(one.depth), one.targets[0], one.miss, number(one.gradient.loss)
    if one.loss == "cross_entropy":
        chance = float(guess[0] if wanted[0] == 1 else 1 - guess[0])
        return (
            f"**The error.** The guess is {number(guess[0])}, and the right answer is {number(wanted[0])}. So the network gave "
            f"the right answer a chance of {percent(chance)}. The smaller that chance, the larger the error: **{error}**."
        )
    if len(guess) == 1:
        return (
            f"**The error.** The guess is {number(guess[0])}, and the right answer is {number(wanted[0])}: {_missed(miss[0])}. "
            f"Multiply the miss by itself and halve it. That is the error: **{error}**."
        )
    return (
        f"**The error.** The guesses are {amounts(guess)}. The right answers are {amounts(wanted)}. Multiply each miss by "
        f"itself, halve it, add them up. Big misses count most. The error is **{error}**."
    )


def passes_on(slope: float) -> str:
    """What a bend with this slope does to a nudge of the sum before it."""
    if slope == 0:
        return "Its curve is flat here, so no nudge gets through."
    if slope < 0:
        return f"Its curve falls here: it turns a nudge around ({number(slope)})."
    if slope == 1:
        return "It passes on all of any nudge."
    how = "gentle" if slope <= 0.5 else "steep"
    part = "nearly all of" if 0.95 <= slope < 1 else "a little more than" if 1 < slope <= 1.05 else times(slope)
    return f"Its curve is {how} here: it passes on {part} any nudge ({number(slope)})."


def what_blame_means(blame: float, slope: float) -> str:
    """Which way this neuron should have gone; empty where there is no blame."""
    if blame == 0:
        return ""
    less = blame > 0
    what = "it should have said" if slope > 0 else "its sum should have been"
    return f"{'Plus' if less else 'Minus'}: {what} {'less' if less else 'more'}."


def _back(one: Pass, layer: int) -> str:
    back, slope, blame = one.came_back(layer)[0], float(one.let_through(layer)[0]), float(one.blame(layer)[0])
    width = one.network.layers[layer - 1].outputs
    name = "Neuron 1" if width > 1 else "The neuron"
    told = [f"**Blame, layer {layer}.**"]
    if layer == one.depth:
        told.append(f"{name} was {_missed(float(one.miss[0]))}.")
        if one.loss == "cross_entropy":
            told.append(f"This miss is its **blame: {signed(blame)}**.")
            return " ".join([*told, what_blame_means(blame, 1.0)]).strip()
        told += [passes_on(slope), f"Miss times that makes its **blame: {signed(blame)}**."]
    else:
        weights = one.network.layers[layer].weights[:, 0]
        if len(weights) <= FEW:
            parts = [f"{number(each)} × {number(w)}" for each, w in zip(one.blame(layer + 1), weights, strict=True)]
            made = f"makes {number(back)}" if len(parts) == 1 else f"add up to {number(back)}"
            told.append(f"To {name[0].lower()}{name[1:]} comes blame times knob: {listed(parts)} {made}.")
        else:
            told.append(
                f"{name} gets the blame of {len(weights)} neurons, each times its knob: together {number(back)}."
            )
        told += [passes_on(slope), f"So its **blame is {signed(blame)}**."]
    told.append(what_blame_means(blame, slope))
    if 1 < width <= FEW:
        told.append(f"The layer's blame: {amounts(one.blame(layer), plus=True)}.")
    if layer == one.depth - 1:
        told.append("From this layer on, nobody compares you with the right answer: the blame is all you hear.")
    return " ".join(part for part in told if part)


def biggest_turn(one: Pass) -> Knob:
    """A knob that turns furthest: the one with the steepest slope; the first of them where several tie."""
    return max(knobs(one.network), key=lambda knob: abs(knob.slope(one.gradient)))


def _turn(one: Pass) -> str:
    knob = biggest_turn(one)
    start = "**The turn.** So far no knob has moved: the blame only found the slopes."
    slope = knob.slope(one.gradient)
    if slope == 0:
        return f"{start} Every slope is 0 here. There is no way to go, so every knob stays where it is."
    before, after = number(knob.value(one.network)), number(knob.value(one.turned))
    title = titles(one.network)[knob]
    moved = f"from {before} to **{after}**" if before != after else f"by so little that it still reads {after}"
    return (
        f"{start} Now each one goes against its slope: new knob = old knob − {number(one.learning_rate)} × slope. None turns "
        f"further than “{title}”. Its slope is {signed(slope)}, so it goes {'down' if slope > 0 else 'up'}, {moved}."
    )


def _again(one: Pass) -> str:
    before, after = one.gradient.loss, one.error_after
    old, new = number(before, 4), number(after, 4)
    if after < before:
        how = (
            f"It fell from {old} to **{new}**." if old != new else f"It fell by very little: it still reads **{new}**."
        )
        return f"**The error again.** {how} Do this again and again: that is learning."
    if after == before:
        still = not any(knob.slope(one.gradient) for knob in knobs(one.network))
        why = "no knob had a slope to follow" if still else "the knobs moved too little to change it"
        return f"**The error again.** It stayed at **{new}**: {why}."
    how = f"It rose from {old} to **{new}**." if old != new else f"It rose by very little: it still reads **{new}**."
    better = gentler_rate(one)
    if better is None:
        return f"**The error again.** {how} No smaller step that you can choose here makes it fall."
    return f"**The error again.** {how} This step was too big. A step size of {number(better)} makes it fall."


def paper_says(one: Pass) -> str:
    """What the published calculation by hand comes to, which turns the weights and leaves the biases."""
    return f"On paper the shifts were left alone. With the shifts left alone, the error after the turn is {number(one.error_after_weights_only, 4)}."


def gentler_rate(one: Pass) -> float | None:
    """The largest of the smaller step sizes with which the error falls; None where none does."""
    smaller = [rate for rate in RATES if rate < one.learning_rate]
    return next((r for r in reversed(smaller) if replace(one, learning_rate=r).error_after < one.gradient.loss), None)

"""What the scene "Any network" says at each stage of a pass: pure functions of the pass, with a branch for every case."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from core.chapters.lab.lists import join_list, together
from core.chapters.lab.passes import LEARNING_RATES, Param, Pass, params, titles
from core.chapters.lab.timeline import Stage, places, stage_at, timeline
from core.say.messages import Message, message
from core.say.numbers import number

FEW = 3  # numbers that a sentence lists one by one; of more it says how many there are


def stage_titles(one: Pass) -> list[Message]:
    """List the read-out of the dial at each of its places."""
    rows = [message("lab-own-at", n=place, stage=_title(one, stage)) for place, stage in enumerate(timeline(one))]
    return [rows[stage_at(place)] for place in places(one)]


def pass_says(one: Pass) -> list[Message]:
    """List the sentence at each place of the dial."""
    rows = [stage_says(one, stage) for stage in timeline(one)]
    return [rows[stage_at(place)] for place in places(one)]


def stage_says(one: Pass, stage: Stage) -> Message:
    """Say what is known at this stage, with its numbers."""
    if stage.kind in ("forward", "back") and stage.layer is not None:
        return {"forward": _forward, "back": _back}[stage.kind](one, stage.layer)
    return {"start": _start, "error": _error, "turn": _turn, "again": _again}[stage.kind](one)


def _title(one: Pass, stage: Stage) -> Message:
    if stage.kind in ("forward", "back") and stage.layer is not None:
        return message(f"lab-own-stage-{stage.kind}", layer=stage.layer)
    error = one.gradient.loss if stage.kind == "error" else one.loss_after
    return message(f"lab-own-stage-{stage.kind}", error=error)


def amounts(values: Sequence[float] | np.ndarray, *, signed: bool = False) -> Message:
    """List numbers; of a long row, say only how many there are."""
    if len(values) > FEW:
        return message("lab-numbers", n=len(values))
    return join_list([message("lab-signed" if signed else "lab-number", value=value) for value in values])


def _start(one: Pass) -> Message:
    inputs, targets = one.inputs[0], one.targets[0]
    row = {"came": join_list(_each(inputs)), "wanted": join_list(_each(targets))}
    return message("lab-own-start", inputs=len(inputs), targets=len(targets), **row)


def _each(values: Sequence[float] | np.ndarray) -> list[Message]:
    return [message("lab-number", value=value) for value in values]


def _forward(one: Pass, layer: int) -> Message:
    of, came = one.network.layers[layer - 1], one.outputs(layer - 1)
    total, output = float(one.sums(layer)[0]), float(one.outputs(layer)[0])
    shift = message("lab-own-its-shift", value=of.biases[0])
    if len(came) <= FEW:
        products = [message("lab-product", a=weight, b=each) for weight, each in zip(of.weights[0], came, strict=True)]
        adds = message("lab-own-adds", parts=join_list([*products, shift]))
    else:
        adds = message("lab-own-adds-many", n=len(came))
    bend = of.activation.name.replace("_", " ") if of.activation.bends else "none"
    return message(
        "lab-own-forward",
        layer=layer,
        neurons=of.outputs,
        adds=adds,
        sum=total,
        bend=bend,
        sent=output,
        few="yes" if 1 < of.outputs <= FEW else "no",
        all=amounts(one.outputs(layer)),
    )


def _miss_says(miss: float) -> Message:
    return message("lab-own-missed", way="high" if miss > 0 else "low" if miss < 0 else "right", miss=abs(miss))


def _error(one: Pass) -> Message:
    guess, target, error = one.outputs(one.depth), one.targets[0], one.gradient.loss
    if len(guess) == 1:
        return message("lab-own-error", guess=guess[0], wanted=target[0], missed=_miss_says(one.miss[0]), error=error)
    return message("lab-own-errors", guesses=amounts(guess), wanted=amounts(target), error=error)


def passes_on(slope: float) -> Message:
    """Say what a bend with this slope does to a nudge of the sum before it."""
    size = abs(slope)
    case = "flat" if slope == 0 else "around" if slope < 0 else "all" if slope == 1 else "part"
    near = "nearly" if 0.95 <= size < 1 else "above" if 1 < size <= 1.05 else "part"
    return message("lab-own-passes-on", case=case, near=near, slope=slope, share=size)


def blame_means(blame: float, slope: float) -> Message | None:
    """Say which way this neuron should have gone; None where there is no blame."""
    if blame == 0:
        return None
    what = "said" if slope > 0 else "sum"
    return message("lab-own-should", sign="plus" if blame > 0 else "minus", what=what)


def _back(one: Pass, layer: int) -> Message:
    back, slope, blame = one.output_slopes(layer)[0], float(one.activation_slopes(layer)[0]), float(one.deltas(layer)[0])
    width = one.network.layers[layer - 1].outputs
    through, who = passes_on(slope), message("lab-own-who", neurons=width)
    if layer == one.depth:
        come = message("lab-own-back-last", who=who, missed=_miss_says(float(one.miss[0])), passes=through, blame=blame)
    else:
        weights, later = one.network.layers[layer].weights[:, 0], one.deltas(layer + 1)
        products = [message("lab-product", a=each, b=weight) for each, weight in zip(later, weights, strict=True)]
        parts = join_list(products) if len(products) <= FEW else message("lab-numbers", n=len(products))
        case = "one" if len(products) == 1 else "few" if len(products) <= FEW else "many"
        row = {"who": who, "parts": parts, "n": len(products), "case": case, "back": back}
        come = message("lab-own-back", passes=through, blame=blame, **row)
    all_blame = amounts(one.deltas(layer), signed=True)
    return together(
        message("lab-own-back-begin", layer=layer),
        come,
        blame_means(blame, slope),
        message("lab-own-layer-blame", all=all_blame) if 1 < width <= FEW else None,
        message("lab-own-hidden") if layer == one.depth - 1 else None,
    )


def biggest_turn(one: Pass) -> Param:
    """Find a knob that turns furthest: the one with the steepest slope; the first of them where several tie."""
    return max(params(one.network), key=lambda knob: abs(knob.slope(one.gradient)))


def _turn(one: Pass) -> Message:
    knob = biggest_turn(one)
    slope = knob.slope(one.gradient)
    if slope == 0:
        return message("lab-own-no-turn")
    before, after = knob.value(one.network), knob.value(one.new_network)
    return message(
        "lab-own-turn",
        knob=titles(one.network)[knob],
        slope=slope,
        way="down" if slope > 0 else "up",
        before=before,
        after=after,
        seen="yes" if number(before) != number(after) else "no",
    )


def _again(one: Pass) -> Message:
    before, after = one.gradient.loss, one.loss_after
    visible = "yes" if number(before, 4) != number(after, 4) else "no"
    if after < before:
        return message("lab-own-fell", before=before, after=after, seen=visible)
    if after == before:
        still = not any(knob.slope(one.gradient) for knob in params(one.network))
        return message("lab-own-stayed", after=after, why="still" if still else "small")
    better = gentler_rate(one)
    hint = message("lab-own-no-gentler") if better is None else message("lab-own-gentler", rate=better)
    return message("lab-own-rose", before=before, after=after, seen=visible, hint=hint)


def paper_says(one: Pass) -> Message:
    """Say what the published calculation by hand comes to, which turns the weights and leaves the biases."""
    return message("lab-own-paper", error=one.loss_after_weights_only)


def gentler_rate(one: Pass) -> float | None:
    """Find the largest of the smaller step sizes with which the error falls; None where none does."""
    smaller = [rate for rate in LEARNING_RATES if rate < one.learning_rate]
    return next((r for r in reversed(smaller) if replace(one, learning_rate=r).loss_after < one.gradient.loss), None)

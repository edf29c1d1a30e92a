"""What the scene "Any network" says at each stage of a pass: pure functions of the pass, with a branch for every case."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from core.chapters.lab.lists import join_list, join_sentences
from core.chapters.lab.passes import LEARNING_RATES, Param, Pass, params, titles
from core.chapters.lab.timeline import Stage, places, stage_at, timeline
from core.say.messages import Message, message
from core.say.numbers import number

FEW = 3  # numbers that a sentence lists one by one; of more it says how many there are


def stage_titles(pass_: Pass) -> list[Message]:
    """List the read-out of the dial at each of its places."""
    rows = [message("lab-own-at", n=place, stage=_title(pass_, stage)) for place, stage in enumerate(timeline(pass_))]
    return [rows[stage_at(place)] for place in places(pass_)]


def pass_says(pass_: Pass) -> list[Message]:
    """List the sentence at each place of the dial."""
    rows = [stage_says(pass_, stage) for stage in timeline(pass_)]
    return [rows[stage_at(place)] for place in places(pass_)]


def stage_says(pass_: Pass, stage: Stage) -> Message:
    """Say what is known at this stage, with its numbers."""
    if stage.kind in ("forward", "back") and stage.layer is not None:
        return {"forward": _forward, "back": _back}[stage.kind](pass_, stage.layer)
    return {"start": _start, "error": _error, "turn": _turn, "again": _again}[stage.kind](pass_)


def _title(pass_: Pass, stage: Stage) -> Message:
    if stage.kind in ("forward", "back") and stage.layer is not None:
        return message(f"lab-own-stage-{stage.kind}", layer=stage.layer)
    error = pass_.gradient.loss if stage.kind == "error" else pass_.loss_after
    return message(f"lab-own-stage-{stage.kind}", error=error)


def amounts(values: Sequence[float] | np.ndarray, *, signed: bool = False) -> Message:
    """List numbers; of a long row, say only how many there are."""
    if len(values) > FEW:
        return message("lab-numbers", n=len(values))
    return join_list([message("lab-signed" if signed else "lab-number", value=value) for value in values])


def _start(pass_: Pass) -> Message:
    inputs, targets = pass_.inputs[0], pass_.targets[0]
    values = {"came": join_list(_number_messages(inputs)), "wanted": join_list(_number_messages(targets))}
    return message("lab-own-start", inputs=len(inputs), targets=len(targets), **values)


def _number_messages(values: Sequence[float] | np.ndarray) -> list[Message]:
    return [message("lab-number", value=value) for value in values]


def _forward(pass_: Pass, layer: int) -> Message:
    this_layer, incoming = pass_.network.layers[layer - 1], pass_.outputs(layer - 1)
    total, output = float(pass_.sums(layer)[0]), float(pass_.outputs(layer)[0])
    shift = message("lab-own-its-shift", value=this_layer.biases[0])
    if len(incoming) <= FEW:
        products = [message("lab-product", a=weight, b=output_value) for weight, output_value in zip(this_layer.weights[0], incoming, strict=True)]
        adds = message("lab-own-adds", parts=join_list([*products, shift]))
    else:
        adds = message("lab-own-adds-many", n=len(incoming))
    bend = this_layer.activation.name.replace("_", " ") if this_layer.activation.bends else "none"
    return message(
        "lab-own-forward",
        layer=layer,
        neurons=this_layer.outputs,
        adds=adds,
        sum=total,
        bend=bend,
        sent=output,
        few="yes" if 1 < this_layer.outputs <= FEW else "no",
        all=amounts(pass_.outputs(layer)),
    )


def _miss_says(miss: float) -> Message:
    return message("lab-own-missed", way="high" if miss > 0 else "low" if miss < 0 else "right", miss=abs(miss))


def _error(pass_: Pass) -> Message:
    guess, target, error = pass_.outputs(pass_.depth), pass_.targets[0], pass_.gradient.loss
    if len(guess) == 1:
        return message("lab-own-error", guess=guess[0], wanted=target[0], missed=_miss_says(pass_.miss[0]), error=error)
    return message("lab-own-errors", guesses=amounts(guess), wanted=amounts(target), error=error)


def slope_says(slope: float) -> Message:
    """Say what a bend with this slope does to a nudge of the sum before it."""
    size = abs(slope)
    case = "flat" if slope == 0 else "around" if slope < 0 else "all" if slope == 1 else "part"
    near = "nearly" if 0.95 <= size < 1 else "above" if 1 < size <= 1.05 else "part"
    return message("lab-own-passes-on", case=case, near=near, slope=slope, share=size)


def delta_says(delta: float, slope: float) -> Message | None:
    """Say which way this neuron should have gone; None where there is no blame."""
    if delta == 0:
        return None
    target = "said" if slope > 0 else "sum"
    return message("lab-own-should", sign="plus" if delta > 0 else "minus", what=target)


def _back(pass_: Pass, layer: int) -> Message:
    output_slope, slope, delta_here = pass_.output_slopes(layer)[0], float(pass_.activation_slopes(layer)[0]), float(pass_.deltas(layer)[0])
    width = pass_.network.layers[layer - 1].outputs
    passes, neurons_say = slope_says(slope), message("lab-own-who", neurons=width)
    if layer == pass_.depth:
        sentence = message("lab-own-back-last", who=neurons_say, missed=_miss_says(float(pass_.miss[0])), passes=passes, blame=delta_here)
    else:
        weights, later = pass_.network.layers[layer].weights[:, 0], pass_.deltas(layer + 1)
        products = [message("lab-product", a=delta, b=weight) for delta, weight in zip(later, weights, strict=True)]
        parts = join_list(products) if len(products) <= FEW else message("lab-numbers", n=len(products))
        case = "one" if len(products) == 1 else "few" if len(products) <= FEW else "many"
        values = {"who": neurons_say, "parts": parts, "n": len(products), "case": case, "back": output_slope}
        sentence = message("lab-own-back", passes=passes, blame=delta_here, **values)
    all_blame = amounts(pass_.deltas(layer), signed=True)
    return join_sentences(
        message("lab-own-back-begin", layer=layer),
        sentence,
        delta_says(delta_here, slope),
        message("lab-own-layer-blame", all=all_blame) if 1 < width <= FEW else None,
        message("lab-own-hidden") if layer == pass_.depth - 1 else None,
    )


def largest_update(pass_: Pass) -> Param:
    """Find a knob that turns furthest: the one with the steepest slope; the first of them where several tie."""
    return max(params(pass_.network), key=lambda param: abs(param.slope(pass_.gradient)))


def _turn(pass_: Pass) -> Message:
    param = largest_update(pass_)
    slope = param.slope(pass_.gradient)
    if slope == 0:
        return message("lab-own-no-turn")
    before, after = param.value(pass_.network), param.value(pass_.new_network)
    return message(
        "lab-own-turn",
        knob=titles(pass_.network)[param],
        slope=slope,
        way="down" if slope > 0 else "up",
        before=before,
        after=after,
        seen="yes" if number(before) != number(after) else "no",
    )


def _again(pass_: Pass) -> Message:
    before, after = pass_.gradient.loss, pass_.loss_after
    visible = "yes" if number(before, 4) != number(after, 4) else "no"
    if after < before:
        return message("lab-own-fell", before=before, after=after, seen=visible)
    if after == before:
        is_flat = not any(param.slope(pass_.gradient) for param in params(pass_.network))
        return message("lab-own-stayed", after=after, why="still" if is_flat else "small")
    gentler = gentler_rate(pass_)
    hint = message("lab-own-no-gentler") if gentler is None else message("lab-own-gentler", rate=gentler)
    return message("lab-own-rose", before=before, after=after, seen=visible, hint=hint)


def paper_says(pass_: Pass) -> Message:
    """Say what the published calculation by hand comes to, which turns the weights and leaves the biases."""
    return message("lab-own-paper", error=pass_.loss_after_weights_only)


def gentler_rate(pass_: Pass) -> float | None:
    """Find the largest of the smaller step sizes with which the error falls; None where none does."""
    smaller = [rate for rate in LEARNING_RATES if rate < pass_.learning_rate]
    return next((rate for rate in reversed(smaller) if replace(pass_, learning_rate=rate).loss_after < pass_.gradient.loss), None)

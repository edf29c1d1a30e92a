"""What the scene "Any network" says at each stage of a pass."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from core.chapters.lab.lists import join_list, join_sentences
from core.chapters.lab.passes import LEARNING_RATES, Param, Pass, params, titles
from core.chapters.lab.timeline import Stage, places, stage_at, timeline
from core.say.messages import Message, message
from core.say.numbers import number

FEW = 3  # a sentence lists at most this many numbers, and counts more


def stage_titles(pass_: Pass) -> list[Message]:
    """List the dial's read-out at each of its places."""
    rows = [message("lab-own-at", n=place, stage=_title(pass_, stage)) for place, stage in enumerate(timeline(pass_))]
    return [rows[stage_at(place)] for place in places(pass_)]


def say_pass(pass_: Pass) -> list[Message]:
    """List the sentence at each place of the dial."""
    rows = [say_stage(pass_, stage) for stage in timeline(pass_)]
    return [rows[stage_at(place)] for place in places(pass_)]


def say_stage(pass_: Pass, stage: Stage) -> Message:
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
    """List numbers, or say how many there are if there are more than `FEW`."""
    if len(values) > FEW:
        return message("lab-numbers", n=len(values))
    return join_list([message("lab-signed" if signed else "lab-number", value=value) for value in values])


def _start(pass_: Pass) -> Message:
    inputs, targets = pass_.inputs[0], pass_.targets[0]
    inputs_list, targets_list = (
        join_list([message("lab-number", value=value) for value in values]) for values in (inputs, targets)
    )
    return message("lab-own-start", inputs=len(inputs), targets=len(targets), came=inputs_list, wanted=targets_list)


def _forward(pass_: Pass, layer: int) -> Message:
    this_layer, inputs, outputs = pass_.network.layers[layer - 1], pass_.outputs(layer - 1), pass_.outputs(layer)
    if len(inputs) <= FEW:
        pairs = zip(this_layer.weights[0], inputs, strict=True)
        products = [message("lab-product", a=weight, b=value) for weight, value in pairs]
        bias = message("lab-own-its-shift", value=this_layer.biases[0])
        adds = message("lab-own-adds", parts=join_list([*products, bias]))
    else:
        adds = message("lab-own-adds-many", n=len(inputs))
    bend = this_layer.activation.name.replace("_", " ") if this_layer.activation.bends else "none"
    return message(
        "lab-own-forward",
        layer=layer,
        neurons=this_layer.outputs,
        adds=adds,
        sum=float(pass_.sums(layer)[0]),
        bend=bend,
        sent=float(outputs[0]),
        few="yes" if 1 < this_layer.outputs <= FEW else "no",
        all=amounts(outputs),
    )


def _say_miss(miss: float) -> Message:
    return message("lab-own-missed", way="high" if miss > 0 else "low" if miss < 0 else "right", miss=abs(miss))


def _error(pass_: Pass) -> Message:
    outputs, targets, error = pass_.outputs(pass_.depth), pass_.targets[0], pass_.gradient.loss
    if len(outputs) == 1:
        return message(
            "lab-own-error", guess=outputs[0], wanted=targets[0], missed=_say_miss(pass_.miss[0]), error=error
        )
    return message("lab-own-errors", guesses=amounts(outputs), wanted=amounts(targets), error=error)


def say_slope(slope: float) -> Message:
    """Say what an activation with this slope does to a nudge of the sum before it."""
    size = abs(slope)
    case = "flat" if slope == 0 else "around" if slope < 0 else "all" if slope == 1 else "part"
    near = "nearly" if 0.95 <= size < 1 else "above" if 1 < size <= 1.05 else "part"
    return message("lab-own-passes-on", case=case, near=near, slope=slope, share=size)


def say_delta(delta: float, slope: float) -> Message | None:
    """Say which way a neuron should have gone. Returns None for a delta of 0."""
    if delta == 0:
        return None
    return message("lab-own-should", sign="plus" if delta > 0 else "minus", what="said" if slope > 0 else "sum")


def _back(pass_: Pass, layer: int) -> Message:
    slope, deltas = float(pass_.activation_slopes(layer)[0]), pass_.deltas(layer)
    delta, n_neurons = float(deltas[0]), len(deltas)
    values = {"who": message("lab-own-who", neurons=n_neurons), "passes": say_slope(slope), "blame": delta}
    if layer == pass_.depth:
        sentence = message("lab-own-back-last", missed=_say_miss(float(pass_.miss[0])), **values)
    else:
        sentence = message("lab-own-back", **_sum_of_deltas(pass_, layer), **values)
    return join_sentences(
        message("lab-own-back-begin", layer=layer),
        sentence,
        say_delta(delta, slope),
        message("lab-own-layer-blame", all=amounts(deltas, signed=True)) if 1 < n_neurons <= FEW else None,
        message("lab-own-hidden") if layer == pass_.depth - 1 else None,
    )


def _sum_of_deltas(pass_: Pass, layer: int) -> dict[str, object]:
    """Describe how the deltas of the next layer add up at the first neuron's output."""
    weights, deltas = pass_.network.layers[layer].weights[:, 0], pass_.deltas(layer + 1)
    products = [message("lab-product", a=delta, b=weight) for delta, weight in zip(deltas, weights, strict=True)]
    return {
        "parts": join_list(products) if len(products) <= FEW else message("lab-numbers", n=len(products)),
        "n": len(products),
        "case": "one" if len(products) == 1 else "few" if len(products) <= FEW else "many",
        "back": pass_.output_slopes(layer)[0],
    }


def largest_update(pass_: Pass) -> Param:
    """Return the parameter with the steepest slope, the first one if several tie."""
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


def say_paper(pass_: Pass) -> Message:
    """Say the error of the published worked example, which updates the weights only."""
    return message("lab-own-paper", error=pass_.loss_after_weights_only)


def gentler_rate(pass_: Pass) -> float | None:
    """Return the largest smaller learning rate with which the error falls, or None."""
    for rate in reversed(LEARNING_RATES):
        if rate < pass_.learning_rate and replace(pass_, learning_rate=rate).loss_after < pass_.gradient.loss:
            return rate
    return None

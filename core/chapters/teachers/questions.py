"""The questions of each chapter's worksheet. Their numbers are drawn from the seed; their answers are computed by core."""

from collections.abc import Callable
from random import Random

import numpy as np

from core.activations import ACTIVATIONS
from core.chapters.teachers.sheet import Question, dice, short, tenths
from core.collapse import collapse, multiplications
from core.curves import CURVES
from core.descent import descend, step_size_verdict
from core.exam import KNOBS
from core.network import Layer, Network
from core.say.numbers import fixed, number
from core.search import STEP_LOOKS, better
from core.slopes import partial_slopes, secant, tangent
from core.surfaces import SURFACES

EASY = ("parabola", "cubic", "line")
RULES = {
    "parabola": "the knob times itself",
    "cubic": "the knob three times by itself, minus three times the knob",
    "line": "half the knob, plus 1",
}


def start(rng: Random) -> list[Question]:
    steps, knob, slope = rng.randint(20, 400), tenths(rng, -2, 2), tenths(rng, -0.9, 0.9)
    name, rate = rng.choice(KNOBS), rng.choice((0.5, 1.0, 2.0))
    way = "down" if slope > 0 else "up"
    return [
        Question(
            f"One look runs all students through the network once. A step with slopes costs {STEP_LOOKS} looks. "
            f"{steps} steps cost {{}} looks.",
            (f"{STEP_LOOKS * steps:,}",),
            "watch",
        ),
        Question(
            f"One knob has the slope {short(slope)}. To make the error smaller, turn this knob {{}} (up or down).",
            (way,),
            "loop",
        ),
        Question(
            f"The knob “{name}” stands at {short(knob)}. Its slope is {short(slope)}, and the step size is {short(rate)}. "
            "The step is step size × slope. It is {}. The new knob is the old one minus the step. It is {}.",
            (short(rate * slope), short(knob - rate * slope)),
            "turn",
        ),
    ]


def slopes(rng: Random) -> list[Question]:
    name = rng.choice(EASY)
    curve, x, run = CURVES[name], float(rng.randint(-2, 2)), rng.choice((0.5, 1.0, 2.0))
    line = secant(curve, x, run)
    at = tenths(rng, -2.5, 2.5, step=0.5)
    touch = tangent(CURVES["parabola"], at, 1.0)
    nudge = tenths(rng, -0.1, 0.1, step=0.01)
    a, b = tenths(rng, -3, 3, step=0.5), tenths(rng, -3, 3, step=0.5)
    two = partial_slopes(SURFACES["bowl"], a, b)
    return [
        Question(
            f"A curve is made by this rule: {RULES[name]}. At {short(x)} its height is {short(line.y)}. "
            f"At {short(line.x2)} its height is {{}}. The rise is {{}}. The run is {short(run)}. Rise ÷ run is {{}}.",
            (short(line.y2), short(line.rise), short(line.slope)),
            "where",
            {"of": name, "first": f"{x:g}"},
        ),
        Question(
            f"Set the knob to {short(at)} on the smooth valley and read its slope: {{}}. "
            f"A small nudge of {short(nudge)} changes the height by about slope × nudge. That is {{}}.",
            (short(touch.slope), short(touch.slope * nudge)),
            "every",
            {"x": f"{at:g}"},
        ),
        Question(
            f"On the round bowl the height is A × A + B × B. Stand at A = {short(a)} and B = {short(b)}. "
            "The slope for A is twice A. It is {}. The slope for B is {}.",
            (short(two.slope_a), short(two.slope_b)),
            "two",
            {"ground": "bowl", "a": f"{a:g}", "b": f"{b:g}"},
        ),
    ]


def downhill(rng: Random) -> list[Question]:
    bowl = SURFACES["bowl"]
    start_at = (tenths(rng, -3, 3, step=0.5), tenths(rng, -3, 3, step=0.5))
    rate = rng.choice((0.1, 0.2, 0.4))
    walk = descend(bowl, start_at, method="gradient_descent", learning_rate=rate, steps=1)
    (_, _), (a, b) = walk.points
    up = descend(bowl, start_at, method="gradient_descent", learning_rate=rate, steps=1, uphill=True)
    size = rng.choice((0.1, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.5))
    verdict = step_size_verdict(bowl, size)
    assert verdict is not None
    home = "yes" if abs(verdict.factor) < 1 else "no"
    return [
        Question(
            f"On the round bowl each slope is twice the knob. Start at A = {short(start_at[0])} and B = "
            f"{short(start_at[1])} with the step size {short(rate)}. New knob = old knob − step size × slope. "
            "The new A is {}. The new B is {}.",
            (short(a), short(b)),
            "ways",
            {"ground": "bowl", "a": f"{start_at[0]:g}", "b": f"{start_at[1]:g}"},
        ),
        Question(
            "Take the same start and the same step size. The error is A × A + B × B. At the start it is {}. After the step it is {}. "
            "With plus in place of minus it would be {}.",
            (short(walk.losses[0]), short(walk.losses[1]), short(up.losses[1])),
            "minus",
        ),
        Question(
            f"On this bowl a step leaves 1 − 2 × step size of each knob. With the step size {short(size)} that is {{}}. "
            "Does the walk come home (yes or no)? {}.",
            (short(verdict.factor), home),
            "size",
            {"ground": "bowl"},
        ),
    ]


def backprop(rng: Random) -> list[Question]:
    x, first, second = rng.randint(1, 4), tenths(rng, 0.5, 2, step=0.5), tenths(rng, 0.5, 3, step=0.5)
    out_1, out_2, target = tenths(rng, -2, 2, step=1), tenths(rng, -2, 2, step=1), rng.randint(-3, 3)
    hidden = Layer(np.array([[first], [second]]), np.zeros(2), ACTIVATIONS["relu"])
    net = Network((hidden, Layer(np.array([[out_1, out_2]]), np.zeros(1), ACTIVATIONS["linear"])))
    inputs, targets = np.array([[float(x)]]), np.array([[float(target)]])
    forward, gradient = net.forward(inputs), net.gradient(inputs, targets, "squared_error")
    sent, guess = forward.layers[0].post[0], forward.outputs[0, 0]
    blame, behind = gradient.deltas[1][0, 0], gradient.deltas[0][0]
    slope_1, slope_2 = gradient.weights[0][:, 0]
    return [
        Question(
            f"The number {x} comes in. Neuron 1 sends on {short(first)} times what comes in. That is {{}}. "
            f"Neuron 2 sends on {short(second)} times what comes in. That is {{}}. "
            f"The guess is {short(out_1)} × neuron 1 plus {short(out_2)} × neuron 2. It is {{}}.",
            (short(sent[0]), short(sent[1]), short(guess)),
            "blame",
        ),
        Question(
            f"The right answer is {short(target)}. The blame of the guess is the guess minus the right answer. It is {{}}. "
            f"Going back, it is multiplied by {short(out_1)} for neuron 1: {{}}. For neuron 2 it is multiplied by "
            f"{short(out_2)}: {{}}.",
            (short(blame), short(behind[0]), short(behind[1])),
            "receipt",
        ),
        Question(
            f"A knob's slope is the blame behind it times what came in through it, here {x}. "
            "The slope of neuron 1's knob is {}. The slope of neuron 2's knob is {}. "
            "How many knobs were turned to find this out? {}.",
            (short(slope_1), short(slope_2), "0"),
            "nudge",
        ),
    ]


def bends(rng: Random) -> list[Question]:
    relu, soft = ACTIVATIONS["relu"], ACTIVATIONS["sigmoid"]
    below, above = tenths(rng, -4, -0.5), tenths(rng, 0.5, 4)
    at = rng.choice((-4, -3, -2, -1, 1, 2, 3, 4))
    layers = rng.randint(2, 6)
    most = round(1 / float(soft.slope(0.0)))
    return [
        Question(
            f"ReLU sends on 0 for what is below 0, and all else as it is. From {short(below)} it makes {{}}. "
            f"From {short(above)} it makes {{}}. Of a small nudge at {short(below)} it lets {{}} through (none or all).",
            (short(relu.f(below)), short(relu.f(above)), "none" if relu.slope(below) == 0 else "all"),
            "through",
            {"bend": "relu", "in": f"{below:g}"},
        ),
        Question(
            f"Set the soft switch (sigmoid) to {short(at)} and read. What comes out is {{}}. Its slope there is {{}}.",
            (fixed(float(soft.f(at))), number(float(soft.slope(at)))),  # as the screen says them
            "through",
            {"in": f"{at:g}"},
        ),
        Question(
            f"The slope of the soft switch is at most a quarter. Through {layers} layers of it, of a nudge at most "
            f"1/{{}} gets through.",
            (f"{most**layers:,}",),
            "sigmoid",
        ),
    ]


def one_matrix(rng: Random) -> list[Question]:
    one, two = rng.choice((-3, -2, 2, 3, 4)), rng.choice((-3, -2, 2, 3, 4))
    shift, then = rng.randint(1, 5), rng.randint(-5, 5)
    line = collapse(_straight([[one]], [shift], [[two]], [then]))
    first, second = ([[rng.randint(-2, 3) for _ in range(2)] for _ in range(2)] for _ in range(2))
    table = collapse(_straight(first, [0, 0], second, [0, 0])).weights
    width = rng.randint(3, 40)
    wide = multiplications(_straight(np.ones((width, 2)), np.zeros(width), np.ones((2, width)), np.zeros(2)))
    return [
        Question(
            f"Layer 1 multiplies by {short(one)} and adds {shift}. Layer 2 multiplies by {short(two)} and adds {short(then)}. "
            "There is no bend. Both together multiply by {} and add {}.",
            (short(line.weights[0, 0]), short(line.biases[0])),
            "table",
        ),
        Question(
            f"Layer 1 has the rows {_rows(first)}. Layer 2 has the rows {_rows(second)}. There are no bends and no shifts. "
            "As one table they have the rows ({}, {}) and ({}, {}).",
            tuple(short(each) for each in table.ravel()),
            "table",
        ),
        Question(
            f"Two numbers come in, {width} neurons stand in the middle, and 2 numbers go out. Layer by layer that takes "
            "{} multiplications. As one table it takes {}.",
            (short(wide.stack), short(wide.one_matrix)),
            "table",
            {"width1": str(min(width, 8))},
        ),
    ]


def without_derivatives(rng: Random) -> list[Question]:
    knobs = rng.randint(10, 900)
    errors = [round(0.7 + rng.randint(-30, 20) / 100, 2) for _ in range(5)]
    kept, lowest = 0, 0.7
    for error in errors:
        if better(error, lowest):
            kept, lowest = kept + 1, error
    tries = 2 * rng.randint(10, 90)
    return [
        Question(
            f"To measure every slope by hand, nudge each knob once: one look a knob, and one more where the step lands. "
            f"With {knobs} knobs a step costs {{}} looks. With blame that goes back it costs {{}}.",
            (f"{knobs + 1:,}", str(STEP_LOOKS)),
            "price",
        ),
        Question(
            f"The error is 0.7. Five nudges are tried, one after the other. Their errors are {', '.join(map(short, errors))}. "
            "A nudge is kept only where the error falls. {} are kept. The error ends at {}.",
            (str(kept), short(lowest)),
            "exam",
            {"rival": "try_and_keep"},
        ),
        Question(
            f"Half of all tiny nudges lead down, with any number of knobs. Of {tries} nudges that is about {{}}.",
            (str(tries // 2),),
            "chance",
        ),
    ]


def train(rng: Random) -> list[Question]:
    batch, parts, rounds = rng.choice((5, 10, 20, 25)), rng.randint(4, 20), rng.randint(10, 90)
    first, second = rng.randint(2, 8), rng.randint(2, 8)
    sizes = (2, first, second, 1)
    knobs = Network.random(sizes, hidden="tanh", output="sigmoid", rng=np.random.default_rng(0)).knobs
    guesses = [tenths(rng, 0.05, 0.95, step=0.05) for _ in range(4)]
    guesses = [0.55 if guess == 0.5 else guess for guess in guesses]
    answers = [rng.randint(0, 1) for _ in guesses]
    right = sum((guess > 0.5) == (answer == 1) for guess, answer in zip(guesses, answers, strict=True))
    pairs = ", ".join(f"{short(guess)} for {answer}" for guess, answer in zip(guesses, answers, strict=True))
    return [
        Question(
            f"There are {batch * parts} points, and each step looks at {batch} of them. One round is {{}} steps. "
            f"{rounds} rounds are {{}} steps.",
            (f"{parts:,}", f"{parts * rounds:,}"),
            "play",
        ),
        Question(
            f"Two numbers come in. The layers have {first}, {second} and 1 neurons. Each neuron has a knob for each number that "
            "comes in, and one shift. Together that is {} knobs.",
            (short(knobs),),
            "network",
            {"layer_1": str(first), "layer_2": str(second)},
        ),
        Question(
            f"A guess above 0.5 says yes (1). Four guesses and their right answers: {pairs}. {{}} of 4 are right.",
            (str(right),),
            "ask",
        ),
    ]


def _straight(first, shifts, second, then) -> Network:
    """Two layers without bends."""
    return Network(
        (
            Layer(np.array(first), np.array(shifts), ACTIVATIONS["linear"]),
            Layer(np.array(second), np.array(then), ACTIVATIONS["linear"]),
        )
    )


def _rows(table) -> str:
    return " and ".join(f"({', '.join(short(each) for each in row)})" for row in table)


MAKERS: dict[str, Callable[[Random], list[Question]]] = {
    "start": start,
    "slopes": slopes,
    "downhill": downhill,
    "backprop": backprop,
    "bends": bends,
    "one_matrix": one_matrix,
    "without_derivatives": without_derivatives,
    "train": train,
}


def worksheet(chapter: str, seed: int) -> list[Question]:
    """A chapter's questions for a seed; the same seed gives the same ones everywhere.

    Raises KeyError for a chapter that has none, ValueError for a seed that is none.
    """
    return MAKERS[chapter](dice(chapter, seed))

"""What the loop says at every place of its dial: true of the run it shows."""

import numpy as np

from core.chapters.start.loop import ASK, FRAMES, GUESS, PLACES, SLOW, STAGES, TURN, WRONG, Loop, stage_at
from core.draw.theme import ERROR, name_of
from core.say.numbers import count, fixed

BOXES = (
    ("1. Guess", "Each neuron multiplies, adds up and bends. Out comes a line."),
    ("2. How wrong?", "Each gap is a miss. Together they are the error."),
    ("3. Ask every knob", "Blame goes back. Each knob gets its tilt."),
    ("4. Turn every knob", "Each ball rolls one step down."),
)


def boxes() -> list[dict]:
    """Return the four boxes: title, words, and the place of the dial to which a press leads (the stage's end)."""
    return [
        {"title": title, "words": words, "place": (stage + 1) * FRAMES - 1}
        for stage, (title, words) in enumerate(BOXES)
    ]


def loop_texts() -> list[str]:
    """Return what the dial reads out at each place."""
    return [_read_out(*stage_at(place)[:2]) for place in range(PLACES)]


def _read_out(epoch: int, stage: int) -> str:
    return f"round {epoch + 1}" if epoch else f"round 1: {STAGES[stage]}"


def loop_sentences(run: Loop) -> list[str]:
    """Return the sentence for each place of the dial."""
    return [_first_round(run, stage_at(place)[1]) if place < SLOW else _later(run, place) for place in range(PLACES)]


def _first_round(run: Loop, stage: int) -> str:
    before, after = run.losses[0], run.losses[1]
    steepest = int(np.abs(run.slopes[0]).argmax())
    return {
        GUESS: "**Guess.** The line is what the network says for any number of hours. At first it knows nothing.",
        WRONG: f"**How wrong?** Each {name_of(ERROR)} gap is a miss. All twenty drop into one bar: **{fixed(before, 3)}**.",
        ASK: f"**Ask every knob.** The ground tilts under each ball. The steepest tilt is {fixed(abs(run.slopes[0, steepest]))}.",
        TURN: f"**Turn every knob.** All seven roll one step down, and the error goes from {fixed(before, 3)} to **{fixed(after, 3)}**.",
    }[stage]


def _later(run: Loop, place: int) -> str:
    epoch = stage_at(place)[0]
    loss, right = run.losses[epoch + 1], run.n_right[epoch + 1]
    return f"**Again, and again.** After {count(epoch + 1, 'round')} the error is **{fixed(loss, 3)}**, and {right} of 20 are right."

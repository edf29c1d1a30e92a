"""Messages of the loop at every place of its dial."""

import numpy as np

from core.chapters.start.loop import (
    COMPARE,
    DIFFERENTIATE,
    FIRST_EPOCH_PLACES,
    N_PLACES,
    PLACES_PER_STAGE,
    PREDICT,
    STAGES,
    UPDATE,
    Loop,
    stage_at,
)
from core.draw.theme import ERROR, name_of
from core.say.messages import Message, message, text


def boxes() -> list[dict]:
    """Return the four boxes: title, words, and the place of the dial that a click leads to, the stage's end."""
    return [
        {
            "title": text(f"start-loop-box-{stage + 1}"),
            "words": text(f"start-loop-box-{stage + 1}.what"),
            "place": (stage + 1) * PLACES_PER_STAGE - 1,
        }
        for stage in range(STAGES)
    ]


def loop_texts() -> list[Message]:
    """Return the read-outs of the dial at each place."""
    return [_dial_text(*stage_at(place)[:2]) for place in range(N_PLACES)]


def _dial_text(epoch: int, stage: int) -> Message:
    if epoch:
        return message("start-loop-later", round=epoch + 1)
    return message("start-loop-first", stage=message(f"start-loop-stage-{stage + 1}"))


def loop_sentences(run: Loop) -> list[Message]:
    """Return the sentence for each place of the dial."""
    return [
        _first_epoch(run, stage_at(place)[1]) if place < FIRST_EPOCH_PLACES else _later_epoch(run, place)
        for place in range(N_PLACES)
    ]


def _first_epoch(run: Loop, stage: int) -> Message:
    before, after = run.losses[:2]
    return {
        PREDICT: message("start-loop-guess"),
        COMPARE: message("start-loop-wrong", color=name_of(ERROR), error=before),
        DIFFERENTIATE: message("start-loop-ask", slope=np.abs(run.slopes[0]).max()),
        UPDATE: message("start-loop-turn", before=before, after=after),
    }[stage]


def _later_epoch(run: Loop, place: int) -> Message:
    epoch = stage_at(place)[0] + 1
    return message("start-loop-again", rounds=epoch, error=run.losses[epoch], right=run.n_correct[epoch])

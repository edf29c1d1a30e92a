"""The loop: predict, compare, find the slopes, take a step. The first epoch is slow, the other epochs are fast."""

from pathlib import Path

import streamlit as st

from core.chapters.start.loop import N_PLACES, PLACES_PER_STAGE, loop
from core.chapters.start.loop_words import boxes, loop_sentences, loop_texts
from core.chapters.start.valley_words import network_words
from core.points import places
from core.say.messages import message
from pages.ui import assets, stage
from pages.ui import exam as exam_picture
from pages.ui.dial import dial
from pages.ui.sentence import sentence

_LOOP = assets.component(
    "why_loop", Path(__file__).with_name("loop"), styles=exam_picture.STYLE, scripts=exam_picture.SCRIPT
)


def scene() -> None:
    dial(
        message("start-loop-dial"),
        "start_loop",
        places=places(0, N_PLACES - 1, 1),
        default=PLACES_PER_STAGE - 1,
        texts=loop_texts(),
        play=True,
        jump=10.0,
        seconds=15,
    )
    with stage.picture(), st.container(key="start_loop_picture_figure"):
        _LOOP(
            key="start_loop_picture",
            data={
                **exam_picture.data(),
                "dial": "start_loop",
                "epochs": loop().params.tolist(),
                "first_loss": float(loop().losses[0]),
                "frames": PLACES_PER_STAGE,
                "boxes": boxes(),
                "words": network_words(),
            },
        )
    sentence("start_loop", loop_sentences(loop()), pictures=("start_loop_picture",))

"""Why sigmoid: what it is good for at the end of a network, and why other bends took its place inside."""

from collections.abc import Callable
from typing import Any

from core.chapters.sigmoid import again, stops
from core.say.messages import message, text
from pages.chapter import Chapter, Move, Scene, Stop
from pages.sigmoid import answer, deep, end, hint


def _scene(name: str, run: Callable[[], None], controls: tuple[str, ...], **more: Any) -> Scene:
    title, question = (text(f"sigmoid-{name}-title{part}") for part in ("", ".question"))
    return Scene(name, title, run, controls, question=question, **more)


CHAPTER = Chapter(
    name="sigmoid",
    url="sigmoid",
    title=text("sigmoid-chapter"),
    question=text("sigmoid-chapter.question"),
    answers=text("sigmoid-chapter.answers"),
    section="Inside a network",
    scenes=(
        _scene(
            "answer",
            answer.scene,
            ("sum",),
            stop=Stop(
                light="sigmoid_sum",
                ask=message("sigmoid-stop-ask"),
                waits=Move("sigmoid_sum", "end"),
                says=stops.squeezed,
            ),
        ),
        _scene("hint", hint.scene, ("at", "view", "hidden", "steep"), again=again.hint),
        _scene("deep", deep.scene, ("stage", "bend", "start", "seed"), again=again.deep),
        _scene("end", end.scene, ("task", "end", "epoch", "end_seed")),
    ),
    so_far=text("sigmoid-chapter.so-far"),
)

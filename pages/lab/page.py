"""The laboratory: what a beginner does not need, for those who want it. Each scene moved here from a chapter, and kept its keys."""

from collections.abc import Callable

from core.say.messages import text
from pages.chapter import Chapter, Scene
from pages.lab import digits, every, exam, guess, learn, own, receipt, stack, through, two, ways


def scene(name: str, run: Callable[[], None], keys: str, *controls: str) -> Scene:
    """Declare a scene by its messages: its title, and its question."""
    return Scene(name, text(f"lab-{name}"), run, controls, question=text(f"lab-{name}.question"), keys=keys)


NETWORK = ("preset", "view", "knob_of", "rate", "lines", "pass", "bend", "end", "inputs", "layer", "layers", "seed")

CHAPTER = Chapter(
    name="lab",
    url="lab",
    title=text("lab"),
    question=text("lab.question"),
    answers=text("lab.answers"),
    section="More",
    scenes=(
        scene("every", every.scene, "slopes", "curve", "formula", "x"),
        scene("two", two.scene, "slopes", "a", "b", "ground"),
        scene("ways", ways.scene, "downhill", "a", "b", "steps", "ways", "ground", "rate", "uphill", "step"),
        scene("digits", digits.scene, "backprop", "nudge", "knob"),
        scene("receipt", receipt.scene, "backprop", "student"),
        scene("own", own.scene, "backprop", *NETWORK),
        scene("learn", learn.scene, "one_matrix", "with", "deep", "points", "seed"),
        scene("stack", stack.scene, "one_matrix", "at", "in", "out", "width", "layers", "shifts"),
        scene("through", through.scene, "bends", "bend", "in"),
        scene("exam", exam.scene, "without_derivatives", "rival", "hard", "start", "exam_at"),
        scene("guess", guess.scene, "without_derivatives", "round", "valley", *(f"knob_{name}" for name in "abcde")),
    ),
)

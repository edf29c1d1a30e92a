"""The laboratory: scenes for the curious. Each moved here from a chapter and kept its keys."""

from pages.chapter import Chapter, Scene
from pages.lab import digits, every, exam, guess, learn, own, receipt, stack, through, two, ways

NETWORK = ("preset", "view", "knob_of", "rate", "lines", "pass", "bend", "end", "inputs", "layer", "layers", "seed")

CHAPTER = Chapter(
    name="lab",
    url="lab",
    scenes=(
        Scene("every", every.scene, ("curve", "formula", "x"), key_chapter="slopes"),
        Scene("two", two.scene, ("a", "b", "ground"), key_chapter="slopes"),
        Scene(
            "ways", ways.scene, ("a", "b", "steps", "ways", "ground", "rate", "uphill", "step"), key_chapter="downhill"
        ),
        Scene("digits", digits.scene, ("nudge", "knob"), key_chapter="backprop"),
        Scene("receipt", receipt.scene, ("student",), key_chapter="backprop"),
        Scene("own", own.scene, NETWORK, key_chapter="backprop"),
        Scene("learn", learn.scene, ("with", "deep", "points", "seed"), key_chapter="one_matrix"),
        Scene("stack", stack.scene, ("at", "in", "out", "width", "layers", "shifts"), key_chapter="one_matrix"),
        Scene("through", through.scene, ("bend", "in"), key_chapter="bends"),
        Scene("exam", exam.scene, ("rival", "hard", "start", "exam_at"), key_chapter="without_derivatives"),
        Scene(
            "guess",
            guess.scene,
            ("round", "valley", *(f"knob_{name}" for name in "abcde")),
            key_chapter="without_derivatives",
        ),
    ),
)

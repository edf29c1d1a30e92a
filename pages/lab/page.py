"""The laboratory: scenes for the curious. Each moved here from a chapter and kept its keys."""

from pages.chapter import Chapter, Scene
from pages.lab import digits, every, exam, guess, learn, own, receipt, stack, through, two, ways

NETWORK = ("preset", "view", "knob_of", "rate", "lines", "pass", "bend", "end", "inputs", "layer", "layers", "seed")

CHAPTER = Chapter(
    name="lab",
    url="lab",
    scenes=(
        Scene("every", every.scene, ("curve", "formula", "x"), keys="slopes"),
        Scene("two", two.scene, ("a", "b", "ground"), keys="slopes"),
        Scene("ways", ways.scene, ("a", "b", "steps", "ways", "ground", "rate", "uphill", "step"), keys="downhill"),
        Scene("digits", digits.scene, ("nudge", "knob"), keys="backprop"),
        Scene("receipt", receipt.scene, ("student",), keys="backprop"),
        Scene("own", own.scene, NETWORK, keys="backprop"),
        Scene("learn", learn.scene, ("with", "deep", "points", "seed"), keys="one_matrix"),
        Scene("stack", stack.scene, ("at", "in", "out", "width", "layers", "shifts"), keys="one_matrix"),
        Scene("through", through.scene, ("bend", "in"), keys="bends"),
        Scene("exam", exam.scene, ("rival", "hard", "start", "exam_at"), keys="without_derivatives"),
        Scene(
            "guess", guess.scene, ("round", "valley", *(f"knob_{name}" for name in "abcde")), keys="without_derivatives"
        ),
    ),
)

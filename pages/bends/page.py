"""Bends: why every neuron needs an activation function, and why its slope matters."""

from core.chapters.bends import again, stops
from core.say.messages import text
from pages.bends import end, exam, face, sigmoid, steep, sum, through
from pages.bends.hand import HAND
from pages.bends.hill import HILL
from pages.chapter import Chapter, Move, Scene, Stop

CHAPTER = Chapter(
    name="bends",
    url="bends",
    title=text("bends-title"),
    question=text("bends-question"),
    answers=text("bends-answers"),
    section="Inside a network",
    scenes=(
        Scene(
            "exam",
            text("bends-exam-tab"),
            exam.scene,
            ("exam",),
            again=again.none,
            question=text("bends-exam-question"),
            stop=Stop(
                light="stage",
                ask=text("bends-stop-exam-ask"),
                waits=Move(exam.DIAL, "end"),
                says=stops.say_exam,
            ),
        ),
        Scene(
            "sum",
            text("bends-sum-tab"),
            sum.scene,
            ("way", "count", "curve", "inside", "seed", "moved", "place", "height", "round"),
            question=text("bends-sum-question"),
            stop=Stop(
                light=HAND,
                ask=text("bends-stop-sum-ask"),
                waits=Move(HILL, "between", 1, 1),
                says=stops.say_sum,
            ),
        ),
        Scene("face", text("bends-face-tab"), face.scene, ("out",), question=text("bends-face-question")),
        Scene("through", "Through one bend", through.scene, ("bend", "in")),
        Scene(
            "sigmoid",
            "Why sigmoid?",
            sigmoid.scene,
            ("look", "tests", "layers", "stack_round", "stack_seed"),
            again=again.tests,
        ),
        Scene(
            "steep",
            "Kill the slope",
            steep.scene,
            ("hidden", "steep"),
            stop=Stop(
                light="bends_steep",
                ask="Move the dial to its end: each bend becomes a step.",
                waits=Move("bends_steep", "end"),
                says=stops.killed,
            ),
        ),
        Scene("end", "How should it end?", end.scene, ("task", "end", "end_round", "end_seed", "ends")),
    ),
    so_far=text("bends-so-far"),
)

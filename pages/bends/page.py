"""Why bend? A network needs its activation functions: they add up to any curve."""

from core.chapters.bends import again, stops
from core.say.messages import text
from pages.bends import exam, face, sum, through
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
    ),
    so_far=text("bends-so-far"),
    moved={
        "sigmoid": ("sigmoid.answer", {}, ("look", "tests", "layers", "stack_round", "stack_seed")),
        "steep": ("sigmoid.hint", {"view": "steep", "steep": "{steep}", "hidden": "{hidden}"}, ("hidden", "steep")),
        "end": (
            "sigmoid.end",
            {"task": "{task}", "end": "{end}", "epoch": "{end_round}", "end_seed": "{end_seed}"},
            ("task", "end", "end_round", "end_seed", "ends"),
        ),
    },
)

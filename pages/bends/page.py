"""Why bend? A network needs its activation functions: they add up to any curve."""

from core.chapters.bends import again, stops
from core.say.messages import message
from pages.bends import exam, face, sum
from pages.bends.hill import HILL
from pages.chapter import Chapter, Scene
from pages.ui.tour_stop import Move, Stop

CHAPTER = Chapter(
    name="bends",
    url="bends",
    scenes=(
        Scene("exam", exam.scene, ("exam",), again=again.none),
        Scene(
            "sum",
            sum.scene,
            ("way", "count", "curve", "inside", "seed", "moved", "place", "height", "round"),
            stop=Stop(
                highlight="bends_height_2",
                ask=message("bends-stop-sum-ask"),
                retry=message("bends-stop-sum-missed"),
                move=Move(HILL, "between", 1, 1),
                says=stops.say_sum,
            ),
        ),
        Scene("face", face.scene, ("out",)),
    ),
    redirects={
        "through": ("lab.through", {}, ("bend", "in")),
        "sigmoid": ("sigmoid.answer", {}, ("look", "tests", "layers", "stack_round", "stack_seed")),
        "steep": ("sigmoid.hint", {"view": "steep", "steep": "{steep}", "hidden": "{hidden}"}, ("hidden", "steep")),
        "end": (
            "sigmoid.end",
            {"task": "{task}", "end": "{end}", "epoch": "{end_round}", "end_seed": "{end_seed}"},
            ("task", "end", "end_round", "end_seed", "ends"),
        ),
    },
)

"""Why bend? A network needs its activation functions: they add up to any curve."""

from core.chapters.bends import again, stops
from core.say.messages import message
from pages.bends import exam, face, sum
from pages.bends.hill import HILL
from pages.chapter import Chapter, Redirect, Scene
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
            stops=(
                Stop(
                    highlight="bends_height_2",
                    ask=message("bends-stop-sum-ask"),
                    retry=message("bends-stop-sum-missed"),
                    move=Move(HILL, "between", 1, 1),
                    says=stops.say_sum,
                ),
            ),
        ),
        Scene("face", face.scene, ("out",)),
    ),
    redirects={
        "through": Redirect("lab.through", old_controls=("bend", "in")),
        "sigmoid": Redirect("sigmoid.answer", old_controls=("look", "tests", "layers", "stack_round", "stack_seed")),
        "steep": Redirect(
            "sigmoid.hint",
            sets={"view": "steep", "steep": "{steep}", "hidden": "{hidden}"},
            old_controls=("hidden", "steep"),
        ),
        "end": Redirect(
            "sigmoid.end",
            sets={"task": "{task}", "end": "{end}", "epoch": "{end_round}", "end_seed": "{end_seed}"},
            old_controls=("task", "end", "end_round", "end_seed", "ends"),
        ),
    },
)

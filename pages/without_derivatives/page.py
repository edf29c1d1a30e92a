"""What if there were no slopes? The race from few knobs to many, why chance fails, and what a step costs."""

from core.chapters.without_derivatives import again, stops
from core.say.messages import message
from pages.chapter import Chapter, Redirect, Scene
from pages.ui.tour_stop import Move, Stop
from pages.without_derivatives import chance, price, race

CHAPTER = Chapter(
    name="without_derivatives",
    url="without-derivatives",
    scenes=(
        Scene(
            "race",
            race.scene,
            ("sizes", "looks", "looked", "seed"),
            stops=(
                Stop(
                    highlight="predict_without_derivatives_race",
                    ask=message("without-derivatives-stop-ask"),
                    move=Move("predict_without_derivatives_race", "touch"),
                    says=stops.say_result,
                ),
            ),
        ),
        Scene("chance", chance.scene, ("turn", "picture"), again=again.chance),
        Scene("price", price.scene, ("price",)),
    ),
    redirects={
        "exam": Redirect("lab.exam", old_controls=("rival", "hard", "start", "exam_at")),
        "guess": Redirect(
            "lab.guess", old_controls=("round", "valley", "knob_a", "knob_b", "knob_c", "knob_d", "knob_e")
        ),
    },
)

"""What if there were no slopes? The race from few knobs to many, why chance fails, and what a step costs."""

from core.chapters.without_derivatives import again, stops
from core.say.messages import text
from pages.chapter import Chapter, Move, Scene, Stop
from pages.without_derivatives import chance, guess, price, race

PREFIX = "without-derivatives"

CHAPTER = Chapter(
    name="without_derivatives",
    url="without-derivatives",
    title=text(f"{PREFIX}-title"),
    question=text(f"{PREFIX}-question"),
    answers=text(f"{PREFIX}-answers"),
    section="Try it",
    scenes=(
        Scene(
            "race",
            text(f"{PREFIX}-race-title"),
            race.scene,
            ("sizes", "looks", "looked", "seed"),
            question=text(f"{PREFIX}-race-question"),
            stop=Stop(
                light="without_derivatives_looked",
                ask=text(f"{PREFIX}-stop-ask"),
                waits=Move("without_derivatives_looked", "end"),
                says=stops.say_result,
                sets={"looked": 0},
            ),
        ),
        Scene(
            "chance",
            text(f"{PREFIX}-chance-title"),
            chance.scene,
            ("turn", "picture"),
            question=text(f"{PREFIX}-chance-question"),
            again=again.chance,
        ),
        Scene(
            "price",
            text(f"{PREFIX}-price-title"),
            price.scene,
            ("price",),
            question=text(f"{PREFIX}-price-question"),
        ),
        Scene("guess", "You try", guess.scene, ("round", "valley", "knob_a", "knob_b", "knob_c", "knob_d", "knob_e")),
    ),
    moved={"exam": ("race", {}, ("rival", "hard", "start", "exam_at"))},
    so_far=text(f"{PREFIX}-so-far"),
)

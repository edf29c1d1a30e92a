"""Without derivatives: what happens when a network must learn with no slopes."""

from core.chapters.without_derivatives import again, stops
from pages.chapter import Chapter, Move, Scene, Stop
from pages.without_derivatives import chance, price, race

CHAPTER = Chapter(
    name="without_derivatives",
    url="without-derivatives",
    title="What if there were no slopes?",
    question="What if a network had to learn without slopes?",
    answers="With a few knobs, trying keeps up. With many, only slopes still get there.",
    section="Try it",
    scenes=(
        Scene(
            "race",
            "More knobs",
            race.scene,
            ("sizes", "looks", "looked", "seed"),
            stop=Stop(
                light="without_derivatives_looked",
                ask="Press Play: who is ahead where there are many knobs?",
                waits=Move("without_derivatives_looked", "end"),
                says=stops.say_result,
                sets={"looked": 0},
            ),
        ),
        Scene("price", "The price", price.scene, ("price",)),
        Scene("chance", "Why chance fails", chance.scene, ("turn", "picture"), again=again.chance),
    ),
    moved={
        "exam": ("lab.exam", {}, ("rival", "hard", "start", "exam_at")),
        "guess": (
            "lab.guess",
            {},
            ("round", "valley", "knob_a", "knob_b", "knob_c", "knob_d", "knob_e"),
        ),
    },
    so_far="slopes say which way to turn each knob.",
)

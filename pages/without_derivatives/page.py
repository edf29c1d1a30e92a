"""Without derivatives: what happens when a network must learn with no slopes."""

from pages.shared.chapter import Chapter, Scene

CHAPTER = Chapter(
    name="without_derivatives",
    url="without-derivatives",
    title="Without derivatives",
    question="What if a network had to learn without slopes?",
    answers="With a few knobs, trying keeps up. With many, only slopes still get there.",
    section="Try it",
    scenes=(
        Scene("exam", "Seven knobs"),
        Scene("race", "More knobs"),
        Scene("price", "The price"),
        Scene("chance", "Why chance fails"),
        Scene("guess", "You try"),
    ),
    so_far="slopes say which way to turn each knob.",
)

"""Downhill: how following the slope makes the error shrink."""

from pages.shared.chapter import Chapter, Scene

CHAPTER = Chapter(
    name="downhill",
    url="downhill",
    title="Downhill",
    question="How does a derivative help a network learn?",
    answers="Follow the slope down, step by step, and the error shrinks.",
    section="The idea",
    scenes=(
        Scene("walk", "Step by step"),
        Scene("minus", "Why minus?", ("uphill",), again="way"),
        Scene("size", "How big a step?", ("ground", "rate")),
        Scene("ways", "Four ways to walk", ("a", "b", "steps", "ways")),
    ),
    so_far="every knob has a slope. It says which way the error moves, and how much.",
)

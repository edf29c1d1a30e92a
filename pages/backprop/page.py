"""Backprop: how a knob deep inside learns its slope."""

from pages.shared.chapter import Chapter, Scene

CHAPTER = Chapter(
    name="backprop",
    url="backprop",
    title="Backprop",
    question="How does a knob deep inside learn its slope?",
    answers="The blame goes back through the layers, and every knob gets its slope from one pass.",
    section="Inside a network",
    scenes=(
        Scene("blame", "Pass the blame back"),
        Scene("receipt", "One knob's slope"),
        Scene("nudge", "Check it"),
        Scene("depth", "Many layers"),
        Scene("own", "Your own network"),
    ),
    so_far="a knob's slope says which way to turn it.",
)

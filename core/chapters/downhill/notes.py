"""Notes on "Downhill" for a teacher."""

from core.say.notes import Notes

NOTES = Notes(
    15,
    ("Walk step by step in the fog. Ask for the next step before you take it.", "walk"),
    (
        ("Why subtract?", "The slope shows where the error grows. We want down."),
        ("Bigger steps learn faster.", "Until you leap over the valley."),
        ("It always gets stuck in a bad dip.", "It can. With many knobs there is mostly still a way down."),
    ),
    ("What happens with plus in place of minus?", "How large may a step be?"),
    ("minus", "size", "ways"),
)

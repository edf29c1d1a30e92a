"""Notes on "Start" for a teacher."""

from core.say.notes import Notes

NOTES = Notes(
    10,
    ("Press play, and say nothing. Let the class say what differs between the pictures.", "watch"),
    (
        ("Derivatives make the network curvy.", "Bends do. Derivatives only train it."),
        ("Derivatives are used when predicting.", "Only while learning."),
    ),
    ("Which of the two pictures on the right got stuck, and why?", "What does each knob need to know?"),
    ("watch", "turn", "loop"),
)

"""Notes on "Backprop" for a teacher."""

from core.say.notes import Notes

NOTES = Notes(
    20,
    ("Play one pass. Stop at each stage and ask what moves next.", "blame"),
    (("Backprop changes the knobs.", "It only finds the slopes. A separate step turns the knobs."),),
    ("Where does the blame begin?", "How can we check a slope without this?"),
    ("receipt", "nudge"),
)

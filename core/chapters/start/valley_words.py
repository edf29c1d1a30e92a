"""What the seven valleys say. The browser fills in the numbers, which it computes itself."""

from core import exam
from core.say.exam_words import ALMOST, DISCS, STUDENTS

# What one step turns: all balls, those that a teacher's link leaves free, or none.
ROLLS = (
    "One step rolls all seven balls to the tips of their arrows, together. Hold it, and they roll on.",
    "One step rolls every ball that is free to the tip of its arrow. Hold it, and they roll on.",
    "Every knob is fixed here, so no ball rolls.",
)
WORDS: dict = {
    "stages": {"hand": "1 By hand", "tilt": "2 Feel the tilt", "valleys": "3 See the valleys", "roll": "4 Roll"},
    "tasks": {
        "hand": "Drag the balls until the line runs through the dots. In this fog only the error tells.",
        "tilt": "The ground tilts. The arrow shows one step down. Drag a ball, and stop where its arrow ends.",
        "valleys": "Each valley is the error as one knob turns, the other six held still. Move one ball: all seven change.",
        "roll": ROLLS[0],
    },
    "status": "{right} of 20 students are on the right side.",
    "solved": "{right} of 20 are on the right side. You did not need the valleys: the tilts are enough. A step costs {tilts} looks "
    "at the data; to see the valleys costs {valleys}.",
    "done": "{right} of 20 are on the right side. Little is left to mend: the tilts are tiny, and the balls hardly roll.",
    "students": STUDENTS,
    "picture": "The guess, a line over hours of study, with twenty students who passed or did not.",
    "short": [
        "hours → first",
        "first: shift",
        "hours → second",
        "second: shift",
        "first → answer",
        "second → answer",
        "answer: shift",
    ],
    "discs": DISCS,
    "slope": "tilt",
    "almost": ALMOST,
    "spoken": {
        "fog": "{value}",
        "level": "{value}. Level ground, tilt 0: a nudge of this knob changes nothing here.",
        "almost_level": "{value}. Almost level ground. One step leads to {step}.",
        "left": "{value}. The ground falls to the left, tilt {slope}. One step leads to {step}.",
        "right": "{value}. The ground falls to the right, tilt {slope}. One step leads to {step}.",
    },
    "bars": {"hand": "by hand", "tilt": "with tilt", "roll": "rolling"},
    "best": "{error} · looks at the data: {looks}",
    "looks": "looks at the data: {looks}",
    "zoom": "valleys magnified {times} times",
    "step": "One step",
    "roll": "Roll on",
    "pause": "Stop",
    "reset": "Start again",
}


def valley_words(n_fixed: int) -> dict:
    """Return the words of the game with so many of its parameters fixed."""
    rolls = ROLLS[0 if n_fixed == 0 else 1 if n_fixed < len(exam.KNOBS) else 2]
    return {**WORDS, "tasks": {**WORDS["tasks"], "roll": rolls}}

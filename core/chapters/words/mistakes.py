"""What people get wrong: seventeen questions, the plain answers, and for each the picture that shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Look:
    """A picture that shows an answer.

    Attributes:
        label: what to look for there, as the link says it.
        chapter: the chapter that has it, by its name.
        scene: its scene, by its short name.
        controls: how its controls are set, by their names without the chapter's own part, as they stand in a link.
    """

    label: str
    chapter: str
    scene: str
    controls: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Mistake:
    """One question.

    Attributes:
        question: as a beginner would ask it.
        answers: what can be chosen, each with what is said to someone who chose it.
        right: the place in `answers` of the one that is so.
        looks: the pictures that show it, at least one.
    """

    question: str
    answers: tuple[tuple[str, str], ...]
    right: int
    looks: tuple[Look, ...]


def reply(mistake: Mistake, choice: str) -> str:
    """What is said to someone who chose an answer: always the one that is so, and why."""
    so, because = mistake.answers[mistake.right]
    if choice == so:
        return f"**Yes.** {because}"
    return f"**Not quite.** {dict(mistake.answers)[choice]} **The answer: {so}.** {because}"


def progress(answered: int, right: int) -> str:
    """How far a visitor has come; empty before the first answer."""
    return f"You have answered {answered} of {len(MISTAKES)}, and {right} of them rightly." if answered else ""


# By the name that a question has in the address.
MISTAKES: dict[str, Mistake] = {
    "turns": Mistake(
        "Does passing the blame back change the knobs?",
        (
            ("Yes, layer by layer", "On the way back every knob stays where it is."),
            ("No, it only finds slopes", "It finds the slopes. A step of its own turns the knobs."),
        ),
        1,
        (Look("See the knobs stand still until the turn", "backprop", "blame", {"stage": "6"}),),
    ),
    "minus": Mistake(
        "Why do we subtract the slope?",
        (
            ("It shows where the error grows", "A slope above 0 means: up the knob, up the error. We want down."),
            ("Slopes are below 0", "Some are above 0, and some are below."),
            ("It is a habit", "With a plus the error grows."),
        ),
        0,
        (Look("See a walk that adds the slope", "downhill", "walk", {"uphill": "true"}),),
    ),
    "solve": Mistake(
        "Why not find the place with slope 0 by a formula?",
        (
            ("We could, always", "Once there are bends inside, nobody has such a formula."),
            (
                "Only a straight line has one",
                "A straight line has a formula. With bends inside there is none, so we walk.",
            ),
        ),
        1,
        (Look("See where the formula works, and what it misses", "sigmoid", "end", {"task": "exam", "end": "linear"}),),
    ),
    "hard": Mistake(
        "A hard step decides yes or no. Is that not enough?",
        (
            ("It is enough", "To decide, yes. To learn, no."),
            ("It gives no hint", "It is flat on both sides. A nudge changes nothing, so no knob hears what to do."),
            ("It is too slow", "It is fast. But it has nothing to say to the knobs."),
        ),
        1,
        (Look("See a nudge end at the hard step", "bends", "through", {"bend": "step", "in": "2"}),),
    ),
    "back": Mistake(
        "On the way back, why the slope of the bend, and not the bend?",
        (
            ("A nudge feels the slope", "The bend makes the guess. Its slope says how much of a nudge passes through."),
            ("The slope is larger", "It is often smaller. A soft switch passes on a quarter of a nudge at most."),
        ),
        0,
        (Look("See nearly all come out, and nearly no nudge", "bends", "through", {"in": "5"}),),
    ),
    "curvy": Mistake(
        "Is it the derivatives that make a network curvy?",
        (
            ("Yes", "Take the bends away: the same slopes then train a straight border."),
            ("No, the bends do", "Bends make it curvy. Derivatives only train it."),
        ),
        1,
        (Look("See a run with slopes, and without bends", "train", "play", {"bends": "false"}),),
    ),
    "layers": Mistake(
        "Do more layers always help?",
        (
            ("Yes, always", "Without bends, they multiply out into one table."),
            ("Not without bends", "Without bends, ten layers can do no more than one."),
        ),
        1,
        (Look("See eight layers become one table", "one_matrix", "table", {"layers": "8", "at": "8"}),),
    ),
    "relu": Mistake(
        "ReLU is made of straight lines. Can it help at all?",
        (
            ("No, straight stays straight", "Each half is straight, but the two halves do not lie on one line."),
            ("Yes, its corner is a bend", "Each half is straight. The corner between them is the bend."),
        ),
        1,
        (
            Look(
                "See four of them make a hill",
                "bends",
                "sum",
                {"way": "slopes", "inside": "relu", "count": "4"},
            ),
        ),
    ),
    "corner": Mistake(
        "ReLU has no slope at its corner. Does that break learning?",
        (
            ("Yes", "A sum seldom lands on the corner exactly."),
            ("No", "To land on it exactly is rare. And there the slope of either side will do."),
        ),
        1,
        (Look("Stand on the corner", "bends", "through", {"bend": "relu", "in": "0"}),),
    ),
    "score": Mistake(
        "Why not count how many are right, and learn from that?",
        (
            ("That would work", "A small nudge mostly changes no count, so it gives no hint."),
            ("It moves in jumps", "A nudge mostly leaves the count as it was. The error moves at every nudge."),
        ),
        1,
        (Look("Turn one knob a little: watch the error and the count", "start", "turn"),),
    ),
    "random": Mistake(
        "Is it smarter to try at random, as evolution does?",
        (
            ("For a few knobs", "With few knobs trying keeps up. Its cost grows with every knob."),
            ("Yes, always", "With many knobs, nearly every random nudge leads nowhere."),
            ("No, never", "With a few knobs it keeps up, and it needs no slope."),
        ),
        0,
        (Look("See the race from a few knobs to many", "without_derivatives", "race", {"looks": "300"}),),
    ),
    "stuck": Mistake(
        "Does following the slope always get stuck in a bad dip?",
        (
            ("Yes, always", "It happens, but not always."),
            ("It can", "A walk with two knobs can end in a dip. With many knobs, there is mostly still a way down."),
            ("Never", "It does happen: a slope knows nothing of a deeper valley."),
        ),
        1,
        (
            Look("See a walk end in the higher valley", "downhill", "size", {"ground": "two_valleys", "step": "60"}),
            Look("See hundreds of knobs find their way", "start", "watch"),
        ),
    ),
    "zero": Mistake(
        "May all knobs start at 0?",
        (
            ("Yes, they learn anyway", "They learn, but all in the same way."),
            ("No, they stay alike", "Neurons that are alike get the same hint. They stay copies of each other."),
        ),
        1,
        (Look("See neurons that start alike", "sigmoid", "deep", {"start": "zero"}),),
    ),
    "far": Mistake(
        "Is a steep place far from the goal?",
        (
            ("Yes", "A place can be steep and very near."),
            ("Not always", "A slope knows only the place where you stand. It knows nothing of the goal."),
        ),
        1,
        (Look("Stand beside the goal, where it is steep", "slopes", "every", {"curve": "abs", "x": "0.05"}),),
    ),
    "bigger": Mistake(
        "Do bigger steps learn faster?",
        (
            ("Up to a point", "They do, until they leap over the valley."),
            ("Yes, always", "Too big a step lands on the other side, and may land higher."),
            ("No, never", "Very small steps crawl. Somewhat bigger ones come farther."),
        ),
        0,
        (Look("See a walk that leaps from side to side", "downhill", "size", {"rate": "30", "step": "60"}),),
    ),
    "moves": Mistake(
        "Does the slope also hold for a big move?",
        (
            ("Yes", "On a curve the slope changes on the way."),
            ("Only near you", "It holds near where you stand. On a big move the curve turns away from it."),
        ),
        1,
        (
            Look(
                "See a big move miss the slope",
                "slopes",
                "zoom",
                {"of": "parabola", "first": "1"},
            ),
        ),
    ),
    "predicting": Mistake(
        "Does a network use derivatives when it predicts?",
        (
            ("Yes, for every guess", "For a guess, numbers go forward through the layers. That is all."),
            ("Only while it learns", "A guess needs no slope. Slopes are for learning."),
        ),
        1,
        (Look("See a guess made before any slope is known", "backprop", "blame", {"stage": "2"}),),
    ),
}

"""Notes for a teacher: for each chapter how long it takes, how to begin, what students often answer wrong, and what to ask."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Note:
    """One chapter's notes.

    Attributes:
        minutes: how long a class needs for it.
        first: what to do first, and the scene that it is done in.
        wrong: what students often say, and the plain answer.
        ask: what to ask the class.
        shows: scenes that settle the questions.
    """

    minutes: int
    first: tuple[str, str]
    wrong: tuple[tuple[str, str], ...]
    ask: tuple[str, ...]
    shows: tuple[str, ...]


NOTES: dict[str, Note] = {
    "start": Note(
        10,
        ("Press play, and say nothing. Let the class say what differs between the pictures.", "watch"),
        (
            ("Derivatives make the network curvy.", "Bends do. Derivatives only train it."),
            ("Derivatives are used when predicting.", "Only while learning."),
        ),
        ("Which of the two pictures on the right got stuck, and why?", "What does each knob need to know?"),
        ("watch", "turn", "loop"),
    ),
    "slopes": Note(
        15,
        ("Drag the point. Ask for the sign of the slope before you look.", "tilt"),
        (
            ("Steep means far from the goal.", "A slope is local. It knows nothing of the goal."),
            ("The slope is a rule for big moves.", "It holds only near where you stand."),
        ),
        ("Where is the slope 0?", "Does every curve turn straight when you look closer?"),
        ("where", "zoom", "every"),
    ),
    "downhill": Note(
        15,
        ("Walk step by step in the fog. Ask for the next step before you take it.", "walk"),
        (
            ("Why subtract?", "The slope shows where the error grows. We want down."),
            ("Bigger steps learn faster.", "Until you leap over the valley."),
            ("It always gets stuck in a bad dip.", "It can. With many knobs there is mostly still a way down."),
        ),
        ("What happens with plus in place of minus?", "How large may a step be?"),
        ("minus", "size", "ways"),
    ),
    "backprop": Note(
        20,
        ("Play one pass. Stop at each stage and ask what moves next.", "blame"),
        (
            ("Backprop changes the knobs.", "It only finds the slopes. A separate step turns the knobs."),
            ("Start all knobs at zero.", "Equal neurons get equal hints and stay clones."),
        ),
        ("Where does the blame begin?", "How can we check a slope without this?"),
        ("receipt", "nudge", "depth"),
    ),
    "bends": Note(
        20,
        ("Move two bends by hand until they make a hill.", "sum"),
        (
            ("A hard step is fine, it says yes or no.", "It is flat on both sides. A nudge changes nothing: no hint."),
            ("ReLU is straight, so it cannot help.", "Each half is straight. The corner is the bend."),
            ("ReLU's corner breaks training.", "To land on it is rare, and either side will do."),
            (
                "Why the bend's slope, and not the bend?",
                "The bend makes the guess. Its slope says how a nudge gets through.",
            ),
        ),
        ("How many bends does a hill need?", "Why did deep networks leave the soft switch?"),
        ("through", "sigmoid", "steep"),
    ),
    "one_matrix": Note(
        10,
        ("Push the sheet of paper through the layers. Which of the two stays straight?", "sheet"),
        (
            ("More layers always help.", "Without bends, ten layers equal one."),
            ("Solve for slope = 0.", "That works for a straight line. With bends there is no such rule."),
        ),
        ("What can a straight border never do?", "How many knobs are left when two layers become one?"),
        ("table", "exam", "learn"),
    ),
    "without_derivatives": Note(
        15,
        ("Let the class be the search: they turn knobs and see only the error.", "guess"),
        (
            ("Random search is smarter.", "It is fine for a few knobs. Its cost grows with each one."),
            ("Score by how many are right.", "That moves in jumps. A nudge mostly changes nothing."),
        ),
        ("With seven knobs, who is ahead?", "What changes with a thousand knobs?"),
        ("exam", "race", "price"),
    ),
    "train": Note(
        20,
        ("Play a run, stop in the middle, and ask where the border goes next.", "play"),
        (
            ("Training is magic.", "It is four steps: guess, error, slopes, turn. Then again."),
            ("Derivatives are used when predicting.", "Only while learning. Ask it a point: no slope is used."),
        ),
        ("Which of the four steps can you leave out?", "What would you change if it were stuck?"),
        ("network", "ask", "switches"),
    ),
}

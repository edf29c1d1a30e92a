"""What we left out: every honest simplification of these pages, in one place."""

from core.chapters.words.mistakes import Look

# A name, what is so, and where a picture shows it.
LEFT_OUT: tuple[tuple[str, str, Look | None], ...] = (
    (
        "Size",
        "Real networks have millions of knobs or more, and other kinds of layers. The loop is the same.",
        Look("See the price of a step up to 175 billion knobs", "without_derivatives", "price"),
    ),
    (
        "Batches",
        "Real training looks at a small part of the data at a time.",
        Look("Train with ten points a step", "train", "play", {"batch": "10"}),
    ),
    (
        "Small steps",
        "A slope speaks for a small step only.",
        Look("See what a large step does", "downhill", "size", {"rate": "30", "step": "60"}),
    ),
    (
        "Dips",
        "A walk can end in a dip that is not the lowest. That is often good enough.",
        Look("See such a dip", "downhill", "size", {"ground": "two_valleys", "step": "60"}),
    ),
    (
        "New data",
        "To fit the data is not yet to be right on new data.",
        Look("Keep most points unseen", "train", "play", {"unseen": "80"}),
    ),
    (
        "Invented students",
        "The students of the exam are made up, so that seven knobs are enough. Real data are rarely so clean.",
        Look("Train on real penguins", "train", "play", {"data": "penguins"}),
    ),
    (
        "Rounding",
        "After each turn every knob loses its last few digits. So all computers show the same run.",
        None,
    ),
    (
        "Other ways to learn",
        "Here somebody always knows the right answer. Networks can also learn from rewards, or from data without answers.",
        None,
    ),
)

"""What we left out: every honest simplification of these pages, in one place. The catalog says what is so: `left-out-<name>`."""

from core.say.questions import Look

# A name, and where a picture shows it.
LEFT_OUT: tuple[tuple[str, Look | None], ...] = (
    ("size", Look("without_derivatives", "price")),
    ("batches", Look("train", "play", {"batch": "10"})),
    ("small-steps", Look("downhill", "size", {"rate": "30", "step": "60"})),
    ("dips", Look("downhill", "size", {"ground": "two_valleys", "step": "60"})),
    ("new-data", Look("train", "play", {"unseen": "80"})),
    ("invented", Look("train", "play", {"data": "penguins"})),
    ("rounding", None),
    ("other", None),
    ("regularization", Look("train", "play", {"amount": "60", "noise": "0.3", "rounds": "2000", "unseen": "50"})),
    ("many", None),
)

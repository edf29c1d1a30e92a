"""The simplifications of these pages. The message `left-out-<name>` says what is true instead."""

from core.say.questions import SceneLink

# Names, each with a picture that shows it if there is one.
LEFT_OUT: tuple[tuple[str, SceneLink | None], ...] = (
    ("size", SceneLink("without_derivatives", "price")),
    ("batches", SceneLink("train", "play", {"batch": "10"})),
    ("small-steps", SceneLink("downhill", "size", {"rate": "30", "step": "60"})),
    ("dips", SceneLink("downhill", "size", {"ground": "two_valleys", "step": "60"})),
    ("new-data", SceneLink("train", "play", {"unseen": "80"})),
    ("invented", SceneLink("train", "play", {"data": "penguins"})),
    ("rounding", None),
    ("other", None),
    ("regularization", SceneLink("train", "play", {"amount": "60", "noise": "0.3", "rounds": "2000", "unseen": "50"})),
    ("many", None),
)

"""One activation: its input, its output, and the share of a nudge that gets through."""

from core.activations import ACTIVATIONS
from core.chapters.lab import through_words
from core.chapters.lab.through import SUMS
from core.chapters.lab.through_pictures import activation_figures
from core.say.messages import message, text
from core.say.names import SHORT_BENDS
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

PICTURES = ("bends_bend", "bends_slope")


@cached_in_worker
def prepare(bend: str) -> tuple:
    """Compute the two pictures of an activation, and the read-out and the sentence for each place."""
    activation = ACTIVATIONS[bend]
    return activation_figures(activation), through_words.dial_texts(activation), through_words.says(activation)


def scene() -> None:
    with stage.choices():
        label = text("lab-through-choose")
        name = controls.choose(label, SHORT_BENDS, key="bends_bend", default="sigmoid", show_label=False, width=240)
    bend, (pictures, texts, says) = ACTIVATIONS[name], prepare(name)
    dial(message("lab-through-dial"), "bends_in", places=SUMS, default=1.0, texts=texts, play=True, jump=0.5)
    for key, picture in zip(PICTURES, pictures, strict=True):
        figure.show(picture, key)
    sentence("bends_in", says, pictures=PICTURES)
    sentence(None, through_words.say_bounds(bend), name="bends_room", kind="caption")
    experiments(
        (message("lab-through-chip-far"), {"in": 5}),
        (message("lab-through-chip-step"), {"bend": "step", "in": 2}),
        (message("lab-through-chip-dead"), {"bend": "relu", "in": -2}),
    )
    symbols(f"{text('lab-through-symbols')} $${bend.formula}$$", bend.value, bend.derivative)

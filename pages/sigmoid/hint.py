"""Why not a hard yes or no? A nudge through a step and a sigmoid, and a sigmoid that gets steeper up to a step."""

from core.activations import steep_sigmoid
from core.chapters.sigmoid import hint, steep
from core.say.messages import message, text
from pages.server.cache import cached_in_worker
from pages.sigmoid import graph
from pages.ui import controls, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

VIEWS = ("sum", "steep")

runs_and_picture = cached_in_worker(steep.runs_and_picture)
runs_and_picture.precompute(steep.NEURONS)


def scene() -> None:
    with stage.choices():
        views = {name: text(f"sigmoid-hint-view-{name}") for name in VIEWS}
        label = text("sigmoid-hint-view")
        view = controls.choose(label, views, key="sigmoid_view", default="sum", kind="segmented", show_label=False)
    is_answered = True
    if view == "sum":
        is_answered = show_nudge()
    else:
        show_steepness()
    if is_answered:  # an experiment would move a dial that waits for an answer
        experiments(
            (message("sigmoid-hint-try-far"), {"at": 5}),
            (message("sigmoid-hint-try-jump"), {"at": -0.3}),
            (message("sigmoid-hint-try-step"), {"view": "steep", "steep": steep.PLACES[-1]}),
        )
    symbols(text("sigmoid-hint-symbols"), steep_sigmoid, steep.steep_runs)


def show_nudge() -> bool:
    """Show the nudge through a step and a sigmoid. Return whether its question was answered or skipped."""
    answers = [(message(f"sigmoid-hint-ask-{name}"), message(f"sigmoid-hint-because-{name}")) for name in hint.ANSWERS]
    is_answered = predict("sigmoid_hint", message("sigmoid-hint-ask"), answers, hint.right_answer(), side="bottom")
    words = graph.words(
        "hint", "alt", "step", "sigmoid", "yes", "no", "in", "out", "leap", "level", "tilts", "little", "faint"
    )
    graph.show("hint", hint.picture(asks=not is_answered), words)
    if is_answered:
        sentence("sigmoid_at", [hint.say_hint(total) for total in hint.SUMS], pictures=("sigmoid_hint",))
    dial(
        message("sigmoid-hint-dial"),
        "sigmoid_at",
        places=hint.SUMS,
        default=hint.START,
        texts=[message("sigmoid-hint-sum", total=total) for total in hint.SUMS],
        play=True,
        autoplay="answer" if is_answered else None,
        frozen=not is_answered,
    )
    return is_answered


def show_steepness() -> None:
    with stage.drawer():
        sizes = {str(size): str(size) for size in steep.SIZES}
        label, default = text("sigmoid-steep-hidden"), str(steep.NEURONS)
        neurons = int(controls.choose(label, sizes, key="sigmoid_hidden", default=default, kind="segmented"))
    runs, picture = runs_and_picture(neurons)
    graph.show(
        "hint",
        {"view": "steep", "dial": "sigmoid_steep", "quiet": steep.QUIET, **picture},
        graph.words("steep", "alt", "slopes", "no_slopes", "knobs", "filled", "right", "map"),
    )
    sentence("sigmoid_steep", [steep.say_steep(runs, place) for place in range(len(runs))], pictures=("sigmoid_hint",))
    dial(
        message("sigmoid-steep-dial"),
        "sigmoid_steep",
        places=steep.PLACES,
        default=0,
        texts=[steep.steepness_text(run) for run in runs],
        play=True,
        jump=1,
    )

"""Why not sigmoid in every layer? Deltas vanish on their way through ten layers, unless the initialization prevents it."""

from typing import Any

from core.chapters.sigmoid import deep
from core.say.messages import message, text
from pages.server.cache import cached_in_worker
from pages.sigmoid import graph
from pages.sigmoid.measures import table_of_bends
from pages.ui import controls, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import is_answered, predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

FLOOR = -9  # the power of ten at the bottom of the picture
LEVELS = (0, -3, -6)
QUESTION = "sigmoid_deep"
USUAL = ("sigmoid", "usual")  # the activation and initialization of the question

train_deep_network = cached_in_worker(deep.train_deep_network)
train_deep_network.precompute(*USUAL, deep.SEED)


def scene() -> None:
    has_answer = is_answered(QUESTION)
    bend, start, seed = choices(has_answer=has_answer)
    # Next to a picture other than the question's, the verdict could contradict it.
    has_answer = ask(verdict=(bend, start) == USUAL)
    result = train_deep_network(bend, start, seed)
    with stage.drawer():
        table_of_bends()
    graph.show(
        "deep",
        {
            "dial": "sigmoid_stage",
            "asks": not has_answer,
            "verdict": (bend, start) == USUAL,
            "layers": deep.LAYERS,
            "per_layer": deep.PLACES_PER_LAYER,
            "back": deep.BACK_PLACES,
            "floor": FLOOR,
            "levels": [[power, text("sigmoid-deep-level", power=power)] for power in LEVELS],
            "stacks": deep.picture(result),
            "says": [text(deep.say_rights(result, frame)) for frame in range(deep.FRAMES)],
            "students": graph.students(),
        },
        graph.words("deep", "alt", "blame", "scale", "output", "way"),
    )
    dial(
        message("sigmoid-deep-dial"),
        "sigmoid_stage",
        places=deep.PLACES,
        default=deep.BACK_PLACES,
        texts=[deep.stage_text(place) for place in deep.PLACES],
        play=True,
        seconds=12,
        autoplay="answer" if has_answer else None,
        frozen=not has_answer,
    )
    if has_answer:
        says = [deep.say_deep(result, place) for place in deep.PLACES]
        sentence("sigmoid_stage", says, pictures=("sigmoid_deep",))
        experiments(
            (message("sigmoid-deep-try-relu"), {"bend": "relu", "stage": deep.PLACES[-1]}),
            (message("sigmoid-deep-try-tanh"), {"bend": "tanh", "stage": deep.PLACES[-1]}),
        )
    symbols(text("sigmoid-deep-symbols"), deep.start, deep.relative_deltas)


def ask(*, verdict: bool) -> bool:
    """Ask which layer gets the smallest delta, and show the verdict if `verdict`. Return whether it was answered or skipped."""
    answers = [(message(f"sigmoid-deep-ask-{name}"), message(f"sigmoid-deep-because-{name}")) for name in deep.ANSWERS]
    right = deep.right_answer(train_deep_network(*USUAL, deep.SEED))
    return predict(QUESTION, message("sigmoid-deep-ask"), answers, right, side="top", verdict=verdict)


def choices(*, has_answer: bool) -> tuple[str, str, int]:
    """Show the choices of activation, initialization and seed, and return them. Until there is an answer return the defaults."""
    bends = {name: text("sigmoid-bend", name=name) for name in deep.ACTIVATION_NAMES}
    starts = {name: text("sigmoid-deep-start", name=name) for name in deep.START_KINDS}
    kwargs: dict[str, Any] = {"show_label": False, "visible": has_answer}
    with stage.choices():
        label, key = text("sigmoid-deep-bend"), "sigmoid_bend"
        bend = controls.choose(label, bends, key=key, default="sigmoid", width=130, **kwargs)
        label, key = text("sigmoid-deep-starts"), "sigmoid_start"
        start = controls.choose(label, starts, key=key, default="usual", kind="segmented", **kwargs)
    with stage.drawer():
        seed = controls.number(text("sigmoid-seed"), 0, 99, deep.SEED, key="sigmoid_seed", width=150)
    return (bend, start, seed) if has_answer else (*USUAL, deep.SEED)

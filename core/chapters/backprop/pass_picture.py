"""Collect what the browser needs to draw a pass and to explain each of its numbers."""

from core import exam
from core.chapters.backprop import stages
from core.chapters.backprop.reason_words import arithmetic, digits_of, kind_of, name_of, way_of, why
from core.chapters.backprop.reasons import Reason, StudentPass
from core.draw import theme
from core.say.messages import text

LAYERS = ("input", "hidden", "answer", "error")
TAGS = ("hours", "target", "miss", "blame", "back", "passes", "slope")  # kinds of numbers that are labeled with a word
COLORS = {
    "guess": theme.GUESS,
    "error": theme.ERROR,
    "slope": theme.SLOPE,
    "step": theme.STEP,
    "blame": theme.BLAME,
    "chosen": theme.CHOSEN,
    "nudge": theme.COMPARED,
    "plus": theme.PLUS,
    "minus": theme.MINUS,
}


def pass_data(pass_: StudentPass) -> dict:
    """Return the numbers of a pass with their explanations, and the texts of the picture, as JSON data."""
    steps = [-exam.STEP_SIZE * pass_.value(f"slope-{param}") for param in range(len(pass_.params))]
    return {
        "numbers": [_number(pass_, reason) for reason in pass_.reasons.values()],
        "steps": steps,
        "arrows": [text("backprop-arrow", way=way_of(-step), size=abs(step)) for step in steps],
        "layers": [text(f"backprop-layer-{layer}") for layer in LAYERS],
        "neurons": [text("backprop-neuron", place=place) for place in (0, 1)],
        "between": stages.PLACES_PER_STAGE,
        "turn": stages.TURN,
        "colors": COLORS,
        "words": {
            "picture": text("backprop-picture"),
            "ask": text("backprop-ask", plus=theme.name_of(theme.PLUS), minus=theme.name_of(theme.MINUS)),
            "keys": text("backprop-ask-keys"),
            "crumbs": text("backprop-crumbs"),
            "close": text("backprop-close"),
        },
    }


def _number(pass_: StudentPass, reason: Reason) -> dict:
    kind, digits = kind_of(reason), digits_of(reason)
    since, until = stages.span(reason)
    return {
        "id": reason.id,
        "kind": kind,
        "place": reason.place,
        "value": reason.value,
        "tag": text(f"backprop-tag-{kind if kind in TAGS else 'other'}", digits=digits),
        "name": text(name_of(reason)),
        "digits": digits,
        "since": since,
        "until": until,
        "parents": list(reason.parents),
        "how": [[part.text, part.id] for part in arithmetic(pass_, reason)],
        "why": text(why(pass_, reason)),
    }

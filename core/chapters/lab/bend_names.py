"""What the bends are called on screen, read from the registry: a new activation has a name here without being listed."""

from core.activations import ACTIVATIONS, Activation

NO_BEND = "No bend"


def short_name(activation: Activation) -> str:
    """The word in brackets at the end of an activation's title, as in "A soft switch from 0 to 1 (sigmoid)"."""
    if not activation.bends:
        return NO_BEND
    word = activation.title[activation.title.rfind("(") + 1 :].rstrip(")")
    return word[:1].upper() + word[1:]


NAMES: dict[str, str] = {name: short_name(activation) for name, activation in ACTIVATIONS.items()}

"""What the bends are called on screen: a new activation has a name here without being listed."""

from core.activations import ACTIVATIONS
from core.say.names import named

NAMES = named("bend", ACTIVATIONS, "short")

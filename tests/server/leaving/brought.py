"""Something that a visitor brought, and how much of it is in memory."""

from weakref import WeakSet

ALIVE: WeakSet = WeakSet()


class Brought:
    """What one visitor brought; it holds itself in a circle, as real things do."""

    def __init__(self):
        self.myself = self
        ALIVE.add(self)

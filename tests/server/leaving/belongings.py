"""An object of one visitor's session, and the set of those that are still in memory."""

from weakref import WeakSet

ALIVE: WeakSet = WeakSet()


class Belonging:
    """An object of one visitor, with a reference cycle as in real session state."""

    def __init__(self):
        self.cycle = self
        ALIVE.add(self)

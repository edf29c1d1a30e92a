"""The places of a dial."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """The evenly spaced places of a dial."""

    places: list[float]

    @property
    def low(self) -> float:
        return self.places[0]

    @property
    def high(self) -> float:
        return self.places[-1]

    @property
    def step(self) -> float:
        return (self.high - self.low) / (len(self.places) - 1)

    def nearest(self, value: float) -> float:
        """Return the place nearest to a value."""
        return self.places[min(max(round((value - self.low) / self.step), 0), len(self.places) - 1)]

    def read(self, word: str) -> float | None:
        """Return the place that a word of the address means; None if it is invalid."""
        try:
            value = float(word)
        except ValueError:
            return None
        # A number in the address has 12 digits, so the last place may lie slightly beyond itself.
        tolerance = self.step / 1000
        return self.nearest(value) if self.low - tolerance <= value <= self.high + tolerance else None

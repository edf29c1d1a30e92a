"""The race that two chapters show: without_derivatives opens with it, and train sums it up."""

from core.chapters.once import computed_once
from core.race import SizeResult, race


@computed_once
def default_race() -> tuple[SizeResult, ...]:
    """Run the race with its defaults. It runs once for each process, before the first visitor if possible."""
    return race()

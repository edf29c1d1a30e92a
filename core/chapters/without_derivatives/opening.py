"""The race that the chapter opens with."""

from core.draw.figure import computed_once
from core.race import Heat, race


@computed_once
def default_race() -> tuple[Heat, ...]:
    """Run the race with its defaults. It runs once for each process, before the first visitor if possible."""
    return race()

"""The race that the chapter opens with."""

from core.draw.figure import computed_once
from core.race import Heat, race


@computed_once
def default_race() -> tuple[Heat, ...]:
    """Run the race with its defaults. Runs once, before the first visitor."""
    return race()

"""What the tour says at its stop in "The whole picture": one sentence, from results."""

from core.chapters.train.run import Settings, learn, summary
from core.say.numbers import number, percent


def say_result() -> str:
    """Say the first and the last error of the run that the chapter opens with."""
    run = learn(Settings())
    first, last = summary(run, 0), summary(run)
    assert last.right is not None
    return (
        f"After {last.epoch:,} rounds {percent(last.right)} of the points are right, and the error went from "
        f"{number(first.error)} to {number(last.error)}."
    )

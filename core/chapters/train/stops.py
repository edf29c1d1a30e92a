"""What the tour says at its stop in this chapter: one sentence, from results."""

from core.chapters.train.run import Settings, learn, summary
from core.say.messages import text


def say_result() -> str:
    """Say the first and the last error of the run that the chapter opens with."""
    run = learn(Settings())
    first, last = summary(run, 0), summary(run)
    return text("train-stop-result", round=last.epoch, right=last.right, first=first.error, last=last.error)

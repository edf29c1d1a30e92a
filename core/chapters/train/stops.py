"""The sentences of the tour at its stops in this chapter."""

from core.chapters.train.run import Settings, learn, summary
from core.say.messages import Message, message, text


def say_result() -> str:
    """Say the first and the last error of the chapter's default run."""
    run = learn(Settings())
    first, last = summary(run, 0), summary(run)
    return text("train-stop-result", round=last.epoch, right=last.right, first=first.error, last=last.error)


def say_sum() -> Message:
    """Say how the three answers fit together, at the end of the tour."""
    return message("train-stop-sum")

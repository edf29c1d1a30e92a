"""What the tour says at its stop in this chapter."""

from core.chapters.backprop.reasons import student_pass
from core.say.messages import Message, message

STUDENT = 8  # the chapter's first student


def say_pass() -> Message:
    """Say how many slopes one pass finds, and what the update does to the error."""
    pass_ = student_pass(STUDENT)
    slopes = sum(pass_.value(f"slope-{param}") != 0 for param in range(len(pass_.params)))
    return message("backprop-tour-says", slopes=slopes, before=pass_.value("error"), after=pass_.value("new-error"))

"""A visitor's progress: from their browser's storage, and from this visit."""

from core.chapters.visit.memory import Memory, read
from pages import chapters
from pages.ui import predict, progress


def load_memory() -> Memory:
    """Merge the browser's progress with this visit's predictions. The browser answers after the first run, which causes a rerun."""
    return read(progress.memory(), progress.story(), list(chapters.PREDICTIONS), predict.outcomes())

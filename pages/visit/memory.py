"""What is known of the visitor: what their browser keeps, and the predictions of this visit."""

from core.chapters.visit.memory import Memory, read
from pages import chapters
from pages.ui import predict, progress


def load_memory() -> Memory:
    """Merge the browser's memory with this visit. The browser answers after the first run, and the scene then runs again."""
    return read(progress.memory(), progress.story(), list(chapters.PREDICTIONS), predict.outcomes())

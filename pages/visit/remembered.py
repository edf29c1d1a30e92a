"""What is known of the visitor: what their browser keeps, and the predictions of this visit."""

from core.chapters.visit.memory import Memory, read
from pages import chapters
from pages.ui import predict, progress


def remembered() -> Memory:
    """Ask the browser. It answers a moment later, and the scene runs again; until then only this visit's predictions are known."""
    return read(progress.memory(), progress.story(), list(chapters.PREDICTIONS), predict.outcomes())

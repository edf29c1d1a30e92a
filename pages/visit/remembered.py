"""What is known of the visitor: what their browser keeps, and the predictions of this visit."""

from core.chapters.visit.memory import Memory, read
from pages.chapters import ASKED
from pages.shared import memory, predict


def remembered() -> Memory:
    """Ask the browser. It answers a moment later, and the scene runs again; until then only this visit's predictions are known."""
    return read(memory.told(), memory.STORY, list(ASKED), predict.outcomes())

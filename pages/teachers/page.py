"""For teachers: before a class, a lesson, worksheets and a card to print, the exit question, and notes on each chapter."""

from collections.abc import Callable

from core.say.messages import text
from pages.chapter import Chapter, Scene
from pages.teachers import card, exit, in_class, lesson, notes, worksheet


def scene(name: str, run: Callable[[], None], *controls: str) -> Scene:
    """Declare a scene by its messages: its title, and its question."""
    words = f"teachers-{name.replace('_', '-')}"
    return Scene(name, text(words), run, controls, question=text(f"{words}.question"))


CHAPTER = Chapter(
    name="teachers",
    url="teachers",
    title=text("teachers"),
    question=text("teachers.question"),
    answers=text("teachers.answers"),
    section="More",
    scenes=(
        scene("in_class", in_class.scene),
        scene("lesson", lesson.scene),
        scene("worksheet", worksheet.scene, "sheet", "seed", "key"),
        scene("card", card.scene),
        scene("exit", exit.scene, "exit_key"),
        scene("notes", notes.scene, "about"),
    ),
)

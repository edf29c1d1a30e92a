"""For teachers: links for a class, a lesson, worksheets and a card to print, the exit question, and notes."""

from pages.chapter import Chapter, Scene
from pages.teachers import card, exit, in_class, lesson, notes, worksheet

CHAPTER = Chapter(
    name="teachers",
    url="teachers",
    scenes=(
        Scene("in_class", in_class.scene),
        Scene("lesson", lesson.scene),
        Scene("worksheet", worksheet.scene, ("sheet", "seed", "key")),
        Scene("card", card.scene),
        Scene("exit", exit.scene, ("exit_key",)),
        Scene("notes", notes.scene, ("about",)),
    ),
)

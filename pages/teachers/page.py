"""For teachers: the app before a class, worksheets to print, and notes on each chapter."""

from pages.chapter import Chapter, Scene
from pages.teachers import in_class, notes, worksheet

CHAPTER = Chapter(
    name="teachers",
    url="teachers",
    title="For teachers",
    question="How do I use this in class?",
    answers="Show it on a projector, print a worksheet with its key, and know what students get wrong.",
    section="More",
    scenes=(
        Scene("in_class", "In class", in_class.scene),
        Scene("worksheet", "Worksheet", worksheet.scene, ("sheet", "seed", "key")),
        Scene("notes", "Notes", notes.scene, ("about",)),
    ),
)

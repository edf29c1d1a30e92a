"""What the scenes of this chapter compute once and show to everybody: training runs, and the tables drawn from them."""

from core.activations import ACTIVATIONS
from core.chapters.bends import end_pictures, ends, shown, steep, through_pictures, trial_pictures, trials, words
from core.draw.figure import Figure
from pages.shared.kept import kept, long

TRAINING = "Training …"
fit = long(shown.fit, TRAINING)
fit_each = long(shown.fit_each, TRAINING)
stacks = long(shown.stacks, TRAINING)
killed = long(shown.killed, TRAINING)
endings = long(shown.endings, TRAINING)
friends = long(shown.friends, TRAINING)
put_to_test = long(trials.trials, TRAINING)
put_to_test.early()
friends.early()
for neurons in steep.SIZES:
    killed.early(neurons)
for layers in trials.DEPTHS:
    stacks.early(layers, 0)
for task in ends.TASKS:
    endings.early(task, ends.SEED)


@long
def through(bend: str) -> tuple:
    """The two pictures of one bend, and what is said at every place of its dial."""
    activation = ACTIVATIONS[bend]
    return through_pictures.bend_figures(activation), words.through_says(activation)


@long
def story() -> Figure:
    return trial_pictures.story_figure()


story.early()
for bend in ACTIVATIONS:
    through.early(bend)


@kept
def table(done: tuple[str, ...]) -> Figure:
    """The table with these tests filled in."""
    return trial_pictures.table_figure(put_to_test(), done)


@kept
def ending(task: str, seed: int, end: str) -> tuple:
    """One end in training on a task, and its picture among the others."""
    found, tables = endings(task, seed)
    return found[end], end_pictures.ending_figure(tables, found, end)

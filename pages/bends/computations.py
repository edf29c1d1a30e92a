"""Cached computations of this chapter's scenes: training runs, and the tables drawn from them."""

from core.chapters.bends import end_pictures, shown, trial_pictures, trials
from core.draw.figure import Figure
from pages.server.cache import cached, cached_in_worker

fit = cached_in_worker(shown.fit)
fit_each = cached_in_worker(shown.fit_each)
stacks = cached_in_worker(shown.stacks)
killed = cached_in_worker(shown.killed)
endings = cached_in_worker(shown.endings)
friends = cached_in_worker(shown.friends)
all_trials = cached_in_worker(trials.trials)
killed.precompute(4)  # the scene's default


@cached_in_worker
def story() -> Figure:
    return trial_pictures.story_figure()


@cached
def table(tests: tuple[str, ...]) -> Figure:
    """Draw the table with these tests filled in."""
    return trial_pictures.table_figure(all_trials(), tests)


@cached
def ending(task: str, seed: int, end: str) -> tuple:
    """Return the training run with one end on a task, and its picture among the others."""
    runs, tables = endings(task, seed)
    return runs[end], end_pictures.ending_figure(tables, runs, end)

"""Points put on the map, or taken away from it, by hand: the settings of the run that learns from what is then there."""

from dataclasses import replace

import numpy as np

from core.chapters.train.run import Run, Settings

MOST = 60  # points that can be added
FEWEST = 4  # points that must be left to learn from


def add(run: Run, x: float, y: float, high: bool) -> Settings | None:
    """With a point more at (x, y), in the person's units; None where there are enough already.

    Its answer is the second label where `high`, else the first; where the answer is a number, the highest or the lowest one.
    """
    settings, targets = run.settings, run.seen.targets
    if len(settings.added) >= MOST:
        return None
    answer = float(targets.max() if high else targets.min())
    return replace(settings, added=(*settings.added, (float(x), float(y), answer)))


def take(run: Run, x: float, y: float) -> Settings | None:
    """Without the point nearest to (x, y) on the map; None where too little would be left to learn from."""
    settings = run.settings
    points = np.vstack([run.seen.inputs, run.unseen.inputs])
    sides = np.array([high - low for low, high in run.window])
    nearest = tuple(points[int(np.argmin((((points - [x, y]) / sides) ** 2).sum(axis=1)))].tolist())
    left = run.seen.targets[[tuple(row) != nearest for row in run.seen.inputs.tolist()]]
    if len(left) < FEWEST or np.ptp(left) == 0:
        return None
    return replace(
        settings,
        added=tuple(point for point in settings.added if point[:2] != nearest),
        taken=settings.taken if nearest in settings.taken else (*settings.taken, nearest),
    )

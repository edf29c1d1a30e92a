"""Edits of the points on the map. An edit returns the settings of a run with the new points."""

from dataclasses import replace

import numpy as np

from core.chapters.train.run import Run, Settings

MAX_ADDED = 60
MIN_POINTS = 4  # to learn from


def add_point(run: Run, x: float, y: float, high: bool) -> Settings | None:
    """Add a point at (x, y), in the person's units. Return None once `MAX_ADDED` points have been added.

    Its target is the highest one in the data if `high`, else the lowest. For classes these are the two labels.
    """
    settings, targets = run.settings, run.train_set.targets
    if len(settings.added_points) >= MAX_ADDED:
        return None
    answer = float(targets.max() if high else targets.min())
    return replace(settings, added_points=(*settings.added_points, (float(x), float(y), answer)))


def remove_nearest(run: Run, x: float, y: float) -> Settings | None:
    """Remove the point nearest to (x, y) on the map. Return None if what remains is too little to learn from."""
    settings = run.settings
    points = np.vstack([run.train_set.inputs, run.test_set.inputs])
    sides = np.array([high - low for low, high in run.window])
    nearest = tuple(points[int(np.argmin((((points - [x, y]) / sides) ** 2).sum(axis=1)))].tolist())
    remaining = run.train_set.targets[[tuple(row) != nearest for row in run.train_set.inputs.tolist()]]
    if len(remaining) < MIN_POINTS or np.ptp(remaining) == 0:
        return None
    return replace(
        settings,
        added_points=tuple(point for point in settings.added_points if point[:2] != nearest),
        removed_points=tuple(dict.fromkeys((*settings.removed_points, nearest))),
    )

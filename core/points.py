"""Evenly spaced points."""

import numpy as np


def places(low: float, high: float, step: float) -> np.ndarray:
    """Return low, low + step, … high without accumulated rounding errors. Raises ValueError if no step fits."""
    count = round((high - low) / step)
    if count < 1:
        raise ValueError(f"no step of {step:g} fits between {low:g} and {high:g}: give a smaller step or a wider range")
    return np.round(low + step * np.arange(count + 1), 10)

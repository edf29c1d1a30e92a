"""The places a dial can stand at."""

import numpy as np


def places(low: float, high: float, step: float) -> np.ndarray:
    """`low, low + step, … high`, each free of the noise that adding steps up would leave. Raises ValueError if none fit."""
    count = round((high - low) / step)
    if count < 1:
        raise ValueError(f"no step of {step:g} fits between {low:g} and {high:g}: give a smaller step or a wider range")
    return np.round(low + step * np.arange(count + 1), 10)

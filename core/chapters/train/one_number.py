"""Data with one number a row, on a map that has two axes: the second one stays at 0."""

from dataclasses import replace

import numpy as np

from core.data import Dataset, Scaling

NO_NAME = "–"


def has_one_input(data: Dataset) -> bool:
    """Return whether the second number of each row is only the column of zeros that `with_two_inputs` adds."""
    return data.names[-1] == NO_NAME and not data.inputs[:, -1].any()


def with_two_inputs(data: Dataset) -> Dataset:
    """Return a data set with inputs (n, 2): itself, or with a second column of zeros, which no knob can use."""
    if data.inputs.shape[1] == 2:
        return data
    scaling = data.input_scaling
    return replace(
        data,
        inputs=np.column_stack([data.inputs, np.zeros(len(data))]),
        names=(*data.names, NO_NAME),
        input_scaling=Scaling(np.append(scaling.center, 0.0), np.append(scaling.spread, 1.0)),
    )

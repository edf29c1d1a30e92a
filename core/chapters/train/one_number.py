"""Data with one input on a map with two axes: the second input is 0 for every row."""

from dataclasses import replace

import numpy as np

from core.data import Dataset, Scaling

NO_NAME = "–"


def has_one_input(data: Dataset) -> bool:
    """Return whether the second input is the column of zeros that `with_two_inputs` adds."""
    return data.names[-1] == NO_NAME and not data.inputs[:, -1].any()


def with_two_inputs(data: Dataset) -> Dataset:
    """Return the data set with inputs (n, 2), adding a second column of zeros if it has one input."""
    if data.inputs.shape[1] == 2:
        return data
    scaling = data.input_scaling
    return replace(
        data,
        inputs=np.column_stack([data.inputs, np.zeros(len(data))]),
        names=(*data.names, NO_NAME),
        input_scaling=Scaling(np.append(scaling.center, 0.0), np.append(scaling.spread, 1.0)),
    )

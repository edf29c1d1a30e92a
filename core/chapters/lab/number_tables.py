"""Tabulate every number of a pass, unrounded."""

import pandas as pd

from core.chapters.lab.factor_words import say_factor
from core.chapters.lab.passes import Pass, labels, numbers, params, titles
from core.receipts import Receipt
from core.say.messages import text


def number_table(pass_: Pass) -> pd.DataFrame:
    """Tabulate the numbers that a visitor can edit: inputs, targets, parameters."""
    return pd.DataFrame({text("lab-own-number"): labels(pass_), text("lab-own-value"): numbers(pass_)})


def neuron_table(pass_: Pass) -> pd.DataFrame:
    """Tabulate every neuron: its sum, its output, its activation's slope, and its delta."""
    rows = [
        {
            text("lab-table.layer"): layer,
            text("lab-table.neuron"): neuron + 1,
            text("lab-table.sum"): pass_.sums(layer)[neuron],
            text("lab-table.sends"): pass_.outputs(layer)[neuron],
            text("lab-table.passes"): pass_.activation_slopes(layer)[neuron],
            text("lab-table.blame"): pass_.deltas(layer)[neuron],
        }
        for layer in range(1, pass_.depth + 1)
        for neuron in range(len(pass_.outputs(layer)))
    ]
    return pd.DataFrame(rows)


def param_table(pass_: Pass) -> pd.DataFrame:
    """Tabulate every parameter: its value, its slope, and its value after the step."""
    all_params = params(pass_.network)
    return pd.DataFrame(
        {
            text("lab-table.knob"): titles(pass_.network).values(),
            text("lab-table.set"): [param.value(pass_.network) for param in all_params],
            text("lab-table.slope"): [param.slope(pass_.gradient) for param in all_params],
            text("lab-table.after"): [param.value(pass_.new_network) for param in all_params],
        }
    )


def receipt_table(receipt: Receipt) -> pd.DataFrame:
    """Tabulate every factor: its path, its value, the product so far, and what it is."""
    rows = [
        {
            text("lab-table.path"): number,
            text("lab-table.factor"): factor.value,
            text("lab-table.product"): factor.running_product,
            text("lab-table.what"): text(say_factor(factor)),
        }
        for number, path in enumerate(receipt.paths, start=1)
        for factor in path.factors
    ]
    return pd.DataFrame(rows)

"""Every number of a pass as tables, for those who want every digit."""

import pandas as pd

from core.chapters.lab.factor_words import factor_says
from core.chapters.lab.passes import Pass, knobs, labels, numbers, titles
from core.receipts import Receipt
from core.say.messages import text


def number_table(one: Pass) -> pd.DataFrame:
    """Return every number that can be edited, by name: inputs, right answers, knobs."""
    return pd.DataFrame({text("lab-own-number"): labels(one), text("lab-own-value"): numbers(one)})


def neuron_table(one: Pass) -> pd.DataFrame:
    """Return every neuron: what it added up, what it sends, what its bend passes on, and its blame; unrounded."""
    rows = [
        {
            text("lab-table.layer"): layer,
            text("lab-table.neuron"): neuron + 1,
            text("lab-table.sum"): one.sums(layer)[neuron],
            text("lab-table.sends"): one.outputs(layer)[neuron],
            text("lab-table.passes"): one.let_through(layer)[neuron],
            text("lab-table.blame"): one.blame(layer)[neuron],
        }
        for layer in range(1, one.depth + 1)
        for neuron in range(len(one.outputs(layer)))
    ]
    return pd.DataFrame(rows)


def knob_table(one: Pass) -> pd.DataFrame:
    """Return every knob: what it is set to, its slope, and where one turn takes it; unrounded."""
    every = knobs(one.network)
    return pd.DataFrame(
        {
            text("lab-table.knob"): titles(one.network).values(),
            text("lab-table.set"): [knob.value(one.network) for knob in every],
            text("lab-table.slope"): [knob.slope(one.gradient) for knob in every],
            text("lab-table.after"): [knob.value(one.new_network) for knob in every],
        }
    )


def receipt_table(slip: Receipt) -> pd.DataFrame:
    """Return one row a factor: the path it belongs to, what it is, its value, and the product so far; unrounded."""
    rows = [
        {
            text("lab-table.path"): number,
            text("lab-table.factor"): factor.value,
            text("lab-table.product"): factor.running_product,
            text("lab-table.what"): text(factor_says(factor)),
        }
        for number, path in enumerate(slip.paths, start=1)
        for factor in path.factors
    ]
    return pd.DataFrame(rows)

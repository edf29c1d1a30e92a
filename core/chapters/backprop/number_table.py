"""Tabulate every number of a pass, unrounded."""

import pandas as pd

from core.chapters.backprop.reason_words import name_of
from core.chapters.backprop.reasons import StudentPass
from core.say.messages import text


def number_table(pass_: StudentPass) -> pd.DataFrame:
    """Tabulate the numbers in the order of their computation."""
    reasons = pass_.reasons.values()
    return pd.DataFrame(
        {
            text("backprop-numbers-name"): [text(name_of(reason)) for reason in reasons],
            text("backprop-numbers-value"): [reason.value for reason in reasons],
        }
    )

"""Every number of a pass as a table, for those who ask for all digits."""

import pandas as pd

from core.chapters.backprop.reason_words import name_of
from core.chapters.backprop.reasons import OnePass
from core.say.messages import text


def number_table(one: OnePass) -> pd.DataFrame:
    """List the numbers in the order in which they are computed; unrounded."""
    reasons = one.reasons.values()
    return pd.DataFrame(
        {
            text("backprop-numbers-name"): [text(name_of(reason)) for reason in reasons],
            text("backprop-numbers-value"): [reason.value for reason in reasons],
        }
    )

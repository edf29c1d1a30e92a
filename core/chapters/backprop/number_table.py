"""Every number of a pass as a table, for those who ask for all digits."""

import pandas as pd

from core.chapters.backprop.reason_words import name_of
from core.chapters.backprop.reasons import StudentPass
from core.say.messages import text


def number_table(pass_: StudentPass) -> pd.DataFrame:
    """List the numbers in the order in which they are computed; unrounded."""
    reasons = pass_.reasons.values()
    return pd.DataFrame(
        {
            text("backprop-numbers-name"): [text(name_of(reason)) for reason in reasons],
            text("backprop-numbers-value"): [reason.value for reason in reasons],
        }
    )

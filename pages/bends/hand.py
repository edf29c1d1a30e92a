"""The sigmoids that the visitor sets by hand. Two dials move one of them, and the visit stores the others."""

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.bends.sum_pictures import KEYS, dial_key
from core.chapters.bends.sums import BY_HAND, HEIGHTS, PLACES, HandMadeSum, nearest_place
from core.say.messages import message
from pages.ui import stage
from pages.ui.dial import dial
from pages.url import state as url_state
from pages.url.visit import get_visit


def move_bend(index: int, count: int) -> HandMadeSum:
    """Show the two dials of the sigmoid `index`, and return the first `count` sigmoids."""
    values = get_visit().values
    for number, defaults in enumerate(BY_HAND):
        for key, places, default in zip(KEYS, (PLACES, HEIGHTS), defaults, strict=True):
            name = dial_key(key, number)
            if url_state.follows_url() or name not in values:
                values[name] = nearest_place(url_state.query_value(name), places, default)
    labels = (message(f"bends-sum-{what}", number=index + 1) for what in ("where", "high"))
    with stage.place("dial"), st.container(horizontal=True, key="bends_hand"):  # side by side on a phone too
        for key, label, places, default in zip(KEYS, labels, (PLACES, HEIGHTS), BY_HAND[index], strict=True):
            dial(label, dial_key(key, index), places=places, default=default)
    bends = tuple(tuple(values[dial_key(key, number)] for key in KEYS) for number in range(count))
    return HandMadeSum(ACTIVATIONS["sigmoid"], bends)

"""Where the bends stand that are set by hand: one is on the dials, the others are remembered."""

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.bends.sum_pictures import KEYS, dial_key
from core.chapters.bends.sums import BY_HAND, HEIGHTS, PLACES, ByHand, nearest
from pages.ui.dial import dial
from pages.url import state as url_state


def moved(chosen: int, count: int) -> ByHand:
    """Show the two dials of the bend `chosen`, and return the first `count` bends as they stand now."""
    stand = url_state.visit().values
    for number, defaults in enumerate(BY_HAND):
        for key, places, default in zip(KEYS, (PLACES, HEIGHTS), defaults, strict=True):
            name = dial_key(key, number)
            if url_state.follows_url() or name not in stand:
                stand[name] = nearest(url_state.asked(name), places, default)
    labels = f"Bend {chosen + 1}: where", f"Bend {chosen + 1}: how high"
    with st.container(horizontal=True, key="bends_hand"):  # side by side on a phone too
        for key, label, places, default in zip(KEYS, labels, (PLACES, HEIGHTS), BY_HAND[chosen], strict=True):
            name = dial_key(key, chosen)
            dial(label, name, places=places, default=default)
    bends = tuple(tuple(stand[dial_key(key, number)] for key in KEYS) for number in range(count))
    return ByHand(ACTIVATIONS["sigmoid"], bends)

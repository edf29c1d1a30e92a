"""The bends that the visitor sets by hand. Two dials move one of them; the visit stores the others."""

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.bends.sum_pictures import KEYS, dial_key
from core.chapters.bends.sums import BY_HAND, HEIGHTS, PLACES, ByHand, nearest
from pages.ui.dial import dial
from pages.url import state as url_state


def move_bend(index: int, count: int) -> ByHand:
    """Show the two dials of the bend `index`, and return the first `count` bends at their places."""
    stand = url_state.visit().values
    for number, defaults in enumerate(BY_HAND):
        for key, places, default in zip(KEYS, (PLACES, HEIGHTS), defaults, strict=True):
            name = dial_key(key, number)
            if url_state.follows_url() or name not in stand:
                stand[name] = nearest(url_state.asked(name), places, default)
    labels = f"Bend {index + 1}: where", f"Bend {index + 1}: how high"
    with st.container(horizontal=True, key="bends_hand"):  # side by side on a phone too
        for key, label, places, default in zip(KEYS, labels, (PLACES, HEIGHTS), BY_HAND[index], strict=True):
            name = dial_key(key, index)
            dial(label, name, places=places, default=default)
    bends = tuple(tuple(stand[dial_key(key, number)] for key in KEYS) for number in range(count))
    return ByHand(ACTIVATIONS["sigmoid"], bends)

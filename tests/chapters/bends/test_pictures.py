"""Pictures of one activation show the computed values; packed curves decode to the curves."""

import numpy as np

from core.chapters.bends.packing import MARGIN, MAX_LEVEL, pack, unpack

# --- Packed curves ----------------------------------------------------------------------------------------------------


def test_a_packed_curve_is_the_curve_to_a_pixel_and_rests_far_outside():
    rng, window = np.random.default_rng(0), (-2.0, 3.0)
    curves = rng.uniform(-6, 9, (40, 17))
    unpacked = unpack(pack(curves, window), window)
    low, high = window[0] - MARGIN * 5, window[1] + MARGIN * 5
    np.testing.assert_allclose(unpacked, np.clip(curves, low, high), atol=(high - low) / MAX_LEVEL)
    assert all(len(text) == 34 for text in pack(curves, window))


# --- Through one activation -------------------------------------------------------------------------------------------

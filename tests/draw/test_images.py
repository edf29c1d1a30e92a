"""Small images, decoded by an imaging library."""

import base64
import io

import numpy as np
import pytest
from PIL import Image

from core.draw.images import head, png

PALETTE = np.array([[0, 0, 0], [255, 0, 0], [0, 128, 255], [255, 255, 255]])


def decode(uri: str) -> Image.Image:
    kind, text = uri.split(",")
    assert kind == "data:image/png;base64"
    return Image.open(io.BytesIO(base64.b64decode(text)))


def test_every_pixel_comes_back_in_its_color():
    pixels = np.random.default_rng(0).integers(0, 4, (7, 10))
    image = png(pixels, PALETTE)
    assert np.array_equal(np.asarray(decode(image).convert("RGB")), PALETTE[pixels])
    assert image.startswith(head(7, 10))
    assert not image.startswith(head(10, 7))


def test_one_color_can_be_clear():
    pixels = np.array([[0, 3], [3, 1]])
    alphas = np.asarray(decode(png(pixels, PALETTE, clear=3)).convert("RGBA"))[..., 3]
    assert np.array_equal(alphas, [[255, 0], [0, 255]])


def test_a_pixel_without_a_color_and_a_color_too_many_are_refused():
    with pytest.raises(ValueError, match="at most 16 colors"):
        png(np.full((2, 2), 4), PALETTE)
    with pytest.raises(ValueError, match="at most 16 colors"):
        png(np.zeros((2, 2), int), np.zeros((17, 3)))

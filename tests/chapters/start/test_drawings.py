"""Drawings survive a round trip through a link; images convert; junk is ignored."""

import io

import numpy as np
import pytest
from PIL import Image

from core.chapters.start.drawings import READY_MADE, SIDE, from_image, link_name, pack, unpack


def test_any_drawing_comes_back_from_its_link():
    rng = np.random.default_rng(0)
    for share in np.linspace(0, 1, 50):
        drawing = rng.random((SIDE, SIDE)) < share
        packed_text = pack(drawing)
        assert set(packed_text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        np.testing.assert_array_equal(unpack(packed_text), drawing)
        np.testing.assert_array_equal(unpack(link_name(drawing)), drawing)


@pytest.mark.parametrize("name", READY_MADE)
def test_a_ready_made_drawing_has_a_short_name(name):
    drawing = READY_MADE[name]()
    assert drawing.shape == (SIDE, SIDE)
    assert drawing.dtype == bool
    assert link_name(drawing) == name


@pytest.mark.parametrize(
    "junk", [None, [], {}, 1e308, "", "inf", "A" * 170, "A" * 172, "!" * 171, "é" * 171, "+" * 171, "A" * 100_000]
)
def test_junk_is_no_drawing(junk):
    assert unpack(junk) is None


def test_the_face_is_not_its_own_mirror_image():
    face = READY_MADE["face"]()
    assert (face != face[:, ::-1]).sum() > 20
    assert (face != face[::-1]).sum() > 20


def encoded(pixels: np.ndarray, form: str = "PNG") -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, form)
    return file.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "BMP"])
def test_the_middle_square_of_an_image_becomes_a_drawing(form):
    drawing = READY_MADE["letter"]()
    large = np.kron(drawing, np.ones((10, 10))).astype(np.uint8) * 200 + 20
    wide_image = np.pad(large, ((0, 0), (100, 100)))
    np.testing.assert_array_equal(from_image(encoded(wide_image, form)), drawing)


def test_a_drawing_on_clear_ground_stands_on_white():
    pixels = np.zeros((64, 64, 4), dtype=np.uint8)
    pixels[16:48, 16:48] = (0, 0, 0, 255)
    drawing = from_image(encoded(pixels))
    assert not drawing[16, 16]
    assert drawing[0, 0]
    assert drawing.sum() == SIDE**2 - 16**2


@pytest.mark.parametrize("junk", [b"", b"no image", encoded(np.zeros((40, 40), dtype=np.uint8))[:45]])
def test_what_is_no_image_is_told_so(junk):
    with pytest.raises(ValueError, match="could not be read"):
        from_image(junk)

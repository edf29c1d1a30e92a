"""Specs are built once and bound to their dials; maps are small images that keep the order of heights."""

import base64
import io
import pickle

import numpy as np
import pandas as pd
import pytest
from PIL import Image

import core.chapters
from core.chapters import once
from core.chapters.lab import every_pictures, ways_pictures
from core.descent import descend
from core.draw import figure
from core.draw.ground import LEVELS, compress_heights, field_image, ground
from core.journey import dial_places
from core.surfaces import SURFACES


@pytest.mark.long
def test_building_every_spec_twice_gives_the_same_objects():
    every = once.builders(core.chapters)
    assert every
    for builder in every:
        assert builder() is builder()


@pytest.mark.long
def test_specs_hold_no_data_of_their_own():
    specs = {
        builder.__name__: builder() for builder in once.builders(core.chapters) if builder.__name__.endswith("_spec")
    }
    assert len(specs) > 20
    for name, spec in specs.items():
        assert "datasets" not in spec, name


@pytest.mark.parametrize(
    ("builder", "key"), [(every_pictures.upper_spec, "slopes_x"), (ways_pictures._map_spec, "downhill_step")]
)
def test_a_chart_follows_the_input_in_its_dials_container(builder, key):
    bound = [param for param in builder()["params"] if param.get("bind")]
    assert [(param["bind"]["element"], param["bind"]["event"]) for param in bound] == [(f".st-key-{key}", "input")]


def pixels(image: str) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(image.split(",")[1]))).convert("L"), dtype=float)


def test_a_field_is_dark_where_it_is_low_and_upright():
    values = np.linspace(0, 1, 50)[:, None] * np.ones((1, 50))  # heights rise from the first row, which is the bottom
    image = pixels(field_image(values))
    assert image[0].mean() > image[25].mean() > image[-1].mean()
    assert len(np.unique(image.round())) >= LEVELS


def test_a_flat_field_is_one_color():
    assert len(np.unique(pixels(field_image(np.ones((9, 9)))))) == 1


@pytest.mark.parametrize("name", SURFACES)
def test_a_landscape_is_a_small_picture_in_true_order(name):
    row = ground(SURFACES[name]).iloc[0]
    assert row.image.startswith("data:image/png;base64,")
    assert len(row.image) < 40_000
    heights = np.sort(SURFACES[name].f(*np.random.default_rng(1).uniform(-1, 1, (2, 200))))
    assert (np.diff(compress_heights(heights)) >= 0).all()


def test_a_picture_goes_to_another_process_and_comes_back_as_the_same():
    exam = SURFACES["exam"]
    walk = descend(exam, (1.0, 1.0), method="gradient_descent", learning_rate=0.3, steps=5)
    for figure_before in ways_pictures.walk_figures(exam, [walk], dial_places(5)):
        figure_after = pickle.loads(pickle.dumps(figure_before))
        assert figure_after.spec_with_data() == figure_before.spec_with_data()
        assert figure_after.alt == figure_before.alt
        for name, table in figure_before.tables.items():
            pd.testing.assert_frame_equal(figure_after.tables[name], table, check_dtype=False)


def test_equal_specs_from_other_processes_are_one_object():
    figures = [figure.Figure({"mark": "bar", "height": height}, {}, "a picture") for height in (100, 100, 60)]
    first, second, lower = (pickle.loads(pickle.dumps(copy)).spec for copy in figures)
    assert first == {"mark": "bar", "height": 100}
    assert first is second
    assert lower["height"] == 60

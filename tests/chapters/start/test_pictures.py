"""The picture of the Start page shows the computed values at every position and stays small."""

import base64
import io

import numpy as np
import pytest
from PIL import Image

from core.chapters.start.painting import N_PLACES, opening
from core.chapters.start.pictures import HEAD, LEVELS, opening_tables, painting_figure, palette
from core.say.messages import text


def visible_rows(table, slot, place):
    return table[(table["slot"] == slot) & (table["first"] <= place) & (place <= table["last"])]


@pytest.mark.parametrize("place", [0, 1, 57, 150, N_PLACES - 1])
def test_every_place_shows_one_image_and_one_error_a_picture(place):
    tables = opening_tables()
    for slot, run in enumerate(opening().runs, 1):
        (row,) = visible_rows(tables["tiles"], slot, place).to_dict("records")
        file = base64.b64decode((HEAD + row["image"]).split(",")[1])
        pixels = np.asarray(Image.open(io.BytesIO(file)).convert("RGB"), dtype=int)
        levels = np.minimum(run.shades[place] * LEVELS[run.way], LEVELS[run.way] - 1).astype(int)
        np.testing.assert_allclose(pixels, palette(run.way)[levels], atol=1)
        (row,) = visible_rows(tables["captions"], slot, place).to_dict("records")
        assert row["caption"] == text("start-caption", right=run.n_correct[place], error=run.losses[place])
    assert len(visible_rows(tables["tiles"], 0, place)) == 1


def test_the_pictures_move_at_24_a_second_where_the_face_comes_out_and_fit_their_allowance():
    tables = opening_tables()["tiles"]
    early_rows = tables[(tables["slot"] == 1) & (tables["first"] < N_PLACES // 2)]
    assert len(early_rows) / (N_PLACES // 2 / (N_PLACES - 1) * 8) >= 24
    spec = painting_figure(opening_tables()).spec_with_data()
    assert sum(map(len, spec["datasets"].values())) < 180_000

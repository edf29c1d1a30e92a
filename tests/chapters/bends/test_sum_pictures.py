"""The pictures of sums of bends draw what was computed, in few bytes."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends import small_multiples, sum_pictures, sums
from core.chapters.bends.packing import unpack
from core.draw import students
from core.say.names import SHORT_BENDS
from tests.chapters.bends.computed import fit, fit_each

MOST = 260_000  # bytes of one picture's tables, so that a scene with its words stays below 300 kB


def weight(figure) -> int:
    return sum(map(len, figure.spec_with_data()["datasets"].values()))


@pytest.mark.parametrize("chosen", [0, 1, 3])
def test_what_the_browser_adds_up_is_the_sum_made_by_hand(chosen):
    made = sums.HandMadeSum(ACTIVATIONS["tanh"], sums.BY_HAND[:4])
    figure = sum_pictures.hand_made_figure(made, chosen)
    rest = figure.tables["rest"]
    shape = figure.tables["shape"].set_index("key")["shape"]
    for place, height in ((2.25, -1.5), (7.5, 0.75)):
        key = np.rint((rest.hours - place) * sum_pictures.STEPS_PER_HOUR).astype(int)
        drawn = rest.rest.to_numpy() + height * shape.loc[key].to_numpy()
        moved = sums.HandMadeSum(
            made.activation, (*made.neurons[:chosen], (place, height), *made.neurons[chosen + 1 :])
        )
        np.testing.assert_allclose(drawn, moved.predict(rest.hours.to_numpy()), atol=1e-12)
    assert f"bends_place_{chosen + 1}" in str(figure.spec)
    # A bend of height 0 adds nothing and is not drawn.
    others = [each for number, each in enumerate(made.neurons) if number != chosen and each[1] != 0]
    assert figure.tables["thin"].name.nunique() == len(others)


@pytest.mark.parametrize("count", [1, 8])
def test_the_thick_line_and_the_thin_ones_are_the_networks(count):
    fitted = fit("wave", "tanh", count, 9)
    tables = sum_pictures.trained_tables(fitted)
    x_window, y_window = sum_pictures.WINDOWS["wave"]
    rows = tables["curves"]
    assert len(rows) == (count + 1) * len(fitted.run.epochs)
    for frame in (0, 60, -1):
        now = rows[rows["round"] == fitted.run.epochs[frame]].sort_values("neuron")
        read = unpack(now.packed, y_window)
        inside = np.abs(read) < 3.9  # farther out a line rests
        drawn = np.vstack([fitted.outputs[frame], fitted.pieces[frame]])
        np.testing.assert_allclose(read[inside], drawn[inside], atol=2e-3)
    assert (fitted.curve_inputs[0], fitted.curve_inputs[-1]) == pytest.approx(x_window)
    assert weight(sum_pictures.trained_figure(fitted, tables)) < MOST


def test_the_students_are_drawn_under_every_sum_of_the_exam():
    fitted = fit("exam", "sigmoid", 2, 9)
    figure = sum_pictures.trained_figure(fitted, sum_pictures.trained_tables(fitted))
    assert figure.tables[students.TABLE].passed.tolist() == fitted.run.targets[:, 0].astype(int).tolist()
    assert weight(figure) < MOST


@pytest.mark.parametrize("curve", sums.CURVES)
def test_every_kind_of_bend_has_a_small_picture(curve):
    runs = fit_each(curve, 2, 9)
    tables = small_multiples.fits_tables(runs)
    assert list(tables["cells"].bend) == [SHORT_BENDS[bend] for bend in ACTIVATIONS]
    assert len(tables["cells"][["left", "bottom"]].drop_duplicates()) == len(ACTIVATIONS)
    corners = tables["corners"]
    assert (tables["cells"].top < corners.y.max()).all()
    assert (tables["cells"].right <= corners.x.max()).all()
    for number, each in enumerate(runs.values()):
        words = tables["words"].iloc[number * 201 + 200]
        assert curve == "wave" or str(each.run.n_correct[-1]) in words.words
        assert (words.left, words.top) == pytest.approx(tuple(tables["cells"].loc[number, ["left", "top"]]))
    assert weight(small_multiples.fits_figure(runs, tables)) < MOST

"""Pictures of sums of activations show the computed values and stay small."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends import small_multiples, sum_pictures, sums
from core.chapters.bends.packing import unpack
from core.draw import students
from core.say.names import SHORT_BENDS
from tests.chapters.bends.computed import fit, fit_each

MAX_BYTES = 260_000  # bytes of one picture's tables, so that a scene with its words stays below 300 kB


def weight(figure) -> int:
    return sum(map(len, figure.spec_with_data()["datasets"].values()))


@pytest.mark.parametrize("index", [0, 1, 3])
def test_what_the_browser_adds_up_is_the_sum_made_by_hand(index):
    total = sums.HandMadeSum(ACTIVATIONS["tanh"], sums.BY_HAND[:4])
    figure = sum_pictures.hand_made_figure(total, index)
    rest = figure.tables["rest"]
    shape = figure.tables["shape"].set_index("key")["shape"]
    for place, height in ((2.25, -1.5), (7.5, 0.75)):
        key = np.rint((rest.hours - place) * sum_pictures.STEPS_PER_HOUR).astype(int)
        curve = rest.rest.to_numpy() + height * shape.loc[key].to_numpy()
        changed_total = sums.HandMadeSum(
            total.activation, (*total.neurons[:index], (place, height), *total.neurons[index + 1 :])
        )
        np.testing.assert_allclose(curve, changed_total.predict(rest.hours.to_numpy()), atol=1e-12)
    assert f"bends_place_{index + 1}" in str(figure.spec)
    # A neuron of height 0 is not drawn.
    other_neurons = [neuron for number, neuron in enumerate(total.neurons) if number != index and neuron[1] != 0]
    assert figure.tables["thin"].name.nunique() == len(other_neurons)


@pytest.mark.parametrize("count", [1, 8])
def test_the_thick_line_and_the_thin_ones_are_the_networks(count):
    fitted = fit("wave", "tanh", count, 9)
    tables = sum_pictures.trained_tables(fitted)
    x_window, y_window = sum_pictures.WINDOWS["wave"]
    rows = tables["curves"]
    assert len(rows) == (count + 1) * len(fitted.run.epochs)
    for frame in (0, 60, -1):
        rows_at_frame = rows[rows["round"] == fitted.run.epochs[frame]].sort_values("neuron")
        unpacked = unpack(rows_at_frame.packed, y_window)
        inside = np.abs(unpacked) < 3.9  # lines are clipped farther out
        lines = np.vstack([fitted.outputs[frame], fitted.pieces[frame]])
        np.testing.assert_allclose(unpacked[inside], lines[inside], atol=2e-3)
    assert (fitted.curve_inputs[0], fitted.curve_inputs[-1]) == pytest.approx(x_window)
    assert weight(sum_pictures.trained_figure(fitted, tables)) < MAX_BYTES


def test_the_students_are_drawn_under_every_sum_of_the_exam():
    fitted = fit("exam", "sigmoid", 2, 9)
    figure = sum_pictures.trained_figure(fitted, sum_pictures.trained_tables(fitted))
    assert figure.tables[students.TABLE].passed.tolist() == fitted.run.targets[:, 0].astype(int).tolist()
    assert weight(figure) < MAX_BYTES


@pytest.mark.parametrize("curve", sums.CURVES)
def test_every_kind_of_bend_has_a_small_picture(curve):
    runs = fit_each(curve, 2, 9)
    tables = small_multiples.fits_tables(runs)
    assert list(tables["cells"].bend) == [SHORT_BENDS[activation] for activation in ACTIVATIONS]
    assert len(tables["cells"][["left", "bottom"]].drop_duplicates()) == len(ACTIVATIONS)
    corners = tables["corners"]
    assert (tables["cells"].top < corners.y.max()).all()
    assert (tables["cells"].right <= corners.x.max()).all()
    for number, run in enumerate(runs.values()):
        words = tables["words"].iloc[number * 201 + 200]
        assert curve == "wave" or str(run.run.n_correct[-1]) in words.words
        assert (words.left, words.top) == pytest.approx(tuple(tables["cells"].loc[number, ["left", "top"]]))
    assert weight(small_multiples.fits_figure(runs, tables)) < MAX_BYTES

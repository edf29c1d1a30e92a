"""Generated data sets: shapes, definitions, seeds, splits and scalings."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.datasets import DATASETS, MEASUREMENTS, Dataset, Scaling, wavy, wavy_curve
from core.rounding import on_grid
from core.say import names
from core.say.messages import text

NAMES = sorted(DATASETS)


def make_data(name, n=400, noise=0.0, seed=0):
    return DATASETS[name](n, noise=noise, rng=np.random.default_rng(seed))


def test_the_promised_sets_are_there():
    assert {"xor", "circle", "gauss", "spiral", "moons"} <= set(DATASETS)
    assert {maker.task for maker in DATASETS.values()} == {"classify", "regress"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("n", [2, 3, 7, 200])
@pytest.mark.parametrize("noise", [0.0, 0.25, 0.5])
def test_shapes_and_finite_numbers(name, n, noise):
    data = make_data(name, n, noise)
    assert data.inputs.shape == (n, 2)
    assert data.targets.shape == (n, 1)
    assert len(data) == n
    assert data.inputs.dtype == data.targets.dtype == np.float64
    assert np.isfinite(data.inputs).all()
    assert np.isfinite(data.targets).all()
    assert data.task == DATASETS[name].task
    if data.task == "classify":
        assert set(np.unique(data.targets)) <= {0.0, 1.0}
        assert len(data.labels) == 2
    assert (data.network_targets == data.targets).all()
    if (data.input_scaling.spread == 1).all():
        assert (data.network_inputs == data.inputs).all()
    for table in (data.inputs, data.targets, data.network_inputs):
        assert (on_grid(table) == table).all()  # the same numbers on every processor


@pytest.mark.parametrize("name", NAMES)
def test_the_seed_alone_decides(name):
    first, again, different = make_data(name, noise=0.1), make_data(name, noise=0.1), make_data(name, noise=0.1, seed=1)
    assert (first.inputs == again.inputs).all()
    assert (first.targets == again.targets).all()
    assert (first.inputs != different.inputs).any()
    by_name = DATASETS[name].make(400, noise=0.1, rng=np.random.default_rng(0))
    assert (by_name.inputs == first.inputs).all()


@pytest.mark.parametrize("name", [name for name in NAMES if DATASETS[name].task == "classify"])
def test_both_classes_have_their_share(name):
    assert 0.3 < make_data(name, 1000).targets.mean() < 0.7


def test_xor_is_the_sign_of_the_product_with_a_gap():
    data = make_data("xor")
    assert (np.abs(data.inputs) >= 0.3).all()
    assert (np.abs(data.inputs) <= 5.3).all()
    assert (data.targets[:, 0] == (data.inputs.prod(axis=1) > 0)).all()


def test_circle_is_a_disc_in_a_ring():
    data = make_data("circle")
    radius, inside = np.hypot(*data.inputs.T), data.targets[:, 0] == 1
    assert radius[inside].max() < 2.5
    assert radius[~inside].min() >= 3.5
    assert radius.max() <= 5
    assert inside.sum() == 200


def test_circle_noise_changes_answers_not_places():
    clean, noisy = make_data("circle"), make_data("circle", noise=0.5)
    assert (clean.inputs == noisy.inputs).all()
    assert (clean.targets != noisy.targets).any()


def test_gauss_clouds_have_their_centers_and_widths():
    for noise, variance in ((0.0, 0.5), (0.5, 4.0)):
        data = make_data("gauss", 40_000, noise)
        for answer, center in ((1, 2), (0, -2)):
            cloud = data.inputs[data.targets[:, 0] == answer]
            assert np.allclose(cloud.mean(axis=0), center, atol=0.06)
            assert np.allclose(cloud.var(axis=0), variance, rtol=0.05)


def test_spiral_arms_wind_as_published():
    data = make_data("spiral", 200)
    arm = data.inputs[data.targets[:, 0] == 1]
    i = 37
    radius, angle = i / 100 * 5, 1.75 * i / 100 * 2 * np.pi
    assert arm[i] == pytest.approx([radius * np.sin(angle), radius * np.cos(angle)])
    assert data.inputs[data.targets[:, 0] == 0] == pytest.approx(-arm)


def test_moons_are_half_circles_of_radius_three():
    data = make_data("moons")
    upper = data.inputs[data.targets[:, 0] == 0] - [-1.5, -0.75]
    lower = data.inputs[data.targets[:, 0] == 1] - [1.5, 0.75]
    assert np.hypot(*upper.T) == pytest.approx(3)
    assert np.hypot(*lower.T) == pytest.approx(3)
    assert upper[:, 1].min() >= -1e-12
    assert lower[:, 1].max() <= 1e-12


def test_plane_and_hills_are_the_published_heights():
    plane, hills = make_data("plane"), make_data("hills")
    assert plane.targets[:, 0] == pytest.approx(plane.inputs.sum(axis=1) / 10, abs=1e-7)
    distances = np.hypot(*(hills.inputs - [4, 2.5]).T)
    assert hills.targets[distances < 1.5, 0] == pytest.approx(1 - distances[distances < 1.5] / 2, abs=1e-7)
    assert hills.targets.min() < -0.5
    assert hills.targets.max() > 0.5
    assert np.abs(hills.targets).max() <= 1


def test_wavy_lies_on_its_curve_and_noise_has_its_size():
    data = wavy(101, rng=np.random.default_rng(0))
    assert data.inputs.shape == (101, 1)
    assert data.targets.shape == (101, 1)
    assert data.task == "regress"
    assert data.targets == pytest.approx(wavy_curve(data.inputs), abs=1e-7)
    noisy = wavy(20_000, noise=0.3, rng=np.random.default_rng(0))
    assert (noisy.targets - wavy_curve(noisy.inputs)).std() == pytest.approx(0.3, rel=0.02)


@pytest.mark.parametrize(
    ("n", "noise"), [(1, 0.0), (0, 0.0), (-5, 0.0), (2.5, 0.0), (10, -0.1), (10, np.nan), (10, np.inf)]
)
def test_bad_arguments_are_refused(n, noise):
    with pytest.raises(ValueError, match=r"at least 2|0 or more"):
        DATASETS["xor"](n, noise=noise, rng=np.random.default_rng(0))


@given(
    n=st.integers(2, 60),
    share=st.floats(0, 0.9),
    ones=st.floats(0.05, 0.95),
    task=st.sampled_from(["classify", "regress"]),
    seed=st.integers(0, 99),
)
@settings(deadline=None, derandomize=True, max_examples=150)
def test_a_split_keeps_every_row_once(n, share, ones, task, seed):
    rng = np.random.default_rng(seed)
    data = Dataset(np.arange(2.0 * n).reshape(n, 2), (rng.random((n, 1)) < ones).astype(float), task)
    train_set, test_set = data.split(share, rng=rng)
    together = np.concatenate([train_set.inputs[:, 0], test_set.inputs[:, 0]])
    assert sorted(together) == sorted(data.inputs[:, 0])
    assert len(train_set) >= 1
    assert abs(len(test_set) - share * n) <= 2
    rows = {row[0]: answer for row, answer in zip(data.inputs, data.targets[:, 0], strict=True)}
    for part in (train_set, test_set):
        assert all(rows[row[0]] == answer for row, answer in zip(part.inputs, part.targets[:, 0], strict=True))
    if task == "classify":
        assert set(train_set.targets[:, 0]) == set(data.targets[:, 0])


def test_a_split_is_shuffled_seeded_and_bounded():
    data = make_data("gauss", 100)
    train_set, _test_set = data.split(0.5, rng=np.random.default_rng(3))
    again, _ = data.split(0.5, rng=np.random.default_rng(3))
    assert (train_set.inputs == again.inputs).all()
    assert 0 < np.diff(train_set.targets[:, 0]).astype(bool).sum() > 5  # not sorted by class
    all_rows, no_rows = data.split(0, rng=np.random.default_rng(3))
    assert len(all_rows) == 100
    assert len(no_rows) == 0
    for share in (-0.1, 0.95, np.nan):
        with pytest.raises(ValueError, match=r"between 0 and 0\.9"):
            data.split(share, rng=np.random.default_rng(0))


@given(st.lists(st.tuples(st.floats(-1e12, 1e12), st.floats(-1e-300, 1e-300)), min_size=1, max_size=30))
@settings(deadline=None, derandomize=True, max_examples=200)
def test_scaling_goes_there_and_back_for_any_size_of_number(rows):
    values = np.array(rows)
    scaling = Scaling.fit(values)
    inside = scaling.to_network(values)
    assert np.isfinite(inside).all()
    assert (scaling.spread > 0).all()
    assert np.abs(inside).max() < 1e3
    back = scaling.to_person(inside)
    assert np.allclose(back, values, rtol=1e-9, atol=1e-15 * max(1e-300, np.abs(values).max()))


def test_scaling_centers_and_divides_by_the_standard_deviation():
    values = np.array([[1.0, 10.0], [3.0, 10.0], [8.0, 10.0]])
    scaling = Scaling.fit(values)
    assert scaling.to_network(values)[:, 0] == pytest.approx((values[:, 0] - 4) / np.std([1, 3, 8]))
    assert (scaling.to_network(values)[:, 1] == 0).all()
    assert (Scaling.none(2).to_network(values) == values).all()


def test_the_exam_needs_enough_study_and_sleep_and_no_oversleeping():
    data = make_data("exam", 2_000)
    study, sleep = data.inputs.T
    has_passed = data.targets[:, 0] == 1
    assert not has_passed[study < 3].any()
    assert not has_passed[sleep > 9.5].any()
    assert not has_passed[sleep < 1.5 + 0.7 * study].any()
    assert has_passed[(study > 4) & (study < 6) & (sleep > 6) & (sleep < 9)].all()
    assert 0.3 < has_passed.mean() < 0.4
    assert np.abs(data.network_inputs).max() < 2
    assert names.localize_dataset("exam", data).labels == ("not passed", "passed")


@pytest.mark.parametrize(("name", "rows", "ones"), [("penguins", 333, 168), ("iris", 100, 50)])
def test_measured_tables_are_whole_and_name_their_source(name, rows, ones):
    data = MEASUREMENTS[name]()
    assert len(data) == rows
    assert data.targets.sum() == ones
    assert data.task == "classify"
    assert text(f"data-{name}.source").startswith("Real: ")
    localized = names.localize_dataset(name, data)
    assert (localized.names, localized.target_name, localized.labels) == (data.names, data.target_name, data.labels)
    assert MEASUREMENTS[name]() is data  # read once

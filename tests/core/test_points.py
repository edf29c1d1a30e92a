import numpy as np
import pytest

from core.points import places


def test_places_are_what_a_person_would_type():
    assert places(-0.3, 0.3, 0.1).tolist() == [-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3]


def test_places_end_at_the_high_end():
    assert places(-2.2, 2.2, 0.05)[-1] == 2.2
    assert np.ptp(np.diff(places(0, 6, 0.1))) < 1e-9


@pytest.mark.parametrize("step", [3, 1e9])
def test_a_step_that_does_not_fit_is_refused_kindly(step):
    with pytest.raises(ValueError, match="give a smaller step"):
        places(0, 1, step)

"""Data with a single input: the map's second axis stays at 0 and changes nothing."""

import numpy as np

from core.chapters.train.live_picture import picture_data
from core.chapters.train.map_pictures import build_run_tables
from core.chapters.train.one_number import with_two_inputs
from core.chapters.train.run import OWN, Settings, learn, summary
from core.table import read

HOURS = "hours,passed\n" + "".join(f"{row / 2},{'no' if row < 10 else 'yes'}\n" for row in range(1, 21))


def test_a_table_with_one_number_is_learnt_from_and_drawn():
    data = read(HOURS).data
    wide = with_two_inputs(data)
    assert wide.inputs.tolist() == [[hours, 0.0] for hours in data.inputs[:, 0]]
    assert np.array_equal(wide.network_inputs[:, :1], data.network_inputs)
    assert not wide.network_inputs[:, 1].any()
    settings = Settings(data=OWN)
    assert summary(learn(settings, wide)).right == 1.0
    tables = build_run_tables(settings, wide)
    assert len(tables.sentences) > 1
    picture = picture_data(tables)
    (left, right), (low, high) = picture["window"]
    assert picture["inputs"] == 1
    assert all(left < a < right and low < b < high for a, b, *_ in picture["points"]), "the map has some height"


def test_two_numbers_stay_as_they_are():
    data = read("a,b,c\n1,2,x\n2,3,y\n3,1,x\n4,4,y\n").data
    assert with_two_inputs(data) is data

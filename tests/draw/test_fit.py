"""Text that must fit into a picture."""

import pytest

from core.draw.fit import fit_titles, legend_columns, letters, split_in_two, width


def test_marks_above_a_letter_take_no_room():
    assert letters("ढलान") == 3
    assert width("śĺóƿé") == pytest.approx(width("slope"), abs=0.25)


def test_the_widest_line_counts():
    assert letters("one\nthree") == 5
    assert width("iii\nmmm") == width("mmm")


def test_words_break_near_their_middle_and_keep_every_letter():
    words = "the same layers, with bends"
    first, second = split_in_two(words).split("\n")
    assert f"{first} {second}" == words
    assert abs(len(first) - len(second)) <= 6
    assert split_in_two("sigmoid") == "sigmoid"


def test_longer_names_stand_side_by_side_in_wider_pictures_only():
    assert legend_columns(["tilt", "step"]) == {"expr": "width < 290 ? 1 : 2"}
    assert legend_columns(["x" * 34]) == {"expr": "width < 410 ? 1 : 2"}


def test_a_long_title_fits_along_its_axis_and_a_short_one_stays():
    spec = {"layer": [{"encoding": {"x": {"title": "w" * 30}, "y": {"title": "error", "axis": {"format": "%"}}}}]}
    fit_titles(spec)
    encoding = spec["layer"][0]["encoding"]
    assert "width" in encoding["x"]["axis"]["titleFontSize"]["expr"]
    assert encoding["y"] == {"title": "error", "axis": {"format": "%"}}
    long = {"x": {"title": "word " * 12}}
    fit_titles(long)
    assert len(long["x"]["title"]) == 2

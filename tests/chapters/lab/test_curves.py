"""Messages of the scenes with curves and maps: each case and number recomputed."""

import numpy as np
import pytest

from core.chapters.lab import every, two
from core.chapters.lab.every_pictures import curve_figures, curve_places
from core.chapters.lab.two_pictures import STEP_SIZES
from core.chapters.lab.two_pictures import dial_places as two_places
from core.chapters.lab.ways import at_places, say_ends
from core.curves import CURVES
from core.descent import METHODS, descend
from core.journey import dial_places
from core.say.messages import Message, text
from core.say.names import id_of
from core.slopes import partial_slopes
from core.surfaces import SURFACES


def inner(message: Message) -> Message:
    """Unwrap the message about the point from those about the picture."""
    while "point" in dict(message.values):
        message = message["point"]
    return message


@pytest.mark.parametrize("name", CURVES)
def test_a_point_is_told_as_a_nudge_shows_it(name):
    curve = CURVES[name]
    for x in curve_places(curve)[::7]:
        message = inner(every.says(curve, x))
        if message.id != "lab-every-slope":
            continue
        measured_slope = (curve.f(x + 1e-6) - curve.f(x - 1e-6)) / 2e-6
        assert message["x"] == x
        assert message["slope"] == pytest.approx(measured_slope, abs=1e-4)
        assert message["way"] == ("up" if measured_slope > 0 else "down")
        assert message["size"] == abs(message["slope"])


@pytest.mark.parametrize(
    ("name", "x", "expected"),
    [
        ("abs", 0.0, "lab-every-corner"),
        ("step", 0.0, "lab-every-jump"),
        ("parabola", 0.0, "lab-every-flat"),
        ("sine", 0.0, "lab-every-slope"),
    ],
)
def test_special_points_have_their_own_words(name, x, expected):
    assert inner(every.says(CURVES[name], x)).id == expected


def test_a_corner_names_both_slopes():
    message = inner(every.says(CURVES["abs"], 0.0))
    assert (message["left"], message["right"]) == (-1, 1)


def test_every_point_can_be_put_into_words_and_drawn():
    for curve in CURVES.values():
        xs = curve_places(curve)
        assert all(text(every.says(curve, x)) for x in xs[::11])
        assert all(figure.alt for figure in curve_figures(curve, xs))


@pytest.mark.parametrize("ground", STEP_SIZES)
def test_two_knobs_say_what_turning_each_does_and_the_step_ends_lower(ground):
    surface, step = SURFACES[ground], STEP_SIZES[ground]
    across, up = two_places(surface)
    for a in across[::4]:
        for b in up[::4]:
            slices = partial_slopes(surface, a, b)
            message = two.says(float(slices.slope_a), float(slices.slope_b), step)
            for param, position in (("a", (a + 1e-4, b)), ("b", (a, b + 1e-4))):
                slopes = message["slopes"]
                grows = surface.f(*position) - surface.f(a, b)
                direction = slopes[param]["error"]
                assert direction in ("same", "hardly") or direction == ("more" if grows > 0 else "less")
            if message.id == "lab-two-step":
                assert message["a"] == pytest.approx(-step * slices.slope_a)
                assert surface.f(a + message["a"], b + message["b"]) <= surface.f(a, b) + 1e-12


@pytest.mark.parametrize("ground", ["exam", "rosenbrock", "beale", "saddle"])
def test_the_walks_are_told_in_the_order_of_their_ends(ground):
    surface = SURFACES[ground]
    walks = [
        descend(surface, surface.start, method=method, learning_rate=surface.learning_rate, steps=60)
        for method in METHODS
    ]
    places = dial_places(60)
    texts, messages = at_places(walks, places.tolist())
    assert len(texts) == len(messages) == len(places)
    finished = [walk for walk in walks if not walk.diverged]
    words = text(say_ends(walks))
    if finished:
        assert any(f"lab-ways-{kind}" in repr(say_ends(walks)) for kind in ("lowest", "level"))
    assert all(text(id_of("way", walk.method, "short")) in words for walk in walks)
    assert ("lab-ways-blown" in repr(say_ends(walks))) == any(walk.diverged for walk in walks)


def test_the_lowest_end_is_named_with_its_error():
    surface = SURFACES["bowl"]
    walks = [
        descend(surface, surface.start, method="gradient_descent", learning_rate=rate, steps=10) for rate in (0.01, 0.3)
    ]
    ends = say_ends(walks)
    assert ends["first"]["error"] == min(walk.losses[-1] for walk in walks)
    assert ends["then"]["n"] == 1
    assert np.isclose(ends["then"]["ways"]["error"], max(walk.losses[-1] for walk in walks))

"""Every rotated mark is the arrow head of `step_arrow`, in the color of a step."""

from collections.abc import Iterator

import pytest

from core.chapters import bends, lab, train
from core.chapters.once import builders
from core.draw import theme
from core.draw.marks import HEAD_SHAPE


def rotations(spec) -> Iterator[dict]:
    """Return the marks of a spec that have an angle."""
    if isinstance(spec, dict):
        mark = spec.get("mark")
        if isinstance(mark, dict) and "angle" in mark:
            yield mark
        for part in spec.values():
            yield from rotations(part)
    elif isinstance(spec, list):
        for part in spec:
            yield from rotations(part)


@pytest.mark.parametrize(("package", "has_steps"), [(lab, True), (bends, False), (train, False)])
def test_whatever_points_somewhere_is_a_step(package, has_steps):
    specs = [builder() for builder in builders(package)]
    marks = [mark for spec in specs if isinstance(spec, dict) for mark in rotations(spec)]
    assert bool(marks) == has_steps
    for mark in marks:
        assert (mark["shape"], mark["color"]) == (HEAD_SHAPE, theme.STEP)

"""Two knobs, two slopes: the map with one step down as an arrow, and the cut along each knob through where the two dials stand."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.every_pictures import frame_of
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.ground import ground, ground_scale
from core.draw.marks import corners, step_arrow, tangent_ends, window
from core.network_surfaces import EXAM
from core.points import places
from core.say import names
from core.say.messages import text
from core.slopes import partial_slopes
from core.surface import Surface

AT_PLACE = "abs(datum.a - at_slopes_a) < datum.half_a && abs(datum.b - at_slopes_b) < datum.half_b"
DIALS = ("slopes_a", "slopes_b")
POINTS = 49  # along each cut
# The step size on each map: long enough to be seen, and wherever the dials stand the step ends lower.
STEP_SIZES = {"exam": 15.0, "bowl": 0.25, "saddle": 0.2, "two_valleys": 0.1}


def dial_places(surface: Surface) -> tuple[np.ndarray, np.ndarray]:
    """Return where the two dials can stand: every half, or quarter on a small map."""
    a, b = (places(low, high, 0.5 if high - low > 8 else 0.25) for low, high in surface.domain)
    return a, b


def _map(knobs: Sequence[str]) -> dict:
    at = alt.Chart(alt.NamedData("places")).transform_filter(AT_PLACE)
    image = (
        alt.Chart(alt.NamedData("ground"))
        .mark_image(aspect=False)
        .encode(
            x=alt.X("a:Q", title=knobs[0], scale=ground_scale("a")),
            x2="a2",
            y=alt.Y("b:Q", title=knobs[1], scale=ground_scale("b")),
            y2="b2",
            url="image:N",
        )
    )
    across = at.mark_rule(color="white", strokeDash=[5, 4], opacity=0.9)
    chart = alt.layer(
        image,
        across.encode(x="a:Q"),
        across.encode(y="b:Q"),
        at.mark_point(color=theme.CURRENT, stroke="white", strokeWidth=1.5, size=80).encode(x="a:Q", y="b:Q"),
        *step_arrow(at, "a", "b", "tip_a", "tip_b"),
    )
    return compile_chart(chart.add_params(*follows(*DIALS)), height=430)


@built_once
def _map_spec() -> dict:
    return _map([text("lab-knob", knob="A"), text("lab-knob", knob="B")])


@built_once
def _exam_map_spec() -> dict:
    return _map([text(axis) for axis in names.axes(EXAM)])


def _cut_spec(knob: str, other: str) -> dict:
    slice_here = f"abs(datum.{other} - at_slopes_{other}) < datum.half_{other}"
    at = alt.Chart(alt.NamedData("places")).transform_filter(AT_PLACE)
    line = alt.Chart(alt.NamedData("cuts")).transform_filter(slice_here).mark_line(color=theme.GUESS, clip=True)
    chart = alt.layer(
        frame_of(text("lab-two-only", knob=knob.upper()), text("lab-error")),
        line.encode(x="along:Q", y="height:Q", order="along:Q"),
        at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round", clip=True).encode(
            x="x1:Q", y="y1:Q", x2="x2", y2="y2"
        ),
        at.mark_point(color=theme.CURRENT, size=140).encode(x=f"{knob}:Q", y="height:Q"),
    )
    return compile_chart(chart.add_params(*follows(*DIALS)), height=200)


@built_once
def _cut_a_spec() -> dict:
    return _cut_spec("a", "b")


@built_once
def _cut_b_spec() -> dict:
    return _cut_spec("b", "a")


def two_figures(surface: Surface, step_size: float) -> tuple[Figure, Figure, Figure, np.ndarray]:
    """Draw the map, the cut along A and the cut along B for every place of the two dials, and at each place the slopes for A and for B.

    The slopes have the shape (places of A, places of B, 2). The arrow on the map is one step: −`step_size` times them.
    """
    a, b = dial_places(surface)
    grid = partial_slopes(surface, *(each.ravel() for each in np.meshgrid(a, b, indexing="ij")), points=2)
    along_a, along_b = partial_slopes(surface, a[0], b, points=POINTS), partial_slopes(surface, a, b[0], points=POINTS)
    every = np.concatenate([along_a.slice_a.ravel(), along_b.slice_b.ravel()])
    heights = window(every.min(), every.max())
    halves = {"half_a": (a[1] - a[0]) / 2, "half_b": (b[1] - b[0]) / 2}
    stands = pd.DataFrame({"a": grid.a, "b": grid.b, **halves})
    tips = stands.assign(tip_a=grid.a - step_size * grid.slope_a, tip_b=grid.b - step_size * grid.slope_b)
    cuts = []
    sides = (("a", along_a.along_a, along_a.slice_a, "b", b), ("b", along_b.along_b, along_b.slice_b, "a", a))
    for knob, along, rows, other, moving in sides:
        slopes = getattr(grid, f"slope_{knob}")
        ends = tangent_ends(stands[knob], grid.height, slopes, (along[0], along[-1]), heights)
        lines = {
            other: np.repeat(moving, len(along)),
            f"half_{other}": halves[f"half_{other}"],
            "along": np.tile(along, len(moving)),
            "height": rows.ravel(),
        }
        tables = {
            "cuts": pd.DataFrame(lines).astype("float32"),
            "places": stands.assign(height=grid.height, **ends).astype("float32"),
            "corners": corners((along[0], along[-1]), heights),
        }
        spec = _cut_a_spec() if knob == "a" else _cut_b_spec()
        description = text("lab-two-cut-alt", knob=knob.upper())
        cuts.append(Figure(spec, tables, description))
    each = np.stack([grid.slope_a, grid.slope_b], axis=-1).reshape(len(a), len(b), 2)
    whole = Figure(
        _exam_map_spec() if surface is EXAM else _map_spec(),
        {"ground": ground(surface), "places": tips.astype("float32")},
        text("lab-two-map-alt", ground=names.ground(surface)),
    )
    return whole, cuts[0], cuts[1], each

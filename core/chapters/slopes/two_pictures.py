"""Two knobs, two slopes: the map with the uphill arrow, and the cut along each knob through where the two dials stand."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.slopes.pictures import frame_of
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.ground import ground, on_ground
from core.draw.marks import arrow_head, corners, touching, window
from core.points import places
from core.slopes import partial_slopes
from core.surface import Surface

AT_PLACE = "abs(datum.a - at_slopes_a) < datum.half_a && abs(datum.b - at_slopes_b) < datum.half_b"
DIALS = ("slopes_a", "slopes_b")
POINTS = 49  # along each cut


def dial_places(surface: Surface) -> tuple[np.ndarray, np.ndarray]:
    """Where the two dials can stand: every half, or quarter on a small map."""
    a, b = (places(low, high, 0.5 if high - low > 8 else 0.25) for low, high in surface.domain)
    return a, b


@built_once
def _map_spec() -> dict:
    at = alt.Chart(alt.NamedData("places")).transform_filter(AT_PLACE)
    image = (
        alt.Chart(alt.NamedData("ground"))
        .mark_image(aspect=False)
        .encode(
            x=alt.X("a:Q", title="knob A", scale=on_ground("a")),
            x2="a2",
            y=alt.Y("b:Q", title="knob B", scale=on_ground("b")),
            y2="b2",
            url="image:N",
        )
    )
    across = at.mark_rule(color="white", strokeDash=[5, 4], opacity=0.9)
    chart = alt.layer(
        image,
        across.encode(x="a:Q"),
        across.encode(y="b:Q"),
        at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round", clip=True).encode(
            x="a:Q", y="b:Q", x2="tip_a", y2="tip_b"
        ),
        arrow_head(at, "a", "b", "tip_a", "tip_b"),
        at.mark_point(color=theme.POINT, stroke="white", strokeWidth=2, size=160).encode(x="a:Q", y="b:Q"),
    )
    return compiled(chart.add_params(*follows(*DIALS)), height=230)


def _cut_spec(knob: str, held: str) -> dict:
    slice_here = f"abs(datum.{held} - at_slopes_{held}) < datum.half_{held}"
    at = alt.Chart(alt.NamedData("places")).transform_filter(AT_PLACE)
    line = alt.Chart(alt.NamedData("cuts")).transform_filter(slice_here).mark_line(color=theme.CURVE, clip=True)
    chart = alt.layer(
        frame_of(f"only knob {knob.upper()} turns", "error"),
        line.encode(x="along:Q", y="height:Q", order="along:Q"),
        at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round", clip=True).encode(
            x="x1:Q", y="y1:Q", x2="x2", y2="y2"
        ),
        at.mark_point(color=theme.POINT, size=140).encode(x=f"{knob}:Q", y="height:Q"),
    )
    return compiled(chart.add_params(*follows(*DIALS)), height=110)


@built_once
def _cut_a_spec() -> dict:
    return _cut_spec("a", "b")


@built_once
def _cut_b_spec() -> dict:
    return _cut_spec("b", "a")


def two_figures(surface: Surface) -> tuple[Figure, Figure, Figure, np.ndarray]:
    """The map, the cut along A and the cut along B for every place of the two dials, and at each the slope for A, for B and the steepest one.

    The last has the shape (places of A, places of B, 3).
    """
    a, b = dial_places(surface)
    grid = partial_slopes(surface, *(each.ravel() for each in np.meshgrid(a, b, indexing="ij")), points=2)
    along_a, along_b = partial_slopes(surface, a[0], b, points=POINTS), partial_slopes(surface, a, b[0], points=POINTS)
    every = np.concatenate([along_a.slice_a.ravel(), along_b.slice_b.ravel()])
    heights = window(every.min(), every.max())
    halves = {"half_a": (a[1] - a[0]) / 2, "half_b": (b[1] - b[0]) / 2}
    stands = pd.DataFrame({"a": grid.a, "b": grid.b, **halves})
    # The arrow's length grows with the steepness, by its root so that the gentle ones can be seen.
    wide, tall = (high - low for low, high in surface.domain)
    reach = 0.3 * min(wide, tall) * np.sqrt(grid.steepness / (grid.steepness.max() or 1.0))
    tips = stands.assign(tip_a=grid.a + reach * grid.uphill_a, tip_b=grid.b + reach * grid.uphill_b)
    cuts = []
    sides = (("a", along_a.along_a, along_a.slice_a, "b", b), ("b", along_b.along_b, along_b.slice_b, "a", a))
    for knob, along, rows, held, moving in sides:
        slopes = getattr(grid, f"slope_{knob}")
        ends = touching(stands[knob], grid.height, slopes, (along[0], along[-1]), heights)
        lines = {
            held: np.repeat(moving, len(along)),
            f"half_{held}": halves[f"half_{held}"],
            "along": np.tile(along, len(moving)),
            "height": rows.ravel(),
        }
        tables = {
            "cuts": pd.DataFrame(lines).astype("float32"),
            "places": stands.assign(height=grid.height, **ends).astype("float32"),
            "corners": corners((along[0], along[-1]), heights),
        }
        spec = _cut_a_spec() if knob == "a" else _cut_b_spec()
        told = f"The error as only knob {knob.upper()} turns, with the line that touches it where the dials stand."
        cuts.append(Figure(spec, tables, told))
    each = np.stack([grid.slope_a, grid.slope_b, grid.steepness], axis=-1).reshape(len(a), len(b), 3)
    whole = Figure(
        _map_spec(),
        {"ground": ground(surface), "places": tips.astype("float32")},
        f"A map of the error over two knobs ({surface.title}), with an arrow that points straight uphill.",
    )
    return whole, cuts[0], cuts[1], each

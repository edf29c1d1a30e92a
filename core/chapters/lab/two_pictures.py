"""Draw a map of two parameters with one step as an arrow, and a cut along each parameter through the dials' place."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.every_pictures import fixed_axes
from core.chapters.once import built_once
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.ground import ground, ground_scale
from core.draw.marks import corners, step_arrow, tangent_ends, window
from core.network_surfaces import EXAM
from core.points import places
from core.say import names
from core.say.messages import text
from core.slopes import partial_slopes
from core.surface import Surface

IS_CURRENT = "abs(datum.a - at_slopes_a) < datum.half_a && abs(datum.b - at_slopes_b) < datum.half_b"
DIALS = ("slopes_a", "slopes_b")
POINTS_PER_CUT = 49
# For each map: large enough to be seen, and from every place of the dials the step ends lower.
STEP_SIZES = {"exam": 15.0, "bowl": 0.25, "saddle": 0.2, "two_valleys": 0.1}


def dial_places(surface: Surface) -> tuple[np.ndarray, np.ndarray]:
    """Return the places of the two dials: every half, or every quarter on a small map."""
    a, b = (places(low, high, 0.5 if high - low > 8 else 0.25) for low, high in surface.domain)
    return a, b


def _map(titles: Sequence[str]) -> dict:
    current = chart_of("places").transform_filter(IS_CURRENT)
    image = (
        chart_of("ground")
        .mark_image(aspect=False)
        .encode(
            x=alt.X("a:Q", title=titles[0], scale=ground_scale("a")),
            x2="a2",
            y=alt.Y("b:Q", title=titles[1], scale=ground_scale("b")),
            y2="b2",
            url="image:N",
        )
    )
    crosshair = current.mark_rule(color="white", strokeDash=[5, 4], opacity=0.9)
    chart = alt.layer(
        image,
        crosshair.encode(x="a:Q"),
        crosshair.encode(y="b:Q"),
        current.mark_point(color=theme.CURRENT, stroke="white", strokeWidth=1.5, size=80).encode(x="a:Q", y="b:Q"),
        *step_arrow(current, "a", "b", "tip_a", "tip_b"),
    )
    return compile_chart(chart.add_params(*follows(*DIALS)), height=430)


@built_once
def _map_spec() -> dict:
    return _map([text("lab-knob", knob="A"), text("lab-knob", knob="B")])


@built_once
def _exam_map_spec() -> dict:
    return _map([text(axis) for axis in names.axes(EXAM)])


def _cut_spec(param: str, other: str) -> dict:
    is_current_cut = f"abs(datum.{other} - at_slopes_{other}) < datum.half_{other}"
    current = chart_of("places").transform_filter(IS_CURRENT)
    line = chart_of("cuts").transform_filter(is_current_cut).mark_line(color=theme.GUESS, clip=True)
    chart = alt.layer(
        fixed_axes(text("lab-two-only", knob=param.upper()), text("lab-error")),
        line.encode(x="along:Q", y="height:Q", order="along:Q"),
        current.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round", clip=True).encode(
            x="x1:Q", y="y1:Q", x2="x2", y2="y2"
        ),
        current.mark_point(color=theme.CURRENT, size=140).encode(x=f"{param}:Q", y="height:Q"),
    )
    return compile_chart(chart.add_params(*follows(*DIALS)), height=200)


@built_once
def _cut_a_spec() -> dict:
    return _cut_spec("a", "b")


@built_once
def _cut_b_spec() -> dict:
    return _cut_spec("b", "a")


def two_figures(surface: Surface, step_size: float) -> tuple[Figure, Figure, Figure, np.ndarray]:
    """Draw the map, the cut along A and the cut along B, for every place of the two dials.

    Also returns the slopes for A and B at every place (places of A, places of B, 2). The arrow on the map is one step:
    −`step_size` times the slopes.
    """
    a, b = dial_places(surface)
    grid = partial_slopes(surface, *(axis.ravel() for axis in np.meshgrid(a, b, indexing="ij")), points=2)
    cuts_a = partial_slopes(surface, a[0], b, points=POINTS_PER_CUT)
    cuts_b = partial_slopes(surface, a, b[0], points=POINTS_PER_CUT)
    heights = np.concatenate([cuts_a.slice_a.ravel(), cuts_b.slice_b.ravel()])
    y_window = window(heights.min(), heights.max())
    places_table = pd.DataFrame({"a": grid.a, "b": grid.b, "half_a": (a[1] - a[0]) / 2, "half_b": (b[1] - b[0]) / 2})
    tips = places_table.assign(tip_a=grid.a - step_size * grid.slope_a, tip_b=grid.b - step_size * grid.slope_b)
    map_figure = Figure(
        _exam_map_spec() if surface is EXAM else _map_spec(),
        {"ground": ground(surface), "places": tips.astype("float32")},
        text("lab-two-map-alt", ground=names.ground(surface)),
    )
    places_table["height"] = grid.height
    return (
        map_figure,
        _cut_figure("a", cuts_a.along_a, cuts_a.slice_a, places_table, grid.slope_a, y_window),
        _cut_figure("b", cuts_b.along_b, cuts_b.slice_b, places_table, grid.slope_b, y_window),
        np.stack([grid.slope_a, grid.slope_b], axis=-1).reshape(len(a), len(b), 2),
    )


def _cut_figure(
    param: str,
    xs: np.ndarray,
    heights: np.ndarray,
    places_table: pd.DataFrame,
    slopes: np.ndarray,
    y_window: tuple[float, float],
) -> Figure:
    """Draw the cuts along one parameter, one for each place of the other dial, with a tangent at each place of both.

    `heights` (places of the other dial, xs) are the cuts, `slopes` (rows of `places_table`,) those of the tangents.
    """
    other = "b" if param == "a" else "a"
    other_places, x_window = places_table[other].unique(), (xs[0], xs[-1])
    cuts = {
        other: np.repeat(other_places, len(xs)),
        f"half_{other}": places_table[f"half_{other}"].iloc[0],
        "along": np.tile(xs, len(other_places)),
        "height": heights.ravel(),
    }
    tangents = tangent_ends(places_table[param], places_table["height"], slopes, x_window, y_window)
    return Figure(
        _cut_a_spec() if param == "a" else _cut_b_spec(),
        {
            "cuts": pd.DataFrame(cuts).astype("float32"),
            "places": places_table.assign(**tangents).astype("float32"),
            "corners": corners(x_window, y_window),
        },
        text("lab-two-cut-alt", knob=param.upper()),
    )

"""Slopes: what a derivative is."""

import streamlit as st

from core.chapters.slopes.pictures import (
    secant_figure,
    settling_table,
    tangent_figures,
    two_knob_figures,
    two_knob_tables,
    zoom_figure,
    zoom_tables,
)
from core.curves import CURVES
from core.places import places
from core.slopes import partial_slopes, secant, settling, tangent, zoom
from core.surfaces import SURFACES
from pages.shared import figure, frame
from pages.shared.dial import dial
from pages.shared.predict import predict
from pages.shared.symbols import symbols

here = frame.begin(__file__)
st.markdown(
    "Turn a knob a little. Does the result go up or down, and how fast? That is the **slope** at that point "
    "(the *derivative*). Drag the point and watch the line tilt."
)

name = st.selectbox(
    "Curve", list(CURVES), format_func=lambda key: CURVES[key].title, key="slopes_curve", bind="query-params"
)
curve = CURVES[name]
xs = places(*curve.domain, 0.05)


@st.fragment
def one_knob() -> None:
    """One point and its slope; where that number comes from; and what a magnifier makes of the curve there."""
    texts = [f"{place:.2f} · slope {slope:+.2f}" for place, slope in zip(xs, curve.slope(xs), strict=True)]
    x = dial("The knob", "slopes_x", places=xs, default=1.0, texts=texts, play=True)
    upper, lower = tangent_figures(curve, xs, x)
    figure.show(upper, "slopes_tangent")
    slope = curve.slope(x)
    if x in curve.jumps:
        says = "the curve breaks off. No single slope fits there."
    elif x in curve.kinks:
        says = "the curve has a corner. It has one slope on the left and another on the right."
    elif abs(slope) < 0.005:
        says = "the slope is 0. A small nudge changes almost nothing: the ground is flat here."
    else:
        way = "raises" if slope > 0 else "lowers"
        size = f"{abs(slope):.2f} times the nudge"
        says = f"the slope is {slope:.2f}. A small nudge to the right {way} the result by about {size}."
    st.markdown(f"**At {x:.2f}** {says}")
    figure.show(lower, "slopes_every")
    st.caption("The slope of every point. Above the gray line the curve climbs. Below it the curve falls.")
    two_points(x)
    magnifier(x)


@st.fragment
def two_points(x: float) -> None:
    """From two points to one: rise over run settles on the slope."""
    st.subheader("Where does the number come from?", anchor=False)
    st.markdown(
        "Take two points. Divide how far you **rise** by how far you **run**. "
        "Then bring the second point closer and closer."
    )
    closer = places(0, 6, 0.1)
    texts = [f"run {10.0**-place:.2g}" for place in closer]
    label = "Bring the second point closer"
    near = dial(label, "slopes_closer", places=closer, default=0.0, texts=texts, play=True, jump=1.0)
    figure.show(secant_figure(curve, x, closer, near), "slopes_secant")
    line = secant(curve, x, 10.0**-near)
    st.markdown(
        f"With a run of {line.run:.2g} the rise is {line.rise:.3g}. Rise ÷ run is **{line.slope:.4f}**. "
        f"The slope at the point itself is **{curve.slope(x):.4f}**."
    )
    st.dataframe(
        settling_table(settling(curve, x)),
        hide_index=True,
        column_config={
            "run": st.column_config.NumberColumn(format="%.6f"),
            "rise": st.column_config.NumberColumn(format="%.8f"),
            "rise ÷ run": st.column_config.NumberColumn(format="%.6f"),
            "the same from the left": st.column_config.NumberColumn(format="%.6f"),
        },
        alt="Rise divided by run for seven shrinking runs, from the right and from the left",
    )


LEVELS = places(0, 5, 0.2)


@st.cache_resource(max_entries=64)
def magnified(name: str, x: float) -> tuple:
    frames = [zoom(CURVES[name], x, 10.0**level, points=61) for level in LEVELS]
    return frames, zoom_tables(frames)


@st.fragment
def magnifier(x: float) -> None:
    """Zoom until straight: a smooth curve goes straight, a corner never does, a cliff never does."""
    st.subheader("Zoom until it is straight", anchor=False)
    last = {kind: magnified(*kind)[0][-1] for kind in (("sine", 1.0), ("kink", 0.0), ("cliff", 0.0))}
    predict(
        "slopes_zoom",
        "Look closer and closer at a smooth curve, a corner and a cliff. Which of them turns into a straight line?",
        ["Only the smooth curve", "The smooth curve and the corner", "All three"],
        sum(frame.bend < 0.01 for frame in last.values()) - 1,
        "Up close a smooth curve is its slope. A corner stays a corner, and a cliff stays a cliff. "
        "That is why a slope can speak for a small step, and only for a small one.",
    )
    texts = [f"{10.0**place:,.3g} times" for place in LEVELS]
    level = dial("Zoom", "slopes_zoom", places=LEVELS, default=0.0, texts=texts, play=True, jump=1.0)
    at = round(level / LEVELS[1])
    panels = (("Your curve", name, x), ("A corner", "kink", 0.0), ("A cliff", "cliff", 0.0))
    for column, (label, kind, where) in zip(st.columns(3), panels, strict=True):
        frames, tables = magnified(kind, where)
        with column:
            st.markdown(f"**{label}**")
            figure.show(zoom_figure(tables, frames[at], label), f"slopes_zoom_{label.split()[-1]}")
    st.markdown(
        f"Magnified {10.0**level:,.3g} times, your curve is off straight by **{magnified(name, x)[0][at].bend:.2%}** "
        "of the picture. The dashed line is the best straight line."
    )


@st.cache_resource(max_entries=8)
def prepared(ground: str) -> tuple:
    """Where the two dials can stand on a landscape, and the tables of its pictures."""
    across, up = (places(*domain, 0.25) for domain in SURFACES[ground].domain)
    return across, up, two_knob_tables(SURFACES[ground], across, up)


@st.fragment
def two_knobs() -> None:
    """Two knobs: a slope for each while the other is held still, and the arrow that the two make together."""
    st.subheader("Two knobs, two slopes", anchor=False)
    st.markdown(
        "A network has many knobs. Hold all of them still but one, and each knob has a slope of its own "
        "(a *partial derivative*). Together they make an arrow that points straight uphill (the *gradient*)."
    )
    ground = st.segmented_control(
        "Ground",
        ["bowl", "saddle", "two_valleys"],
        format_func=lambda key: SURFACES[key].title,
        key="slopes_ground",
        default="bowl",
        required=True,
        bind="query-params",
    )
    ground = ground or "bowl"  # an empty URL parameter clears even a required choice
    across, up, tables = prepared(ground)
    left, right = st.columns(2)
    with left:
        a = dial("Knob A", "slopes_a", places=across, default=1.5)
    with right:
        b = dial("Knob B", "slopes_b", places=up, default=-1.0)
    both = partial_slopes(SURFACES[ground], a, b, points=2)
    whole, only_a, only_b = two_knob_figures(tables, both)
    left, right = st.columns(2)
    with left:
        figure.show(whole, "slopes_map")
    with right:
        figure.show(only_a, "slopes_slice_a")
        figure.show(only_b, "slopes_slice_b")
    st.markdown(
        f"Nudge only A and the error moves by **{both.slope_a:+.2f}** times the nudge. "
        f"Nudge only B: **{both.slope_b:+.2f}** times. "
        f"Along the arrow, straight uphill, it climbs by **{both.steepness:.2f}** times the nudge."
    )


one_knob()
two_knobs()
frame.experiments(
    here,
    ("Stand at the bottom of the valley: the slope reads 0.", {"x": 0}),
    ("Stand beside the corner, then step across it: the slope jumps.", {"curve": CURVES["abs"].title, "x": -0.05}),
    ("Stand far out on the soft switch: a nudge gets almost nowhere.", {"curve": CURVES["sigmoid"].title, "x": 5.5}),
)
symbols(
    "The slope of a curve is what rise over run settles on: "
    r"$$f'(x) = \lim_{h \to 0} \frac{f(x + h) - f(x)}{h}$$ For the curve above: " + f"$${curve.formula}$$",
    curve.value,
    curve.derivative,
    "The line through two points, and the line that touches one:",
    secant,
    tangent,
    r"With two knobs: $$\nabla f = \left(\frac{\partial f}{\partial a}, \frac{\partial f}{\partial b}\right)$$",
    partial_slopes,
)

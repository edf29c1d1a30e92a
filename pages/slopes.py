"""Slopes: what a derivative is."""

import streamlit as st

from core.charts.slopes import secant_figure, settling_table, tangent_figures, two_knob_figures, zoom_figure
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

# 1. One point and its slope.
name = st.selectbox(
    "Curve", list(CURVES), format_func=lambda key: CURVES[key].title, key="slopes_curve", bind="query-params"
)
curve = CURVES[name]
xs = places(*curve.domain, 0.05)
slopes = curve.slope(xs)
texts = [f"{place:.2f} · slope {slope:+.2f}" for place, slope in zip(xs, slopes, strict=True)]
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
    says = f"the slope is {slope:.2f}. A small nudge to the right {way} the result by about {abs(slope):.2f} times the nudge."
st.markdown(f"**At {x:.2f}** {says}")
figure.show(lower, "slopes_every")
st.caption("The slope of every point. Above the gray line the curve climbs. Below it the curve falls.")

# 2. From two points to one.
st.subheader("Where does the number come from?", anchor=False)
st.markdown(
    "Take two points. Divide how far you **rise** by how far you **run**. "
    "Then bring the second point closer and closer."
)
closer = places(0, 6, 0.1)
near = dial(
    "Bring the second point closer",
    "slopes_closer",
    places=closer,
    default=0.0,
    texts=[f"run {10.0**-place:.2g}" for place in closer],
    play=True,
    jump=1.0,
)
figure.show(secant_figure(curve, x, closer, near), "slopes_secant")
line = secant(curve, x, 10.0**-near)
st.markdown(
    f"With a run of {line.run:.2g} the rise is {line.rise:.3g}. Rise ÷ run is **{line.slope:.4f}**. "
    f"The slope at the point itself is **{slope:.4f}**."
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

# 3. Zoom until straight.
st.subheader("Zoom until it is straight", anchor=False)


@st.cache_resource(max_entries=64)
def zoomed(name: str, x: float) -> list:
    return [zoom(CURVES[name], x, 10.0**level, points=61) for level in places(0, 5, 0.1)]


shown = {"A wave": zoomed("sine", 1.0)[-1], "A corner": zoomed("kink", 0.0)[-1], "A cliff": zoomed("cliff", 0.0)[-1]}
straight = [label for label, last in shown.items() if last.bend < 0.01]
answers = ["Only the smooth curve", "The smooth curve and the corner", "All three"]
predict(
    "slopes_zoom",
    "Look closer and closer at a smooth curve, a corner and a cliff. Which of them turns into a straight line?",
    answers,
    len(straight) - 1,
    "Up close a smooth curve is its slope. A corner stays a corner, and a cliff stays a cliff. "
    "That is why a slope can speak for a small step, and only for a small one.",
)
levels = places(0, 5, 0.1)
level = dial(
    "Zoom",
    "slopes_zoom",
    places=levels,
    default=0.0,
    texts=[f"{10.0**place:,.3g} times" for place in levels],
    play=True,
    jump=1.0,
)
panels = (("Your curve", name, x), ("A corner", "kink", 0.0), ("A cliff", "cliff", 0.0))
for column, (label, kind, at) in zip(st.columns(3), panels, strict=True):
    frames = zoomed(kind, at)
    with column:
        st.markdown(f"**{label}**")
        figure.show(zoom_figure(frames, frames[round(level * 10)], label), f"slopes_zoom_{label.split()[-1]}")
st.markdown(
    f"At {10.0**level:,.0f} times, your curve is off straight by **{zoomed(name, x)[round(level * 10)].bend:.2%}** "
    "of the picture. The dashed line is the best straight line."
)

# 4. Two knobs.
st.subheader("Two knobs, two slopes", anchor=False)
st.markdown(
    "A network has many knobs. Hold all of them still but one, and each knob has a slope of its own "
    "(a *partial derivative*). Together they make an arrow that points straight uphill (the *gradient*)."
)
ground = (
    st.segmented_control(
        "Ground",
        ["bowl", "saddle", "two_valleys"],
        format_func=lambda key: SURFACES[key].title,
        key="slopes_ground",
        default="bowl",
        required=True,
        bind="query-params",
    )
    or "bowl"
)  # an empty URL parameter clears even a required choice
surface = SURFACES[ground]
places_a, places_b = (places(*domain, 0.25) for domain in surface.domain)
left, right = st.columns(2)
with left:
    a = dial("Knob A", "slopes_a", places=places_a, default=1.5)
with right:
    b = dial("Knob B", "slopes_b", places=places_b, default=-1.0)
map_figure, only_a, only_b = two_knob_figures(surface, places_a, places_b, (a, b))
left, right = st.columns(2)
with left:
    figure.show(map_figure, "slopes_map")
with right:
    figure.show(only_a, "slopes_slice_a")
    figure.show(only_b, "slopes_slice_b")
both = partial_slopes(surface, a, b)
st.markdown(
    f"Nudge only A and the error moves by **{both.slope_a:+.2f}** times the nudge. Nudge only B: **{both.slope_b:+.2f}** times. "
    f"Along the arrow, straight uphill, it climbs by **{both.steepness:.2f}** times the nudge."
)
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

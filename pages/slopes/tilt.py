"""One knob: it moves the line, the gaps and the error, and along its valley a point with its tilt, all in one frame."""

from core import exam
from core.chapters.slopes.turning import FIRST, KNOBS, START, curve_through, dial_places, start_of
from core.chapters.slopes.words import WHAT_A_SLOPE_IS, tilt_says, tilt_texts
from pages.slopes.valley import CHOICE, DIAL, valley
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state
from pages.url.binding import bound


def scene() -> None:
    params = tuple(exam.params_from_text(url_state.asked("slopes_knobs")) or START)
    name = bound(None, CHOICE, FIRST, lambda word: word if word in KNOBS else None, seen=False)
    start, curve = start_of(name, params), curve_through(name, params)
    xs = dial_places(params[list(KNOBS).index(name)])
    errors, slopes = curve.f(xs), curve.slope(xs)
    dial(KNOBS[name], DIAL, places=xs, default=start, texts=tilt_texts(xs, slopes), play=True)
    valley(name, params, params[list(KNOBS).index(name)])
    texts = [tilt_says(*each) for each in zip(xs, errors, slopes, strict=True)]
    sentence(DIAL, texts, pictures=("slopes_tangent",))
    sentence(None, WHAT_A_SLOPE_IS, name="slopes_what", kind="caption")
    same = {"knob": name, **({"knobs": knobs} if (knobs := exam.params_to_text(params)) else {})}
    experiments(
        ("Stand where the error is lowest: how steep is the ground there?", {**same, "x": float(xs[errors.argmin()])}),
        ("Stand where it is largest: how steep is the ground there?", {**same, "x": float(xs[errors.argmax()])}),
    )
    symbols(
        r"The slope of the error for one knob, the others held still: $$\frac{\partial L}{\partial w}$$",
        exam.loss_of,
        exam.gradient,
        exam.slope_of,
    )

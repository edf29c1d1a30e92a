"""One parameter: it moves the curve, the gaps and the loss, and along its valley a point with its tangent."""

from core import exam
from core.chapters.slopes import tilt as tilt_core
from core.chapters.slopes.turning import KNOBS, STEEPEST_PARAM, curve_through, dial_places, heights_of, start_of
from core.say import exam_words
from core.say.messages import message, text
from pages.slopes.valley import CHOICE, DIAL, PICTURE, valley
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state
from pages.url.binding import bind

OTHER = "answer_first"  # the knob with the next steepest slope


def scene() -> None:
    params = tuple(exam.params_from_text(url_state.query_value("slopes_knobs")) or exam.START_ON_GRID)
    name = bind(None, CHOICE, STEEPEST_PARAM, lambda word: word if word in KNOBS else None, visible=False)
    start, curve = start_of(name, params), curve_through(name, params)
    xs = dial_places(params[list(KNOBS).index(name)])
    errors, slopes = curve.f(xs), curve.slope(xs)
    heights = heights_of(name, params)
    level = tilt_core.level_below(heights.magnification)
    dial(
        exam_words.knobs()[list(KNOBS).index(name)],
        DIAL,
        places=xs,
        default=start,
        texts=tilt_core.dial_texts(xs, slopes, level),
        play=True,
    )
    valley(name, params, params[list(KNOBS).index(name)], heights, level)
    sentence(
        DIAL, [tilt_core.says(*place, level) for place in zip(xs, errors, slopes, strict=True)], pictures=(PICTURE,)
    )
    link_params = {"knobs": knobs} if (knobs := exam.params_to_text(params)) else {}
    experiments(
        (message("slopes-tilt-lowest"), {**link_params, "knob": name, "x": float(xs[errors.argmin()])}),
        (message("slopes-tilt-highest"), {**link_params, "knob": name, "x": float(xs[errors.argmax()])}),
        (message("slopes-tilt-other"), {**link_params, "knob": STEEPEST_PARAM if name == OTHER else OTHER}),
    )
    symbols(text("slopes-tilt-symbols"), exam.loss_of, exam.gradient, exam.slope_of)

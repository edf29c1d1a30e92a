"""Every point: any curve, and below it the curve of its slopes."""

from core.chapters.lab import every
from core.chapters.lab.every_pictures import curve_figures, curve_places
from core.chapters.lab.formula_text import formula_block
from core.curve import Curve
from core.curves import CURVES
from core.draw import theme
from core.formula.slope import derivative
from core.say.messages import message, text
from core.say.names import names_of
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.formula import CHOICE, OWN, cached_in_session, own_curve
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

OPTIONS = names_of("curve", CURVES) | CHOICE


def prepare_curve(curve: Curve) -> tuple:
    """Compute the dial's places, the two pictures, and the read-out and the sentence for each place."""
    xs = curve_places(curve)
    texts = every.dial_texts(xs, curve.slope(xs))
    return xs, curve_figures(curve, xs), texts, [every.says(curve, x) for x in xs]


@cached_in_worker
def prepare(name: str) -> tuple:
    return prepare_curve(CURVES[name])


def scene() -> None:
    with stage.choices():
        label = text("lab-every-choose")
        name = controls.choose(label, OPTIONS, key="slopes_curve", default="parabola", show_label=False, width=320)
        own_formula = own_curve() if name == OWN else None
    xs, (upper, lower), texts, says = (
        cached_in_session("every", own_formula, prepare_curve) if own_formula else prepare(name)
    )
    dial(message("lab-every-dial"), "slopes_x", places=xs, default=1.0, texts=texts, play=True)
    figure.show(upper, "slopes_every")
    figure.show(lower, "slopes_below")
    sentence("slopes_x", says, pictures=("slopes_every", "slopes_below"))
    gray = message("lab-every-zero", color=theme.name_of(theme.MUTED))
    sentence(None, gray, name="slopes_gray", kind="caption")
    experiments(
        (message("lab-every-chip-corner"), {"curve": "abs", "x": -0.05}),
        (message("lab-every-chip-far"), {"curve": "sigmoid", "x": 5.5}),
        (message("lab-every-chip-own"), {"curve": OWN}),
    )
    if own_formula:
        symbols(formula_block(own_formula), text("lab-every-rules"), derivative)
    else:
        curve = CURVES[name]
        symbols(f"{text('lab-every-symbols')} $${curve.formula}$$", curve.value, curve.derivative)

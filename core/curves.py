"""Curves of one parameter, each next to its slope.

`CURVES` maps a name to a `Curve`. Every formula is followed by its derivative, with the derivation in one line. A curve has no
slope at a kink or a jump. The number returned there is a convention, stated in the docstring of the slope.
"""

import numpy as np

from core.activations import (
    relu,
    relu_slope,
    sigmoid,
    sigmoid_slope,
    softplus,
    softplus_slope,
    step,
    step_slope,
    tanh,
    tanh_slope,
)
from core.curve import Curve

__all__ = ["CURVES", "Curve"]


def parabola(x):
    return x * x


def parabola_slope(x):
    """((x + h)² − x²) / h = 2x + h, and h goes to 0."""
    return 2 * x


def cubic(x):
    return x**3 - 3 * x


def cubic_slope(x):
    """The power rule: x³ gives 3x², −3x gives −3. Flat at −1 and at 1."""
    return 3 * x * x - 3


def sine(x):
    return np.sin(x)


def sine_slope(x):
    """sin(x + h) = sin x cos h + cos x sin h, which for a tiny h is sin x + h cos x."""
    return np.cos(x)


def exponential(x):
    """eˣ; above 709 it overflows float64 and is infinite."""
    with np.errstate(over="ignore"):
        return np.exp(x)


def exponential_slope(x):
    """e⁽ˣ⁺ʰ⁾ = eˣ eʰ, and eʰ is 1 + h for a tiny h: the slope is the height itself."""
    return exponential(x)


def bell(x):
    return np.exp(-x * x / 2)


def bell_slope(x):
    """The chain rule: the slope of −x²/2, which is −x, times the slope of exp, which is exp itself."""
    return -x * np.exp(-x * x / 2)


def bumpy(x):
    return 2 * np.exp(-x * x / 6) + np.sin(4 * x) / 4


def bumpy_slope(x):
    """Term by term: 2 exp(−x²/6) gives −(2x/3) exp(−x²/6), sin(4x)/4 gives cos 4x."""
    return -2 * x / 3 * np.exp(-x * x / 6) + np.cos(4 * x)


def line(x):
    return x / 2 + 1


def line_slope(x):
    """The same everywhere: a run of 1 always rises by one half."""
    return np.full_like(x, 0.5)


def absolute(x):
    return np.abs(x)


def absolute_slope(x):
    """−1 on the left, 1 on the right; at the kink 0, by convention (halfway, and what PyTorch returns)."""
    return np.sign(x)


def kink(x):
    return x / 2 + np.abs(x)


def kink_slope(x):
    """−1/2 on the left, 3/2 on the right; at the kink 1/2, halfway, by convention."""
    return 0.5 + np.sign(x)


def cliff(x):
    return 0.4 * x - 1.5 * (x >= 0)


def cliff_slope(x):
    """0.4 on both sides; at the jump 0.4 by convention, because the jump has no slope."""
    return np.full_like(x, 0.4)


CURVES: dict[str, Curve] = {
    "parabola": Curve("parabola", r"f(x) = x^2 \qquad f'(x) = 2x", (-3.0, 3.0), parabola, parabola_slope),
    "cubic": Curve("cubic", r"f(x) = x^3 - 3x \qquad f'(x) = 3x^2 - 3", (-2.2, 2.2), cubic, cubic_slope),
    "sine": Curve("sine", r"f(x) = \sin x \qquad f'(x) = \cos x", (-6.0, 6.0), sine, sine_slope),
    "exponential": Curve(
        "exponential",
        r"f(x) = e^x \qquad f'(x) = e^x",
        (-3.0, 2.0),
        exponential,
        exponential_slope,
    ),
    "bell": Curve("bell", r"f(x) = e^{-x^2/2} \qquad f'(x) = -x\,e^{-x^2/2}", (-4.0, 4.0), bell, bell_slope),
    "bumpy": Curve(
        "bumpy",
        r"f(x) = 2e^{-x^2/6} + \tfrac14 \sin 4x \qquad f'(x) = -\tfrac{2x}{3} e^{-x^2/6} + \cos 4x",
        (-5.0, 5.0),
        bumpy,
        bumpy_slope,
    ),
    "line": Curve("line", r"f(x) = \tfrac12 x + 1 \qquad f'(x) = \tfrac12", (-4.0, 4.0), line, line_slope),
    "sigmoid": Curve(
        "sigmoid",
        r"f(x) = \frac{1}{1 + e^{-x}} \qquad f'(x) = f(x)\,(1 - f(x))",
        (-6.0, 6.0),
        sigmoid,
        sigmoid_slope,
    ),
    "tanh": Curve(
        "tanh",
        r"f(x) = \tanh x \qquad f'(x) = 1 - \tanh^2 x",
        (-4.0, 4.0),
        tanh,
        tanh_slope,
    ),
    "softplus": Curve(
        "softplus",
        r"f(x) = \ln(1 + e^x) \qquad f'(x) = \frac{1}{1 + e^{-x}}",
        (-5.0, 5.0),
        softplus,
        softplus_slope,
    ),
    "relu": Curve(
        "relu",
        r"f(x) = \max(0, x) \qquad f'(x) = \begin{cases} 0 & x \le 0 \\ 1 & x > 0 \end{cases}",
        (-3.0, 3.0),
        relu,
        relu_slope,
        kinks=(0.0,),
    ),
    "abs": Curve(
        "abs",
        r"f(x) = |x| \qquad f'(x) = \begin{cases} -1 & x < 0 \\ 0 & x = 0 \text{ (chosen)} \\ 1 & x > 0 \end{cases}",
        (-3.0, 3.0),
        absolute,
        absolute_slope,
        kinks=(0.0,),
    ),
    "kink": Curve(
        "kink",
        r"f(x) = \tfrac12 x + |x| \qquad f'(x) = \begin{cases} -\tfrac12 & x < 0 \\ \tfrac12 & x = 0 \text{ (chosen)}"
        r" \\ \tfrac32 & x > 0 \end{cases}",
        (-3.0, 3.0),
        kink,
        kink_slope,
        kinks=(0.0,),
    ),
    "step": Curve(
        "step",
        r"f(x) = \begin{cases} 0 & x < 0 \\ 1 & x \ge 0 \end{cases} \qquad f'(x) = 0",
        (-3.0, 3.0),
        step,
        step_slope,
        jumps=(0.0,),
    ),
    "cliff": Curve(
        "cliff",
        r"f(x) = \tfrac25 x - \begin{cases} 0 & x < 0 \\ \tfrac32 & x \ge 0 \end{cases} \qquad f'(x) = \tfrac25",
        (-3.0, 3.0),
        cliff,
        cliff_slope,
        jumps=(0.0,),
    ),
}

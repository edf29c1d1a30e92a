"""Activation functions, each next to its slope.

`ACTIVATIONS` maps a name to an `Activation`. The weighted sum of a neuron's inputs, plus its bias, is its pre-activation z.
The activation turns z into the neuron's output. Its slope is the factor by which a small change of z reaches the output,
and backpropagation needs nothing else.

Every slope is also written in terms of z *and* the output a = f(z). The forward pass has computed a already, so the backward
pass need not compute f again. Most formulas need a alone. None overflows, not even at z = ±1000.

To add an activation, write its formulas and its row of `ACTIVATIONS` here, and its message in `locales/en/names.ftl`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from math import inf, isnan

import numpy as np

SILU_LOWEST = -0.2784645427610738  # SiLU's dip, at z = −1.27846: where its slope is 0
LEAK = 0.01  # leaky ReLU's slope on the left, as in PyTorch and in Maas, Hannun and Ng (2013)

Formula = Callable[..., np.ndarray]


@dataclass(frozen=True)
class Activation:
    """A function applied to each neuron's sum, and its slope. Sums and outputs have no unit.

    `value(z)`, `derivative(z)` and `derivative_at(z, a)` are the bare formulas on float64 arrays, the code to show a reader.
    `derivative_at` is the slope where the sum is z and the output a = f(z). `value` and `derivative_at` write into the array
    `out` if there is one. For `value`, `out` may be z itself.

    `f`, `slope` and `slope_at` accept anything array-like. Inner loops call the bare formulas.

    Two activations are equal if all fields but these functions agree.
    """

    name: str
    formula: str  # LaTeX: the function, then its slope
    value: Formula = field(compare=False, repr=False)
    derivative: Formula = field(compare=False, repr=False)
    derivative_at: Formula = field(compare=False, repr=False)
    # f(z) and f'(z) as NumPy expressions in z, safe for any z; "" if exported programs cannot contain them.
    numpy_code: str = ""
    numpy_slope_code: str = ""
    torch_code: str = ""  # the PyTorch module
    keeps_sum: bool = False  # whether `derivative_at` reads z; if not, z may be None
    gain: float = 1.0  # 2 if the activation cuts off about half of its input, so initial weights must be larger
    bounded: tuple[float, float] = (-inf, inf)  # the range of the output
    saturates: tuple[bool, bool] = (False, False)  # whether the slope fades to 0 at the far left, at the far right
    bends: bool = True  # False for a straight line only: a stack of such layers is one matrix
    kinks: tuple[float, ...] = ()  # where the slope jumps and the output does not
    jumps: tuple[float, ...] = ()  # where the output itself jumps

    def f(self, z):
        """Return the output for the sum `z`, a number or an array of any shape, in the same shape."""
        return self.value(np.asarray(z, dtype=float))[()]

    def slope(self, z):
        """Return the derivative of f at `z`, in the shape of `z`; at a kink or a jump, the convention of the formula."""
        return self.derivative(np.asarray(z, dtype=float))[()]

    def slope_at(self, z, a):
        """Return the slope where the sum is `z` and the output `a` = f(z): equal to `slope(z)` up to rounding."""
        return self.derivative_at(np.asarray(z, dtype=float), np.asarray(a, dtype=float))[()]

    def __str__(self) -> str:
        return self.name


def linear(z, out=None):
    return np.positive(z, out=out)


def linear_slope(z):
    """A run of 1 rises by 1, everywhere."""
    return np.ones_like(z)


def sigmoid(z, out=None):
    """1 / (1 + e⁻ᶻ); left of 0 it is eᶻ / (1 + eᶻ), so that the exponent is never positive."""
    e = np.exp(-np.abs(z))
    return np.divide(np.where(z >= 0, 1.0, e), 1 + e, out=out)


def sigmoid_slope(z):
    """The chain rule on 1 / (1 + e⁻ᶻ): e⁻ᶻ / (1 + e⁻ᶻ)², the same for z and −z."""
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2


def sigmoid_slope_at(z, a, out=None):
    """e⁻ᶻ / (1 + e⁻ᶻ)² is a times 1 − a."""
    return np.multiply(a, 1 - a, out=out)


def tanh(z, out=None):
    return np.tanh(z, out=out)


def tanh_slope(z):
    """The quotient rule on sinh / cosh: (cosh² − sinh²) / cosh² = 1 / cosh², with no positive exponent."""
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e) ** 2


def tanh_slope_at(z, a, out=None):
    """1 / cosh² = (cosh² − sinh²) / cosh² is 1 − a²."""
    return np.subtract(1, a * a, out=out)


def relu(z, out=None):
    return np.maximum(z, 0, out=out)


def relu_slope(z):
    """0 on the left, 1 on the right; at the kink 0, by convention (as in PyTorch)."""
    return np.heaviside(z, 0.0)


def relu_slope_at(z, a, out=None):
    """The output is above 0 exactly where the sum is. A comparison is far faster than `np.heaviside`."""
    return np.greater(a, 0.0, out=np.empty_like(a) if out is None else out)


def leaky_relu(z, out=None):
    return np.maximum(z, LEAK * z, out=out)


def leaky_relu_slope(z):
    """A small slope on the left, 1 on the right; at the kink the left one, by convention (as in PyTorch)."""
    return np.maximum(LEAK, np.heaviside(z, 0.0))


def leaky_relu_slope_at(z, a, out=None):
    slopes = relu_slope_at(z, a, out)
    return np.maximum(slopes, LEAK, out=slopes)


def softplus(z, out=None):
    """ln(1 + eᶻ) = max(z, 0) + ln(1 + e^−|z|), which cannot overflow."""
    return np.add(np.maximum(z, 0), np.log1p(np.exp(-np.abs(z))), out=out)


def softplus_slope(z):
    """The chain rule on ln(1 + eᶻ): eᶻ / (1 + eᶻ), which is the sigmoid."""
    return sigmoid(z)


def softplus_slope_at(z, a, out=None):
    """eᶻ / (1 + eᶻ) = 1 − 1 / (1 + eᶻ), and 1 + eᶻ is eᵃ: 1 − e⁻ᵃ."""
    return np.negative(np.expm1(-a), out=out)


def step(z, out=None):
    """0 on the left, 1 on the right and at the jump itself."""
    return np.heaviside(z, 1.0, out=out)


def step_slope(z):
    """0 on both sides; at the jump 0 by convention, because the jump has no slope."""
    return np.zeros_like(z)


def silu(z, out=None):
    """z times the sigmoid of z: Elfwing, Uchibe and Doya (2017); also called swish."""
    return np.multiply(z, sigmoid(z), out=out)


def silu_slope(z):
    """The product rule, s = sigmoid: s + z s (1 − s)."""
    s = sigmoid(z)
    return s * (1 + z * (1 - s))


def silu_slope_at(z, a, out=None):
    """With a = z s it is s + a (1 − s) = a + s (1 − a). Two sums may have the same output, so z is needed too."""
    s = sigmoid(z)
    s *= 1 - a
    return np.add(a, s, out=out)


def _flat_slope_at(slope, z, a, out=None):
    out = np.empty_like(a) if out is None else out
    out.fill(slope)
    return out


def _steep_sigmoid(steepness, z, out=None):
    return sigmoid(steepness * z, out=out)


def _steep_sigmoid_slope(steepness, z):
    """The chain rule: the sigmoid's slope at `steepness` · z, times `steepness`."""
    return steepness * sigmoid_slope(steepness * z)


def _steep_sigmoid_slope_at(steepness, z, a, out=None):
    return np.multiply(steepness, sigmoid_slope_at(z, a), out=out)


ACTIVATIONS: dict[str, Activation] = {
    "linear": Activation(
        "linear",
        r"f(z) = z \qquad f'(z) = 1",
        linear,
        linear_slope,
        partial(_flat_slope_at, 1.0),
        "z",
        "np.ones_like(z)",
        "nn.Identity()",
        bends=False,
    ),
    "sigmoid": Activation(
        "sigmoid",
        r"f(z) = \frac{1}{1 + e^{-z}} \qquad f'(z) = f(z)\,(1 - f(z))",
        sigmoid,
        sigmoid_slope,
        sigmoid_slope_at,
        "0.5 + 0.5 * np.tanh(z / 2)",
        "0.25 - 0.25 * np.tanh(z / 2) ** 2",
        "nn.Sigmoid()",
        bounded=(0.0, 1.0),
        saturates=(True, True),
    ),
    "tanh": Activation(
        "tanh",
        r"f(z) = \tanh z \qquad f'(z) = 1 - f(z)^2",
        tanh,
        tanh_slope,
        tanh_slope_at,
        "np.tanh(z)",
        "1 - np.tanh(z) ** 2",
        "nn.Tanh()",
        bounded=(-1.0, 1.0),
        saturates=(True, True),
    ),
    "relu": Activation(
        "relu",
        r"f(z) = \max(0, z) \qquad f'(z) = \begin{cases} 0 & z \le 0 \\ 1 & z > 0 \end{cases}",
        relu,
        relu_slope,
        relu_slope_at,
        "np.maximum(z, 0)",
        "np.where(z > 0, 1.0, 0.0)",
        "nn.ReLU()",
        gain=2.0,
        bounded=(0.0, inf),
        saturates=(True, False),
        kinks=(0.0,),
    ),
    "leaky_relu": Activation(
        "leaky_relu",
        rf"f(z) = \max({LEAK:g}z, z) \qquad f'(z) = \begin{{cases}} {LEAK:g} & z \le 0 \\ 1 & z > 0 \end{{cases}}",
        leaky_relu,
        leaky_relu_slope,
        leaky_relu_slope_at,
        f"np.maximum(z, {LEAK!r} * z)",
        f"np.where(z > 0, 1.0, {LEAK!r})",
        f"nn.LeakyReLU({LEAK!r})",
        gain=2.0,
        kinks=(0.0,),
    ),
    "softplus": Activation(
        "softplus",
        r"f(z) = \ln(1 + e^z) \qquad f'(z) = \frac{1}{1 + e^{-z}}",
        softplus,
        softplus_slope,
        softplus_slope_at,
        "np.logaddexp(0, z)",
        "0.5 + 0.5 * np.tanh(z / 2)",
        "nn.Softplus()",
        gain=2.0,
        bounded=(0.0, inf),
        saturates=(True, False),
    ),
    "silu": Activation(
        "silu",
        r"f(z) = \frac{z}{1 + e^{-z}} \qquad f'(z) = \frac{1 + (z + 1)\,e^{-z}}{(1 + e^{-z})^2}",
        silu,
        silu_slope,
        silu_slope_at,
        "z * (0.5 + 0.5 * np.tanh(z / 2))",
        "(0.5 + 0.5 * np.tanh(z / 2)) * (1 + z * (0.5 - 0.5 * np.tanh(z / 2)))",
        "nn.SiLU()",
        keeps_sum=True,
        gain=2.0,
        bounded=(SILU_LOWEST, inf),
        saturates=(True, False),
    ),
    "step": Activation(
        "step",
        r"f(z) = \begin{cases} 0 & z < 0 \\ 1 & z \ge 0 \end{cases} \qquad f'(z) = 0",
        step,
        step_slope,
        partial(_flat_slope_at, 0.0),
        "np.where(z >= 0, 1.0, 0.0)",
        "np.zeros_like(z)",
        "Step()",
        bounded=(0.0, 1.0),
        saturates=(True, True),
        jumps=(0.0,),
    ),
}


def steep_sigmoid(steepness: float) -> Activation:
    """Return sigmoid(steepness · z): 1 is the sigmoid itself, infinity is the hard step.

    The slope at 0 is steepness / 4. The width of the interval with a noticeable slope shrinks as 1 / steepness. So a steeper
    sigmoid has a larger slope at fewer points, and the hard step has none at any point.

    Raises ValueError unless 0 < steepness ≤ 1e12, or infinite.
    """
    if isnan(steepness) or steepness <= 0 or 1e12 < steepness < inf:
        raise ValueError(f"the steepness must lie above 0 and up to 1e12, or be infinite for a step: got {steepness}")
    if steepness == inf:
        return ACTIVATIONS["step"]
    if steepness == 1:
        return ACTIVATIONS["sigmoid"]
    return Activation(
        f"sigmoid_x{float(steepness)!r}".removesuffix(".0"),
        rf"f(z) = \frac{{1}}{{1 + e^{{-{steepness:g}z}}}} \qquad f'(z) = {steepness:g}\,f(z)\,(1 - f(z))",
        partial(_steep_sigmoid, steepness),
        partial(_steep_sigmoid_slope, steepness),
        partial(_steep_sigmoid_slope_at, steepness),
        bounded=(0.0, 1.0),
        saturates=(True, True),
    )


def as_activation(activation: str | Activation) -> Activation:
    """Return the activation itself, or look it up by name. Raises ValueError for an unknown name, listing the known ones."""
    if isinstance(activation, Activation):
        return activation
    if activation not in ACTIVATIONS:
        raise ValueError(f"there is no activation named {activation!r}: choose one of {', '.join(ACTIVATIONS)}")
    return ACTIVATIONS[activation]

"""A small picture of each chapter for the Start page: drawings without axes, every line of them computed."""

from collections.abc import Sequence

import numpy as np

from core.activations import ACTIVATIONS
from core.chapters.start.pictures import opening_pictures
from core.chapters.train.run import Settings, decision_maps, digits, learn
from core.collapse import collapse
from core.curves import CURVES
from core.descent import descend
from core.draw import theme
from core.draw.diverging import colors
from core.draw.figure import built_once
from core.draw.ground import field_image, spread
from core.draw.images import png
from core.draw.marks import touching
from core.network import Network
from core.surfaces import SURFACES

WIDE, TALL = 160, 96
EDGE = 6  # air around the drawing


@built_once
def miniatures() -> dict:
    """By a chapter's address: a drawing (the text of an SVG) and what it shows, in words."""
    drawn = {
        "slopes": _slope(),
        "downhill": _walk(),
        "backprop": _blame(),
        "bends": _bends(),
        "one-matrix": _one_matrix(),
        "without-derivatives": _two_ways(),
        "train": _map(),
    }
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {TALL}" width="{WIDE}" height="{TALL}">'
    return {url: (f"{head}{body}</svg>", words) for url, (body, words) in drawn.items()}


def _line(x, y, window: Sequence, color: str, width: float = 3) -> str:
    """A line through points given in the units of `window` ((left, right), (bottom, top))."""
    (left, right), (bottom, top) = window
    across = EDGE + (np.asarray(x) - left) / (right - left) * (WIDE - 2 * EDGE)
    down = TALL - EDGE - (np.asarray(y) - bottom) / (top - bottom) * (TALL - 2 * EDGE)
    points = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(across, down, strict=True))
    style = f'fill="none" stroke="{color}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"'
    return f'<polyline points="{points}" {style}/>'


def _dot(x: float, y: float, size: float, color: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}" fill="{color}"/>'


def _image(source: str) -> str:
    return f'<image href="{source}" width="{WIDE}" height="{TALL}" preserveAspectRatio="none"/>'


def _range(values: np.ndarray) -> tuple[float, float]:
    return float(values.min()), float(values.max())


def _slope() -> tuple[str, str]:
    curve, at = CURVES["sine"], np.array([1.0])
    x = np.linspace(-3, 3, 60)
    window = ((-3, 3), _range(curve.f(x)))
    touch = touching(at, curve.f(at), curve.slope(at), *window)
    ends = [np.concatenate([touch[f"{axis}1"], touch[f"{axis}2"]]) for axis in "xy"]
    drawing = _line(x, curve.f(x), window, theme.CURVE) + _line(*ends, window, theme.SLOPE, 4)
    return drawing, f"A curve, and the line that touches it: its slope is {curve.slope(at)[0]:.2f}"


def _walk() -> tuple[str, str]:
    surface = SURFACES["long_valley"]
    across, up = np.meshgrid(
        *(np.linspace(*side, size) for side, size in zip(surface.domain, (WIDE, TALL), strict=True))
    )
    walk = descend(
        surface, surface.start, method="gradient_descent", learning_rate=0.6 * surface.learning_rate, steps=60
    )
    window = surface.domain
    path = _line(*walk.points.T, window, "white", 3.5) + _line(*walk.points.T, window, theme.RED, 2)
    words = f"A walk down a valley: the error falls from {walk.losses[0]:.3g} to {walk.losses[-1]:.3g}"
    return _image(field_image(spread(surface.f(across, up)), levels=10)) + path, words


def _blame() -> tuple[str, str]:
    network = Network.random((2, 4, 3, 1), hidden="tanh", output="sigmoid", rng=np.random.default_rng(2))
    slopes = network.gradient(np.array([[1.0, -0.5]]), np.array([[1.0]])).weights
    columns = np.linspace(16, WIDE - 16, len(network.sizes))
    places = [
        [(x, TALL * (row + 0.5) / size) for row in range(size)] for x, size in zip(columns, network.sizes, strict=True)
    ]
    steepest = max(np.abs(table).max() for table in slopes)
    edges = [
        f'<line x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}" stroke="{theme.SLOPE}" stroke-opacity="0.85" '
        f'stroke-width="{0.6 + 6 * abs(table[to, come]) / steepest:.2f}"/>'
        for table, left, right in zip(slopes, places[:-1], places[1:], strict=True)
        for come, (a, b) in enumerate(left)
        for to, (c, d) in enumerate(right)
    ]
    dots = [_dot(x, y, 6.5, theme.BLUE) for column in places for x, y in column]
    count = sum(table.size for table in slopes)
    return "".join(edges + dots), f"A network whose {count} lines are as thick as their knobs' slopes are steep"


def _bends() -> tuple[str, str]:
    z = np.linspace(-3, 3, 61)
    kinds = (("tanh", theme.BLUE), ("sigmoid", theme.GREEN), ("relu", theme.SLOPE))
    window = ((-3, 3), (-1, 1.6))
    lines = []
    for name, color in kinds:
        sent = ACTIVATIONS[name].f(z)
        seen = sent <= window[1][1]
        lines.append(_line(z[seen], sent[seen], window, color))
    at_one = ", ".join(f"{name} {ACTIVATIONS[name].f(np.array([1.0]))[0]:.2f}" for name, _ in kinds)
    return "".join(lines), f"Three bends; what each makes of 1: {at_one}"


def _one_matrix() -> tuple[str, str]:
    network = Network.random((3, 3, 3), hidden="linear", output="linear", rng=np.random.default_rng(1))
    tables = [network.layers[1].weights, network.layers[0].weights, collapse(network).weights]
    largest = max(np.abs(table).max() for table in tables)
    cell, top, step, parts = 13, (TALL - 39) / 2, (WIDE - 39) / 2, []
    for number, table in enumerate(tables):
        for (row, column), color in zip(np.ndindex(table.shape), colors(table.ravel() / largest), strict=True):
            x, y, shade = number * step + column * cell, top + row * cell, ",".join(f"{part:.0f}" for part in color)
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{cell}" height="{cell}" fill="rgb({shade})" stroke="{theme.MUTED}"/>'
            )
    for number, sign in enumerate("×="):
        x = number * step + (39 + step) / 2
        parts.append(
            f'<text x="{x:.1f}" y="{TALL / 2 + 6}" font-size="20" font-family="sans-serif" text-anchor="middle" '
            f'fill="{theme.MUTED}">{sign}</text>'
        )
    return "".join(parts), f"Two tables of {tables[0].size} knobs multiply out into one table of {tables[2].size}"


def _two_ways() -> tuple[str, str]:
    runs = opening_pictures()["runs"]
    ways = ((runs.with_slopes, theme.ORANGE), (runs.without, theme.GRAY))
    curves = [(run.history.losses[::5], color) for run, color in ways]
    window = ((0, 1), (0, max(curve.max() for curve, _ in curves)))
    lines = [_line(np.linspace(0, 1, len(curve)), curve, window, color) for curve, color in curves]
    ends = " and ".join(digits(run.history.losses[-1]) for run, _ in ways)
    return "".join(lines), f"Two errors, look by look, with slopes and without: they end at {ends}"


def _map() -> tuple[str, str]:
    run = learn(Settings(epochs=400))
    shares = decision_maps(run).guesses[-1]
    levels = np.minimum(shares * 15, 14).astype(np.uint8)[::-1]
    (left, right), (bottom, top) = run.window
    dots = [
        _dot(
            (x - left) / (right - left) * WIDE,
            (top - y) / (top - bottom) * TALL,
            2.2,
            theme.DIVERGING[-2 if yes else 0],
        )
        for (x, y), yes in zip(run.seen.inputs[::3], run.seen.targets[::3, 0], strict=True)
    ]
    image = _image(png(levels, colors(0.62 * np.linspace(-1, 1, 15))))
    return image + "".join(dots), f"A trained network's map: {run.history.accuracies[-1]:.0%} of its points are right"

"""Draw a valley with a ball on it, for an exercise: where does the next step end?"""

from dataclasses import dataclass
from random import Random

import numpy as np

from core.draw import theme

WIDTH, HEIGHT = 420, 190
LEFT, RIGHT, TOP, BOTTOM = 24, 404, 12, 160  # px
LOW, HIGH = -3.0, 3.0
SIZES = (0.1, 0.2, 0.25, 0.4)
MIN_LENGTH, MAX_LENGTH = 0.4, 3.0  # of a step, in units of the knob


@dataclass(frozen=True)
class Step:
    """A ball at `position` in the valley (knob − bottom)², and the step size."""

    bottom: float
    position: float
    size: float

    @classmethod
    def random(cls, rng: Random) -> "Step":
        """Draw a random step that is long enough to see and ends inside the picture."""
        while True:
            step = cls(rng.randint(-2, 2) / 2, rng.randint(-5, 5) / 2, rng.choice(SIZES))
            if MIN_LENGTH <= abs(step.length) <= MAX_LENGTH and LOW < step.end < HIGH:
                return step

    @property
    def slope(self) -> float:
        """Return the slope at the ball."""
        return 2 * (self.position - self.bottom)

    @property
    def length(self) -> float:
        """Return the step: −size × slope."""
        return -self.size * self.slope

    @property
    def end(self) -> float:
        """Return the position after the step."""
        return round(self.position + self.length, 6)

    def height(self, knob) -> np.ndarray:
        """Compute the height at `knob`."""
        return (np.asarray(knob) - self.bottom) ** 2


def step_picture(step: Step, *, with_solution: bool) -> str:
    """Draw the valley, its axis, the ball and the tilt under it, with `with_solution` the step too. Return SVG text."""
    knobs = np.linspace(LOW, HIGH, 121)
    highest = float(step.height(knobs).max())

    def x(knob) -> np.ndarray:
        return LEFT + (np.asarray(knob) - LOW) / (HIGH - LOW) * (RIGHT - LEFT)

    def y(height) -> np.ndarray:
        return BOTTOM - np.asarray(height) / highest * (BOTTOM - TOP)

    curve = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x(knobs), y(step.height(knobs)), strict=True))
    ball_x, ball_y = float(x(step.position)), float(y(step.height(step.position)))
    run = np.array([-0.5, 0.5])
    tilt = list(zip(x(step.position + run), y(step.height(step.position) + step.slope * run), strict=True))
    ticks = "".join(
        f'<line x1="{x(knob):.1f}" y1="{BOTTOM}" x2="{x(knob):.1f}" y2="{BOTTOM + 5}" stroke="currentColor"/>'
        f'<text x="{x(knob):.1f}" y="{BOTTOM + 19}" font-size="12" text-anchor="middle" fill="currentColor">'
        f"{str(knob).replace('-', '−')}</text>"
        for knob in range(int(LOW), int(HIGH) + 1)
    )
    parts = [
        f'<line x1="{LEFT}" y1="{BOTTOM}" x2="{RIGHT}" y2="{BOTTOM}" stroke="currentColor"/>{ticks}',
        f'<polyline points="{curve}" fill="none" stroke="{theme.GUESS}" stroke-width="3"/>',
        f'<line x1="{tilt[0][0]:.1f}" y1="{tilt[0][1]:.1f}" x2="{tilt[1][0]:.1f}" y2="{tilt[1][1]:.1f}" '
        f'stroke="{theme.SLOPE}" stroke-width="5" stroke-linecap="round"/>',
        f'<circle cx="{ball_x:.1f}" cy="{ball_y:.1f}" r="7" fill="currentColor"/>',
    ]
    if with_solution:
        end = float(x(step.end))
        direction = 1 if end > ball_x else -1
        parts.append(
            f'<line x1="{ball_x:.1f}" y1="{ball_y:.1f}" x2="{end - 9 * direction:.1f}" y2="{ball_y:.1f}" stroke="{theme.STEP}" '
            f'stroke-width="4"/><polygon points="{end:.1f},{ball_y:.1f} {end - 12 * direction:.1f},{ball_y - 6:.1f} '
            f'{end - 12 * direction:.1f},{ball_y + 6:.1f}" fill="{theme.STEP}"/>'
        )
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'

"""Make the chapter's worksheet."""

from random import Random

from core.curves import CURVES
from core.say.exercise import Exercise, draw_multiple, short
from core.say.messages import message, text
from core.slopes import secant, tangent

EASY = ("parabola", "cubic", "line")  # curves that a pupil can compute by hand
BLANK = "{}"


def worksheet(rng: Random) -> list[Exercise]:
    """Make three exercises with random numbers."""
    name = rng.choice(EASY)
    x, run = float(rng.randint(-2, 2)), rng.choice((0.5, 1.0, 2.0))
    line = secant(CURVES[name], x, run)
    x_touch = draw_multiple(rng, -2, 2, step=0.5)
    touching_line = tangent(CURVES["parabola"], x_touch, 1.0)
    nudge = draw_multiple(rng, -0.1, 0.1, step=0.01)
    slope = draw_multiple(rng, -3, 3)
    ways = ("up", "left") if slope > 0 else ("down", "right")
    ground, turn = (text(f"slopes-sheet-{way}") for way in ways)
    two_points = text(
        "slopes-sheet-two-points",
        rule=message(f"slopes-sheet-rule-{name}"),
        x=short(x),
        y=short(line.y),
        second=short(line.x2),
        run=short(run),
        blank=BLANK,
    )
    return [
        Exercise(
            two_points,
            (short(line.y2), short(line.rise), short(line.slope)),
            "zoom",
            {"of": name, "first": f"{x:g}"},
        ),
        Exercise(
            text("slopes-sheet-nudge", x=short(x_touch), nudge=short(nudge), blank=BLANK),
            (short(touching_line.slope), short(touching_line.slope * nudge)),
            "zoom",
            {"of": "parabola", "first": f"{x_touch:g}"},
        ),
        Exercise(
            text("slopes-sheet-valley", slope=short(slope), blank=BLANK),
            (ground, short(abs(slope)), turn),
            "tilt",
        ),
    ]

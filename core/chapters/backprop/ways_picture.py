"""Collect what the browser needs to draw the two ways to the seven slopes."""

from core import exam
from core.chapters.backprop.pass_picture import COLORS
from core.chapters.backprop.two_ways import (
    PLACES_PER_EVAL,
    TwoWays,
    digits_of,
    evals_until_known,
    n_evals_of,
    size_rows,
)
from core.say.messages import text
from core.say.numbers import number


def ways_data(comparison: TwoWays) -> dict:
    """Return the slopes that each way finds and when, and the texts of the picture, as JSON data."""
    params = range(len(exam.KNOBS))
    return {
        "values": list(comparison.params),
        "params": [number(value, 2) for value in comparison.params],
        "names": [text("backprop-param", place=param) for param in params],
        "slopes": [
            [digits_of(comparison.finite_differences[param]), digits_of(comparison.slopes[param])] for param in params
        ],
        "known": [list(evals_until_known(param)) for param in params],
        "looks": list(n_evals_of(len(exam.KNOBS))),
        "sizes": [
            {
                "size": text("backprop-ways-size", size=row["size"]),
                "nudging": f"{row['nudging']} {text('backprop-ways-looks')}",
                "passing": f"{row['passing']} {text('backprop-ways-looks')}",
                "share": row["share"],
            }
            for row in size_rows()
        ],
        "between": PLACES_PER_EVAL,
        "colors": COLORS,
        "words": {
            "ways": [text("backprop-ways-nudging"), text("backprop-ways-passing")],
            "ends": [text("backprop-ways-hours"), text("backprop-ways-guess")],
            "slopes": text("backprop-ways-slopes"),
            "looks": [text("backprop-looks", looks=looks) for looks in range(max(n_evals_of(len(exam.KNOBS))) + 1)],
            "picture": text("backprop-ways-picture"),
        },
    }

"""What the browser needs to draw the two ways to the seven slopes."""

from core import exam
from core.chapters.backprop.pass_picture import COLORS
from core.chapters.backprop.two_ways import BETWEEN, TwoWays, digits_of, looks_for, looks_of, sizes_say
from core.say.messages import text
from core.say.numbers import number


def ways_data(both: TwoWays) -> dict:
    """Return the slopes that each way finds and when, and the words around them, as plain data."""
    knobs = range(len(exam.KNOBS))
    return {
        "values": list(both.params),
        "params": [number(value, 2) for value in both.params],
        "names": [text("backprop-param", place=knob) for knob in knobs],
        "slopes": [[digits_of(both.finite_differences[knob]), digits_of(both.slopes[knob])] for knob in knobs],
        "known": [list(looks_for(knob)) for knob in knobs],
        "looks": list(looks_of(len(exam.KNOBS))),
        "sizes": [
            {
                "size": text("backprop-ways-size", size=row["size"]),
                "nudging": f"{row['nudging']} {text('backprop-ways-looks')}",
                "passing": f"{row['passing']} {text('backprop-ways-looks')}",
                "share": row["share"],
            }
            for row in sizes_say()
        ],
        "between": BETWEEN,
        "colors": COLORS,
        "words": {
            "ways": [text("backprop-ways-nudging"), text("backprop-ways-passing")],
            "ends": [text("backprop-ways-hours"), text("backprop-ways-guess")],
            "slopes": text("backprop-ways-slopes"),
            "looks": text("backprop-ways-looks"),
            "picture": text("backprop-ways-picture"),
        },
    }

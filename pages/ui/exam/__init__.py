"""The exam network in the browser: its maths, and the drawing of its students and valleys."""

from pathlib import Path

from core import exam
from core.draw import theme
from core.say.exam_words import knobs
from pages.ui import assets

HERE = Path(__file__).parent

SCRIPT = assets.FIT + "".join(assets.script(HERE / f"{name}.js") for name in ("network", "picture", "valley_network"))
GROUND = "".join(
    f"--why-{name}: light-dark({light}, {dark}); "
    for name, (light, dark) in {"earth": theme.EARTH, "earth-edge": theme.EARTH_EDGE}.items()
)
STYLE = f".why-exam {{ {GROUND}}}\n" + assets.style(HERE / "picture.css")

COLORS = {
    "guess": theme.GUESS,
    "error": theme.ERROR,
    "slope": theme.SLOPE,
    "step": theme.STEP,
    "chosen": theme.CHOSEN,
    "plus": theme.PLUS,
    "minus": theme.MINUS,
}


def data() -> dict:
    """Return the network's data for the scripts: the students, the scaling of their hours, the step size, the colors."""
    return {
        "hours": exam.DATA.hours.tolist(),
        "inputs": exam.DATA.inputs[:, 0].tolist(),
        "targets": exam.DATA.targets[:, 0].tolist(),
        "middle": exam.MIDDLE,
        "unit": exam.UNIT,
        "knobs": knobs(),
        "rate": exam.STEP_SIZE,
        "reach": exam.PARAM_LIMIT,
        "first_step": exam.STEP_SIZE * exam.steepest_slope(exam.start()),
        "colors": COLORS,
    }

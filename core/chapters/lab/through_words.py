"""What the scene "One bend" says about an activation's output and about a nudge going through."""

from math import inf

from core.activations import Activation
from core.chapters.lab.through import NUDGE, SUMS, pass_through, quiet_zones
from core.draw import theme
from core.say.messages import Message, message

WHOLE_SHARES = (0.95, 1.05)  # shares of a nudge that count as all of it
NEGLIGIBLE_SHARE = 0.0005  # a smaller share counts as almost nothing


def dial_texts(activation: Activation) -> list[Message]:
    """List the dial's read-outs."""
    outputs = pass_through(activation, SUMS).outputs
    return [message("lab-through-at", z=z, out=output) for z, output in zip(SUMS, outputs, strict=True)]


def says(activation: Activation) -> list[Message]:
    """Say at each place of the dial what comes out, and what is left of the nudge."""
    return [_says_at(activation, float(z)) for z in SUMS]


def _says_at(activation: Activation, z: float) -> Message:
    result = pass_through(activation, z)
    share = float(result.output_change) / NUDGE
    way = "back" if share < 0 else "on"
    remainder = message("lab-through-left", case=_share_case(abs(share)), share=abs(share), way=way)
    surroundings = _surroundings(activation, z)
    return message("lab-through-says", z=z, out=result.outputs, nudge=NUDGE, left=remainder, where=surroundings)


def _share_case(share: float) -> str:
    if share == 0:
        return "nothing"
    if share < NEGLIGIBLE_SHARE:
        return "almost"
    least, most = WHOLE_SHARES
    return "all" if least <= share <= most else "part"


def _surroundings(activation: Activation, z: float) -> str:
    if z in activation.jumps:
        return "jump"
    if z in activation.kinks:
        return "corner"
    crosses_jump = any(abs(z - jump) <= NUDGE / 2 for jump in activation.jumps)
    return "crossing" if crosses_jump else "smooth"


def say_bounds(activation: Activation) -> Message:
    """Say within which bounds an activation stays, and where it is quiet."""
    if not activation.bends:
        return message("lab-through-straight")
    bottom, top = activation.bounded
    if bottom > -inf and top < inf:
        bounds = message("lab-through-bounded", bottom=bottom, top=top)
    elif bottom > -inf:
        bounds = message("lab-through-floor", bottom=bottom)
    else:
        bounds = message("lab-through-open", top="yes" if top < inf else "no")
    if not quiet_zones(activation, SUMS[0], SUMS[-1]):
        return message("lab-through-loud", room=bounds)
    sides = {(True, True): "both", (True, False): "left", (False, True): "right"}
    quiet_side = "jump" if activation.jumps else sides.get(activation.saturates, "never")
    return message("lab-through-quiet", room=bounds, color=theme.name_of(theme.MUTED), where=quiet_side)

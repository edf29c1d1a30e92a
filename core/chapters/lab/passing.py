"""What the scene "One bend" says: what comes out of a bend, and what becomes of a nudge."""

from math import inf

from core.activations import Activation
from core.chapters.lab.through import NUDGE, SUMS, pass_through, quiet_zones
from core.draw import theme
from core.say.messages import Message, message

ALL = (0.95, 1.05)  # shares of a nudge that a sentence calls all of it
ALMOST = 0.0005  # a smaller share is almost nothing


def dial_texts(bend: Activation) -> list[Message]:
    """List what the dial reads out at each of its places."""
    outputs = pass_through(bend, SUMS).comes_out
    return [message("lab-through-at", z=z, out=out) for z, out in zip(SUMS, outputs, strict=True)]


def says(bend: Activation) -> list[Message]:
    """Say at each place of the dial what comes out, and what is left of a nudge of NUDGE."""
    return [_place(bend, float(z)) for z in SUMS]


def _place(bend: Activation, z: float) -> Message:
    result = pass_through(bend, z)
    share = float(result.nudge_out) / NUDGE
    size = abs(share)
    case = "nothing" if size == 0 else "almost" if size < ALMOST else "all" if ALL[0] <= size <= ALL[1] else "part"
    left = message("lab-through-left", case=case, share=size, way="back" if share < 0 else "on")
    crosses = any(abs(z - jump) <= NUDGE / 2 for jump in bend.jumps)
    where = "jump" if z in bend.jumps else "corner" if z in bend.kinks else "crossing" if crosses else "smooth"
    return message("lab-through-says", z=z, out=result.comes_out, nudge=NUDGE, left=left, where=where)


def room_says(bend: Activation) -> Message:
    """Say between which bounds a bend stays, and where it goes flat."""
    if not bend.bends:
        return message("lab-through-straight")
    bottom, top = bend.bounded
    if bottom > -inf and top < inf:
        room = message("lab-through-bounded", bottom=bottom, top=top)
    elif bottom > -inf:
        room = message("lab-through-floor", bottom=bottom)
    else:
        room = message("lab-through-open", top="yes" if top < inf else "no")
    if not quiet_zones(bend, SUMS[0], SUMS[-1]):
        return message("lab-through-loud", room=room)
    sides = {(True, True): "both", (True, False): "left", (False, True): "right"}
    where = "jump" if bend.jumps else sides.get(bend.saturates, "never")
    return message("lab-through-quiet", room=room, color=theme.name_of(theme.MUTED), where=where)

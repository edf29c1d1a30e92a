"""The stages of one pass: what is known when, what the dial reads, and what the scene says at each."""

from core import exam
from core.chapters.backprop.reason_words import digits_of, kind_of, way_of
from core.chapters.backprop.reasons import OnePass, Reason
from core.say.messages import Message, message

START, HIDDEN, ANSWER, ERROR, BLAME, BACK, SLOPES, AGAIN = STAGES = range(8)
BETWEEN = 64  # places of the dial from one stage to the next: a power of two, so that stages are hit exactly
PER_STAGE = 2  # seconds: time to read a little
TURN = 6.5  # between the last two stages the parameters turn; from here on the numbers go forward again
PLACES = [place / BETWEEN for place in range(AGAIN * BETWEEN + 1)]
SECONDS = PER_STAGE * AGAIN
FOREVER = 99.0


def span(reason: Reason) -> tuple[float, float]:
    """Return the places of the dial from which, and until which, a number stands in the picture."""
    kind, place = kind_of(reason), reason.place
    if reason.id.startswith("new-"):
        return {"knob": TURN, "sum": (6.75, 6.75, 7)[min(place, 2)], "sent": 6.75}.get(kind, 7.0), FOREVER
    since = {
        "sum": (HIDDEN, HIDDEN, ANSWER)[min(place, 2)],
        "sent": HIDDEN,
        "guess": ANSWER,
        "miss": ERROR,
        "error": ERROR,
        "blame": (BACK, BACK, BLAME)[min(place, 2)],
        "back": BACK,
        "passes": BACK,
        "slope": SLOPES,
    }.get(kind, START)
    until = {"knob": TURN, "sum": (6.75, 6.75, 7)[min(place, 2)], "sent": 6.75, "guess": 7.0, "error": 7.0}
    fade_out = {"miss": TURN, "blame": TURN, "back": TURN, "passes": TURN}
    return since, {**until, **fade_out}.get(kind, FOREVER)


def student_title(student: int) -> Message:
    """Name a student (from 0, by hours) as a choice does."""
    outcome = "yes" if exam.DATA.passed[student] else "no"
    return message("backprop-student", hours=exam.DATA.hours[student], passed=outcome)


def titles() -> list[Message]:
    """Return the read-out of the dial at each of its places."""
    stages = [message("backprop-stage", stage=stage) for stage in STAGES]
    return [stages[int(place)] for place in PLACES]


def says(one: OnePass) -> list[Message]:
    """Return the sentence at each place of the dial."""
    stages = [stage_says(one, stage) for stage in STAGES]
    return [stages[int(place)] for place in PLACES]


def stage_says(one: OnePass, stage: int) -> Message:
    """Say what is known at this stage, with its numbers."""
    outcome = "yes" if one.has_passed else "no"
    match stage:
        case 0:
            return message("backprop-blame-start", hours=one.value("hours"), passed=outcome)
        case 1:
            return message("backprop-blame-hidden", first=_digits(one, "sent-0"), second=_digits(one, "sent-1"))
        case 2:
            return message("backprop-blame-answer", guess=_digits(one, "guess"))
        case 3:
            values = {"guess": _digits(one, "guess"), "error": _digits(one, "error"), "way": way_of(one.value("miss"))}
            return message("backprop-blame-error", passed=outcome, **values)
        case 4:
            return message("backprop-blame-blame", blame=_digits(one, "blame-2"), way=way_of(one.value("miss")))
        case 5:
            return _back(one)
        case 6:
            ways = [way_of(one.value(f"slope-{param}")) for param in range(len(one.params))]
            return message("backprop-blame-slopes", **{way: ways.count(way) for way in ("up", "down", "none")})
    return _again(one)


def are_clones(one: OnePass) -> bool:
    """Return whether the two hidden neurons have equal parameters, and so get equal slopes."""
    first, second = one.params[:2], one.params[2:4]
    return first == second and one.params[4] == one.params[5]


def _back(one: OnePass) -> Message:
    first, second = one.value("blame-0"), one.value("blame-1")
    case = "none" if first == second == 0 else "clones" if are_clones(one) else "other"
    passes = {f"passes_{neuron}": one.value(f"passes-{neuron}") for neuron in (0, 1)}
    values = {"first": _digits(one, "blame-0"), "second": _digits(one, "blame-1")}
    return message("backprop-blame-back", case=case, **values, **passes)


def _again(one: OnePass) -> Message:
    before, after = one.value("error"), one.value("new-error")
    digits = _digits(one, "error"), _digits(one, "new-error")
    case = "same" if after == before else "falls" if after < before else "rises"
    if case != "same" and digits[0] == digits[1]:
        case = f"hardly-{case}"
    return message("backprop-blame-again", case=case, rate=exam.STEP_SIZE, before=digits[0], after=digits[1])


def _digits(one: OnePass, id: str) -> str:
    """Return the number as the picture writes it, so that words and picture agree."""
    return digits_of(one.reasons[id])

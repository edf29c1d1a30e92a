"""The stages of a pass: when each number is on screen, the dial's read-outs, and the sentences."""

from core import exam
from core.chapters.backprop.reason_words import digits_of, kind_of, way_of
from core.chapters.backprop.reasons import Reason, StudentPass
from core.say.messages import Message, message

START, HIDDEN, ANSWER, ERROR, BLAME, BACK, SLOPES, AGAIN = STAGES = range(8)
PLACES_PER_STAGE = 64  # a power of two, so that every stage is a place exactly
SECONDS_PER_STAGE = 2
TURN = 6.5  # the parameters are updated here, then the second forward pass begins
PLACES = [place / PLACES_PER_STAGE for place in range(AGAIN * PLACES_PER_STAGE + 1)]
SECONDS = SECONDS_PER_STAGE * AGAIN
FOREVER = 99.0


def span(reason: Reason) -> tuple[float, float]:
    """Return the places of the dial between which a number is in the picture."""
    kind, place = kind_of(reason), reason.place
    # When the number of the second forward pass replaces that of the first.
    replacement = {"knob": TURN, "sum": (6.75, 6.75, 7)[min(place, 2)], "sent": 6.75, "guess": 7.0, "error": 7.0}
    if reason.id.startswith("new-"):
        return replacement[kind], FOREVER
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
    if kind in ("miss", "blame", "back", "passes"):
        return since, TURN
    return since, replacement.get(kind, FOREVER)


def student_title(student: int) -> Message:
    """Name a student (from 0, by hours) in a picker."""
    outcome = "yes" if exam.DATA.passed[student] else "no"
    return message("backprop-student", hours=exam.DATA.hours[student], passed=outcome)


def titles() -> list[Message]:
    """List the dial's read-outs."""
    stages = [message("backprop-stage", stage=stage) for stage in STAGES]
    return [stages[int(place)] for place in PLACES]


def says(pass_: StudentPass) -> list[Message]:
    """List the sentence at each place of the dial."""
    stages = [say_stage(pass_, stage) for stage in STAGES]
    return [stages[int(place)] for place in PLACES]


def say_stage(pass_: StudentPass, stage: int) -> Message:
    """Say what is known at a stage."""
    outcome = "yes" if pass_.has_passed else "no"
    match stage:
        case 0:
            return message("backprop-blame-start", hours=pass_.value("hours"), passed=outcome)
        case 1:
            return message("backprop-blame-hidden", first=_digits(pass_, "sent-0"), second=_digits(pass_, "sent-1"))
        case 2:
            return message("backprop-blame-answer", guess=_digits(pass_, "guess"))
        case 3:
            values = {
                "guess": _digits(pass_, "guess"),
                "error": _digits(pass_, "error"),
                "way": way_of(pass_.value("miss")),
            }
            return message("backprop-blame-error", passed=outcome, **values)
        case 4:
            return message("backprop-blame-blame", blame=_digits(pass_, "blame-2"), way=way_of(pass_.value("miss")))
        case 5:
            return _back(pass_)
        case 6:
            ways = [way_of(pass_.value(f"slope-{param}")) for param in range(len(pass_.params))]
            return message("backprop-blame-slopes", **{way: ways.count(way) for way in ("up", "down", "none")})
    return _again(pass_)


def are_clones(pass_: StudentPass) -> bool:
    """Return whether the two hidden neurons have equal parameters, and therefore equal slopes."""
    first, second = pass_.params[:2], pass_.params[2:4]
    return first == second and pass_.params[4] == pass_.params[5]


def _back(pass_: StudentPass) -> Message:
    first, second = pass_.value("blame-0"), pass_.value("blame-1")
    case = "none" if first == second == 0 else "clones" if are_clones(pass_) else "other"
    passes = {f"passes_{neuron}": pass_.value(f"passes-{neuron}") for neuron in (0, 1)}
    values = {"first": _digits(pass_, "blame-0"), "second": _digits(pass_, "blame-1")}
    return message("backprop-blame-back", case=case, **values, **passes)


def _again(pass_: StudentPass) -> Message:
    before, after = pass_.value("error"), pass_.value("new-error")
    digits = _digits(pass_, "error"), _digits(pass_, "new-error")
    case = "same" if after == before else "falls" if after < before else "rises"
    if case != "same" and digits[0] == digits[1]:
        case = f"hardly-{case}"
    return message("backprop-blame-again", case=case, rate=exam.STEP_SIZE, before=digits[0], after=digits[1])


def _digits(pass_: StudentPass, id: str) -> str:
    """Write a number as the picture does."""
    return digits_of(pass_.reasons[id])

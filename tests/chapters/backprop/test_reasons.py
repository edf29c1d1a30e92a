"""Every number of a pass is what its reason says: recomputed by hand, by a nudge and by PyTorch, at many random settings."""

import math

import numpy as np
import pytest

from core import exam
from core.chapters.backprop.reason_words import arithmetic, digits_of, kind_of, name_of, why
from core.chapters.backprop.reasons import LEAVES, StudentPass, student_pass
from core.chapters.backprop.stages import PLACES, span
from core.say.messages import text

RNG = np.random.default_rng(7)
SETTINGS = [
    (8, exam.START),
    (2, exam.START),
    (8, (0.2, -0.2, 0.2, -0.2, 1.2, 1.2, -0.1)),
    (5, (0.0,) * 7),
    *((int(RNG.integers(20)), tuple(map(float, np.round(RNG.uniform(-3, 3, 7), 2)))) for _ in range(60)),
    *((int(RNG.integers(20)), tuple(map(float, RNG.uniform(-20, 20, 7)))) for _ in range(30)),
]
ON_GRID = 2.0**-25  # how far an update is rounded


def squashed(z):
    return 1 / (1 + math.exp(-z))


def by_hand(student: int, p: tuple[float, ...]) -> dict[str, float]:
    """Every number of a pass, written out without the code that is tested."""
    hours, target = float(exam.DATA.hours[student]), float(3.8 <= exam.DATA.hours[student] <= 6.7)
    x = round((hours - 5) / 2.5 * 2**26) / 2**26  # the network's numbers stand on a grid

    def forward(p, new=""):
        a, b = p[0] * x + p[1], p[2] * x + p[3]
        z = p[4] * squashed(a) + p[5] * squashed(b) + p[6]
        error = np.logaddexp(0, z) - target * z
        names = ("sum-0", "sum-1", "sent-0", "sent-1", "sum-2", "guess", "error")
        values = (a, b, squashed(a), squashed(b), z, squashed(z), error)
        return {f"{new}{name}": float(value) for name, value in zip(names, values, strict=True)}

    values = {"hours": hours, "target": target, "input": x, **forward(p)}
    miss = values["guess"] - target
    values |= {"miss": miss, "blame-2": miss, "slope-6": miss}
    for neuron, weight in enumerate(p[4:6]):
        sent = values[f"sent-{neuron}"]
        blame = weight * miss * sent * (1 - sent)
        values |= {f"back-{neuron}": weight * miss, f"passes-{neuron}": sent * (1 - sent), f"blame-{neuron}": blame}
        values |= {
            f"slope-{2 * neuron}": blame * x,
            f"slope-{2 * neuron + 1}": blame,
            f"slope-{4 + neuron}": miss * sent,
        }
    new = [value - 2 * values[f"slope-{param}"] for param, value in enumerate(p)]
    values |= {f"knob-{param}": value for param, value in enumerate(p)}
    values |= {f"new-knob-{param}": value for param, value in enumerate(new)}
    return values | forward(new, "new-")


@pytest.fixture(params=SETTINGS, ids=range(len(SETTINGS)))
def one(request) -> StudentPass:
    return student_pass(*request.param)


def test_every_number_is_what_it_is_by_hand(one):
    expected = by_hand(one.student, one.params)
    assert set(one.reasons) == set(expected)
    for id, value in expected.items():
        assert one.value(id) == pytest.approx(value, rel=1e-9, abs=1e-6 if "new" in id else 1e-12), id


def test_every_number_comes_from_the_numbers_that_are_lit(one):
    """The parents alone make the number, and the way leads down to data and parameters."""
    made = {
        "scale": lambda hours: (hours - 5) / 2.5,
        "sum": lambda bias, *pairs: bias + sum(w * x for w, x in zip(pairs[::2], pairs[1::2], strict=True)),
        "bend": squashed,
        "miss": lambda guess, target: guess - target,
        "error": lambda guess, target: -math.log(max(guess if target else 1 - guess, 1e-300)),
        "copy": lambda value: value,
        "back": lambda knob, blame: knob * blame,
        "passes": lambda sent: sent * (1 - sent),
        "blame": lambda passes, back: passes * back,
        "slope": lambda blame, came: blame * came,
        "turn": lambda knob, slope: knob - 2 * slope,
    }
    for reason in one.reasons.values():
        if reason.operation in LEAVES:
            assert not reason.parents
            continue
        assert reason.parents
        is_sure = reason.operation == "error" and not 1e-9 < one.value(reason.parents[0]) < 1 - 1e-9
        if not is_sure:  # there the logarithm of a rounded chance says little
            value = made[reason.operation](*(one.value(parent) for parent in reason.parents))
            assert reason.value == pytest.approx(value, rel=1e-7, abs=ON_GRID), reason.id
        order = list(one.reasons)
        assert all(order.index(parent) < order.index(reason.id) for parent in reason.parents)


def test_the_slopes_are_those_of_a_nudge(one):
    def error(params):
        network = exam.SHAPE.network(np.array(params))
        row = slice(one.student, one.student + 1)
        return network.loss(exam.DATA.inputs[row], exam.DATA.targets[row], exam.LOSS)

    for param, value in enumerate(one.params):
        sides = [error([*one.params[:param], value + way * 1e-5, *one.params[param + 1 :]]) for way in (-1, 1)]
        assert one.value(f"slope-{param}") == pytest.approx((sides[1] - sides[0]) / 2e-5, abs=1e-7)


def test_the_mean_of_all_students_is_the_slope_of_the_whole_exam():
    passes = [student_pass(student) for student in range(20)]
    for param in range(7):
        slopes = [each.value(f"slope-{param}") for each in passes]
        assert passes[0].mean_slopes[param] == pytest.approx(np.mean(slopes), abs=1e-12)
        assert why(passes[3], passes[3].reasons[f"slope-{param}"])["mean"] == pytest.approx(np.mean(slopes), abs=1e-12)


@pytest.mark.parametrize("setting", SETTINGS, ids=range(len(SETTINGS)))
def test_pytorch_finds_every_blame_and_every_slope(setting):
    torch = pytest.importorskip("torch", reason="PyTorch is not here: the reasons are NOT compared with it")
    one = student_pass(*setting)
    p = torch.tensor(one.params, dtype=torch.float64, requires_grad=True)
    x, target = (torch.tensor(one.value(id), dtype=torch.float64) for id in ("input", "target"))
    sums = [p[0] * x + p[1], p[2] * x + p[3]]
    sent = [torch.sigmoid(each) for each in sums]
    sums.append(p[4] * sent[0] + p[5] * sent[1] + p[6])
    for each in (*sums, *sent):
        each.retain_grad()
    torch.nn.functional.binary_cross_entropy_with_logits(sums[2], target).backward()
    for neuron in range(3):
        assert one.value(f"blame-{neuron}") == pytest.approx(float(sums[neuron].grad), abs=1e-12)
    for neuron in range(2):
        assert one.value(f"back-{neuron}") == pytest.approx(float(sent[neuron].grad), abs=1e-12)
    for param in range(7):
        assert one.value(f"slope-{param}") == pytest.approx(float(p.grad[param]), abs=1e-12)


# --- What the screen shows ------------------------------------------------------------------------------------------------

SIGNS = {"×": "*", "−": "-", "÷": "/"}


def evaluated(one: StudentPass, parts) -> float | None:
    """The line of arithmetic as a reader with a calculator would work it out; None where a number is only words."""
    *left, _, _ = parts
    bend, chance = text("backprop-through-bend"), text("backprop-chance")
    line = ""
    for part in left:
        if part.text in (bend, chance):
            continue
        words = part.text.replace(",", "").replace("−", "-") if part.text not in SIGNS else SIGNS[part.text]
        line += f"({words})" if part.id else words
    try:
        value = eval(line, {"__builtins__": {}})
    except (SyntaxError, NameError):
        return None
    texts = [part.text for part in left]
    return squashed(value) if bend in texts else -math.log(value) if chance in texts and value > 0 else value


def test_what_the_screen_works_out_adds_up_or_says_about(one):
    equals = {text(f"backprop-{verb}", exact="yes") for verb in ("equals", "gives")}
    for reason in one.reasons.values():
        parts = arithmetic(one, reason)
        if reason.operation in LEAVES:
            assert not parts
            continue
        assert {part.id for part in parts if part.id} == set(reason.parents) - (
            {"target"} if reason.operation == "error" else set()
        )
        assert all(part.text == digits_of(one.reasons[part.id]) for part in parts if part.id)
        assert parts[-1].text == digits_of(reason)
        value = evaluated(one, parts)
        if parts[-2].text in equals:
            assert abs(value - read(parts[-1].text)) <= half_a_digit(parts[-1].text), reason.id
        elif value is not None and read(parts[-1].text) is not None:
            assert abs(value - read(parts[-1].text)) >= 0.0999 * half_a_digit(parts[-1].text), (
                reason.id
            )  # just below 10 digits are finer


def read(digits: str) -> float | None:
    """A number as the screen writes it; None for words."""
    try:
        return float(digits.replace("−", "-").replace(",", ""))
    except ValueError:
        return None


def half_a_digit(digits: str) -> float:
    """Half of the last of two digits that count, or of the last that is written, if that is smaller."""
    if read(digits) == 0:
        return 0.0
    two = 10.0 ** (math.floor(math.log10(abs(read(digits)))) - 1)
    written = 10.0 ** -len(digits.partition(".")[2]) if "." in digits else two
    return 0.5000001 * min(two, written)


def test_no_guess_reads_as_sure_where_it_is_not(one):
    for id in ("guess", "sent-0", "sent-1", "new-guess"):
        if digits_of(one.reasons[id]) == "1":
            assert one.value(id) == 1
        if digits_of(one.reasons[id]) == "0":
            assert one.value(id) == 0


def test_every_number_has_a_name_and_a_reason_with_its_own_values(one):
    for reason in one.reasons.values():
        says = why(one, reason)
        assert says.id == f"backprop-why-{kind_of(reason)}"
        assert says["value"] == reason.value
        assert says["way"] == ("up" if reason.value < 0 else "down" if reason.value > 0 else "none")
        assert text(name_of(reason))
        assert text(says)
    assert why(one, one.reasons["error"])["chance"] == pytest.approx(
        one.value("guess") if one.value("target") else 1 - one.value("guess")
    )
    for param in range(7):
        turns = why(one, one.reasons[f"new-knob-{param}"])["turns"]
        moved = one.value(f"new-knob-{param}") - one.value(f"knob-{param}")
        if abs(moved) > 1e-6:
            assert turns == ("up" if moved > 0 else "down")


def test_no_two_numbers_of_the_picture_have_one_name():
    one = student_pass(8)
    names = [text(name_of(reason)) for reason in one.reasons.values()]
    assert len(set(names)) == len(names)


def test_a_number_is_known_when_its_parents_are_known():
    one = student_pass(8)
    for reason in one.reasons.values():
        since, until = span(reason)
        assert since < until
        assert since <= PLACES[-1]
        assert all(span(one.reasons[parent])[0] <= since for parent in reason.parents)

"""Every number of a pass agrees with its reason: recomputed by hand, by a nudge and by PyTorch."""

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
ON_GRID = 2.0**-25  # rounding of an update


def squashed(z):
    return 1 / (1 + math.exp(-z))


def by_hand(student: int, p: tuple[float, ...]) -> dict[str, float]:
    """Compute every number of a pass without the code under test."""
    hours, target = float(exam.DATA.hours[student]), float(3.8 <= exam.DATA.hours[student] <= 6.7)
    x = round((hours - 5) / 2.5 * 2**26) / 2**26  # the network's parameters are rounded to a grid

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
        output = values[f"sent-{neuron}"]
        delta = weight * miss * output * (1 - output)
        values |= {f"back-{neuron}": weight * miss, f"passes-{neuron}": output * (1 - output), f"blame-{neuron}": delta}
        values |= {
            f"slope-{2 * neuron}": delta * x,
            f"slope-{2 * neuron + 1}": delta,
            f"slope-{4 + neuron}": miss * output,
        }
    new = [value - 2 * values[f"slope-{param}"] for param, value in enumerate(p)]
    values |= {f"knob-{param}": value for param, value in enumerate(p)}
    values |= {f"new-knob-{param}": value for param, value in enumerate(new)}
    return values | forward(new, "new-")


@pytest.fixture(params=SETTINGS, ids=range(len(SETTINGS)))
def pass_(request) -> StudentPass:
    return student_pass(*request.param)


def test_every_number_is_what_it_is_by_hand(pass_):
    expected = by_hand(pass_.student, pass_.params)
    assert set(pass_.reasons) == set(expected)
    for id, value in expected.items():
        assert pass_.value(id) == pytest.approx(value, rel=1e-9, abs=1e-6 if "new" in id else 1e-12), id


def test_every_number_comes_from_the_numbers_that_are_lit(pass_):
    """Each number follows from its parents, down to data and parameters."""
    rules = {
        "scale": lambda hours: (hours - 5) / 2.5,
        "sum": lambda bias, *pairs: bias + sum(w * x for w, x in zip(pairs[::2], pairs[1::2], strict=True)),
        "bend": squashed,
        "miss": lambda prediction, target: prediction - target,
        "error": lambda prediction, target: -math.log(max(prediction if target else 1 - prediction, 1e-300)),
        "copy": lambda value: value,
        "back": lambda param, delta: param * delta,
        "passes": lambda output: output * (1 - output),
        "blame": lambda passes, back: passes * back,
        "slope": lambda delta, source_output: delta * source_output,
        "turn": lambda param, slope: param - 2 * slope,
    }
    for reason in pass_.reasons.values():
        if reason.operation in LEAVES:
            assert not reason.parents
            continue
        assert reason.parents
        is_sure = reason.operation == "error" and not 1e-9 < pass_.value(reason.parents[0]) < 1 - 1e-9
        if not is_sure:  # there the logarithm of a rounded probability is too coarse
            value = rules[reason.operation](*(pass_.value(parent) for parent in reason.parents))
            assert reason.value == pytest.approx(value, rel=1e-7, abs=ON_GRID), reason.id
        order = list(pass_.reasons)
        assert all(order.index(parent) < order.index(reason.id) for parent in reason.parents)


def test_the_slopes_are_those_of_a_nudge(pass_):
    def error(params):
        network = exam.SHAPE.network(np.array(params))
        row = slice(pass_.student, pass_.student + 1)
        return network.loss(exam.DATA.inputs[row], exam.DATA.targets[row], exam.LOSS)

    for param, value in enumerate(pass_.params):
        sides = [error([*pass_.params[:param], value + side * 1e-5, *pass_.params[param + 1 :]]) for side in (-1, 1)]
        assert pass_.value(f"slope-{param}") == pytest.approx((sides[1] - sides[0]) / 2e-5, abs=1e-7)


def test_the_mean_of_all_students_is_the_slope_of_the_whole_exam():
    passes = [student_pass(student) for student in range(20)]
    for param in range(7):
        slopes = [pass_.value(f"slope-{param}") for pass_ in passes]
        assert passes[0].mean_slopes[param] == pytest.approx(np.mean(slopes), abs=1e-12)
        assert why(passes[3], passes[3].reasons[f"slope-{param}"])["mean"] == pytest.approx(np.mean(slopes), abs=1e-12)


@pytest.mark.parametrize("setting", SETTINGS, ids=range(len(SETTINGS)))
def test_pytorch_finds_every_blame_and_every_slope(setting):
    torch = pytest.importorskip("torch", reason="PyTorch is not here: the reasons are NOT compared with it")
    pass_ = student_pass(*setting)
    p = torch.tensor(pass_.params, dtype=torch.float64, requires_grad=True)
    x, target = (torch.tensor(pass_.value(id), dtype=torch.float64) for id in ("input", "target"))
    sums = [p[0] * x + p[1], p[2] * x + p[3]]
    outputs = [torch.sigmoid(total) for total in sums]
    sums.append(p[4] * outputs[0] + p[5] * outputs[1] + p[6])
    for total in (*sums, *outputs):
        total.retain_grad()
    torch.nn.functional.binary_cross_entropy_with_logits(sums[2], target).backward()
    for neuron in range(3):
        assert pass_.value(f"blame-{neuron}") == pytest.approx(float(sums[neuron].grad), abs=1e-12)
    for neuron in range(2):
        assert pass_.value(f"back-{neuron}") == pytest.approx(float(outputs[neuron].grad), abs=1e-12)
    for param in range(7):
        assert pass_.value(f"slope-{param}") == pytest.approx(float(p.grad[param]), abs=1e-12)


# --- What the screen shows --------------------------------------------------------------------------------------------

SIGNS = {"×": "*", "−": "-", "÷": "/"}


def evaluate(pass_: StudentPass, parts) -> float | None:
    """Evaluate a line of arithmetic as a reader with a calculator would; None if a number is given in words."""
    *left, _, _ = parts
    activation, chance = text("backprop-through-bend"), text("backprop-chance")
    line = ""
    for part in left:
        if part.text in (activation, chance):
            continue
        words = part.text.replace(",", "").replace("−", "-") if part.text not in SIGNS else SIGNS[part.text]
        line += f"({words})" if part.id else words
    try:
        value = eval(line, {"__builtins__": {}})
    except (SyntaxError, NameError):
        return None
    texts = [part.text for part in left]
    return squashed(value) if activation in texts else -math.log(value) if chance in texts and value > 0 else value


def test_what_the_screen_works_out_adds_up_or_says_about(pass_):
    equals = {text(f"backprop-{verb}", exact="yes") for verb in ("equals", "gives")}
    for reason in pass_.reasons.values():
        parts = arithmetic(pass_, reason)
        if reason.operation in LEAVES:
            assert not parts
            continue
        assert {part.id for part in parts if part.id} == set(reason.parents) - (
            {"target"} if reason.operation == "error" else set()
        )
        assert all(part.text == digits_of(pass_.reasons[part.id]) for part in parts if part.id)
        assert parts[-1].text == digits_of(reason)
        value = evaluate(pass_, parts)
        if parts[-2].text in equals:
            assert abs(value - number_of(parts[-1].text)) <= half_a_digit(parts[-1].text), reason.id
        elif value is not None and number_of(parts[-1].text) is not None:
            # Just below 10 the digits are finer.
            assert abs(value - number_of(parts[-1].text)) >= 0.0999 * half_a_digit(parts[-1].text), reason.id


def number_of(digits: str) -> float | None:
    """Parse a number of the screen; None for words."""
    try:
        return float(digits.replace("−", "-").replace(",", ""))
    except ValueError:
        return None


def half_a_digit(digits: str) -> float:
    """Return half of the second significant digit, or of the last written digit if that is smaller."""
    if number_of(digits) == 0:
        return 0.0
    two = 10.0 ** (math.floor(math.log10(abs(number_of(digits)))) - 1)
    unit = 10.0 ** -len(digits.partition(".")[2]) if "." in digits else two
    return 0.5000001 * min(two, unit)


def test_no_guess_reads_as_sure_where_it_is_not(pass_):
    for id in ("guess", "sent-0", "sent-1", "new-guess"):
        if digits_of(pass_.reasons[id]) == "1":
            assert pass_.value(id) == 1
        if digits_of(pass_.reasons[id]) == "0":
            assert pass_.value(id) == 0


def test_every_number_has_a_name_and_a_reason_with_its_own_values(pass_):
    for reason in pass_.reasons.values():
        message = why(pass_, reason)
        assert message.id == f"backprop-why-{kind_of(reason)}"
        assert message["value"] == reason.value
        assert message["way"] == ("up" if reason.value < 0 else "down" if reason.value > 0 else "none")
        assert text(name_of(reason))
        assert text(message)
    assert why(pass_, pass_.reasons["error"])["chance"] == pytest.approx(
        pass_.value("guess") if pass_.value("target") else 1 - pass_.value("guess")
    )
    for param in range(7):
        turns = why(pass_, pass_.reasons[f"new-knob-{param}"])["turns"]
        change = pass_.value(f"new-knob-{param}") - pass_.value(f"knob-{param}")
        if abs(change) > 1e-6:
            assert turns == ("up" if change > 0 else "down")


def test_no_two_numbers_of_the_picture_have_one_name():
    pass_ = student_pass(8)
    names = [text(name_of(reason)) for reason in pass_.reasons.values()]
    assert len(set(names)) == len(names)


def test_a_number_is_known_when_its_parents_are_known():
    pass_ = student_pass(8)
    for reason in pass_.reasons.values():
        since, until = span(reason)
        assert since < until
        assert since <= PLACES[-1]
        assert all(span(pass_.reasons[parent])[0] <= since for parent in reason.parents)

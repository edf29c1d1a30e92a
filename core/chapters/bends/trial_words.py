"""What the scene "Why sigmoid?" says: the three tests, the same stack with every bend, and the story with its dates."""

from collections.abc import Mapping, Sequence

from core.chapters.bends.names import NAMES
from core.chapters.bends.trials import FAR, LAYERS, SEEN, TESTS, Stack, Trial
from core.chapters.bends.words import rounds
from core.say.numbers import count, either, listed, number, percent, times


def bounds_of(trial: Trial) -> str:
    """The bounds of a bend that has two, as the test found them."""
    return f"{NAMES[trial.bend]} ({number(round(trial.lowest, 6))} to {number(round(trial.highest, 6))})"


def test_says(found: Mapping[str, Trial], test: str) -> str:
    """What one of TESTS found out."""
    passed = [trial for trial in found.values() if trial.passed(test)]
    failed = [trial for trial in found.values() if not trial.passed(test)]
    if test == "bounds":
        bounded = listed([bounds_of(trial) for trial in passed]) if passed else "none of them"
        rest = " The others grow without end, on one side or on both." if failed else ""
        return f"**We sent in sums from {number(-FAR)} to {number(FAR)}.** Between two bounds stay: {bounded}.{rest}"
    if test == "slope":
        flat = [f"{NAMES[trial.bend]} (at {percent(trial.flat.mean())} of them)" for trial in failed]
        told = f"**We looked at {len(SEEN)} sums from {number(SEEN[0])} to {number(SEEN[-1])}.** "
        if not flat:
            return told + "Every bend has a slope at each of them."
        return f"{told}Exactly flat: {listed(flat)}. There a nudge changes nothing. The others have a slope everywhere."
    weak = [
        f"{NAMES[trial.bend]} ({f'{times(trial.survives)} it' if trial.survives > 0 else 'no slope in any layer'})"
        for trial in failed
    ]
    told = f"**How large are the slopes in the first of {LAYERS} layers, beside those in the last?** "
    if not weak:
        return told + "At least a hundredth, with every bend."
    rest = " With the others at least a hundredth of it arrives." if passed else ""
    return f"{told}Less than a hundredth: {listed(weak)}.{rest}"


def verdict_says(found: Mapping[str, Trial], done: Sequence[str]) -> str:
    """Which bends pass all tests that were run; what the sigmoid passes."""
    left = [test for test in TESTS if test not in done]
    if left:
        return f"{count(len(left), 'test')} left to run."
    sigmoid = found["sigmoid"]
    failed = [HEADINGS[test] for test in TESTS if not sigmoid.passed(test)]
    last = f"Sigmoid fails at {listed(failed)}." if failed else "Sigmoid passes them all."
    return f"**{passing_says(found)}** {last}"


HEADINGS = {"bounds": "the bounds", "slope": "the slope", "depth": f"the {LAYERS} layers"}


def stack_says(stacks: Mapping[str, Stack], layers: int) -> list[str]:
    """One text a round: with which bends a stack of layers does the exam, and with which it is no better than one answer for all."""
    first = next(iter(stacks.values())).run
    students = len(first.targets)
    one_answer = int(max(first.targets.sum(), students - first.targets.sum()))
    told = []
    for frame, at in enumerate(first.rounds):
        done = [NAMES[bend] for bend, each in stacks.items() if each.run.rights[frame] == students]
        stuck = [NAMES[bend] for bend, each in stacks.items() if each.run.rights[frame] <= one_answer]
        text = f"{rounds(at)}, with {count(layers, 'hidden layer')}: "
        text += f"all {students} right with {listed(done)}." if done else f"with no bend are all {students} right."
        if stuck:
            text += f" At {one_answer} or fewer, which the same answer for everybody would get: {listed(stuck)}."
        told.append(text)
    return told


# The story, oldest first: year, bend, what it brought, where to read it.
STORY = (
    (
        "1958",
        "step",
        "A hard yes or no. It has no slope, so only one layer of knobs could learn.",
        "Rosenblatt, “The perceptron”, Psychological Review 65",
    ),
    (
        "1986",
        "sigmoid",
        "The same switch, made smooth. It has a slope everywhere, so blame could be passed back. It stays between 0 and 1, so it reads "
        "as a chance. Networks had few layers: its small slope did little harm.",
        "Rumelhart, Hinton and Williams, “Learning representations by back-propagating errors”, Nature 323",
    ),
    (
        "1998",
        "tanh",
        "A sigmoid around 0. Its slope reaches 1, not 1/4, and what it sends on has 0 in the middle: training is quicker.",
        "LeCun, Bottou, Orr and Müller, “Efficient BackProp”",
    ),
    (
        "2010–11",
        "relu",
        "Half of it is flat, and it has no top. But where it is not flat, all of the blame gets through: deep stacks learn.",
        "Nair and Hinton, ICML 2010; Glorot, Bordes and Bengio, “Deep sparse rectifier neural networks”, AISTATS 2011",
    ),
)


def passing_says(found: Mapping[str, Trial]) -> str:
    """Which bends pass all of TESTS."""
    names = [NAMES[bend] for bend, trial in found.items() if all(trial.passed(test) for test in TESTS)]
    return f"{listed(names) if names else 'None'} {either(len(names) or 1, 'passes', 'pass')} all three."


def in_front(found: Mapping[str, Trial]) -> int:
    """How many bends pass all three tests."""
    return sum(all(trial.passed(test) for test in TESTS) for trial in found.values())

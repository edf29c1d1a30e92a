"""The chapter's last scene: the questions this site began with, each answered by the visitor's own run."""

from core.chapters.train.run import Run, summary, typical_miss
from core.chapters.train.several import Several
from core.chapters.train.words import amount, error, several_says
from core.say.numbers import percent


def why_slopes(run: Run, flipped: Run) -> str:
    """Answer: why are derivatives used?"""
    begin, end, wrong = (
        error(each) for each in (run.history.losses[0], run.history.losses[-1], flipped.history.losses[-1])
    )
    return (
        "A slope tells a knob which way to turn so that the error shrinks. "
        f"With slopes your network's error went from {begin} to **{end}**. Turned the other way round, it went to **{wrong}**."
    )


def why_bends(run: Run, straight: Run) -> str:
    """Answer: why is there an activation function?"""
    words = "Without bends every layer only adds up, and any stack of layers is one straight cut. "
    with_bends, without = summary(run), summary(straight)
    if with_bends.right is not None and without.right is not None:
        return words + f"With bends **{percent(with_bends.right)}** are right, without **{percent(without.right)}**."
    return words + (
        f"With bends a typical guess misses by **{amount(typical_miss(with_bends))}**, without by **{amount(typical_miss(without))}**."
    )


def whole_picture(run: Run) -> str:
    """Answer: what is the complete picture?"""
    return (
        "Data in, guess out, compare with the right answer, ask every knob for its slope, turn every knob a little, again. "
        f"Your network went round {run.last_epoch:,} times. It is a bendable shape that was fitted to the points."
    )


def why_sigmoid(run: Run) -> str:
    """Answer: why so often a sigmoid?"""
    words = "A sigmoid turns any sum into a number between 0 and 1, and it has a slope everywhere. "
    if run.ending == "sigmoid":
        return words + "At the end of your network it stands, so that the answer reads as a chance."
    return words + "Your network ends without one: its answer may be any number that its own end allows."


def no_slopes(runs: Several) -> str:
    """Answer: what if there were no derivatives?"""
    return several_says(runs)


def map_words(run: Run) -> str:
    """Describe a map of the trained network, as its text alternative."""
    bends = "with bends" if run.settings.bends else "without bends"
    end = summary(run)
    result = f"a typical miss of {amount(typical_miss(end))}" if end.right is None else f"{percent(end.right)} right"
    return f"The map after round {run.last_epoch:,}, {bends}: {result}."

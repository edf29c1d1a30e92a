"""The last scene's sentences, against the runs they are about."""

import re
from dataclasses import replace

import pytest

from core.chapters.train import sums
from core.chapters.train.run import Settings, learn, summary
from core.say.numbers import percent
from tests.chapters.train.test_words import stands_for


@pytest.mark.parametrize(
    "settings",
    [Settings(epochs=100), Settings(data="plane", epochs=100), Settings(data="iris", ending="tanh", epochs=50)],
)
def test_each_answer_has_the_numbers_of_the_visitors_own_run(settings):
    run, flipped = learn(settings), learn(replace(settings, slopes="flipped"))
    straight = learn(replace(settings, bends=False))
    plain = sums.why_slopes(run, flipped).replace("**", "").replace(",", "")
    begin, end, wrong = re.search(
        r"went from (\S+) to (\S+)\. Turned the other way round it went to (.*)\.$", plain
    ).groups()
    assert stands_for(begin, run.history.losses[0])
    assert stands_for(end, run.history.losses[-1])
    assert stands_for(wrong, flipped.history.losses[-1])
    bends = sums.why_bends(run, straight)
    if run.classifies:
        assert f"**{percent(summary(run).right)}** are right, without **{percent(summary(straight).right)}**" in bends
    else:
        with_bends, without = re.findall(r"\*\*(.*?)\*\*", bends.replace(",", ""))
        assert stands_for(with_bends, summary(run).miss)
        assert stands_for(without, summary(straight).miss)
    assert f"round {run.last_epoch:,} times" in sums.whole_picture(run)
    assert ("reads as a chance" in sums.why_sigmoid(run)) == (run.ending == "sigmoid")
    assert "without bends" in sums.map_words(straight)
    assert "with bends" in sums.map_words(run)

"""The last scene's messages, against the runs they are about."""

from dataclasses import replace

import pytest

from core import race
from core.chapters.train import sums
from core.chapters.train.run import Settings, learn, summary
from core.chapters.without_derivatives.opening import default_race
from core.say.messages import text
from tests.chapters.train.test_words import stands_for


@pytest.mark.parametrize(
    "settings",
    [Settings(epochs=100), Settings(data="plane", epochs=100), Settings(data="iris", ending="tanh", epochs=50)],
)
def test_each_answer_has_the_numbers_of_the_visitors_own_run(settings):
    run, flipped = learn(settings), learn(replace(settings, slopes="flipped"))
    straight = learn(replace(settings, has_activation=False))
    says = sums.why_slopes(run, flipped)
    assert (says["mine"], sums.why_slopes(run, flipped, is_own_run=True)["mine"]) == ("no", "yes")
    assert stands_for(says["begin"], run.history.losses[0])
    assert stands_for(says["end"], run.history.losses[-1])
    assert stands_for(says["wrong"], flipped.history.losses[-1])
    assert (says["up"] == "yes") == (flipped.history.stopped == "blew_up")
    bends = sums.why_bends(run, straight)
    if run.classifies:
        assert (bends["bends"], bends["straight"]) == (summary(run).right, summary(straight).right)
    else:
        assert stands_for(bends["bends"], summary(run).miss)
        assert stands_for(bends["straight"], summary(straight).miss)
    assert sums.whole_picture(run)["rounds"] == run.last_epoch
    assert sums.why_sigmoid(run)["ending"] == run.ending
    assert sums.map_words(straight)["bends"] == "no"
    assert sums.map_words(run)["bends"] == "yes"
    for each in (says, bends, sums.whole_picture(run), sums.why_sigmoid(run), sums.map_words(run)):
        assert text(each)


def test_what_if_there_were_no_slopes_has_the_numbers_of_the_race():
    few, *_, many = default_race()
    says = sums.no_slopes(*sums.few_and_many())
    assert (says["few"], says["many"], says["looks"]) == (7, 3280, 300)
    assert says["slopes"] == many.method_result("follow_slopes").final < 0.25
    assert says["rival"] == min(many.method_result(name).final for name in race.RIVALS) > 4
    assert says["zero"] == many.zero
    shares = [says[f"{name}_share"] * many.start for name in ("slopes", "rival", "zero")]
    assert shares == pytest.approx([says["slopes"], says["rival"], says["zero"]])
    assert (says["few_wins"] == "trying") == (few.rival().final < few.method_result("follow_slopes").final)

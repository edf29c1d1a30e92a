"""Messages of the last scene, against their runs."""

from dataclasses import replace

import pytest

from core import race
from core.chapters.default_race import default_race
from core.chapters.train import sums
from core.chapters.train.run import Settings, learn, summary
from core.say.messages import text
from tests.chapters.train.test_words import stands_for


@pytest.mark.parametrize(
    "settings",
    [Settings(epochs=100), Settings(data="plane", epochs=100), Settings(data="iris", ending="tanh", epochs=50)],
)
def test_each_answer_has_the_numbers_of_the_visitors_own_run(settings):
    run, flipped_run = learn(settings), learn(replace(settings, slopes="flipped"))
    straight = learn(replace(settings, has_activation=False))
    slopes_message = sums.why_slopes(run, flipped_run)
    assert (slopes_message["mine"], sums.why_slopes(run, flipped_run, is_own_run=True)["mine"]) == ("no", "yes")
    assert stands_for(slopes_message["begin"], run.history.losses[0])
    assert stands_for(slopes_message["end"], run.history.losses[-1])
    assert stands_for(slopes_message["wrong"], flipped_run.history.losses[-1])
    assert (slopes_message["up"] == "yes") == (flipped_run.history.stopped == "blew_up")
    activation_message = sums.why_bends(run, straight)
    if run.classifies:
        assert (activation_message["bends"], activation_message["straight"]) == (
            summary(run).right,
            summary(straight).right,
        )
    else:
        assert stands_for(activation_message["bends"], summary(run).miss)
        assert stands_for(activation_message["straight"], summary(straight).miss)
    assert sums.whole_picture(run)["rounds"] == run.last_epoch
    assert sums.why_sigmoid(run)["ending"] == run.ending
    assert sums.map_words(straight)["bends"] == "no"
    assert sums.map_words(run)["bends"] == "yes"
    for answer in (
        slopes_message,
        activation_message,
        sums.whole_picture(run),
        sums.why_sigmoid(run),
        sums.map_words(run),
    ):
        assert text(answer)


def test_what_if_there_were_no_slopes_has_the_numbers_of_the_race():
    few, *_, many = default_race()
    message = sums.no_slopes(*sums.few_and_many())
    assert (message["few"], message["many"], message["looks"]) == (7, 3280, 300)
    assert message["slopes"] == many.method_result("follow_slopes").final < 0.25
    assert message["rival"] == min(many.method_result(name).final for name in race.RIVALS) > 4
    assert message["zero"] == many.zero
    shares = [message[f"{name}_share"] * many.start for name in ("slopes", "rival", "zero")]
    assert shares == pytest.approx([message["slopes"], message["rival"], message["zero"]])
    assert (message["few_wins"] == "trying") == (few.rival().final < few.method_result("follow_slopes").final)

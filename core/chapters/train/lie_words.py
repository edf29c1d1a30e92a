"""What is said where the slopes lie: how the run with a switch goes beside the true one, and what that proves."""

from core.chapters.train.live_picture import frames_at, timeline_of
from core.chapters.train.run import FRAMES, Run, summary
from core.chapters.train.several import Several
from core.chapters.train.words import error
from core.say.messages import Message, message
from core.search import STEP_EVALS

NEAR = 1.1  # two errors within this ratio count as alike
FEW = 100  # parameters: up to here they are called few
MOST = 0.9  # of what the slopes took away: whoever takes away as much nearly keeps up
POINTS = 0.02  # two shares of right answers within this count as alike
LIES = ("flipped", "shuffled", "sign", "none", "straight")


def lie_of(run: Run) -> str:
    """Name what is wrong with a run: one of `LIES`."""
    return run.settings.slopes if run.settings.slopes != "true" else "straight"


def lies_say(run: Run, true: Run) -> list[Message]:
    """Say, at each place of the dial, how both runs stand; at the end also what that proves."""
    timeline = timeline_of([run, true])
    pairs = list(zip(timeline, frames_at(run, timeline), frames_at(true, timeline), strict=True))
    messages = {pair: _pair_says(run, true, *pair, end=pair == pairs[-1]) for pair in dict.fromkeys(pairs)}
    return [messages[pair] for pair in pairs]


def dial_texts(run: Run, true: Run) -> list[Message]:
    """List the rounds that the dial reads out."""
    timeline = timeline_of([run, true])
    return [message("train-lie-place", round=timeline[place]) for place in range(FRAMES)]


def _pair_says(run: Run, true: Run, epoch: int, frame: int, true_frame: int, *, end: bool) -> Message:
    ours, theirs = (
        float(run.history.losses[run.history.epochs[frame]]),
        float(true.history.losses[true.history.epochs[true_frame]]),
    )
    if epoch == 0:
        return message("train-lie-begins", error=error(ours))
    gone = run.history.stopped == "blew_up" and epoch > run.last_epoch
    return message(
        "train-lie-says",
        round=epoch,
        lie=lie_of(run),
        gone="yes" if gone else "no",
        up=run.last_epoch,
        ours=error(ours),
        theirs=error(theirs),
        verdict=_verdict_says(run, true) if end else message("train-lie-verdict", verdict="none"),
    )


def looks(run: Run) -> int:
    """Count the evaluations of a run: a step costs as many with slopes as without."""
    rows = len(run.train_set)
    return STEP_EVALS * run.last_epoch * -(-rows // min(run.settings.batch or rows, rows))


def _verdict_says(run: Run, true: Run) -> Message:
    knobs, ours, theirs = run.history.shape.n_params, looks(run), looks(true)
    why = message(
        "train-lie-why",
        knobs=knobs,
        few="yes" if knobs <= FEW else "no",
        looks=ours,
        true_looks=theirs,
        same="yes" if ours == theirs else "no",
    )
    verdict = verdict_of(run, true)
    if verdict == "cost" and lie_of(run) == "none" and nearly(run, true):
        verdict = "close"
    return message("train-lie-verdict", verdict=verdict, lie=lie_of(run), why=why)


def nearly(run: Run, true: Run) -> bool:
    """Return whether a run took away at least `MOST` of the error that the true run took away."""
    start, ours, theirs = (
        float(each) for each in (true.history.losses[0], run.history.losses[-1], true.history.losses[-1])
    )
    return theirs < start and start - ours >= MOST * (start - theirs) and run.history.stopped != "blew_up"


def verdict_of(run: Run, true: Run) -> str:
    """Compare the ends: "cost", "alike", "helped", "unclear", or, where the step is too large for both, "both-up"."""
    ours, theirs = summary(run), summary(true)
    up, true_up = (each.history.stopped == "blew_up" for each in (run, true))
    if up or true_up:
        return "both-up" if up and true_up else "cost" if up else "true-up"
    worse = ours.error > NEAR * theirs.error + 1e-3
    better = theirs.error > NEAR * ours.error + 1e-3
    gain = 0.0 if ours.right is None or theirs.right is None else ours.right - theirs.right
    if worse:
        return "cost" if gain <= POINTS else "unclear"
    if better:
        return "helped" if gain >= -POINTS else "unclear"
    return "alike" if abs(gain) <= POINTS else "unclear"


def several_says(of: Several) -> Message:
    """Compare the middle of several starts, with slopes and without."""
    true, none = of.middles
    ahead = "slopes" if none > NEAR * true + 1e-3 else "level" if true <= NEAR * none + 1e-3 else "trying"
    return message(
        "train-lie-several",
        knobs=of.knobs,
        starts=len(of.with_slopes),
        none=error(none),
        true=error(true),
        same="yes" if of.rounds[0] == of.rounds[1] else "no",
        none_rounds=of.rounds[1],
        true_rounds=of.rounds[0],
        ahead=ahead,
    )

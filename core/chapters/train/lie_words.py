"""What is said where the slopes lie: how the run with a switch goes beside the true one, and what that proves."""

from core.chapters.train.live_picture import frames_at, timeline_of
from core.chapters.train.run import FRAMES, Run, summary
from core.chapters.train.several import StartsComparison
from core.chapters.train.words import error
from core.say.messages import Message, message
from core.search import STEP_EVALS

ALIKE_RATIO = 1.1  # two errors within this ratio count as alike
FEW_PARAMS = 100  # parameters: up to here they are called few
KEEPS_UP_SHARE = 0.9  # of what the slopes took away: whoever takes away as much nearly keeps up
ALIKE_SHARES = 0.02  # two shares of right answers within this count as alike
LIES = ("flipped", "shuffled", "sign", "none", "straight")


def lie_of(run: Run) -> str:
    """Name what is wrong with a run: one of `LIES`."""
    return run.settings.slopes if run.settings.slopes != "true" else "straight"


def lies_say(run: Run, true_run: Run) -> list[Message]:
    """Say, at each place of the dial, how both runs stand; at the end also what that proves."""
    timeline = timeline_of([run, true_run])
    pairs = list(zip(timeline, frames_at(run, timeline), frames_at(true_run, timeline), strict=True))
    messages = {pair: _pair_says(run, true_run, *pair, end=pair == pairs[-1]) for pair in dict.fromkeys(pairs)}
    return [messages[pair] for pair in pairs]


def dial_texts(run: Run, true_run: Run) -> list[Message]:
    """List the rounds that the dial reads out."""
    timeline = timeline_of([run, true_run])
    return [message("train-lie-place", round=timeline[place]) for place in range(FRAMES)]


def _pair_says(run: Run, true_run: Run, epoch: int, frame: int, true_frame: int, *, end: bool) -> Message:
    run_error, true_error = (
        float(run.history.losses[run.history.epochs[frame]]),
        float(true_run.history.losses[true_run.history.epochs[true_frame]]),
    )
    if epoch == 0:
        return message("train-lie-begins", error=error(run_error))
    blew_up = run.history.stopped == "blew_up" and epoch > run.last_epoch
    return message(
        "train-lie-says",
        round=epoch,
        lie=lie_of(run),
        gone="yes" if blew_up else "no",
        up=run.last_epoch,
        ours=error(run_error),
        theirs=error(true_error),
        verdict=_verdict_says(run, true_run) if end else message("train-lie-verdict", verdict="none"),
    )


def count_evaluations(run: Run) -> int:
    """Count the evaluations of a run: a step costs as many with slopes as without."""
    rows = len(run.train_set)
    return STEP_EVALS * run.last_epoch * -(-rows // min(run.settings.batch or rows, rows))


def _verdict_says(run: Run, true_run: Run) -> Message:
    n_params, n_evals, true_n_evals = run.history.shape.n_params, count_evaluations(run), count_evaluations(true_run)
    why = message(
        "train-lie-why",
        knobs=n_params,
        few="yes" if n_params <= FEW_PARAMS else "no",
        looks=n_evals,
        true_looks=true_n_evals,
        same="yes" if n_evals == true_n_evals else "no",
    )
    verdict = verdict_of(run, true_run)
    if verdict == "cost" and lie_of(run) == "none" and keeps_up(run, true_run):
        verdict = "close"
    return message("train-lie-verdict", verdict=verdict, lie=lie_of(run), why=why)


def keeps_up(run: Run, true_run: Run) -> bool:
    """Return whether a run took away at least `MOST` of the error that the true run took away."""
    start, ours, theirs = (
        float(each) for each in (true_run.history.losses[0], run.history.losses[-1], true_run.history.losses[-1])
    )
    return theirs < start and start - ours >= KEEPS_UP_SHARE * (start - theirs) and run.history.stopped != "blew_up"


def verdict_of(run: Run, true_run: Run) -> str:
    """Compare the ends: "cost", "alike", "helped", "unclear", or, where the step is too large for both, "both-up"."""
    end, true_end = summary(run), summary(true_run)
    blew_up, true_blew_up = (each.history.stopped == "blew_up" for each in (run, true_run))
    if blew_up or true_blew_up:
        return "both-up" if blew_up and true_blew_up else "cost" if blew_up else "true-up"
    worse = end.error > ALIKE_RATIO * true_end.error + 1e-3
    better = true_end.error > ALIKE_RATIO * end.error + 1e-3
    gain = 0.0 if end.right is None or true_end.right is None else end.right - true_end.right
    if worse:
        return "cost" if gain <= ALIKE_SHARES else "unclear"
    if better:
        return "helped" if gain >= -ALIKE_SHARES else "unclear"
    return "alike" if abs(gain) <= ALIKE_SHARES else "unclear"


def several_says(comparison: StartsComparison) -> Message:
    """Compare the middle of several starts, with slopes and without."""
    with_slopes, without_slopes = comparison.medians
    ahead = (
        "slopes"
        if without_slopes > ALIKE_RATIO * with_slopes + 1e-3
        else "level"
        if with_slopes <= ALIKE_RATIO * without_slopes + 1e-3
        else "trying"
    )
    return message(
        "train-lie-several",
        knobs=comparison.n_params,
        starts=len(comparison.with_slopes),
        none=error(without_slopes),
        true=error(with_slopes),
        same="yes" if comparison.epochs[0] == comparison.epochs[1] else "no",
        none_rounds=comparison.epochs[1],
        true_rounds=comparison.epochs[0],
        ahead=ahead,
    )

"""Messages of the scene "What if the slopes lied?": a run with wrong slopes compared with the true run."""

from core.chapters.train.live_picture import frames_at, timeline_of
from core.chapters.train.run import FRAMES, Run, summary
from core.chapters.train.several import StartsComparison
from core.chapters.train.words import error
from core.say.messages import Message, message
from core.search import STEP_EVALS

ALIKE_RATIO, ALIKE_ERROR = 1.1, 1e-3  # errors within this ratio, or this difference, count as alike
ALIKE_SHARES = 0.02  # shares of right answers within this count as alike
FEW_PARAMS = 100
KEEPS_UP_SHARE = 0.9  # of the error that the true run removed: a run that removes this much nearly keeps up
LIES = ("flipped", "shuffled", "sign", "none", "straight")


def lie_of(run: Run) -> str:
    """Return what is wrong with a run: one of `LIES`."""
    return run.settings.slopes if run.settings.slopes != "true" else "straight"


def say_lies(run: Run, true_run: Run) -> list[Message]:
    """List, for each place of the dial, the state of both runs. The last one adds the verdict."""
    timeline = timeline_of([run, true_run])
    pairs = list(zip(timeline, frames_at(run, timeline), frames_at(true_run, timeline), strict=True))
    messages = {pair: _say_pair(run, true_run, *pair, end=pair == pairs[-1]) for pair in dict.fromkeys(pairs)}
    return [messages[pair] for pair in pairs]


def dial_texts(run: Run, true_run: Run) -> list[Message]:
    """List the read-outs of the dial: the epoch at each of its places."""
    timeline = timeline_of([run, true_run])
    return [message("train-lie-place", round=timeline[place]) for place in range(FRAMES)]


def _say_pair(run: Run, true_run: Run, epoch: int, frame: int, true_frame: int, *, end: bool) -> Message:
    run_error = float(run.history.losses[run.history.epochs[frame]])
    true_error = float(true_run.history.losses[true_run.history.epochs[true_frame]])
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
        verdict=_say_verdict(run, true_run) if end else message("train-lie-verdict", verdict="none"),
    )


def count_evaluations(run: Run) -> int:
    """Count the evaluations of a run. A step costs `STEP_EVALS` of them, with slopes or without."""
    rows = len(run.train_set)
    return STEP_EVALS * run.last_epoch * -(-rows // min(run.settings.batch or rows, rows))


def _say_verdict(run: Run, true_run: Run) -> Message:
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
    """Return whether a run removed at least `KEEPS_UP_SHARE` of the error that the true run removed."""
    start = float(true_run.history.losses[0])
    drop, true_drop = (start - float(history.losses[-1]) for history in (run.history, true_run.history))
    return true_drop > 0 and drop >= KEEPS_UP_SHARE * true_drop and run.history.stopped != "blew_up"


def verdict_of(run: Run, true_run: Run) -> str:
    """Compare the ends of both runs.

    Return "cost", "alike", "helped" or "unclear". Return "both-up" if both runs blew up, "true-up" if only the true one did.
    """
    end, true_end = summary(run), summary(true_run)
    blew_up, true_blew_up = (history.stopped == "blew_up" for history in (run.history, true_run.history))
    if blew_up or true_blew_up:
        return "both-up" if blew_up and true_blew_up else "cost" if blew_up else "true-up"
    is_worse, is_better = _is_clearly_higher(end.error, true_end.error), _is_clearly_higher(true_end.error, end.error)
    gain = 0.0 if end.right is None or true_end.right is None else end.right - true_end.right
    if is_worse:
        return "cost" if gain <= ALIKE_SHARES else "unclear"
    if is_better:
        return "helped" if gain >= -ALIKE_SHARES else "unclear"
    return "alike" if abs(gain) <= ALIKE_SHARES else "unclear"


def _is_clearly_higher(loss: float, reference: float) -> bool:
    return loss > ALIKE_RATIO * reference + ALIKE_ERROR


def say_several(comparison: StartsComparison) -> Message:
    """Compare the median error of several starts, with slopes and without."""
    with_slopes, without_slopes = comparison.medians
    if _is_clearly_higher(without_slopes, with_slopes):
        ahead = "slopes"
    else:
        ahead = "trying" if _is_clearly_higher(with_slopes, without_slopes) else "level"
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

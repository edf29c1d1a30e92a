"""Messages of the chapter's last scene: the site's questions, answered by the visitor's own run."""

from core.chapters.default_race import default_race
from core.chapters.train.run import Run, summary, typical_miss
from core.chapters.train.words import amount, error
from core.race import N_EVALS, SLOPES, SizeResult
from core.say.messages import Message, message


def few_and_many() -> tuple[SizeResult, SizeResult]:
    """Return the race's results with the fewest and with the most parameters."""
    few, *_, many = default_race()
    return few, many


def why_slopes(run: Run, flipped_run: Run, *, is_own_run: bool = False) -> Message:
    """Answer why derivatives are used. `is_own_run` tells whether the visitor has played a run."""
    return message(
        "train-sum-why-slopes",
        mine="yes" if is_own_run else "no",
        begin=error(run.history.losses[0]),
        end=error(run.history.losses[-1]),
        wrong=error(flipped_run.history.losses[-1]),
        up="yes" if flipped_run.history.stopped == "blew_up" else "no",
    )


def why_bends(run: Run, straight_run: Run) -> Message:
    """Answer why there is an activation function."""
    end, straight_end = summary(run), summary(straight_run)
    if end.right is not None and straight_end.right is not None:
        return message("train-sum-why-bends", kind="counts", bends=end.right, straight=straight_end.right)
    misses = {"bends": amount(typical_miss(end)), "straight": amount(typical_miss(straight_end))}
    return message("train-sum-why-bends", kind="measures", **misses)


def whole_picture(run: Run) -> Message:
    """Answer what the complete picture is."""
    return message("train-sum-whole", rounds=run.last_epoch)


def why_sigmoid(run: Run) -> Message:
    """Answer why it is so often a sigmoid, and what is used today."""
    return message("train-sum-why-sigmoid", ending=run.ending)


def no_slopes(few: SizeResult, many: SizeResult) -> Message:
    """Answer what happens without derivatives."""
    return message(
        "train-sum-no-slopes",
        looks=N_EVALS,
        few=few.n_params,
        few_wins="slopes" if few.method_result(SLOPES).final < few.rival().final else "trying",
        many=many.n_params,
        slopes=many.method_result(SLOPES).final,
        rival=many.rival().final,
        zero=many.zero,
        slopes_share=many.method_result(SLOPES).final / many.start,
        rival_share=many.rival().final / many.start,
        zero_share=many.zero / many.start,
    )


def map_words(run: Run) -> Message:
    """Write the text alternative of the trained network's map."""
    end = summary(run)
    return message(
        "train-sum-map",
        round=run.last_epoch,
        bends="yes" if run.settings.has_activation else "no",
        kind="measures" if end.right is None else "counts",
        right=end.right or 0.0,
        miss=amount(typical_miss(end)) if end.right is None else "",
    )

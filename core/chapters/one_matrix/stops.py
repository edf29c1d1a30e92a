"""What the tour says at its stop in "One matrix": one sentence, from results."""

from core import exam
from core.chapters.one_matrix.exam import runs


def say_results() -> str:
    """Say how both networks ended, and the most that any without a bend can reach."""
    both = runs()
    bent, straight = both.right[:, -1]
    return (
        f"With its bend {bent} of {len(exam.DATA.hours)} are right; without it {straight}, and never more than "
        f"{both.best_cut}."
    )

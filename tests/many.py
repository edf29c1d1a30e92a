"""Run many cheap cases in one test: collecting a test for each would cost more than running them."""

from collections.abc import Callable, Iterable


def each_of(cases: Iterable) -> Callable[[Callable], Callable[[], None]]:
    """Turn a test of one case into a test of all cases. A note under the traceback names the case that failed."""
    cases = list(cases)

    def combine(test: Callable) -> Callable[[], None]:
        def run_all() -> None:
            assert cases, "no case to test"
            for case in cases:
                try:
                    test(case)
                except BaseException as fault:
                    fault.add_note(f"with {case!r}")
                    raise

        run_all.__name__, run_all.__qualname__, run_all.__doc__, run_all.__module__ = (
            test.__name__,
            test.__qualname__,
            test.__doc__,
            test.__module__,
        )
        return run_all

    return combine

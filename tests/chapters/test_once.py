"""Results that are cached for the life of a process."""

from concurrent.futures import ThreadPoolExecutor
from time import sleep

from core.chapters import once


def test_two_that_ask_at_the_same_moment_wait_for_the_same_answer():
    calls = []
    builder = once.built_once(lambda: calls.append(sleep(0.05)) or object())
    with ThreadPoolExecutor(4) as pool:
        answers = {id(spec) for spec in pool.map(lambda _: builder(), range(4))}
    assert len(answers) == len(calls) == 1


def test_heavy_results_are_computed_where_the_server_says_and_only_once():
    calls = []

    def elsewhere(function):
        calls.append(function)
        return function()

    result = once.computed_once(lambda: object())
    once.run_heavy_with(elsewhere)
    try:
        assert result() is result()
        assert len(calls) == 1
    finally:
        once.run_heavy_with(None)
    assert once.computed_once(lambda: 7)() == 7
    assert len(calls) == 1

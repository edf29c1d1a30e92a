"""The cache that all visitors share: single flight, a byte limit, and a time to live."""

from threading import Barrier, Thread

import pytest

from pages.server import cache as cache_module
from pages.server.cache import cached, cached_in_worker


@pytest.fixture(autouse=True)
def cache(monkeypatch):
    """Yield the process-wide cache, and empty it after the test."""
    yield cache_module._cache
    cache_module._cache.clear()


def counted_function(size: int = 10):
    """Return a cached function and the list of the calls that reached the wrapped function."""
    calls = []

    def compute(number: int, *, more: int = 0) -> bytes:
        calls.append((number, more))
        return bytes([number % 256]) * size

    return cached(compute), calls


def test_an_answer_is_made_once_and_is_the_same_object():
    function, calls = counted_function()
    assert function(1) is function(1)
    assert function(1) is not function(1, more=2)
    assert calls == [(1, 0), (1, 2)]


def test_two_who_ask_at_once_get_one_answer():
    barrier, calls, results = Barrier(2), [], []

    def slow() -> object:
        calls.append(1)
        return object

    function = cached(slow)

    def call() -> None:
        barrier.wait(timeout=10)
        results.append(function())

    threads = [Thread(target=call) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == 1
    assert results[0] is results[1]


def test_all_that_is_kept_stays_within_its_bytes_and_what_was_used_last_stays(cache):
    function, calls = counted_function(size=cache_module.MAX_BYTES // 10)
    for number in range(25):
        function(number)
        function(0)  # stays the most recently used key
        assert cache.currsize <= cache_module.MAX_BYTES
    assert 5 <= len(cache) <= 10
    assert [number for number, _ in calls] == list(range(25))
    assert function.get(0) is not None
    assert function.get(1) is None


def test_what_is_too_large_is_shown_and_not_kept(cache):
    function, calls = counted_function(size=cache_module.MAX_BYTES + 1)
    assert len(function(1)) == len(function(1)) == cache_module.MAX_BYTES + 1
    assert len(calls) == 2
    assert len(cache) == 0


def test_what_is_old_is_made_afresh(cache, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(
        cache_module,
        "_cache",
        cache_module.TTLCache(cache_module.MAX_BYTES, cache_module.SECONDS, timer=lambda: now[0]),
    )
    function, calls = counted_function()
    function(1)
    now[0] = cache_module.SECONDS + 1
    function(1)
    assert len(calls) == 2


def test_a_fault_is_told_and_not_kept():
    def fail(number: int) -> None:
        raise ValueError("not this one")

    function = cached(fail)
    for _ in range(2):
        with pytest.raises(ValueError, match="not this one"):
            function(1)


def test_a_result_can_be_put_read_and_dropped():
    function, calls = counted_function()
    assert function.get(3) is None
    function.put(b"elsewhere", 3)
    assert function(3) == function.get(3) == b"elsewhere"
    assert calls == []
    function.forget(3)
    assert function(3) == b"\x03" * 10
    assert calls == [(3, 0)]


def test_long_work_gives_what_the_function_gives():
    assert cached_in_worker(divmod)(7, 2) == (3, 1)

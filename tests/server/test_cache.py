"""What is kept for all visitors: made once, within so many bytes, and for a time."""

from threading import Barrier, Thread

import pytest

from pages.server import cache as house
from pages.server.cache import cached, cached_in_worker


@pytest.fixture(autouse=True)
def cache(monkeypatch):
    """As much as the tests need, and nothing of it left behind."""
    yield house._cache
    house._cache.clear()


def counted(size: int = 10):
    """A kept function and the arguments that it was really called with."""
    calls = []

    def make(number: int, *, more: int = 0) -> bytes:
        calls.append((number, more))
        return bytes([number % 256]) * size

    return cached(make), calls


def test_an_answer_is_made_once_and_is_the_same_object():
    made, calls = counted()
    assert made(1) is made(1)
    assert made(1) is not made(1, more=2)
    assert calls == [(1, 0), (1, 2)]


def test_two_who_ask_at_once_get_one_answer():
    both, calls, found = Barrier(2), [], []

    def slow() -> object:
        calls.append(1)
        return object

    made = cached(slow)

    def ask() -> None:
        both.wait(timeout=10)
        found.append(made())

    threads = [Thread(target=ask) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(calls) == 1
    assert found[0] is found[1]


def test_all_that_is_kept_stays_within_its_bytes_and_what_was_used_last_stays(cache):
    made, calls = counted(size=house.MAX_BYTES // 10)
    for number in range(25):
        made(number)
        made(0)  # is asked for again and again
        assert cache.currsize <= house.MAX_BYTES
    assert 5 <= len(cache) <= 10
    assert [number for number, _ in calls] == list(range(25))
    assert made.get(0) is not None
    assert made.get(1) is None


def test_what_is_too_large_is_shown_and_not_kept(cache):
    made, calls = counted(size=house.MAX_BYTES + 1)
    assert len(made(1)) == len(made(1)) == house.MAX_BYTES + 1
    assert len(calls) == 2
    assert len(cache) == 0


def test_what_is_old_is_made_afresh(cache, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(house, "_cache", house.TTLCache(house.MAX_BYTES, house.SECONDS, timer=lambda: now[0]))
    made, calls = counted()
    made(1)
    now[0] = house.SECONDS + 1
    made(1)
    assert len(calls) == 2


def test_a_fault_is_told_and_not_kept():
    def trips(number: int) -> None:
        raise ValueError("not this one")

    made = cached(trips)
    for _ in range(2):
        with pytest.raises(ValueError, match="not this one"):
            made(1)


def test_a_result_can_be_put_read_and_dropped():
    made, calls = counted()
    assert made.get(3) is None
    made.put(b"elsewhere", 3)
    assert made(3) == made.get(3) == b"elsewhere"
    assert calls == []
    made.forget(3)
    assert made(3) == b"\x03" * 10
    assert calls == [(3, 0)]


def test_long_work_gives_what_the_function_gives():
    assert cached_in_worker(divmod)(7, 2) == (3, 1)

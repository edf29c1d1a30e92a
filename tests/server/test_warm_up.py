"""The server's warm-up before its first visitor, and the settings that keep reruns short."""

import asyncio
import gc
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

from benchmarks.serving import ROOT
from pages.server import warm_up


@pytest.fixture
def run_warm_up():
    """Return a function that runs the server's warm-up in this process until a condition holds. Unfreeze the memory afterward."""

    async def start(condition) -> None:
        async with warm_up.warm_up(None):
            with anyio.fail_after(120):
                while not condition():
                    await anyio.sleep(0.01)

    def start_in_thread(condition=lambda: True) -> None:  # this thread may already run a loop, for example Playwright's
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, start(condition)).result()

    yield start_in_thread
    gc.unfreeze()


def test_before_the_server_answers_nothing_is_computed_and_the_libraries_are_frozen(run_warm_up, monkeypatch):
    calls = []
    monkeypatch.setattr(warm_up.once, "heavy_builders", lambda: [lambda: calls.append(1)])
    monkeypatch.setattr(warm_up, "EARLY_SECONDS", 0)
    before = gc.get_freeze_count()
    run_warm_up()
    assert not calls
    assert gc.get_freeze_count() - before > 100_000, "the libraries are still walked by every collection"


@pytest.mark.parametrize(("seconds", "runs"), [(100, 3), (0.1, 1), (0, 0)])
def test_early_jobs_stop_when_their_time_is_spent(monkeypatch, seconds, runs):
    calls = []

    def job():
        calls.append(time.sleep(0.2))

    monkeypatch.setattr(warm_up.once, "heavy_builders", lambda: [job])
    monkeypatch.setattr(warm_up, "early_jobs", lambda: [job, job])
    monkeypatch.setattr(warm_up, "EARLY_SECONDS", seconds)
    asyncio.run(warm_up.precompute())
    assert len(calls) == runs


def test_no_early_job_begins_while_a_visitor_waits_for_a_worker(monkeypatch):
    pending_counts, calls = [1, 1, 0], []
    monkeypatch.setattr(warm_up.workers, "pending", lambda: pending_counts.pop(0))
    monkeypatch.setattr(warm_up.once, "heavy_builders", lambda: [lambda: calls.append(len(pending_counts))])
    monkeypatch.setattr(warm_up, "early_jobs", list)
    monkeypatch.setattr(warm_up, "EARLY_SECONDS", 10)
    asyncio.run(warm_up.precompute())
    assert calls == [0]


def test_an_early_job_that_fails_does_not_stop_the_others(monkeypatch, caplog):
    calls = []

    def broken():
        raise ValueError("a job that fails")

    monkeypatch.setattr(warm_up.once, "heavy_builders", lambda: [broken])
    monkeypatch.setattr(warm_up, "early_jobs", lambda: [lambda: calls.append(1)])
    monkeypatch.setattr(warm_up, "EARLY_SECONDS", 10)
    asyncio.run(warm_up.precompute())
    assert calls == [1]
    assert "a job that fails" in caplog.text


def test_no_rerun_collects_garbage_or_looks_for_changed_files_but_the_editors_does():
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert config["runner"]["postScriptGC"] is False
    assert config["server"]["fileWatcherType"] == "none"
    assert gc.isenabled(), "Python's own collection must stay on: it is what keeps memory level"
    dev = (ROOT / "Makefile").read_text("utf-8").split("\ndev:")[1].split("\n\n")[0]
    assert "--server.fileWatcherType auto" in dev

"""What the server does before its first visitor, and what it leaves out of every rerun."""

import asyncio
import gc
import tomllib
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

import core.chapters.start
import core.draw.figure as figures
from benchmarks.serving import ROOT
from pages.server import warm_up


@pytest.fixture
def warm():
    """Run the server's start in this process until `enough` holds, and undo afterward what it does to this process's memory."""

    async def start(enough) -> None:
        async with warm_up.warm_up(None):
            with anyio.fail_after(120):
                while not enough():
                    await anyio.sleep(0.01)

    def in_a_thread_of_its_own(enough=lambda: True) -> None:  # this thread may have a loop already, a browser's say
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, start(enough)).result()

    yield in_a_thread_of_its_own
    gc.unfreeze()


def test_before_anyone_can_come_start_is_built_and_set_aside(warm):
    before = gc.get_freeze_count()
    warm()
    start = figures.builders(core.chapters.start)
    assert start, "Start builds nothing"
    assert all(each.is_built for each in start)
    assert gc.get_freeze_count() - before > 100_000, "the libraries are still walked by every collection"


@pytest.mark.long
def test_the_other_chapters_follow_while_the_server_answers(warm):
    every = figures.builders(core.chapters)
    warm(lambda: all(each.is_built for each in every))


def test_a_chapter_that_cannot_draw_does_not_keep_the_others_shut(warm, monkeypatch, caplog):
    built = []

    def broken():
        raise ValueError("a picture that cannot be built")

    monkeypatch.setattr(
        warm_up, "builders", lambda package: [figures.Once(broken), figures.Once(lambda: built.append(1))]
    )
    warm(lambda: built)
    assert "a picture that cannot be built" in caplog.text
    assert gc.get_freeze_count() > 0


def test_no_rerun_collects_garbage_or_looks_for_changed_files_but_the_editors_does():
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert config["runner"]["postScriptGC"] is False
    assert config["server"]["fileWatcherType"] == "none"
    assert gc.isenabled(), "Python's own collection must stay on: it is what keeps memory level"
    dev = (ROOT / "Makefile").read_text("utf-8").split("\ndev:")[1].split("\n\n")[0]
    assert "--server.fileWatcherType auto" in dev

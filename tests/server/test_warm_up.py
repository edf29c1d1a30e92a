"""What the server does before its first visitor, and what it leaves out of every rerun."""

import asyncio
import gc
import tomllib
from concurrent.futures import ThreadPoolExecutor

import pytest

import core.draw.figure as figures
from benchmarks.serving import ROOT
from pages.shared import server


@pytest.fixture
def warm():
    """Run the server's start in this process, and undo afterward what it does to this process's memory."""

    async def start() -> None:
        async with server.warm_up(None):
            pass

    def in_a_thread_of_its_own() -> None:  # this thread may have a loop already, a browser's say
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, start()).result()

    yield in_a_thread_of_its_own
    gc.unfreeze()


def test_the_warm_up_builds_the_pictures_and_sets_them_aside(warm):
    before = gc.get_freeze_count()
    warm()
    assert figures._BUILDERS, "no picture was built"
    assert all(builder.cache_info().currsize == 1 for builder in figures._BUILDERS)
    assert gc.get_freeze_count() - before > 100_000, "the specs and libraries are still walked by every collection"


def test_a_chapter_that_cannot_draw_does_not_keep_the_others_shut(warm, monkeypatch, caplog):
    def broken(package):
        raise ValueError("a picture that cannot be built")

    monkeypatch.setattr(server, "build_all", broken)
    warm()
    assert "a picture that cannot be built" in caplog.text
    assert gc.get_freeze_count() > 0


def test_no_rerun_collects_garbage_or_looks_for_changed_files_but_the_editors_does():
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert config["runner"]["postScriptGC"] is False
    assert config["server"]["fileWatcherType"] == "none"
    assert gc.isenabled(), "Python's own collection must stay on: it is what keeps memory level"
    dev = (ROOT / "Makefile").read_text("utf-8").split("\ndev:")[1].split("\n\n")[0]
    assert "--server.fileWatcherType auto" in dev

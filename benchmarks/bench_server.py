"""The effect of each of the server's three settings on every chapter's rerun, and the growth of memory."""

import statistics
from collections.abc import Iterator
from contextlib import ExitStack

from benchmarks.measure import Row
from benchmarks.serving import FLAGS, Server, browser_path, path_of
from benchmarks.tab import Tab
from pages.chapters import CHAPTERS

MOVES = 5
RERUNS = 1000
COLLECT, WATCH = "--runner.postScriptGC={}", "--server.fileWatcherType={}"
AS_SHIPPED = {"freezes": False, "options": (COLLECT.format("true"), WATCH.format("auto"))}
SETTINGS = {
    "no collection after a rerun": {"freezes": False, "options": (COLLECT.format("false"), WATCH.format("auto"))},
    "no look for changed files": {"freezes": False, "options": (COLLECT.format("true"), WATCH.format("none"))},
    "the warm-up set aside": {"freezes": True, "options": (COLLECT.format("true"), WATCH.format("auto"))},
    "all three, as served": {"freezes": True, "options": ()},
}


def rows() -> Iterator[Row]:
    path = browser_path()
    if path is None:
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=FLAGS)
        with ExitStack() as open_servers:
            as_shipped = open_servers.enter_context(Server(**AS_SHIPPED))
            servers = {name: open_servers.enter_context(Server(**how)) for name, how in SETTINGS.items()}
            for server in (as_shipped, *servers.values()):
                server.rest()
            for chapter in CHAPTERS:
                yield from settings(browser, chapter, as_shipped, servers)
        yield from memory(browser)


def settings(browser, chapter, as_shipped: Server, servers: dict[str, Server]) -> Iterator[Row]:
    """Measure one chapter's rerun under each setting relative to its rerun under none, alternating between them."""
    yardstick = Tab(browser, f"{as_shipped.address}{path_of(chapter)}")
    tabs = {name: Tab(browser, f"{server.address}{path_of(chapter)}") for name, server in servers.items()}
    all_tabs = [yardstick, *tabs.values()]
    if all(tab.ready() for tab in all_tabs):
        for tab in all_tabs:
            tab.move()
        rounds = [[tab.move().seconds for tab in all_tabs] for _ in range(MOVES)]
        for index, name in enumerate(tabs, start=1):
            share = statistics.median(seconds[index] / seconds[0] for seconds in rounds)
            yield Row(f"rerun of “{chapter.title}”: {name}", "the same without any of the three", share, detail=True)
        milliseconds = 1000 * statistics.median(seconds[0] for seconds in rounds)
        yield Row(f"rerun of “{chapter.title}”: without any of the three", "", milliseconds, None, "ms", detail=True)
    for tab in all_tabs:
        tab.close()


def memory(browser) -> Iterator[Row]:
    """Measure the server's memory at the first rerun, and after up to a thousand reruns relative to that."""
    with Server() as server:
        tab = Tab(browser, f"{server.rest().address}{path_of(CHAPTERS[1])}")
        assert tab.ready()
        readings = []
        for rerun in range(RERUNS + 1):
            if rerun % (RERUNS // 4) == 0:
                readings.append(server.memory())
            if rerun < RERUNS:
                tab.move()
        tab.close()
    yield Row("the server's memory at the first rerun", "", readings[0], None, "MB", "with the processes beside it")
    for quarter in range(1, 5):
        what = f"the server's memory after {quarter * RERUNS // 4:,} reruns"
        yield Row(what, "at the first", readings[quarter] / readings[0], detail=quarter < 4)

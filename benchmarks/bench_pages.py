"""The rerun of each scene after a move of its first control, its message sizes, and the frame rate of a playing dial.

Reruns are measured on real servers by a browser's clock, from the message that reports the control to the server's last message.
The two yardsticks are hello-world apps with one `st.altair_chart` and one slider, with Streamlit's default options and with
ours. Without Chromium there are no rows.
"""

import statistics
from collections.abc import Iterator
from dataclasses import replace

from playwright.sync_api import sync_playwright

from benchmarks.measure import Row
from benchmarks.serving import FLAGS, ROOT, Server, browser_path, path_of
from benchmarks.tab import Tab
from pages.chapters import CHAPTERS

MOVES = 5
RERUN, VISIT = "rerun after the first control moved", "first visit"
BARE_FOLDER = ROOT / "benchmarks"  # without a config.toml, so Streamlit has its default options
OUR_OPTIONS = ("--runner.postScriptGC=false", "--server.fileWatcherType=none")


def rows() -> Iterator[Row]:
    path = browser_path()
    if path is None:
        return
    with (
        Server() as app,
        Server("hello.py", folder=BARE_FOLDER) as shipped,
        Server("hello.py", folder=BARE_FOLDER, options=OUR_OPTIONS) as tuned,
        sync_playwright() as play,
    ):
        app.rest()
        browser = play.chromium.launch(executable_path=path, args=FLAGS)
        yardsticks = [Tab(browser, shipped.address), Tab(browser, tuned.address)]
        for yardstick in yardsticks:
            yardstick.ready()
            yardstick.move()
        details: list[Row] = []
        for chapter in CHAPTERS:
            for scene in chapter.scenes:
                name = f"“{chapter.title}: {scene.title}”"
                tab = Tab(browser, f"{app.address}{path_of(chapter)}?scene={scene.name}")
                scene_rows = [Row(VISIT, "", tab.first_visit(), 300, "kB", name, detail=True)]
                scene_rows += reruns(name, tab, yardsticks) if tab.ready() else []
                tab.close()
                details += scene_rows
                yield from scene_rows
        yield from summary(details)
        rate = pictures_a_second(Tab(browser, f"{app.address}/downhill"))
        yield Row(
            "different pictures a second while the Downhill dial plays at 1×", "", rate, None, "a second", more=True
        )


def reruns(name: str, tab: Tab, yardsticks: list[Tab]) -> Iterator[Row]:
    """Measure one scene's rerun relative to each yardstick's, alternating between them, and the size of its messages."""
    tab.move()
    tabs = (tab, *yardsticks)
    rounds = [[page.move() for page in tabs] for _ in range(MOVES)]
    for index, against, limit in (
        (2, "hello-world, same options", 2.0),
        (1, "hello-world, as Streamlit ships it", 0.8),
    ):
        share = statistics.median(answers[0].seconds / answers[index].seconds for answers in rounds)
        yield Row(RERUN, against, share, limit, note=name, detail=True)
    kilobytes = statistics.median(answers[0].kilobytes for answers in rounds)
    yield Row("sent by a rerun", "", kilobytes, None, "kB", name, detail=True)


def summary(details: list[Row]) -> Iterator[Row]:
    """Summarize all scenes for the record: the median and the slowest rerun, and the largest first visit."""
    yardsticks = dict.fromkeys(row.against for row in details if row.what == RERUN)
    for against in yardsticks:
        reruns_against = [row for row in details if (row.what, row.against) == (RERUN, against)]
        median = statistics.median(row.ratio for row in reruns_against)
        slowest = max(reruns_against, key=lambda row: row.ratio)
        note = f"{len(reruns_against)} of them"
        yield Row("rerun, the middle of all scenes", against, median, slowest.limit, note=note)
        yield replace(slowest, what="rerun, the slowest scene", detail=False)
    largest = max((row for row in details if row.what == VISIT), key=lambda row: row.ratio)
    yield replace(largest, what="first visit, the largest scene", detail=False)


def pictures_a_second(tab: Tab) -> float:
    """Count the different pictures per second of the Downhill map while its dial plays from end to end."""
    tab.ready()
    tab.page.wait_for_selector(".st-key-downhill_step .why-dial-play:visible")
    return tab.page.evaluate(
        """async () => {
          const dial = document.querySelector(".st-key-downhill_step"), input = dial.querySelector("input")
          const picture = () => document.querySelector(".st-key-downhill_map_figure").innerHTML
          dial.querySelector(".why-dial-play:not([data-plays])")?.click() // it may play by itself
          const start = performance.now()
          let n_pictures = 0, previous = picture()
          while (performance.now() - start < 6000 && input.value !== input.max) {
            await new Promise(requestAnimationFrame)
            const current = picture()
            if (current !== previous) { n_pictures++; previous = current }
          }
          return 1000 * n_pictures / (performance.now() - start)
        }"""
    )

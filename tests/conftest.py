"""What many tests share: the entry to the app, a real server, a real browser, and a loud word about what was skipped."""

import functools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from benchmarks.serving import FLAGS, ROOT, browser_path, serving
from pages.chapter import PAGES
from pages.chapters import CHAPTERS
from tests.sharing import shared_server

IN_CI = os.environ.get("CI") == "true"


# One process a core: threads of PyTorch's own, beside them, only wait for each other (six times the work, measured).
os.environ.setdefault("OMP_NUM_THREADS", "1")
# The many servers of the tests wait for what they are asked, and work nothing out before.
os.environ.setdefault("WHY_EARLY_SECONDS", "0")


@pytest.fixture(scope="session", autouse=True)
def packages_are_looked_through_once() -> Iterator[None]:
    """Streamlit's testing looks through all installed packages for components at each opening, for a tenth of a second."""
    with pytest.MonkeyPatch.context() as patch:
        scan = manifest_scanner.scan_component_manifests
        patch.setattr(manifest_scanner, "scan_component_manifests", functools.cache(scan))
        yield


@pytest.fixture(scope="session")
def visit():
    """A function that opens a chapter's file by its link, as a visitor would; keywords are URL parameters.

    Streamlit learns the chapters when the entry runs. That is done once; every visit begins with what was learnt.
    """
    chapters = None

    def open_chapter(file: str | Path = "start/page.py", **parameters: str | list[str]) -> AppTest:
        nonlocal chapters
        app = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=120)
        if str(file) not in ("start/page.py", str(CHAPTERS[0].file)):
            if chapters is None:
                first = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=120)
                first.query_params["scene"] = CHAPTERS[0].scenes[-1].name  # the first scene takes longer
                chapters = first.run()._registered_pages
            app._registered_pages = chapters
            app.switch_page(str((PAGES / file).relative_to(ROOT)))
        for name, value in parameters.items():
            app.query_params[name] = value
        return app.run()

    return open_chapter


@pytest.fixture
def cold_server() -> Iterator[str]:
    """A server that nobody has opened yet."""
    with serving() as address:
        yield address


@pytest.fixture(scope="session")
def server(tmp_path_factory, worker_id) -> Iterator[str]:
    """One server for all tests that do not mind earlier visitors."""
    run = tmp_path_factory.getbasetemp()
    with shared_server((run if worker_id == "master" else run.parent) / "server", worker_id) as address:
        yield address


@pytest.fixture(scope="session")
def chromium():
    """A real Chromium. Where it is missing the test is skipped, loudly; in CI that is a failure."""
    path = browser_path()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        path = None
    if path is None:
        reason = "no Chromium or no Playwright here: what only a browser can show is NOT tested (see the README)"
        pytest.fail(reason) if IN_CI else pytest.skip(reason)
    with sync_playwright() as play:
        # A test ends before the last tier of the compiler pays: without it a page takes an eighth less to open.
        browser = play.chromium.launch(
            executable_path=path, args=[*FLAGS, "--js-flags=--max-optimized-bytecode-size=0"]
        )
        yield browser
        browser.close()


def pytest_terminal_summary(terminalreporter):
    """Say loudly what was left untested, once a reason."""
    skipped = terminalreporter.stats.get("skipped", [])
    for reason in sorted({str(report.longrepr[2]) for report in skipped if isinstance(report.longrepr, tuple)}):
        count = sum(1 for report in skipped if isinstance(report.longrepr, tuple) and report.longrepr[2] == reason)
        terminalreporter.write_line(f"NOT TESTED ({count}): {reason.removeprefix('Skipped: ')}", yellow=True, bold=True)

"""Shared fixtures: the app's entry point, a server and a browser. The terminal summary lists each skip reason."""

import functools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from benchmarks.serving import FLAGS, ROOT, browser_path, serving
from core.draw import figure
from pages.chapter import PAGES
from pages.chapters import CHAPTERS
from tests.sharing import shared_server

IN_CI = os.environ.get("CI") == "true"


# pytest-xdist runs one process per core; PyTorch's own threads on top made the tests six times slower (measured).
os.environ.setdefault("OMP_NUM_THREADS", "1")
# The test servers must not precompute charts: many of them start, and few charts are requested.
os.environ.setdefault("WHY_EARLY_SECONDS", "0")


@pytest.fixture(scope="session", autouse=True)
def cached_component_scan() -> Iterator[None]:
    """Scan the installed packages for components once: AppTest does it on every run, which costs 0.1 s."""
    with pytest.MonkeyPatch.context() as patch:
        scan = manifest_scanner.scan_component_manifests
        patch.setattr(manifest_scanner, "scan_component_manifests", functools.cache(scan))
        yield


@pytest.fixture(scope="session", autouse=True)
def validated_specs() -> None:
    """Let Altair validate the spec of every picture that a test builds."""
    figure.validates_specs = True


@pytest.fixture(scope="session")
def visit():
    """Return a function that opens a chapter's page by its file; keywords are URL parameters.

    Streamlit registers the pages when the entry script runs. Run it once and reuse its registry in every visit.
    """
    chapters = None

    def open_chapter(file: str | Path = "start/page.py", **parameters: str | list[str]) -> AppTest:
        nonlocal chapters
        app = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=120)
        if str(file) not in ("start/page.py", str(CHAPTERS[0].file)):
            if chapters is None:
                first = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=120)
                first.query_params["scene"] = CHAPTERS[0].scenes[-1].name  # the first scene is slower
                chapters = first.run()._registered_pages
            app._registered_pages = chapters
            app.switch_page(str((PAGES / file).relative_to(ROOT)))
        for name, value in parameters.items():
            app.query_params[name] = value
        return app.run()

    return open_chapter


@pytest.fixture
def cold_server() -> Iterator[str]:
    """Start a server without earlier visitors."""
    with serving() as address:
        yield address


@pytest.fixture(scope="session")
def server(tmp_path_factory, worker_id) -> Iterator[str]:
    """Share one server among all tests that allow earlier visitors."""
    run = tmp_path_factory.getbasetemp()
    with shared_server((run if worker_id == "master" else run.parent) / "server", worker_id) as address:
        yield address


@pytest.fixture(scope="session")
def chromium():
    """Start a real Chromium. Without it skip the test, or fail in CI."""
    path = browser_path()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        path = None
    if path is None:
        reason = "no Chromium or no Playwright here: what only a browser can show is NOT tested (see the README)"
        pytest.fail(reason) if IN_CI else pytest.skip(reason)
    with sync_playwright() as play:
        # Tests are too short for V8's optimizing tier to pay off: without it a page opens an eighth faster.
        browser = play.chromium.launch(
            executable_path=path, args=[*FLAGS, "--js-flags=--max-optimized-bytecode-size=0"]
        )
        yield browser
        browser.close()


def pytest_terminal_summary(terminalreporter):
    """Report each skip reason once, with its count."""
    skipped = terminalreporter.stats.get("skipped", [])
    for reason in sorted({str(report.longrepr[2]) for report in skipped if isinstance(report.longrepr, tuple)}):
        count = sum(1 for report in skipped if isinstance(report.longrepr, tuple) and report.longrepr[2] == reason)
        terminalreporter.write_line(f"NOT TESTED ({count}): {reason.removeprefix('Skipped: ')}", yellow=True, bold=True)

"""What a visitor brought is gone from the server's memory soon after they leave, without anybody else coming or going."""

import os

import pytest
from playwright.sync_api import expect

from benchmarks.serving import ROOT, Server

pytestmark = pytest.mark.browser


def test_what_a_visitor_brought_is_gone_soon_after_they_leave(chromium, monkeypatch):
    monkeypatch.setenv("WHY_FORGET_EVERY", "0.5")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
    with Server("tests/server/leaving/main.py", options=["--server.disconnectedSessionTTL", "1"]) as server:
        watcher, visitor = chromium.new_context(), chromium.new_context()
        watching, page = watcher.new_page(), visitor.new_page()
        page.goto(server.address)
        expect(page.get_by_text("1 in memory")).to_be_visible(timeout=60_000)
        watching.goto(f"{server.address}/?watch=1")
        expect(watching.get_by_text("1 in memory")).to_be_visible(timeout=60_000)
        visitor.close()
        for _ in range(60):
            watching.get_by_test_id("stApp").press("r")  # Streamlit's key for "run again": the session goes on
            if watching.get_by_text("0 in memory").is_visible():
                break
            watching.wait_for_function("() => new Promise(done => requestAnimationFrame(() => done(true)))")
            try:
                expect(watching.get_by_text("0 in memory")).to_be_visible(timeout=1_000)
                break
            except AssertionError:
                continue
        expect(watching.get_by_text("0 in memory")).to_be_visible(timeout=1_000)
        watcher.close()

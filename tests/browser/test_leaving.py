"""A visitor's session objects leave the server's memory soon after the visitor, without any other visit."""

import os

import pytest
from playwright.sync_api import expect

from benchmarks.serving import ROOT, Server

pytestmark = pytest.mark.browser


def test_what_a_visitor_brought_is_gone_soon_after_they_leave(chromium, monkeypatch):
    monkeypatch.setenv("WHY_FORGET_EVERY", "0.5")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
    with Server("tests/server/leaving/main.py", options=["--server.disconnectedSessionTTL", "1"]) as server:
        monitor_context, visitor_context = chromium.new_context(), chromium.new_context()
        monitor_page, page = monitor_context.new_page(), visitor_context.new_page()
        page.goto(server.address)
        expect(page.get_by_text("1 in memory")).to_be_visible(timeout=60_000)
        monitor_page.goto(f"{server.address}/?watch=1")
        expect(monitor_page.get_by_text("1 in memory")).to_be_visible(timeout=60_000)
        visitor_context.close()
        for _ in range(60):
            monitor_page.get_by_test_id("stApp").press("r")  # Streamlit's key for "run again": the session goes on
            if monitor_page.get_by_text("0 in memory").is_visible():
                break
            monitor_page.wait_for_function("() => new Promise(done => requestAnimationFrame(() => done(true)))")
            try:
                expect(monitor_page.get_by_text("0 in memory")).to_be_visible(timeout=1_000)
                break
            except AssertionError:
                continue
        expect(monitor_page.get_by_text("0 in memory")).to_be_visible(timeout=1_000)
        monitor_context.close()

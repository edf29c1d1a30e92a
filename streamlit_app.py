"""The entry point: `streamlit run streamlit_app.py`, or any ASGI server on `streamlit_app:app`.

`app` is the router with its warm-up, middleware and error page. Run as a plain script (in a test, on an older host), this file
runs the router.

The router is its own main script: a folder named `pages/` next to the main script puts a fresh Streamlit server into its old
multi-page mode. The first visitor of a deep link would then get a page without its frame.
"""

import runpy
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from pages.server.fonts import font_routes
from pages.server.link_preview import card_routes
from pages.server.middleware import SiteMiddleware
from pages.server.splash import frame_routes
from pages.server.static_gzip import GzipStaticFiles
from pages.server.streamlit_private import runs_as_script
from pages.server.warm_up import warm_up
from pages.ui.error_page import show_error_page
from pages.ui.glossary_popups import route
from pages.url.base import base_path

ROUTER = Path(__file__).parent / "pages" / "router.py"

app = st.App(
    ROUTER,
    lifespan=warm_up,
    middleware=[Middleware(SiteMiddleware), Middleware(GzipStaticFiles)],
    routes=[route(), *card_routes(base_path()), *frame_routes(base_path()), *font_routes(base_path())],
    on_script_error=show_error_page,
)

if runs_as_script():
    runpy.run_path(str(ROUTER), run_name="__main__")

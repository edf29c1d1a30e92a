"""The path under which the app is served."""

import streamlit as st


def base_path() -> str:
    """Return the path: empty, or `/prefix` if the host set one (`server.baseUrlPath`)."""
    prefix = st.get_option("server.baseUrlPath").strip("/")
    return f"/{prefix}" if prefix else ""

"""Where the app is served."""

import streamlit as st


def base_path() -> str:
    """Return the path the app is served under: empty, or `/prefix` where a host set one."""
    prefix = st.get_option("server.baseUrlPath").strip("/")
    return f"/{prefix}" if prefix else ""

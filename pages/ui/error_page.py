"""The error page: what a visitor sees when a run fails."""

import logging

import streamlit as st

from core.say.messages import text
from pages.ui import navigation

log = logging.getLogger("why")


def show_error_page(fault: Exception) -> bool:
    """Show what happened and links back. The traceback goes to the log.

    Return True: Streamlit then leaves out its own error, which has the traceback (`st.App(on_script_error=…)`).
    """
    log.error("A chapter failed", exc_info=fault)
    st.error(text("server-tripped"), title=text("server-tripped.title"), icon=":material/healing:")
    navigation.links_after_error()
    return True

"""The one file that touches what Streamlit does not promise to keep; `tests/server/test_streamlit_private.py` watches each use.

When a newer Streamlit breaks one of them, that test says which, and this file is the only one to change.
"""

from streamlit import runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.web.server.starlette.starlette_websocket import is_host_allowed

UPLOADS = 5  # files of one visitor that the server holds


def is_history_navigation() -> bool:
    """Whether this run was asked for by the browser's back or forward: then the URL decides what every bound widget shows."""
    return get_script_run_ctx().is_history_navigation


def follow_as_history() -> None:
    """For the rest of this run, let the URL decide what every bound widget shows, as after back or forward.

    Streamlit does not do so by itself when a visitor follows a link to the page they are on.
    """
    get_script_run_ctx().is_history_navigation = True


def runs_as_script() -> bool:
    """Whether this file's importer runs as a page's script, for one visitor, and not as a module that a server loads once."""
    return get_script_run_ctx(suppress_warning=True) is not None


def more_has_changed() -> bool:
    """Whether only parts of the page rerun (`st.fragment`), while something that the visitor moved stands outside them."""
    run = get_script_run_ctx()
    if not run.fragment_ids_this_run:
        return False
    state = run.session_state._state
    about = state._new_widget_state.widget_metadata
    outside = (each for each, known in about.items() if known.fragment_id not in run.fragment_ids_this_run)
    return any(each in state._new_widget_state and state._widget_changed(each) for each in outside)


def answers_under(host: str | None) -> bool:
    """Whether `server.allowedHosts` has this `Host` of a request: the rule by which Streamlit itself lets pages connect."""
    return is_host_allowed(host)


def end_left_sessions() -> int:
    """End the sessions of visitors who left more than `server.disconnectedSessionTTL` ago; returns how many there were.

    Streamlit keeps them for those who come back, and lets go of them only when another one is put aside. What they held is
    cleared, too: the server's loop goes on holding the session that it served last, until somebody else comes. A file that they
    could take home goes when it is found to be nobody's for the second time; the first time is when the session ends.
    """
    if not runtime.exists():
        return 0
    server = runtime.get_instance()
    left = server._session_mgr._session_storage._cache.expire()
    for _, kept in left:
        kept.session.shutdown()
        state = kept.session.session_state
        state.clear()
        state._new_widget_state.widget_metadata.clear()  # callbacks, with all that they know
        kept.session._fragment_storage.clear()
    if left:
        server.media_file_mgr.remove_orphaned_files()
    return len(left)


def make_room_for_upload(session: str) -> None:
    """Let go of a visitor's oldest files before one more comes, so that nobody fills the memory: `UPLOADS` at most are there."""
    if not runtime.exists():
        return
    files = runtime.get_instance()._uploaded_file_mgr
    held = list(files.file_storage.get(session, ()))
    for oldest in held[: max(len(held) - UPLOADS + 1, 0)]:
        files.remove_file(session, oldest)

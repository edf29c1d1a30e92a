"""All uses of Streamlit's private API. `tests/server/test_streamlit_private.py` tells which of them a new version breaks."""

from typing import Any

from streamlit import runtime
from streamlit.delta_generator_singletons import context_dg_stack
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.web.server.starlette.starlette_websocket import is_host_allowed

UPLOADS = 5  # files of one visitor that the server holds


def _context() -> Any:
    return get_script_run_ctx()


def is_history_navigation() -> bool:
    """Return whether the browser's Back or Forward started this run. The URL then wins over every bound widget."""
    return _context().is_history_navigation


def follow_as_history() -> None:
    """Let the URL win over every bound widget for the rest of this run, as after Back or Forward.

    Streamlit does not do so after a link to the open page.
    """
    _context().is_history_navigation = True


def runs_as_script() -> bool:
    """Return whether the caller runs in a visitor's script run, not on the server's import."""
    return get_script_run_ctx(suppress_warning=True) is not None


def outer_widget_changed() -> bool:
    """Return whether a widget outside the rerunning fragments has changed, too; False in a run of the whole page.

    A widget that this run has mounted has no earlier value, so it has not changed.
    """
    run = _context()
    if not run.fragment_ids_this_run:
        return False
    state = run.session_state._state
    widgets = state._new_widget_state.widget_metadata
    outside = (id for id, widget in widgets.items() if widget.fragment_id not in run.fragment_ids_this_run)
    known = (id for id in outside if id in state._new_widget_state and id in state._old_state)
    return any(state._widget_changed(id) for id in known)


def is_allowed_host(host: str | None) -> bool:
    """Return whether `server.allowedHosts` allows this Host header, by Streamlit's own rule for WebSockets."""
    return is_host_allowed(host)


def end_abandoned_sessions() -> int:
    """End the sessions of visitors who left more than `server.disconnectedSessionTTL` ago; return their number.

    The pages promise that a person's own data are gone within a minute, and this function keeps that promise. Streamlit itself
    keeps a disconnected session until another one disconnects. The session's contents are cleared, too, since the event loop
    refers to the last session until another comes. A download is deleted at the second orphan sweep. The first is when the
    session ends.
    """
    if not runtime.exists():
        return 0
    server: Any = runtime.get_instance()
    abandoned = server._session_mgr._session_storage._cache.expire()
    for _, info in abandoned:
        info.session.shutdown()
        state = info.session.session_state
        state.clear()
        state._new_widget_state.widget_metadata.clear()  # callbacks, and the data they refer to
        info.session._fragment_storage.clear()
    if abandoned:
        server.media_file_mgr.remove_orphaned_files()
    return len(abandoned)


def make_room_for_upload(session: str) -> None:
    """Delete a visitor's oldest uploads, so that the server holds at most `UPLOADS` with the next one."""
    if not runtime.exists():
        return
    files: Any = runtime.get_instance()._uploaded_file_mgr
    uploads = list(files.file_storage.get(session, ()))
    for oldest in uploads[: max(len(uploads) - UPLOADS + 1, 0)]:
        files.remove_file(session, oldest)


def open_containers() -> int:
    """Return the number of open containers around the caller (`with st.container(): …`)."""
    return len(context_dg_stack.get())


def is_open(container: Any) -> bool:
    """Return whether the caller is inside that container."""
    return any(parent is container for parent in context_dg_stack.get())

"""All uses of Streamlit's private API. When a newer version breaks one, `tests/server/test_streamlit_private.py` says which."""

from typing import Any

from streamlit import runtime
from streamlit.delta_generator_singletons import context_dg_stack
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.web.server.starlette.starlette_websocket import is_host_allowed

UPLOADS = 5  # files of one visitor that the server holds


def _context() -> Any:
    return get_script_run_ctx()


def is_history_navigation() -> bool:
    """Return whether the browser's Back or Forward started this run: then the URL wins over every bound widget's value."""
    return _context().is_history_navigation


def follow_as_history() -> None:
    """Let the URL win over every bound widget's value for the rest of this run, as after Back or Forward.

    Streamlit does not do so by itself after a link to the page that is open.
    """
    _context().is_history_navigation = True


def runs_as_script() -> bool:
    """Return whether the caller runs as a page's script, for one visitor, and not as a module that a server imports once."""
    return get_script_run_ctx(suppress_warning=True) is not None


def outer_widget_changed() -> bool:
    """Whether only fragments rerun while a widget outside them has changed, too."""
    run = _context()
    if not run.fragment_ids_this_run:
        return False
    state = run.session_state._state
    about = state._new_widget_state.widget_metadata
    outside = (id for id, widget in about.items() if widget.fragment_id not in run.fragment_ids_this_run)
    return any(id in state._new_widget_state and state._widget_changed(id) for id in outside)


def is_allowed_host(host: str | None) -> bool:
    """Return whether `server.allowedHosts` allows this Host header, by the rule that Streamlit applies to connections."""
    return is_host_allowed(host)


def end_abandoned_sessions() -> int:
    """End the sessions of visitors who left more than `server.disconnectedSessionTTL` ago; return their number.

    The pages promise that a person's own data are gone within a minute; this function is how. Streamlit by itself keeps a
    disconnected session until another one disconnects, however long that takes. The session's contents are cleared, too,
    since the event loop refers to the last session until another comes. A download is deleted at the second orphan sweep; the
    first is when the session ends.
    """
    if not runtime.exists():
        return 0
    server: Any = runtime.get_instance()
    left = server._session_mgr._session_storage._cache.expire()
    for _, info in left:
        info.session.shutdown()
        state = info.session.session_state
        state.clear()
        state._new_widget_state.widget_metadata.clear()  # callbacks, with what they refer to
        info.session._fragment_storage.clear()
    if left:
        server.media_file_mgr.remove_orphaned_files()
    return len(left)


def make_room_for_upload(session: str) -> None:
    """Delete a visitor's oldest uploads so that, with the next one, the server holds at most `UPLOADS`."""
    if not runtime.exists():
        return
    files: Any = runtime.get_instance()._uploaded_file_mgr
    uploads = list(files.file_storage.get(session, ()))
    for oldest in uploads[: max(len(uploads) - UPLOADS + 1, 0)]:
        files.remove_file(session, oldest)


def open_containers() -> int:
    """Return how many containers are open around the caller (`with st.container(): …`)."""
    return len(context_dg_stack.get())


def is_open(container: Any) -> bool:
    """Return whether the caller stands in that container, or in one within it."""
    return any(parent is container for parent in context_dg_stack.get())

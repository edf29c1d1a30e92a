"""The parameters of the address, who may change them during a run, and links with parameters."""

from urllib.parse import urlencode

import streamlit as st

from pages.chapter import Chapter
from pages.server import streamlit_private as private
from pages.url.visit import get_visit

# This parameter marks one of our links: controls that the link does not name go to their defaults. Streamlit leaves the address
# bar unchanged after a link to the open page. Removing this parameter makes it write the new address.
SET_PARAMETER = "set"
LONGEST = 20_000  # characters of one parameter that are read


def begin_run(current: Chapter) -> None:
    """Begin a run: note how the visitor came, and follow the link that brought them.

    A link with `SET_PARAMETER` wins over every control, like the browser's Back and Forward.
    """
    visit = get_visit()
    visit.has_just_arrived = visit.page != current.url
    visit.page = current.url
    visit.follows_url = False
    is_our_link = SET_PARAMETER in st.query_params
    if visit.has_just_arrived or is_our_link:
        _write_scene_of_controls(current)
    if is_our_link:
        visit.focus = any(key.startswith(current.prefixes) for key in st.query_params)
        private.follow_as_history()
        del st.query_params[SET_PARAMETER]


def _write_scene_of_controls(current: Chapter) -> None:
    """Write the scene that has the address's controls into an address that names no scene."""
    if "scene" not in st.query_params:
        scene = current.scene_with(st.query_params)
        write("scene", None if scene is current.scenes[0] else scene.name)


def end_run() -> None:
    """End the run of a scene: from now on the values of its controls win over the address."""
    visit = get_visit()
    visit.follows_url, visit.focus = False, None
    visit.on_page, visit.rendering = visit.rendering, set()


def follows_url() -> bool:
    """Return whether the address wins over every control in this run: after one of our links, Back or Forward."""
    return private.is_history_navigation() or get_visit().follows_url


def set_controls(prefixes: tuple[str, ...], values: dict[str, str]) -> None:
    """Set the controls whose names begin with a prefix: those in `values`, and all others to their defaults.

    Call it before the scene runs: from a callback, or at the start of a run.
    """
    for key in [key for key in st.query_params if key.startswith(prefixes) and key not in values]:
        del st.query_params[key]
    st.query_params.update(values)
    get_visit().follows_url = True


def mark_rendered(key: str) -> bool:
    """Mark a control as rendered by this run. Return whether the scene's last run rendered it, so that the browser has it."""
    get_visit().rendering.add(key)
    return key in get_visit().on_page


def has_just_arrived() -> bool:
    """Return whether this is the first run since the visitor came (back) to this chapter."""
    return get_visit().has_just_arrived


def note_move() -> None:
    """Mark the arrival as over, from a callback, because the visitor moved a control.

    The tour and the editors of tables no longer set themselves up from the address.
    """
    get_visit().has_just_arrived = False


def query_value(key: str) -> str | None:
    """Return the value of a parameter; None if it is missing, repeated, or too long."""
    values = st.query_params.get_all(key)
    return values[0] if len(values) == 1 and len(values[0]) <= LONGEST else None


def query_number(key: str, last: int) -> int | None:
    """Return the number of a parameter, from 1 to `last`; None for anything else."""
    return {str(number): number for number in range(1, last + 1)}.get(query_value(key) or "")


def encode(value: object) -> str:
    """Format a value for the URL. A list has dots between its items."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ".".join(map(encode, value))
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def write(key: str, value: str | None) -> None:
    """Set a parameter of the address, or remove it for None."""
    values = st.query_params.get_all(key)
    if value is None:
        if values:
            del st.query_params[key]
    elif values != [value]:
        st.query_params[key] = value


def forget(*keys: str) -> None:
    """Reset controls to their defaults, from a callback, because another setting has made their values meaningless."""
    for key in keys:
        st.session_state.pop(key, None)
        get_visit().values.pop(key, None)
        write(key, None)


def link(chapter: Chapter, label: str, /, *, scene: str | None = None, **controls: object) -> None:
    """Show a link to a chapter, or a scene of it, with these values of its controls. All others go to their defaults."""
    prefix = chapter.prefix_of(chapter.scene(scene))
    query = {f"{prefix}{name}": encode(value) for name, value in controls.items()}
    if scene:
        query["scene"] = scene
    st.page_link(
        chapter.page(),
        label=label,
        icon=":material/arrow_forward:",
        query_params={SET_PARAMETER: "1", **query},
        help="",
    )


def address(**more: str) -> str:
    """Return the link to what this visitor sees now, with `more` parameters."""
    parameters = {key: st.query_params.get_all(key) for key in st.query_params}
    parameters.update({key: [value] for key, value in more.items()})
    return (st.context.url or "").split("?")[0] + (f"?{urlencode(parameters, doseq=True)}" if parameters else "")

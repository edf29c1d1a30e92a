"""How the visitor came to this run, what the address asks for, and links that say it."""

from urllib.parse import urlencode

import streamlit as st

from pages.chapter import Chapter
from pages.server import streamlit_private as private

# The parameter by which a link of ours says "set this page to exactly this". Streamlit leaves the address bar as it was when a
# link leads to the page it stands on; taking this parameter away again makes it write the new address.
SETS = "set"
LONGEST = 20_000  # characters of one parameter that are looked at


def arrive(current: Chapter) -> None:
    """Note how the visitor came; a link of ours is followed as back and forward are: what it does not name is at its default.

    A link that names controls but no scene, as those of earlier versions did, leads to the scene that has them; one to a scene
    that is part of another now leads there.
    """
    state = st.session_state
    state["_back_on_page"] = state.get("_page") != current.url
    state["_page"] = current.url
    state.pop("_following", None)
    if state["_back_on_page"]:
        state.pop("_tried", None)
    if (name := asked("scene")) in current.moved:
        scene_now, controls = current.moved[name]
        write("scene", scene_now)
        for control, value in controls.items():
            write(f"{current.prefix}{control}", value)
    came = state["_back_on_page"] or SETS in st.query_params
    if came and "scene" not in st.query_params:
        scene = current.scene_with(st.query_params)
        write("scene", None if scene is current.scenes[0] else scene.name)
    if SETS in st.query_params:
        state["_focus"] = any(key.startswith(current.prefix) for key in st.query_params)
        private.follow_as_history()
        del st.query_params[SETS]


def follows_url() -> bool:
    """Whether the address decides everything in this run: a link of ours was followed, or back or forward was pressed."""
    return private.is_history_navigation() or "_following" in st.session_state


def follow(prefix: str, wanted: dict[str, str]) -> None:
    """From a callback: set every control whose name begins with `prefix` as `wanted` says, all others to their defaults."""
    for key in [key for key in st.query_params if key.startswith(prefix) and key not in wanted]:
        del st.query_params[key]
    st.query_params.update(wanted)
    st.session_state["_following"] = True


def arrived() -> None:
    """The scene has read the address; from now on the visitor's hand counts."""
    st.session_state.pop("_following", None)
    st.session_state.pop("_focus", None)
    st.session_state["_shown"] = st.session_state.pop("_showing", set())


def comes_on(key: str) -> bool:
    """Whether a control comes on the page in this run: it was not there when the scene was shown before."""
    st.session_state.setdefault("_showing", set()).add(key)
    return key not in st.session_state.get("_shown", set())


def is_back_on_page() -> bool:
    """Whether this run is the first one since the visitor came (back) to this chapter."""
    return st.session_state["_back_on_page"]


def moved() -> None:
    """Note that the visitor moved a control: from now on their hand counts, not the URL they came with."""
    st.session_state["_back_on_page"] = False


def asked(key: str) -> str | None:
    """What the address says for `key`: None where it says nothing, says it twice, or at unreasonable length."""
    told = st.query_params.get_all(key)
    return told[0] if len(told) == 1 and len(told[0]) <= LONGEST else None


def word(value: object) -> str:
    """How a value stands in the address; two or more with a dot between them."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ".".join(map(word, value))
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def write(key: str, value: str | None) -> None:
    """Make the address say `value` for `key`, or nothing for None."""
    told = st.query_params.get_all(key)
    if value is None:
        if told:
            del st.query_params[key]
    elif told != [value]:
        st.query_params[key] = value


def forget(*keys: str) -> None:
    """From a callback: these controls start over at their defaults, because what they are about is another thing now."""
    for key in keys:
        st.session_state.pop(key, None)
        st.session_state.pop(f"{key}_kept", None)  # a dial's
        st.session_state.get("_kept", {}).pop(key, None)
        write(key, None)


def link(to: Chapter, label: str, *, scene: str | None = None, **controls: object) -> None:
    """A link to a chapter, or a scene of it, with its controls set as given; those not given stand at their defaults."""
    wanted = {
        f"{to.prefix}{name}": [str(each) for each in value] if isinstance(value, list) else str(value)
        for name, value in controls.items()
    }
    if scene:
        wanted["scene"] = scene
    st.page_link(to.page(), label=label, icon=":material/arrow_forward:", query_params={SETS: "1", **wanted}, help="")


def address(**more: str) -> str:
    """The link that shows a friend what this visitor sees now, with more parameters if given."""
    told = {key: st.query_params.get_all(key) for key in st.query_params}
    told.update({key: [value] for key, value in more.items()})
    return (st.context.url or "").split("?")[0] + (f"?{urlencode(told, doseq=True)}" if told else "")

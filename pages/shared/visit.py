"""How the visitor came to this run: by a link, by back and forward, from another chapter, or by moving a control."""

from urllib.parse import urlencode

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from pages.chapters import Chapter

# The parameter by which a link of ours says "set this page to exactly this". Streamlit leaves the address bar as it was when a
# link leads to the page it stands on; taking this parameter away again makes it write the new address.
SETS = "set"


def arrive(current: Chapter) -> None:
    """Note how the visitor came; a link of ours is followed as back and forward are: what it does not name is at its default."""
    state = st.session_state
    state["_back_on_page"] = state.get("_page") != current.url
    state["_page"] = current.url
    if SETS in st.query_params:
        get_script_run_ctx().is_history_navigation = True
        del st.query_params[SETS]


def follows_url() -> bool:
    """Whether the URL decides everything in this run: a link of ours was followed, or back or forward was pressed."""
    return get_script_run_ctx().is_history_navigation


def is_back_on_page() -> bool:
    """Whether this run is the first one since the visitor came (back) to this chapter."""
    return st.session_state["_back_on_page"]


def moved() -> None:
    """Note that the visitor moved a control: from now on their hand counts, not the URL they came with."""
    st.session_state["_back_on_page"] = False


def controls(of: Chapter) -> dict[str, object]:
    """What the address says of a chapter's controls now: those that do not stand at their defaults."""
    told = {key: st.query_params.get_all(key) for key in st.query_params if key.startswith(of.prefix)}
    return {key.removeprefix(of.prefix): values for key, values in told.items()}


def link(to: Chapter, label: str, **controls: object) -> None:
    """A link to a chapter with its controls set as given; those not given stand at their defaults."""
    wanted = {
        f"{to.prefix}{name}": [str(each) for each in value] if isinstance(value, list) else str(value)
        for name, value in controls.items()
    }
    st.page_link(to.page(), label=label, icon=":material/arrow_forward:", query_params={SETS: "1", **wanted}, help="")


def address() -> str:
    """The link that shows a friend what this visitor sees now."""
    told = {key: st.query_params.get_all(key) for key in st.query_params}
    return (st.context.url or "") + (f"?{urlencode(told, doseq=True)}" if told else "")

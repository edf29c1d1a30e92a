"""The language of a visit: `lang=` in the address, else what was chosen before, else the browser's, else the one that the site is written in.

The address of a visitor who was given another language than their browser's keeps `lang=` (`script` writes it, without an entry in the
browser's history); a link that is shared always says the language, unless it is the source's.
"""

import json
from contextlib import AbstractContextManager
from urllib.parse import parse_qs

import streamlit as st

from core.say import messages
from core.say.language import accepted
from core.say.numbers import style
from pages.server.streamlit_private import runs_as_script
from pages.url import state as url_state
from pages.url.visit import get_visit

PARAMETER = "lang"
# Our scripts read these: the language of the page, and its decimal sign.
_SCRIPT = """<script>{
  const [language, decimal, kept] = %s
  Object.assign(window, { whyLanguage: language, whyDecimal: decimal })
  document.documentElement.lang = language
  const url = new URL(location.href)
  if (kept && url.searchParams.get("lang") !== language) {
    url.searchParams.set("lang", language)
    history.replaceState(history.state, "", url)
  }
}</script>"""


def choose() -> str:
    """Return the language that this visitor is shown, for the whole visit; a link with `lang=` changes it."""
    visit = get_visit()
    visit.language = messages.best([url_state.query_value(PARAMETER), visit.language]) or of_browser()
    visit.page_language = visit.language
    return visit.language


def has_changed() -> bool:
    """Whether the visitor has chosen another language since the page was run as a whole."""
    return get_visit().language != get_visit().page_language


def of_browser() -> str:
    """Return the language that the browser asks for, or the source's."""
    header = st.context.headers.get("Accept-Language") or ""
    return messages.best([st.context.locale, *accepted(header)]) or messages.SOURCE


def of_request(scope) -> str:
    """Return the language of a request for a page: by its address, else by its header."""
    values = parse_qs(scope.get("query_string", b"").decode("latin-1")[: url_state.LONGEST]).get(PARAMETER, [])
    header = dict(scope["headers"]).get(b"accept-language", b"").decode("latin-1")
    return messages.best([*(values if len(values) == 1 else []), *accepted(header)]) or messages.SOURCE


def of_visit() -> AbstractContextManager[None]:
    """Put messages into the visitor's language within the block: a part that reruns alone has none yet."""
    return messages.use(get_visit().language or messages.SOURCE)


def script(page: str) -> str:
    """Return a script that tells the browser the page's language. It stands before all that writes numbers.

    A browser runs it when it changes, so it names the page: the bar of chapters leads to addresses without a language.
    """
    is_override = messages.language() != of_browser()
    return _SCRIPT % json.dumps([messages.language(), style().decimal, is_override, page])


def names() -> dict[str, str]:
    """Return the languages that there are, each by its own name."""
    found = {}
    for code in messages.languages():
        with messages.use(code):
            found[code] = messages.text("language-name")
    return found


def change(to: str) -> None:
    """Show this visitor another language from now on: a callback."""
    get_visit().language = to
    if url_state.query_value(PARAMETER) is not None:
        url_state.write(PARAMETER, to)


def link(parameters: dict[str, str]) -> dict[str, str]:
    """Add the page's language to the parameters of a link for somebody else."""
    has_language = messages.language() != messages.SOURCE or url_state.query_value(PARAMETER) is not None
    return {**parameters, PARAMETER: messages.language()} if has_language else parameters


# A button's callback runs before its page does, in a thread that was told no language yet.
messages.unless_told(lambda: get_visit().language if runs_as_script() else None)

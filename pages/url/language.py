"""The language of a visit: `lang=` in the address, else the visitor's earlier choice, else the browser's, else the site's source language.

If the language differs from the browser's, `script` writes `lang=` into the address, without an entry in the browser's history. A
shared link has `lang=` unless the language is the source's.
"""

import json
from contextlib import AbstractContextManager

import streamlit as st
from starlette.datastructures import Headers, QueryParams

from core.say.language import SOURCE, best_match, languages, parse_accept_language, set_fallback_language, use
from core.say.language import language as language_of_run
from core.say.messages import own_name
from core.say.numbers import current_style
from pages.server.streamlit_private import runs_as_script
from pages.url import state as url_state
from pages.url.visit import get_visit

PARAMETER = "lang"
# Other scripts read the language of the page and its decimal sign.
_SCRIPT = """<script>{
  const [language, decimal, inUrl] = %s
  Object.assign(window, { whyLanguage: language, whyDecimal: decimal })
  document.documentElement.lang = language
  const url = new URL(location.href)
  if (inUrl && url.searchParams.get("lang") !== language) {
    url.searchParams.set("lang", language)
    history.replaceState(history.state, "", url)
  }
}</script>"""


def choose() -> str:
    """Choose the visitor's language for this run and return it."""
    visit = get_visit()
    visit.language = best_match([url_state.query_value(PARAMETER), visit.language]) or of_browser()
    visit.page_language = visit.language
    return visit.language


def has_changed() -> bool:
    """Return whether the visitor has chosen another language since the last run of the whole page."""
    return get_visit().language != get_visit().page_language


def of_browser() -> str:
    """Return the language that the browser asks for, or else the source's."""
    header = st.context.headers.get("Accept-Language") or ""
    return best_match([st.context.locale, *parse_accept_language(header)]) or SOURCE


def of_request(scope) -> str:
    """Return the language of an HTTP request, by its address or else by its header."""
    values = QueryParams(scope.get("query_string", b"")[: url_state.LONGEST]).getlist(PARAMETER)
    header = Headers(scope=scope).get("accept-language", "")
    return best_match([*(values if len(values) == 1 else []), *parse_accept_language(header)]) or SOURCE


def of_visit() -> AbstractContextManager[None]:
    """Use the visitor's language within a `with` block: a fragment that reruns alone has none yet."""
    return use(get_visit().language or SOURCE)


def script(page: str) -> str:
    """Return a script that sets the page's language in the browser. Mount it before everything that writes numbers.

    A browser runs a script again only if its text changes. So the text has the page's name: links in the bar of chapters have no
    language.
    """
    is_override = language_of_run() != of_browser()
    return _SCRIPT % json.dumps([language_of_run(), current_style().decimal, is_override, page])


def names() -> dict[str, str]:
    """Return the languages on offer: the code, and the name in the language itself."""
    return {code: own_name(code) for code in languages()}


def change(language: str) -> None:
    """Change the visitor's language, from a callback."""
    get_visit().language = language
    if url_state.query_value(PARAMETER) is not None:
        url_state.write(PARAMETER, language)


def link_parameters(parameters: dict[str, str]) -> dict[str, str]:
    """Add the page's language to the parameters of a link to share."""
    has_language = language_of_run() != SOURCE or url_state.query_value(PARAMETER) is not None
    return {**parameters, PARAMETER: language_of_run()} if has_language else parameters


# A callback runs before its page, in a thread without a language.
set_fallback_language(lambda: get_visit().language if runs_as_script() else None)

"""The whole app with two endpoints for the test: `/_remains?words=…` lists the objects in memory that hold the words.

`/_keep?words=…` leaks a word into a shared cache, to prove that the scan finds it.
"""

import gc

import pandas as pd
import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from pages.server.middleware import SiteMiddleware
from pages.server.warm_up import warm_up
from pages.ui.glossary_popups import route
from streamlit_app import ROUTER


@st.cache_resource(max_entries=3, ttl="1h", show_spinner=False)
def share(word: str) -> list[str]:
    """Leak a visitor's word into a cache that all visitors share."""
    return [f"all visitors have {word}"]


def words_within(value: object, words: list[str]) -> list[str]:
    """Return the words within one object: text, bytes or a table (its cells are not Python objects)."""
    if isinstance(value, str):
        return [word for word in words if word in value]
    if isinstance(value, bytes | bytearray):
        return [word for word in words if word.encode() in value]
    if isinstance(value, pd.DataFrame):
        return words_within(value.to_csv(), words) if len(value) < 1_000 else []
    return []


def find_words(words: list[str]) -> list[str]:
    """Describe each object in memory that holds one of the words."""
    gc.collect()
    gc.unfreeze()  # include the objects that the warm-up froze
    pending = gc.get_objects()
    places, visited = [], {id(pending), id(words)}
    while pending:
        value = pending.pop()
        if id(value) in visited:
            continue
        visited.add(id(value))
        for referent in gc.get_referents(value):
            places += [
                f"{word} in a {type(value).__name__}: {str(referent)[:80]}" for word in words_within(referent, words)
            ]
            if id(referent) not in visited and not isinstance(referent, str | bytes | int | float):
                pending.append(referent)
    return places


def words_of(request: Request) -> list[str]:
    """Return the words of a request. Each is sent in two halves, so that the request itself does not hold it."""
    return ["".join(halves.split(".")) for halves in request.query_params["words"].split(",")]


async def report(request: Request) -> JSONResponse:
    return JSONResponse(find_words(words_of(request)))


async def keep(request: Request) -> JSONResponse:
    share(words_of(request)[0])
    return JSONResponse("kept")


app = st.App(
    ROUTER,
    lifespan=warm_up,
    middleware=[Middleware(SiteMiddleware)],
    routes=[route(), Route("/_remains", report), Route("/_keep", keep)],
)

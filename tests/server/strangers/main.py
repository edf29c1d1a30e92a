"""The whole app, and a door for the test alone: `/_remains?words=…` tells where in memory words are still to be found.

`/_keep?words=…` puts one where all visitors share it, as a cache would that should not hold it: the test's own test.
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
def shared(word: str) -> list[str]:
    """What must not be done with a visitor's own words."""
    return [f"all visitors have {word}"]


def found_in(thing: object, words: list[str]) -> list[str]:
    """Which of the words stand in one object: text, or a table of such text (whose letters are no objects of Python's)."""
    if isinstance(thing, str):
        return [word for word in words if word in thing]
    if isinstance(thing, bytes | bytearray):
        return [word for word in words if word.encode() in thing]
    if isinstance(thing, pd.DataFrame):
        return found_in(thing.to_csv(), words) if len(thing) < 1_000 else []
    return []


def remains(words: list[str]) -> list[str]:
    """What still holds one of the words, wherever in memory it is."""
    gc.collect()
    gc.unfreeze()  # what the warm-up set aside is looked through, too
    waiting = gc.get_objects()
    found, met = [], {id(waiting), id(words)}
    while waiting:
        thing = waiting.pop()
        if id(thing) in met:
            continue
        met.add(id(thing))
        for inner in gc.get_referents(thing):
            found += [f"{word} in a {type(thing).__name__}: {str(inner)[:80]}" for word in found_in(inner, words)]
            if id(inner) not in met and not isinstance(inner, str | bytes | int | float):
                waiting.append(inner)
    return found


def words_of(request: Request) -> list[str]:
    """The words of a question. Each comes in two halves, so that the question itself does not hold it."""
    return ["".join(halves.split(".")) for halves in request.query_params["words"].split(",")]


async def tell(request: Request) -> JSONResponse:
    return JSONResponse(remains(words_of(request)))


async def keep(request: Request) -> JSONResponse:
    shared(words_of(request)[0])
    return JSONResponse("kept")


app = st.App(
    ROUTER,
    lifespan=warm_up,
    middleware=[Middleware(SiteMiddleware)],
    routes=[route(), Route("/_remains", tell), Route("/_keep", keep)],
)

"""Read the contents of a page in tests, also of custom components, which Streamlit's AppTest does not support."""

import json
import re
from collections.abc import Iterable

from streamlit.testing.v1 import AppTest

from pages.chapters import ALL_PAGES
from pages.ui.sentence import marked_up
from pages.url.visit import VISIT, VisitState
from tests.long import long_except

SCENES = [(chapter, scene) for chapter in ALL_PAGES for scene in chapter.scenes]
# Slow browser checks cover every third scene, each check another third; the long tests cover all scenes.
SAMPLE_1, SAMPLE_2, SAMPLE_3 = (long_except(SCENES, *SCENES[at::3]) for at in range(3))


def scene_id(case: tuple) -> str:
    """Return a scene's test id."""
    chapter, scene = case
    return f"{chapter.name}-{scene.name}"


def components(app: AppTest, name: str) -> list[dict]:
    """Return the data of each component of a kind (`why_dial`, `why_says`)."""
    return [
        json.loads(component.proto.json)
        for component in app.get("bidi_component")
        if component.proto.component_name == name
    ]


def dials(app: AppTest) -> dict[str, dict]:
    """Return the data of each dial on the page by its name."""
    return {data["name"]: data for data in components(app, "why_dial")}


def sentences(app: AppTest) -> dict[str, list[str]]:
    """Return a scene's sentences by element name, one for each dial position, without markup."""
    return {data["name"]: [plain(text) for text in data["texts"]] for data in components(app, "why_says")}


def texts_of(app: AppTest, name: str) -> list[str]:
    """Return the sentences of the element `name`, one for each dial position, as HTML."""
    for data in components(app, "why_says"):
        if data["name"] == name:
            return data["texts"]
    raise AssertionError(f"no sentence is called {name}")


def html(texts: Iterable[str]) -> list[str]:
    """Return the HTML that the browser should receive for these texts."""
    return [marked_up(text) for text in texts]


def plain(text: str) -> str:
    """Strip a sentence's tags and entities."""
    return re.sub(r"<[^>]+>", " ", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def visit_state(app: AppTest) -> VisitState:
    """Return the visit's server-side state; a test may change it before the next run."""
    if VISIT not in app.session_state:
        app.session_state[VISIT] = VisitState()
    return app.session_state[VISIT]


def controls(app: AppTest) -> dict[str, object]:
    """Return the value of each control by its URL parameter."""
    return {**visit_state(app).values, **{name: data["value"] for name, data in dials(app).items()}}

"""What a page shows, as tests read it. Streamlit's testing module does not know components; here stands how to look inside."""

import json
import re
from collections.abc import Iterable

from streamlit.testing.v1 import AppTest

from pages.chapters import EVERY
from pages.ui.sentence import marked_up
from pages.url.visit import VISIT, VisitState
from tests.long import few

# Every scene of every page, as tests name them.
SCENES = [(chapter, scene) for chapter in EVERY for scene in chapter.scenes]
# What takes seconds of a browser is asked of every third scene, another thing of the next; the long tests ask all of all.
THIRD, NEXT, LAST = (few(SCENES, *SCENES[at::3]) for at in range(3))


def named(case: tuple) -> str:
    """A scene's name in the report of a test."""
    chapter, scene = case
    return f"{chapter.name}-{scene.name}"


def components(app: AppTest, name: str) -> list[dict]:
    """What each component of a kind (`why_dial`, `why_says`) was given by Python."""
    return [json.loads(each.proto.json) for each in app.get("bidi_component") if each.proto.component_name == name]


def dials(app: AppTest) -> dict[str, dict]:
    """What each dial on the page was given, by its name."""
    return {data["name"]: data for data in components(app, "why_dial")}


def sentences(app: AppTest) -> dict[str, list[str]]:
    """Every sentence that a scene may say, place by place, by the element's name; without its marks of bold and italic."""
    return {data["name"]: [plain(text) for text in data["texts"]] for data in components(app, "why_says")}


def texts_of(app: AppTest, name: str) -> list[str]:
    """Every sentence of the element called `name`, place by place, with its marks, as the browser sets it."""
    for data in components(app, "why_says"):
        if data["name"] == name:
            return data["texts"]
    raise AssertionError(f"no sentence is called {name}")


def html(texts: Iterable[str]) -> list[str]:
    """What the browser should be sent for these sentences."""
    return [marked_up(text) for text in texts]


def plain(text: str) -> str:
    """One sentence without its marks."""
    return re.sub(r"<[^>]+>", " ", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def visit_state(app: AppTest) -> VisitState:
    """What the server remembers of the visit; a test may set it before the next run."""
    if VISIT not in app.session_state:
        app.session_state[VISIT] = VisitState()
    return app.session_state[VISIT]


def controls(app: AppTest) -> dict[str, object]:
    """Where every control of the page stands now, by the name that it has in the address."""
    return {**visit_state(app).values, **{name: data["value"] for name, data in dials(app).items()}}

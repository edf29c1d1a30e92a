"""The first frames in the HTML: each recorded frame is small, is served, and shows the current scene."""

import asyncio
import io
import time
import urllib.request

import pytest
from PIL import Image

from benchmarks.frames import LARGEST, signature_of
from benchmarks.serving import path_of
from pages.chapters import CHAPTERS
from pages.server import splash

SCENES = [(chapter, scene) for chapter in CHAPTERS for scene in chapter.scenes]
RECORDED = [case for case in SCENES if splash.name_of(*case) in splash.read_frames()]

TRIES = 15


def name(case) -> str:
    return splash.name_of(*case)


def get(url: str) -> tuple[str, bytes]:
    with urllib.request.urlopen(url, timeout=20) as answer:
        return answer.headers["Content-Type"], answer.read()


def test_every_chapter_opens_with_a_frame():
    """A scene without a frame shows words only. Most visitors arrive at a chapter's first scene, so it needs a frame."""
    missing = {
        chapter.name for chapter in CHAPTERS if splash.name_of(chapter, chapter.scenes[0]) not in splash.read_frames()
    }
    assert not missing, "run `make frames`"


def test_no_frame_is_left_of_a_scene_that_is_gone():
    files = {splash.file_of(*case, theme) for case in RECORDED for theme in splash.THEMES}
    assert {path.name for path in splash.FRAMES.glob("*.webp")} == files
    assert set(splash.read_frames()) == {splash.name_of(*case) for case in RECORDED}


@pytest.mark.parametrize("case", RECORDED, ids=map(name, RECORDED))
def test_a_frame_is_small_and_of_the_size_that_the_page_reserves(case):
    row = splash.read_frames()[splash.name_of(*case)]
    for theme in splash.THEMES:
        path = splash.FRAMES / splash.file_of(*case, theme)
        assert path.stat().st_size <= LARGEST
        assert Image.open(path).size == (row["width"], row["height"])


@pytest.mark.long
@pytest.mark.parametrize("case", RECORDED, ids=map(name, RECORDED))
def test_a_frame_shows_the_scene_as_it_is_now(server, case):
    signature = asyncio.run(signature_of(server, *case))
    for _ in range(TRIES):  # on a busy machine the first charts of a drawing may be late
        if signature == splash.read_frames()[splash.name_of(*case)]["signature"]:
            break
        time.sleep(1)
        signature = asyncio.run(signature_of(server, *case))
    assert splash.read_frames()[splash.name_of(*case)]["signature"] == signature, (
        "its charts have changed: run `make frames`"
    )


def test_the_html_of_a_scene_holds_its_frame_for_light_and_dark_screens(server):
    chapter, scene = RECORDED[0]
    html = get(f"{server}{path_of(chapter)}?scene={scene.name}")[1].decode()
    splash_html = html[html.index('id="why-first"') : html.index('<div id="root">')]
    for theme in splash.THEMES:
        address = f"/frames/{splash.file_of(chapter, scene, theme)}"
        assert address in splash_html
        kind, image = get(server + address)
        assert kind == "image/webp"
        assert Image.open(io.BytesIO(image)).format == "WEBP"


def test_a_scene_without_a_frame_shows_words_alone(monkeypatch):
    monkeypatch.setattr(splash, "read_frames", dict)
    block = splash.screen(CHAPTERS[1], None)
    assert "<picture" not in block
    assert CHAPTERS[1].scenes[0].question in block


def test_below_a_path_of_its_own_the_frame_is_asked_for_there():
    assert 'src="/why/frames/' in splash.screen(RECORDED[0][0], RECORDED[0][1], "/why")

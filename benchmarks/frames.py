"""`make frames`: draw each scene's first frame, which the HTML shows until the page is rendered.

A browser opens each scene with the light and the dark theme and takes a screenshot of its first figure. Run it after a scene's
first figure changes. `tests/server/test_frames.py` detects outdated frames.
"""

import argparse
import asyncio
import hashlib
import io
import json
import re
from collections.abc import Sequence

from PIL import Image
from playwright.sync_api import TimeoutError, sync_playwright

from benchmarks.serving import FLAGS, Server, browser_path, path_of
from benchmarks.session import Session
from pages.chapter import Chapter, Scene
from pages.chapters import CHAPTERS
from pages.server.splash import FRAMES, THEMES, file_of, name_of

LARGEST = 25_000  # bytes of an image
QUALITIES = (70, 55, 40, 25, 10)
TALLEST = 560  # px, which fits on the first screen of a laptop
# The picture zone, else the first row of figures, else the first drawing.
STAGE = "[data-stage]"
FIGURE = ".st-key-chapter :is(svg.marks, canvas, [data-error], .why-turn)"
ROW = """element => {
  const figure = element.closest("[data-stage]") ?? element.closest("[data-testid=stHorizontalBlock]:not(.st-key-head)")
    ?? element.closest("[class*=_figure]") ?? element
  const { x, y, width, height } = figure.getBoundingClientRect()
  return { x, y: y + scrollY, width, height } }"""
_NUMBERED = re.compile(r"\b(view|param|layer|concat)_\d+")  # numbers that depend on the charts compiled before


def signature(session: Session) -> str:
    """Hash the charts and components of a page, without their data, whose last digits depend on the processor."""
    parts = []
    for _, element in session.elements.values():
        kind = element.WhichOneof("type")
        if kind == "vega_lite_chart":
            parts.append(_NUMBERED.sub(r"\1", element.vega_lite_chart.spec))
        elif kind == "bidi_component":
            parts.append(element.bidi_component.component_name)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


async def signature_of(address: str, chapter: Chapter, scene: Scene) -> str:
    """Open a scene without a browser and return its signature."""
    page = path_of(chapter).strip("/")
    async with Session(address, page, {"scene": scene.name}) as session:
        await session.open()
        return signature(session)


async def signatures_of(address: str, scenes: Sequence[tuple[Chapter, Scene]]) -> list[str]:
    return [await signature_of(address, chapter, scene) for chapter, scene in scenes]


def draw_frame(browser, address: str, chapter: Chapter, scene: Scene, theme: str) -> tuple[bytes, int, int] | None:
    """Take a scene's first frame as WebP, with its width and height in pixels; None for a scene without a figure."""
    sheet = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme=theme, reduced_motion="reduce")
    try:
        sheet.goto(f"{address}{path_of(chapter)}?scene={scene.name}")
        figure = sheet.locator(f"{STAGE}, {FIGURE}").first
        figure.wait_for(timeout=20_000)
        sheet.wait_for_timeout(1500)  # fonts, and the figures beside it
        clip = figure.evaluate(ROW)
        clip["height"] = min(clip["height"], TALLEST)
        screenshot = Image.open(io.BytesIO(sheet.screenshot(clip=clip, full_page=True))).convert("RGB")
    except TimeoutError:
        return None
    finally:
        sheet.close()
    for quality in QUALITIES:
        stream = io.BytesIO()
        screenshot.save(stream, "WEBP", quality=quality, method=6)
        if len(stream.getvalue()) <= LARGEST:
            break
    return stream.getvalue(), *screenshot.size


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the first frame of each scene.")
    parser.add_argument("names", nargs="*", help="for example start.watch; all scenes without a name")
    names = parser.parse_args().names
    FRAMES.mkdir(exist_ok=True)
    path = FRAMES / "frames.json"
    rows = json.loads(path.read_text("utf-8")) if path.exists() else {}
    scenes = {name_of(chapter, scene): (chapter, scene) for chapter in CHAPTERS for scene in chapter.scenes}
    rows = {name: row for name, row in rows.items() if name in scenes}
    selection = [pair for name, pair in scenes.items() if not names or name in names]
    with Server() as server:
        # Before Playwright, which has an event loop of its own.
        signatures = asyncio.run(signatures_of(server.address, selection))
        draw_all(server.address, selection, signatures, rows)
    for image in FRAMES.glob("*.webp"):
        if image.name.rsplit(".", 2)[0] not in rows:
            image.unlink()
    write(rows)


def write(rows: dict[str, dict]) -> None:
    (FRAMES / "frames.json").write_text(json.dumps(rows, indent=1, sort_keys=True) + "\n", "utf-8")


def draw_all(
    address: str, scenes: Sequence[tuple[Chapter, Scene]], signatures: Sequence[str], rows: dict[str, dict]
) -> None:
    """Draw the scenes' frames into `FRAMES` and update `rows` and their file."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=browser_path(), args=FLAGS)
        for (chapter, scene), sign in zip(scenes, signatures, strict=True):
            name = name_of(chapter, scene)
            rows.pop(name, None)
            for theme in THEMES:
                frame = draw_frame(browser, address, chapter, scene, theme)
                if frame is None:
                    print(f"{name}: no figure", flush=True)
                    break
                image, width, height = frame
                (FRAMES / file_of(chapter, scene, theme)).write_bytes(image)
                print(f"{name} {theme}: {len(image)} bytes, {width} × {height}", flush=True)
            else:
                rows[name] = {"signature": sign, "width": width, "height": height}
            write(rows)
        browser.close()


if __name__ == "__main__":
    main()

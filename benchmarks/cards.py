"""`make cards`: draw the link preview of each page from its title, question and miniature.

Run it after one of them changes. `tests/server/test_link_preview.py` detects outdated cards.
"""

import base64
import html
import io

from PIL import Image, PngImagePlugin
from playwright.sync_api import sync_playwright

from benchmarks.serving import FLAGS, ROOT, browser_path
from core.chapters import card
from core.draw import theme
from core.say.messages import text
from pages.chapter import Chapter
from pages.chapters import ALL_PAGES
from pages.server.link_preview import CARDS, HEIGHT, WIDTH

STYLE = f"""body {{ margin: 0; width: {WIDTH}px; height: {HEIGHT}px; background: white; color: #1C2430;
    font: 34px/1.3 "Source Sans 3", "Source Sans Pro", sans-serif; display: flex; box-sizing: border-box; padding: 60px; gap: 50px; align-items: center; }}
.words {{ flex: 1; }} h1 {{ font-size: 66px; line-height: 1.1; margin: 0 0 24px; }} p {{ margin: 0; }}
.name {{ color: {theme.GUESS}; font-weight: 600; margin-bottom: 24px; }} .picture {{ width: 470px; }} svg {{ width: 470px; height: auto; }}
.tall {{ display: block; text-align: center; padding: 70px 40px; }} .tall h1 {{ font-size: 52px; margin: 0 0 50px; }} .tall img {{ width: 1100px; }}"""


def card_text(page: Chapter) -> str:
    """Return the words of a page's card, which are stored in the image's metadata so that a test detects outdated cards."""
    return f"{page.title} | {page.question}"


def card_html(page: Chapter) -> str:
    """Return a page's card as HTML."""
    title, question = html.escape(page.title), html.escape(page.question)
    small = card(page.name)
    if page is ALL_PAGES[0]:
        return f'<body class="tall"><h1>{title}</h1><img src="data:image/png;base64,{_paintings()}" /></body>'
    picture = f'<div class="picture">{small[0]}</div>' if small else ""
    return f'<body><div class="words"><p class="name">{text("stage-site")}</p><h1>{title}</h1><p>{question}</p></div>{picture}</body>'


def _paintings() -> str:
    """Crop the four painted pictures from the README's picture."""
    stream = io.BytesIO()
    Image.open(ROOT / "docs" / "picture.png").convert("RGB").crop((25, 135, 1000, 425)).save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


def main() -> None:
    CARDS.mkdir(exist_ok=True)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=browser_path(), args=FLAGS)
        sheet = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        for page in ALL_PAGES:
            sheet.set_content(f"<style>{STYLE}</style>{card_html(page)}")
            note = PngImagePlugin.PngInfo()
            note.add_itxt("Description", card_text(page))
            picture = Image.open(io.BytesIO(sheet.screenshot())).convert("RGB").quantize(128)
            picture.save(CARDS / f"{page.name}.png", pnginfo=note, optimize=True)
            print(page.name, (CARDS / f"{page.name}.png").stat().st_size)
        browser.close()


if __name__ == "__main__":
    main()

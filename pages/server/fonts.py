"""The letters that Streamlit's own font does not have: served by this server, and fetched by a browser only where a page has such letters.

Each file adds its range of letters to the family "Source Sans", which pages, pictures and the splash screen name already. A browser
joins the files of a family only where their weights and styles are declared alike: ours are declared as Streamlit's are, and the one
upright file serves as italics too, which these scripts have no use for.
Noto Sans Devanagari (SIL Open Font License, `fonts/LICENSE`), all weights in one file, as cut by Fontsource 5.3.0; a new script is a row
of `RANGES` and its file.
"""

from pathlib import Path

from starlette.responses import FileResponse, Response
from starlette.routing import Route

FOLDER = Path(__file__).parent / "fonts"
FAMILY = "Source Sans"
WEIGHTS, STYLES = "100 900", ("normal", "italic")  # as Streamlit declares its own files
# The name of a font's file, and the letters that it is for.
RANGES = {
    "noto-sans-devanagari": ("0900-097F", "1CD0-1CF9", "200C-200D", "20B9", "25CC", "A830-A839", "A8E0-A8FF"),
}


def style(base: str = "") -> str:
    """Return the rules that name the files, below `base` ("" or "/prefix")."""
    ranges = {name: ", ".join(f"U+{part}" for part in letters) for name, letters in RANGES.items()}
    return "".join(
        f'@font-face {{ font-family: "{FAMILY}"; font-weight: {WEIGHTS}; font-style: {slant}; font-display: swap; '
        f'unicode-range: {letters}; src: url("{base}/fonts/{name}.woff2") format("woff2"); }}\n'
        for name, letters in ranges.items()
        for slant in STYLES
    )


def font_routes(base: str) -> list[Route]:
    """Return the routes of the files, below `base`."""
    return [Route(f"{base}/fonts/{path.name}", _serve(path)) for path in sorted(FOLDER.glob("*.woff2"))]


def _serve(path: Path):
    async def serve(request) -> Response:
        return FileResponse(
            path, media_type="font/woff2", headers={"Cache-Control": "public, max-age=31536000, immutable"}
        )

    return serve

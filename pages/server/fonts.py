"""The letters that Streamlit's own font does not have: served by this server, and fetched by a browser only where a page has such letters.

Each file adds its range of letters to the family "Source Sans", which pages, pictures and the splash screen name already.
Noto Sans Devanagari (SIL Open Font License, `fonts/LICENSE`) as cut by Fontsource 5.3.0; a new script is a row of `RANGES` and its files.
"""

from pathlib import Path

from starlette.responses import FileResponse, Response
from starlette.routing import Route

FOLDER = Path(__file__).parent / "fonts"
FAMILY = "Source Sans"
# The name of a font's files, and the letters that they are for.
RANGES = {
    "noto-sans-devanagari": ("0900-097F", "1CD0-1CF9", "200C-200D", "20B9", "25CC", "A830-A839", "A8E0-A8FF"),
}
WEIGHTS = {400: "400 500", 600: "600 700"}  # of a file: the weights that it is shown at


def style(base: str = "") -> str:
    """Return the rules that name the files, below `base` ("" or "/prefix")."""
    ranges = {name: ", ".join(f"U+{each}" for each in letters) for name, letters in RANGES.items()}
    return "".join(
        f'@font-face {{ font-family: "{FAMILY}"; font-weight: {shown}; font-display: swap; unicode-range: {letters}; '
        f'src: url("{base}/fonts/{name}-{weight}.woff2") format("woff2"); }}\n'
        for name, letters in ranges.items()
        for weight, shown in WEIGHTS.items()
    )


def fonts(base: str) -> list[Route]:
    """Return the routes of the files, below `base`."""
    return [Route(f"{base}/fonts/{path.name}", _serve(path)) for path in sorted(FOLDER.glob("*.woff2"))]


def _serve(path: Path):
    async def serve(request) -> Response:
        return FileResponse(
            path, media_type="font/woff2", headers={"Cache-Control": "public, max-age=31536000, immutable"}
        )

    return serve

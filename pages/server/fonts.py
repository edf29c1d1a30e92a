"""Fonts for scripts that Streamlit's own font lacks. A browser fetches one only if the page has such characters.

Each file adds its range of characters to the family "Source Sans", which pages, pictures and the splash screen use. A browser
merges the files of a family only if they declare the same weights and styles. So ours declare those of Streamlit's files, and the
upright file serves as italics, which these scripts do not use.

Noto Sans Devanagari (SIL Open Font License, `fonts/LICENSE`): all weights in one file, subset by Fontsource 5.3.0. For a new script
add a row of `RANGES` and a file.
"""

from pathlib import Path

from starlette.routing import Route

from pages.server.static_files import file_routes

FOLDER = Path(__file__).parent / "fonts"
FAMILY = "Source Sans"
WEIGHTS, STYLES = "100 900", ("normal", "italic")  # as Streamlit declares its own files
# A font's file, and its ranges of Unicode.
RANGES = {
    "noto-sans-devanagari": ("0900-097F", "1CD0-1CF9", "200C-200D", "20B9", "25CC", "A830-A839", "A8E0-A8FF"),
}


def style(base: str = "") -> str:
    """Return the @font-face rules. `base` is the path of the app ("" or "/prefix")."""
    ranges = {name: ", ".join(f"U+{part}" for part in letters) for name, letters in RANGES.items()}
    return "".join(
        f'@font-face {{ font-family: "{FAMILY}"; font-weight: {WEIGHTS}; font-style: {slant}; font-display: swap; '
        f'unicode-range: {letters}; src: url("{base}/fonts/{name}.woff2") format("woff2"); }}\n'
        for name, letters in ranges.items()
        for slant in STYLES
    )


def font_routes(base: str) -> list[Route]:
    """Return the routes of the files, below `base`."""
    return file_routes(f"{base}/fonts", FOLDER, "font/woff2", "public, max-age=31536000, immutable")

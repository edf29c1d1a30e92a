"""The rules of the house, held: imports run one way, pages stay small and free of sums, the registry is whole."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from core.draw import theme
from pages.chapters import CHAPTERS, HERE

ROOT = HERE.parent
CORE = sorted(path for path in (ROOT / "core").glob("*.py"))
DRAW = sorted((ROOT / "core" / "draw").glob("*.py"))
ROOMS = sorted((ROOT / "core" / "chapters").rglob("*.py"))
PAGES = sorted((ROOT / "pages").rglob("*.py"))


def imported(path: Path) -> set[str]:
    """The full names of the modules that a file imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def reaches(names: set[str], *packages: str) -> set[str]:
    return {name for name in names if any(name == package or name.startswith(f"{package}.") for package in packages)}


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.stem)
def test_the_maths_knows_no_pictures_and_no_pages(path):
    assert not reaches(imported(path), "streamlit", "altair", "core.draw", "core.chapters", "core.say", "pages")


@pytest.mark.parametrize("path", DRAW, ids=lambda path: path.stem)
def test_what_all_pictures_share_knows_no_chapter(path):
    assert not reaches(imported(path), "streamlit", "core.chapters", "pages")


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_the_chapters_know_no_pages(path):
    assert not reaches(imported(path), "streamlit", "pages")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_pages_do_no_sums(path):
    assert not reaches(imported(path), "numpy", "pandas", "altair", "streamlit_app")


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.url)
def test_chapter_files_stay_short(chapter):
    assert len((HERE / chapter.file).read_text("utf-8").splitlines()) <= 225


def test_every_chapter_is_declared_once_and_every_declared_chapter_is_there():
    files = {path.name for path in HERE.glob("*.py")} - {"__init__.py", "chapters.py", "router.py"}
    assert sorted(files) == sorted(chapter.file for chapter in CHAPTERS)
    assert len({chapter.url for chapter in CHAPTERS}) == len(CHAPTERS)
    assert all(chapter.question.endswith("?") for chapter in CHAPTERS)


def test_the_theme_of_the_page_and_of_the_pictures_is_one():
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert tuple(config["theme"]["chartCategoricalColors"]) == theme.PALETTE
    assert config["browser"]["gatherUsageStats"] is False


def test_colors_stand_in_one_place():
    others = [path for path in [*CORE, *DRAW, *ROOMS, *PAGES] if path.name != "theme.py"]
    found = {path.name: re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8")) for path in others}
    assert not {name: colors for name, colors in found.items() if colors}


def test_requirements_are_pinned():
    for line in (ROOT / "requirements.txt").read_text().splitlines():
        assert re.fullmatch(r"[a-z]+==[\d.]+", line), line

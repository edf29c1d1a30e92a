"""Architecture rules: imports run one way, files stay small, pages do no maths, the chapter registry is complete."""

import ast
import functools
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from core.draw import theme
from pages.chapter import PAGES as PAGES_FOLDER
from pages.chapters import ALL_PAGES, CHAPTERS
from pages.ui.streamlit_dom import SELECTORS
from tests.many import each_of
from tests.parsing import parsed

ROOT = PAGES_FOLDER.parent
MATHS_FILES = sorted(path for folder in ("core", "core/formula", "core/table") for path in (ROOT / folder).glob("*.py"))
SAY_FILES = sorted((ROOT / "core" / "say").glob("*.py"))
DRAW_FILES = sorted((ROOT / "core" / "draw").glob("*.py"))
CHAPTER_MATHS_FILES = sorted((ROOT / "core" / "chapters").rglob("*.py"))
PAGE_FILES = sorted((ROOT / "pages").rglob("*.py"))
PACKAGES = ("server", "ui", "url")
SHARED_PAGE_FILES = sorted(path for name in PACKAGES for path in (ROOT / "pages" / name).glob("*.py"))
CHAPTER_FILES = [
    path for path in [*CHAPTER_MATHS_FILES, *PAGE_FILES] if path.parent.name in {chapter.name for chapter in ALL_PAGES}
]
SCENES = [(chapter, scene) for chapter in ALL_PAGES for scene in chapter.scenes]
MAX_LINES, MAX_SCENE_LINES = 350, 91  # the longest scene has 91: the limit may only fall
TABLES = {ROOT / "core" / "activations.py"}  # tables of functions: they grow with their rows


@functools.cache
def imports_of(path: Path) -> set[str]:
    """Return the full names of the modules that a file imports."""
    names = set()
    for node in ast.walk(parsed(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by dots"
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def imports_within(names: set[str], *packages: str) -> set[str]:
    return {name for name in names if any(name == package or name.startswith(f"{package}.") for package in packages)}


# Maths ← say, draw ← chapters ← pages ← streamlit_app: each layer may import the layers to its left.


@each_of(MATHS_FILES)
def test_the_maths_knows_no_words_no_pictures_and_no_pages(path):
    words = imports_within(imports_of(path), "core.say")
    if path.parent.name in ("formula", "table"):  # errors in a user's own input are shown to that user
        words -= imports_within(imports_of(path), "core.say.messages")
    assert not words
    assert not imports_within(imports_of(path), "streamlit", "altair", "core.draw", "core.chapters", "pages")


@each_of(SAY_FILES)
def test_numbers_in_words_know_no_pictures_and_no_chapter(path):
    assert not imports_within(imports_of(path), "streamlit", "altair", "core.draw", "core.chapters", "pages")


@each_of(DRAW_FILES)
def test_what_all_pictures_share_knows_no_chapter(path):
    assert not imports_within(imports_of(path), "streamlit", "core.chapters", "pages")


@each_of(CHAPTER_MATHS_FILES)
def test_what_a_chapter_computes_knows_no_pages(path):
    assert not imports_within(imports_of(path), "streamlit", "pages")


@each_of(PAGE_FILES)
def test_pages_do_no_sums(path):
    assert not imports_within(imports_of(path), "numpy", "pandas", "altair", "streamlit_app")


@each_of(SHARED_PAGE_FILES)
def test_what_the_pages_share_knows_no_chapter(path):
    names = {chapter.name for chapter in ALL_PAGES}
    assert not imports_within(
        imports_of(path), *(f"{root}.{name}" for root in ("pages", "core.chapters") for name in names)
    )


@each_of(CHAPTER_FILES)
def test_a_chapter_never_imports_another(path):
    other_chapters = {chapter.name for chapter in ALL_PAGES} - {path.parent.name}
    assert not imports_within(
        imports_of(path), *(f"{root}.{name}" for root in ("pages", "core.chapters") for name in other_chapters)
    )


@each_of({*MATHS_FILES, *SAY_FILES, *DRAW_FILES, *CHAPTER_MATHS_FILES, *PAGE_FILES} - TABLES)
def test_files_stay_short(path):
    assert len(path.read_text("utf-8").splitlines()) <= MAX_LINES


@each_of(SCENES)
def test_a_scene_is_one_short_file_with_a_function_scene(case):
    chapter, scene = case
    source = (PAGES_FOLDER / chapter.name / f"{scene.name}.py").read_text("utf-8")
    assert len(source.splitlines()) <= MAX_SCENE_LINES
    assert "scene" in {node.name for node in parsed(source).body if isinstance(node, ast.FunctionDef)}


def test_any_module_of_the_pages_can_be_imported_first():
    """Pages import scenes, and scenes link to pages: reading the registry at import time would make a cycle."""
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in PAGE_FILES if path.name != "router.py"
    ]
    alone = """import importlib, sys
for name in sys.argv[1:]:
    for known in [each for each in sys.modules if each.split(".")[0] == "pages"]:
        del sys.modules[known]
    importlib.import_module(name)"""
    done = subprocess.run([sys.executable, "-c", alone, *modules], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_every_chapter_is_declared_once_and_every_declared_chapter_is_there():
    folders = {path.name for path in PAGES_FOLDER.iterdir() if path.is_dir() and not path.name.startswith("_")} - set(
        PACKAGES
    )
    assert folders == {chapter.name for chapter in ALL_PAGES}
    assert {path.name for path in PAGES_FOLDER.glob("*.py")} == {
        "__init__.py",
        "chapter.py",
        "chapters.py",
        "router.py",
    }
    assert (
        len({chapter.url for chapter in ALL_PAGES}) == len({chapter.prefix for chapter in ALL_PAGES}) == len(ALL_PAGES)
    )
    assert all(chapter.question.endswith("?") for chapter in ALL_PAGES)
    assert all(1 <= len(chapter.scenes) <= 6 for chapter in CHAPTERS)
    for chapter in ALL_PAGES:
        assert len({scene.name for scene in chapter.scenes}) == len(chapter.scenes)


# Shared caches are bounded in entries, to limit memory, and in age, to drop unused results.


def caches(path: Path):
    """Yield each use of a Streamlit cache in a file."""
    for node in ast.walk(parsed(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr.startswith("cache_"):
            yield node
        if isinstance(node, ast.ImportFrom) and node.module == "streamlit":
            assert not any(alias.name.startswith("cache") for alias in node.names), f"{path}: write st.cache_…"


@each_of(PAGE_FILES)
def test_every_cache_is_bounded_in_number_and_in_age(path):
    calls = [node for node in ast.walk(parsed(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    bounded = {
        (call.func.lineno, call.func.col_offset)
        for call in calls
        if {"max_entries", "ttl"} <= {keyword.arg for keyword in call.keywords if not is_none(keyword.value)}
    }
    for cache in caches(path):
        assert (cache.lineno, cache.col_offset) in bounded, f"{path.name}:{cache.lineno} has no max_entries, or no ttl"


@each_of(PAGE_FILES)
def test_every_table_and_image_has_a_text_alternative(path):
    for call in ast.walk(parsed(path.read_text("utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in (
            "dataframe",
            "data_editor",
            "image",
        ):
            assert "alt" in {keyword.arg for keyword in call.keywords}, f"{path.name}:{call.lineno}"


@each_of(PAGE_FILES)
def test_every_button_has_a_callback(path):
    """A callback also runs when the click arrives with a dial's final value (`pages/ui/fragment.py`)."""
    for call in ast.walk(parsed(path.read_text("utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in ("button", "form_submit_button"):
            assert "on_click" in {keyword.arg for keyword in call.keywords}, f"{path.name}:{call.lineno}"


def is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


@each_of([*SHARED_PAGE_FILES, *(path for path in PAGE_FILES if path.parent.name in ("visit", "words", "teachers"))])
def test_what_a_visit_remembers_stands_in_one_dataclass(path):
    """The dataclass is `pages.url.visit.VisitState`. A scene may store its private state under its own key."""
    assert not re.search(r"""session_state(\[|\.\w+\()f?["']_""", path.read_text("utf-8"))


def test_streamlits_own_elements_are_selected_in_one_place():
    """Styles and scripts write `$MAIN` (`pages/ui/streamlit_dom.py`), and each name there is used."""
    files = [path for path in (ROOT / "pages").rglob("*") if path.suffix in (".py", ".css", ".js", ".html")]
    texts = {path.name: path.read_text("utf-8") for path in files if path.name != "streamlit_dom.py"}
    assert not [name for name, text in texts.items() if re.search(r"data-testid|\.st[A-Z]\w", text)]
    assert set(SELECTORS) <= set(re.findall(r"\$([A-Z][A-Z_]+)", " ".join(texts.values())))


def test_the_theme_of_the_page_and_of_the_pictures_is_one():
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert tuple(config["theme"]["chartCategoricalColors"]) == theme.PALETTE
    assert config["browser"]["gatherUsageStats"] is False


def test_colors_stand_in_one_place():
    files = [
        path
        for path in [*MATHS_FILES, *SAY_FILES, *DRAW_FILES, *CHAPTER_MATHS_FILES, *PAGE_FILES]
        if path.name != "theme.py"
    ]
    colors_by_file = {path.name: re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8")) for path in files}
    assert not {name: colors for name, colors in colors_by_file.items() if colors}


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_requirements_are_pinned(file):
    lines = [line for line in (ROOT / file).read_text().splitlines() if not line.startswith(("#", "-r "))]
    assert lines
    for line in lines:
        assert re.fullmatch(r"[a-z.-]+==[\d.]+", line), line

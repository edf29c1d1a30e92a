"""CONTRIBUTING's instructions for a new chapter and a new activation work: applied to a copy of the repository, every page opens."""

import re
import shutil
import subprocess
import sys

import pytest

from benchmarks.serving import ROOT

CODE_BLOCK = re.compile(r"```(?:python|ftl)\n# ([\w./]+)(: [^\n]*)?\n(.*?)```", re.DOTALL)
OPEN_ALL_SCENES = """
import sys
from streamlit.testing.v1 import AppTest
from pages.chapters import ALL_PAGES, CHAPTERS

assert CHAPTERS[-1].name == "waves"
first = AppTest.from_file("streamlit_app.py", default_timeout=120).run()
for chapter in ALL_PAGES:
    for scene in chapter.scenes:
        app = AppTest.from_file("streamlit_app.py", default_timeout=120)
        app._registered_pages = first._registered_pages
        if chapter is not ALL_PAGES[0]:
            app.switch_page(f"pages/{chapter.name}/page.py")
        app.query_params["scene"] = scene.name
        if chapter.name == "teachers":
            app.query_params["teachers_sheet"] = "all"
        app.run()
        assert not app.exception, (chapter.name, scene.name, app.exception)
        assert not app.error, (chapter.name, scene.name, app.error)
        assert [title.value for title in app.title] == [scene.question]
        print(chapter.name, scene.name)
"""
# The tests of the activations and of the registry of chapters.
REGISTRY = [
    "tests/test_house.py",
    "tests/core/test_activations.py",
    "tests/pages/test_tour.py",
    "tests/pages/test_every_chapter.py",
]


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """Return a copy of the repository with CONTRIBUTING's chapter, activation and language."""
    copy = tmp_path_factory.mktemp("copy") / "repository"
    leave_out = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", "docs")
    shutil.copytree(ROOT, copy, symlinks=True, ignore=leave_out)
    blocks = [match.groups() for match in CODE_BLOCK.finditer((ROOT / "CONTRIBUTING.md").read_text("utf-8"))]
    for path, position, code in blocks:
        file = copy / path
        source = file.read_text("utf-8") if file.exists() else ""
        if position == ": above ACTIVATIONS":
            new_source = re.sub(r"^(?=ACTIVATIONS\b)", lambda _, code=code: f"{code}\n\n", source, flags=re.MULTILINE)
        elif position == ": a row of ACTIVATIONS":
            begin = re.search(r"^ACTIVATIONS\b", source, re.MULTILINE).start()
            end = source.index("\n}", begin) + 1
            new_source = source[:end] + code + source[end:]
        elif file.suffix == ".ftl":
            file.parent.mkdir(exist_ok=True)
            new_source = f"{source}\n{code}"
        elif source:
            new_source = re.sub(r"^NAMES = .*\n", lambda _, code=code: code, source, flags=re.MULTILINE)
        else:
            file.parent.mkdir(exist_ok=True)
            if file.suffix == ".py":
                (file.parent / "__init__.py").touch()
            new_source = code
        assert new_source != source, f"{path}{position or ''} is not where CONTRIBUTING says"
        file.write_text(new_source, "utf-8")
    return copy


def run(copy, *command: str) -> str:
    result = subprocess.run([sys.executable, *command], cwd=copy, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr[-3000:]
    return result.stdout


def test_the_blocks_are_a_chapter_and_an_activation(copy):
    assert run(copy, "-c", "from pages.chapters import chapter; print(chapter('waves').title)") == "Waves\n"
    values = run(
        copy,
        "-c",
        "from core.activations import ACTIVATIONS as a; print(a['elu'].f(2.0), a['elu'].slope(2.0))",
    )
    assert values == "2.0 1.0\n"


def test_a_few_messages_are_a_language_and_the_rest_of_it_is_english(copy):
    output = run(
        copy,
        "-c",
        "from core.say.language import best_match, use; from core.say.numbers import number; from core.say.messages import text\n"
        "with use(best_match(['de', 'fr-CA'])):\n"
        "    print(text('language-name'), text('stage-more'), text('stage-over'), number(0.25), number(4.6e6), number(1e-9), sep='|')",
    )
    assert output == "Français|Plus|Start this scene over|0,25|4,6 millions|presque 0\n"
    report = subprocess.run([sys.executable, ".ci/catalogs.py", "fr"], cwd=copy, capture_output=True, text=True)
    assert report.returncode == 1
    assert "fr/stage.ftl: stage-over is missing" in report.stdout
    assert "stage-more" not in report.stdout


@pytest.mark.long
def test_every_page_opens_with_a_new_chapter_and_a_new_activation(copy):
    assert "waves look" in run(copy, "-c", OPEN_ALL_SCENES).splitlines()


@pytest.mark.long
def test_the_tests_over_the_registry_pass_with_a_new_chapter_and_a_new_activation(copy):
    scenes = "not test_every_chapter or waves or teachers or words or visit or start-watch"
    run(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "not browser and not long", "-k", scenes, *REGISTRY)

"""The documents agree with the code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_diagram_is_the_codes():
    assert subprocess.run([sys.executable, ROOT / ".ci" / "diagram.py", "--check"]).returncode == 0, (
        "run `make diagram`"
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_and_every_path_in_a_document_leads_somewhere(page):
    text = page.read_text("utf-8")
    links = re.findall(r"\]\((?!https?:|\.\./\.\./actions)([^)#]+)\)", text)
    paths = re.findall(r"`((?:core|pages|tests|docs|benchmarks|\.ci|\.streamlit)/[\w./-]+)`", text)
    missing = [link for link in links if not (page.parent / link).exists()]
    missing += [link for link in paths if not (ROOT / link).exists()]
    assert not missing

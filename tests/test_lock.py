"""The lock files list every installed package once, with hashes, at the version under test."""

import re
from importlib.metadata import distribution, version

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from benchmarks.serving import ROOT

FILES = {"requirements.txt": "requirements.lock", "requirements-dev.txt": "requirements-dev.lock"}
LINE = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>[\w.!+]+)(?: ; (?P<marker>[^\\\n]+?))? \\\n(?P<hashes>(?:    --hash=.+\n?)+)"
)


def requirements_of(file: str) -> list[Requirement]:
    """Return a requirements file's entries, including those of the files it refers to."""
    requirements = []
    for line in (ROOT / file).read_text("utf-8").splitlines():
        if line.startswith("-r "):
            requirements += requirements_of(line.removeprefix("-r ").strip())
        elif line and not line.startswith("#"):
            requirements.append(Requirement(line))
    return requirements


def locked_packages(file: str) -> dict[str, re.Match]:
    """Return the entries of a lock file by package name."""
    lines = list(LINE.finditer((ROOT / file).read_text("utf-8")))
    assert len({line["name"] for line in lines}) == len(lines)
    return {line["name"]: line for line in lines}


def needed_packages(requirements: list[Requirement]) -> set[str]:
    """Return the names of all packages needed here, by the metadata of the installed packages."""
    names, waiting = set(), [(requirement.name, frozenset(requirement.extras)) for requirement in requirements]
    visited = set()
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in visited:
            continue
        visited.add((name, extras))
        names.add(canonicalize_name(name))
        for line in distribution(name).requires or []:
            inner = Requirement(line)
            if inner.marker is None or any(inner.marker.evaluate({"extra": extra}) for extra in (*extras, "")):
                waiting.append((inner.name, frozenset(inner.extras)))
    return names


def holds_here(line: re.Match) -> bool:
    return line["marker"] is None or Marker(line["marker"]).evaluate(default_environment())


@pytest.mark.parametrize(("requirements", "lock"), FILES.items())
def test_all_that_is_needed_is_locked_and_nothing_else(requirements, lock):
    lines = locked_packages(lock)
    assert {name for name, line in lines.items() if holds_here(line)} == needed_packages(
        requirements_of(requirements)
    ), "run `make lock`"


@pytest.mark.parametrize(("requirements", "lock"), FILES.items())
def test_what_runs_here_are_the_locked_versions(requirements, lock):
    lines = locked_packages(lock)
    for requirement in requirements_of(requirements):
        assert str(requirement.specifier) == f"=={lines[canonicalize_name(requirement.name)]['version']}", (
            "run `make lock`"
        )
    for name, line in lines.items():
        if holds_here(line):
            assert version(name) == line["version"]


@pytest.mark.parametrize("lock", FILES.values())
def test_a_lock_holds_hashes_and_no_address(lock):
    text = (ROOT / lock).read_text("utf-8")
    for line in locked_packages(lock).values():
        assert all(
            re.fullmatch(r" *--hash=sha256:[0-9a-f]{64}( \\)?", hash_line) for hash_line in line["hashes"].splitlines()
        )
    remainder = LINE.sub("", text)
    assert not re.search(r"://|file:|^-", remainder, re.MULTILINE)
    assert "==" not in remainder, "a line that was not parsed"


def test_what_tests_need_adds_to_what_the_app_needs():
    app, dev = locked_packages("requirements.lock"), locked_packages("requirements-dev.lock")
    assert {name: line["version"] for name, line in app.items()}.items() <= {
        name: line["version"] for name, line in dev.items()
    }.items()


def test_every_way_to_install_uses_the_lock_but_the_look_at_the_newest():
    def read(file: str) -> str:
        return (ROOT / file).read_text("utf-8")

    installs = [read("Makefile"), read("deploy/Dockerfile"), read(".ci/run")]
    assert all("--require-hashes" in text for text in installs)
    for text in installs:
        assert not re.search(r"pip install[^\n]* -r \S+\.txt", text)
    newest = [line for line in read(".ci/run").splitlines() if "--upgrade streamlit" in line]
    assert len(newest) == 1
    assert ".lock" not in newest[0]

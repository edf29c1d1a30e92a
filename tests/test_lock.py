"""The lock files: everything that gets installed stands there once, at the version that these tests run with, with its hashes."""

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


def asked_for(file: str) -> list[Requirement]:
    """What a requirements file asks for, the files that it names included."""
    found = []
    for line in (ROOT / file).read_text("utf-8").splitlines():
        if line.startswith("-r "):
            found += asked_for(line.removeprefix("-r ").strip())
        elif line and not line.startswith("#"):
            found.append(Requirement(line))
    return found


def locked(file: str) -> dict[str, re.Match]:
    """The lines of a lock file by the name of their package."""
    lines = list(LINE.finditer((ROOT / file).read_text("utf-8")))
    assert len({line["name"] for line in lines}) == len(lines)
    return {line["name"]: line for line in lines}


def needed(wanted: list[Requirement]) -> set[str]:
    """The names of all packages that are needed here, as those that are installed say themselves."""
    found, waiting = set(), [(each.name, frozenset(each.extras)) for each in wanted]
    met = set()
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in met:
            continue
        met.add((name, extras))
        found.add(canonicalize_name(name))
        for line in distribution(name).requires or []:
            inner = Requirement(line)
            if inner.marker is None or any(inner.marker.evaluate({"extra": extra}) for extra in (*extras, "")):
                waiting.append((inner.name, frozenset(inner.extras)))
    return found


def holds_here(line: re.Match) -> bool:
    return line["marker"] is None or Marker(line["marker"]).evaluate(default_environment())


@pytest.mark.parametrize(("asks", "lock"), FILES.items())
def test_all_that_is_needed_is_locked_and_nothing_else(asks, lock):
    lines = locked(lock)
    assert {name for name, line in lines.items() if holds_here(line)} == needed(asked_for(asks)), "run `make lock`"


@pytest.mark.parametrize(("asks", "lock"), FILES.items())
def test_what_runs_here_are_the_locked_versions(asks, lock):
    lines = locked(lock)
    for each in asked_for(asks):
        assert str(each.specifier) == f"=={lines[canonicalize_name(each.name)]['version']}", "run `make lock`"
    for name, line in lines.items():
        if holds_here(line):
            assert version(name) == line["version"]


@pytest.mark.parametrize("lock", FILES.values())
def test_a_lock_holds_hashes_and_no_address(lock):
    text = (ROOT / lock).read_text("utf-8")
    for line in locked(lock).values():
        assert all(re.fullmatch(r" *--hash=sha256:[0-9a-f]{64}( \\)?", each) for each in line["hashes"].splitlines())
    rest = LINE.sub("", text)
    assert not re.search(r"://|file:|^-", rest, re.MULTILINE)
    assert "==" not in rest, "a line that was not understood"


def test_what_tests_need_adds_to_what_the_app_needs():
    app, dev = locked("requirements.lock"), locked("requirements-dev.lock")
    assert {name: line["version"] for name, line in app.items()}.items() <= {
        name: line["version"] for name, line in dev.items()
    }.items()


def test_every_way_to_install_uses_the_lock_but_the_look_at_the_newest():
    def told(file: str) -> str:
        return (ROOT / file).read_text("utf-8")

    installs = [told("Makefile"), told("deploy/Dockerfile"), told(".ci/run")]
    assert all("--require-hashes" in text for text in installs)
    for text in installs:
        assert not re.search(r"pip install[^\n]* -r \S+\.txt", text)
    newest = [line for line in told(".ci/run").splitlines() if "--upgrade streamlit" in line]
    assert len(newest) == 1
    assert ".lock" not in newest[0]

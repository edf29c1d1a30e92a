"""`make diagram`: draw the packages and their imports into docs/architecture.md, from the code itself.

Run with `--check` it changes nothing and ends with 1 where the diagram in the file is not the one of the code.
"""

import ast
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- make diagram writes from here -->", "<!-- to here -->"
SHARED = ("server", "url", "ui")  # of pages; every other package there is a chapter


def package_of(module: str) -> str | None:
    """Return the box of the diagram that a module stands in; None for what is not of this project."""
    parts = module.split(".")
    if parts[0] == "streamlit_app":
        return "streamlit_app"
    if parts[0] == "core":
        inner = {"chapters": "core.chapters", "draw": "core.draw", "say": "core.say"}
        return inner.get(parts[1] if len(parts) > 1 else "", "core: maths")
    if parts[0] == "pages":
        if len(parts) > 1 and parts[1] in SHARED:
            return f"pages.{parts[1]}"
        return "pages: chapters"
    return None


def imports() -> dict[str, set[str]]:
    """Return, for each box, the other boxes that its files import."""
    edges: dict[str, set[str]] = defaultdict(set)
    for path in [ROOT / "streamlit_app.py", *(ROOT / "core").rglob("*.py"), *(ROOT / "pages").rglob("*.py")]:
        here = package_of(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            for there in map(package_of, names):
                if here and there and there != here:
                    edges[here].add(there)
    return edges


def diagram() -> str:
    """Return the diagram in Mermaid's language: an arrow for each package that imports another."""
    edges = imports()
    boxes = sorted({*edges, *(there for every in edges.values() for there in every)})
    names = {box: f"b{number}" for number, box in enumerate(boxes)}
    lines = ["```mermaid", "flowchart LR"]
    lines += [f'  {names[box]}["{box}"]' for box in boxes]
    lines += [f"  {names[here]} --> {names[there]}" for here in boxes for there in sorted(edges.get(here, ()))]
    return "\n".join([*lines, "```"])


def with_diagram(page: str) -> str:
    """Return the page with the diagram of the code between its two marks."""
    before, _, rest = page.partition(BEGIN)
    return f"{before}{BEGIN}\n{diagram()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    page = PAGE.read_text("utf-8")
    if "--check" in sys.argv:
        sys.exit(with_diagram(page) != page)
    PAGE.write_text(with_diagram(page), "utf-8")

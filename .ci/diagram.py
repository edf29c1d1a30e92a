"""`make diagram`: write the diagram of packages and their imports into docs/architecture.md, from the code.

With `--check` it changes nothing, and exits with 1 if the diagram in the file is out of date.
"""

import ast
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- make diagram writes from here -->", "<!-- to here -->"
BOXES = {  # of `pages`; every other package there is a chapter
    **{name: f"pages.{name}" for name in ("server", "url", "ui")},
    "chapter": "pages: registry",
    "chapters": "pages: registry",
    "router": "pages: router",
}


def package_of(module: str) -> str | None:
    """Return the diagram's box of a module, or None for a module of another project."""
    parts = module.split(".")
    if parts[0] == "streamlit_app":
        return "streamlit_app"
    if parts[0] == "core":
        inner = {"chapters": "core.chapters", "draw": "core.draw", "say": "core.say"}
        return inner.get(parts[1] if len(parts) > 1 else "", "core: maths")
    if parts[0] == "pages":
        return BOXES.get(parts[1] if len(parts) > 1 else "", "pages: chapters")
    return None


def imports() -> dict[str, set[str]]:
    """Return the other boxes that each box's files import."""
    edges: dict[str, set[str]] = defaultdict(set)
    for path in [ROOT / "streamlit_app.py", *(ROOT / "core").rglob("*.py"), *(ROOT / "pages").rglob("*.py")]:
        source = package_of(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            for target in map(package_of, names):
                if source and target and target != source:
                    edges[source].add(target)
    return edges


def diagram() -> str:
    """Return the diagram in Mermaid syntax, with an arrow from each package to each package it imports."""
    edges = imports()
    boxes = sorted({*edges, *(target for targets in edges.values() for target in targets)})
    names = {box: f"b{number}" for number, box in enumerate(boxes)}
    lines = ["```mermaid", "flowchart LR"]
    lines += [f'  {names[box]}["{box}"]' for box in boxes]
    lines += [f"  {names[source]} --> {names[target]}" for source in boxes for target in sorted(edges.get(source, ()))]
    return "\n".join([*lines, "```"])


def with_diagram(page: str) -> str:
    """Return the page with the current diagram between its two markers."""
    before, _, rest = page.partition(BEGIN)
    return f"{before}{BEGIN}\n{diagram()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    page = PAGE.read_text("utf-8")
    if "--check" in sys.argv:
        sys.exit(with_diagram(page) != page)
    PAGE.write_text(with_diagram(page), "utf-8")

"""Every English message is used by the code.

The code builds many ids from parts: `text(f"lesson-{step}")`. A message counts as used if its id is in the code, if another
message refers to it, or if an f-string can build it from words in files of the same chapter or in shared files.
"""

import ast
import itertools
from collections import defaultdict
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from core.say.language import LOCALES, SOURCE
from pages.chapters import ALL_PAGES
from tests.parsing import parsed

ROOT = Path(__file__).parents[2]
FILES = [path for part in ("core", "pages") for path in sorted((ROOT / part).rglob("*.py"))]
CHAPTERS = {chapter.name for chapter in ALL_PAGES}
SHARED = ""  # the area of code outside the chapters
GAP = None  # a placeholder in an id
LETTERS = 2  # an f-string with fewer fixed letters could match any id

Parts = tuple[str | None, ...]


class References(Visitor):
    """Collect the messages that other messages refer to."""

    def __init__(self):
        self.ids: set[str] = set()

    def visit_MessageReference(self, node: fluent.MessageReference):
        self.ids.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))


def catalog_ids() -> dict[str, str]:
    """Return the area of each English text by its id, attributes as `id.attribute`, without referenced messages."""
    ids, references = {}, References()
    for path in sorted((LOCALES / SOURCE).glob("*.ftl")):
        resource = FluentParser().parse(path.read_text("utf-8"))
        references.visit(resource)
        area = path.stem if path.stem in CHAPTERS else SHARED
        for entry in resource.body:
            if isinstance(entry, fluent.Message):
                if entry.value is not None:
                    ids[entry.id.name] = area
                ids.update({f"{entry.id.name}.{attribute.id.name}": area for attribute in entry.attributes})
    return {id: area for id, area in ids.items() if id not in references.ids}


class Code:
    """Collect the words and f-strings of the code by area."""

    def __init__(self, files: list[Path]):
        names = {chapter.name for chapter in ALL_PAGES}
        names |= {f"{chapter.name}-{scene.name}" for chapter in ALL_PAGES for scene in chapter.scenes}
        self.words: dict[str, set[str]] = defaultdict(set)
        self.words[SHARED] |= {name.replace("_", "-") for name in names}
        self.patterns: dict[str, set[Parts]] = defaultdict(set)
        for path in files:
            self._read(parsed(path.read_text("utf-8")), path.parent.name if path.parent.name in CHAPTERS else SHARED)
        self.literals = set().union(*self.words.values())

    def _read(self, tree: ast.Module, area: str) -> None:
        constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }
        for node in ast.walk(tree):
            word = None
            if isinstance(node, ast.Constant):
                word = node.value
            elif isinstance(node, ast.keyword):
                word = node.arg
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                word = node.target.id  # a field's name may be part of an id
            if isinstance(word, str):
                self.words[area].add(word.replace("_", "-"))
            if isinstance(node, ast.JoinedStr | ast.BinOp) or _is_name(node):
                for parts in _ways(node, constants):
                    if GAP not in parts:
                        self.words[area].add("".join(parts))
                    elif sum(letter.isalpha() for part in parts if part for letter in part) >= LETTERS:
                        self.patterns[area].add(parts)

    def asks_for(self, id: str, area: str) -> bool:
        """Return whether the code can build an id of this area. A leading gap builds ids of its own area, or is shared."""
        return id in self.literals or any(
            self._makes(parts, id, code_area)
            for code_area, patterns in self.patterns.items()
            for parts in patterns
            if parts[0] is not GAP or code_area in (area, SHARED)
        )

    def _makes(self, parts: Parts, rest: str, area: str, is_begin: bool = True) -> bool:
        """Return whether filling the gaps of `parts` can give `rest`; a leading gap may be another id."""
        if not parts:
            return not rest
        head, tail = parts[0], parts[1:]
        if head is not GAP:
            return rest.startswith(head) and self._makes(tail, rest[len(head) :], area, False)
        return any(
            self._makes(tail, rest[end:], area, False)
            and (self._is_word(rest[:end], area) or (is_begin and end < len(rest) and self.asks_for(rest[:end], area)))
            for end in range(1, len(rest) + 1)
        )

    def _is_word(self, part: str, area: str) -> bool:
        """Return whether a gap in this area's code may hold these letters; shared code takes words of any chapter."""
        return len(part) == 1 or part in (self.literals if area == SHARED else self.words[area] | self.words[SHARED])


def _is_name(node: ast.AST) -> bool:
    """Return whether a node is a call of `core.say.names`, which builds ids of names."""
    if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
        return False
    function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return function in ("names_of", "id_of")


def _ways(node: ast.AST, constants: dict[str, str]) -> list[Parts]:
    """Split the expression of an id into fixed letters and gaps, for each possible result."""
    if isinstance(node, ast.JoinedStr):
        return _joined(node.values, constants)
    if isinstance(node, ast.BinOp) and isinstance(node.left, ast.JoinedStr):
        return _joined([node.left, node.right], constants)
    if isinstance(node, ast.IfExp) and isinstance(node.body, ast.JoinedStr):
        return _ways(node.body, constants) + _ways(node.orelse, constants)
    if isinstance(node, ast.FormattedValue):
        return _ways(node.value, constants)
    if isinstance(node, ast.Constant):
        return [(str(node.value),)]
    if isinstance(node, ast.Name) and node.id in constants:
        return [(constants[node.id],)]
    if _is_name(node):
        return _joined([*node.args[:1], ast.Constant("-"), node.args[1], *_attribute(node)], constants)
    return [(GAP,)]


def _joined(nodes: list[ast.AST], constants: dict[str, str]) -> list[Parts]:
    alternatives = (_ways(node, constants) for node in nodes)
    return [tuple(itertools.chain.from_iterable(combination)) for combination in itertools.product(*alternatives)]


def _attribute(call: ast.Call) -> list[ast.AST]:
    return [ast.Constant("."), call.args[2]] if len(call.args) > 2 else []


@cache
def code() -> Code:
    return Code(FILES)


def test_the_code_asks_for_every_message():
    unused = [id for id, area in catalog_ids().items() if not code().asks_for(id, area)]
    assert not unused, "take these out of the catalogs of all languages"


def test_a_message_that_nothing_asks_for_is_found(tmp_path):
    (tmp_path / "scene.py").write_text(
        'ID = "lesson"\nfor step in ("walk",):\n    text(f"{ID}-{step}"), text(f"{ID}-{step}.why")\n'
    )
    code = Code([tmp_path / "scene.py"])
    assert code.asks_for("lesson-walk", SHARED)
    assert code.asks_for("lesson-walk.why", SHARED)
    assert not code.asks_for("lesson-jump", SHARED)
    assert not code.asks_for("lesson-walk.how", SHARED)

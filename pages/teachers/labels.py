"""The labels of a scene's controls, read from its source, without running the scene.

A control is a call with a key that begins with the scene's prefix, such as `controls.choose(label, …, key="slopes_curve")` or
`dial(label, "slopes_x", …)`. Its label is the first argument: words, or a message. If the label or the key is built at run time,
the control's short name stands for it.
"""

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from core.say.messages import text
from pages.chapter import Chapter, Scene

# Functions that show a control: those of `pages.ui.controls`, `dial`, `bind`, and their aliases in scenes.
CALLS = ("choose", "choose_several", "number", "enter_number", "slide", "pick", "toggle", "dial", "bind")
Names = list[tuple[int, str, ast.expr]]  # assignments: the line, the name and the value


def labels(chapter: Chapter, scene: Scene) -> dict[str, str]:
    """Return the labels of a scene's controls by their short names: first those in its source, then those in the registry."""
    prefix = chapter.prefix_of(scene)
    from_source: dict[str, str] = {}
    for module in _modules(scene.run.__module__):
        for key, label in _controls(module):
            if key.startswith(prefix):
                from_source.setdefault(key.removeprefix(prefix), _words(label))
    return {name: from_source.get(name) or name.replace("_", " ") for name in (*from_source, *scene.controls)}


def _words(label: str) -> str:
    """Return the words of a label, which may be the id of a message."""
    if not label or " " in label or label != label.lower() or "-" not in label:
        return label
    try:
        return text(label)
    except (LookupError, ValueError):  # a message that needs values
        return ""


@cache
def _modules(name: str) -> tuple[ModuleType, ...]:
    """Return a scene's module, and the modules of its chapter that it imports."""
    package, modules = name.rpartition(".")[0], {name: import_module(name)}
    queue = [modules[name]]
    while queue:
        for value in vars(queue.pop()).values():
            other = value if inspect.ismodule(value) else inspect.getmodule(value)
            if other and other.__name__.startswith(f"{package}.") and other.__name__ not in modules:
                modules[other.__name__] = other
                queue.append(other)
    return tuple(modules.values())


@cache
def _controls(module: ModuleType) -> tuple[tuple[str, str], ...]:
    """Return the keys and labels of the controls in a module's source; "" for a label built at run time."""
    tree = ast.parse(inspect.getsource(module))
    names = list(_assignments(tree))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    rows = []
    for call in sorted(calls, key=lambda call: call.lineno):
        if (getattr(call.func, "attr", None) or getattr(call.func, "id", None)) in CALLS:
            key = _string(next((word.value for word in call.keywords if word.arg == "key"), call.args[-1]), names)
            key = key or (_string(call.args[1], names) if len(call.args) > 1 else None)
            if key:
                rows.append((key, _string(call.args[0], names) or ""))
    return tuple(rows)


def _string(node: ast.expr, names: Names) -> str | None:
    """Return the value of a string, a message's id, or a name with such a value at its line; None for anything else."""
    if isinstance(node, ast.Name):
        values = [value for line, name, value in names if name == node.id and line <= node.lineno]
        return _string(values[-1], []) if values else None
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("text", "message") and node.args:
        return _string(node.args[0], names)
    return None


def _assignments(tree: ast.Module) -> Iterator[tuple[int, str, ast.expr]]:
    """Yield the assignments in the order of the source, also those of tuples."""
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    for node in sorted(nodes, key=lambda node: node.lineno):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield node.lineno, target.id, node.value
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                for name, value in zip(target.elts, node.value.elts, strict=False):
                    if isinstance(name, ast.Name):
                        yield node.lineno, name.id, value

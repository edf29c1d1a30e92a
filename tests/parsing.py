"""Parse source code safely while other threads parse too."""

import ast


def parsed(source: str) -> ast.Module:
    """Call `ast.parse` and retry: Python 3.11 counts the depth of all threads together and may raise SystemError."""
    for _ in range(20):
        try:
            return ast.parse(source)
        except SystemError:
            continue
    return ast.parse(source)

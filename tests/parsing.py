"""Read source code as a tree, also while other threads of this process do so."""

import ast


def parsed(source: str) -> ast.Module:
    """`ast.parse`; Python 3.11 counts depth for all threads together, and gives up where another one parses at the same moment."""
    for _ in range(20):
        try:
            return ast.parse(source)
        except SystemError:
            continue
    return ast.parse(source)

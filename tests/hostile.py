"""Hostile column names and labels: markup, code and formulas that must be treated as plain text."""

from hypothesis import strategies as st

from core.data import Dataset
from core.table import DataError, read_cells

HOSTILE = [
    "**b** _i_ `c` ~~s~~ # h",
    "![x](http://evil.example/x.png)",
    "[a](javascript:alert(1))",
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "&lt;b&gt; &amp; &copy;",
    "$x^2$ \\(y\\) $$z$$ \\alpha",
    ":material/home: :red[r] :smile: :blue-background[x]",
    "datum.x",
    "a.b[0]['c']\\.d",
    "{{at}} {signal: 'at'} ${at}",
    "toNumber(at_text) || alert(1)",
    "=cmd|'/C calc'!A0",
    "+1+1 @SUM(A1) -2",
    "'; import os; os.system('true') #",
    '"""\'\'\'" + str(1) + "',
    "x\\",
    "{0} {name} %s %(x)d",
    "across",
    "up",
    "answer",
    "_index",
    "col:1",
    "level_0",
    "__proto__",
    "constructor",
    "null",
    "www.evil.example me@evil.example",
    "1. one",
    "- one --> two",
    "a\u202eb\u2066c\u200bd",
    "👨\u200d👩\u200d👧 ünï 名",
    "x" * 80,
]
NAMES = st.one_of(
    st.sampled_from(HOSTILE), st.text(max_size=80), st.lists(st.sampled_from(HOSTILE), max_size=4).map("".join)
).map(lambda name: name[:78])


def data_with(names: tuple[str, str, str], labels: tuple[str, str] | None) -> Dataset | None:
    """Build a small data set with these column names and two labels, or numbers without labels; None if refused."""
    rows = [
        (number, number * number % 7, labels[number % 2] if labels else number * 1.5 + number % 3)
        for number in range(1, 9)
    ]
    try:
        return read_cells(names, rows, answer=" ".join(names[2].split()), kind="amount").data
    except DataError:
        return None

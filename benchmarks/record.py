"""Read, compare and write the recorded figures, and put their table into `docs/performance.md`."""

import json
from collections.abc import Sequence

from benchmarks.machine import line
from benchmarks.measure import Row
from benchmarks.serving import ROOT

RECORD, PAGE = ROOT / "benchmarks" / "recorded.json", ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- make record writes from here -->", "<!-- to here -->"
WORSE = 0.25  # figures that are worse than recorded by more than this share are marked
FIRST = "same options"  # rows against hello-world with our options come first
HEAD = ("what", "measured against", "result", "allowed")


def read() -> dict:
    """Return the last record: "machine", "note", and "rows" of figures."""
    return json.loads(RECORD.read_text("utf-8"))


def write(machine: dict[str, str], rows: Sequence[Row]) -> None:
    """Replace the record by these figures, and write their table into the page."""
    figures = [
        {
            "what": row.what,
            "against": row.against,
            "result": float(f"{row.ratio:.3g}"),
            "unit": row.unit,
            "allowed": row.limit,
            "note": row.note,
        }
        for row in rows
        if not row.detail
    ]
    record = {"machine": machine, "note": "", "rows": figures}
    RECORD.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
    PAGE.write_text(with_table(PAGE.read_text("utf-8"), record), "utf-8")


def figure(value: float | None, unit: str) -> str:
    """Format a figure; "" for none."""
    return "" if value is None else f"{value:.3g} {unit}"


def table_line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def table(record: dict) -> str:
    """Format the record as a Markdown table, with OVER at figures beyond their limit."""
    lines = [f"On {line(record['machine'])}. {record['note']}".strip(), "", table_line(HEAD), "|---" * len(HEAD) + "|"]
    for row in sorted(record["rows"], key=lambda row: FIRST not in row["against"]):
        label = f"{row['what']} ({row['note']})" if row["note"] else row["what"]
        unit = row["unit"]
        over = " **OVER**" if row["allowed"] is not None and row["result"] > row["allowed"] else ""
        lines.append(
            table_line([label, row["against"], figure(row["result"], unit) + over, figure(row["allowed"], unit)])
        )
    return "\n".join(lines)


def with_table(page: str, record: dict) -> str:
    """Return the page with the table between the marks `BEGIN` and `END`."""
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{table(record)}\n{END}{after}"


def last_of(record: dict, row: Row) -> float | None:
    """Return the recorded figure of a row; None if there is none in its unit."""
    for last in record["rows"]:
        if (last["what"], last["against"], last["unit"]) == (row.what, row.against, row.unit):
            return last["result"]
    return None


def change(row: Row, last: float | None) -> str:
    """Format the change from the recorded figure, with LARGER or SLOWER if it is worse by more than `WORSE`."""
    if not last:
        return ""
    worse = (last / row.ratio if row.more else row.ratio / last) - 1
    alarm = "" if worse <= WORSE else " **LARGER**" if row.unit in ("kB", "MB") else " **SLOWER**"
    return f"{row.ratio / last - 1:+.0%}{alarm}"


def is_over(row: Row) -> bool:
    """Return whether a figure is beyond its limit."""
    return row.limit is not None and (row.ratio < row.limit if row.more else row.ratio > row.limit)

"""The last recorded figures: read, compared with those of now, written anew, and put into the README."""

import json
from collections.abc import Sequence

from benchmarks.machine import line
from benchmarks.measure import Row
from benchmarks.serving import ROOT

RECORD, README = ROOT / "benchmarks" / "recorded.json", ROOT / "README.md"
BEGIN, END = "<!-- make record writes from here -->", "<!-- to here -->"
WORSE = 0.25  # by which share a figure must be worse than the last recorded one to be called so
HEAD = ("what", "measured against", "result", "allowed")


def read() -> dict:
    """The last record: "machine", "note", and "rows" with the figures by their names."""
    return json.loads(RECORD.read_text("utf-8"))


def write(machine: dict[str, str], rows: Sequence[Row]) -> None:
    """Record these figures in place of the last ones, and show them in the README."""
    kept = [
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
    record = {"machine": machine, "note": "", "rows": kept}
    RECORD.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
    README.write_text(with_table(README.read_text("utf-8"), record), "utf-8")


def figure(value: float | None, unit: str) -> str:
    """A figure as the table shows it; "" for none."""
    return "" if value is None else f"{value:.3g} {unit}"


def table_line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def shown(record: dict) -> str:
    """The record as the README shows it; what is beyond the allowed is called so."""
    lines = [f"On {line(record['machine'])}. {record['note']}".strip(), "", table_line(HEAD), "|---" * len(HEAD) + "|"]
    for row in record["rows"]:
        named = f"{row['what']} ({row['note']})" if row["note"] else row["what"]
        unit = row["unit"]
        over = " **OVER**" if row["allowed"] is not None and row["result"] > row["allowed"] else ""
        lines.append(
            table_line([named, row["against"], figure(row["result"], unit) + over, figure(row["allowed"], unit)])
        )
    return "\n".join(lines)


def with_table(readme: str, record: dict) -> str:
    """The README with the record between its two marks."""
    before, rest = readme.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{shown(record)}\n{END}{after}"


def last_of(record: dict, row: Row) -> float | None:
    """The last recorded figure of a row; None where there is none, or in another unit."""
    for each in record["rows"]:
        if (each["what"], each["against"], each["unit"]) == (row.what, row.against, row.unit):
            return each["result"]
    return None


def change(row: Row, last: float | None) -> str:
    """How a figure differs from the last recorded one, and a loud word where it is worse by more than `WORSE`."""
    if not last:
        return ""
    worse = (last / row.ratio if row.more else row.ratio / last) - 1
    loud = "" if worse <= WORSE else " **LARGER**" if row.unit in ("kB", "MB") else " **SLOWER**"
    return f"{row.ratio / last - 1:+.0%}{loud}"


def is_over(row: Row) -> bool:
    """Whether a figure is beyond what we allow."""
    return row.limit is not None and (row.ratio < row.limit if row.more else row.ratio > row.limit)

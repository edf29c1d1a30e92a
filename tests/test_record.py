"""The recorded benchmarks: `docs/performance.md` shows them, and results worse than the record are marked."""

import json
import re

import pytest

from benchmarks import bench_pages, load, machine, record
from benchmarks.measure import Row
from pages.chapters import ALL_PAGES

RECORD = {
    "machine": {"processor": "A chip", "cores": "2", "Python": "3.13.1"},
    "note": "",
    "rows": [
        {"what": "a sum", "against": "NumPy", "result": 0.4, "unit": "×", "allowed": 0.5, "note": ""},
        {"what": "pictures", "against": "", "result": 24.9, "unit": "a second", "allowed": None, "note": ""},
        {"what": "a page", "against": "", "result": 200.0, "unit": "kB", "allowed": 300.0, "note": "“Ask it”"},
    ],
}


def test_the_page_shows_what_was_recorded():
    page = record.PAGE.read_text("utf-8")
    assert record.with_table(page, record.read()) == page, "run `make record`, or put the record's table into the page"


def test_the_record_names_each_row_once():
    rows = record.read()["rows"]
    assert len({(row["what"], row["against"]) for row in rows}) == len(rows) > 15
    assert all(row["result"] > 0 for row in rows)


def test_the_page_calls_what_is_beyond_the_allowed_over():
    """A record may exceed its limit; `make bench` fails if a result does."""
    rows = [{**RECORD["rows"][0], "result": result} for result in (0.4, 0.5, 0.6)]
    results = [line.split(" | ")[2] for line in record.table({**RECORD, "rows": rows}).splitlines()[-3:]]
    assert results == ["0.4 ×", "0.5 ×", "0.6 × **OVER**"]
    assert "OVER" not in record.table({**RECORD, "rows": RECORD["rows"][1:2]})


@pytest.mark.parametrize(
    ("row", "label"),
    [
        (Row("a sum", "NumPy", 0.4), "+0%"),
        (Row("a sum", "NumPy", 0.2), "-50%"),
        (Row("a sum", "NumPy", 0.49), "+22%"),
        (Row("a sum", "NumPy", 0.51), "+27% **SLOWER**"),
        (Row("pictures", "", 30.0, unit="a second", more=True), "+20%"),
        (Row("pictures", "", 12.5, unit="a second", more=True), "-50% **SLOWER**"),
        (Row("a page", "", 280.0, 300, "kB"), "+40% **LARGER**"),
        (Row("a page", "", 280.0, 300, "ms"), ""),
        (Row("a product", "NumPy", 5.0), ""),
    ],
)
def test_what_is_worse_than_recorded_is_called_so(row, label):
    assert record.change(row, record.last_of(RECORD, row)) == label


def test_what_is_beyond_the_allowed_is_over():
    assert record.is_over(Row("a", "b", 0.6, 0.5))
    assert not record.is_over(Row("a", "b", 0.5, 0.5))
    assert not record.is_over(Row("a", "b", 0.6))
    assert record.is_over(Row("a", "b", 10, 20, more=True))


def test_a_new_record_comes_with_its_machine_into_the_file_and_the_page(tmp_path, monkeypatch):
    monkeypatch.setattr(record, "RECORD", tmp_path / "recorded.json")
    monkeypatch.setattr(record, "PAGE", tmp_path / "performance.md")
    record.PAGE.write_text(f"before\n{record.BEGIN}\nold\n{record.END}\nafter\n", "utf-8")
    this_machine = machine.parts()
    record.write(
        this_machine, [Row("a sum", "NumPy", 0.123456, 0.5), Row("a page", "", 1, note="“Ask it”", detail=True)]
    )
    assert record.read() == {
        "machine": this_machine,
        "note": "",
        "rows": [{"what": "a sum", "against": "NumPy", "result": 0.123, "unit": "×", "allowed": 0.5, "note": ""}],
    }
    page = record.PAGE.read_text("utf-8")
    assert "| a sum | NumPy | 0.123 × | 0.5 × |" in page
    assert machine.machine() in page
    assert re.fullmatch(r"before\n.*\nafter\n", page, re.DOTALL)
    assert "old" not in page
    json.loads(record.RECORD.read_text("utf-8"))


def test_the_machine_is_told_with_its_versions():
    parts = machine.parts()
    assert set(parts) == {"processor", "cores", "BLAS", "Python", "numpy", "streamlit", "altair"}
    assert all(parts.values())


def test_of_all_scenes_the_middle_the_slowest_and_the_largest_are_recorded():
    rows = [
        Row(bench_pages.RERUN, against, share, limit, note=scene, detail=True)
        for scene, ours, theirs in (("“a”", 0.3, 1.1), ("“b”", 0.6, 1.0), ("“c”", 0.4, 1.9))
        for against, share, limit in (("shipped", ours, 0.8), ("tuned", theirs, 2.0))
    ]
    rows += [
        Row(bench_pages.VISIT, "", size, 300, "kB", scene, detail=True) for scene, size in (("“a”", 90), ("“b”", 120))
    ]
    summary_rows = [(row.what, row.against, row.ratio, row.note) for row in bench_pages.summary(rows) if not row.detail]
    assert summary_rows == [
        ("rerun, the middle of all scenes", "shipped", 0.4, "3 of them"),
        ("rerun, the slowest scene", "shipped", 0.6, "“b”"),
        ("rerun, the middle of all scenes", "tuned", 1.1, "3 of them"),
        ("rerun, the slowest scene", "tuned", 1.9, "“c”"),
        ("first visit, the largest scene", "", 120, "“b”"),
    ]


def test_the_greedy_visitors_control_is_on_its_scene(visit):
    url, query, control = load.COSTLIEST
    (chapter,) = (chapter for chapter in ALL_PAGES if chapter.url == url)
    assert control in [field.key for field in visit(chapter.file, **query).number_input]

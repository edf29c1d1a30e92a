"""`make bench`: run the benchmarks and compare them with the recorded ones, as a Markdown table. `make record` records them.

Each module `bench_*.py` has a function `rows()` that returns an iterable of `Row`. Names on the command line select modules.
The exit code is 1 if a figure is beyond its limit.
"""

import argparse
import importlib
import os
import sys
from pathlib import Path

# One thread, set before NumPy is first imported: ratios must not depend on the number of cores.
os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")


def main() -> None:
    from benchmarks import machine, record

    names = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure, and compare with the last recorded figures."
    )
    parser.add_argument("parts", nargs="*", metavar="part", help=f"{', '.join(names)}; by default all")
    parser.add_argument(
        "--record",
        action="store_true",
        help="record the figures in place of the last ones, here and in docs/performance.md",
    )
    args = parser.parse_args()
    # By hand: with `choices` and `nargs="*"` Python 3.11 refuses an empty list.
    if unknown := [part for part in args.parts if part not in names]:
        parser.error(f"unknown part: {', '.join(unknown)} (choose from {', '.join(names)})")
    if args.record and args.parts:
        parser.error("a record is of all parts, measured on one machine")
    last, machine_parts, rows = record.read(), machine.parts(), []
    print(f"On {machine.line(machine_parts)}.")
    if last["machine"] != machine_parts:
        print(f"The last record is of another machine or other versions: {machine.line(last['machine'])}.")
    print("\n" + record.table_line([*record.HEAD, "last recorded", "change"]) + "\n" + "|---" * 6 + "|")
    for part in args.parts or names:
        for row in importlib.import_module(f"benchmarks.bench_{part}").rows():
            rows.append(row)
            print(comparison(row, last), flush=True)
    print_alarms(rows, last)
    if not args.parts:
        print_missing(rows, last)
    if args.record:
        record.write(machine_parts, rows)
    sys.exit(any(record.is_over(row) for row in rows))


def comparison(row, last: dict) -> str:
    """Format a row and its last recorded figure, as a line of a Markdown table."""
    from benchmarks import record

    previous = record.last_of(last, row)
    over = " **OVER**" if record.is_over(row) else ""
    label = f"{row.what} ({row.note})" if row.note else row.what
    figures = [record.figure(row.ratio, row.unit) + over, record.figure(row.limit, row.unit)]
    figures += [record.figure(previous, row.unit), record.change(row, previous)]
    return record.table_line([label, row.against, *figures])


def print_alarms(rows, last: dict) -> None:
    """List the rows that are beyond their limit or much worse than recorded."""
    from benchmarks import record

    alarms = [row for row in rows if "**" in record.change(row, record.last_of(last, row)) or record.is_over(row)]
    print(
        f"\nWorse than recorded by more than {record.WORSE:.0%}, or beyond what is allowed: {len(alarms)} of {len(rows)}."
    )
    for row in alarms:
        print(f"- {row.what}{f', {row.note}' if row.note else ''}, against {row.against or 'nothing'}")


def print_missing(rows, last: dict) -> None:
    """List the recorded figures that were not measured in this run."""
    names = {(row.what, row.against) for row in rows}
    for figure in last["rows"]:
        if (figure["what"], figure["against"]) not in names:
            print(f"NOT MEASURED: {figure['what']}, against {figure['against'] or 'nothing'}")


if __name__ == "__main__":
    main()

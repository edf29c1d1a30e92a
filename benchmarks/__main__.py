"""`make bench`: print every measured figure as one Markdown table, beside the last recorded ones; `make record` records them.

Each module `bench_*.py` beside this file offers `rows()`, an iterable of `Row`; name some on the command line to run only those.
Ends with 1 where a figure is beyond what we allow.
"""

import argparse
import importlib
import os
import sys
from pathlib import Path

# One thread, set before NumPy is first imported: the ratios are about the work, not about the number of cores.
os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")


def main() -> None:
    from benchmarks import machine, record

    names = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    parser = argparse.ArgumentParser(description="Measure, and compare with the last recorded figures.")
    parser.add_argument("parts", nargs="*", choices=[[], *names], help="all unless told")
    parser.add_argument(
        "--record",
        action="store_true",
        help="record the figures in place of the last ones, here and in docs/performance.md",
    )
    args = parser.parse_args()
    if args.record and args.parts:
        parser.error("a record is of all parts, measured on one machine")
    recorded, machine_parts, rows = record.read(), machine.parts(), []
    print(f"On {machine.line(machine_parts)}.")
    if recorded["machine"] != machine_parts:
        print(f"The last record is of another machine or other versions: {machine.line(recorded['machine'])}.")
    print("\n" + record.table_line([*record.HEAD, "last recorded", "change"]) + "\n" + "|---" * 6 + "|")
    for part in args.parts or names:
        for row in importlib.import_module(f"benchmarks.bench_{part}").rows():
            rows.append(row)
            previous = record.last_of(recorded, row)
            over = " **OVER**" if record.is_over(row) else ""
            label = f"{row.what} ({row.note})" if row.note else row.what
            figures = [record.figure(row.ratio, row.unit) + over, record.figure(row.limit, row.unit)]
            figures += [record.figure(previous, row.unit), record.change(row, previous)]
            print(record.table_line([label, row.against, *figures]), flush=True)
    alarms = [row for row in rows if "**" in record.change(row, record.last_of(recorded, row)) or record.is_over(row)]
    print(
        f"\nWorse than recorded by more than {record.WORSE:.0%}, or beyond what is allowed: {len(alarms)} of {len(rows)}."
    )
    for row in alarms:
        print(f"- {row.what}{f', {row.note}' if row.note else ''}, against {row.against or 'nothing'}")
    if not args.parts:
        names = {(row.what, row.against) for row in rows}
        for each in recorded["rows"]:
            if (each["what"], each["against"]) not in names:
                print(f"NOT MEASURED: {each['what']}, against {each['against'] or 'nothing'}")
    if args.record:
        record.write(machine_parts, rows)
    sys.exit(any(record.is_over(row) for row in rows))


if __name__ == "__main__":
    main()

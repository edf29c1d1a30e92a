"""`make bench`: print every measured ratio as one Markdown table.

Each module `bench_*.py` beside this file offers `rows() -> list[Row]`; name some on the command line to run only those.
"""

import importlib
import os
import sys
from pathlib import Path

# One thread, set before NumPy is first imported: the ratios are about the work, not about the number of cores.
os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")


def main() -> None:
    names = sys.argv[1:] or sorted(
        path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py")
    )
    print("| what | measured against | result | allowed |\n|---|---|---|---|")
    for name in names:
        for row in importlib.import_module(f"benchmarks.bench_{name}").rows():
            allowed = "" if row.limit is None else f"{row.limit:g} {row.unit}"
            print(f"| {row.what} | {row.against} | {row.ratio:.3g} {row.unit} | {allowed} |", flush=True)


if __name__ == "__main__":
    main()

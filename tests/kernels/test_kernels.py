"""Runs are reproducible: NumPy and OpenBLAS give the same results with other processor instructions."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

RUNS = Path(__file__).with_name("runs.py")
pytestmark = pytest.mark.long  # five processes do all runs
SAME_BITS = 0.95  # share of runs with bitwise equal parameters; the statements must be equal in all runs


def kernels() -> dict[str, dict[str, str]]:
    """Return the processors that this one can emulate: name -> environment. NumPy rejects features it lacks."""
    features = np.show_config(mode="dicts")["SIMD Extensions"].get("found", [])
    kinds = {"as it is": {}}
    for core in ("Haswell", "Prescott", "SkylakeX"):
        if core != "SkylakeX" or "X86_V4" in features:
            kinds[f"OpenBLAS for {core}"] = {"OPENBLAS_CORETYPE": core}
    newer = [name for name in features if name != "X86_V3"]
    if newer:
        kinds["NumPy without AVX-512"] = {"NPY_DISABLE_CPU_FEATURES": " ".join(newer)}
    if features:
        kinds["the oldest"] = {"NPY_DISABLE_CPU_FEATURES": " ".join(features), "OPENBLAS_CORETYPE": "Prescott"}
    return kinds


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory) -> dict[str, dict]:
    """Return the results of each kind of processor."""
    folder = tmp_path_factory.mktemp("kernels")

    def start(kind: tuple[int, tuple[str, dict[str, str]]]) -> dict:
        number, (_, environment) = kind
        file = folder / f"{number}.json"
        clean = {key: value for key, value in os.environ.items() if key not in ("OPENBLAS_CORETYPE", "PYTHONWARNINGS")}
        one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        subprocess.run([sys.executable, RUNS, file], env=clean | one_thread | environment, check=True, timeout=300)
        return json.loads(file.read_text())

    kinds = kernels()
    with ThreadPoolExecutor(2) as pool:
        results = dict(zip(kinds, pool.map(start, enumerate(kinds.items())), strict=True))
    if len({result["fingerprint"] for result in results.values()}) < 3:
        pytest.skip(
            "this processor can stand in for fewer than three kinds: that runs are the same on all is NOT tested"
        )
    return results


def test_runs_are_the_same_on_every_processor(outcomes):
    """One test, so that one process of the test run starts the others: enough runs, all words equal, nearly all knobs too."""
    runs = outcomes["as it is"]["runs"]
    assert len(runs) >= 60
    for kind, result in outcomes.items():
        assert result["runs"].keys() == runs.keys()
        for name, (_, words) in runs.items():
            assert result["runs"][name][1] == words, f"{kind}: {name}"
    differing = [name for name in runs if len({result["runs"][name][0] for result in outcomes.values()}) > 1]
    assert len(differing) <= (1 - SAME_BITS) * len(runs), differing

"""What a benchmark ran on: figures of two machines are not compared without saying so."""

import ctypes
import os
import platform
from importlib.metadata import version
from pathlib import Path

import numpy as np


def parts() -> dict[str, str]:
    """The processor, its cores, the code that NumPy multiplies with, and the versions that matter."""
    told = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    model = next(
        (line.split(":")[1].strip() for line in told.splitlines() if line.startswith("model name")), platform.machine()
    )
    packages = {name: version(name) for name in ("numpy", "streamlit", "altair")}
    return {
        "processor": model,
        "cores": str(os.cpu_count()),
        "BLAS": blas(),
        "Python": platform.python_version(),
        **packages,
    }


def blas() -> str:
    """The library with which NumPy multiplies tables, and the kernel that it chose for this processor, where it tells."""
    built = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    name = f"{built['name']} {built['version']}"
    for path in sorted(Path(np.__file__).parent.parent.glob("numpy.libs/*openblas*")):
        library = ctypes.CDLL(str(path))
        for call in ("scipy_openblas_get_corename64_", "openblas_get_corename64_", "openblas_get_corename"):
            if hasattr(library, call):
                kernel = getattr(library, call)
                kernel.restype = ctypes.c_char_p
                return f"{name} ({kernel().decode()})"
    return name


def line(told: dict[str, str]) -> str:
    """The parts in one line."""
    return ", ".join(
        f"{value} cores" if name == "cores" else value if name == "processor" else f"{name} {value}"
        for name, value in told.items()
    )


def machine() -> str:
    """This machine in one line."""
    return line(parts())

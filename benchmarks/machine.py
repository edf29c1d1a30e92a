"""Describe the machine that a benchmark runs on, because only figures of one machine are comparable."""

import ctypes
import os
import platform
from importlib.metadata import version
from pathlib import Path

import numpy as np


def parts() -> dict[str, str]:
    """Return the processor, its cores, NumPy's BLAS kernel, and the relevant versions."""
    cpuinfo = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    model = next(
        (line.split(":")[1].strip() for line in cpuinfo.splitlines() if line.startswith("model name")),
        platform.machine(),
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
    """Return NumPy's BLAS library and, if it is OpenBLAS, the kernel it chose for this processor."""
    build = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    name = f"{build['name']} {build['version']}"
    for path in sorted(Path(np.__file__).parent.parent.glob("numpy.libs/*openblas*")):
        library = ctypes.CDLL(str(path))
        for call in ("scipy_openblas_get_corename64_", "openblas_get_corename64_", "openblas_get_corename"):
            if hasattr(library, call):
                kernel = getattr(library, call)
                kernel.restype = ctypes.c_char_p
                return f"{name} ({kernel().decode()})"
    return name


def line(parts: dict[str, str]) -> str:
    """Format the parts as one line."""
    return ", ".join(
        f"{value} cores" if name == "cores" else value if name == "processor" else f"{name} {value}"
        for name, value in parts.items()
    )


def machine() -> str:
    """Describe this machine in one line."""
    return line(parts())

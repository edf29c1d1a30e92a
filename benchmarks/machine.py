"""What a benchmark ran on, in one line: figures of two machines are not compared."""

import os
import platform
from importlib.metadata import version
from pathlib import Path


def machine() -> str:
    """The processor, its cores, and the versions that matter."""
    told = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    model = next(
        (line.split(":")[1].strip() for line in told.splitlines() if line.startswith("model name")), platform.machine()
    )
    packages = ", ".join(f"{name} {version(name)}" for name in ("streamlit", "altair", "numpy"))
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}, {packages}"

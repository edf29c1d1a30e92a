"""`make audit`: asks whether a fault is known of any package in the lock file; says loudly where it could not ask.

Ends with 1 where a fault is known, with 0 otherwise. `pip-audit` and what it needs stand in a virtual environment of their own.
"""

import json
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements-dev.lock"
TOOL = "pip-audit==2.10.1"
HOME = ROOT / ".venv" / "audit"
SERVICES = ("pypi", "osv")  # where faults are written down; the second is asked where the first does not answer


def skipped(reason: str) -> None:
    """Say that nothing is known now, and end without failing."""
    print(f"SKIPPED: known faults of the packages were NOT looked up: {reason}")
    sys.exit(0)


def python() -> Path:
    """Return the Python that has pip-audit."""
    program = HOME / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not program.exists():
        venv.create(HOME, with_pip=True)
    install = [program, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", TOOL]
    done = subprocess.run(install, capture_output=True, text=True)
    if done.returncode:
        skipped(f"{TOOL} could not be installed")
    return program


def asked(program: Path, service: str) -> tuple[list[dict], str]:
    """What a service says of each package in the lock file; or nothing, and why."""
    command = [program, "-m", "pip_audit", "--disable-pip", "--require-hashes", "-r", LOCK, "-f", "json"]
    command += ["-s", service, "--timeout", "15", "--progress-spinner", "off"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=180)
        return json.loads(done.stdout)["dependencies"], ""
    except subprocess.TimeoutExpired:
        return [], f"{service} did not answer within three minutes"
    except (ValueError, KeyError):
        return [], f"{service} could not be reached"


def verdict(packages: list[dict]) -> tuple[list[str], list[str]]:
    """Return the faults that are known, a line each; and the names of the packages that could not be looked up."""
    faults = [
        f"{each['name']} {each['version']}: {fault['id']}, mended in {', '.join(fault['fix_versions']) or 'no version yet'}"
        for each in packages
        for fault in each.get("vulns", [])
    ]
    return faults, [each["name"] for each in packages if "skip_reason" in each]


def main() -> None:
    program, reasons = python(), []
    for service in SERVICES:
        packages, reason = asked(program, service)
        faults, unknown = verdict(packages)
        if faults:
            print("\n".join(["Faults are known:", *faults]))
            sys.exit(1)
        if packages and not unknown:
            print(f"No fault is known of {len(packages)} packages ({service}).")
            return
        reasons.append(reason or f"{service} does not know {len(unknown)} of {len(packages)} packages")
    skipped("; ".join(reasons))


if __name__ == "__main__":
    main()

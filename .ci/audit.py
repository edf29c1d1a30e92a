"""`make audit`: check the packages in the lock file for known vulnerabilities, and warn when offline.

Exits with 1 if a vulnerability is known, else with 0. `pip-audit` has its own virtual environment.
"""

import json
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements-dev.lock"
TOOL = "pip-audit==2.10.1"
TOOL_VENV = ROOT / ".venv" / "audit"
SERVICES = ("pypi", "osv")  # vulnerability databases; the second is the fallback


def skip_audit(reason: str) -> None:
    """Report that the audit was skipped, and exit without failing."""
    print(f"SKIPPED: the packages were NOT checked for known vulnerabilities: {reason}")
    sys.exit(0)


def python() -> Path:
    """Return the path of a Python with pip-audit, which is installed first if it is missing."""
    program = TOOL_VENV / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not program.exists():
        venv.create(TOOL_VENV, with_pip=True)
    install = [program, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", TOOL]
    result = subprocess.run(install, capture_output=True, text=True)
    if result.returncode:
        skip_audit(f"{TOOL} could not be installed")
    return program


def query_service(program: Path, service: str) -> tuple[list[dict], str]:
    """Query a service about each package in the lock file.

    Returns:
        The report of each package, and the reason for an empty list.
    """
    command = [program, "-m", "pip_audit", "--disable-pip", "--require-hashes", "-r", LOCK, "-f", "json"]
    command += ["-s", service, "--timeout", "15", "--progress-spinner", "off"]
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=180)
        return json.loads(result.stdout)["dependencies"], ""
    except subprocess.TimeoutExpired:
        return [], f"{service} did not answer within three minutes"
    except (ValueError, KeyError):
        return [], f"{service} could not be reached"


def vulnerabilities(packages: list[dict]) -> tuple[list[str], list[str]]:
    """Return the known vulnerabilities, one line each, and the names of the packages that were not checked."""
    lines = [
        f"{package['name']} {package['version']}: {vulnerability['id']}, "
        f"fixed in {', '.join(vulnerability['fix_versions']) or 'no version yet'}"
        for package in packages
        for vulnerability in package.get("vulns", [])
    ]
    return lines, [package["name"] for package in packages if "skip_reason" in package]


def main() -> None:
    program, reasons = python(), []
    for service in SERVICES:
        packages, reason = query_service(program, service)
        lines, unknown = vulnerabilities(packages)
        if lines:
            print("\n".join(["Known vulnerabilities:", *lines]))
            sys.exit(1)
        if packages and not unknown:
            print(f"No known vulnerabilities in {len(packages)} packages ({service}).")
            return
        reasons.append(reason or f"{service} does not know {len(unknown)} of {len(packages)} packages")
    skip_audit("; ".join(reasons))


if __name__ == "__main__":
    main()

"""A real server and a real browser, for the tests and for the benchmark."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
FLAGS += ["--disable-component-update", "--disable-sync"]
UNFROZEN = "import gc; gc.freeze = lambda: None; from streamlit.web.cli import main; main()"


def browser_path() -> str | None:
    """Return the path of Chromium; None without Chromium. The environment variable CHROMIUM takes precedence."""
    names = ("chromium-headless-shell", "chromium", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


class Server:
    """A server in a subprocess. It keeps its address when it is stopped and started again.

    Attributes:
        address: its URL, without a slash at the end.
    """

    def __init__(
        self,
        app: str = "streamlit_app.py",
        *,
        folder: Path = ROOT,
        options: Sequence[str] = (),
        freezes: bool = True,
        base: str = "",
        environment: Mapping[str, str] | None = None,
    ):
        """Prepare a server.

        Args:
            app: the script to run.
            folder: the working directory, with the script and the `.streamlit/config.toml`.
            options: command line options, for example `--runner.postScriptGC=true`; they override the config.
            freezes: whether `gc.freeze` works; the benchmark measures its effect.
            base: a prefix of the app's path, for example "/why".
            environment: environment variables to add to those of this process.
        """
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}{base}"
        # With compiled modules, as everybody has them after the first start.
        self._folder, self._environment = folder, {**os.environ, "PYTHONDONTWRITEBYTECODE": "", **(environment or {})}
        self._command = [sys.executable, *(["-m", "streamlit"] if freezes else ["-c", UNFROZEN]), "run", app]
        self._command += ["--server.headless", "true", "--server.address", "127.0.0.1", "--server.port", str(port)]
        self._command += ["--server.baseUrlPath", base, *options] if base else options
        self._process: subprocess.Popen | None = None

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(self._command, cwd=self._folder, env=self._environment, **quiet)
        for _ in range(3000):
            try:
                urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=2).read()
                return
            except OSError:
                assert self._process.poll() is None, "the server ended while it started"
                time.sleep(0.02)
        raise AssertionError("the server did not answer within a minute")

    def stop(self) -> None:
        """Stop the server if it runs."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def rest(self) -> "Server":
        """Wait until the precomputation is over, when the processor time no longer rises."""
        previous, current = -1.0, self.processor()
        while current - previous > 0.2:
            time.sleep(2)
            previous, current = current, self.processor()
        return self

    def processor(self) -> float:
        """Return the processor time used so far by the server and its workers, in seconds."""
        return sum(self.processors())

    def processors(self) -> tuple[float, float]:
        """Return the processor time used so far by the server and by its workers, in seconds."""
        assert self._process is not None
        seconds = [_processor(process) for process in (self._process.pid, *self.workers())]
        return seconds[0], sum(seconds[1:])

    def memory(self) -> float:
        """Return the memory (proportional set size) of the server and its workers, in MB."""
        assert self._process is not None
        return sum(_memory(process) for process in (self._process.pid, *self.workers()))

    def workers(self) -> list[int]:
        """Return the ids of the server's worker processes."""
        assert self._process is not None
        listing = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self._process.pid)], capture_output=True, text=True, check=False
        )
        return [int(process) for process in listing.stdout.split()]

    def __enter__(self) -> "Server":
        self.start()
        return self

    def __exit__(self, *_) -> None:
        self.stop()


def _processor(process: int) -> float:
    """Return the processor time of a process in seconds; 0 if it has ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(process: int) -> float:
    """Return the proportional set size of a process in MB; 0 if it has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def path_of(chapter) -> str:
    """Return a chapter's path. The first chapter is served at the root."""
    return f"/{chapter.path}"


@contextmanager
def serving(app: str = "streamlit_app.py") -> Iterator[str]:
    """Run a server with default settings and yield its address."""
    with Server(app) as server:
        yield server.address

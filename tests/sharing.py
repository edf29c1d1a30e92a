"""One server for all test processes, so each chart is computed once and not once per process."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.serving import serving

START_SECONDS = 120  # seconds to wait for another process to start the server
KEEP_SECONDS = 1200  # seconds to keep the server for other processes


@contextmanager
def shared_server(folder: Path, name: str) -> Iterator[str]:
    """Yield the address of the server shared by all callers with the same folder.

    The first caller starts the server and stops it after the last.

    Args:
        folder: a folder of this run of the tests.
        name: the name of this process.
    """
    address, owner, own_use = folder / "address", folder / "first", folder / f"uses-{name}"
    folder.mkdir(exist_ok=True)
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        try:
            owner.touch(exist_ok=False)
        except FileExistsError:
            # Register the use before reading the address, so the owner cannot stop the server in between.
            own_use.touch()
            try:
                server_address = address.read_text("utf-8")
            except FileNotFoundError:  # not started yet, or already stopped
                own_use.unlink()
                time.sleep(0.1)
                continue
            yield server_address
            own_use.unlink()
            return
        with serving() as server_address:
            new_address = folder / "started"
            new_address.write_text(server_address, "utf-8")
            new_address.rename(address)
            yield server_address
            address.unlink()
            owner.unlink()
            end = time.monotonic() + KEEP_SECONDS
            while list(folder.glob("uses-*")) and time.monotonic() < end:
                time.sleep(0.1)
        return
    raise AssertionError("the server that another process starts did not come")

"""One server for all the processes that share the tests: what a page shows is worked out once, and not once a process."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.serving import serving

LONGEST = 120  # seconds until a server that another process starts must be there
MOST = 1200  # seconds that a test of another process may still need it


@contextmanager
def shared_server(folder: Path, name: str) -> Iterator[str]:
    """The address of the server of all who call this with the same folder; whoever is first starts it, and stops it after the last.

    Args:
        folder: a folder of this run of the tests.
        name: the name of this process.
    """
    address, first, mine = folder / "address", folder / "first", folder / f"uses-{name}"
    folder.mkdir(exist_ok=True)
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        try:
            first.touch(exist_ok=False)
        except FileExistsError:
            # First said that it is used, then looked whether it is there: so nobody stops it in between.
            mine.touch()
            try:
                told = address.read_text("utf-8")
            except FileNotFoundError:  # not yet, or not any more
                mine.unlink()
                time.sleep(0.1)
                continue
            yield told
            mine.unlink()
            return
        with serving() as told:
            started = folder / "started"
            started.write_text(told, "utf-8")
            started.rename(address)
            yield told
            address.unlink()
            first.unlink()
            end = time.monotonic() + MOST
            while list(folder.glob("uses-*")) and time.monotonic() < end:
                time.sleep(0.1)
        return
    raise AssertionError("the server that another process starts did not come")

"""`make soak`: visitors come and go for half an hour, and the server's memory must level off.

The number of connected visitors is constant. Each opens one scene, moves some of its controls, and leaves. At regular times the
server's memory and the number of visits are printed.
"""

import argparse
import asyncio
import random
import time

from websockets.exceptions import WebSocketException

from benchmarks.load import SCENES
from benchmarks.machine import machine
from benchmarks.serving import Server
from benchmarks.session import PageError, Session

LEVEL = 1.1  # the largest allowed ratio of the peak memory in the last third to that in the first third


class Visits:
    """Counters of many visits, and the loop that makes them."""

    def __init__(self, server: Server, seed: int):
        self._server, self._draw = server, random.Random(seed)
        self.n_visits = 0
        self.faults: list[str] = []

    async def run_visits(self, until: float, pause: float) -> None:
        """Run visits one after the other until the time `until`."""
        while time.monotonic() < until:
            page, query = self._draw.choice(SCENES)
            try:
                async with Session(self._server.address, page, dict(query)) as session:
                    await session.open()
                    for _ in range(self._draw.randint(0, 8)):
                        await asyncio.sleep(self._draw.uniform(0.5, 1.5) * pause)
                        await session.move(self._draw)
            except (PageError, TimeoutError, OSError, WebSocketException) as fault:
                self.faults.append(f"{page} {query}: {fault!r}")
            self.n_visits += 1


async def soak(server: Server, minutes: float, visitors: int, pause: float, seed: int) -> tuple[list[float], Visits]:
    """Let visitors come and go. Return the memory in MB at sixty times and after all have left, and the visits."""
    visits, memory, began = Visits(server, seed), [], time.monotonic()
    until = began + 60 * minutes
    tasks = [asyncio.create_task(visits.run_visits(until, pause)) for _ in range(visitors)]
    for part in range(60):
        await asyncio.sleep(max(began + (part + 1) * minutes - time.monotonic(), 0))
        memory.append(server.memory())
        if part % 4 == 3:
            print(
                f"after {(part + 1) * minutes / 60:.3g} minutes: {memory[-1]:.0f} MB, {visits.n_visits} visitors came",
                flush=True,
            )
    await asyncio.gather(*tasks)
    await asyncio.sleep(60)  # until the server has released the closed sessions
    return [*memory, server.memory()], visits


def main() -> None:
    parser = argparse.ArgumentParser(description="Visitors come and go; the server's memory must level off.")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--visitors", type=int, default=20, help="how many are connected at any time")
    parser.add_argument("--pause", type=float, default=2, help="seconds between a visitor's moves")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    print(machine())
    with Server() as server:
        empty = server.rest().memory()
        memory, visits = asyncio.run(soak(server, args.minutes, args.visitors, args.pause, args.seed))
    first, last = max(memory[:20]), max(memory[40:60])
    print(
        f"at rest {empty:.0f} MB; most in the first third {first:.0f}, in the last third {last:.0f} MB ({last / first:.2f} ×, "
        f"allowed {LEVEL}); a minute after the last of {visits.n_visits} left {memory[-1]:.0f} MB; faults: {len(visits.faults)}"
    )
    for fault in visits.faults:
        print(f"- {fault}")
    raise SystemExit(1 if visits.faults or last > LEVEL * first else 0)


if __name__ == "__main__":
    main()

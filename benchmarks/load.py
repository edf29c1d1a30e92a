"""`make load`: compare many visitors on random scenes with as many on hello-world.

Each visitor opens one scene and then moves one of its controls every two to four seconds. The table shows latency, processor time
and memory. The visitors run on the server's machine and share its cores.
"""

import argparse
import asyncio
import random
import statistics
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from websockets.exceptions import WebSocketException

from benchmarks.bench_pages import BARE_FOLDER, OUR_OPTIONS
from benchmarks.machine import machine
from benchmarks.serving import Server
from benchmarks.session import PageError, Session
from pages.chapters import CHAPTERS

PAUSE = (2.0, 4.0)  # seconds between a visitor's moves
Link = tuple[str, dict[str, str]]  # a page and its parameters
SCENES: list[Link] = [(chapter.path, {"scene": scene.name}) for chapter in CHAPTERS for scene in chapter.scenes]


# The link and the control with the most work per move: about a quarter of a second.
COSTLIEST = ("lab", {"scene": "learn"}, "one_matrix_seed")


@dataclass
class Crowd:
    """Measurements of a crowd."""

    openings: list[float] = field(default_factory=list)  # seconds of each opening
    moves: list[float] = field(default_factory=list)  # seconds of each move
    faults: list[str] = field(default_factory=list)
    memory: float = 0.0  # MB per visitor, while all are connected
    processor: float = 0.0  # seconds of the server's processor time per move
    opening: float = 0.0  # seconds of the server's processor time per opening

    def slowest(self, share: float) -> float:
        """Return a quantile of the moves' latency, in seconds."""
        return sorted(self.moves)[min(int(share * len(self.moves)), len(self.moves) - 1)]

    @property
    def processor_in_all(self) -> float:
        """Seconds of processor time per move, with the openings spread over the moves."""
        return self.processor + self.opening * len(self.openings) / max(len(self.moves), 1)


async def visit(
    crowd: Crowd, address: str, link: Link, draw: random.Random, barrier: asyncio.Barrier, seconds: float
) -> None:
    """Run one visitor: open a link, wait until all visitors have, and move controls for `seconds`."""
    page, query = link
    try:
        await asyncio.sleep(draw.uniform(0, seconds / 4))
        async with Session(address, page, dict(query)) as session:
            crowd.openings.append((await session.open()).seconds)
            async with asyncio.timeout(10 * seconds):
                await barrier.wait()
                await barrier.wait()  # between both waits, `run_crowd` reads the server's memory and processor time
            until = asyncio.get_running_loop().time() + seconds
            while (pause := draw.uniform(*PAUSE)) and asyncio.get_running_loop().time() + pause < until:
                await asyncio.sleep(pause)
                answer = await session.move(draw)
                if answer is None:
                    await session.open()
                else:
                    crowd.moves.append(answer.seconds)
    except (PageError, TimeoutError, OSError, WebSocketException) as fault:
        crowd.faults.append(f"{page} {query}: {fault!r}")
        await barrier.abort()


async def run_crowd(server: Server, links: Sequence[Link], visitors: int, seconds: float, seed: int) -> Crowd:
    """Run a crowd of visitors on a server, reproducibly for a seed."""
    crowd, draw, barrier = Crowd(), random.Random(seed), asyncio.Barrier(visitors + 1)
    empty, idle = server.memory(), server.processor()
    tasks = [
        asyncio.create_task(
            visit(crowd, server.address, draw.choice(links), random.Random(draw.random()), barrier, seconds)
        )
        for _ in range(visitors)
    ]
    with suppress(asyncio.BrokenBarrierError):
        await barrier.wait()
        crowd.opening = (server.processor() - idle) / visitors
        crowd.memory = (server.memory() - empty) / visitors
        before = server.processor()
        await barrier.wait()
        await asyncio.gather(*tasks)
        crowd.processor = (server.processor() - before) / max(len(crowd.moves), 1)
    await asyncio.gather(*tasks, return_exceptions=True)
    return crowd


async def run_beside_greedy(server: Server, others: int, seconds: float, seed: int) -> tuple[Crowd, Crowd, int]:
    """Measure a crowd alone, and the same crowd beside a visitor who moves the costliest control without a pause.

    Returns both crowds and the number of that visitor's moves.
    """
    undisturbed = await run_crowd(server, SCENES, others, seconds, seed)
    page, query, control = COSTLIEST
    n_moves = 0
    async with Session(server.address, page, dict(query)) as session:
        await session.open()

        async def move_on() -> None:
            nonlocal n_moves
            while True:
                n_moves += 1
                await session.type_in(control, n_moves % 100)

        task = asyncio.create_task(move_on())
        disturbed = await run_crowd(server, SCENES, others, seconds, seed)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    return undisturbed, disturbed, n_moves


def greedy_line(undisturbed: Crowd, disturbed: Crowd, n_moves: int) -> str:
    """Format the effect of one greedy visitor on the others."""
    middle, average = (
        [of(crowd.moves) for crowd in (undisturbed, disturbed)] for of in (statistics.median, statistics.fmean)
    )
    return (
        f"{len(undisturbed.openings)} visitors beside one who moved the costliest control {n_moves} times without a pause: their moves take "
        f"{1000 * middle[1]:.0f} ms in the middle ({1000 * middle[0]:.0f} ms by themselves: {middle[1] / middle[0]:.2f} ×), "
        f"{1000 * average[1]:.0f} ms on average ({1000 * average[0]:.0f} ms: {average[1] / average[0]:.2f} ×); allowed 1.33 ×"
    )


def table(ours: Crowd, hello: Crowd) -> str:
    """Format both crowds as a Markdown table."""
    rows = [
        ("a move, half of them within", lambda crowd: 1000 * crowd.slowest(0.5), "ms", None),
        ("95 of 100 within", lambda crowd: 1000 * crowd.slowest(0.95), "ms", 3),
        ("99 of 100 within", lambda crowd: 1000 * crowd.slowest(0.99), "ms", None),
        ("an opening, in the middle", lambda crowd: 1000 * statistics.median(crowd.openings), "ms", None),
        ("processor time of a move", lambda crowd: 1000 * crowd.processor, "ms", 2),
        ("processor time of an opening", lambda crowd: 1000 * crowd.opening, "ms", None),
        ("processor time of a move, openings counted in", lambda crowd: 1000 * crowd.processor_in_all, "ms", 2),
        ("memory of a visitor", lambda crowd: crowd.memory, "MB", None),
        ("moves", lambda crowd: len(crowd.moves), "", None),
        ("faults", lambda crowd: len(crowd.faults), "", None),
    ]
    lines = ["| what | here | hello-world, same options | share | allowed |", "|---|---|---|---|---|"]
    for what, of, unit, allowed in rows:
        our_figure, hello_figure = of(ours), of(hello)
        share = f"{our_figure / hello_figure:.3g} ×" if hello_figure and unit else ""
        lines.append(
            f"| {what} | {our_figure:.3g} {unit} | {hello_figure:.3g} {unit} | {share} | {f'{allowed} ×' if allowed else ''} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare many visitors at once with as many on hello-world.")
    parser.add_argument("--visitors", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=60, help="for how long each moves things")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    with Server() as app, Server("hello.py", folder=BARE_FOLDER, options=OUR_OPTIONS) as yardstick:
        app.rest()
        hello = asyncio.run(run_crowd(yardstick, [("", {})], args.visitors, args.seconds, args.seed))
        ours = asyncio.run(run_crowd(app, SCENES, args.visitors, args.seconds, args.seed))
        greedy = asyncio.run(run_beside_greedy(app, 9, args.seconds, args.seed))
    print(f"{args.visitors} visitors at once, {machine()}\n\n{table(ours, hello)}")
    print(f"\n{greedy_line(*greedy)}")
    for fault in ours.faults + hello.faults:
        print(f"- {fault}")
    raise SystemExit(1 if ours.faults else 0)


if __name__ == "__main__":
    main()

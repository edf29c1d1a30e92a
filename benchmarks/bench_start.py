"""The first minute of a server: its start, its precomputation, its latency for a crowd, and its memory."""

import asyncio
import statistics
import time
from collections.abc import Iterator

from benchmarks.bench_pages import BARE_FOLDER, OUR_OPTIONS
from benchmarks.load import SCENES, run_beside_greedy, run_crowd
from benchmarks.measure import Row
from benchmarks.serving import Server
from benchmarks.session import Session

STARTS = 5
VISITORS, SECONDS = 25, 60
HELLO = "hello-world, same options"


def rows() -> Iterator[Row]:
    yield Row("a server's start, until it answers", HELLO, start_ratio(), 3)
    with Server("hello.py", folder=BARE_FOLDER, options=OUR_OPTIONS) as hello:
        theirs = asyncio.run(run_crowd(hello, [("", {})], VISITORS, SECONDS, 0))
    with Server() as app:
        ours = asyncio.run(run_crowd(app, SCENES, VISITORS, SECONDS, 0))
    yield Row(
        "the first minute of 25 visitors, 95 of 100 moves within", HELLO, ours.slowest(0.95) / theirs.slowest(0.95), 4
    )
    yield Row("the slowest move of that minute", "", max(ours.moves), None, "s", "a spinner turns after half a second")
    with Server() as app:
        used = app.rest().processors()[1]
        yield Row("computed unasked after the start", "", used, 15, "s")
        asyncio.run(open_all(app))
        yield Row("memory of the server and its workers, every scene opened once", "", app.memory(), 300, "MB")
    for workers in (None, 0):
        environment = {} if workers is None else {"WHY_WORKERS": str(workers)}
        with Server(environment=environment) as app:
            asyncio.run(run_crowd(app.rest(), SCENES, 9, SECONDS / 2, 0))  # warms the cache for the nine
            undisturbed, disturbed, _ = asyncio.run(run_beside_greedy(app, 9, SECONDS / 2, 0))
        suffix = "" if workers is None else ", WHY_WORKERS=0"
        ratio = disturbed.slowest(0.95) / undisturbed.slowest(0.95)
        yield Row(f"nine visitors beside a greedy one, 95 of 100 moves within{suffix}", "the nine alone", ratio)


def start_ratio() -> float:
    """Measure our start relative to hello-world's, alternating between them; return the median ratio."""
    ratios = []
    for _ in range(STARTS):
        seconds = []
        for server in (Server(), Server("hello.py", folder=BARE_FOLDER, options=OUR_OPTIONS)):
            began = time.perf_counter()
            with server:
                seconds.append(time.perf_counter() - began)
        ratios.append(seconds[0] / seconds[1])
    return statistics.median(ratios)


async def open_all(server: Server) -> None:
    """Open every scene once."""
    for page, query in SCENES:
        async with Session(server.address, page, dict(query)) as session:
            await session.open()

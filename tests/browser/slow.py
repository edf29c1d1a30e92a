"""A slow link between a browser and a server: all that goes through, files and messages alike, shares it."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

AHEAD = 32  # pieces that are on their way at most
PIECE = 2_048  # bytes


class Link:
    """A link that may be slow or not, as a test says.

    Attributes:
        address: where a browser finds the server behind it.
        rate: bytes a second in each direction, over all connections; None for as many as come.
        delay: seconds for which a byte is on its way, in each direction.
        carried: bytes that came down through it.
    """

    def __init__(self, server: str, rate: float | None, delay: float):
        self._to = urlsplit(server)
        self.rate, self.delay, self.address, self.carried = rate, delay, "", 0
        self._free = {"up": 0.0, "down": 0.0}  # when each direction has nothing more to carry

    async def listen(self) -> asyncio.Server:
        listening = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        return listening

    async def _meet(self, near_in: asyncio.StreamReader, near_out: asyncio.StreamWriter) -> None:
        try:
            far_in, far_out = await asyncio.open_connection(self._to.hostname, self._to.port)
            await asyncio.gather(self._carry(near_in, far_out, "up"), self._carry(far_in, near_out, "down"))
        except (OSError, asyncio.CancelledError):  # one of the two has gone, or the link is closed
            near_out.close()

    async def _carry(self, source: asyncio.StreamReader, goal: asyncio.StreamWriter, way: str) -> None:
        sent: asyncio.Queue = asyncio.Queue(AHEAD)
        deliver = asyncio.create_task(self._deliver(sent, goal))
        now = asyncio.get_running_loop().time
        try:
            while data := await source.read(PIECE):
                if self.rate is not None:
                    self._free[way] = max(self._free[way], now()) + len(data) / self.rate
                    await asyncio.sleep(self._free[way] - now())
                if way == "down":
                    self.carried += len(data)
                await sent.put((now() + self.delay, data))
        finally:
            await sent.put((0, b""))
            await deliver

    async def _deliver(self, sent: asyncio.Queue, goal: asyncio.StreamWriter) -> None:
        while (piece := await sent.get())[1]:
            await asyncio.sleep(piece[0] - asyncio.get_running_loop().time())
            goal.write(piece[1])
        goal.close()


@contextmanager
def link_to(server: str, rate: float | None = 50_000, delay: float = 0.15) -> Iterator[Link]:
    """A link to a server, open for as long as the block runs."""
    link, loop = Link(server, rate, delay), asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    listening = asyncio.run_coroutine_threadsafe(link.listen(), loop).result()
    yield link
    asyncio.run_coroutine_threadsafe(_end(listening), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


async def _end(listening: asyncio.Server) -> None:
    """Close what is open."""
    listening.close()
    left = [each for each in asyncio.all_tasks() if each is not asyncio.current_task()]
    for each in left:
        each.cancel()
    await asyncio.gather(*left, return_exceptions=True)

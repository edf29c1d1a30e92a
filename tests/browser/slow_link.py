"""A TCP proxy between a browser and a server that limits the bandwidth and adds latency, shared by all connections."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

MAX_PIECES = 32  # in flight
PIECE_BYTES = 2_048


class Link:
    """A proxy with a bandwidth and a latency that a test may change.

    Attributes:
        address: the proxy's address, for the browser.
        rate: bytes per second in each direction, over all connections; None for no limit.
        delay: latency in seconds, in each direction.
        received_bytes: the number of bytes from the server so far.
    """

    def __init__(self, server: str, rate: float | None, delay: float):
        self._target = urlsplit(server)
        self.rate, self.delay, self.address, self.received_bytes = rate, delay, "", 0
        self._free_at = {"up": 0.0, "down": 0.0}  # the time at which each direction is idle again

    async def listen(self) -> asyncio.Server:
        server_socket = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{server_socket.sockets[0].getsockname()[1]}"
        return server_socket

    async def _accept(self, client_reader: asyncio.StreamReader, client_writer: asyncio.StreamWriter) -> None:
        try:
            server_reader, server_writer = await asyncio.open_connection(self._target.hostname, self._target.port)
            await asyncio.gather(
                self._carry(client_reader, server_writer, "up"), self._carry(server_reader, client_writer, "down")
            )
        except (OSError, asyncio.CancelledError):  # one of the two peers or the proxy is closed
            client_writer.close()

    async def _carry(self, source: asyncio.StreamReader, writer: asyncio.StreamWriter, direction: str) -> None:
        queue: asyncio.Queue = asyncio.Queue(MAX_PIECES)
        deliver = asyncio.create_task(self._deliver(queue, writer))
        now = asyncio.get_running_loop().time
        try:
            while data := await source.read(PIECE_BYTES):
                if self.rate is not None:
                    self._free_at[direction] = max(self._free_at[direction], now()) + len(data) / self.rate
                    await asyncio.sleep(self._free_at[direction] - now())
                if direction == "down":
                    self.received_bytes += len(data)
                await queue.put((now() + self.delay, data))
        finally:
            await queue.put((0, b""))
            await deliver

    async def _deliver(self, queue: asyncio.Queue, writer: asyncio.StreamWriter) -> None:
        while (piece := await queue.get())[1]:
            await asyncio.sleep(piece[0] - asyncio.get_running_loop().time())
            writer.write(piece[1])
        writer.close()


@contextmanager
def slow_link(server: str, rate: float | None = 50_000, delay: float = 0.15) -> Iterator[Link]:
    """Yield a proxy to a server, and close it after the block."""
    link, loop = Link(server, rate, delay), asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    server_socket = asyncio.run_coroutine_threadsafe(link.listen(), loop).result()
    yield link
    asyncio.run_coroutine_threadsafe(_close(server_socket), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


async def _close(server_socket: asyncio.Server) -> None:
    """Close the listening socket, and cancel the open connections."""
    server_socket.close()
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

"""The worker processes: they give the same results as the server, and a job survives the death of its worker."""

import gc
import os
import pickle
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest

from benchmarks.serving import Server
from core.chapters.train.run import OWN, Settings, learn
from core.data import Dataset
from core.datasets import DATASETS
from pages.server import worker_process, workers
from pages.server.workers import Job

ORPHAN_SCRIPT = """
import os
from pages.server import workers
workers.start()
print(workers.Job(os.getpid).result(), flush=True)
input()
"""


@pytest.fixture(scope="module")
def worker_pool():
    """Start the worker processes for this module's tests."""
    workers.start()
    yield
    workers.stop()


def test_without_processes_the_work_is_done_here():
    job = Job(os.getpid)
    assert job.is_done
    assert job.result() == os.getpid()
    with pytest.raises(ValueError, match="invalid literal"):
        Job(int, "seven")


@pytest.mark.long
class TestWorkers:
    def test_the_work_is_done_elsewhere_and_steps_back(self, worker_pool):
        assert Job(os.getpid).result() != os.getpid()
        assert Job(os.nice, 0).result() >= min(worker_process.NICE, 19)

    def test_the_answer_is_the_same_to_the_last_bit(self, worker_pool):
        settings = Settings(data="spiral", epochs=200)
        worker_history, server_history = Job(learn, settings).result().history, learn(settings).history
        assert (worker_history.knobs == server_history.knobs).all()
        assert (worker_history.losses == server_history.losses).all()

    def test_what_the_function_raises_is_raised_here(self, worker_pool):
        with pytest.raises(ValueError, match="Own data was asked for"):
            Job(learn, Settings(data="own")).result()

    def test_nothing_of_a_persons_own_stays_in_a_process(self, worker_pool):
        own_data = replace(DATASETS["xor"](40, rng=np.random.default_rng(0)), names=("mine and nobody else's", "b"))
        for job in [Job(learn, Settings(data=OWN, epochs=20), own_data) for _ in range(6)]:
            assert job.result().train_set.names == own_data.names
        assert _holds_name(own_data.names[0])  # the check works: this process holds it
        assert not any(job.result() for job in [Job(_holds_name, own_data.names[0]) for _ in range(12)])

    def test_where_a_process_dies_the_work_is_done_here(self, worker_pool):
        server_pid = os.getpid()
        job = Job(os.kill, Job(os.getpid).result(), 0)  # signal 0 only checks that the worker exists
        job.result()
        assert pickle.loads(Job(_exit_unless, server_pid).pickle_bytes()) == server_pid
        assert Job(os.getpid).result() != server_pid  # the workers were replaced

    def test_where_the_server_is_killed_its_processes_end(self):
        server = subprocess.Popen(
            [sys.executable, "-c", ORPHAN_SCRIPT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert server.stdout is not None
        worker_pid = int(server.stdout.readline())
        server.send_signal(signal.SIGKILL)
        server.wait()
        deadline = time.monotonic() + 60
        while _is_alive(worker_pid):
            assert time.monotonic() < deadline, "the process outlives the server"
            time.sleep(0.1)


@pytest.mark.long
@pytest.mark.parametrize("signal_number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_workers_end_with_the_server_and_its_port_is_free_at_once(signal_number):
    with Server() as server:
        workers = server.workers()
        assert len(workers) == min(2, os.cpu_count() or 1)
        assert server._process is not None
        server._process.send_signal(signal_number)
        server._process.wait(timeout=30)
        server.start()  # at the same address
        deadline = time.monotonic() + 30
        while any(map(_is_alive, workers)):
            assert time.monotonic() < deadline, "a worker outlives the server"
            time.sleep(0.1)


@pytest.mark.long
@pytest.mark.parametrize("signal_number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_a_worker_does_not_reach_the_server(signal_number):
    with Server() as server:
        worker = server.workers()[0]
        os.kill(worker, signal_number)
        time.sleep(1)
        assert server._process is not None
        assert server._process.poll() is None


def _holds_name(name: str) -> bool:
    """Return whether the current process holds a data set with a column of this name."""
    gc.collect()
    return any(name in thing.names for thing in gc.get_objects() if isinstance(thing, Dataset))


def _exit_unless(process: int) -> int:
    """Exit the current process, unless it has this id."""
    if os.getpid() != process:
        os._exit(1)
    return process


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True

"""Long work in processes of its own: the same answers, another process, and nobody is left waiting when one dies."""

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

ORPHANS = """
import os
from pages.server import workers
workers.start()
print(workers.Job(os.getpid).answer(), flush=True)
input()
"""


@pytest.fixture(scope="module")
def begun():
    """Processes beside this one."""
    workers.start()
    yield
    workers.stop()


def test_without_processes_the_work_is_done_here():
    work = Job(os.getpid)
    assert work.is_done
    assert work.answer() == os.getpid()
    with pytest.raises(ValueError, match="invalid literal"):
        Job(int, "seven")


@pytest.mark.long
class TestWorkers:
    def test_the_work_is_done_elsewhere_and_steps_back(self, begun):
        assert Job(os.getpid).answer() != os.getpid()
        assert Job(os.nice, 0).answer() >= min(worker_process.NICE, 19)

    def test_the_answer_is_the_same_to_the_last_bit(self, begun):
        settings = Settings(data="spiral", epochs=200)
        there, here = Job(learn, settings).answer().history, learn(settings).history
        assert (there.knobs == here.knobs).all()
        assert (there.losses == here.losses).all()

    def test_what_the_function_raises_is_raised_here(self, begun):
        with pytest.raises(ValueError, match="Own data was asked for"):
            Job(learn, Settings(data="own")).answer()

    def test_nothing_of_a_persons_own_stays_in_a_process(self, begun):
        own = replace(DATASETS["xor"](40, rng=np.random.default_rng(0)), names=("mine and nobody else's", "b"))
        for work in [Job(learn, Settings(data=OWN, epochs=20), own) for _ in range(6)]:
            assert work.answer().train_set.names == own.names
        assert _holds(own.names[0])  # here it is, and is found
        assert not any(work.answer() for work in [Job(_holds, own.names[0]) for _ in range(12)])

    def test_where_a_process_dies_the_work_is_done_here(self, begun):
        mine = os.getpid()
        work = Job(os.kill, Job(os.getpid).answer(), 0)  # any work; the next one kills the process that does it
        work.answer()
        assert pickle.loads(Job(_end_unless, mine).pickle_bytes()) == mine
        assert Job(os.getpid).answer() != mine  # and new ones have come

    def test_where_the_server_is_killed_its_processes_end(self):
        server = subprocess.Popen(
            [sys.executable, "-c", ORPHANS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert server.stdout is not None
        worker = int(server.stdout.readline())
        server.send_signal(signal.SIGKILL)
        server.wait()
        ends = time.monotonic() + 60
        while _lives(worker):
            assert time.monotonic() < ends, "the process outlives the server"
            time.sleep(0.1)


@pytest.mark.long
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_workers_end_with_the_server_and_its_port_is_free_at_once(how):
    with Server() as server:
        workers = server.workers()
        assert len(workers) == min(2, os.cpu_count() or 1)
        assert server._process is not None
        server._process.send_signal(how)
        server._process.wait(timeout=30)
        server.start()  # at the same address
        ends = time.monotonic() + 30
        while any(map(_lives, workers)):
            assert time.monotonic() < ends, "a worker outlives the server"
            time.sleep(0.1)


@pytest.mark.long
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_a_worker_does_not_reach_the_server(how):
    with Server() as server:
        worker = server.workers()[0]
        os.kill(worker, how)
        time.sleep(1)
        assert server._process is not None
        assert server._process.poll() is None


def _holds(name: str) -> bool:
    """Whether the process in which this is called holds data with a column of that name."""
    gc.collect()
    return any(name in each.names for each in gc.get_objects() if isinstance(each, Dataset))


def _end_unless(process: int) -> int:
    """End the process that this is called in, unless it is the one that is named."""
    if os.getpid() != process:
        os._exit(1)
    return process


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True

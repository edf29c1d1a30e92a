"""The opening's story on emulated processors: half of its eight starts on each, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.long  # each start is painted by three networks
STORY = """
import sys
from core.chapters.start.drawings import face
from core.chapters.start.painting import paint
from tests.chapters.start.test_painting import holds_the_story
bad = [seed for seed in map(int, sys.argv[1:]) if not holds_the_story(paint(face(), seed=seed))]
raise SystemExit(f"another story from the starts {bad}" if bad else 0)
"""


@pytest.mark.parametrize(("kernel", "seeds"), [("Haswell", "0246"), ("Prescott", "1357")])
def test_every_start_tells_the_same_story_with_the_instructions_of_another_processor(kernel, seeds):
    environment = {**os.environ, "OPENBLAS_CORETYPE": kernel, "OPENBLAS_NUM_THREADS": "1"}
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", STORY, *seeds], cwd=root, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]

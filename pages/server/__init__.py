"""The server around the pages: its start, workers and cache, and what it writes into the HTML."""

import gc
import os

# Set before NumPy is imported. Small matrices gain nothing from a second thread, and waiting threads keep a core busy.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Imports create 150,000 permanent objects. Collections among them take a fifth of the start. `memory.freeze` restores the threshold.
GC_THRESHOLD = gc.get_threshold()
gc.set_threshold(100_000)

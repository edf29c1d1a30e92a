"""The server around the pages: how it starts, its workers, its cache, and what it writes into the HTML."""

import gc
import os

# Before NumPy is first imported: small matrices gain nothing from a second thread, and threads that wait keep a core busy.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Imports make 150,000 objects that stay. To collect among them again and again is a fifth of the start: `memory.freeze` ends this.
COLLECTION = gc.get_threshold()
gc.set_threshold(100_000)

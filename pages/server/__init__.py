"""The server around the pages: how it starts, its workers, its cache, and what it writes into the HTML."""

import os

# Before NumPy is first imported: small matrices gain nothing from a second thread, and threads that wait keep a core busy.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

"""The network of the opening, 2-24-24-1: it learns to paint a picture.

The inputs are the coordinates of a dot, and the output is its brightness from 0 to 1.
"""

from functools import lru_cache

import numpy as np

from core.network import Network
from core.softsign import SOFTSIGN
from core.training import train

SIDE = 32
DOTS = SIDE * SIDE
_CENTERS = (np.arange(SIDE) + 0.5) / SIDE * 2 - 1
X, Y = np.meshgrid(_CENTERS, -_CENTERS)  # (SIDE, SIDE) the center of every dot, within −1 … 1
REACH = 3.0  # inputs lie within −3 … 3, so that narrow lines do not need huge weights
INPUTS = REACH * np.column_stack([X.ravel(), Y.ravel()])  # (DOTS, 2), row by row from the top

NEURONS = (24, 24)
HIDDEN = SOFTSIGN  # paints as well as tanh, and every processor computes it quickly
EPOCHS = 720
LOSS = "cross_entropy"
LEARNING_RATE = 1.5
OPTIMIZER = "momentum"


def oval(x: float, y: float, radius_x: float, radius_y: float) -> np.ndarray:
    """Mark the dots (32, 32) inside an ellipse around (x, y)."""
    return ((X - x) / radius_x) ** 2 + ((Y - y) / radius_y) ** 2 < 1


def face() -> np.ndarray:
    """Draw a winking face (32, 32), True where light.

    A face with mirror symmetry would make some slopes exactly 0.
    """
    wink = (abs(X - 0.38) < 0.22) & (abs(Y - 0.28) < 0.07)
    mouth = oval(0.05, -0.18, 0.58, 0.52) & ~oval(0, 0, 0.66, 0.46) & (Y < -0.15)
    return oval(0, 0, 0.92, 0.92) & ~oval(-0.36, 0.3, 0.16, 0.22) & ~wink & ~mouth


def start(hidden=HIDDEN, *, seed: int = 0) -> Network:
    """Build the untrained network, with the same parameters for every activation."""
    return Network.random((2, *NEURONS, 1), hidden=hidden, output="sigmoid", rng=np.random.default_rng(seed))


@lru_cache(maxsize=1)
def train_on_face() -> Network:
    """Train the network on the face. This takes a second or two."""
    targets = face().reshape(DOTS, 1).astype(float)
    run = train(
        start(),
        INPUTS,
        targets,
        epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        optimizer=OPTIMIZER,
        loss=LOSS,
        snapshots=2,
    )
    return run.final

"""A sheet of paper on its way through two stacks of one and the same tables: one without a bend, one with."""

from dataclasses import dataclass

import numpy as np

from core.chapters.one_matrix import straight
from core.collapse import collapse
from core.network import Layer, Network

POINTS = 33  # a line
MIN_PLACES = 192  # so that playing shows a new picture at least 24 times a second


@dataclass(frozen=True, eq=False)
class Sheets:
    """Both grids, stage by stage. `bent` and `plain` are (stages + 1, lines, points a line, 2)."""

    network: Network  # the stack with the bend
    titles: tuple[str, ...]  # what each stage is called
    plain: np.ndarray  # where the grid stands without the bend, before the first stage and after each
    bent: np.ndarray  # the same with the bend
    even: float  # how far neighbors without a bend are from staying evenly spaced; some 1e-15 is rounding
    first_bend: int  # the stage, from 0, in which the bend is

    @property
    def places(self) -> list[float]:
        """List the places of the dial: every stage, and evenly spaced places in between."""
        between = 1
        while len(self.titles) * between < MIN_PLACES:
            between *= 2
        return [place / between for place in range(len(self.titles) * between + 1)]

    def at(self, place: float) -> tuple[np.ndarray, np.ndarray]:
        """Compute both grids (lines, points, 2) at a place of the dial. Between two stages every point moves in a straight line."""
        stage = min(int(place), len(self.titles) - 1)
        share = place - stage
        return tuple(stops[stage] + share * (stops[stage + 1] - stops[stage]) for stops in (self.plain, self.bent))


def sheets(layers: int, *, bend: str, where: int, biases: bool, seed: int) -> Sheets:
    """Build stacks of `layers` random tables, two numbers wide throughout, with `bend` after layer number `where` (from 1)."""
    network = straight.random_stack([2] * (layers + 1), biases=biases, seed=seed, bend=bend, bend_layer=where)
    staged = straight.in_stages(network)
    titles = []
    for number, layer in enumerate(network.layers, start=1):
        titles += [f"layer {number}: its table", *[f"layer {number}: its bend"] * layer.activation.bends]
    bent = straight.grid_lines(staged, points=POINTS)
    plain = straight.grid_lines(straight.without_bends(staged), points=POINTS)
    return Sheets(network, tuple(titles), plain.points, bent.points, float(plain.apart.max()), where)


def one_table(network: Network) -> Layer:
    """Multiply out the stack without its bend."""
    return collapse(straight.without_bends(network))

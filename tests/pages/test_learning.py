"""Training on a visitor's drawing, piece by piece on request; the pieces add up to the whole film."""

import pytest

from core.chapters.start.drawings import READY_MADE, pack
from core.chapters.start.film import ENDS, PIECES, learn_film
from pages.start.learning import Learning, ready_made

OWN_DRAWING = pack(READY_MADE["letter"]().T)  # not a ready-made drawing


@pytest.fixture(autouse=True)
def empty_cache():
    ready_made.forget("letter")
    yield
    ready_made.forget("letter")


def test_it_comes_piece_by_piece_and_ends_as_the_whole():
    learning, shares = Learning(OWN_DRAWING), []
    assert learning.film is None
    while not learning.is_done:
        shares.append(learning.share)
        learning.collect_piece()
        assert learning.film is not None
    assert shares == [end / ENDS[-1] for end in ENDS[:PIECES]]
    tables, sentences = learn_film(OWN_DRAWING)
    assert learning.film[1] == sentences
    for name, table in tables.items():
        assert learning.film[0][name].equals(table)


def test_a_finished_one_asks_for_nothing_more():
    learning = Learning(OWN_DRAWING)
    for _ in range(PIECES):
        learning.collect_piece()
    film = learning.film
    learning.request_piece()
    learning.collect_piece()
    assert learning.film is film
    assert learning.is_done


def test_nothing_more_is_learned_than_was_asked_for(monkeypatch):
    jobs = []

    class PendingJob:
        is_done = False

        def __init__(self, *args):
            jobs.append(args)

    monkeypatch.setattr("pages.start.learning.Job", PendingJob)
    learning = Learning(OWN_DRAWING)
    for _ in range(5):
        learning.request_piece()
        learning.collect_piece()
    assert len(jobs) == 1
    assert learning.film is None


def test_a_ready_made_drawing_is_kept_for_everybody():
    learning = Learning("letter")
    assert not learning.is_done
    for _ in range(PIECES):
        learning.collect_piece()
    assert ready_made.get("letter") is not None
    assert Learning("letter").is_done


def test_what_a_person_drew_is_kept_for_nobody_else():
    learning = Learning(OWN_DRAWING)
    for _ in range(PIECES):
        learning.collect_piece()
    assert ready_made.get(OWN_DRAWING) is None
    assert not Learning(OWN_DRAWING).is_done

"""A run in pieces: the partial film shows finished frames, marks missing ones, and ends equal to the whole."""

import pytest

from core.chapters.start.drawings import READY_MADE, pack
from core.chapters.start.film import ENDS, PIECES, film, learn_film, learn_piece
from core.chapters.start.painting import N_EVALS, N_PLACES, WAYS, paint
from core.chapters.start.pictures import run_tables
from core.chapters.start.words import painting_sentences, still_learning


@pytest.fixture(scope="module")
def pieces():
    name, segments = pack(READY_MADE["letter"]()), []
    for number in range(PIECES):
        segments.append(learn_piece(name, number, segments[-1].checkpoints if segments else None))
    return segments


def row_at(table, slot, place):
    """Return the only row visible at a position of the dial."""
    (row,) = table[(table["slot"] == slot) & (table["first"] <= place) & (place <= table["last"])].to_dict("records")
    return row


def test_the_finished_film_is_that_of_the_run_at_once(pieces):
    painting = paint(READY_MADE["letter"]())
    tables, sentences = film(pieces)
    assert sentences == painting_sentences(painting) == learn_film("letter")[1]
    complete = run_tables(painting)
    for slot in range(len(WAYS)):
        for place in range(N_PLACES):
            assert row_at(tables["tiles"], slot, place)["image"] == row_at(complete["tiles"], slot, place)["image"]
            assert (
                row_at(tables["captions"], slot, place)["caption"]
                == row_at(complete["captions"], slot, place)["caption"]
            )


@pytest.mark.parametrize("count", range(1, PIECES))
def test_past_what_is_learned_the_last_image_stays_and_nothing_is_claimed(pieces, count):
    (tables, sentences), (complete, all_sentences) = film(pieces[:count]), film(pieces)
    end = ENDS[count]
    assert len(sentences) == N_PLACES
    assert sentences[: end + 1] == all_sentences[: end + 1]
    assert set(sentences[end + 1 :]) == {still_learning(end)}
    assert [still_learning(end)[name] for name in ("done", "all")] == [N_EVALS[end], N_EVALS[-1]]
    for slot in range(len(WAYS)):
        assert row_at(tables["tiles"], slot, N_PLACES - 1) == {
            **row_at(complete["tiles"], slot, end),
            "last": N_PLACES - 1,
        }
        assert tables["captions"]["last"].max() == end


def test_an_image_keeps_its_name_while_more_are_learned(pieces):
    """The browser caches drawn images by `256 · slot + first`."""
    names = [set(zip(*(film(pieces[:count])[0]["tiles"][["slot", "first"]].values.T), strict=True)) for count in (1, 3)]
    assert names[0] <= names[1]
    tiles = film(pieces)[0]["tiles"]
    assert not tiles.duplicated(["slot", "first"]).any()


def test_the_first_piece_is_a_small_share_of_the_whole():
    assert ENDS[1] <= (N_PLACES - 1) / 12


def test_the_name_of_no_drawing_is_refused():
    with pytest.raises(ValueError, match="no drawing"):
        learn_piece("junk", 0)

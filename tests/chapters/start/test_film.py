"""A drawing learned in pieces: the film so far shows what is learned, says what is not, and ends as the whole."""

import pytest

from core.chapters.start.drawings import READY_MADE, pack
from core.chapters.start.film import ENDS, PIECES, film, learn_film, learn_piece
from core.chapters.start.painting import N_EVALS, N_PLACES, WAYS, paint
from core.chapters.start.pictures import run_tables
from core.chapters.start.words import painting_sentences, still_learning


@pytest.fixture(scope="module")
def pieces():
    name, made = pack(READY_MADE["letter"]()), []
    for number in range(PIECES):
        made.append(learn_piece(name, number, made[-1].checkpoints if made else None))
    return made


def at(table, slot, place):
    """The one row that shows at a place of the dial."""
    (row,) = table[(table["slot"] == slot) & (table["first"] <= place) & (place <= table["last"])].to_dict("records")
    return row


def test_the_finished_film_is_that_of_the_run_at_once(pieces):
    painting = paint(READY_MADE["letter"]())
    tables, sentences = film(pieces)
    assert sentences == painting_sentences(painting) == learn_film("letter")[1]
    whole = run_tables(painting)
    for slot in range(len(WAYS)):
        for place in range(N_PLACES):
            assert at(tables["tiles"], slot, place)["image"] == at(whole["tiles"], slot, place)["image"]
            assert at(tables["captions"], slot, place)["caption"] == at(whole["captions"], slot, place)["caption"]


@pytest.mark.parametrize("count", range(1, PIECES))
def test_past_what_is_learned_the_last_image_stays_and_nothing_is_claimed(pieces, count):
    (tables, sentences), (whole, all_sentences) = film(pieces[:count]), film(pieces)
    until = ENDS[count]
    assert len(sentences) == N_PLACES
    assert sentences[: until + 1] == all_sentences[: until + 1]
    assert set(sentences[until + 1 :]) == {still_learning(until)}
    assert [still_learning(until)[name] for name in ("done", "all")] == [N_EVALS[until], N_EVALS[-1]]
    for slot in range(len(WAYS)):
        assert at(tables["tiles"], slot, N_PLACES - 1) == {**at(whole["tiles"], slot, until), "last": N_PLACES - 1}
        assert tables["captions"]["last"].max() == until


def test_an_image_keeps_its_name_while_more_are_learned(pieces):
    """The browser keeps what it has drawn by `256 · slot + first`."""
    names = [set(zip(*(film(pieces[:count])[0]["tiles"][["slot", "first"]].values.T), strict=True)) for count in (1, 3)]
    assert names[0] <= names[1]
    tiles = film(pieces)[0]["tiles"]
    assert not tiles.duplicated(["slot", "first"]).any()


def test_the_first_piece_is_a_small_share_of_the_whole():
    assert ENDS[1] <= (N_PLACES - 1) / 12


def test_the_name_of_no_drawing_is_refused():
    with pytest.raises(ValueError, match="no drawing"):
        learn_piece("junk", 0)

"""Non-tables and oversized tables are refused with a sentence, in bounded time and memory."""

import gzip
import io
import random
import tracemalloc
import zipfile

import pytest

from core.table import MAX_BYTES, DataError, read, read_cells
from tests.core.test_table import reason
from tests.long import long_except

ROWS = b"a,b,c\n1,2,x\n2,3,y\n3,1,x\n4,4,y\n"
PEAK_BYTES = 80_000_000  # peak bytes while reading: in the largest file each letter takes some dozens


def zip_file(content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as into:
        into.writestr("own.csv", content)
    return buffer.getvalue()


HOSTILE = {
    "20 MB of rows": ROWS[:6] + b"1,2,x\n" * 3_300_000,
    "one line of 5 MB": b"a" * 5_000_000,
    "one line of as many letters as are read": b"a" * MAX_BYTES,
    "one cell of as many letters as are read": b"a,b,c\n1,2," + b"x" * (MAX_BYTES - 20),
    "100,000 columns": b",".join(b"c%d" % column for column in range(100_000)) + b"\n" + b"1," * 100_000,
    "100,000 columns without names": b"," * 100_000 + b"\n" + b"1," * 100_000 + b"\n",
    "a bomb, packed": gzip.compress(b"1,2,x\n" * 3_300_000),
    "a bomb in a zip file": zip_file(b"1,2,x\n" * 3_300_000),
    "junk": random.Random(0).randbytes(900_000),
    "zeros": bytes(900_000),
    "a zero in a cell": ROWS.replace(b"x", b"x\x00"),
    "zeros after the table": ROWS + bytes(1000),
    "half a pair of UTF-16": b"\xff\xfe" + ROWS.decode().encode("utf-16-le") + b"\x00\xd8",
    "UTF-16 with a byte missing": b"\xff\xfe" + ROWS.decode().encode("utf-16-le")[:-1],
    "UTF-8 that is none, behind its mark": b"\xef\xbb\xbf" + ROWS.replace(b"x", b"\xc3\x28\xff"),
    "nothing but quotation marks": b'"' * 900_000,
    "half a million rows": b"\n" * 500_000 + ROWS + b"1,2,x\n" * 60_000,
}


@pytest.mark.parametrize("name", long_except(HOSTILE, *(name for name in HOSTILE if name != "half a million rows")))
def test_it_is_refused_with_a_sentence_and_little_memory(name):
    tracemalloc.start()
    try:
        with pytest.raises(DataError) as caught:
            read(io.BytesIO(HOSTILE[name]))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < PEAK_BYTES, f"{peak:,} bytes"
    assert str(caught.value).endswith((".", ").", "?"))
    assert len(str(caught.value)) < 400


def test_bytes_of_another_code_are_read_as_letters():
    data = read(io.BytesIO(ROWS.replace(b"x", b"\xe9t\xe9").replace(b"y", b"\xff"))).data
    assert data.labels == ("été", "ÿ")


def test_a_long_cell_is_told_to_be_one():
    for row, expected_reason in ((b"1,2," + b"x" * 200_000, "6 c long"), (b"x" * 200_000 + b",2,x", "6 a no-number")):
        with pytest.raises(DataError) as caught:
            read(ROWS + row)
        assert reason(caught.value) == expected_reason
        assert len(str(caught.value)) < 200


def test_a_table_of_cells_is_bounded_like_a_file():
    rows = [("1", "2", "x" * 1000)] * 999
    with pytest.raises(DataError) as caught:
        read_cells(("a", "b", "c"), rows)
    assert reason(caught.value) == "too-large"


# --- Invisible characters ---------------------------------------------------------------------------------------------

INVISIBLE = "\u202e\u2066\u200b\ufeff\u00ad\u200f\u2060\u061c\U000e0041"


@pytest.mark.parametrize("sign", INVISIBLE)
def test_signs_that_nobody_sees_are_left_out(sign):
    data = read(f"{sign}a,b{sign}b,c\n1,2,x{sign}\n2,3,y\n3,1,{sign}x\n{sign}4,4,y\n").data
    assert (*data.names, data.target_name) == ("a", "bb", "c")
    assert data.labels == ("x", "y")
    assert data.inputs[3].tolist() == [4, 4]


@pytest.mark.parametrize("name", [*INVISIBLE, "\u200d", "\ue000", "\u00a0"])
def test_an_invisible_name_counts_as_missing(name):
    with pytest.raises(DataError) as caught:
        read(f"a,{name},c\n1,2,x\n2,3,y\n3,1,x\n4,4,y\n")
    assert (reason(caught.value), caught.value.message["number"]) == ("unnamed", 2)


def test_signs_that_join_letters_stay():
    assert (
        read("نمی\u200cخواهم,b,c\n1,2,👨\u200d👩\u200d👧\n2,3,y\n3,1,👨\u200d👩\u200d👧\n4,4,y\n").data.labels[1]
        == "👨\u200d👩\u200d👧"
    )

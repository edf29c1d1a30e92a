"""User tables: accepted formats, error messages, and thousands of mangled files."""

import io
import os
import re

import numpy as np
import pytest

from core.data import Dataset
from core.datasets import read_csv
from core.say.messages import Message
from core.table import MAX_BYTES, MAX_ROWS, DataError, Question, read, read_cells
from tests.long import with_seeds

TABLE_TEXT = "height,weight,answer\n1.5,60,cat\n1.7,70,dog\n1.6,64,cat\n1.9,90,dog\n2,81.5,dog\n"


def reason(error: DataError) -> str:
    """Return the error's id without "table-", with row and column if it concerns a cell."""
    message = error.message
    if message.id != "table-cell":
        return message.id.removeprefix("table-")
    fault = message["fault"]
    assert isinstance(fault, Message)
    return f"{message['row']} {message['column']} {fault.id.removeprefix('table-cell-')}"


def fault(source) -> str:
    with pytest.raises(DataError) as caught:
        read_csv(source)
    text = str(caught.value)
    assert text[0].isupper()
    assert text.rstrip().endswith((".", "?", ").", "answer"))
    assert not re.search(r"Error|Traceback|codec|None|column_|\bcsv\.", text)
    return reason(caught.value)


def test_a_plain_file():
    data = read_csv(TABLE_TEXT)
    assert data.inputs.tolist() == [[1.5, 60], [1.7, 70], [1.6, 64], [1.9, 90], [2, 81.5]]
    assert data.targets[:, 0].tolist() == [0, 1, 0, 1, 1]
    assert data.names == ("height", "weight")
    assert data.target_name == "answer"
    assert data.task == "classify"
    assert data.labels == ("cat", "dog")
    assert data.network_inputs.mean(axis=0) == pytest.approx(0, abs=1e-12)
    assert data.network_inputs.std(axis=0) == pytest.approx(1)
    assert (data.network_targets == data.targets).all()


@pytest.mark.parametrize(
    "source",
    [
        TABLE_TEXT.encode(),
        bytearray(TABLE_TEXT.encode()),
        io.StringIO(TABLE_TEXT),
        io.BytesIO(TABLE_TEXT.encode()),
        TABLE_TEXT.replace("\n", "\r\n"),
        TABLE_TEXT.replace("\n", "\r"),
        TABLE_TEXT.rstrip("\n"),
        "\n\n" + TABLE_TEXT.replace("\n", "\n\n"),
        TABLE_TEXT.replace(",", ";"),
        TABLE_TEXT.replace(",", "\t"),
        TABLE_TEXT.replace(",", "|"),
        TABLE_TEXT.replace(",", " , "),
        TABLE_TEXT.replace(",", ";").replace(".", ","),
        "sep=;\n" + TABLE_TEXT.replace(",", ";"),
        '"sep=,"\r\n' + TABLE_TEXT,
        "\ufeff" + TABLE_TEXT,
        TABLE_TEXT.encode("utf-8-sig"),
        TABLE_TEXT.encode("utf-16"),
        TABLE_TEXT.encode("utf-16-le"),
        TABLE_TEXT.encode("utf-16-be"),
        TABLE_TEXT.encode("utf-32"),
        TABLE_TEXT.replace("cat", '"cat"').replace("60", '"60"'),
        TABLE_TEXT.replace("\n", ",,\n"),
        TABLE_TEXT + ",,\n,,\n",
        "," + TABLE_TEXT.replace("\n", "\n,").rstrip(","),
        "answer,height,weight\ncat,1.5,60\ndog,1.7,70\ncat,1.6,64\ndog,1.9,90\ndog,2,81.5\n",
    ],
)
def test_the_same_table_however_it_is_written(source):
    data, plain = read_csv(source), read_csv(TABLE_TEXT)
    assert (data.inputs == plain.inputs).all()
    assert (data.targets == plain.targets).all()
    assert (data.names, data.target_name, data.labels) == (plain.names, plain.target_name, plain.labels)


def test_a_file_is_read_from_disk_in_either_mode(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(TABLE_TEXT, encoding="utf-8")
    with path.open("rb") as raw, path.open(encoding="utf-8") as text:
        assert (read_csv(raw).inputs == read_csv(text).inputs).all()
    path.write_bytes(TABLE_TEXT.replace("cat", "kätzchen").encode("latin-1"))
    with path.open(encoding="utf-8") as wrong:
        assert fault(wrong) == "letters"


def test_an_upload_can_be_read_twice():
    upload = io.BytesIO(TABLE_TEXT.encode())
    assert (read_csv(upload).inputs == read_csv(upload).inputs).all()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"])
def test_letters_beyond_english_survive(encoding):
    data = read_csv("größe;länge;mögen\n1;2;ja\n2;3;nein\n3;1;ja\n4;4;nein\n".encode(encoding))
    assert data.names == ("größe", "länge")
    assert data.target_name == "mögen"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1e3", 1000),
        ("-.5", -0.5),
        ("+7.", 7),
        ("\u22125", -5),
        ("1 234", 1234),
        ("1\u00a0234\u202f567", 1234567),
        ("1'234.5", 1234.5),
        ('"1,234,567"', 1234567),
        ('"1,234.5"', 1234.5),
        ("  9 ", 9),
    ],
)
def test_numbers_as_people_write_them(cell, value):
    assert read_csv(f"a,b,c\n{cell},1,x\n2,2,y\n3,5,y\n4,4,x\n").inputs[0, 0] == value


@pytest.mark.parametrize(("cell", "value"), [("1,5", 1.5), ("1.234,5", 1234.5), ("-,5", -0.5), ("1 234,25", 1234.25)])
def test_decimal_commas(cell, value):
    for text in (
        f"a;b;c\n{cell};1,25;x\n2;2;y\n3;5;y\n4;4;x\n",
        f'a,b,c\n"{cell}","1,25",x\n2,2,y\n3,5,y\n4,4,x\n',
    ):
        assert read_csv(text).inputs[0].tolist() == [value, 1.25]


def test_a_comma_that_could_mean_two_things_is_decided_by_the_separator_or_asked_about():
    table = "a{0}b{0}c\n1,234{0}1{0}x\n2{0}2{0}y\n3{0}5{0}y\n4{0}4{0}x\n"
    assert read_csv(table.format(";")).inputs[0, 0] == 1.234
    assert fault(table.format(",").replace("1,234", '"1,234"')) == "mark"
    assert fault(table.format("\t")) == "mark"


def test_numbers_as_answers():
    assert read_csv("a,b,c\n1,2,0.5\n2,1,0.25\n3,3,7\n4,5,9\n").task == "regress"
    two = read_csv("a,b,c\n1,2,10\n2,1,9\n3,3,10\n4,5,9\n")
    assert two.task == "classify"
    assert two.labels == ("9", "10")
    assert two.targets[:, 0].tolist() == [1, 0, 1, 0]
    data = read_csv("a,b,price\n1,2,300000\n2,1,250000\n3,3,700000\n4,5,900000\n")
    assert data.network_targets.std() == pytest.approx(1)
    assert data.target_scaling.to_person(data.network_targets) == pytest.approx(data.targets)


def test_labels_that_look_odd_are_labels():
    assert read_csv("a,b,c\n1,2,+\n2,1,-\n3,3,-\n4,5,+\n").labels == ("+", "-")
    assert read_csv("a,b,c\n1,2,none\n2,1,some\n3,3,none\n4,5,some\n").labels == ("none", "some")
    assert read_csv('a,b,c\n1,2,"new\nline"\n2,1,b\n3,3,b\n4,5,b\n').labels == ("b", "new line")


def test_a_table_of_cells_is_read_like_a_file():
    rows = [(1.5, 60, "cat"), (1.7, np.float64(70), "dog"), (1.6, 64, "cat"), (None, None, None), (1.9, "90", "dog")]
    data = read_cells(["height", "weight", "answer"], rows).data
    assert data.inputs.tolist() == [[1.5, 60], [1.7, 70], [1.6, 64], [1.9, 90]]
    assert data.labels == ("cat", "dog")
    with pytest.raises(DataError) as caught:
        read_cells(
            ["height", "weight", "answer"], [*rows[:1], (1.7, np.nan, "dog"), *rows[2:], (1, 2, "cat")], strict=True
        )
    assert reason(caught.value) == "3 weight missing-number"


def with_row(row):
    return TABLE_TEXT + row + "\n"


@pytest.mark.parametrize(
    ("source", "expected_reason"),
    [
        ("", "empty"),
        ("  \n \r\n", "empty"),
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (",,\n,,\n", "empty"),
        ("\u00a0,\u00a0\n", "empty"),
        (b"PK\x03\x04" + bytes(40), "other-file"),
        (b"\xd0\xcf\x11\xe0" + bytes(40), "other-file"),
        (b"%PDF-1.7 ...", "other-file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "other-file"),
        (bytes(range(256)), "no-text"),
        ("a,b,c\n1,2,\x00\n", "no-text"),
        ("a,b,c\n1,2,\ud800\n", "no-text"),
        (b"\xff\xfe\x00", "letters"),
        ("<html><body>a,b,c</body></html>", "web-page"),
        ('{"a": [1, 2]}', "web-page"),
        ("1,2,x\n2,3,y\n3,4,x\n4,5,y\n5,6,y\n", "no-names"),
        ("value\n1\n2\n3\n4\n", "one-column"),
        ("Some words, written by a person\nand more\n", "too-few"),
        ("Some words written by a person\nand more\n", "one-column"),
        ("a b c\n1 2 x\n2 3 y\n", "too-few"),
        ("a,b\n1,2\n2,3\n3,4\n4,5\n", "three"),
        ("a,b,c,d\n1,2,3,x\n2,3,4,y\n3,4,5,x\n4,5,6,y\n", "three"),
        ("a,,c\n1,2,x\n2,3,y\n3,4,x\n4,5,y\n", "unnamed"),
        ("a,a,c\n1,2,x\n2,3,y\n3,4,x\n4,5,y\n", "same-name"),
        (f"{'a' * 100},b,c\n1,2,x\n2,3,y\n3,4,x\n4,5,y\n", "long-name"),
        (with_row(f"1,2,{'long ' * 30}"), "7 answer long"),
        ("a,b,c\n", "too-few"),
        ("a,b,c\n1,2,x\n2,3,y\n", "too-few"),
        (with_row("tall,60,cat"), "7 height no-number"),
        (with_row("1.5,60 kg,cat"), "7 weight unit"),
        (with_row("1.5,,cat"), "7 weight empty"),
        (with_row("1.5,60,"), "7 answer empty"),
        (with_row("1.5,60"), "7 answer empty"),
        (with_row("1.5,NA,cat"), "7 weight missing-number"),
        (with_row("-,60,cat"), "7 height missing-number"),
        (with_row("1.5,inf,cat"), "7 weight infinite"),
        (with_row("1.5,-Infinity,cat"), "7 weight infinite"),
        (with_row("1e999,60,cat"), "7 height infinite"),
        (with_row("1e15,60,cat"), "7 height large"),
        (with_row("#DIV/0!,60,cat"), "7 height error"),
        (with_row("1.5,60,#NAME?"), "7 answer error"),
        (with_row("1.5,60,cat,9"), "row-width"),
        (with_row("1,5,60,3,cat"), "row-width"),
        (with_row('1.5,"60,cat'), "quotes"),
        (with_row('"1.5"x,60,cat'), "quotes"),
        (with_row("1.5,60,cow"), "one-of-many"),
        (with_row("\n\n1.5,x,cat\nq,60,dog"), "9 weight no-number"),
        (TABLE_TEXT.replace("dog", "cat"), "same-answer"),
        ("a,b,c\n1,2,5\n2,3,5\n3,4,5\n4,5,5\n", "same-answer"),
        ("a,b,c\n1,2,x\n1,3,y\n1,4,x\n1,5,y\n", "constant"),
        ("a,b,c\nu,p,x\nv,q,y\nw,r,x\nw,s,y\n", "two-words"),
        ("a,b,c\n1,2,3\n2,3,5\n3,4,oops\n4,5,5\n", "4 c no-number"),
        ("a;b;c\n1,5;1;x\n2.5;2;y\n3;5;y\n4;4;x\n", "2 a mark-comma"),
        ("x,y,c\n" + "1,2,a\n" * (MAX_ROWS + 1), "too-many"),
        ("x,y,c\n" + "1,2,a" * MAX_BYTES, "too-large"),
        (io.BytesIO(b"1" * (MAX_BYTES + 1)), "too-large"),
    ],
)
def test_each_fault_is_named_with_its_cell(source, expected_reason):
    assert fault(source) == expected_reason


def test_exactly_the_allowed_number_of_rows():
    rows = "".join(f"{i},{i % 7},{'xy'[i % 2]}\n" for i in range(MAX_ROWS))
    assert len(read_csv("a,b,c\n" + rows)) == MAX_ROWS


@pytest.mark.parametrize(
    "source",
    [
        "a,b,c\n" + "," * 400_000 + "\n" + "1,2\n" * 100_000,
        "a,b,c\n" + ("9" * 100_000 + "x,") * 9,
        pytest.param("a,b,c\n" + "1,2,3\n" * 160_000, marks=pytest.mark.long),
        '"' * 999_999,
        "," * 1_000_000,
        "a,b,c\n" + "1 234 " * 160_000,
        pytest.param("\n" * 999_990 + "a,b,c\n1", marks=pytest.mark.long),
    ],
    ids=[*range(7)],
)
def test_huge_files_are_refused_without_work_that_grows_with_the_square(source):
    assert fault(source)  # quadratic work would take hours here


def test_something_that_is_no_file_is_a_mistake_of_the_caller():
    with pytest.raises(TypeError, match="int"):
        read_csv(3)


# --- Ambiguous values lead to a question ------------------------------------------------------------------------------


def question(source, about: str, **choices) -> Question:
    with pytest.raises(Question) as caught:
        read(source, **choices)
    assert caught.value.about == about
    assert len(caught.value.choices) > 1
    return caught.value


@pytest.mark.parametrize(
    ("table", "sign"),
    [
        ("a;b;c\n1.200;2.000;x\n2.100;3.500;y\n3.700;1.250;y\n4.000;4.125;x\n", "."),
        ("a\tb\tc\n1.200\t2.000\tx\n2.100\t3.500\ty\n3.700\t1.250\ty\n4.000\t4.125\tx\n", "."),
        ("a b c\n1.200 2.000 x\n2.100 3.500 y\n3.700 1.250 y\n4.000 4.125 x\n", "."),
        ('a,b,c\n"1,200","2,000",x\n"2,100","3,500",y\n"3,700","1,250",y\n"4,000","4,125",x\n', ","),
    ],
)
def test_thousands_or_decimals_is_asked_and_each_answer_is_taken(table, sign):
    query = question(table, "mark")
    assert query.message["cell"] in ("1.200", "1,200")
    values = {}
    for choice, label in query.choices:
        values[choice] = read(table, mark=choice).data.inputs[0].tolist()
        assert label.split()[0] == f"{values[choice][0]:g}"
    assert values == {sign: [1.2, 2.0], ("," if sign == "." else "."): [1200, 2000]}


def test_other_numbers_of_the_table_settle_what_a_mark_means():
    assert read_csv("a;b;c\n1.200;2.5;x\n2;3;y\n3;1;y\n4;4;x\n").inputs[0].tolist() == [1.2, 2.5]
    assert read_csv("a;b;c\n1.200;0.500;x\n2;3;y\n3;1;y\n4;4;x\n").inputs[0].tolist() == [1.2, 0.5]
    assert read_csv("a;b;c\n1.200;2,5;x\n2;3;y\n3;1;y\n4;4;x\n").inputs[0].tolist() == [1200, 2.5]
    assert read_csv("a;b;c\n1.200;1.200.000;x\n2;3;y\n3;1;y\n4;4;x\n").inputs[0].tolist() == [1200, 1200000]
    assert read_csv("a,b,c\n1.200,2.000,x\n2.100,3,y\n3,1,y\n4,4,x\n").inputs[0].tolist() == [1.2, 2.0]
    assert read_csv('a,b,c\n"1,205",2.5,x\n2,3,y\n3,1,y\n4,4,x\n').inputs[0].tolist() == [1205, 2.5]
    assert fault("a;b;c\n1.200;2,000;x\n2.100;3,500;y\n3.700;1,250;y\n4.000;4,125;x\n") == "mark"


THREE_KINDS = "a,b,kind\n" + "".join(f"{i},{i * i % 7},{i % 3}\n" for i in range(12))


def test_kinds_or_an_amount_is_asked_and_each_answer_is_taken():
    query = question(THREE_KINDS, "kind")
    assert [choice for choice, _ in query.choices] == ["amount", "is:0", "is:1", "is:2"]
    assert read(THREE_KINDS, kind="amount").data.task == "regress"
    binary = read(THREE_KINDS, kind="is:1").data
    assert binary.labels == ("not 1", "1")
    assert binary.targets[:, 0].tolist() == [float(i % 3 == 1) for i in range(12)]
    words = THREE_KINDS.replace(",2\n", ",cow\n").replace(",1\n", ",cat\n").replace(",0\n", ",dog\n")
    assert question(words, "kind").choices[0] == ("is:cat", "cat, or not")
    assert read(words, kind="is:dog").data.labels == ("not dog", "dog")
    assert question(words, "kind", kind="is:horse")  # an answer to another table's question
    assert read(THREE_KINDS.replace(",2\n", ",2.5\n")).data.task == "regress"


# --- Which column is the answer ---------------------------------------------------------------------------------------


def test_an_answer_in_the_first_column_is_found_and_any_other_can_be_chosen():
    rows = [(i % 2, i * 1.5, (i * 7) % 10) for i in range(12)]
    table = "sex,age,height\n" + "".join(",".join(map(str, row)) + "\n" for row in rows)
    assert read(table).data.target_name == "sex"
    assert read(table).data.labels == ("0", "1")
    for name in ("sex", "age", "height"):
        reading = read(table, answer=name)
        assert reading.data.target_name == name
        assert reading.columns == ("sex", "age", "height")
        assert set(reading.data.names) == {"sex", "age", "height"} - {name}
    assert read(table.replace("age", "target")).data.target_name == "target"
    assert read(table, answer="weight").data.target_name == "sex"  # a name from another table
    reading = read(TABLE_TEXT, answer="height")  # words cannot be inputs, so the column is left out
    assert (reading.data.names, reading.columns_unused) == (("weight",), ("answer",))


# --- Tables from practice ---------------------------------------------------------------------------------------------

PLAIN = read_csv(TABLE_TEXT)
LINES = TABLE_TEXT.splitlines()


@pytest.mark.parametrize(
    "source",
    [
        "\n".join(f"{'' if i == 0 else i - 1},{line}" for i, line in enumerate(LINES)),  # pandas
        "\n".join(f'"{"" if i == 0 else i}",{line}' for i, line in enumerate(LINES)),  # R, write.csv
        "\n".join(
            line.replace(",", " ") if i == 0 else f'"{i}" {line.replace(",", " ")}' for i, line in enumerate(LINES)
        ),
        "\n".join(f"{'id' if i == 0 else 100 + i},{line}" for i, line in enumerate(LINES)),
        "\n".join(f"{'Unnamed: 0' if i == 0 else i},{line}" for i, line in enumerate(LINES)),
        TABLE_TEXT.replace(",", " "),
        TABLE_TEXT.replace(",", "   "),
        "\n".join(f"  {line.replace(',', '    ')}  " for line in LINES),
        "Results of spring\n" + TABLE_TEXT,
        "Results of spring\nby the class\n\n" + TABLE_TEXT,
        "Results of spring,,\n" + TABLE_TEXT,
        "# measured in spring, by us\n" + TABLE_TEXT,
        "# one\n#\n# two, three\n" + TABLE_TEXT.replace("\n", "\r\n"),
        "# height weight answer\n" + "\n".join(line.replace(",", " ") for line in LINES[1:]),
        "# " + TABLE_TEXT,
    ],
)
def test_the_same_table_with_what_programs_and_people_add_to_it(source):
    data = read_csv(source)
    assert (data.inputs == PLAIN.inputs).all()
    assert (data.targets == PLAIN.targets).all()
    assert (data.names, data.target_name, data.labels) == (PLAIN.names, PLAIN.target_name, PLAIN.labels)


@pytest.mark.parametrize(
    ("cell", "unit"),
    [
        ("{}%", "%"),
        ("{} %", "%"),
        ("${}", "$"),
        ("€ {}", "€"),
        ("{} €", "€"),
        ("{} cm", "cm"),
        ("{}kg", "kg"),
        ("{} m²", "m²"),
    ],
)
def test_a_unit_that_a_whole_column_carries_is_read(cell, unit):
    table = "a,b,c\n" + "".join(f"{cell.format(i + 0.5)},{i * i % 5},{'xy'[i % 2]}\n" for i in range(6))
    reading = read(table)
    assert reading.data.inputs[:, 0].tolist() == [i + 0.5 for i in range(6)]
    assert reading.units == {"a": unit}


def test_units_that_differ_name_the_cell():
    table = "a,b,c\n10 cm,1,x\n1 m,2,y\n12 cm,3,x\n14,4,y\n15 cm,6,y\n"
    assert fault(table) == "2 a unit"


@pytest.mark.parametrize("cell", ["2024-01-3{}", "{}.1.2024", "1/2{}/2024", "12:1{}", "2024-01-31 1{}:30"])
def test_a_date_is_named_as_one(cell):
    table = "day,b,c\n" + "".join(f"{cell.format(i + 1)},{i * i % 5},{'xy'[i % 2]}\n" for i in range(6))
    assert fault(table) == "2 day date"


def test_spellings_of_one_answer_count_as_one():
    reading = read(with_row("1,2,Cat") + "2,3,DOG\n")
    assert reading.data.labels == ("cat", "dog")
    assert reading.spellings == (("Cat", "cat"), ("DOG", "dog"))
    assert fault("a,b,c\n1,2,yes\n2,1,Yes\n3,3,yes\n4,5,YES\n") == "same-answer"


def test_na_is_an_answer_where_there_is_one_other_and_missing_where_there_are_two():
    table = "a,b,area\n1,2,NA\n2,1,EU\n3,3,NA\n4,5,EU\n5,1,EU\n"
    assert read_csv(table).labels == ("EU", "NA")
    three = table + "6,2,Asia\n7,1,Asia\n"
    assert fault(three) == "2 area missing"
    assert read(three).rows_left_out == 2
    assert read(three).data.labels == ("Asia", "EU")


def test_rows_that_are_not_whole_are_left_out_and_counted():
    table = with_row("1.5,,cat") + "NA,60,dog\n1.8,77,\n1.7,66,dog\n"
    reading = read(table)
    assert reading.rows_left_out == 3
    assert len(reading.data) == 6
    assert fault(table) == "7 weight empty"  # the strict reader leaves nothing out
    with pytest.raises(DataError) as caught:
        read("a,b,c\n,1,x\n,2,y\n3,5,y\n4,4,x\n5,6,x\n")  # too few would be left
    assert reason(caught.value) == "2 a empty"


# --- Thousands of mangled files ---------------------------------------------------------------------------------------

PIECES = [
    *("", ",", ";", "\t", "|", "\n", "\r", "\r\n", '"', '""', "'", " ", "\u00a0", "\ufeff", "\x00", "\x1a", "\u2028"),
    *(
        "nan",
        "inf",
        "-",
        "1,5",
        "1.234,5",
        "1,234,567",
        "1e400",
        "-1e-320",
        "0x10",
        "1_000",
        "٣",
        "½",
        "−2",
        "#N/A",
        "=A1+1",
        "10 cm",
        "5%",
        "$3",
        "2024-01-31",
        "# note",
        '="1"',
        "5'7\"",
        "10:00 AM",
        "1/2/2024 3:15 PM",
        "|---|---|",
        "Total",
        "Source: me",
        "-999",
        "cm",
        "Рост",
        "1.200",
    ),
    *(
        "sep=;",
        "sep=,",
        "yes",
        "no",
        "é",
        "日本",
        "🙂",
        "\ud83d",
        "<NA>",
        "None",
        "1 234",
        "9" * 400,
        "x" * 200,
        "{",
        "<",
    ),
]
CASES = int(os.environ.get("WHY_FUZZ", "30000"))
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"]


def mangled(rng: np.random.Generator):
    """Mangle a good table: up to a dozen random edits of its text, then of its bytes."""
    separator = rng.choice([",", ",", ";", "\t", "|"])
    newline = rng.choice(["\n", "\n", "\r\n", "\r"])
    answers = [["cat", "dog"], ["0", "1"], ["a", "b", "c"], [f"{x:.3f}" for x in rng.normal(size=9)]][rng.integers(4)]
    rows = [["x", "y", "answer"]]
    scale = 10.0 ** rng.integers(-320, 20) if rng.random() < 0.2 else 10.0
    for _ in range(rng.choice([0, 5, 9, 14, 20])):
        numbers = [repr(float(x)) for x in rng.normal(size=2) * scale]
        rows.append([*numbers, str(rng.choice(answers))])
    for _ in range(rng.choice([0, 0, 0, 1, 2, 6])):  # more columns
        position, kind = rng.integers(0, 4), rng.integers(4)
        for number, row in enumerate(rows):
            cells = [
                str(number),
                f"{rng.normal():.2f}",
                str(rng.choice(["Yes", "y", "no", "N"])),
                f"2024-01-{number + 1:02d}",
            ]
            row.insert(position, f"extra {len(row)}" if number == 0 else cells[kind])
    if rng.random() < 0.1:
        rows.insert(1, [str(rng.choice(["cm", "kg", ""])) for _ in rows[0]])
    if rng.random() < 0.1:
        rows.append([str(rng.choice(["Total", "Source: x", "Mean"]))])
    if rng.random() < 0.1:
        del rows[0]
    if rng.random() < 0.2:
        for row in rows:
            row[:] = row[: rng.integers(0, 4)] + ["extra"] * rng.integers(0, 2)
    text = newline.join(separator.join(row) for row in rows)
    if rng.random() < 0.3 and separator != ",":
        text = text.replace(".", ",")
    for _ in range(rng.choice([0, 0, 1, 1, 3])):
        position, length = rng.integers(0, len(text) + 1), rng.choice([0, 0, 1, 5, 30])
        text = text[:position] + str(rng.choice(PIECES)) + text[position + length :]
    if rng.random() < 0.4:
        return text
    raw = text.encode(str(rng.choice(ENCODINGS)), errors="replace")
    for _ in range(rng.choice([0, 0, 0, 1, 2])):
        position = rng.integers(0, len(raw) + 1)
        raw = raw[:position] + rng.bytes(rng.integers(0, 3)) + raw[position + rng.integers(0, 4) :]
    return raw if rng.random() < 0.7 else io.BytesIO(raw)


def check_is_sound(data: Dataset) -> None:
    """Check all that a page relies on."""
    n = len(data)
    k = data.inputs.shape[1]
    assert data.inputs.shape == (n, k)
    assert k in (1, 2)
    assert data.targets.shape == (n, 1)
    assert 4 <= n <= MAX_ROWS
    for numbers in (data.inputs, data.targets, data.network_inputs, data.network_targets):
        assert np.isfinite(numbers).all()
    assert (np.ptp(data.inputs, axis=0) > 0).all()
    assert np.ptp(data.targets) > 0
    assert len(data.names) == k
    assert len({*data.names, data.target_name}) == k + 1
    assert all(0 < len(word) <= 80 for word in (*data.names, data.target_name, *data.labels))
    if data.task == "classify":
        assert len(set(data.labels)) == 2
        assert set(data.targets[:, 0]) == {0.0, 1.0}
    else:
        assert data.task == "regress"
        assert data.labels == ()
    "".join((*data.names, data.target_name, *data.labels)).encode()


@with_seeds(min(500, CASES), CASES)
def test_thousands_of_mangled_files_give_data_or_a_sentence(seeds):
    rng = np.random.default_rng([20, seeds.start])
    n_read, reasons, messages = 0, set(), []
    for _ in seeds:
        source = mangled(rng)
        try:
            check_is_sound(read_csv(source))
            n_read += 1
        except DataError as error:
            reasons.add(re.sub(r"\d+ \S+ ", "", reason(error)))
        for choices in (
            {},
            {"header": "none", "sentinel": "missing", "join": "yes", "encoding": "cp1252", "inputs": ["x"]},
        ):
            try:
                reading = read(source, **{"mark": ".", "kind": "amount", "answer": "x", **choices})
            except DataError as error:
                messages.append(str(error))
                continue
            check_is_sound(reading.data)
            n_read += 1
            assert all(note for note in reading.notes)
    assert all(messages)
    assert n_read > len(seeds) / 4
    assert len(reasons) > 12

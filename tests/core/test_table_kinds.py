"""Tables from practice: any columns, missing names, encodings, workbooks, dates, units, totals and codes."""

import datetime
import io
import zipfile

import numpy as np
import openpyxl
import pytest

from core.say.messages import Message
from core.table import MAX_ROWS, DataError, Question, Reading, read, read_csv, workbook
from tests.core.test_table import reason


def remarks_of(reading: Reading, name: str) -> list[Message]:
    return [note for note in reading.remarks if note.id == f"table-{name}"]


def question_of(source, about: str, **choices) -> Question:
    with pytest.raises(Question) as caught:
        read(source, **choices)
    assert caught.value.about == about
    assert len(caught.value.choices) > 1
    return caught.value


def refusal(source, **choices) -> str:
    with pytest.raises(DataError) as caught:
        read(source, **choices)
    return reason(caught.value)


def table(*columns: tuple[str, object], rows: int = 12) -> str:
    """Build a table from columns, each a name and a function of the row number."""
    lines = [",".join(name for name, _ in columns)]
    lines += [",".join(str(cell(row)) for _, cell in columns) for row in range(rows)]  # type: ignore[operator]
    return "\n".join(lines) + "\n"


def kind(row: int) -> str:
    return "ab"[row % 2]


# Any number of columns.


def test_of_many_columns_those_are_taken_that_tell_most_about_the_answer_and_what_was_found_is_noted():
    source = table(
        ("far", lambda row: (row * 7) % 5),
        ("near", lambda row: row % 2 + row / 100),
        ("farther", lambda row: (row * 11) % 7),
        ("close", lambda row: 5 - row % 2 + row / 50),
        ("kind", kind),
    )
    reading = read(source)
    assert reading.data.names == ("near", "close")
    assert reading.data.target_name == "kind"
    assert reading.columns_unused == ("far", "farther")
    (note,) = remarks_of(reading, "found")
    assert (note["rows"], note["numbers"], note["words"]) == (12, 4, 1)
    (use,) = remarks_of(reading, "use")
    assert (use["first"], use["second"], use["answer"], use["by"]) == ("near", "close", "kind", "program")
    again = read(source, inputs=["far"], answer="close")
    assert (again.data.names, again.data.target_name) == (("far",), "close")


def test_the_measure_of_a_column_is_the_share_of_its_spread_that_goes_with_the_answer():
    rng = np.random.default_rng(3)
    numbers = rng.normal(size=(40, 5)).round(3)
    answer = (0.2 * numbers[:, 0] + numbers[:, 2] - 2 * numbers[:, 4]).round(3)
    lines = ["a,b,c,d,e,result"] + [
        ",".join(map(str, [*row, value])) for row, value in zip(numbers, answer, strict=True)
    ]
    strongest = np.argsort([-abs(np.corrcoef(numbers[:, place], answer)[0, 1]) for place in range(5)])[:2]
    assert read("\n".join(lines)).data.names == tuple("abcde"[place] for place in sorted(strongest))


@pytest.mark.parametrize(
    ("source", "names", "answer", "task"),
    [
        ("hours,passed\n1,no\n2,no\n3,yes\n4,yes\n", ("hours",), "passed", "classify"),
        ("x,y\n1,2.5\n2,3\n3,5\n4,7\n5,9\n", ("x",), "y", "regress"),
        ("passed,hours\nno,1\nno,2\nyes,3\nyes,4\n", ("hours",), "passed", "classify"),
    ],
)
def test_one_number_and_an_answer_are_enough(source, names, answer, task):
    data = read(source).data
    assert (data.names, data.target_name, data.task) == (names, answer, task)
    assert data.inputs.shape == (len(data), 1)
    assert data.network_inputs.std() == pytest.approx(1)


def test_an_answer_that_is_chosen_leaves_the_columns_of_words_aside():
    source = table(
        ("sex", lambda row: "mf"[row % 2]), ("age", lambda row: 20 + row), ("survived", lambda row: row % 3 % 2)
    )
    for choice in ({}, {"answer": "survived"}):
        reading = read(source, **choice)
        assert (reading.data.names, reading.data.target_name) == (("age",), "survived")
    assert read(source, answer="sex").data.names == ("age", "survived")


def test_a_refused_choice_still_knows_the_columns():
    source = table(("name", lambda row: f"n{row}"), ("age", lambda row: 20 + row), ("kind", kind))
    with pytest.raises(DataError) as caught:
        read(source, answer="name")
    assert [(column.name, column.kind) for column in caught.value.all_columns] == [
        ("name", "words"),
        ("age", "numbers"),
        ("kind", "words"),
    ]
    assert [column.can_be_answer for column in caught.value.all_columns] == [False, True, True]
    assert [column.can_be_input for column in caught.value.all_columns] == [False, True, False]


# The header.

NAMELESS = "1,2,x\n2,3,y\n3,4,x\n4,5,y\n5,6,y\n"


def test_a_missing_row_of_names_is_asked_about_and_names_are_given():
    question = question_of(NAMELESS, "header")
    assert [choice for choice, _ in question.choices] == ["none", "names"]
    data = read(NAMELESS, header="none").data
    assert len(data) == 5
    assert data.inputs[0].tolist() == [1, 2]
    years = "1990,2000,kind\n1,2,x\n2,3,y\n3,4,x\n4,5,y\n"
    assert question_of(years, "header")
    assert read(years, header="names").data.names == ("1990", "2000")
    with pytest.raises(DataError):
        read_csv(NAMELESS)


# Too many rows.


def test_of_too_many_rows_the_same_ones_are_drawn_every_time():
    source = table(("a", lambda row: row), ("b", lambda row: row % 7), ("c", kind), rows=MAX_ROWS + 500)
    reading = read(source)
    assert len(reading.data) == MAX_ROWS
    (note,) = remarks_of(reading, "drawn")
    assert (note["rows"], note["most"]) == (MAX_ROWS + 500, MAX_ROWS)
    rows = reading.data.inputs[:, 0]
    assert (np.diff(rows) > 0).all()
    assert rows.max() > MAX_ROWS + 400
    assert (read(source).data.inputs == reading.data.inputs).all()
    assert refusal(source, strict=True) == "too-many"


# Encodings.

ENCODED = {
    "cp1251": "Рост;Вес;Размер\n170;60;малый\n180;90;большой\n165;55;малый\n190;95;большой\n",
    "koi8_r": "Рост;Вес;Размер\n170;60;малый\n180;90;большой\n165;55;малый\n190;95;большой\n",
    "cp866": "Рост;Вес;Размер\n170;60;малый\n180;90;большой\n165;55;малый\n190;95;большой\n",
    "cp1252": "âge,naïveté,été\n30,2,déjà\n40,3,forêt\n22,1,déjà\n50,4,forêt\n",
    "latin-1": "größe;länge;mögen\n1;2;ja\n2;3;nein\n3;1;ja\n4;4;nein\n",
    "cp850": "größe;länge;mögen\n1;2;ja\n2;3;nein\n3;1;ja\n4;4;nein\n",
    "mac_roman": "größe;länge;mögen\n1;2;ja\n2;3;nein\n3;1;ja\n4;4;nein\n",
    "cp1250": "wysokość,waga,płeć\n1,2,mężczyzna\n2,3,kobieta\n3,1,mężczyzna\n4,4,kobieta\n",
    "iso8859_2": "výška,váha,pohlaví\n1,2,člověk\n2,3,žena\n3,1,člověk\n4,4,žena\n",
    "cp1253": "ύψος;βάρος;φύλο\n1;2;άνδρας\n2;3;γυναίκα\n3;1;άνδρας\n4;4;γυναίκα\n",
    "cp1254": "yaş,ağırlık,cinsiyet\n1,2,kadın\n2,3,erkek\n3,1,kadın\n4,4,erkek\n",
    "cp1255": "גובה,משקל,מין\n1,2,זכר\n2,3,נקבה\n3,1,זכר\n4,4,נקבה\n",
    "cp1256": "الطول,الوزن,الجنس\n1,2,ذكر\n2,3,أنثى\n3,1,ذكر\n4,4,أنثى\n",
    "cp932": "身長,体重,性別\n170,60,男\n160,50,女\n175,70,男\n155,45,女\n",
    "gb18030": "身高,体重,性别\n170,60,男\n160,50,女\n175,70,男\n155,45,女\n",
    "cp949": "키,몸무게,성별\n170,60,남자\n160,50,여자\n175,70,남자\n155,45,여자\n",
}


def read_with_an_answer(source: str, code: str) -> Reading:
    """Read a text from bytes; if the encoding is ambiguous, choose the line that a person would."""
    try:
        return read(source.encode(code))
    except Question as question:
        lines = dict(question.choices)
        choice = next(name for name in lines if source.splitlines()[0] in lines[name])
        return read(source.encode(code), **{question.about: choice})


@pytest.mark.parametrize("code", ENCODED)
def test_letters_of_another_code_are_read_right_or_asked_about(code):
    source = ENCODED[code]
    right = read(source).data
    reading = read_with_an_answer(source, code)
    assert (reading.data.names, reading.data.labels) == (right.names, right.labels)
    assert remarks_of(reading, "code")
    assert not remarks_of(read(source.encode()), "code")


def test_the_windows_letters_of_russia_are_not_taken_for_western_ones():
    reading = read(ENCODED["cp1251"].encode("cp1251"))
    assert reading.data.names == ("Рост", "Вес")
    assert remarks_of(reading, "code")[0]["code"] == "cp1251"


# Workbooks.


def book(*sheets: list[list[object]]) -> bytes:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for number, rows in enumerate(sheets):
        sheet = workbook.create_sheet(f"sheet {number}")
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


ROWS: list[list[object]] = [["height", "weight", "sex"]]
ROWS += [[1.5 + row / 10, 60 + row, "mf"[row % 2]] for row in range(8)]


@pytest.mark.parametrize("wrap", [bytes, io.BytesIO], ids=["bytes", "file"])
def test_a_workbook_is_read_like_a_file(wrap):
    data = read(wrap(book(ROWS))).data
    assert data.inputs.tolist() == [row[:2] for row in ROWS[1:]]
    assert data.labels == ("f", "m")
    assert (read_csv(wrap(book(ROWS))).inputs == data.inputs).all()


def test_the_first_sheet_with_anything_in_it_is_read_and_that_is_said():
    reading = read(book([], [["A title"], [], *ROWS], [["other"]]))
    assert len(reading.data) == 8
    assert remarks_of(reading, "sheet")[0]["sheet"] == "sheet 1"


def test_dates_of_a_workbook_are_left_out_and_named_where_they_are_chosen():
    days = [["day", *ROWS[0]]] + [
        [datetime.datetime(2024, 1, place + 1, place, 30), *row] for place, row in enumerate(ROWS[1:])
    ]
    reading = read(book(days))
    assert reading.columns_left_out == ("day",)
    assert reading.data.names == ("height", "weight")
    assert refusal(book(days), inputs="day", answer="sex") == "2 day date"


def test_a_workbook_that_cannot_be_opened_is_said_to_be_one(monkeypatch):
    whole = book(ROWS)
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    broken = io.BytesIO()
    with zipfile.ZipFile(broken, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, b"<" if name.startswith("xl/worksheets") else content)
    assert refusal(broken.getvalue()) == "workbook-damaged"
    assert refusal(book([])) == "empty"
    monkeypatch.setattr(workbook, "MAX_UNPACKED", 100)
    assert refusal(whole) == "too-large"
    monkeypatch.undo()
    monkeypatch.setattr(workbook, "MAX_CELLS", 10)
    assert refusal(whole) == "too-large"


# Dates, times and lengths.


@pytest.mark.parametrize(
    "cell",
    [
        "1/{}/2024 3:15 PM", "2024-01-{} 10:02:33 AM", "{}:00 AM", "{} pm", "2024/01/{} 10:02:33 AM GMT+1", "Jan {}, 2024",
        "{} January 2024", "{}-Jan-24", "2024-01-1{}T10:00:00Z",
    ],
)  # fmt: skip
def test_time_stamps_are_left_out_and_said_and_named_with_the_cell_where_they_are_chosen(cell):
    source = table(
        ("when", lambda row: f'"{cell.format(row + 1)}"'), ("a", lambda row: row * row % 5), ("kind", kind), rows=9
    )
    reading = read(source)
    assert (reading.data.names, reading.columns_left_out) == (("a",), ("when",))
    assert remarks_of(reading, "left-out")[0]["kind"] == "dates"
    assert refusal(source, inputs="when", answer="kind") == "2 when date"
    assert refusal(source, answer="when") == "2 when date"
    assert refusal(source, strict=True) == "2 when date"


def test_seconds_since_1970_are_a_time_stamp():
    source = table(
        ("timestamp", lambda row: 1_700_000_000 + 60 * row), ("a", lambda row: row * row % 5), ("kind", kind)
    )
    assert read(source).columns_left_out == ("timestamp",)


@pytest.mark.parametrize("name", ["id", "PassengerId", "customer_id", "index", ""])
def test_counters_are_left_out_and_said(name):
    source = table(
        (name, lambda row: row + 1), ("a", lambda row: row * row % 5), ("b", lambda row: row % 3), ("kind", kind)
    )
    reading = read(source)
    assert reading.columns_left_out == (name,)
    assert remarks_of(reading, "left-out")[0]["kind"] == "counter"
    assert reading.data.names == ("a", "b")
    hours = table(("hours", lambda row: row + 1), ("a", lambda row: row * row % 5), ("kind", kind))
    assert read(hours).data.names == ("hours", "a")


def test_feet_and_inches_are_named_with_the_cell():
    source = "height,b,kind\n" + "".join(f"5'{row}\",{row * row % 5},{kind(row)}\n" for row in range(8))
    assert refusal(source) == "2 height feet"


def test_a_spreadsheets_text_formula_is_the_number_in_it():
    source = table(("a", lambda row: f'="{row}"'), ("b", lambda row: row * row % 5), ("kind", kind))
    assert read(source).data.inputs[:, 0].tolist() == list(range(12))


# Rows that are not data.

PLAIN = "height,weight,kind\n170,60,x\n180,70,y\n165,55,x\n190,90,y\n"


@pytest.mark.parametrize(
    ("source", "row"),
    [
        (PLAIN.replace("kind\n", "kind\ncm,kg,\n"), 2),
        (PLAIN.replace("kind\n", "kind\n(cm),[kg],-\n"), 2),
    ],
)
def test_a_row_of_units_is_read_as_units(source, row):
    reading = read(source)
    assert reading.data.inputs.tolist() == read(PLAIN).data.inputs.tolist()
    assert reading.units == {"height": "cm", "weight": "kg"}
    assert remarks_of(reading, "units-row")[0]["row"] == row


@pytest.mark.parametrize("rule", ["|---|:--:|---:|", "| --- | --- | --- |", "+-----+-----+-----+", "|===|===|===|"])
def test_a_rule_below_a_markdown_header_is_no_row(rule):
    lines = ["| " + line.replace(",", " | ") + " |" for line in PLAIN.splitlines()]
    assert read("\n".join([lines[0], rule, *lines[1:]])).data.inputs.tolist() == read(PLAIN).data.inputs.tolist()


@pytest.mark.parametrize(
    "end",
    [
        "Total,275,\n",
        "Mean,68,\n",
        "Source: WHO, 2020\n",
        "* measured in May\n",
        "Total,275,\nSource: WHO\n",
        "These are our own\n",
    ],
)
def test_a_total_or_a_source_at_the_end_is_left_out_and_said(end):
    reading = read(PLAIN + end)
    assert reading.data.inputs.tolist() == read(PLAIN).data.inputs.tolist()
    assert [note["row"] for note in remarks_of(reading, "footer")] == list(range(6, 6 + end.count("\n")))


def test_a_last_row_with_missing_cells_is_no_footer():
    reading = read(PLAIN + "170,,x\n,,y\n")
    assert not remarks_of(reading, "footer")
    assert reading.rows_left_out == 2


@pytest.mark.parametrize(
    "source",
    [
        "height  weight\n1.5   60\n1.7  70\n1.6    64\n1.8  77\n",
        "height weight\n1.5 60\n1.7 70\n1.6 64\n1.8 77\n",
    ],
)
def test_columns_parted_by_spaces_are_read(source):
    assert read(source).data.inputs[:, 0].tolist() == [1.5, 1.7, 1.6, 1.8]


def test_aligned_columns_may_hold_words_with_spaces():
    source = "Name of it     height   weight   kind\n" + "".join(
        f"Ann Lee {row}     {1.5 + row / 10:.1f}   {60 + row}   {kind(row)} kind\n" for row in range(6)
    )
    reading = read(source)
    assert (reading.data.names, reading.data.labels) == (("height", "weight"), ("a kind", "b kind"))


# Labels and numbers that may mean the same.


def test_short_forms_of_an_answer_are_offered_to_be_joined():
    source = "a,b,c\n1,2,yes\n2,3,Y\n3,5,no\n4,1,n\n5,2,Yes\n6,3,NO\n"
    question_of(source, "join")
    data = read(source, join="yes").data
    assert data.labels == ("no", "yes")
    assert data.targets[:, 0].tolist() == [1, 1, 0, 0, 1, 0]
    assert question_of(source, "kind", join="no")
    sexes = "a,b,sex\n1,2,male\n2,3,M\n3,5,female\n4,1,f\n5,2,male\n"
    assert read(sexes, join="yes").data.labels == ("female", "male")
    assert question_of("a,b,c\n1,2,x\n2,3,y\n3,5,z\n4,1,x\n5,2,y\n", "kind")  # nothing to join


@pytest.mark.parametrize("code", ["-999", "-9999", "-99.0", "9999"])
def test_a_number_that_often_means_missing_is_asked_about(code):
    source = f"a,b,c\n1,2,x\n2,{code},y\n3,5,x\n4,1,y\n5,2,x\n6,3,y\n7,{code},x\n"
    question_of(source, "sentinel")
    reading = read(source, sentinel="missing")
    assert reading.rows_left_out == 2
    assert float(code) not in reading.data.inputs
    assert len(read(source, sentinel="number").data) == 7
    assert read(source.replace(code, "4")).rows_left_out == 0


def test_a_code_among_numbers_like_it_is_a_number():
    assert len(read("a,b,c\n1,-990,x\n2,-999,y\n3,-985,x\n4,-1001,y\n5,-970,x\n").data) == 5

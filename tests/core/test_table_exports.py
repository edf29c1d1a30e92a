"""Tables as written by programs and people: exports, pastes, other scripts, extra rows above and among the data."""

import openpyxl
import pytest

from core.table import DataError, Question, Reading, read
from tests.core.test_table import reason
from tests.core.test_table_kinds import PLAIN, book, kind, question_of, refusal, remarks_of, table

EXPECTED = read(PLAIN).data.inputs.tolist()
LINES = [line.split(",") for line in PLAIN.splitlines()]


def export_text(row_format: str, head: str = "", end: str = "") -> str:
    """Format each row of the plain table; "{n}" is the row's number."""
    rows = [row_format.format(*cells, n=n) for n, cells in enumerate(LINES)]
    return head + "\n".join(rows) + "\n" + end


PRINTED = "   height  weight kind\n" + "".join(
    f"{n}     {a}      {b:>2}    {c}\n" for n, (a, b, c) in enumerate(LINES[1:])
)


@pytest.mark.parametrize(
    "source",
    [
        PRINTED,
        PRINTED.replace("2     165", "..    ...     ...   ..\n98    165").replace("3     190", "99    190"),
        PRINTED + "\n[4 rows x 3 columns]\n",
        PRINTED.replace("0     170", "   <dbl>  <dbl> <chr>\n0     170"),
        "@relation people\n@attribute height numeric\n@attribute 'weight' numeric\n@attribute kind {x,y}\n@data\n"
        + PLAIN.split("\n", 1)[1],
        export_text("{0}，{1}，{2}"),
        export_text("{0}、{1}、{2}"),
        export_text("{0}؛{1}؛{2}"),
        export_text("'{0}','{1}','{2}'"),
        export_text("“{0}”,“{1}”,“{2}”"),
        export_text("“{0}”,«{1}»,„{2}“"),
        export_text("| **{0}** | *{1}* | `{2}` |"),
        export_text('"{0},{1},{2}"'),
        export_text("{0};{1};{2}").replace("height;weight;kind", "height,weight,kind"),
        export_text("{0}\t{1}\t{2}").replace("height\tweight\tkind", "height,weight,kind"),
        export_text("{0} {1} {2}").replace("170", "170,0").replace("180", "180,0"),
        PLAIN.replace("165", "height,weight,kind\n165"),
    ],
    ids=range(17),
)
def test_the_same_table_as_programs_print_and_pages_write_it(source):
    data = read(source).data
    assert data.inputs.tolist() == EXPECTED
    assert (data.names, data.labels) == (("height", "weight"), ("x", "y"))


def test_columns_parted_by_spaces_in_front_of_a_tab_are_read():
    rows = [f'{18 + n}.0   {8 - n % 3}   {307 - n * 5}.0\t"car {n}"' for n in range(9)]
    assert read("\n".join(rows), header="none").data.inputs[0].tolist()[0] == 18


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("٣٫٥", 3.5), ("१२", 12), ("１２", 12), ("–5", -5), ("－5", -5), ("'5'", 5), ("5[3]", 5), ("5[note 1]", 5),
        ("R$ 5", 5), ("US$5", 5), ("EUR 5", 5), ("Rs. 5", 5), ("5 ₽", 5), ("₹5", 5), ("CHF 5", 5), ("5 zł", 5),
    ],
)  # fmt: skip
def test_a_number_in_other_digits_or_with_another_coin_is_read(cell, value):
    source = f"a,b,kind\n1,2,x\n2,5,y\n{cell},4,x\n7,3,y\n"
    if any(sign.isalpha() or sign in "₹₽" for sign in cell.split("[")[0]):  # all cells have a unit
        source = "a,b,kind\n" + "".join(f"{cell.replace('5', str(5 + n))},{n * n % 5},{kind(n)}\n" for n in range(5))
    assert read(source, inputs="a", answer="kind").data.inputs[:, 0].tolist().count(value) == 1


@pytest.mark.parametrize(
    ("cell", "value"), [("12,34,567", 1234567), ("1,50,000.5", 150000.5), ("12,34,56,789", 123456789)]
)
def test_numbers_grouped_as_in_india_are_read(cell, value):
    source = f'a,b,c\n"{cell}",2,x\n"11,22,333",3,y\n"1,22,333",5,x\n"22,333",4,y\n'
    assert read(source).data.inputs[0, 0] == value


@pytest.mark.parametrize(
    "missing",
    ["n.a.", "k.A.", "—", "–", "...", "…", ":", "unknown", "missing", "\\N", "(blank)", "n/d", "not available"],
)
def test_a_word_for_a_missing_value_is_known(missing):
    assert read(f"a,b,c\n1,2,x\n2,{missing},y\n3,5,x\n4,1,y\n5,2,x\n").rows_left_out == 1


@pytest.mark.parametrize(
    ("cell", "expected_reason"),
    [
        ("(50)", "below-zero"), ("50-", "below-zero"), ("-$50", "below-zero"), ("50 cm", "unit"), ("5%", "unit"),
        ("1O", "no-number"), ("about 5", "no-number"), ("5 or 6", "no-number"),
    ],
)  # fmt: skip
def test_the_true_cause_is_said_of_a_cell_that_is_no_number(cell, expected_reason):
    assert refusal(f"a,b,c\n1,2,x\n2,{cell},y\n3,5,x\n4,1,y\n5,2,x\n") == f"3 b {expected_reason}"


def test_a_comma_among_points_and_a_row_with_another_separator_are_named():
    assert refusal('a,b,c\n1,2.5,x\n2,"1,5",y\n3,5.5,x\n4,1,y\n5,2,x\n') == "3 b mark-comma"
    assert refusal("a;b;c\n1;2,5;x\n2;1,5;y\n3;5.5;x\n4;1;y\n5;2;x\n") == "4 b mark-point"
    source = "a;b;c\n1,5;R$ 2,00;x\n2,5;R$ 1.000,00;y\n3;R$ 5,00;x\n4,1;R$ 7,00;y\n"
    assert read(source).data.inputs[1].tolist() == [2.5, 1000]
    assert refusal("a,b,c\n1,2,x\n2;1;y\n3,5,x\n4,1,y\n5,2,x\n") == "3 a parted"


# Extra rows and columns above, among and next to the data.


@pytest.mark.parametrize(
    ("extra_rows", "rows"),
    [
        ("Class,7b,\n", [1]),
        ("Body,,Person\n", [1]),
        (",as of,2024-01-05\n", [1]),
        ("Data Source,Indicators,\n\nLast Updated,2024-01-01,\n\n", [1, 3]),
        ("A title\n\nClass,7b,\n", [3]),
    ],
)
def test_rows_above_the_names_are_left_out_and_said(extra_rows, rows):
    reading = read(extra_rows + PLAIN)
    assert reading.data.inputs.tolist() == EXPECTED
    assert reading.data.names == ("height", "weight")
    assert [note["row"] for note in remarks_of(reading, "above")] == rows


def test_a_name_that_is_merged_over_two_rows_is_kept():
    reading = read("Body,,Person\nheight,weight,\n" + PLAIN.split("\n", 1)[1])
    assert (reading.data.names, reading.data.target_name) == (("height", "weight"), "Person")


def test_a_row_without_a_name_for_the_counter_is_still_the_names():
    source = "," + PLAIN.replace("\n", "\n9,", 1).replace("9,170", "0,170").replace("\n1", "\n1,1")
    lines = PLAIN.splitlines()
    source = "\n".join(["," + lines[0], *(f"{n},{line}" for n, line in enumerate(lines[1:]))]) + "\n"
    assert not remarks_of(read(source), "above")
    assert read(source).data.inputs.tolist() == EXPECTED


@pytest.mark.parametrize(
    ("row", "number"),
    [("Subtotal,350,\n", 4), ("TOTAL:,350,\n", 4), ("Summe,350,\n", 4)],
)
def test_sums_among_the_rows_are_left_out_and_said(row, number):
    lines = ["name,a,b"] + [f"n{n},{n},{n * n % 5}" for n in range(12)]
    source = "\n".join(lines) + "\n"
    cut = source.index("n2,")
    reading = read(source[:cut] + row.replace(",\n", ",9\n") + source[cut:])
    assert reading.data.inputs.tolist() == read(source).data.inputs.tolist()
    assert [note["row"] for note in remarks_of(reading, "footer")] == [number]


def test_a_last_row_of_sums_without_a_word_is_left_out_and_said():
    rows = [(n + 1, n * n % 5 + 1) for n in range(6)]
    source = "name,a,b\n" + "".join(f"n{n},{a},{b}\n" for n, (a, b) in enumerate(rows))
    total = f",{sum(a for a, _ in rows)},{sum(b for _, b in rows)}\n"
    assert read(source + total, answer="b").data.inputs.tolist() == [[a] for a, _ in rows]
    assert len(remarks_of(read(source + total, answer="b"), "footer")) == 1
    assert not remarks_of(read(source + ",40,3\n", answer="b"), "footer")


def test_a_row_of_types_or_explanations_is_no_data():
    for row in ("continuous,continuous,discrete", "in centimetres,in whole kilograms,one of two"):
        reading = read(PLAIN.replace("kind\n", f"kind\n{row}\n"))
        assert reading.data.inputs.tolist() == EXPECTED
        assert len(remarks_of(reading, "units-row")) == 1
    assert not read(PLAIN.replace("kind\n", "kind\ncontinuous,continuous,discrete\n")).units
    assert refusal(PLAIN.replace("kind\n", "kind\ntall,60,x\n")) == "2 height no-number"


@pytest.mark.parametrize("unit", ["[m/s]", "kg/m^3", "m s-2", "µg/m³", "W/(m"])
def test_units_of_many_parts_are_units(unit):
    reading = read(PLAIN.replace("kind\n", f"kind\n{unit},kg,-\n"))
    assert reading.data.inputs.tolist() == EXPECTED


# Notes on unused columns.


@pytest.mark.parametrize("cell", ["{}/10", "> {}", "~{}", "{}±1", "{}-9", "{}.5x10^3", "1h {}m", "{}0 abc 7"])
def test_a_column_of_numbers_and_more_is_said_to_be_read_as_words(cell):
    source = table(("score", lambda row: cell.format(row + 1)), ("b", lambda row: row * row % 5), ("kind", kind))
    reading = read(source)
    assert reading.data.names == ("b",)
    assert remarks_of(reading, "almost")[0]["name"] == "score"
    with pytest.raises(DataError) as caught:
        read(table(("score", lambda row: cell.format(row + 1)), ("kind", kind)))
    assert (reason(caught.value), caught.value.message["hint"]) == ("no-input", "cell")


def test_words_that_are_chosen_as_inputs_are_told_to_be_written_as_numbers():
    source = table(("smokes", lambda row: ["no", "yes"][row // 2 % 2]), ("ill", lambda row: ["no", "yes"][row % 2]))
    with pytest.raises(DataError) as caught:
        read(source)
    assert (caught.value.message["hint"], caught.value.message["cell"]) == ("words", "yes")


def test_words_of_a_survey_are_the_cause_and_not_its_time_stamps():
    source = table(
        ("Timestamp", lambda row: f"2024/01/0{row + 1} 9:00:00 AM"),
        ("like", lambda row: ["Agree", "Disagree", "Neutral"][row % 3]),
        ("passed", lambda row: ["no", "yes"][row % 2]),
        rows=9,
    )
    with pytest.raises(DataError) as caught:
        read(source)
    assert (reason(caught.value), caught.value.message["hint"]) == ("no-input", "kinds")


def test_a_name_too_few_is_said():
    reading = read("height,weight\n1,60,m\n2,61,f\n3,70,m\n4,64,f\n5,66,m\n")
    assert remarks_of(reading, "row-names")[0]["name"] == "height"
    assert not remarks_of(read(PLAIN), "row-names")


def test_a_slip_in_the_first_row_is_no_unit():
    assert refusal("a,kind\nx1,p\n1,q\n2,p\n3,q\n4,p\n") == "2 a no-number"


def test_a_plain_column_is_not_said_to_be_words():
    source = table(*((name, lambda row, n=n: (row * n) % 7) for n, name in enumerate("abcdef", 2)), ("kind", kind))
    assert not remarks_of(read(source), "almost")


def test_yes_and_no_with_1_and_0_are_offered_to_be_joined():
    source = "a,b,ok\n" + "".join(f"{n},{n * 3 % 7},{['TRUE', 'false', '1', '0'][n % 4]}\n" for n in range(12))
    question_of(source, "join")
    assert read(source, join="yes").data.targets[:4, 0].tolist() == [1, 0, 1, 0]


def test_plus_and_minus_are_answers():
    source = "a,b,test\n" + "".join(f"{n},{n * 3 % 7},{'+-'[n % 2]}\n" for n in range(12))
    assert read(source).data.target_name == "test"


def test_marked_and_empty_cells_are_told_to_be_written_as_two_words():
    source = "a,b,ok\n" + "".join(f"{n},{n * 3 % 7},{['x', ''][n % 2]}\n" for n in range(12))
    with pytest.raises(DataError) as caught:
        read(source, answer="ok")
    assert caught.value.message["case"] == "gaps"


@pytest.mark.parametrize("cells", ["20240{}15", "4529{}", "170000000{}"])
def test_dates_in_one_number_are_dates(cells):
    source = table(
        ("date", lambda row: cells.format(row % 9 + 1)),
        ("a", lambda row: row * row % 5),
        ("b", lambda row: row % 3),
        ("kind", kind),
    )
    assert read(source).columns_left_out == ("date",)


def test_the_question_of_a_form_is_shortened_as_a_name():
    question = "On average how many hours per day do you spend using social media (including weekends and holidays)?"
    assert len(question) > 80
    reading = read(PLAIN.replace("height", question))
    (note,) = remarks_of(reading, "shortened")
    assert reading.data.names[0] == note["name"]
    assert len(str(note["name"])) < 50
    assert refusal(PLAIN.replace("height", question), strict=True) == "long-name"


# Encodings.


def test_signs_that_are_no_letters_do_not_make_a_file_chinese():
    for sign in ("°C", "m²", "€", "µg", "± 1"):
        source = PLAIN.replace("height", f"height {sign}")
        assert read(source.encode("cp1252")).data.names[0] == f"height {sign}"


def test_letters_that_were_stored_twice_are_mended_and_that_is_said():
    source = PLAIN.replace("height", "größe").replace("kind", "naïveté")
    reading = read(source.encode().decode("cp1252"))
    assert (reading.data.names[0], reading.data.target_name) == ("größe", "naïveté")
    assert remarks_of(reading, "letters-mended")[0]["right"] == "ö"
    assert not remarks_of(read(PLAIN.replace("height", "Ästhetik Âge Ñandú")), "letters-mended")


# Workbooks.

ROWS: list[list[object]] = [
    ["height", "weight", "sex"],
    *([1.5 + n / 10, 60 + n * 3 % 11, "mf"[n % 2]] for n in range(10)),
]


def test_a_sheet_of_notes_is_passed_over():
    reading = read(book([["Field", "Meaning"], ["height", "in m"]], ROWS))
    assert len(reading.data) == 10
    assert remarks_of(reading, "sheet")[0]["others"] == 1


def test_formulas_without_results_are_said():
    rows = [[*row, "c" if n == 0 else f"=A{n + 1}+B{n + 1}"] for n, row in enumerate(ROWS)]
    (note,) = remarks_of(read(book(rows)), "formulas")
    assert (note["count"], note["names"]) == (1, "c")
    assert not remarks_of(read(book([[*row, "" if n else "c"] for n, row in enumerate(ROWS)])), "formulas")


def test_a_share_that_a_workbook_shows_as_percent_is_read_as_percent(tmp_path):
    workbook = openpyxl.Workbook()
    for row in ROWS:
        workbook.active.append(row)
    for (cell,) in workbook.active["A2:A11"]:
        cell.value, cell.number_format = cell.value / 10, "0.0%"
    workbook.save(tmp_path / "own.xlsx")
    reading = read((tmp_path / "own.xlsx").read_bytes())
    assert reading.units == {"height": "%"}
    assert reading.data.inputs[:, 0] == pytest.approx([15 + n for n in range(10)])


def test_a_note_beside_the_table_is_left_out_and_said():
    rows = [[*row, None, "measured in May"] if n == 3 else row for n, row in enumerate(ROWS)]
    reading = read(book(rows))
    assert len(reading.data) == 10
    assert remarks_of(reading, "beside")[0]["row"] == 4


def test_of_two_columns_that_are_called_an_answer_the_one_with_two_values_is_taken():
    source = table(
        ("survived", lambda row: row % 2), ("a", lambda row: row * row % 5), ("b", lambda row: row % 3),
        ("class", lambda row: ["First", "Second", "Third"][row % 3]),
    )  # fmt: skip
    assert read(source).data.target_name == "survived"


def test_a_column_of_many_words_is_not_taken_for_the_answer():
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    source = table(
        ("year", lambda row: 1950 + row // 12),
        ("month", lambda row: months[row % 12]),
        ("flights", lambda row: row * row % 7),
        rows=36,
    )
    reading: Reading = read(source)
    assert (reading.data.names, reading.data.target_name) == (("year",), "flights")
    with pytest.raises(DataError) as caught:
        read(source, answer="month")
    assert not isinstance(caught.value, Question)

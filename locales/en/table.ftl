### A person's own table: what was found in it, what is asked, and what is wrong with it.

table-title = Your own data
table-column = column { $number }

## What was found and done

table-found = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
    }; { $numbers ->
    [one] { $numbers } column of numbers
   *[other] { $numbers } columns of numbers
    }, { $words } of words{ $dates ->
    [0] { "" }
   *[other] , { $dates } of dates
    }{ $rest ->
    [0] { "" }
   *[other] , { $rest } of no use
    }.
table-use = { $by ->
    [person] The answer is in “{ $answer }”. The network gets “{ $first }”{ $inputs ->
        [one] .
       *[other] {" "}and “{ $second }”.
        }
   *[program] “{ $answer }” is taken for the answer, and “{ $first }”{ $inputs ->
        [one] {" "}goes in.
       *[other] {" "}and “{ $second }” go in.
        } You can choose others.
    }
table-drawn = Of { $rows } rows, { $most } were drawn at random.
table-rows-left-out = { $rows ->
    [one] { $rows } row was left out, as a cell in it is missing.
   *[other] { $rows } rows were left out, as cells in them are missing.
    }
table-codes = { $codes } counts as missing.
table-left-out = { $named ->
    [yes] Column “{ $name }”
   *[no] A column without a name
    } was left out: { $kind ->
    [dates] it holds dates or times.
   *[other] it only counts or names the rows.
    }
table-unused = { $count ->
    [one] This column was not used: { $names }.
   *[other] These columns were not used: { $names }.
    }
table-quoted = “{ $word }”
table-joined = “{ $other }” counts as “{ $usual }”.
table-joined-more = Other spellings of an answer were joined in the same way.
table-unit = The unit of “{ $name }” is “{ $unit }”.
table-units-row = Row { $row } holds { $kind ->
    [units] units
   *[names] no numbers
    }, so it was not read as data.
table-above = Row { $row } (“{ $cell }”) was left out: it stands above the names of the columns.
table-row-names = The first row has a name too few. So the first cell of each row was taken for its number, and “{ $name }” names the second.
table-beside = A cell in column { $column } was left out, as that column has no name: see row { $row }.
table-shortened = The name of column { $number } was long, so it is “{ $name }” here.
table-almost = Column “{ $name }” was read as words, as “{ $cell }” is more than a number. Keep only the number to use it.
table-footer = Row { $row } (“{ $cell }”) was left out: it is no row of data.
table-sheet = The sheet “{ $sheet }” was read. The file has { $others ->
    [one] another one.
   *[other] { $others } more.
    } To read another sheet, move it to the front.
table-formulas = { $count ->
    [one] Column “{ $names }” holds
   *[other] Columns { $names } hold
    } formulas without results. Open the file in a spreadsheet and save it again to use { $count ->
    [one] it
   *[other] them
    }.
table-code = The letters were read as { $code ->
    [cp1252] Western European ones (Windows-1252)
    [cp1250] Central European ones (Windows-1250)
    [cp1251] Cyrillic ones (Windows-1251)
    [cp1253] Greek ones (Windows-1253)
    [cp1254] Turkish ones (Windows-1254)
    [cp1255] Hebrew ones (Windows-1255)
    [cp1256] Arabic ones (Windows-1256)
   *[other] the code { $code }
    }. Save the file as UTF-8 if they look wrong.
table-letters-mended = The letters were stored wrongly: “{ $wrong }” was read as “{ $right }”.
table-not = not { $label }

## Questions

table-encoding = It is not sure which letters this file uses. Which lines look right?
table-encoding-choice = { $lines } ({ $code })
table-no-names = The first row should name the columns, but it holds the number “{ $cell }”. Is the row of names missing?
table-no-names-none = Yes: name them for me
table-no-names-names = No: these are the names
table-mark = The { $name ->
    [comma] comma
   *[point] point
    } in “{ $cell }” could mark decimals or thousands. Which is it? Without grouping, numbers are clear: 1234.5.
table-mark-decimals = { $number } (decimals)
table-mark-thousands = { $number } (thousands)
table-code-asked = Column “{ $name }” holds { $number }, far from its other numbers. Does that mean a missing value?
table-code-missing = Missing
table-code-number = A number like others
table-join = Some answers may be the same: { $pairs }. Should they count as one?
table-join-yes = Join them
table-join-no = Keep them apart
table-kinds = Column “{ $name }” holds only { $values }. Are these kinds or an amount?
table-amount = An amount
table-or-not = { $label }, or not
table-one-of-many = Column “{ $name }” holds { $count } different answers ({ $answers }). Choose one for the network to tell from all others.
table-many-answers = Column “{ $name }” holds { $count } different answers ({ $answers }). Keep the rows of two of them, or use numbers.
table-which-answer = Which column holds the answer?

## The file

table-empty = There is nothing to read: it is empty. Choose a file, or paste rows, with data in it.
table-too-large = This is too large: at most 1,000,000 letters (about 1 megabyte) can be read. Keep fewer rows or columns.
table-no-text = This is not plain text. Save your table as CSV (comma-separated values) or .xlsx and try again.
table-other-file = This is { $what ->
    [old-workbook] an old Excel workbook, or a locked one
    [pdf] a PDF
    [picture] a picture
    [parquet] a Parquet file
    [database] a database
   *[packed] a packed file
    }, not a table. Open your table and save it as CSV (comma-separated values) or .xlsx.
table-workbook-damaged = This workbook cannot be opened. Save it again, or as CSV (comma-separated values).
table-web-page = This looks like a web page or program data, not a table. Save your table as CSV (comma-separated values).
table-letters = The letters in this file cannot be read. Save it again as CSV with UTF-8.
table-one-column = There is only one column. Put a comma between the columns, in every row, such as: height,weight,answer (semicolons, tabs and bars work too).
table-quotes = The quotation marks in row { $row } do not match. Close every quotation mark, or take them out.

## Its rows and columns

table-row-width = Row { $row } has { $cells } cells, but the first row names { $columns } columns. Make every row as long as the first. If your numbers hold commas, write 1.5 instead of 1,5, or put semicolons between the columns.
table-too-many-columns = There are { $count } columns; at most { $most } can be read. Keep those that matter.
table-three = There are { $count } columns ({ $names }); three are needed. Keep two columns of numbers and one column with the answer.
table-too-many = There are { $rows } rows of data; at most { $most } can be used. Keep fewer rows.
table-too-few = There are too few rows of data: { $rows }. Add rows until there are at least { $least }.
table-unnamed = Column { $number } has no name. Write a name for it in the first row, such as: height,weight,answer.
table-long-name = The name of column { $number } is too long. Use at most { $most } letters.
table-same-name = Two columns have the same name, “{ $name }”. Give each column its own name.

## What was chosen

table-choose-inputs = { $count } columns were chosen. Choose one or two columns of numbers.
table-input-and-answer = Column “{ $name }” cannot be the answer and an input. Choose another answer.
table-no-answer-left = No column is left for the answer. Choose fewer columns of numbers, or add the answer.
table-no-column = There is no column “{ $name }”. The columns are { $columns }.
table-chosen-twice = Column “{ $name }” was chosen twice. Choose two different columns, or only one.
table-no-input = With “{ $name }” as the answer, no other column of numbers is left to go in. { $hint ->
    [cell] Column “{ $column }” holds “{ $cell }”, which is more than a number. Keep only the number.
    [words] Write numbers for the words in “{ $column }”, such as 1 for “{ $cell }” and 0 for the other.
    [kinds] Write numbers for the words in “{ $column }”, such as 0, 1 and 2.
   *[none] The columns are { $columns }.
    }
table-no-answer-words = Column “{ $name }” holds too many different words for an answer. Choose another one.
table-no-answer-counter = Column “{ $name }” only counts or names the rows, so it cannot be the answer. Choose another one.
table-no-answer-empty = Column “{ $name }” is empty, so it cannot be the answer. Choose another one.
table-nothing-to-use = No column holds numbers or a few words that could be the answer. The columns are { $columns }.
table-two-words = The columns { $names } hold words. Keep two columns of numbers; only the answer may be a word.
table-words-must-answer = Column “{ $name }” holds words, so it must be the answer: the network takes in numbers. To use it as an input, write numbers for its words, such as 0 and 1.
table-same-answer = Every row has the same answer in column “{ $name }”{ $case ->
    [respelled] {" "}(capital and small letters count as one answer)
   *[plain] { "" }
    }, so there is nothing to tell apart. { $case ->
    [gaps] Write another word where the cell is empty, such as “no”.
   *[plain] Add rows with another answer.
    }
table-constant = Column “{ $name }” holds the same number in every row, so nothing can be learnt from it. Use a column that changes.

## A cell

table-cell = Row { $row }, column “{ $column }”: { $fault }{ $others ->
    [0] { "" }
    [one] {" "}{ $others } more cell needs the same care.
   *[other] {" "}{ $others } more cells need the same care.
    }
table-cell-empty = the cell is empty. Fill it in, or delete the row.
table-cell-missing = the cell holds “{ $cell }”, so its value is missing. Fill it in, or delete the row. If “{ $cell }” is an answer, write it out in full.
table-cell-missing-number = the cell holds “{ $cell }”, so its value is missing. Fill it in, or delete the row.
table-cell-error = “{ $cell }” is a spreadsheet's error. Mend its formula, or delete the row.
table-cell-long = “{ $cell }” is too long for an answer. Use at most 80 letters.
table-cell-infinite = “{ $cell }” is not a finite number. Write a finite number, or delete the row.
table-cell-date = “{ $cell }” is a date or a time. Write a number instead, such as the days since the first day.
table-cell-feet = “{ $cell }” is a length in feet and inches. Write one number in one unit, such as inches.
table-cell-no-number = “{ $cell }” is not a number. Write only the number, without words or units, or delete the row.
table-cell-unit = “{ $cell }” has a unit that other cells of the column lack. Write all its numbers in one unit, without the unit.
table-cell-mark-comma = “{ $cell }” has a comma where other numbers have a point. Write all decimals with a point.
table-cell-mark-point = “{ $cell }” has a point where other numbers have a comma. Write all decimals with a comma.
table-cell-below-zero = “{ $cell }” seems to be below 0. Write it with a minus in front, as in −5, or delete the row.
table-cell-parted = “{ $cell }” looks like several cells in one. Put the same sign between the columns in every row.
table-cell-large = “{ $cell }” is too large. Write it in larger units, so that it stays below a million million.

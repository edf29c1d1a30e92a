"""A data set as rows of text or columns of cells, and the example that a person's own data start with."""

import csv
import io
from pathlib import Path
from typing import Any

from core.data import Dataset
from core.say.language import SOURCE, language
from core.say.messages import text

EXAMPLE = (Path(__file__).parent / "example.csv").read_text("utf-8")
EXAMPLE_WORDS = {"yes": "data-exam.yes", "no": "data-exam.no"}


def example() -> str:
    """Return the example's rows, with its words in the language of this run."""
    if language() == SOURCE:
        return EXAMPLE
    head = ",".join(text(f"data-exam.{column}") for column in ("first", "second", "answer"))
    rows = [row.rpartition(",") for row in EXAMPLE.splitlines()[1:]]
    return "\n".join([head, *(f"{numbers},{text(EXAMPLE_WORDS[answer])}" for numbers, _, answer in rows)]) + "\n"


def columns(data: Dataset) -> dict[str, list[str]]:
    """Turn a data set into the columns of a table."""
    targets = [data.labels[int(target)] if data.labels else f"{target:.15g}" for target in data.targets[:, 0]]
    inputs = {name: [f"{value:.15g}" for value in data.inputs[:, index]] for index, name in enumerate(data.names)}
    return {**inputs, data.target_name: targets}


def as_text(data: Dataset) -> str:
    """Turn a data set into rows of text that `core.table.read` reads as the same data set."""
    table = columns(data)
    content = io.StringIO()
    csv.writer(content, lineterminator="\n").writerows([list(table), *zip(*table.values(), strict=True)])
    return content.getvalue()


def answers_for(data: Dataset) -> dict[str, Any]:
    """Return the answers with which `core.table.read` reads `as_text` of a data set without a question."""
    answers = {"inputs": list(data.names), "answer": data.target_name, "mark": ".", "header": "names"}
    answers |= {"sentinel": "number", "join": "no"}
    return answers if data.labels else {**answers, "kind": "amount"}

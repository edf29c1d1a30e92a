"""User-supplied names and labels stay plain text in sentences, pictures, programs and downloaded tables."""

import ast
import re
from html.parser import HTMLParser

import pandas as pd
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from core.chapters.train import lie_words, network_words, sums, words
from core.chapters.train.export import as_csv, as_numpy_script, as_pytorch_code
from core.chapters.train.live_picture import picture_data
from core.chapters.train.map_pictures import RunTables, pinned_figure, still_figure
from core.chapters.train.maps import ask
from core.chapters.train.network_pictures import network_figure
from core.chapters.train.pushes import push_figure
from core.chapters.train.run import OWN, Run, Settings, learn
from core.data import Dataset
from core.say.messages import text
from core.say.verbatim import JOINER
from pages.ui.sentence import marked_up
from tests.hostile import HOSTILE, NAMES, data_with

SMALL = Settings(data=OWN, epochs=2, neurons=(2,), unseen=0.0)
HARMLESS = ("one", "two", "three"), ("aye", "bee")
derandomized = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)


def with_pairs(test):
    """Parametrize a test with a hostile data set and a harmless one of the same numbers."""
    for place, name in enumerate(HOSTILE):
        test = example(
            names=(name, f"{name[:70]} 2", HOSTILE[place - 1][:70] + " 3"), labels=("a" + name[:78], "b" + name[:78])
        )(test)
    test = example(names=(HOSTILE[0], HOSTILE[1], HOSTILE[2]), labels=None)(test)
    pair = st.none() | st.tuples(NAMES.map("a{}".format), NAMES.map("b{}".format))
    return derandomized(given(names=st.tuples(NAMES, NAMES, NAMES), labels=pair)(test))


def twins(names, labels) -> tuple[Dataset, Dataset]:
    hostile = data_with(names, labels)
    assume(hostile is not None)
    harmless = data_with(HARMLESS[0], HARMLESS[1] if labels else None)
    assume(hostile.task == harmless.task and (hostile.inputs == harmless.inputs).all())
    assume((hostile.targets == harmless.targets).all())
    return hostile, harmless


def sentences(run: Run) -> list[str]:
    """Return all sentences about a run that may contain a name."""
    sentences = [
        words.colors(run),
        *words.say_answers(run, ask(run, 4.0, 3.0)),
        *words.say_answers(run, ask(run, 1e6, 3.0)),
    ]
    sentences += [
        *words.say_snapshots(run),
        *words.dial_texts(run),
        words.notes(run),
        words.say_end(run),
        sums.map_words(run),
    ]
    sentences += lie_words.say_lies(run, run)
    for param in range(run.history.shape.n_params):
        sentences += network_words.say_param(run, param)
        paths_receipt, agreement = network_words.param_receipt(run, param, 0)
        sentences.append(network_words.say_receipt(run, paths_receipt, agreement, 0))
    sentences += [*network_words.say_largest(run, False), *network_words.say_largest(run, True)]
    return [text(sentence) for sentence in dict.fromkeys(sentences) if sentence is not None]


class Text(HTMLParser):
    """Collect the tags and the text of some HTML."""

    def __init__(self, html: str):
        super().__init__()
        self.tags, self.text = [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, attributes))

    def handle_data(self, text):
        self.text += text


def marks(markdown: str) -> list[str]:
    """Return the characters that Markdown may read as markup."""
    return re.findall(r"[\\`*_{}\[\]()#+!|$<>~:&=^\"-]", re.sub(r"\\[!-/:-@\[-`{-~]", "", markdown))


@with_pairs
def test_sentences_differ_in_words_alone(names, labels):
    hostile, harmless = (sentences(learn(SMALL, data)) for data in twins(names, labels))
    for theirs, plain in zip(hostile, harmless, strict=True):
        assert marks(theirs) == marks(plain)
        rendered, harmless_text = Text(marked_up(theirs)), Text(marked_up(plain))
        assert rendered.tags == harmless_text.tags
        assert all(sign.isprintable() or sign == JOINER for sign in rendered.text)


def leaves(part, path=()):
    """Yield every value in a spec with its path."""
    if isinstance(part, dict):
        for key, value in part.items():
            yield from leaves(value, (*path, key))
    elif isinstance(part, list):
        for place, value in enumerate(part):
            yield from leaves(value, (*path, place))
    else:
        yield path, part


@with_pairs
def test_pictures_differ_in_titles_and_data_alone(names, labels):
    pairs = []
    for data in twins(names, labels):
        tables = RunTables(learn(SMALL, data))
        run = tables.run
        answer = ask(run, 4.0, 3.0)
        pairs.append(
            (
                run,
                [
                    still_figure(tables, "words"),
                    pinned_figure(tables, "words"),
                    network_figure(tables),
                    push_figure(run, answer),
                ],
            )
        )
    (run, hostile), (harmless_run, harmless) = pairs
    theirs = {
        **dict(zip(harmless_run.train_set.names, run.train_set.names, strict=True)),
        harmless_run.train_set.target_name: run.train_set.target_name,
    }
    theirs |= dict(zip(harmless_run.train_set.labels, run.train_set.labels, strict=True))
    for figure, plain in zip(hostile, harmless, strict=True):
        assert figure.alt == plain.alt
        for (path, value), (other_path, usual) in zip(leaves(figure.spec), leaves(plain.spec), strict=True):
            assert path == other_path
            assert value == (theirs.get(usual, usual) if path[-1] == "title" else usual)
        for name, table in figure.tables.items():
            assert list(table.columns) == list(plain.tables[name].columns)
            pd.testing.assert_frame_equal(
                table, plain.tables[name].replace(theirs) if name in ("points", "names") else plain.tables[name]
            )


@with_pairs
def test_the_picture_in_the_browser_differs_in_names_alone(names, labels):
    data = twins(names, labels)
    hostile, harmless = (picture_data(RunTables(learn(SMALL, dataset))) for dataset in data)
    assert hostile.pop("names") == [*data[0].names, data[0].target_name]
    assert not labels or set(hostile.pop("answers")) <= set(data[0].labels)
    assert len(hostile.pop("legend")) == len(harmless.pop("legend"))  # keys may be names too
    harmless.pop("names"), harmless.pop("answers"), hostile.pop("answers", None)
    assert hostile == harmless


@with_pairs
def test_programs_differ_in_quoted_text_alone(names, labels):
    hostile, harmless = (learn(SMALL, data) for data in twins(names, labels))
    for write in (as_numpy_script, as_pytorch_code):
        program = write(hostile.history.final, hostile.train_set)
        assert all(sign.isprintable() or sign == "\n" for sign in program), (
            "a sign that turns the code around, or hides"
        )
        trees = [ast.parse(program), ast.parse(write(harmless.history.final, harmless.train_set))]
        names = ast.literal_eval(
            next(
                node.value
                for node in trees[0].body
                if getattr(node, "targets", [None])[0] and node.targets[0].id == "NAMES"
            )
        )
        assert tuple(names) == hostile.train_set.names
        for tree in trees:
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    node.value = ""
        assert ast.dump(trees[0]) == ast.dump(trees[1])


@with_pairs
def test_the_table_of_a_run_holds_no_words_of_a_person(names, labels):
    hostile, harmless = (as_csv(learn(SMALL, data).history) for data in twins(names, labels))
    assert hostile == harmless
    assert not re.search(r"^[=+@\t\r]|,[=+@\t\r]", hostile, re.MULTILINE), (
        "a spreadsheet would read a cell as a formula"
    )

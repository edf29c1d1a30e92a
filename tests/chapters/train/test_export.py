"""The downloaded network runs on its own and gives the same outputs."""

import ast
import csv
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.activations import ACTIVATIONS, steep_sigmoid
from core.chapters.train.export import as_csv, as_numpy_script, as_pytorch_code
from core.datasets import DATASETS, read_csv
from core.network import Layer, Network
from core.say.language import languages, use
from core.training import train

OWN = "height;weight;answer\n1,5;60;cat\n1,7;70;dog\n1,6;64;cat\n1,9;90;dog\n2;81,5;dog\n"
NASTY = '"""\nimport os", os.system(\'true\') # \\'


def run(tmp_path, program, code, *arguments):
    """Run `code` next to `program` (saved as network.py) in a separate Python outside this project."""
    (tmp_path / "network.py").write_text(program, encoding="utf-8")
    command = [sys.executable, "-c", code] if code else [sys.executable, "network.py", *arguments]
    process = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", env={"PYTHONIOENCODING": "utf-8"}
    )
    return process.returncode, process.stdout, process.stderr


def predictions(tmp_path, program, rows):
    code = (
        "import json, sys; sys.path.insert(0, '.'); from network import predict;"
        f"assert not any(name.split('.')[0] in ('core', 'scipy', 'pandas') for name in sys.modules);"
        f"print(json.dumps(predict({np.asarray(rows).tolist()!r}).tolist()))"
    )
    status, out, error = run(tmp_path, program, code)
    assert status == 0, error
    return np.array(json.loads(out))


def mixed_network(seed=0):
    """Build a network with one layer of each activation."""
    rng, layers, inputs = np.random.default_rng(seed), [], 2
    for activation in [*ACTIVATIONS, "linear"]:
        layers.append(Layer(rng.normal(size=(4, inputs)), rng.normal(size=4), activation))
        inputs = 4
    return Network((*layers, Layer(rng.normal(size=(2, 4)), rng.normal(size=2), "sigmoid")))


def each_bend():
    rng = np.random.default_rng(1)
    for activation in ACTIVATIONS:
        yield Network(
            (
                Layer(3 * rng.normal(size=(5, 2)), rng.normal(size=5), activation),
                Layer(rng.normal(size=(1, 5)), [0.1], activation),
            )
        )


ROWS = np.vstack([np.random.default_rng(2).normal(size=(20, 2)) * 3, [[1000, -1000], [-1000, 1000], [0, 0]]])


@pytest.fixture(scope="module")
def torch():
    return pytest.importorskip(
        "torch", reason="PyTorch is not installed: the PyTorch program cannot be run and is only parsed"
    )


def test_the_numpy_script_reproduces_the_predictions(tmp_path):
    for network in (mixed_network(), *each_bend()):
        outputs, expected = predictions(tmp_path, as_numpy_script(network), ROWS), network.predict(ROWS)
        # A network rounds its data.
        assert np.abs(outputs - expected).max() <= 1e-7


@pytest.mark.long
def test_the_pytorch_code_reproduces_the_predictions(tmp_path, torch):
    # All in one process: starting PyTorch takes seconds.
    networks = [mixed_network(), *each_bend()]
    for number, network in enumerate(networks):
        (tmp_path / f"bend{number}.py").write_text(as_pytorch_code(network), encoding="utf-8")
    code = (
        "import importlib, json, sys; sys.path.insert(0, '.');"
        f"print(json.dumps([importlib.import_module(f'bend{{n}}').predict({ROWS.tolist()!r}).tolist() for n in range({len(networks)})]));"
        "assert not any(name.split('.')[0] in ('core', 'scipy', 'pandas') for name in sys.modules)"
    )
    status, out, error = run(tmp_path, "", code)
    assert status == 0, error
    for network, answers in zip(networks, json.loads(out), strict=True):
        expected = network.predict(ROWS)
        assert np.abs(np.array(answers) - expected).max() <= 1e-6 * max(1, np.abs(expected).max())


def trained(dataset):
    kind = "sigmoid" if dataset.task == "classify" else "linear"
    network = Network.random([2, 4, 1], hidden="tanh", output=kind, rng=np.random.default_rng(0))
    return train(network, dataset.network_inputs, dataset.network_targets, epochs=50, learning_rate=0.3)


def test_a_persons_own_units_and_words(tmp_path):
    data = read_csv(OWN)
    network = trained(data).final
    program = as_numpy_script(network, data)
    expected = network.predict(data.network_inputs)
    # A network rounds its data.
    assert np.abs(predictions(tmp_path, program, data.inputs) - expected).max() <= 1e-7
    status, out, _ = run(tmp_path, program, None, "1.9", "90")
    answer = float(network.predict(data.input_scaling.to_network([[1.9, 90.0]]))[0, 0])
    assert status == 0
    assert out.splitlines() == [f"answer: {answer:.6g}", f"that is: {'dog' if answer > 0.5 else 'cat'}"]


def test_a_number_comes_back_in_the_persons_units(tmp_path):
    data = read_csv("a,b,price\n1,2,300000\n2,1,250000\n3,3,700000\n4,5,900000\n")
    network = trained(data).final
    expected = data.target_scaling.to_person(network.predict(data.network_inputs))
    outputs = predictions(tmp_path, as_numpy_script(network, data), data.inputs)
    assert outputs == pytest.approx(expected, rel=1e-7)
    assert outputs.max() > 200_000


@pytest.mark.long
def test_the_pytorch_program_takes_a_persons_units_too(tmp_path, torch):
    data = read_csv("a,b,price\n1,2,300000\n2,1,250000\n3,3,700000\n4,5,900000\n")
    network = trained(data).final
    expected = data.target_scaling.to_person(network.predict(data.network_inputs))
    assert predictions(tmp_path, as_pytorch_code(network, data), data.inputs) == pytest.approx(expected, rel=1e-6)
    status, out, _ = run(tmp_path, as_pytorch_code(network, data), None, "1", "2")
    assert status == 0
    assert out == f"price: {expected[0, 0]:.6g}\n"


def test_made_data_needs_no_change_of_units():
    data = DATASETS["xor"](20, noise=0, rng=np.random.default_rng(0))
    assert "CENTER" not in as_numpy_script(trained(data).final, data)


def test_asked_with_too_few_numbers_it_says_which(tmp_path):
    status, _, error = run(tmp_path, as_numpy_script(trained(read_csv(OWN)).final, read_csv(OWN)), None, "1.9")
    assert status != 0
    assert "Give it 2 numbers: height, weight" in error


def test_words_from_a_table_cannot_become_part_of_the_program(tmp_path):
    quoted = NASTY.replace('"', '""')
    data = read_csv(f'"{quoted}",y,"a{quoted}"\n1,2,"b{quoted}"\n2,3,"c{quoted}"\n3,1,"b{quoted}"\n4,4,"c{quoted}"\n')
    network = trained(data).final
    for program in (as_numpy_script(network, data), as_pytorch_code(network, data)):
        tree = ast.parse(program)
        imports = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
        assert imports <= {"sys", "numpy", "torch"}
        names = next(node.value for node in tree.body if isinstance(node, ast.Assign) and node.targets[0].id == "NAMES")
        assert ast.literal_eval(names) == list(data.names)
        assert "import os" in data.names[0]
    status, out, error = run(tmp_path, as_numpy_script(network, data), None, "1", "2")
    assert status == 0, error
    assert out.count("import os") == 2, error


def test_the_pytorch_program_is_python_even_where_it_cannot_be_run():
    for network in (mixed_network(), *each_bend()):
        compile(as_pytorch_code(network), "network.py", "exec")


def test_the_programs_are_tidy():
    folder = Path(sys.executable).parent  # where `make` installs it; it may be missing from PATH
    ruff = shutil.which("ruff", path=folder) or shutil.which("ruff")
    if ruff is None:
        pytest.skip("ruff is not installed: the programs' style is not checked")
    step = Network((Layer([[1.0, 2.0]], [0.5], "step"), Layer([[2.0]], [0.0], "sigmoid")))
    for write in (as_numpy_script, as_pytorch_code):
        for network in (step, trained(read_csv(OWN)).final):
            process = subprocess.run(
                [ruff, "check", "--isolated", "--select", "E1,E2,E3,E7,E9,F,W,I", "--preview", "-"],
                input=write(network, read_csv(OWN)),
                capture_output=True,
                text=True,
            )
            assert process.returncode == 0, process.stdout


def test_what_cannot_be_written_is_refused():
    steep = Network((Layer([[1.0, 2.0]], [0.0], steep_sigmoid(5)),))
    for write in (as_numpy_script, as_pytorch_code):
        with pytest.raises(ValueError, match="cannot be written"):
            write(steep)
        with pytest.raises(ValueError, match="2 inputs a row but the network takes 1"):
            write(Network((Layer([[1.0]], [0.0], "tanh"),)), read_csv(OWN))


def test_the_history_as_a_table_holds_every_number_exactly():
    data = DATASETS["gauss"](30, noise=0.1, rng=np.random.default_rng(0))
    train_rows, test_rows = data.split(0.3, rng=np.random.default_rng(1))
    start = Network.random([2, 3, 1], hidden="tanh", output="sigmoid", rng=np.random.default_rng(0))
    history = train(
        start,
        train_rows.inputs,
        train_rows.targets,
        epochs=20,
        learning_rate=0.1,
        unseen=(test_rows.inputs, test_rows.targets),
    )
    table = list(csv.DictReader(io.StringIO(as_csv(history))))
    assert [int(row["epoch"]) for row in table] == list(range(21))
    assert [float(row["error on seen data"]) for row in table] == history.losses.tolist()
    assert [float(row["error on unseen data"]) for row in table] == history.unseen_losses.tolist()
    assert [float(row["right on unseen data"]) for row in table] == history.unseen_accuracies.tolist()
    number = train(start, train_rows.inputs, train_rows.inputs[:, :1], epochs=3, learning_rate=0.1)
    assert as_csv(number).splitlines()[0] == "epoch,error on seen data"


@pytest.mark.parametrize("language", languages())
def test_a_program_in_any_language_is_one_and_computes_the_same(tmp_path, language):
    network = mixed_network()
    with use(language):
        programs = [as_numpy_script(network), as_pytorch_code(network)]
    for program in programs:
        tree = ast.parse(program)
        assert ast.get_docstring(tree)
        functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
        assert "predict" in functions
    rows = np.random.default_rng(0).normal(size=(3, 2))
    np.testing.assert_allclose(predictions(tmp_path, programs[0], rows), network.predict(rows), rtol=1e-12)

"""Export a run: the trained network as a stand-alone program, and its training history as CSV.

A program holds every parameter with all its digits and computes in float64, so it predicts the same up to rounding. A
person's own names and labels appear only as Python string literals, so a table cannot inject code. Comments and printed
text are in the language of the run. Names of functions and columns are the same in every language.
"""

import csv
import io

import numpy as np

from core.activations import ACTIVATIONS, Activation
from core.datasets import Dataset
from core.network import Network
from core.say.messages import text
from core.training import History

_TORCH_STEP = '''class Step(nn.Module):
    """{}"""

    def forward(self, z):
        return (z >= 0).to(z.dtype)


'''

_COMMAND_LINE = """

if __name__ == "__main__":
    if len(sys.argv) != 1 + len(NAMES):
        sys.exit({usage!r} + ": " + ", ".join(NAMES))
    row = [float(number) for number in sys.argv[1:]]
    guess = predict([row])[0]
    print(TARGET_NAME + ":", *(f"{number:.6g}" for number in guess))
    if LABELS:
        print({meaning!r}, LABELS[int(guess[0] > 0.5)])
"""


def _command_line(inputs: int) -> str:
    """Write the command-line interface of a program with `inputs` inputs."""
    usage, meaning = text("train-program-give", n=inputs), text("train-program-means")
    return _COMMAND_LINE.replace("{usage!r}", repr(usage)).replace("{meaning!r}", repr(meaning))


def as_numpy_script(network: Network, dataset: Dataset | None = None) -> str:
    """Write a Python program that needs NumPy only, with `predict(inputs)` (rows, outputs) and a command line.

    `dataset` is the data that the network was trained on, by its `network_inputs` and `network_targets`. With it the program
    takes and returns the person's own units and labels. Raises ValueError for an activation outside
    `core.activations.ACTIVATIONS`, and for a data set with another number of inputs.
    """
    names, target_name, labels = _names(network, dataset)
    activations = list(dict.fromkeys(_exportable(layer.activation) for layer in network.layers))
    parts = [
        f'"""{text("train-program-numpy")}\n\n'
        f"    from network import predict      predict([[1.0, 2.0]]) {text('train-program-rows')}\n"
        f'    python network.py 1.0 2.0        {text("train-program-row")}\n"""\n\n'
        "import sys\n\nimport numpy as np\n\n",
        f"NAMES = {names!r}\nTARGET_NAME = {target_name!r}\nLABELS = {labels!r}  # {text('train-program-labels')}\n",
        _units(dataset, "np.array({})"),
        "\n\n",
        *(f"def {activation.name}(z):\n    return {activation.numpy_code}\n\n\n" for activation in activations),
        f"# {text('train-program-layers')}\nLAYERS = [\n",
        *(
            f"    (\n        np.array({_rows(layer.weights, 8)}),\n"
            f"        np.array({_row(layer.biases)}),\n        {layer.activation.name},\n    ),\n"
            for layer in network.layers
        ),
        "]\n\n\n",
        f'def predict(inputs):\n    """{_predict_docstring(network)}"""\n    x = np.asarray(inputs, dtype=float)\n',
        _to_network(dataset),
        "    for weights, biases, bend in LAYERS:\n        x = bend(x @ weights.T + biases)\n",
        f"    return {_to_person(dataset)}\n",
        _command_line(network.sizes[0]),
    ]
    return "".join(parts)


def as_pytorch_code(network: Network, dataset: Dataset | None = None) -> str:
    """Write a Python program for PyTorch, with `model`, an `nn.Sequential` in float64, and `predict(inputs)`.

    `dataset` and the errors are as for `as_numpy_script`.
    """
    names, target_name, labels = _names(network, dataset)
    modules, params = [], []
    for layer in network.layers:
        params.append(f"    (\n        {_rows(layer.weights, 8)},\n        {_row(layer.biases)},\n    ),\n")
        modules.append(f"    nn.Linear({layer.inputs}, {layer.outputs}, dtype=torch.float64),\n")
        modules.append(f"    {_exportable(layer.activation).torch_code},\n")
    has_step = any(layer.activation.name == "step" for layer in network.layers)
    parts = [
        f'"""{text("train-program-torch")}"""\n\n',
        "import sys\n\nimport torch\nfrom torch import nn\n\n",
        f"NAMES = {names!r}\nTARGET_NAME = {target_name!r}\nLABELS = {labels!r}  # {text('train-program-labels')}\n",
        _units(dataset, "torch.tensor({}, dtype=torch.float64)"),
        "\n\n" + _TORCH_STEP.replace("{}", text("train-program-step")) if has_step else "\n",
        "model = nn.Sequential(\n",
        *modules,
        f")\n\n# {text('train-program-knobs')}\nKNOBS = [\n",
        *params,
        "]\nwith torch.no_grad():\n"
        "    for linear, (weights, biases) in zip(model[::2], KNOBS):\n"
        "        linear.weight.copy_(torch.tensor(weights, dtype=torch.float64))\n"
        "        linear.bias.copy_(torch.tensor(biases, dtype=torch.float64))\n\n\n",
        "@torch.no_grad()\ndef predict(inputs):\n"
        f'    """{_predict_docstring(network, kind="tensor")}"""\n'
        "    x = torch.as_tensor(inputs, dtype=torch.float64)\n",
        _to_network(dataset),
        "    x = model(x)\n",
        f"    return {_to_person(dataset)}\n",
        _command_line(network.sizes[0]),
    ]
    return "".join(parts)


def _predict_docstring(network: Network, *, kind: str = "array") -> str:
    return text("train-program-answers", inputs=network.sizes[0], outputs=network.sizes[-1], kind=kind)


def as_csv(history: History) -> str:
    """Write the training history as CSV: one row per epoch, one column per recorded curve, all digits."""
    curves = {
        "error on seen data": history.losses,
        "error on unseen data": history.unseen_losses,
        "right on seen data": history.accuracies,
        "right on unseen data": history.unseen_accuracies,
    }
    columns = {name: curve for name, curve in curves.items() if curve is not None}
    buffer = io.StringIO()
    table = csv.writer(buffer, lineterminator="\n")
    table.writerow(["epoch", *columns])
    table.writerows(zip(range(len(history.losses)), *(curve.tolist() for curve in columns.values()), strict=True))
    return buffer.getvalue()


def _exportable(activation: Activation) -> Activation:
    """Return the activation. Raises ValueError if it has no source code to export."""
    if not activation.numpy_code:
        raise ValueError(
            f"The bend {activation.name!r} cannot be written as a program: use one of {', '.join(ACTIVATIONS)}."
        )
    return activation


def _names(network: Network, dataset: Dataset | None) -> tuple[list[str], str, list[str]]:
    """Return the names of the inputs, the name of the target, and its two labels."""
    if dataset is None:
        return [f"input {number}" for number in range(1, network.sizes[0] + 1)], "answer", []
    if dataset.inputs.shape[1] != network.sizes[0]:
        raise ValueError(
            f"The data has {dataset.inputs.shape[1]} inputs a row but the network takes {network.sizes[0]}:"
            " give the data that the network was trained on."
        )
    return list(dataset.names), dataset.target_name, list(dataset.labels)


def _row(numbers: np.ndarray) -> str:
    """Write a row of numbers as a Python list that reads back to the same bits."""
    return "[" + ", ".join(repr(float(number)) for number in numbers) + "]"


def _rows(table: np.ndarray, indent: int) -> str:
    """Write a table as a Python list, one row per line."""
    return "[\n" + "".join(f"{' ' * (indent + 4)}{_row(row)},\n" for row in table) + " " * indent + "]"


def _is_scaled(dataset: Dataset | None) -> bool:
    """Return whether the person's units of the inputs differ from the network's."""
    if dataset is None:
        return False
    scaling = dataset.input_scaling
    return bool((scaling.center != 0).any() or (scaling.spread != 1).any())


def _units(dataset: Dataset | None, array: str) -> str:
    """Write the constants that convert the inputs' units, if they need conversion."""
    if dataset is None or not _is_scaled(dataset):
        return ""
    center, spread = (array.format(_row(part)) for part in (dataset.input_scaling.center, dataset.input_scaling.spread))
    return f"# {text('train-program-units')}\nCENTER = {center}\nSPREAD = {spread}\n"


def _to_network(dataset: Dataset | None) -> str:
    """Write the line that converts inputs from the person's units to the network's."""
    return "    x = (x - CENTER) / SPREAD\n" if _is_scaled(dataset) else ""


def _to_person(dataset: Dataset | None) -> str:
    """Write the expression that converts the network's outputs to the person's units."""
    if dataset is None or dataset.task == "classify":
        return "x"
    center, spread = float(dataset.target_scaling.center[0]), float(dataset.target_scaling.spread[0])
    return "x" if (center, spread) == (0.0, 1.0) else f"x * {spread!r} + {center!r}"

"""Write one training step as a Python script, with the numbers on screen."""

from core import exam
from core.chapters.backprop.reasons import StudentPass


def script(pass_: StudentPass) -> str:
    """Write the training step of a pass as a script that only needs NumPy."""
    p = pass_.params
    return f"""import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


x, target = {pass_.value("input")}, {pass_.value("target")}
weights, biases = np.array([{p[0]}, {p[2]}]), np.array([{p[1]}, {p[3]}])
out_weights, out_bias = np.array([{p[4]}, {p[5]}]), {p[6]}
learning_rate = {exam.STEP_SIZE}


def forward(weights, biases, out_weights, out_bias):
    sent = sigmoid(weights * x + biases)
    guess = sigmoid(out_weights @ sent + out_bias)
    return sent, guess, -np.log(guess if target == 1 else 1 - guess)


sent, guess, error = forward(weights, biases, out_weights, out_bias)

# backward: the answer's blame, then the blame of the two neurons
out_blame = guess - target
blame = out_weights * out_blame * sent * (1 - sent)

# a slope is a blame times what came in
out_slopes, slopes = out_blame * sent, blame * x

# update: a step against every slope
out_weights, out_bias = out_weights - learning_rate * out_slopes, out_bias - learning_rate * out_blame
weights, biases = weights - learning_rate * slopes, biases - learning_rate * blame

print("error before:", error)
print("slopes:", *slopes, *blame, *out_slopes, out_blame)
print("error after: ", forward(weights, biases, out_weights, out_bias)[2])
"""

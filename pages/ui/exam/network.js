// The exam network in the browser: prediction, loss and gradient, as in `core.exam`. A browser test compares them.
// `params` has the order of `core.exam.KNOBS`: two neurons, each with the weight of the hours and a bias, then the answer's three.

const sigmoid = z => 1 / (1 + Math.exp(-z))

/** Run one input forward. `x` is the hours in the network's units. Returns both neurons, the answer's sum and the prediction. */
export function forward(params, x) {
  const first = sigmoid(params[0] * x + params[1]), second = sigmoid(params[2] * x + params[3])
  const sum = params[4] * first + params[5] * second + params[6]
  return { first, second, sum, prediction: sigmoid(sum) }
}

/** Return one student's cross-entropy, ln(1 + eᶻ) − t z. This form is safe where a prediction rounds to 0 or 1. */
export function lossOf(params, x, target) {
  const { sum } = forward(params, x)
  return Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - target * sum
}

/** Return the mean loss of all students. */
export function loss(params, inputs, targets) {
  let total = 0
  for (let row = 0; row < inputs.length; row += 1) total += lossOf(params, inputs[row], targets[row])
  return total / inputs.length
}

/** Return the loss's slope for each of the seven parameters, by backpropagation. */
export function gradient(params, inputs, targets) {
  const sums = [0, 0, 0, 0, 0, 0, 0]
  inputs.forEach((x, row) => {
    const { first, second, prediction } = forward(params, x)
    const delta = (prediction - targets[row]) / inputs.length
    const firstDelta = delta * params[4] * first * (1 - first), secondDelta = delta * params[5] * second * (1 - second)
    const slopes = [firstDelta * x, firstDelta, secondDelta * x, secondDelta, delta * first, delta * second, delta]
    slopes.forEach((slope, param) => (sums[param] += slope))
  })
  return sums
}

/** Return `count` losses as one parameter goes from `low` to `high` and the other six stay. */
export function lossAlong(params, param, low, high, count, inputs, targets) {
  const shifted = [...params]
  return Array.from({ length: count }, (_, index) => {
    shifted[param] = low + ((high - low) * index) / (count - 1)
    return loss(shifted, inputs, targets)
  })
}

/** Count the students on the right side of one half. */
export function countCorrect(params, inputs, targets) {
  return inputs.filter((x, row) => forward(params, x).prediction > 0.5 === targets[row] > 0.5).length
}

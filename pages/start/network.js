// The exam network in the browser: its guess, its error and its seven slopes, as in `core.exam`; a browser test compares them.
// Knobs in the order of `core.exam.KNOBS`: two neurons, each the hours' weight and its shift; then the answer's three.

const sigmoid = z => 1 / (1 + Math.exp(-z))

/** The numbers of a forward pass for one input x (hours as the network takes them): both neurons, the answer's sum, the guess. */
export function forward(knobs, x) {
  const first = sigmoid(knobs[0] * x + knobs[1]), second = sigmoid(knobs[2] * x + knobs[3])
  const sum = knobs[4] * first + knobs[5] * second + knobs[6]
  return { first, second, sum, guess: sigmoid(sum) }
}

/** How wrong it is over all students: cross-entropy, ln(1 + eᶻ) − t z, a mean. Safe far out, where a guess rounds to 0 or 1. */
export function error(knobs, inputs, targets) {
  let total = 0
  inputs.forEach((x, row) => {
    const { sum } = forward(knobs, x)
    total += Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - targets[row] * sum
  })
  return total / inputs.length
}

/** The error's slope for each of the seven knobs, by passing the blame back through the two layers. */
export function slopes(knobs, inputs, targets) {
  const found = [0, 0, 0, 0, 0, 0, 0]
  inputs.forEach((x, row) => {
    const { first, second, guess } = forward(knobs, x)
    const blame = (guess - targets[row]) / inputs.length
    const one = blame * knobs[4] * first * (1 - first), other = blame * knobs[5] * second * (1 - second)
    const own = [one * x, one, other * x, other, blame * first, blame * second, blame]
    own.forEach((slope, knob) => (found[knob] += slope))
  })
  return found
}

/** How many students are on the right side of one half. */
export function right(knobs, inputs, targets) {
  return inputs.filter((x, row) => forward(knobs, x).guess > 0.5 === targets[row] > 0.5).length
}

/** The knobs after one round: each a small turn against its slope. */
export function turned(knobs, inputs, targets, rate) {
  const found = slopes(knobs, inputs, targets)
  return knobs.map((knob, place) => knob - rate * found[place])
}

// A run's network in the browser, with parameters in the order of `core.engine.Shape`. A browser test compares it with `core.network`.

const sigmoid = z => 1 / (1 + Math.exp(-z))
const ACTIVATIONS = {
  linear: z => z,
  sigmoid,
  tanh: Math.tanh,
  relu: z => (z > 0 ? z : 0),
  leaky_relu: z => (z > 0 ? z : 0.01 * z),
  softplus: z => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  silu: z => z * sigmoid(z),
  step: z => (z >= 0 ? 1 : 0),
}
// The bounds of a neuron's outputs. For other activations a map scales to its own largest value.
const BOUNDS = { sigmoid: [0, 1], tanh: [-1, 1], step: [0, 1] }

/** Decode base64 of little-endian float32. */
function unpack(text) {
  const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
  return new Float32Array(bytes.buffer)
}

/** List every parameter: its layer, its neuron, and its source neuron (null for a bias). */
function paramsOf(sizes) {
  const params = []
  for (let layer = 0; layer + 1 < sizes.length; layer += 1)
    for (let neuron = 0; neuron < sizes[layer + 1]; neuron += 1)
      for (let source = 0; source <= sizes[layer]; source += 1)
        params.push({ layer, neuron, source: source < sizes[layer] ? source : null })
  return params
}

// Run many inputs forward. `columns` has one array for each input. Returns, for each layer, one array of outputs for each neuron.
// The arrays in `buffers` are reused from call to call.
function forward(sizes, activations, params, start, columns, buffers) {
  const count = columns[0].length
  let outputs = columns, offset = start
  for (let layer = 0; layer + 1 < sizes.length; layer += 1) {
    const activation = ACTIVATIONS[activations[layer]], inputs = sizes[layer]
    buffers[layer] ??= []
    for (let neuron = 0; neuron < sizes[layer + 1]; neuron += 1) {
      const output = (buffers[layer][neuron] ??= new Float64Array(count)), bias = params[offset + inputs]
      output.fill(bias)
      for (let source = 0; source < inputs; source += 1) {
        const weight = params[offset + source], values = outputs[source]
        for (let row = 0; row < count; row += 1) output[row] += weight * values[row]
      }
      if (activations[layer] !== "linear") for (let row = 0; row < count; row += 1) output[row] = activation(output[row])
      offset += inputs + 1
    }
    outputs = buffers[layer]
  }
  return buffers
}

// A run as it is drawn: its decoded parameters, and a tile for each neuron, the small image of its outputs over the plane.

const GRIDS = [48, 24] // points of a tile on each side; the smaller grid is for many neurons
const MANY_NEURONS = 20

/** Return the number of points on each side of a tile. */
function gridSizeOf(sizes) {
  const neurons = sizes.slice(1, -1).reduce((sum, size) => sum + size, 0)
  return GRIDS[neurons > MANY_NEURONS ? 1 : 0]
}

/** Decode a run, and create its tiles and its buffers. `question` has the inputs of the question's point, or is null. */
function prepareRun(run, { extent, gridSize, question }) {
  const params = unpack(run.params), lineValues = run.slopes ? unpack(run.slopes) : params
  return {
    ...run, params, lineValues, gridSize,
    maxLineValue: maxMagnitude(lineValues),
    paramList: paramsOf(run.sizes),
    grid: gridInputs(run, extent, gridSize),
    gridOutputs: [],
    question: question?.map((value, input) => Float64Array.of((value - run.center[input]) / run.spread[input])),
    questionOutputs: [],
    tiles: run.sizes.slice(1).map(size => Array.from({ length: size }, () => makeTile(gridSize))),
    pixels: new ImageData(gridSize, gridSize), // of one tile, reused by all
  }
}

/** Return the inputs of a tile's points in the network's units: an array for each input, row by row from the top left. */
function gridInputs({ center, spread }, { left, right, bottom, top }, gridSize) {
  const columns = [new Float64Array(gridSize * gridSize), new Float64Array(gridSize * gridSize)]
  for (let row = 0; row < gridSize; row += 1)
    for (let column = 0; column < gridSize; column += 1) {
      const index = row * gridSize + column
      columns[0][index] = (left + ((right - left) * (column + 0.5)) / gridSize - center[0]) / spread[0]
      columns[1][index] = (top - ((top - bottom) * (row + 0.5)) / gridSize - center[1]) / spread[1]
    }
  return columns
}

function makeTile(gridSize) {
  const tile = document.createElement("canvas")
  tile.width = tile.height = gridSize
  return tile
}

/** Return the largest magnitude of the values, or 1 if all are 0, since values are divided by it. */
function maxMagnitude(values) {
  let result = 0
  for (const value of values) if (Math.abs(value) > result) result = Math.abs(value)
  return result || 1
}

/** Return the value of a parameter's line at the run's current snapshot: the parameter, or its slope. */
const lineValueOf = (run, index) => run.lineValues[run.frame * run.paramList.length + index]

/** Run the tiles' points forward, and the question's point if there is one. */
function evaluateRun(run) {
  const start = run.frame * run.paramList.length
  forward(run.sizes, run.activations, run.params, start, run.grid, run.gridOutputs)
  if (run.question) forward(run.sizes, run.activations, run.params, start, run.question, run.questionOutputs)
}

/** Return the answer at the question's point, or in the middle of the map without a question. */
function answerOf({ question, questionOutputs, gridOutputs, gridSize }) {
  return question ? questionOutputs.at(-1)[0][0] : gridOutputs.at(-1)[0][(gridSize * (gridSize + 1)) / 2]
}

/** Paint the output's tile and, unless `outputOnly`, the tile of every hidden neuron. */
function paintTiles(run, palettes, { outputOnly }) {
  run.gridOutputs.forEach((neurons, layer) => neurons.forEach((outputs, neuron) => {
    const tile = run.tiles[layer][neuron]
    if (layer === run.gridOutputs.length - 1) paintTile(run.pixels, tile, outputs, run.low, run.high, palettes.map)
    else if (!outputOnly) {
      const [low, high] = BOUNDS[run.activations[layer]] ?? symmetricBounds(outputs)
      paintTile(run.pixels, tile, outputs, low, high, palettes.neuron)
    }
  }))
}

function symmetricBounds(outputs) {
  const high = maxMagnitude(outputs)
  return [-high, high]
}

/** Paint a neuron's outputs into its tile. The palette's colors go from `low` to `high`. */
function paintTile(pixels, tile, outputs, low, high, palette) {
  const bytes = pixels.data, levels = palette.length, range = high - low || 1
  for (let pixel = 0; pixel < outputs.length; pixel += 1) {
    const share = (outputs[pixel] - low) / range, level = share > 0 ? Math.min(Math.floor(share * levels), levels - 1) : 0
    // An output that is not a number gets the middle color.
    const [red, green, blue] = palette[Number.isNaN(share) ? levels >> 1 : level]
    bytes[4 * pixel] = red; bytes[4 * pixel + 1] = green; bytes[4 * pixel + 2] = blue; bytes[4 * pixel + 3] = 255
  }
  tile.getContext("2d").putImageData(pixels, 0, 0)
}

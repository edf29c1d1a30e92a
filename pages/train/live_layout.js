// The layout of the picture in px: the maps, the network and the error curve. It changes only with the size of the canvas.

const MAX_NARROW_WIDTH = 620 // px: below this the error is under the maps
const TOP = 24 // px above the maps, for their titles

// Lay out the maps, the network and the error curve. Only a single run has a network (`net`).
// Two runs may have a question over them (`frozen`), or its verdict (`over`).
function layOut(width, height, run, { ask, frozen, inputs, over, runs }) {
  const isNarrow = width < MAX_NARROW_WIDTH, hasTwo = runs.length > 1
  const parts = isNarrow
    ? layOutNarrow(width, height - (frozen ? 150 : over ? 84 : 0), hasTwo)
    : layOutWide(width, height, hasTwo, frozen || over)
  const neurons = parts.net ? placeNeurons(parts, run.sizes, isNarrow, ask) : []
  const params = parts.net ? placeParams(run.paramList, neurons, inputs) : { lines: [], frames: [] }
  return { width, height, isNarrow, textSize: isNarrow ? 11 : 13, ...parts, neurons, ...params }
}

function layOutNarrow(width, height, hasTwo) {
  const mapsBottom = Math.round(height * 0.63), maxSide = mapsBottom - TOP - 18
  const side = Math.min(maxSide, hasTwo ? width / 2 - 12 : width * 0.5), rightMap = { x: width - side, y: TOP, side }
  return {
    maps: hasTwo ? [{ x: 0, y: TOP, side }, rightMap] : [rightMap],
    net: hasTwo ? null : { x: 4, y: TOP, width: width - side - 12, height: maxSide },
    curve: { x: 34, y: mapsBottom + 26, width: width - 40, height: height - mapsBottom - 46 - (hasTwo ? 0 : 32) },
  }
}

function layOutWide(width, height, hasTwo, hasCard) {
  const hasCardBelow = hasTwo && hasCard
  const share = hasTwo ? (hasCardBelow ? 0.3 : 0.33) : 0.36
  const side = Math.min(height - TOP - (hasCardBelow ? 112 : 22), width * share)
  const right = hasTwo ? 2 * side + 16 : width - width * 0.22 // where the error curve's part begins
  return {
    maps: hasTwo ? [{ x: 0, y: TOP, side }, { x: side + 16, y: TOP, side }] : [{ x: right - side - 14, y: TOP, side }],
    net: hasTwo ? null : { x: 4, y: TOP, width: right - side - 34, height: side },
    curve: { x: right + 46, y: TOP + 22, width: width - right - 54, height: side - 44 - 86 },
  }
}

/** Place the squares of the neurons, layer by layer. An input's square has no side, and the output's is the map. */
function placeNeurons({ net, maps }, sizes, isNarrow, ask) {
  const outputLayer = sizes.length - 1, nameWidth = isNarrow ? 26 : 150
  const step = net.height / Math.max(...sizes.slice(1, -1), 2), gap = (net.width - nameWidth) / (outputLayer - 1)
  // With a question each neuron's output is below its square.
  const side = Math.min(70, step - (ask ? 20 : 8), gap - 24)
  return sizes.map((size, layer) => Array.from({ length: size }, (_, neuron) => {
    if (layer === outputLayer) return maps[0]
    if (layer === 0) return { x: net.x, y: net.y + net.height * (neuron ? 0.74 : 0.26), side: 0 }
    const centerY = net.y + net.height / 2 + (neuron - (size - 1) / 2) * step
    return { x: net.x + nameWidth + gap * (layer - 1) + (gap - side) * 0.25, y: centerY - side / 2, side }
  }))
}

/** Place the parameters: a line for each weight, a frame for each bias. The second input may be unused, and then has no lines. */
function placeParams(paramList, neurons, inputs) {
  const lines = [], frames = []
  paramList.forEach(({ layer, neuron, source }, index) => {
    const square = neurons[layer + 1][neuron], isOutput = layer === neurons.length - 2
    if (source === null) return frames.push({ index, layer, neuron, square, isOutput })
    if (layer === 0 && source >= inputs) return
    const from = neurons[layer][source]
    // The lines to the output end at different heights of the map's edge.
    const height = isOutput ? 0.5 + 0.5 * ((source + 0.5) / neurons[layer].length - 0.5) : 0.5
    const ends = { x1: from.x + from.side, y1: from.y + from.side / 2, x2: square.x, y2: square.y + square.side * height }
    lines.push({ index, layer, source, isOutput, ...ends })
  })
  return { lines, frames }
}

// A map shows the inputs within `extent`: the first from left to right, the second from bottom to top.
const mapX = ({ left, right }, map, value) => map.x + ((value - left) / (right - left)) * map.side
const mapY = ({ bottom, top }, map, value) => map.y + ((top - value) / (top - bottom)) * map.side

/** Return the inputs at a place of a map. */
function inputsAt({ left, right, bottom, top }, map, x, y) {
  return [left + ((x - map.x) / map.side) * (right - left), top - ((y - map.y) / map.side) * (top - bottom)]
}

// Draws the network: a line for each weight, a framed tile for each neuron. A value's sign is the color, its magnitude the width.

const MAX_LINE_WIDTH = 9 // px: the line of the largest parameter

function drawNetwork(picture) {
  const { data, layout, main, pen } = picture
  for (const line of layout.lines) {
    const value = data.ask && line.isOutput ? pushOf(main, line) : lineValueOf(main, line.index)
    pen.strokeStyle = signColor(picture, value)
    pen.lineWidth = lineWidth(picture, value)
    strokeLine(pen, line)
  }
  for (const frame of layout.frames) if (!frame.isOutput) drawNeuron(picture, frame)
  for (let input = 0; input < data.inputs; input += 1) drawInput(picture, input)
  if (data.ask) for (const frame of layout.frames) if (!frame.isOutput) writeOutput(picture, frame)
}

const signColor = ({ data: { colors } }, value) => (value > 0 ? colors.plus : colors.minus)

function lineWidth({ layout, main }, value) {
  if (value === 0) return 0.3
  const widest = layout.isNarrow ? MAX_LINE_WIDTH / 2 : MAX_LINE_WIDTH
  return 0.6 + widest * Math.sqrt(Math.abs(value) / main.maxLineValue)
}

/** Return a neuron's push on the answer at the question's point: its output times its weight. */
function pushOf(run, { index, layer, source }) {
  return run.params[run.frame * run.paramList.length + index] * run.questionOutputs[layer - 1][source][0]
}

/** Draw a neuron's tile. Its frame shows the bias. */
function drawNeuron(picture, { index, layer, neuron, square }) {
  const { main, pen } = picture, bias = lineValueOf(main, index)
  pen.drawImage(main.tiles[layer][neuron], square.x, square.y, square.side, square.side)
  pen.strokeStyle = signColor(picture, bias)
  pen.lineWidth = Math.max(1, Math.min(lineWidth(picture, bias), 7))
  pen.strokeRect(square.x, square.y, square.side, square.side)
}

/** Draw an input as a dot with its name and, where there is room, how it is scaled. */
function drawInput(picture, input) {
  const { data: { names, scaled }, ink, layout: { isNarrow, net, neurons }, pen } = picture, { x, y } = neurons[0][input]
  fillDot(pen, x + 4, y, ink)
  // On a narrow screen the names are above and below the network, where they have room.
  if (isNarrow) return write(picture, names[input], x, input ? net.y + net.height + 14 : net.y - 8, { size: 12, limit: net.width })
  write(picture, names[input], x, y - (scaled.length ? 28 : 12), { limit: 148 })
  if (scaled.length) write(picture, scaled[input], x, y - 12, { size: 12, limit: 148 })
}

/** Write a neuron's output at the question's point below its tile. */
function writeOutput(picture, { layer, neuron, square }) {
  const output = formatOneDecimal(picture.main.questionOutputs[layer][neuron][0])
  write(picture, output, square.x + square.side / 2, square.y + square.side + 12, { size: 12, align: "center" })
}

/** Mark a parameter's line or frame with dashes, and write its value on it. */
function markParam(picture, index) {
  const { data, layout, main, pen } = picture
  const line = layout.lines.find(candidate => candidate.index === index), frame = layout.frames.find(candidate => candidate.index === index)
  if (!line && !frame) return // a weight of an unused input
  pen.strokeStyle = data.colors.chosen
  pen.lineWidth = 3
  pen.setLineDash([2, 3])
  if (line) strokeLine(pen, line)
  else pen.strokeRect(frame.square.x, frame.square.y, frame.square.side, frame.square.side)
  pen.setLineDash([])
  const x = line ? (line.x1 + line.x2) / 2 : frame.square.x + frame.square.side / 2, y = line ? (line.y1 + line.y2) / 2 : frame.square.y - 6
  pen.fillStyle = picture.background
  pen.lineWidth = 2
  pen.beginPath()
  pen.arc(x, y, 17, 0, 7)
  pen.fill()
  pen.stroke()
  write(picture, formatTwoDecimals(lineValueOf(main, index)), x, y + 4, { size: 12, align: "center" })
}

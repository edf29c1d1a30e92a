// Draws a run: the network with every neuron's own map, the answer's map with the points, and the error. All of it is on one canvas,
// computed from the parameters at the dial's place. Nothing is sent to the server while anything moves.
const pictures = new WeakMap()

const GRIDS = [48, 24] // points of a map on each side; the smaller grid is for many neurons
const MANY_NEURONS = 20
const MAX_NARROW_WIDTH = 620 // px: below this the error is under the maps
const MAP_MARGIN = 6 // px around a map for the points at its edge
const HIT_DISTANCE = 9 // px by which a click may miss a line
const MAX_LINE_WIDTH = 9 // px: the line of the largest parameter
const localize = text => String(text).replace("-", "−").replace(".", window.whyDecimal ?? ".")
const FONT = "px 'Source Sans', 'Source Sans Pro', system-ui, sans-serif"

const formatOneDecimal = value => localize(Number(value.toFixed(1)) === 0 ? "0.0" : value.toFixed(1))
const formatTwoDecimals = value => localize(Number(value.toFixed(2)) === 0 ? "0" : value.toFixed(2))
const formatShort = value => localize(Number(value.toPrecision(3)))

/** Return the distance to a tile's frame, or a huge number away from it. */
const distanceToFrame = ({ x, y, side }, pointX, pointY) => {
  const isInside = pointX > x - HIT_DISTANCE && pointX < x + side + HIT_DISTANCE && pointY > y - HIT_DISTANCE && pointY < y + side + HIT_DISTANCE
  return isInside ? Math.min(Math.abs(pointX - x), Math.abs(pointX - x - side), Math.abs(pointY - y), Math.abs(pointY - y - side)) : 1e9
}

function distanceToLine({ x1, y1, x2, y2 }, x, y) {
  const dx = x2 - x1, dy = y2 - y1, share = Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0), 1)
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy)
}

/** Lay out the maps, the network and the error curve on a canvas of this size. */
function layOut(width, height, runs, { asks, over }) {
  const isNarrow = width < MAX_NARROW_WIDTH, hasTwo = runs > 1
  // A question or its verdict is below two runs.
  const innerHeight = height - (isNarrow ? (asks ? 150 : over ? 84 : 0) : 0)
  const top = 24, bottomSpace = 22
  if (isNarrow) {
    const mapsBottom = Math.round(innerHeight * 0.63), side = Math.min(mapsBottom - top - 18, hasTwo ? width / 2 - 12 : width * 0.5)
    const maps = hasTwo
      ? [{ x: 0, y: top, side }, { x: width - side, y: top, side }]
      : [{ x: width - side, y: top, side }]
    return { isNarrow, maps, net: hasTwo ? null : { x: 4, y: top, width: width - side - 12, height: mapsBottom - top - 18 },
      curve: { x: 34, y: mapsBottom + 26, width: width - 40, height: innerHeight - mapsBottom - 46 - (hasTwo ? 0 : 32) } }
  }
  const spaceBelow = hasTwo && (asks || over) ? 112 : bottomSpace
  const side = Math.min(innerHeight - top - spaceBelow, hasTwo ? width * (spaceBelow > bottomSpace ? 0.3 : 0.33) : width * 0.36), room = hasTwo ? width - 2 * side - 24 : width * 0.22
  const right = width - room
  const maps = hasTwo
    ? [{ x: 0, y: top, side }, { x: side + 16, y: top, side }]
    : [{ x: right - side - 14, y: top, side }]
  return { isNarrow, maps, net: hasTwo ? null : { x: 4, y: top, width: right - side - 34, height: side },
    curve: { x: (hasTwo ? 2 * side + 16 : right) + 46, y: top + 22, width: width - (hasTwo ? 2 * side + 16 : right) - 54, height: side - 44 - 86 } }
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".why-run"), canvas = root.querySelector("canvas"), tip = root.querySelector(".why-run-tip")
  const state = pictures.get(root) ?? { cleanups: [] }
  pictures.set(root, state)
  state.cleanups.forEach(cleanup => cleanup())
  state.cleanups = []
  root.setAttribute("aria-label", data.alt)
  const { colors, palettes, words, names } = data
  const [[left, right], [bottom, top]] = data.window
  const neurons = data.runs[0].sizes.slice(1, -1).reduce((sum, size) => sum + size, 0), gridSize = GRIDS[neurons > MANY_NEURONS ? 1 : 0]
  const runs = data.runs.map(prepare), main = runs[0]
  const pen = canvas.getContext("2d")
  let dialPlace = -1, box = null, isScheduled = false

  /** Decode a run, and make its grid of inputs, its tiles and its buffers. */
  function prepare(run) {
    const params = unpack(run.params), slopes = run.slopes && unpack(run.slopes), paramList = paramsOf(run.sizes)
    const columns = [new Float64Array(gridSize * gridSize), new Float64Array(gridSize * gridSize)]
    for (let row = 0; row < gridSize; row += 1)
      for (let column = 0; column < gridSize; column += 1) {
        const index = row * gridSize + column
        columns[0][index] = (left + ((right - left) * (column + 0.5)) / gridSize - run.center[0]) / run.spread[0]
        columns[1][index] = (top - ((top - bottom) * (row + 0.5)) / gridSize - run.center[1]) / run.spread[1]
      }
    const lineValues = slopes ?? params
    let maxSize = 0
    for (const value of lineValues) if (Math.abs(value) > maxSize) maxSize = Math.abs(value)
    const tiles = run.sizes.slice(1).map(size => Array.from({ length: size }, () => {
      const image = document.createElement("canvas")
      image.width = image.height = gridSize
      return image
    }))
    return { ...run, params, lineValues, paramList, columns, maxSize: maxSize || 1, tiles, buffers: [], questionBuffers: [], pixels: new ImageData(gridSize, gridSize) }
  }

  /** Paint one neuron's outputs into its tile. `toShare` maps an output to 0 … 1. */
  function paintTile(run, image, outputs, toShare, palette) {
    const pixels = run.pixels.data, levels = palette.length
    for (let pixel = 0; pixel < outputs.length; pixel += 1) {
      const share = toShare(outputs[pixel]), level = share > 0 ? Math.min(Math.floor(share * levels), levels - 1) : 0
      const [red, green, blue] = palette[share === share ? level : levels >> 1]
      pixels[4 * pixel] = red; pixels[4 * pixel + 1] = green; pixels[4 * pixel + 2] = blue; pixels[4 * pixel + 3] = 255
    }
    image.getContext("2d").putImageData(run.pixels, 0, 0)
  }

  /** Run the grid forward and paint every neuron's tile. */
  function compute(run, frame) {
    const layers = forward(run.sizes, run.activations, run.params, frame * run.paramList.length, run.columns, run.buffers)
    layers.forEach((neurons, layer) => neurons.forEach((outputs, neuron) => {
      const isOutput = layer === layers.length - 1
      if (isOutput) return paintTile(run, run.tiles[layer][neuron], outputs, value => (value - run.low) / (run.high - run.low || 1), palettes.map)
      if (runs.length > 1) return // next to another run only the answers are drawn
      let [low, high] = BOUNDS[run.activations[layer]] ?? [0, 0]
      if (low === high) {
        for (const value of outputs) if (Math.abs(value) > high) high = Math.abs(value)
        high ||= 1
        low = -high
      }
      paintTile(run, run.tiles[layer][neuron], outputs, value => (value - low) / (high - low), palettes.neuron)
    }))
  }

  // Geometry of the network.

  /** Return the square of a neuron's tile. An input has no side, and the output's square is the map. */
  function neuronBox(layer, neuron) {
    const { net } = box, count = main.sizes.length - 1, largestLayer = Math.max(...main.sizes.slice(1, -1)), nameWidth = box.isNarrow ? 26 : 150
    if (layer === count) { const map = box.maps[0]; return { x: map.x, y: map.y, side: map.side } }
    const step = net.height / Math.max(largestLayer, 2), gap = (net.width - nameWidth) / (count - 1)
    const side = Math.min(70, step - (data.ask ? 20 : 8), gap - 24)
    const centerY = net.y + net.height / 2 + (neuron - (main.sizes[layer] - 1) / 2) * step
    if (layer === 0) return { x: net.x, y: net.y + net.height * (neuron ? 0.74 : 0.26), side: 0 }
    return { x: net.x + nameWidth + gap * (layer - 1) + (gap - side) * 0.25, y: centerY - side / 2, side }
  }

  /** Return the ends of a weight's line, or null for a bias. */
  function lineOf({ layer, neuron, source }) {
    const to = neuronBox(layer + 1, neuron)
    if (source === null) return null
    const from = neuronBox(layer, source), isOutput = layer + 1 === main.sizes.length - 1
    // The lines to the answer's map end at different heights of its edge.
    const height = isOutput ? to.y + to.side * (0.5 + 0.5 * ((source + 0.5) / main.sizes[layer] - 0.5)) : to.y + to.side / 2
    return { x1: from.x + from.side, y1: layer ? from.y + from.side / 2 : from.y, x2: to.x, y2: height }
  }

  /** Return whether a parameter weighs a second input that the data do not have. */
  const isUnused = ({ layer, source }) => layer === 0 && source !== null && source >= data.inputs

  function write(text, x, y, { size = 13, align = "left", bold = false, color = null, limit = 999 } = {}) {
    pen.font = `${bold ? "600 " : ""}${size}${FONT}`
    pen.textAlign = align
    pen.lineWidth = 4
    pen.lineJoin = "round"
    pen.strokeStyle = state.background
    pen.fillStyle = color ?? state.ink
    let label = String(text)
    while (label.length > 3 && pen.measureText(label).width > limit) label = `${label.slice(0, -2)}…`
    pen.strokeText(label, x, y)
    pen.fillText(label, x, y)
  }

  // Drawing.

  function drawNetwork(frame) {
    const offset = frame * main.paramList.length
    const valueOf = paramIndex => main.lineValues[offset + paramIndex]
    const widest = box.isNarrow ? MAX_LINE_WIDTH / 2 : MAX_LINE_WIDTH
    const width = value => (value === 0 ? 0.3 : 0.6 + widest * Math.sqrt(Math.abs(value) / main.maxSize))
    state.lines = []
    main.paramList.forEach((param, paramIndex) => {
      if (isUnused(param)) return
      const value = state.showsPush ? pushOf(param, paramIndex, offset) ?? valueOf(paramIndex) : valueOf(paramIndex), line = lineOf(param)
      if (!line) return
      state.lines.push({ knob: paramIndex, ...line })
      pen.strokeStyle = value > 0 ? colors.plus : colors.minus
      pen.lineWidth = width(value)
      pen.lineCap = "butt"
      pen.beginPath(); pen.moveTo(line.x1, line.y1); pen.lineTo(line.x2, line.y2); pen.stroke()
    })
    main.paramList.forEach((param, paramIndex) => {
      if (param.source !== null) return
      const tileBox = neuronBox(param.layer + 1, param.neuron), isOutput = param.layer + 2 === main.sizes.length, value = valueOf(paramIndex)
      state.lines.push({ knob: paramIndex, box: tileBox })
      if (!isOutput) {
        pen.imageSmoothingEnabled = true
        pen.drawImage(main.tiles[param.layer][param.neuron], tileBox.x, tileBox.y, tileBox.side, tileBox.side)
      }
      pen.strokeStyle = value > 0 ? colors.plus : colors.minus
      pen.lineWidth = Math.max(1, Math.min(width(value), 7))
      if (!isOutput) pen.strokeRect(tileBox.x, tileBox.y, tileBox.side, tileBox.side)
    })
    names.slice(0, data.inputs).forEach((name, input) => {
      const tileBox = neuronBox(0, input)
      pen.fillStyle = state.ink
      pen.beginPath(); pen.arc(tileBox.x + 4, tileBox.y, 5, 0, 7); pen.fill()
      // On a narrow screen the names are above and below the network, where they have room.
      if (box.isNarrow) write(name, tileBox.x, input ? box.net.y + box.net.height + 14 : box.net.y - 8, { size: 12, limit: box.net.width })
      else write(name, tileBox.x, tileBox.y - (data.scaled.length ? 28 : 12), { limit: 148 })
      if (data.scaled.length && !box.isNarrow) write(data.scaled[input], tileBox.x, tileBox.y - 12, { size: 12, limit: 148 })
    })
    if (state.showsOutputs) writeOutputs(frame)
  }

  /** Write each neuron's output at the question's point below its tile. */
  function writeOutputs(frame) {
    const outputs = outputsAtQuestion(main, frame)
    outputs.forEach((neurons, layer) => neurons.forEach((value, neuron) => {
      if (layer === outputs.length - 1) return
      const tileBox = neuronBox(layer + 1, neuron)
      write(formatOneDecimal(value[0]), tileBox.x + tileBox.side / 2, tileBox.y + tileBox.side + 12, { size: 12, align: "center" })
    }))
  }

  /** Run the question's point forward. */
  function outputsAtQuestion(run, frame) {
    const columns = data.ask.map((value, side) => Float64Array.of((value - run.center[side]) / run.spread[side]))
    return forward(run.sizes, run.activations, run.params, frame * run.paramList.length, columns, run.questionBuffers)
  }

  /** Return a neuron's push on the answer at the question's point: output times weight. Null for other parameters. */
  function pushOf({ layer, source }, paramIndex, offset) {
    if (layer + 2 !== main.sizes.length || source === null) return null
    return main.params[offset + paramIndex] * main.questionBuffers[layer - 1][source][0]
  }

  /** Draw the points once, on a layer over every map. */
  function drawPoints(side, scale) {
    const sheet = document.createElement("canvas"), brush = sheet.getContext("2d"), size = box.isNarrow ? 3 : 4
    sheet.width = sheet.height = Math.ceil((side + 2 * MAP_MARGIN) * scale)
    brush.scale(scale, scale)
    for (const [a, b, shade, isUnseen] of data.points) {
      const x = MAP_MARGIN + ((a - left) / (right - left)) * side, y = MAP_MARGIN + ((top - b) / (top - bottom)) * side
      const color = shade === 0 ? colors.points[0] : shade === 100 ? colors.points[2] : mixColors(shade / 100)
      brush.beginPath()
      if (shade > 50) brush.rect(x - size, y - size, 2 * size, 2 * size)
      else brush.arc(x, y, size, 0, 7)
      brush.lineWidth = isUnseen ? 2 : 1
      brush.fillStyle = isUnseen ? "rgb(255 255 255 / 65%)" : color
      brush.strokeStyle = isUnseen ? color : "white"
      brush.fill()
      brush.stroke()
    }
    return sheet
  }

  function drawMap(run, map, title) {
    pen.imageSmoothingEnabled = true
    pen.drawImage(run.tiles.at(-1)[0], map.x, map.y, map.side, map.side)
    pen.drawImage(box.points, map.x - MAP_MARGIN, map.y - MAP_MARGIN, map.side + 2 * MAP_MARGIN, map.side + 2 * MAP_MARGIN)
    pen.strokeStyle = state.ink
    pen.globalAlpha = 0.35
    pen.lineWidth = 1
    pen.strokeRect(map.x, map.y, map.side, map.side)
    pen.globalAlpha = 1
    write(title, map.x, map.y - 8, { bold: true, size: box.isNarrow ? 12 : 14, limit: map.side })
    if (!box.isNarrow || runs.length > 1) {
      write(names[0], map.x + map.side / 2, map.y + map.side + 16, { size: box.isNarrow ? 11 : 13, align: "center", limit: map.side })
      if (data.inputs > 1) {
        pen.save()
        pen.translate(map.x + 4, map.y + map.side / 2)
        pen.rotate(-Math.PI / 2)
        write(names[1], 0, 10, { size: box.isNarrow ? 11 : 13, align: "center", limit: map.side })
        pen.restore()
      }
    }
    if (data.ask && run === main) {
      const x = map.x + ((data.ask[0] - left) / (right - left)) * map.side, y = map.y + ((top - data.ask[1]) / (top - bottom)) * map.side
      for (const [color, width] of [["white", 6], [colors.chosen, 3]]) {
        pen.strokeStyle = color
        pen.lineWidth = width
        pen.beginPath(); pen.moveTo(x - 9, y); pen.lineTo(x + 9, y); pen.moveTo(x, y - 9); pen.lineTo(x, y + 9); pen.stroke()
      }
    }
  }

  function mixColors(share) {
    const hex = color => [1, 3, 5].map(start => parseInt(color.slice(start, start + 2), 16))
    const [low, high] = share < 0.5 ? [hex(colors.points[0]), hex(colors.points[1])] : [hex(colors.points[1]), hex(colors.points[2])]
    const localShare = share < 0.5 ? 2 * share : 2 * share - 1
    return `rgb(${low.map((channelValue, index) => Math.round(channelValue + (high[index] - channelValue) * localShare)).join(" ")})`
  }

  function drawCurve() {
    const plot = measureCurve()
    drawCurveAxes(plot)
    const nameLabels = runs.flatMap((run, number) => drawErrors(run, number, plot))
    // Names that would overlap are stacked above the lines.
    nameLabels.sort((a, b) => b[2] - a[2])
    nameLabels.forEach((label, index) => { if (index) label[2] = Math.min(label[2], nameLabels[index - 1][2] - 17) })
    for (const label of nameLabels) drawName(...label)
  }

  /** Find the ranges of the curve's axes. `x` and `y` turn an epoch and an error into px. */
  function measureCurve() {
    const { curve } = box, start = main.curves[0][0], span = Math.max(...runs.map(run => run.rounds.at(-1)), 1)
    let maxError = 0
    for (const run of runs) for (const line of run.curves) for (const error of line ?? []) if (error > maxError) maxError = error
    const ceiling = Math.min(maxError, (runs.length > 1 ? 2.5 : 4) * start) * 1.05 || 1
    const x = epoch => curve.x + (epoch / span) * curve.width, y = error => curve.y + curve.height * (1 - Math.min(error / ceiling, 1.2))
    return { start, span, maxError, ceiling, x, y }
  }

  function drawCurveAxes({ start, span, maxError, ceiling, y }) {
    const { curve } = box, size = curveTextSize()
    pen.strokeStyle = state.ink
    pen.globalAlpha = 0.3
    pen.lineWidth = 1
    pen.beginPath(); pen.moveTo(curve.x, curve.y); pen.lineTo(curve.x, curve.y + curve.height); pen.lineTo(curve.x + curve.width, curve.y + curve.height); pen.stroke()
    pen.globalAlpha = 1
    write(words.error, curve.x - 4, curve.y - 8, { size, bold: true })
    write("0", curve.x - 6, curve.y + curve.height + 4, { size, align: "right" })
    write(data.start, curve.x - 6, y(start) + 4, { size, align: "right", limit: 40 })
    // If a line leaves the picture, the axis says how high the picture goes.
    if (maxError > ceiling && y(start) - curve.y > 16) write(localize(Number(ceiling.toPrecision(2))), curve.x - 6, curve.y + 8, { size, align: "right", limit: 40 })
    write(`${words.round} ${span.toLocaleString(window.whyLanguage ?? "en", { useGrouping: "always" })}`, curve.x + curve.width, curve.y + curve.height + 16, { size, align: "right" })
  }

  /** Draw the errors of one run up to the dial's place. Returns the label that still has to find room, if there is one. */
  function drawErrors(run, number, { x, y }) {
    const { curve } = box, frame = run.frame_at[dialPlace], color = number ? colors.other : colors.error, dash = number ? [8, 4] : []
    const [trainErrors, testErrors] = run.curves
    const drawLine = (line, color, dash, length = line.length) => {
      pen.save()
      pen.beginPath(); pen.rect(curve.x, curve.y - 4, curve.width + 4, curve.height + 8); pen.clip()
      pen.strokeStyle = color
      pen.setLineDash(dash)
      pen.beginPath()
      for (let index = 0; index < length; index += 1) pen[index ? "lineTo" : "moveTo"](x(run.rounds[index]), y(line[index]))
      pen.stroke()
      pen.restore()
    }
    if (!data.frozen) {
      pen.lineWidth = 1.2
      pen.globalAlpha = 0.55
      drawLine(trainErrors, color, dash)
      pen.globalAlpha = 1
    }
    pen.lineWidth = 3
    drawLine(trainErrors, color, dash, frame + 1)
    if (testErrors && runs.length === 1) {
      pen.lineWidth = 2
      drawLine(testErrors, colors.unseen, [5, 4], frame + 1)
      drawDot(x(run.rounds[frame]), y(testErrors[frame]), colors.unseen)
      drawName(words.unseen, x(run.rounds[frame]), y(testErrors[frame]) - 9)
    }
    drawDot(x(run.rounds[frame]), y(trainErrors[frame]), color)
    if (runs.length > 1) {
      if (data.frozen) return []
      // If a line has left the picture, its name is where it left.
      const exitIndex = trainErrors.findIndex((error, index) => index <= frame && y(error) < curve.y)
      if (exitIndex < 0) return [[data.titles[number], x(run.rounds[frame]), y(trainErrors[frame]) - 10]]
      write(`↑ ${data.titles[number]}`, Math.min(x(run.rounds[exitIndex]), curve.x + curve.width - 120) + 8, curve.y + 10, { size: curveTextSize() })
    } else if (testErrors) drawName(words.seen, x(run.rounds[frame]), y(trainErrors[frame]) + 19)
    return []
  }

  function drawDot(pointX, pointY, color) {
    if (pointY < box.curve.y - 6) return
    pen.fillStyle = color
    pen.beginPath(); pen.arc(pointX, pointY, 5, 0, 7); pen.fill()
  }

  function drawName(text, pointX, pointY) {
    if (box.isNarrow && runs.length === 1) return
    const { curve } = box, isPastMiddle = pointX > curve.x + curve.width / 2
    write(text, isPastMiddle ? pointX - 2 : pointX + 8, Math.min(Math.max(pointY, curve.y + 6), curve.y + curve.height - 6), { size: curveTextSize(), align: isPastMiddle ? "right" : "left" })
  }

  const curveTextSize = () => (box.isNarrow ? 11 : 13)

  /** Draw the legend of the marks below the error curve. On a narrow screen it has two columns. */
  function drawLegend() {
    const { curve } = box, size = curveTextSize()
    if (box.isNarrow && runs.length > 1) return
    const curveBottom = curve.y + curve.height, columnWidth = (curve.width + 20) / 2
    for (const [row, word] of [...data.legend, words.ground].entries()) {
      const x = box.isNarrow ? curve.x - 20 + (row % 2) * columnWidth : curve.x, y = box.isNarrow ? box.height - 25 + 16 * (row >> 1) : curveBottom + 36 + 20 * row
      write(word, x + 15, y + 4, { size, limit: (box.isNarrow ? columnWidth : box.width - curve.x) - 20 })
      if (row === data.legend.length) {
        for (const [side, color] of [palettes.map[0], palettes.map.at(-1)].entries()) {
          pen.fillStyle = `rgb(${color.join(" ")})`
          pen.fillRect(x - 1 + 6 * side, y - 6, 6, 12)
        }
        return
      }
      pen.beginPath()
      if (row === 1) pen.rect(x, y - 4, 8, 8)
      else pen.arc(x + 4, y, 4, 0, 7)
      pen.lineWidth = 2
      pen.fillStyle = row === 2 ? state.background : colors.points[2 * row]
      pen.strokeStyle = row === 2 ? state.ink : pen.fillStyle
      pen.fill()
      pen.stroke()
    }
  }

  /** Measure the canvas and lay everything out. This costs a page layout, so only a new size or new colors call it. */
  function measure() {
    const width = canvas.clientWidth, height = canvas.clientHeight, scale = Math.min(devicePixelRatio || 1, 2)
    if (!width) return false
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    box = { ...layOut(width, height, runs.length, { asks: data.frozen, over: data.over }), width, height, scale }
    box.points = drawPoints(box.maps[0].side, scale)
    state.ink = getComputedStyle(root).color
    state.background = getComputedStyle(root).getPropertyValue("--st-background-color") || "white"
    return true
  }

  function paint() {
    isScheduled = false
    if (!root.isConnected || (!box && !measure())) return
    const { scale, width, height } = box
    state.showsOutputs = state.showsPush = Boolean(data.ask)
    pen.setTransform(scale, 0, 0, scale, 0, 0)
    pen.clearRect(0, 0, width, height)
    runs.forEach(run => compute(run, run.frame_at[dialPlace]))
    if (data.ask) outputsAtQuestion(main, main.frame_at[dialPlace])
    if (box.net) drawNetwork(main.frame_at[dialPlace])
    runs.forEach((run, number) => drawMap(run, box.maps[number], data.titles?.[number] ?? words.guess.replace("{name}", () => names[2])))
    if (box.net && data.knob !== null) markParam(data.knob)
    drawCurve()
    drawLegend()
    root.dataset.place = dialPlace
    root.dataset.frame = main.frame_at[dialPlace]
    root.dataset.answer = (data.ask ? main.questionBuffers : main.buffers).at(-1)[0][data.ask ? 0 : (gridSize * (gridSize + 1)) / 2]
  }

  /** Mark the chosen parameter and write its value. */
  function markParam(paramIndex) {
    const line = state.lines.find(candidate => candidate.knob === paramIndex)
    if (!line) return
    pen.strokeStyle = colors.chosen
    pen.lineWidth = 3
    pen.setLineDash([2, 3])
    if (line.box) pen.strokeRect(line.box.x, line.box.y, line.box.side, line.box.side)
    else { pen.beginPath(); pen.moveTo(line.x1, line.y1); pen.lineTo(line.x2, line.y2); pen.stroke() }
    pen.setLineDash([])
    const value = main.lineValues[main.frame_at[dialPlace] * main.paramList.length + paramIndex]
    const [x, y] = line.box ? [line.box.x + line.box.side / 2, line.box.y - 6] : [(line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2]
    pen.fillStyle = state.background
    pen.strokeStyle = colors.chosen
    pen.lineWidth = 2
    pen.beginPath(); pen.arc(x, y, 17, 0, 7); pen.fill(); pen.stroke()
    write(formatTwoDecimals(value), x, y + 4, { size: 12, align: "center" })
  }

  function followDial() {
    // There are two dials only during a scene change. Otherwise the browser is not asked for layout.
    const dials = [...document.querySelectorAll(`.st-key-${data.dial}`)].filter(dial => dial.place !== undefined)
    const dial = dials.length < 2 ? dials[0] : dials.find(dial => dial.getClientRects().length)
    const next = data.frozen ? 0 : Math.min(Math.max(dial?.place ?? data.place, 0), main.frame_at.length - 1)
    if (next !== dialPlace) { dialPlace = next; scheduleFrame() }
  }

  function redraw() {
    box = null
    scheduleFrame()
  }

  function scheduleFrame() {
    if (isScheduled) return
    isScheduled = true
    requestAnimationFrame(paint)
  }

  // The pointer: a click on the map chooses a point, a click on a line or a frame chooses a parameter.

  function hitTest(event) {
    const { left: x0, top: y0 } = canvas.getBoundingClientRect(), x = event.clientX - x0, y = event.clientY - y0
    if (!box) return {}
    const map = box.maps[0]
    if (data.clicks === "place" && x >= map.x && y >= map.y && x < map.x + map.side && y < map.y + map.side)
      return { spot: [left + ((x - map.x) / map.side) * (right - left), top - ((y - map.y) / map.side) * (top - bottom)] }
    if (!box.net || data.clicks !== "knob") return {}
    let nearestParam = null, nearest = HIT_DISTANCE
    for (const line of state.lines ?? []) {
      const distance = line.box ? distanceToFrame(line.box, x, y) : distanceToLine(line, x, y)
      if (distance < nearest) { nearest = distance; nearestParam = line.knob }
    }
    return { knob: nearestParam, x, y }
  }

  canvas.onclick = event => {
    const { spot, knob: paramIndex } = hitTest(event)
    if (spot) setTriggerValue("spot", spot)
    else if (paramIndex !== null && paramIndex !== undefined) setTriggerValue("knob", paramIndex)
  }
  /** Describe the point under the pointer by its inputs and its right answer. Null where there is none. */
  function pointAt(event) {
    const { left: x0, top: y0 } = canvas.getBoundingClientRect(), x = event.clientX - x0, y = event.clientY - y0
    for (const map of box?.maps ?? [])
      for (const [a, b, , , answer] of data.points) {
        const px = map.x + ((a - left) / (right - left)) * map.side, py = map.y + ((top - b) / (top - bottom)) * map.side
        if (Math.hypot(px - x, py - y) < MAP_MARGIN) return [`${names[0]} ${formatShort(a)}`, ...(data.inputs > 1 ? [`${names[1]} ${formatShort(b)}`] : []), data.answers[answer]].join(" · ")
      }
    return null
  }

  canvas.onpointermove = event => {
    const { spot, knob: paramIndex } = hitTest(event), hasParam = paramIndex !== null && paramIndex !== undefined, point = pointAt(event)
    canvas.style.cursor = spot ? "crosshair" : hasParam ? "pointer" : ""
    tip.hidden = !hasParam && point === null
    if (tip.hidden) return
    tip.textContent = point ?? `${words[main.slopes ? "slope" : "knob"]} ${formatTwoDecimals(main.lineValues[main.frame_at[dialPlace] * main.paramList.length + paramIndex])}`
    const { left: x0, top: y0 } = canvas.getBoundingClientRect(), x = event.clientX - x0, width = canvas.clientWidth
    Object.assign(tip.style, { left: x > width / 2 ? "" : `${x + 12}px`, right: x > width / 2 ? `${width - x + 12}px` : "", top: `${event.clientY - y0 + 12}px` })
  }
  canvas.onpointerleave = () => { tip.hidden = true }

  const listen = (element, event, handler) => {
    element.addEventListener(event, handler)
    state.cleanups.push(() => element.removeEventListener(event, handler))
  }
  for (const event of ["input", "rest"]) listen(document, event, ({ target }) => { if (target.closest?.(`.st-key-${data.dial}`)) followDial() })
  listen(window, "beforeprint", () => { box = null; paint() })
  const scheme = matchMedia("(prefers-color-scheme: dark)")
  listen(scheme, "change", () => setTimeout(redraw, 50))
  const resizeObserver = new ResizeObserver(redraw)
  resizeObserver.observe(root)
  state.cleanups.push(() => resizeObserver.disconnect())
  const cleanups = state.cleanups
  dialPlace = -1
  followDial()
  document.fonts?.ready.then(redraw)
  return () => cleanups.forEach(cleanup => cleanup())
}

// One run as one picture: the network with every neuron's own map, the answer's map with the points, and the error. All of it is drawn
// on one canvas, from the parameters at the dial's place; nothing is sent to the server while anything moves.
const pictures = new WeakMap()

const GRIDS = [48, 24] // a map is so many places wide and tall; the second where there are many neurons
const MANY = 20 // neurons
const NARROW = 620 // px, below which the error stands under the maps
const EDGE = 6 // px around a map, for the points at its edge
const REACH = 9 // px around a line that a click may miss it
const WIDEST = 9 // px, the line of the largest parameter
const written = text => String(text).replace("-", "−").replace(".", window.whyDecimal ?? ".") // as the page's language does
const FONT = "px 'Source Sans', 'Source Sans Pro', system-ui, sans-serif"

/** The rectangles of everything, for a canvas of this size. */
function layout(wide, height, runs, { asks, over }) {
  const narrow = wide < NARROW, two = runs > 1
  // A question, and then its verdict, stands below two runs.
  const tall = height - (narrow ? (asks ? 150 : over ? 84 : 0) : 0)
  const top = 24, foot = 22
  if (narrow) {
    const low = Math.round(tall * 0.63), side = Math.min(low - top - 18, two ? wide / 2 - 12 : wide * 0.5)
    const maps = two
      ? [{ x: 0, y: top, side }, { x: wide - side, y: top, side }]
      : [{ x: wide - side, y: top, side }]
    return { narrow, maps, net: two ? null : { x: 4, y: top, wide: wide - side - 12, tall: low - top - 18 },
      curve: { x: 34, y: low + 26, wide: wide - 40, tall: tall - low - 46 - (two ? 0 : 32) } }
  }
  const below = two && (asks || over) ? 112 : foot
  const side = Math.min(tall - top - below, two ? wide * (below > foot ? 0.3 : 0.33) : wide * 0.36), room = two ? wide - 2 * side - 24 : wide * 0.22
  const right = wide - room
  const maps = two
    ? [{ x: 0, y: top, side }, { x: side + 16, y: top, side }]
    : [{ x: right - side - 14, y: top, side }]
  return { narrow, maps, net: two ? null : { x: 4, y: top, wide: right - side - 34, tall: side },
    curve: { x: (two ? 2 * side + 16 : right) + 46, y: top + 22, wide: wide - (two ? 2 * side + 16 : right) - 54, tall: side - 44 - 86 } }
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".why-run"), canvas = root.querySelector("canvas"), tip = root.querySelector(".why-run-tip")
  const memory = pictures.get(root) ?? { off: [] }
  pictures.set(root, memory)
  memory.off.forEach(each => each())
  memory.off = []
  root.setAttribute("aria-label", data.alt)
  const { colors, palettes, words, names } = data
  const [[left, right], [bottom, top]] = data.window
  const neurons = data.runs[0].sizes.slice(1, -1).reduce((sum, size) => sum + size, 0), GRID = GRIDS[neurons > MANY ? 1 : 0]
  const runs = data.runs.map(prepare), main = runs[0]
  const pen = canvas.getContext("2d")
  let place = -1, box = null, due = false

  function prepare(run) {
    const params = unpack(run.params), slopes = run.slopes && unpack(run.slopes), list = paramsOf(run.sizes)
    const columns = [new Float64Array(GRID * GRID), new Float64Array(GRID * GRID)]
    for (let row = 0; row < GRID; row += 1)
      for (let across = 0; across < GRID; across += 1) {
        const at = row * GRID + across
        columns[0][at] = (left + ((right - left) * (across + 0.5)) / GRID - run.center[0]) / run.spread[0]
        columns[1][at] = (top - ((top - bottom) * (row + 0.5)) / GRID - run.center[1]) / run.spread[1]
      }
    const drawn = slopes ?? params
    let most = 0
    for (const each of drawn) if (Math.abs(each) > most) most = Math.abs(each)
    const tiles = run.sizes.slice(1).map(size => Array.from({ length: size }, () => {
      const image = document.createElement("canvas")
      image.width = image.height = GRID
      return image
    }))
    return { ...run, params, drawn, list, columns, most: most || 1, tiles, work: [], one: [], pixels: new ImageData(GRID, GRID) }
  }

  /** Paint one neuron's outputs into its tile: `share` turns an output into 0 … 1. */
  function paintTile(run, image, outputs, share, palette) {
    const pixels = run.pixels.data, levels = palette.length
    for (let at = 0; at < outputs.length; at += 1) {
      const part = share(outputs[at]), level = part > 0 ? Math.min(Math.floor(part * levels), levels - 1) : 0
      const [red, green, blue] = palette[part === part ? level : levels >> 1]
      pixels[4 * at] = red; pixels[4 * at + 1] = green; pixels[4 * at + 2] = blue; pixels[4 * at + 3] = 255
    }
    image.getContext("2d").putImageData(run.pixels, 0, 0)
  }

  function compute(run, frame) {
    const layers = forward(run.sizes, run.activations, run.params, frame * run.list.length, run.columns, run.work)
    layers.forEach((neurons, layer) => neurons.forEach((outputs, neuron) => {
      const last = layer === layers.length - 1
      if (last) return paintTile(run, run.tiles[layer][neuron], outputs, value => (value - run.low) / (run.high - run.low || 1), palettes.map)
      if (runs.length > 1) return // only the answers are drawn
      let [low, high] = BOUNDS[run.activations[layer]] ?? [0, 0]
      if (low === high) {
        for (const value of outputs) if (Math.abs(value) > high) high = Math.abs(value)
        high ||= 1
        low = -high
      }
      paintTile(run, run.tiles[layer][neuron], outputs, value => (value - low) / (high - low), palettes.neuron)
    }))
  }

  // Where things stand.

  function neuronBox(layer, neuron) {
    const { net } = box, count = main.sizes.length - 1, most = Math.max(...main.sizes.slice(1, -1)), names = box.narrow ? 26 : 150
    if (layer === count) { const map = box.maps[0]; return { x: map.x, y: map.y, side: map.side } }
    const step = net.tall / Math.max(most, 2), gap = (net.wide - names) / (count - 1)
    const side = Math.min(70, step - (data.ask ? 20 : 8), gap - 24)
    const middle = net.y + net.tall / 2 + (neuron - (main.sizes[layer] - 1) / 2) * step
    if (layer === 0) return { x: net.x, y: net.y + net.tall * (neuron ? 0.74 : 0.26), side: 0 }
    return { x: net.x + names + gap * (layer - 1) + (gap - side) * 0.25, y: middle - side / 2, side }
  }

  function lineOf({ layer, neuron, source }) {
    const to = neuronBox(layer + 1, neuron)
    if (source === null) return null
    const from = neuronBox(layer, source), last = layer + 1 === main.sizes.length - 1
    // The lines into the answer's map end along its edge, each at its own height.
    const height = last ? to.y + to.side * (0.5 + 0.5 * ((source + 0.5) / main.sizes[layer] - 0.5)) : to.y + to.side / 2
    return { x1: from.x + from.side, y1: layer ? from.y + from.side / 2 : from.y, x2: to.x, y2: height }
  }

  /** Whether a parameter weighs a second number that the data do not have. */
  const ghost = ({ layer, source }) => layer === 0 && source !== null && source >= data.inputs

  function label(text, x, y, { size = 13, align = "left", bold = false, color = null, limit = 999 } = {}) {
    pen.font = `${bold ? "600 " : ""}${size}${FONT}`
    pen.textAlign = align
    pen.lineWidth = 4
    pen.lineJoin = "round"
    pen.strokeStyle = memory.ground
    pen.fillStyle = color ?? memory.ink
    let shown = String(text)
    while (shown.length > 3 && pen.measureText(shown).width > limit) shown = `${shown.slice(0, -2)}…`
    pen.strokeText(shown, x, y)
    pen.fillText(shown, x, y)
  }

  // What is drawn.

  function drawNetwork(frame) {
    const offset = frame * main.list.length
    const level = knob => main.drawn[offset + knob]
    const widest = box.narrow ? WIDEST / 2 : WIDEST
    const width = value => (value === 0 ? 0.3 : 0.6 + widest * Math.sqrt(Math.abs(value) / main.most))
    memory.lines = []
    main.list.forEach((param, knob) => {
      if (ghost(param)) return
      const value = memory.push ? pushOf(param, knob, offset) ?? level(knob) : level(knob), line = lineOf(param)
      if (!line) return
      memory.lines.push({ knob, ...line })
      pen.strokeStyle = value > 0 ? colors.plus : colors.minus
      pen.lineWidth = width(value)
      pen.lineCap = "butt"
      pen.beginPath(); pen.moveTo(line.x1, line.y1); pen.lineTo(line.x2, line.y2); pen.stroke()
    })
    main.list.forEach((param, knob) => {
      if (param.source !== null) return
      const at = neuronBox(param.layer + 1, param.neuron), last = param.layer + 2 === main.sizes.length, value = level(knob)
      memory.lines.push({ knob, box: at })
      if (!last) {
        pen.imageSmoothingEnabled = true
        pen.drawImage(main.tiles[param.layer][param.neuron], at.x, at.y, at.side, at.side)
      }
      pen.strokeStyle = value > 0 ? colors.plus : colors.minus
      pen.lineWidth = Math.max(1, Math.min(width(value), 7))
      if (!last) pen.strokeRect(at.x, at.y, at.side, at.side)
    })
    names.slice(0, data.inputs).forEach((name, input) => {
      const at = neuronBox(0, input)
      pen.fillStyle = memory.ink
      pen.beginPath(); pen.arc(at.x + 4, at.y, 5, 0, 7); pen.fill()
      // On a narrow screen the names stand above and below the network.
      if (box.narrow) label(name, at.x, input ? box.net.y + box.net.tall + 14 : box.net.y - 8, { size: 12, limit: box.net.wide })
      else label(name, at.x, at.y - (data.scaled.length ? 28 : 12), { limit: 148 })
      if (data.scaled.length && !box.narrow) label(data.scaled[input], at.x, at.y - 12, { size: 12, limit: 148 })
    })
    if (memory.place) nets(frame)
  }

  /** Beside the asked place: what each neuron says there, on its tile. */
  function nets(frame) {
    const sent = answersAt(main, frame)
    sent.forEach((neurons, layer) => neurons.forEach((value, neuron) => {
      if (layer === sent.length - 1) return
      const at = neuronBox(layer + 1, neuron)
      label(fixed(value[0]), at.x + at.side / 2, at.y + at.side + 12, { size: 12, align: "center" })
    }))
  }

  const fixed = value => written(Number(value.toFixed(1)) === 0 ? "0.0" : value.toFixed(1))

  function answersAt(run, frame) {
    const columns = data.ask.map((value, side) => Float64Array.of((value - run.center[side]) / run.spread[side]))
    return forward(run.sizes, run.activations, run.params, frame * run.list.length, columns, run.one)
  }

  /** The push of a neuron on the answer, where a place is asked about: what it says times its weight. */
  function pushOf({ layer, source }, knob, offset) {
    if (layer + 2 !== main.sizes.length || source === null) return null
    return main.params[offset + knob] * main.one[layer - 1][source][0]
  }

  /** Draw the points once, on a sheet that is laid over every map. */
  function drawPoints(side, scale) {
    const sheet = document.createElement("canvas"), brush = sheet.getContext("2d"), size = box.narrow ? 3 : 4
    sheet.width = sheet.height = Math.ceil((side + 2 * EDGE) * scale)
    brush.scale(scale, scale)
    for (const [a, b, shade, unseen] of data.points) {
      const x = EDGE + ((a - left) / (right - left)) * side, y = EDGE + ((top - b) / (top - bottom)) * side
      const color = shade === 0 ? colors.points[0] : shade === 100 ? colors.points[2] : mix(shade / 100)
      brush.beginPath()
      if (shade > 50) brush.rect(x - size, y - size, 2 * size, 2 * size)
      else brush.arc(x, y, size, 0, 7)
      brush.lineWidth = unseen ? 2 : 1
      brush.fillStyle = unseen ? "rgb(255 255 255 / 65%)" : color
      brush.strokeStyle = unseen ? color : "white"
      brush.fill()
      brush.stroke()
    }
    return sheet
  }

  function drawMap(run, map, title) {
    pen.imageSmoothingEnabled = true
    pen.drawImage(run.tiles.at(-1)[0], map.x, map.y, map.side, map.side)
    pen.drawImage(box.points, map.x - EDGE, map.y - EDGE, map.side + 2 * EDGE, map.side + 2 * EDGE)
    pen.strokeStyle = memory.ink
    pen.globalAlpha = 0.35
    pen.lineWidth = 1
    pen.strokeRect(map.x, map.y, map.side, map.side)
    pen.globalAlpha = 1
    label(title, map.x, map.y - 8, { bold: true, size: box.narrow ? 12 : 14, limit: map.side })
    if (!box.narrow || runs.length > 1) {
      label(names[0], map.x + map.side / 2, map.y + map.side + 16, { size: box.narrow ? 11 : 13, align: "center", limit: map.side })
      if (data.inputs > 1) {
        pen.save()
        pen.translate(map.x + 4, map.y + map.side / 2)
        pen.rotate(-Math.PI / 2)
        label(names[1], 0, 10, { size: box.narrow ? 11 : 13, align: "center", limit: map.side })
        pen.restore()
      }
    }
    if (data.ask && run === main) {
      const x = map.x + ((data.ask[0] - left) / (right - left)) * map.side, y = map.y + ((top - data.ask[1]) / (top - bottom)) * map.side
      for (const [color, wide] of [["white", 6], [colors.chosen, 3]]) {
        pen.strokeStyle = color
        pen.lineWidth = wide
        pen.beginPath(); pen.moveTo(x - 9, y); pen.lineTo(x + 9, y); pen.moveTo(x, y - 9); pen.lineTo(x, y + 9); pen.stroke()
      }
    }
  }

  function mix(part) {
    const hex = color => [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16))
    const [one, other] = part < 0.5 ? [hex(colors.points[0]), hex(colors.points[1])] : [hex(colors.points[1]), hex(colors.points[2])]
    const share = part < 0.5 ? 2 * part : 2 * part - 1
    return `rgb(${one.map((each, at) => Math.round(each + (other[at] - each) * share)).join(" ")})`
  }

  function drawCurve() {
    const { curve } = box, start = main.curves[0][0], span = Math.max(...runs.map(run => run.rounds.at(-1)), 1)
    const named = []
    let most = 0
    for (const run of runs) for (const line of run.curves) for (const each of line ?? []) if (each > most) most = each
    const high = Math.min(most, (runs.length > 1 ? 2.5 : 4) * start) * 1.05 || 1
    const x = round => curve.x + (round / span) * curve.wide, y = error => curve.y + curve.tall * (1 - Math.min(error / high, 1.2))
    pen.strokeStyle = memory.ink
    pen.globalAlpha = 0.3
    pen.lineWidth = 1
    pen.beginPath(); pen.moveTo(curve.x, curve.y); pen.lineTo(curve.x, curve.y + curve.tall); pen.lineTo(curve.x + curve.wide, curve.y + curve.tall); pen.stroke()
    pen.globalAlpha = 1
    const size = box.narrow ? 11 : 13
    label(words.error, curve.x - 4, curve.y - 8, { size, bold: true })
    label("0", curve.x - 6, curve.y + curve.tall + 4, { size, align: "right" })
    label(data.start, curve.x - 6, y(start) + 4, { size, align: "right", limit: 40 })
    // A line that leaves the picture: the axis says how high the picture goes.
    if (most > high && y(start) - curve.y > 16) label(written(Number(high.toPrecision(2))), curve.x - 6, curve.y + 8, { size, align: "right", limit: 40 })
    label(`${words.round} ${span.toLocaleString(window.whyLanguage ?? "en", { useGrouping: "always" })}`, curve.x + curve.wide, curve.y + curve.tall + 16, { size, align: "right" })
    const draw = (run, line, color, dash, from = 0, to = line.length) => {
      pen.save()
      pen.beginPath(); pen.rect(curve.x, curve.y - 4, curve.wide + 4, curve.tall + 8); pen.clip()
      pen.strokeStyle = color
      pen.setLineDash(dash)
      pen.beginPath()
      for (let at = from; at < to; at += 1) pen[at > from ? "lineTo" : "moveTo"](x(run.rounds[at]), y(line[at]))
      pen.stroke()
      pen.restore()
    }
    runs.forEach((run, number) => {
      const frame = run.frame_at[place], color = number ? colors.other : colors.error
      const [seen, unseen] = run.curves
      if (!data.frozen) {
        pen.lineWidth = 1.2
        pen.globalAlpha = 0.55
        draw(run, seen, color, number ? [8, 4] : [])
        pen.globalAlpha = 1
      }
      pen.lineWidth = 3
      draw(run, seen, color, number ? [8, 4] : [], 0, frame + 1)
      if (unseen && runs.length === 1) {
        pen.lineWidth = 2
        draw(run, unseen, colors.unseen, [5, 4], 0, frame + 1)
        dot(x(run.rounds[frame]), y(unseen[frame]), colors.unseen)
        name(words.unseen, x(run.rounds[frame]), y(unseen[frame]) - 9)
      }
      dot(x(run.rounds[frame]), y(seen[frame]), color)
      if (runs.length > 1) {
        if (data.frozen) return
        // Where a line has left the picture its name stands at the place where it did.
        const left = seen.findIndex((each, at) => at <= frame && y(each) < curve.y)
        if (left < 0) named.push([data.titles[number], x(run.rounds[frame]), y(seen[frame]) - 10])
        else label(`↑ ${data.titles[number]}`, Math.min(x(run.rounds[left]), curve.x + curve.wide - 120) + 8, curve.y + 10, { size })
      } else if (unseen) name(words.seen, x(run.rounds[frame]), y(seen[frame]) + 19)
    })
    // Two names that would cover each other stand one above the other, both above the lines.
    named.sort((one, other) => other[2] - one[2])
    named.forEach((each, at) => { if (at) each[2] = Math.min(each[2], named[at - 1][2] - 17) })
    for (const each of named) name(...each)
    function dot(at, up, color) {
      if (up < curve.y - 6) return
      pen.fillStyle = color
      pen.beginPath(); pen.arc(at, up, 5, 0, 7); pen.fill()
    }
    function name(text, at, up) {
      if (box.narrow && runs.length === 1) return
      const past = at > curve.x + curve.wide / 2
      label(text, past ? at - 2 : at + 8, Math.min(Math.max(up, curve.y + 6), curve.y + curve.tall - 6), { size, align: past ? "right" : "left" })
    }
  }

  /** Say what the marks on the map mean: below the error, one below the other; in one row on a narrow screen. */
  function drawLegend() {
    const { curve } = box, size = box.narrow ? 11 : 13
    if (box.narrow && runs.length > 1) return
    const foot = curve.y + curve.tall, each = (curve.wide + 20) / 2
    for (const [row, word] of [...data.legend, words.ground].entries()) {
      const x = box.narrow ? curve.x - 20 + (row % 2) * each : curve.x, y = box.narrow ? box.tall - 25 + 16 * (row >> 1) : foot + 36 + 20 * row
      label(word, x + 15, y + 4, { size, limit: (box.narrow ? each : box.wide - curve.x) - 20 })
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
      pen.fillStyle = row === 2 ? memory.ground : colors.points[2 * row]
      pen.strokeStyle = row === 2 ? memory.ink : pen.fillStyle
      pen.fill()
      pen.stroke()
    }
  }

  /** Measure the canvas and lay everything out: only when its size or the colors change, as that costs a layout of the page. */
  function measure() {
    const wide = canvas.clientWidth, tall = canvas.clientHeight, scale = Math.min(devicePixelRatio || 1, 2)
    if (!wide) return false
    canvas.width = Math.round(wide * scale)
    canvas.height = Math.round(tall * scale)
    box = { ...layout(wide, tall, runs.length, { asks: data.frozen, over: data.over }), wide, tall, scale }
    box.points = drawPoints(box.maps[0].side, scale)
    memory.ink = getComputedStyle(root).color
    memory.ground = getComputedStyle(root).getPropertyValue("--st-background-color") || "white"
    return true
  }

  function paint() {
    due = false
    if (!root.isConnected || (!box && !measure())) return
    const { scale, wide, tall } = box
    memory.place = memory.push = Boolean(data.ask)
    pen.setTransform(scale, 0, 0, scale, 0, 0)
    pen.clearRect(0, 0, wide, tall)
    runs.forEach(run => compute(run, run.frame_at[place]))
    if (data.ask) answersAt(main, main.frame_at[place])
    if (box.net) drawNetwork(main.frame_at[place])
    runs.forEach((run, number) => drawMap(run, box.maps[number], data.titles?.[number] ?? words.guess.replace("{name}", () => names[2])))
    if (box.net && data.knob !== null) mark(data.knob)
    drawCurve()
    drawLegend()
    root.dataset.place = place
    root.dataset.frame = main.frame_at[place]
    root.dataset.answer = (data.ask ? main.one : main.work).at(-1)[0][data.ask ? 0 : (GRID * (GRID + 1)) / 2]
  }

  function mark(knob) {
    const line = memory.lines.find(each => each.knob === knob)
    if (!line) return
    pen.strokeStyle = colors.chosen
    pen.lineWidth = 3
    pen.setLineDash([2, 3])
    if (line.box) pen.strokeRect(line.box.x, line.box.y, line.box.side, line.box.side)
    else { pen.beginPath(); pen.moveTo(line.x1, line.y1); pen.lineTo(line.x2, line.y2); pen.stroke() }
    pen.setLineDash([])
    const value = main.drawn[main.frame_at[place] * main.list.length + knob]
    const [x, y] = line.box ? [line.box.x + line.box.side / 2, line.box.y - 6] : [(line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2]
    pen.fillStyle = memory.ground
    pen.strokeStyle = colors.chosen
    pen.lineWidth = 2
    pen.beginPath(); pen.arc(x, y, 17, 0, 7); pen.fill(); pen.stroke()
    label(fixed2(value), x, y + 4, { size: 12, align: "center" })
  }

  const fixed2 = value => written(Number(value.toFixed(2)) === 0 ? "0" : value.toFixed(2))

  function soon() {
    // Only while one scene gives way to another there are two of them, and asking where they stand costs a layout of the page.
    const dials = [...document.querySelectorAll(`.st-key-${data.dial}`)].filter(each => each.place !== undefined)
    const dial = dials.length < 2 ? dials[0] : dials.find(each => each.getClientRects().length)
    const to = data.frozen ? 0 : Math.min(Math.max(dial?.place ?? data.place, 0), main.frame_at.length - 1)
    if (to !== place) { place = to; request() }
  }

  function again() {
    box = null
    request()
  }

  function request() {
    if (due) return
    due = true
    requestAnimationFrame(paint)
  }

  // What a pointer does: a click on the map is a place, a click on a line or on a frame is a parameter.

  function hit(event) {
    const { left: x0, top: y0 } = canvas.getBoundingClientRect(), x = event.clientX - x0, y = event.clientY - y0
    if (!box) return {}
    const map = box.maps[0]
    if (data.clicks === "place" && x >= map.x && y >= map.y && x < map.x + map.side && y < map.y + map.side)
      return { spot: [left + ((x - map.x) / map.side) * (right - left), top - ((y - map.y) / map.side) * (top - bottom)] }
    if (!box.net || data.clicks !== "knob") return {}
    let best = null, near = REACH
    for (const line of memory.lines ?? []) {
      const far = line.box ? edge(line.box, x, y) : away(line, x, y)
      if (far < near) { near = far; best = line.knob }
    }
    return { knob: best, x, y }
  }

  const edge = ({ x, y, side }, px, py) => {
    const inside = px > x - REACH && px < x + side + REACH && py > y - REACH && py < y + side + REACH
    return inside ? Math.min(Math.abs(px - x), Math.abs(px - x - side), Math.abs(py - y), Math.abs(py - y - side)) : 1e9
  }

  function away({ x1, y1, x2, y2 }, x, y) {
    const dx = x2 - x1, dy = y2 - y1, part = Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0), 1)
    return Math.hypot(x - x1 - part * dx, y - y1 - part * dy)
  }

  canvas.onclick = event => {
    const { spot, knob } = hit(event)
    if (spot) setTriggerValue("spot", spot)
    else if (knob !== null && knob !== undefined) setTriggerValue("knob", knob)
  }
  /** The point under the pointer, told as its numbers and its right answer. */
  function pointAt(event) {
    const { left: x0, top: y0 } = canvas.getBoundingClientRect(), x = event.clientX - x0, y = event.clientY - y0
    for (const map of box?.maps ?? [])
      for (const [a, b, , , answer] of data.points) {
        const px = map.x + ((a - left) / (right - left)) * map.side, py = map.y + ((top - b) / (top - bottom)) * map.side
        if (Math.hypot(px - x, py - y) < EDGE) return [`${names[0]} ${short(a)}`, ...(data.inputs > 1 ? [`${names[1]} ${short(b)}`] : []), data.answers[answer]].join(" · ")
      }
    return null
  }

  const short = value => written(Number(value.toPrecision(3)))

  canvas.onpointermove = event => {
    const { spot, knob } = hit(event), found = knob !== null && knob !== undefined, point = pointAt(event)
    canvas.style.cursor = spot ? "crosshair" : found ? "pointer" : ""
    tip.hidden = !found && point === null
    if (tip.hidden) return
    tip.textContent = point ?? `${words[main.slopes ? "slope" : "knob"]} ${fixed2(main.drawn[main.frame_at[place] * main.list.length + knob])}`
    const { left: x0, top: y0 } = canvas.getBoundingClientRect(), x = event.clientX - x0, wide = canvas.clientWidth
    Object.assign(tip.style, { left: x > wide / 2 ? "" : `${x + 12}px`, right: x > wide / 2 ? `${wide - x + 12}px` : "", top: `${event.clientY - y0 + 12}px` })
  }
  canvas.onpointerleave = () => { tip.hidden = true }

  const listen = (element, event, what) => {
    element.addEventListener(event, what)
    memory.off.push(() => element.removeEventListener(event, what))
  }
  for (const event of ["input", "rest"]) listen(document, event, ({ target }) => { if (target.closest?.(`.st-key-${data.dial}`)) soon() })
  listen(window, "beforeprint", () => { box = null; paint() })
  const scheme = matchMedia("(prefers-color-scheme: dark)")
  listen(scheme, "change", () => setTimeout(again, 50))
  const watch = new ResizeObserver(again)
  watch.observe(root)
  memory.off.push(() => watch.disconnect())
  const mine = memory.off
  place = -1
  soon()
  document.fonts?.ready.then(again)
  return () => mine.forEach(each => each())
}

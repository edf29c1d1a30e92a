// Helpers of this chapter's four pictures: shapes by name, a dial to follow, plots with axes, and activation functions.
const SVG = "http://www.w3.org/2000/svg"
const cleanups = new WeakMap()
const EASE_MS = 300 // ms to follow a jump of the dial
const MAX_SMALL_MOVE = 3 // places: larger moves are jumps, and a dial that plays makes none

const sigmoid = z => 1 / (1 + Math.exp(-z))
const FUNCTIONS = { sigmoid, linear: z => z, tanh: Math.tanh, relu: z => Math.max(z, 0), step: z => (z >= 0 ? 1 : 0), silu: z => z * sigmoid(z) }
const clamp = (value, low, high) => Math.min(Math.max(value, low), high)
const polyline = points => "M" + points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")
const sample = (low, high, count, f) => Array.from({ length: count + 1 }, (_, index) => f(low + ((high - low) * index) / count))

// Show a picture that follows a dial. `paint(draw, width, height, place)` draws one frame. `draw(name, tag, attributes, words)` makes a
// shape the first time and updates it later. A shape that a frame does not name is hidden. `draw.width` is the picture's width.
// `draw.cardHeight` is the height of the question or verdict over it, or 0.
function followDial(svg, { dial: dialName, words }, paint) {
  cleanups.get(svg)?.()
  svg.replaceChildren()
  const shapes = new Map()
  let dial = null, currentPlace = 0, animation = null, cardHeight = null
  svg.setAttribute("aria-label", words.alt)

  function frame() {
    const usedNames = new Set()
    const draw = (name, tag, attributes, text) => {
      let shape = shapes.get(name)
      if (!shape) {
        shape = document.createElementNS(SVG, tag)
        shapes.set(name, shape)
        svg.append(shape)
      }
      usedNames.add(name)
      for (const attribute in attributes) {
        const value = String(attributes[attribute])
        if (shape.getAttribute(attribute) !== value) shape.setAttribute(attribute, value)
      }
      if (text !== undefined && shape.textContent !== String(text)) shape.textContent = text
      shape.style.display = ""
      return shape
    }
    draw.width = svg.clientWidth || 366
    draw.cardHeight = cardHeight ??= overlay.height()
    paint(draw, draw.width, svg.clientHeight || 300, currentPlace)
    for (const [name, shape] of shapes) if (!usedNames.has(name)) shape.style.display = "none"
  }

  /** Follow the dial. A jump is animated. */
  function move() {
    cancelAnimationFrame(animation)
    const from = currentPlace, to = dial?.place ?? 0, startTime = performance.now()
    if (Math.abs(to - from) <= MAX_SMALL_MOVE || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      currentPlace = to
      return frame()
    }
    const animate = now => {
      const share = clamp((now - startTime) / EASE_MS, 0, 1)
      currentPlace = from + (to - from) * (share * share * (3 - 2 * share))
      frame()
      if (share < 1 && svg.isConnected) animation = requestAnimationFrame(animate)
    }
    animation = requestAnimationFrame(animate)
  }

  // The dial may load after the picture. It has a place once its own script has run.
  function bindDial() {
    dial = document.querySelector(`.st-key-${dialName}`)
    if (dial?.place === undefined) {
      animation = requestAnimationFrame(bindDial)
      return
    }
    dial.addEventListener("input", move)
    currentPlace = dial.place
    frame()
  }

  // The height of a question or verdict depends on its words, so it is measured again when they change.
  const onResize = () => { cardHeight = null; frame() }
  const resizeObserver = new ResizeObserver(onResize), overlay = watchCard(svg, onResize)
  resizeObserver.observe(svg)
  frame()
  bindDial()
  const cleanup = () => {
    resizeObserver.disconnect()
    overlay.stop()
    cancelAnimationFrame(animation)
    dial?.removeEventListener("input", move)
  }
  cleanups.set(svg, cleanup)
  return cleanup
}

/** Let a pointer on the picture move the dial. `toShare` turns the pointer's x into a share of the dial's length. */
function enableDrag(svg, dialName, toShare) {
  const findSlider = () => document.querySelector(`.st-key-${dialName} input[type="range"]`)
  const move = event => {
    const input = findSlider(), position = clamp(toShare(event.clientX - svg.getBoundingClientRect().left), 0, 1)
    if (!input || input.disabled) return
    input.value = String(Number(input.min) + position * (input.max - input.min))
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }
  svg.onpointerdown = event => {
    findSlider()?.dispatchEvent(new PointerEvent("pointerdown")) // a dial that plays stops
    svg.setPointerCapture(event.pointerId)
    svg.onpointermove = move
    move(event)
  }
  svg.onpointerup = svg.onpointercancel = () => {
    svg.onpointermove = null
    findSlider()?.dispatchEvent(new PointerEvent("pointerup")) // ends the drag, so the dial reports its place
  }
}

/** Create a plot in a box of the picture. `x` and `y` turn its units into px. `curve` is a path with gaps where it leaves the box. */
function createPlot({ left, right, top, bottom }, [xLow, xHigh], [yLow, yHigh]) {
  const x = value => left + ((value - xLow) / (xHigh - xLow)) * (right - left)
  const y = value => bottom - ((value - yLow) / (yHigh - yLow)) * (bottom - top)
  function curve(f, count = 160) {
    let path = "", wasInside = false
    for (const input of sample(xLow, xHigh, count, value => value)) {
      const output = f(input)
      const isInside = output >= yLow && output <= yHigh
      if (isInside) path += `${wasInside ? "L" : "M"}${x(input).toFixed(1)} ${y(output).toFixed(1)}`
      wasInside = isInside
    }
    return path
  }
  return { left, right, top, bottom, x, y, curve }
}

// Write words with `size` in px, `bold`, and an anchor: "start", "middle" or "end". They become smaller if they need more than `room` px
// or would leave the picture.
function write(draw, name, x, y, words, { anchor = "start", size = 13, bold = false, soft = false, room = Infinity } = {}) {
  const available = { start: draw.width - x, middle: 2 * Math.min(x, draw.width - x), end: x }[anchor]
  const fontSize = fitSize(String(words), Math.min(room, available), size, bold)
  return draw(name, "text", { x, y, "text-anchor": anchor, "font-size": fontSize, "font-weight": bold ? 600 : 400, class: soft ? "why-soft" : "why-word" }, words)
}

/** Write words in lines of at most `room` px. The last line is at `y`. */
function writeLines(draw, name, x, y, words, lineHeight, { room, ...style }) {
  const lines = wrapWords(words, room, style.size, style.bold)
  lines.forEach((line, index) => write(draw, `${name} ${index}`, x, y - (lines.length - 1 - index) * lineHeight, line, { ...style, room }))
}

const formatNumber = (value, digits = 2) => String(Number(value.toFixed(digits))).replace("-", "−").replace(".", window.whyDecimal ?? ".")

/** Draw the students over their hours, as on every screen: a disc for a pass, a ring for a fail. */
function markStudents(draw, { x, y, left, right, bottom }, { hours, passed, words }, isNarrow) {
  for (const level of [0, 1]) {
    draw(`level ${level}`, "line", { x1: left, x2: right, y1: y(level), y2: y(level), class: "why-rule" })
    write(draw, `level word ${level}`, left - 8, y(level) + 4, level ? words.pass : words.fail, { anchor: "end", soft: true, size: isNarrow ? 12 : 13 })
  }
  draw("half", "line", { x1: left, x2: right, y1: y(0.5), y2: y(0.5), class: "why-rule", "stroke-dasharray": "3 5" })
  for (const hour of [0, 2, 4, 6, 8, 10]) write(draw, `hour ${hour}`, x(hour), bottom + 18, hour, { anchor: "middle", soft: true, size: 12 })
  write(draw, "hours", (left + right) / 2, bottom + 36, words.hours, { room: right - left, anchor: "middle", soft: true, size: isNarrow ? 12 : 13 })
  hours.forEach((hour, row) => draw(`student ${row}`, "circle", { cx: x(hour), cy: y(passed[row]), r: isNarrow ? 4.5 : 6, class: passed[row] ? "why-yes" : "why-no" }))
}

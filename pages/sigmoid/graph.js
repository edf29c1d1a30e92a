// What the four pictures of this chapter share: shapes by name, a dial that is followed, panels with axes, and some functions.
const SVG = "http://www.w3.org/2000/svg"
const pictures = new WeakMap()
const EASE = 300 // ms in which a picture follows a leap of its dial
const LEAP = 3 // places: a dial that plays moves less at a time

const sigmoid = z => 1 / (1 + Math.exp(-z))
const FUNCTIONS = { sigmoid, linear: z => z, tanh: Math.tanh, relu: z => Math.max(z, 0), step: z => (z >= 0 ? 1 : 0), silu: z => z * sigmoid(z) }
const clamp = (value, low, high) => Math.min(Math.max(value, low), high)
const line = points => "M" + points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")
const samples = (low, high, count, at) => Array.from({ length: count + 1 }, (_, place) => at(low + ((high - low) * place) / count))

/**
 * Show a picture that follows a dial. `paint(draw, wide, tall, place)` draws one frame: `draw(name, tag, attributes, words)` makes a
 * shape when it is first named and then only changes it; a shape that a frame does not name is hidden. `draw.wide` is the picture's
 * width, and `draw.card` the height of what lies over it, 0 without a question.
 */
function follow(svg, { dial: key, words }, paint) {
  pictures.get(svg)?.()
  svg.replaceChildren()
  const shapes = new Map()
  let dial = null, shown = 0, easing = null, card = null
  svg.setAttribute("aria-label", words.alt)

  function frame() {
    const named = new Set()
    const draw = (name, tag, attributes, text) => {
      let shape = shapes.get(name)
      if (!shape) {
        shape = document.createElementNS(SVG, tag)
        shapes.set(name, shape)
        svg.append(shape)
      }
      named.add(name)
      for (const attribute in attributes) {
        const value = String(attributes[attribute])
        if (shape.getAttribute(attribute) !== value) shape.setAttribute(attribute, value)
      }
      if (text !== undefined && shape.textContent !== String(text)) shape.textContent = text
      shape.style.display = ""
      return shape
    }
    draw.wide = svg.clientWidth || 366
    draw.card = card ??= over.height()
    paint(draw, draw.wide, svg.clientHeight || 300, shown)
    for (const [name, shape] of shapes) if (!named.has(name)) shape.style.display = "none"
  }

  function move() {
    cancelAnimationFrame(easing)
    const from = shown, to = dial?.place ?? 0, began = performance.now()
    if (Math.abs(to - from) <= LEAP || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      shown = to
      return frame()
    }
    const run = now => {
      const part = clamp((now - began) / EASE, 0, 1)
      shown = from + (to - from) * (part * part * (3 - 2 * part))
      frame()
      if (part < 1 && svg.isConnected) easing = requestAnimationFrame(run)
    }
    easing = requestAnimationFrame(run)
  }

  // The dial stands below the picture: the browser may draw it later. It has a place once its own script has run.
  function find() {
    dial = document.querySelector(`.st-key-${key}`)
    if (dial?.place === undefined) {
      easing = requestAnimationFrame(find)
      return
    }
    dial.addEventListener("input", move)
    shown = dial.place
    frame()
  }

  // A question or its verdict lies over the picture, and is as high as its words are long.
  const again = () => { card = null; frame() }
  const resizes = new ResizeObserver(again), over = cardOver(svg, again)
  resizes.observe(svg)
  frame()
  find()
  const off = () => {
    resizes.disconnect()
    over.off()
    cancelAnimationFrame(easing)
    dial?.removeEventListener("input", move)
  }
  pictures.set(svg, off)
  return off
}

/** Let a finger or a mouse on the picture move the dial: `place(event)` says where to, as a share of the dial's length. */
function dragged(svg, key, share) {
  const slider = () => document.querySelector(`.st-key-${key} input[type="range"]`)
  const move = event => {
    const input = slider(), part = clamp(share(event.clientX - svg.getBoundingClientRect().left), 0, 1)
    if (!input || input.disabled) return
    input.value = String(Number(input.min) + part * (input.max - input.min))
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }
  svg.onpointerdown = event => {
    slider()?.dispatchEvent(new PointerEvent("pointerdown")) // a dial that plays stops
    svg.setPointerCapture(event.pointerId)
    svg.onpointermove = move
    move(event)
  }
  svg.onpointerup = svg.onpointercancel = () => {
    svg.onpointermove = null
    slider()?.dispatchEvent(new PointerEvent("pointerup")) // at rest: the dial reports its place
  }
}

/** A plot in a box of the picture: `x` and `y` go from its units to px; `curve` is a path, broken where it leaves the box. */
function plot({ left, right, top, foot }, [low, high], [bottom, height]) {
  const x = value => left + ((value - low) / (high - low)) * (right - left)
  const y = value => foot - ((value - bottom) / (height - bottom)) * (foot - top)
  function curve(f, count = 160) {
    let path = "", inside = false
    for (const at of samples(low, high, count, value => value)) {
      const up = f(at)
      const seen = up >= bottom && up <= height
      if (seen) path += `${inside ? "L" : "M"}${x(at).toFixed(1)} ${y(up).toFixed(1)}`
      inside = seen
    }
    return path
  }
  return { left, right, top, foot, x, y, curve }
}

/**
 * Write words; `size` in px, `bold`, and where they begin: "start", "middle" or "end". They are smaller where they would not fit into
 * `room` px, or would leave the picture.
 */
function write(draw, name, x, y, words, { anchor = "start", size = 13, bold = false, soft = false, room = Infinity } = {}) {
  const most = { start: draw.wide - x, middle: 2 * Math.min(x, draw.wide - x), end: x }[anchor]
  const fits = fitted(String(words), Math.min(room, most), size, bold)
  return draw(name, "text", { x, y, "text-anchor": anchor, "font-size": fits, "font-weight": bold ? 600 : 400, class: soft ? "why-soft" : "why-word" }, words)
}

/** Write words in lines of at most `room` px, the last of them at the height `y`. */
function writeLines(draw, name, x, y, words, apart, { room, ...looks }) {
  const lines = linesOf(words, room, looks.size, looks.bold)
  lines.forEach((each, place) => write(draw, `${name} ${place}`, x, y - (lines.length - 1 - place) * apart, each, { ...looks, room }))
}

const number = (value, digits = 2) => String(Number(value.toFixed(digits))).replace("-", "−").replace(".", window.whyDecimal ?? ".")

/** The students over their hours, as on every screen: a disc for a pass, a ring for a fail. */
function markStudents(draw, { x, y, left, right, foot }, { hours, passed, words }, small) {
  for (const level of [0, 1]) {
    draw(`level ${level}`, "line", { x1: left, x2: right, y1: y(level), y2: y(level), class: "why-rule" })
    write(draw, `level word ${level}`, left - 8, y(level) + 4, level ? words.pass : words.fail, { anchor: "end", soft: true, size: small ? 12 : 13 })
  }
  draw("half", "line", { x1: left, x2: right, y1: y(0.5), y2: y(0.5), class: "why-rule", "stroke-dasharray": "3 5" })
  for (const hour of [0, 2, 4, 6, 8, 10]) write(draw, `hour ${hour}`, x(hour), foot + 18, hour, { anchor: "middle", soft: true, size: 12 })
  write(draw, "hours", (left + right) / 2, foot + 36, words.hours, { room: right - left, anchor: "middle", soft: true, size: small ? 12 : 13 })
  hours.forEach((hour, row) => draw(`student ${row}`, "circle", { cx: x(hour), cy: y(passed[row]), r: small ? 4.5 : 6, class: passed[row] ? "why-yes" : "why-no" }))
}

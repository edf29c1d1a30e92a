// A sheet of 32 × 32 dots to draw on. Nothing is sent during a stroke. The drawing is reported when the pointer rests.
const sheets = new WeakMap()

const SIDE = 32
const DOT = 16 // pixels of the canvas for each dot
const REPORT_DELAY = 200 // ms after the last stroke until the drawing is reported
const BRUSH_RADIUS = 1.1 // dots: the radius of the pen

/** Encode the 1,024 bits, row by row, as URL-safe base64. */
function encode(dots) {
  let bytes = ""
  for (let index = 0; index < dots.length; index += 8)
    bytes += String.fromCharCode(dots.slice(index, index + 8).reduce((byte, dot) => 2 * byte + dot, 0))
  return btoa(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")
}

function decode(text) {
  const bytes = atob(text.replace(/-/g, "+").replace(/_/g, "/"))
  return Array.from({ length: SIDE * SIDE }, (_, index) => (bytes.charCodeAt(index >> 3) >> (7 - (index & 7))) & 1)
}

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(`.why-draw-${name}`)
  const paper = find("paper"), liveRegion = find("live"), { words } = data
  const sheet = sheets.get(paper) ?? { revision: null, pen: 1, cursor: [15, 15], lastPoint: null, timer: null }
  sheets.set(paper, sheet)
  paper.width = paper.height = SIDE * DOT
  paper.setAttribute("aria-label", words.paper)
  // A teacher's link can lock the drawing. Then it is shown without tools.
  paper.setAttribute("aria-disabled", data.locked)
  paper.style.cssText = data.locked ? "cursor: default; touch-action: auto" : ""
  if (sheet.revision !== data.revision) {
    clearTimeout(sheet.timer)
    sheet.revision = data.revision
    sheet.dots = decode(data.drawing)
  }

  function paint() {
    const pen = paper.getContext("2d")
    pen.fillStyle = data.colors[0]
    pen.fillRect(0, 0, paper.width, paper.height)
    pen.fillStyle = data.colors[1]
    sheet.dots.forEach((dot, index) => dot && pen.fillRect((index % SIDE) * DOT, Math.floor(index / SIDE) * DOT, DOT, DOT))
    if (document.activeElement === paper && sheet.usesKeyboard) {
      pen.strokeStyle = data.colors[2]
      pen.lineWidth = 4
      pen.strokeRect(sheet.cursor[0] * DOT, sheet.cursor[1] * DOT, DOT, DOT)
    }
    for (const penButton of find("tools").children)
      if (penButton.dataset.pen) penButton.setAttribute("aria-pressed", Number(penButton.dataset.pen) === sheet.pen)
  }

  /** Set the dots within the radius to the pen's color. */
  function dab(x, y, radius) {
    for (let row = Math.max(0, Math.ceil(y - radius)); row <= Math.min(SIDE - 1, y + radius); row += 1)
      for (let column = Math.max(0, Math.ceil(x - radius)); column <= Math.min(SIDE - 1, x + radius); column += 1)
        if (Math.hypot(column - x, row - y) <= radius) sheet.dots[row * SIDE + column] = sheet.pen
  }

  function stroke(from, to) {
    const steps = Math.ceil(3 * Math.hypot(to[0] - from[0], to[1] - from[1])) || 1
    for (let step = 0; step <= steps; step += 1)
      dab(from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps, BRUSH_RADIUS)
    paint()
  }

  function reportSoon() {
    clearTimeout(sheet.timer)
    sheet.timer = setTimeout(report, REPORT_DELAY)
  }

  function report() {
    setStateValue("drawing", encode(sheet.dots))
    setStateValue("revision", data.revision) // see `report` of the dial
  }

  const pointOf = event => {
    const box = paper.getBoundingClientRect()
    return [((event.clientX - box.left) / box.width) * SIDE - 0.5, ((event.clientY - box.top) / box.height) * SIDE - 0.5]
  }
  paper.onpointerdown = event => {
    if (data.locked) return
    event.preventDefault()
    clearTimeout(sheet.timer)
    paper.setPointerCapture(event.pointerId)
    sheet.usesKeyboard = false
    sheet.lastPoint = pointOf(event)
    stroke(sheet.lastPoint, sheet.lastPoint)
  }
  paper.onpointermove = event => {
    if (sheet.lastPoint === null) return
    for (const move of event.getCoalescedEvents?.() ?? [event]) {
      const point = pointOf(move)
      stroke(sheet.lastPoint, point)
      sheet.lastPoint = point
    }
  }
  paper.onpointerup = paper.onpointercancel = () => {
    if (sheet.lastPoint === null) return
    sheet.lastPoint = null
    reportSoon()
  }
  paper.onkeydown = event => {
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
    if (data.locked || (!direction && event.key !== " ")) return
    event.preventDefault()
    sheet.usesKeyboard = true
    if (direction) sheet.cursor = sheet.cursor.map((coordinate, axis) => Math.min(Math.max(coordinate + direction[axis], 0), SIDE - 1))
    else {
      dab(...sheet.cursor, 0.5)
      reportSoon()
    }
    const light = sheet.dots[sheet.cursor[1] * SIDE + sheet.cursor[0]]
    liveRegion.textContent = `${words.row} ${sheet.cursor[1] + 1}, ${words.column} ${sheet.cursor[0] + 1}, ${light ? words.light : words.dark}`
    paint()
  }
  paper.onfocus = paper.onblur = paint

  function addButton(container, text, onclick, pen) {
    const element = document.createElement("button")
    Object.assign(element, { type: "button", textContent: text, onclick })
    if (pen !== undefined) element.dataset.pen = pen
    container.append(element)
  }
  find("tools").replaceChildren()
  find("ready").replaceChildren()
  if (!data.locked) {
    addButton(find("tools"), words.pen, () => { sheet.pen = 1; paint() }, 1)
    addButton(find("tools"), words.rubber, () => { sheet.pen = 0; paint() }, 0)
    addButton(find("tools"), words.clear, () => { sheet.dots.fill(0); paint(); reportSoon() })
    for (const [title, drawing] of Object.entries(data.ready))
      addButton(find("ready"), title, () => { sheet.dots = decode(drawing); paint(); reportSoon() })
  }
  paint()
  return () => clearTimeout(sheet.timer)
}

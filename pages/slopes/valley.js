// Draws one parameter: the students with the guess and its gaps, and this parameter's valley with its tilt. The dial moves both, and
// so does a drag of the ball. A press on a line of the small network chooses the parameter.
const cleanups = new WeakMap()

const CURVE_POINTS = 161
const HALF_TILT = 70 // px to either side of the ball
const MARGIN = { left: 58, right: 14, top: 34, bottom: 46 } // px around the plot
const ROOM_BEYOND = 1.2 // room to the right of the valley, in units of the knob: the triangle of "one to the right" must fit
const HEIGHT_MARGIN = 0.08 // share of the heights that stays free above and below
const GLIDE_MS = 500 // ms for the heights to change from the previous knob's
const LINE_HEIGHT = 18 // px between two lines of words
const WORD_SIZE = 15 // px of the words next to the ball
const MIN_NAMED_ARROW = 3 // px: a shorter arrow has no word
const lastHeights = new WeakMap() // the heights that a picture showed last, to glide from

// The small network in px, for a mouse and for touch: its size, its discs, and the knobs of the three biases.
const MOUSE_LAYOUT = { size: [390, 136], discs: [[30, 70], [178, 37], [178, 103], [318, 70]], ends: [[248, 18], [248, 118], [372, 34]] }
const TOUCH_LAYOUT = { size: [366, 150], discs: [[26, 75], [160, 40], [160, 110], [284, 75]], ends: [[232, 18], [232, 132], [342, 34]] }
const TOUCH_SIZE = 46, KNOB_RADIUS = 15, DISC_RADIUS = 23
const linesOf = ({ discs: [hours, first, second, answer], ends }) => [
  [hours, first], [ends[0], first], [hours, second], [ends[1], second], [first, answer], [second, answer], [ends[2], answer],
]
const knobCenter = ([from, to], ends) => (ends.includes(from) ? from : [from[0] * 0.52 + to[0] * 0.48, from[1] * 0.52 + to[1] * 0.48])

/** Return about `count` round ticks between `low` and `high`, and the decimals that they need. */
function ticksBetween(low, high, count) {
  const roughStep = (high - low) / count, power = 10 ** Math.floor(Math.log10(roughStep))
  const step = power * [1, 2, 5, 10].find(factor => factor * power >= roughStep)
  const ticks = []
  for (let tick = Math.ceil(low / step) * step; tick <= high + 1e-9; tick += step) ticks.push(tick)
  return { ticks, digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) }
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".why-tilt"), board = root.querySelector(".why-tilt-valley")
  const networkView = root.querySelector(".why-tilt-net"), studentsView = root.querySelector(".why-students")
  cleanups.get(root)?.()
  board.setAttribute("aria-label", data.words.alt)
  studentsView.setAttribute("aria-label", data.words.studentsAlt)
  const { knob, inputs, targets, words, colors, low, high, rate, reach } = data
  const dial = document.querySelector(`.st-key-${data.dial}`)
  const findSlider = () => document.querySelector(`.st-key-${data.dial} input[type="range"]`)
  const valueLabels = [] // the texts on the network's knobs
  const formatBrief = size => formatFixed(size, Math.abs(size) < 9.95 ? 1 : 0)
  const drawStudents = createStudents(studentsView, { ...data, almost: words.almost, words: words.students })
  const windowEnd = high + ROOM_BEYOND
  const losses = lossAlong(data.params, knob, low, high, CURVE_POINTS, inputs, targets)
  const targetHeights = [data.least - 2 * HEIGHT_MARGIN * data.span, data.least + (1 + HEIGHT_MARGIN) * data.span]
  let [floor, ceiling] = matchMedia("(prefers-reduced-motion: reduce)").matches ? targetHeights : (lastHeights.get(root) ?? targetHeights), glideFrame = 0

  // Make the valley's shapes once.
  board.replaceChildren()
  const grid = make("g", {}, board), groundShape = make("path", { class: "why-valley-earth" }, board)
  const groundEdge = make("path", { class: "why-valley-edge", fill: "none", "stroke-width": 2.5 }, board)
  const run = make("line", { stroke: "currentColor", "stroke-width": 5, "stroke-opacity": 0.55 }, board)
  const rise = make("line", { stroke: colors.slope, "stroke-width": 5, "stroke-opacity": 0.55 }, board)
  const tilt = make("line", { stroke: colors.slope, "stroke-width": 5, "stroke-linecap": "round" }, board)
  const shaft = make("line", { stroke: colors.step, "stroke-width": 5 }, board), head = make("path", { fill: colors.step }, board)
  const ball = make("circle", { class: "why-valley-ball", r: 9 }, board)
  const addText = (text, className = "", anchor = "middle") => {
    const element = make("text", { class: className, "text-anchor": anchor }, board)
    element.textContent = text
    return element
  }
  const runWord = addText("", "why-tilt-word"), riseWord = addText("", "why-tilt-word", "start")
  const stepWord = addText(words.step, "why-tilt-word")
  const xTitle = addText(words.across.replace("{knob}", data.knobs[knob])), yTitle = addText(words.up, "", "start")
  if (data.magnified > 1) yTitle.textContent += ` · ${words.magnified.replace("{times}", data.magnified)}`

  const value = () => {
    const position = Number(dial?.value ?? NaN)
    return Number.isFinite(position) ? position : data.value
  }

  function paint() {
    const width = board.clientWidth || 634, height = board.clientHeight || 400
    const params = [...data.params]
    params[knob] = value()
    const error = drawStudents(params), slopes = gradient(params, inputs, targets), slope = slopes[knob]
    const step = takeStep(params, slopes, rate, reach)[knob]
    Object.assign(root.dataset, { error, knob, value: params[knob], slope, step })
    if (valueLabels[knob]) valueLabels[knob].textContent = formatBrief(params[knob])
    const left = MARGIN.left, right = width - MARGIN.right, top = MARGIN.top, bottom = height - MARGIN.bottom
    const x = param => left + ((param - low) / (windowEnd - low)) * (right - left)
    const y = lossHeight => bottom - ((lossHeight - floor) / (ceiling - floor)) * (bottom - top)
    const points = losses.map((lossHeight, index) => `${x(low + ((high - low) * index) / (CURVE_POINTS - 1)).toFixed(2)} ${y(lossHeight).toFixed(2)}`)
    set(groundEdge, { d: `M${points.join("L")}` })
    set(groundShape, { d: `M${points.join("L")}L${x(high)} ${bottom}L${left} ${bottom}Z` })
    const plot = { width, left, right, bottom, x, y }
    drawAxes(plot)
    const ballX = x(params[knob]), ballY = y(error)
    drawSlope(plot, slope, ballX, ballY)
    drawStep(plot, step, ballX, ballY)
    set(ball, { cx: ballX, cy: ballY - 10 })
  }

  function drawAxes({ width, left, bottom, x, y }) {
    grid.replaceChildren()
    const { ticks, digits } = ticksBetween(floor, ceiling, 4)
    for (const tick of ticks) {
      make("line", { x1: left, x2: x(high), y1: y(tick), y2: y(tick), stroke: "currentColor", "stroke-opacity": 0.12 }, grid)
      make("text", { x: left - 8, y: y(tick) + 4, "text-anchor": "end" }, grid).textContent = formatFixed(tick, digits)
    }
    for (let tick = Math.ceil(low / 2) * 2; tick <= high; tick += 2)
      make("text", { x: x(tick), y: bottom + 18, "text-anchor": "middle" }, grid).textContent = formatFixed(tick, 0)
    set(xTitle, { x: (left + x(high)) / 2, y: bottom + 38 })
    fitText(xTitle, xTitle.textContent, Math.min(left + x(high), 2 * width - left - x(high)), 13)
    set(fitText(yTitle, yTitle.textContent, width - 8, 13), { x: 6, y: 16 })
  }

  /** Draw the tilt under the ball, and its triangle: one unit to the right, and the rise that the slope gives. */
  function drawSlope({ right, bottom, x, y }, slope, ballX, ballY) {
    const pxPerUnit = x(1) - x(0), pxPerLoss = y(0) - y(1), pxDown = (-slope * pxPerLoss) / pxPerUnit
    const halfTiltX = HALF_TILT / Math.hypot(1, pxDown)
    set(tilt, { x1: ballX - halfTiltX, x2: ballX + halfTiltX, y1: ballY - pxDown * halfTiltX, y2: ballY + pxDown * halfTiltX })
    const runEnd = ballX + pxPerUnit, riseEnd = ballY - slope * pxPerLoss, hasTilt = Math.abs(slope) >= data.level
    set(run, { x1: ballX, x2: runEnd, y1: ballY, y2: ballY, opacity: hasTilt ? 1 : 0 })
    set(rise, { x1: runEnd, x2: runEnd, y1: ballY, y2: riseEnd, opacity: hasTilt ? 1 : 0 })
    runWord.textContent = hasTilt ? words.run : words.flat
    riseWord.textContent = hasTilt ? words[slope > 0 ? "rise" : "fall"].replace("{rise}", formatShort(Math.abs(slope), words.almost)) : ""
    const runY = Math.min(Math.max(ballY, riseEnd) + 24, bottom - 4)
    set(runWord, { x: Math.min(hasTilt ? (ballX + runEnd) / 2 : ballX, right - Math.max(46, measureWidth(runWord.textContent, WORD_SIZE, true) / 2 - MARGIN.right)), y: runY })
    const hasRoom = right - runEnd > 8 * riseWord.textContent.length
    set(riseWord, hasRoom ? { x: runEnd + 8, y: Math.min((ballY + riseEnd) / 2 + 5, runY - LINE_HEIGHT), "text-anchor": "start" } : { x: right, y: Math.min(ballY - 28, riseEnd - 8), "text-anchor": "end" })
  }

  /** Draw the step's arrow above the ball. Its word is left out where there is no room for it. */
  function drawStep({ left, right, x }, step, ballX, ballY) {
    const tipX = x(step), headLength = Math.min(12, Math.abs(tipX - ballX)), direction = Math.sign(tipX - ballX), arrowY = ballY - 38
    const wordRoom = Math.max(80, measureWidth(words.step, WORD_SIZE, true) + 12)
    const isArrowVisible = Math.abs(tipX - ballX) >= 0.75 && tipX >= left && tipX <= right
    set(shaft, { x1: ballX, x2: tipX - direction * headLength, y1: arrowY, y2: arrowY, opacity: isArrowVisible ? 1 : 0 })
    set(head, { d: `M${tipX} ${arrowY}l${-direction * headLength} ${-headLength * 0.65}v${headLength * 1.3}z`, opacity: isArrowVisible ? 1 : 0 })
    const isWordVisible = isArrowVisible && Math.abs(tipX - ballX) >= MIN_NAMED_ARROW && tipX - left > wordRoom && right - tipX > wordRoom
    set(stepWord, { x: tipX + direction * 8, y: arrowY + 5, "text-anchor": direction > 0 ? "start" : "end", opacity: isWordVisible ? 1 : 0 })
  }

  // The small network, where each line is a choice. It is laid out in px, so that words and knobs keep their size on a narrow screen.
  networkView.setAttribute("aria-label", words.choose)
  networkView.setAttribute("aria-disabled", data.fixed)
  root.querySelector(".why-tilt-choice").hidden = data.choice_hidden
  const hint = root.querySelector(".why-tilt-hint")
  hint.textContent = words.choose
  let choices = [], layoutSize = ""
  function layOutNetwork() {
    const width = networkView.clientWidth, height = networkView.clientHeight, hasFocus = networkView.contains(document.activeElement)
    if (!width || layoutSize === `${width} ${height}`) return
    layoutSize = `${width} ${height}`
    networkView.replaceChildren()
    valueLabels.length = 0
    networkView.setAttribute("viewBox", `0 0 ${width} ${height}`)
    const isTouch = matchMedia("(pointer: coarse), (max-width: 560px)").matches, { size: baseSize, ...places } = isTouch ? TOUCH_LAYOUT : MOUSE_LAYOUT
    const scalePoint = ([x, y]) => [Math.max((x * width) / baseSize[0], DISC_RADIUS + 1), (y * height) / baseSize[1]]
    const layout = { discs: places.discs.map(scalePoint), ends: places.ends.map(scalePoint) }
    // The hint must end before the knob next to it.
    hint.style.fontSize = `${fitSize(words.choose, layout.ends[0][0] - KNOB_RADIUS - 4, 13)}px`
    choices = linesOf(layout).map((line, index) => addChoice(line, index, knobCenter(line, layout.ends), isTouch))
    layout.discs.forEach(([x, y], disc) => {
      make("circle", { cx: x, cy: y, r: DISC_RADIUS }, networkView)
      fitText(make("text", { x, y: y + 4, "text-anchor": "middle" }, networkView), words.discs[disc], 2 * DISC_RADIUS - 3, 12)
    })
    if (hasFocus) choices[knob].focus()
  }

  function addChoice([[x1, y1], [x2, y2]], index, [cx, cy], isTouch) {
    const isChosen = index === knob, weight = data.params[index]
    const choice = make("g", { role: "radio", tabindex: isChosen ? 0 : -1, "aria-checked": isChosen, "aria-label": data.knobs[index] }, networkView)
    make("line", { class: "why-tilt-hit", x1, y1, x2, y2 }, choice)
    if (isTouch) make("rect", { x: cx - TOUCH_SIZE / 2, y: cy - TOUCH_SIZE / 2, width: TOUCH_SIZE, height: TOUCH_SIZE, fill: "transparent" }, choice)
    const color = isChosen ? colors.chosen : weight < 0 ? colors.minus : colors.plus
    make("line", { x1, y1, x2, y2, stroke: color, "stroke-width": (isChosen ? 3 : 1.5) + Math.min(Math.abs(weight), 8) / 2 }, choice)
    make("circle", { cx, cy, r: KNOB_RADIUS, class: "why-tilt-knob" }, choice).style.stroke = color
    valueLabels.push(make("text", { class: "why-tilt-value", x: cx, y: cy + 4, "text-anchor": "middle" }, choice))
    valueLabels[index].textContent = formatBrief(isChosen ? value() : weight)
    if (!data.fixed) choice.onclick = () => setTriggerValue("knob", index)
    return choice
  }

  networkView.onkeydown = event => {
    const direction = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!direction || data.fixed) return
    event.preventDefault()
    setTriggerValue("knob", (knob + direction + data.params.length) % data.params.length)
  }

  // A drag anywhere in the valley moves the dial to the pointer.
  function drag(event) {
    const input = findSlider(), box = board.getBoundingClientRect()
    if (!input || input.disabled) return
    const share = (event.clientX - box.left - MARGIN.left) / (box.width - MARGIN.left - MARGIN.right)
    input.value = String(Math.min(Math.max(low + share * (windowEnd - low), Number(input.min)), Number(input.max)))
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }
  let valueBefore = null
  board.onpointerdown = event => {
    if (event.button !== 0) return
    valueBefore = findSlider()?.value
    board.setPointerCapture(event.pointerId)
    findSlider()?.dispatchEvent(new PointerEvent("pointerdown")) // a dial that plays stops
    drag(event)
  }
  board.onpointermove = event => valueBefore !== null && drag(event)
  board.onpointerup = () => {
    if (valueBefore !== null) findSlider()?.dispatchEvent(new PointerEvent("pointerup")) // ends the drag, so the dial reports its value
    valueBefore = null
  }
  board.onpointercancel = () => { if (valueBefore !== null) findSlider()?.dispatchEvent(new PointerEvent("pointercancel")); valueBefore = null }

  const resizeObserver = new ResizeObserver(() => { layOutNetwork(); paint() })
  resizeObserver.observe(board)
  resizeObserver.observe(networkView)
  dial?.addEventListener("input", paint)
  /** Animate the heights from the previous knob's to this one's. */
  function glide() {
    const from = [floor, ceiling], startTime = performance.now()
    const frame = now => {
      const share = Math.min((now - startTime) / GLIDE_MS, 1), eased = share * share * (3 - 2 * share)
      ;[floor, ceiling] = from.map((lossHeight, index) => lossHeight + (targetHeights[index] - lossHeight) * eased)
      paint()
      glideFrame = share < 1 ? requestAnimationFrame(frame) : 0
    }
    glideFrame = requestAnimationFrame(frame)
  }
  layOutNetwork()
  paint()
  lastHeights.set(root, targetHeights)
  if (floor !== targetHeights[0] || ceiling !== targetHeights[1]) glide()
  const cleanup = () => { cancelAnimationFrame(glideFrame); resizeObserver.disconnect(); dial?.removeEventListener("input", paint) }
  cleanups.set(root, cleanup)
  return cleanup
}

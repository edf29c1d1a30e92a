// Draws a walk over two parameters from above, with its next step as an arrow of true length. Next to it is the prediction,
// or the error step by step. In fog only the tilt under the ball is visible. The dial moves both pictures.
const walks = new WeakMap()

const MARGIN = { left: 46, right: 2, top: 4, bottom: 40 } // px around the map
const FEEL_RADIUS = 44 // px around the ball where the tilt can be felt
const MAX_HEAD = 15, MIN_HEAD = 10 // px: the length of an arrow's head, and the least for a short step
const MAP_BALL_RADIUS = 8 // px, of the ball
const LOOK_BACK = 30 // px: how far back to look for the direction of the path
const ARROW_RIM = 2 // px of white around the arrow
const REST_DELAY = 500 // ms at the end of the walk after which its switch says that the fog has lifted
const CURVE_TOP = 22 // px above the error curve, for its title

/** Make the map's shapes, from the ground up to the words over the walk. */
function createMap(board, { alt, dial, image, points, words, colors }) {
  board.replaceChildren()
  board.setAttribute("aria-label", alt)
  const plot = make("svg", { overflow: "hidden" }, board)
  const ground = make("image", { href: image, preserveAspectRatio: "none" }, plot)
  const goalMark = make("g", {}, plot)
  make("circle", { r: 9, fill: "none", stroke: "#fff", "stroke-width": 3 }, goalMark)
  make("circle", { r: 2.5, fill: "#fff" }, goalMark)
  const goalWord = make("text", { class: "why-walk-ink" }, goalMark)
  const scaleWord = make("text", { class: "why-walk-ink", "text-anchor": "end" }, plot)
  const fog = make("rect", { class: "why-walk-fog", width: "100%", height: "100%" }, plot)
  const feelGroup = make("g", { class: "why-walk-feel" }, plot)
  const tiltGroup = make("g", {}, feelGroup)
  const shade = make("linearGradient", { id: `why-felt-${dial}` }, make("defs", {}, feelGroup))
  const stops = [0, 1].map(offset => make("stop", { offset, "stop-color": colors.slope }, shade))
  make("circle", { r: FEEL_RADIUS, fill: `url(#${shade.id})`, stroke: colors.slope, "stroke-width": 2 }, tiltGroup)
  const levels = [-0.6, 0, 0.6].map(share => {
    const half = FEEL_RADIUS * Math.sqrt(1 - share * share)
    return make("line", { x1: share * FEEL_RADIUS, x2: share * FEEL_RADIUS, y1: -half, y2: half, stroke: colors.slope, "stroke-width": 1.5 }, tiltGroup)
  })
  const [higher, lower] = [words.higher, words.lower].map(word => {
    const element = make("text", { class: "why-walk-word", "text-anchor": "middle" }, feelGroup)
    element.textContent = word
    return element
  })
  const trailOutline = make("path", { class: "why-walk-below", "stroke-width": 6 }, plot), trail = make("path", { class: "why-walk-trail", "stroke-width": 3 }, plot)
  const dots = points.map(() => make("circle", { r: 3.5, fill: "#fff", stroke: "#1c2430", "stroke-opacity": 0.7 }, plot))
  const ball = make("circle", { class: "why-valley-ball", r: MAP_BALL_RADIUS }, plot)
  const arrow = make("g", {}, plot) // above the ball: many steps are no longer than the ball is wide
  const shafts = ["#fff", colors.step].map((stroke, index) => make("line", { stroke, "stroke-width": index ? 5 : 5 + 2 * ARROW_RIM }, arrow))
  const head = make("path", { fill: colors.step, stroke: "#fff", "stroke-width": 2 * ARROW_RIM, "paint-order": "stroke", "stroke-linejoin": "round" }, arrow)
  const stepWord = make("text", { class: "why-walk-ink" }, arrow)
  const endWord = make("text", { class: "why-walk-ink", "text-anchor": "middle" }, plot)
  const axes = make("g", {}, board)
  goalWord.textContent = words.lowest
  scaleWord.textContent = words.scale
  stepWord.textContent = words.step
  return {
    plot, ground, axes, goalMark, goalWord, scaleWord, fog, feelGroup, tiltGroup, stops, levels, higher, lower,
    trailOutline, trail, dots, ball, arrow, shafts, head, stepWord, endWord,
  }
}

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".why-walk"), board = root.querySelector(".why-walk-map"), side = root.querySelector(".why-walk-side")
  const previous = walks.get(root)
  previous?.cleanup()
  const { words, colors, points, slopes } = data
  const dial = document.querySelector(`.st-key-${data.dial}`)
  const last = points.length - 1
  // Once the fog has lifted at the end of the walk, it stays lifted until the switch changes.
  const state = { cleanup: () => {}, hasFogLifted: false, hasFog: data.fog, timer: null }
  walks.set(root, state)

  side.setAttribute("aria-label", data.sideAlt)
  root.classList.toggle("why-walk-asks", data.asks)
  const {
    plot, ground, axes, goalMark, goalWord, scaleWord, fog, feelGroup, tiltGroup, stops, levels, higher, lower,
    trailOutline, trail, dots, ball, arrow, shafts, head, stepWord, endWord,
  } = createMap(board, data)

  // Lay out what depends on the map's size alone.
  let x = () => 0, y = () => 0, width = 0, height = 0, isGoalLabelAbove = false
  function measure() {
    width = (board.clientWidth || 664) - MARGIN.left - MARGIN.right
    height = (board.clientHeight || 430) - MARGIN.top - MARGIN.bottom
    const [a0, a1, b0, b1] = data.window
    x = a => ((a - a0) / (a1 - a0)) * width
    y = b => ((b1 - b) / (b1 - b0)) * height
    set(plot, { x: MARGIN.left, y: MARGIN.top, width, height })
    set(ground, { width, height })
    axes.replaceChildren()
    make("rect", { class: "why-walk-frame", x: MARGIN.left, y: MARGIN.top, width, height }, axes)
    const addText = (words, attributes) => (make("text", { "text-anchor": "middle", ...attributes }, axes).textContent = words)
    const bottom = MARGIN.top + height
    for (const tick of data.ticks[0]) addText(localize(tick), { x: MARGIN.left + x(tick), y: bottom + 17, ...(x(tick) > width - 8 && { "text-anchor": "end" }) })
    for (const tick of data.ticks[1]) addText(localize(tick), { x: MARGIN.left - 6, y: MARGIN.top + y(tick) + 4, "text-anchor": "end" })
    const addTitle = (words, margin, attributes) => fitText(make("text", { "text-anchor": "middle", ...attributes }, axes), words, margin, 13)
    addTitle(words.axes[0], width + 2 * MARGIN.right, { x: MARGIN.left + width / 2, y: bottom + 36 })
    addTitle(words.axes[1], height + 2 * MARGIN.top, { x: 0, y: 0, transform: `translate(12 ${MARGIN.top + height / 2}) rotate(-90)` })
    set(goalMark, data.lowest ? { transform: `translate(${x(data.lowest[0])} ${y(data.lowest[1])})` } : { opacity: 0 })
    // The label is below the goal, where the end of the walk does not hide it. Near the map's bottom edge it is above.
    isGoalLabelAbove = Boolean(data.lowest) && y(data.lowest[1]) > height - 34
    set(goalWord, { x: -9, y: isGoalLabelAbove ? -16 : 27 })
    set(scaleWord, { x: width - 10, y: height - 10 })
    points.forEach(([a, b], step) => set(dots[step], { cx: x(a), cy: y(b) }))
  }

  /** Keep a point of the walk on the map. Outside, return where the path from the previous point crosses the border. */
  function clampToMap(walkX, walkY, fromX, fromY) {
    const shareInside = (from, to, high) => (to < MAP_BALL_RADIUS ? (from - MAP_BALL_RADIUS) / (from - to) : to > high ? (high - from) / (to - from) : 1)
    const share = Math.max(Math.min(shareInside(fromX, walkX, width - MAP_BALL_RADIUS), shareInside(fromY, walkY, height - MAP_BALL_RADIUS), 1), 0)
    return [walkX, walkY].map((to, index) => Math.min(Math.max([fromX, fromY][index] + share * (to - [fromX, fromY][index]), MAP_BALL_RADIUS), (index ? height : width) - MAP_BALL_RADIUS))
  }

  const dialValue = () => {
    const value = Number(dial?.value ?? 0)
    return Number.isFinite(value) ? value : 0
  }

  const drawSide = data.params ? createPrediction() : createErrorCurve()

  /** Draw the prediction of the students next to the map. */
  function createPrediction() {
    const draw = createStudents(side, { ...data, words: words.students })
    return values => {
      const params = [...data.params]
      data.moving.forEach((param, index) => (params[param] = values[index]))
      root.dataset.error = draw(params)
    }
  }

  /** Draw the error over the steps: the whole walk thin, the part behind the ball thick. */
  function createErrorCurve() {
    side.replaceChildren()
    const grid = make("g", {}, side)
    const frame = make("svg", { overflow: "hidden", x: 0, y: CURVE_TOP }, side) // so that no line covers the title
    const plot = make("g", { transform: `translate(0 ${-CURVE_TOP})` }, frame)
    const wholeCurve = make("path", { fill: "none", stroke: colors.error, "stroke-width": 1.5, "stroke-opacity": 0.35 }, plot)
    const pastCurve = make("path", { fill: "none", stroke: colors.error, "stroke-width": 4, "stroke-linejoin": "round" }, plot)
    const point = make("circle", { class: "why-valley-ball", r: 7 }, plot)
    let lastSize = null
    return (values, position) => {
      const { clientWidth: width, clientHeight: height } = side
      const left = 40, right = width - 12, top = 30, bottom = height - 40
      const across = step => left + (step / data.steps) * (right - left)
      const up = error => bottom - ((Math.min(error, 2 * data.top - data.floor) - data.floor) / (data.top - data.floor)) * (bottom - top)
      const line = steps => "M" + steps.map(step => `${across(step).toFixed(1)} ${up(errorAt(step)).toFixed(1)}`).join("L")
      if (lastSize !== `${width} ${height}`) {
        lastSize = `${width} ${height}`
        set(frame, { width, height: height - CURVE_TOP })
        grid.replaceChildren()
        const addText = (words, attributes) => (make("text", { "text-anchor": "middle", ...attributes }, grid).textContent = words)
        for (const tick of data.errorTicks) {
          make("line", { x1: left, x2: right, y1: up(tick), y2: up(tick), stroke: "currentColor", "stroke-opacity": 0.12 }, grid)
          addText(localize(tick), { x: left - 6, y: up(tick) + 4, "text-anchor": "end" })
        }
        for (const share of [0, 0.5, 1]) addText(share * data.steps, { x: across(share * data.steps), y: bottom + 18, "text-anchor": share === 1 ? "end" : "middle" })
        addText(words.across, { x: (left + right) / 2, y: bottom + 36 })
        addText(words.up, { x: 4, y: 16, "text-anchor": "start" })
        set(wholeCurve, { d: line(points.map((_, step) => step)) })
      }
      const currentStep = Math.min(position, last)
      set(pastCurve, { d: line([...points.keys()].filter(step => step <= currentStep).concat(currentStep)) })
      set(point, { cx: across(currentStep), cy: up(errorAt(currentStep)) })
      root.dataset.error = errorAt(currentStep)
    }
  }

  /** Interpolate a column of the rows at a fractional step. */
  const interpolate = (rows, position, column) => {
    const step = Math.floor(position + 1e-9), next = Math.min(step + 1, last)
    return rows[step][column] + (position - step) * (rows[next][column] - rows[step][column])
  }
  const errorAt = step => interpolate(data.errors.map(error => [error]), step, 0)

  function paint() {
    const position = dialValue(), currentStep = Math.min(position, last), step = Math.floor(currentStep + 1e-9), values = [0, 1].map(knob => interpolate(points, currentStep, knob))
    const walkX = x(values[0]), walkY = y(values[1]), isOver = currentStep >= last - 1e-6
    if (isOver && state.hasFog && !state.hasFogLifted) {
      state.hasFogLifted = true
      state.timer = setTimeout(onRest, REST_DELAY) // the dial of a link is at the end without a move
    }
    const isFoggy = data.fog && !state.hasFogLifted
    Object.assign(root.dataset, { step, a: values[0], b: values[1], fog: isFoggy })
    set(fog, { opacity: Number(isFoggy) })
    set(goalMark, data.lowest ? { opacity: Number(!isFoggy) } : {})
    set(scaleWord, { opacity: Number(!isFoggy) })
    drawSide(values, position)
    const [ballX, ballY] = drawTrail(currentStep, walkX, walkY)
    drawTilt(currentStep, walkX, walkY, isFoggy, isOver)
    drawStep(step)
    writeEnd(ballX, ballY, walkX, walkY, isOver)
  }

  /** Draw the path up to the ball, which stays on the map. Returns the ball's center. */
  function drawTrail(currentStep, walkX, walkY) {
    const step = Math.floor(currentStep + 1e-9)
    const path = points.slice(0, step + 1).map(([a, b]) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`)
    const d = `M${[...path, `${walkX.toFixed(1)} ${walkY.toFixed(1)}`].join("L")}`
    set(trailOutline, { d })
    set(trail, { d })
    dots.forEach((dot, index) => set(dot, { opacity: Number(index <= step) }))
    const from = points[currentStep > step + 1e-9 ? step : Math.max(step - 1, 0)]
    const [ballX, ballY] = clampToMap(walkX, walkY, x(from[0]), y(from[1]))
    set(ball, { cx: ballX, cy: ballY })
    return [ballX, ballY]
  }

  /** Show which way the error grows on the screen, and how steeply compared with the first point. */
  function drawTilt(currentStep, walkX, walkY, isFoggy, isOver) {
    const [a0, a1, b0, b1] = data.window
    const slopeX = interpolate(slopes, currentStep, 0) * ((a1 - a0) / width), slopeY = -interpolate(slopes, currentStep, 1) * ((b1 - b0) / height)
    const firstSlope = Math.hypot(slopes[0][0] * ((a1 - a0) / width), slopes[0][1] * ((b1 - b0) / height)) || 1
    const steepness = Math.min(Math.hypot(slopeX, slopeY) / firstSlope, 1) ** 0.5, angle = Math.atan2(slopeY, slopeX)
    const isInside = walkX > -FEEL_RADIUS && walkX < width + FEEL_RADIUS && walkY > -FEEL_RADIUS && walkY < height + FEEL_RADIUS
    set(feelGroup, { opacity: Number(isFoggy && isInside), transform: `translate(${walkX} ${walkY})` })
    set(tiltGroup, { transform: `rotate(${(angle * 180) / Math.PI})` })
    stops.forEach((stop, index) => set(stop, { "stop-opacity": index ? 0.15 + 0.6 * steepness : 0.02 }))
    levels.forEach(level => set(level, { "stroke-opacity": 0.25 + 0.6 * steepness }))
    // The words are at an angle to the arrow, so that it does not cross them. At the end the word for the end has their place.
    const edge = Math.max(50, measureWidth(words.higher, 14, true) / 2 + 4, measureWidth(words.lower, 14, true) / 2 + 4)
    for (const [word, wordAngle] of [[higher, angle - 0.62], [lower, angle + Math.PI + 0.62]]) {
      const distance = FEEL_RADIUS + 12, wordX = Math.cos(wordAngle) * (distance + 34), wordY = Math.sin(wordAngle) * distance + 5
      set(word, { x: Math.min(Math.max(walkX + wordX, edge), width - edge) - walkX, y: Math.min(Math.max(walkY + wordY, 16), height - 6) - walkY, opacity: Number(!isOver) })
    }
  }

  /** Draw the next step as an arrow of true length. */
  function drawStep(step) {
    const target = data.arrow && step < last && points[step + 1]
    set(arrow, { opacity: Number(Boolean(target)) })
    if (!target) return
    const [fromX, fromY, toX, toY] = [x(points[step][0]), y(points[step][1]), x(target[0]), y(target[1])]
    const length = Math.hypot(toX - fromX, toY - fromY), size = Math.max(Math.min(MAX_HEAD, length), Math.min(MIN_HEAD, 4 * length))
    const [alongX, alongY] = length ? [(toX - fromX) / length, (toY - fromY) / length] : [1, 0]
    const [baseX, baseY] = [toX - alongX * size, toY - alongY * size], half = size * 0.6
    for (const shaft of shafts) set(shaft, length > size ? { x1: fromX, y1: fromY, x2: baseX, y2: baseY, opacity: 1 } : { opacity: 0 })
    set(head, { d: `M${toX} ${toY}L${baseX - alongY * half} ${baseY + alongX * half}L${baseX + alongY * half} ${baseY - alongX * half}Z` })
    set(stepWord, { x: (fromX + toX) / 2 + 12, y: (fromY + toY) / 2, opacity: Number(length > 70) })
  }

  // The word is ahead of the ball, off the path behind it. At the map's top edge it is next to the ball. It never covers the question.
  function writeEnd(ballX, ballY, walkX, walkY, isOver) {
    let pastStep = last
    while (pastStep > 0 && Math.hypot(x(points[pastStep][0]) - walkX, y(points[pastStep][1]) - walkY) < LOOK_BACK) pastStep -= 1
    const [pastX, pastY] = points[pastStep], isDownward = ballY - y(pastY) > MAP_BALL_RADIUS, isBeside = !isDownward && ballY < 42
    const direction = ballX < x(pastX) ? -1 : 1, margin = 90
    const endX = isBeside ? ballX + direction * 16 : Math.min(Math.max(ballX, margin), width - margin)
    const endY = isBeside ? 24 : Math.max(isDownward ? ballY + 30 : ballY - (isGoalLabelAbove ? 36 : 20), data.asks ? 120 : 0)
    set(endWord, { x: endX, y: Math.min(endY, height - 8), "text-anchor": isBeside ? (direction < 0 ? "end" : "start") : "middle", opacity: Number(isOver && last > 0) })
    endWord.textContent = words.end
  }

  function onMove() {
    state.hasFog = data.fog
    paint()
  }

  // Report at rest that the fog has lifted, so that Python can turn the switch off.
  function onRest() {
    if (state.hasFogLifted && data.fog) setStateValue("lifted", (state.reportCount = (previous?.reportCount ?? 0) + 1))
  }
  state.reportCount = previous?.reportCount ?? 0

  const resizeObserver = new ResizeObserver(() => { measure(); paint() })
  resizeObserver.observe(board)
  dial?.addEventListener("input", onMove)
  dial?.addEventListener("rest", onRest)
  measure()
  // If the fog comes back at the end of the walk, it stays until the ball moves.
  if (previous && dialValue() >= last - 1e-6) state.hasFog = false
  paint()
  state.cleanup = () => { resizeObserver.disconnect(); clearTimeout(state.timer); dial?.removeEventListener("input", onMove); dial?.removeEventListener("rest", onRest) }
  return state.cleanup
}

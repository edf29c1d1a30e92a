// Draws what the scenes of the exam network share: the students with the guess and its error, and a valley with its ball.
// Elements are made once, and a frame only changes attributes. So a frame costs no page layout.

const SVG = "http://www.w3.org/2000/svg"
const MAX_HOURS = 10 // the end of the axis
const FULL_BAR_ERROR = 1 // the error that fills the bar
const BALL_RADIUS = 7 // px
const ARROW_CLEARANCE = 24 // px from the ball up to the arrow, so that a thumb on the ball does not hide it
const HEAD_LENGTH = 9 // px of an arrow's head

/** Make an SVG element below `parent`. */
export function make(name, attributes, parent) {
  const element = document.createElementNS(SVG, name)
  parent.append(element)
  return set(element, attributes)
}

/** Set attributes of an element. */
export function set(element, attributes) {
  for (const name in attributes) element.setAttribute(name, attributes[name])
  return element
}

/** Write a number with the decimal sign of the page's language and a true minus sign. */
export const localize = text => String(text).replace("-", "−").replace(".", window.whyDecimal ?? ".")

/** Write a number with a fixed count of decimals, and never "−0.00". */
export function formatFixed(value, digits = 2) {
  const text = value.toFixed(digits)
  return localize(Number(text) === 0 ? text.replace("-", "") : text)
}

/** Write a number with two significant digits. `almost` stands for a number that only rounds to 0. */
export function formatShort(value, almost, digits = 2) {
  if (value === 0) return "0"
  if (Math.abs(value) < 0.0005) return almost
  return localize(Number(value.toPrecision(digits)))
}

const SCALE_NUMBERS = 5 // at most so many fit into a window

/** Return the next step of a scale from `least` on: 1, 2 or 5 times a power of 10. */
function niceStep(least) {
  const power = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map(times => times * power).find(step => step >= least * (1 - 1e-9))
}

const polyline = points => "M" + points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")
const lerp = (from, to, share) => from + (to - from) * share

// Draw the students over their hours, the guess as a line, a red gap for each miss, and the error as a bar made of the twenty misses.
//
// With `data.almost`, the words for a tiny error, the error has two digits as in sentences. Otherwise it has three decimals.
//
// Returns `draw(params, { line, gaps, fall, earlierError })`, which returns the error. `line` and `gaps` are the shares, 0 to 1, that are
// visible. `fall` is how far the gaps have dropped into the bar. Without `fall` both gaps and bar are shown. `earlierError` is marked on the bar.
export function createStudents(element, data) {
  const { inputs, targets, hours, colors, words } = data
  element.replaceChildren()
  const axes = make("g", {}, element)
  const rules = [0, 0.5, 1].map(() => make("line", { stroke: "currentColor", "stroke-opacity": 0.18 }, axes))
  set(rules[1], { "stroke-dasharray": "3 5" })
  const addText = (text, anchor) => {
    const element = make("text", { "text-anchor": anchor }, axes)
    element.textContent = text
    return element
  }
  const endLabels = [words.fail, words.pass].map(text => addText(text, "end"))
  const ticks = [0, 2, 4, 6, 8, 10].map(hour => addText(hour, "middle"))
  const xTitle = addText(words.across, "middle")
  const barFrame = make("rect", { rx: 4, fill: "currentColor", "fill-opacity": 0.07 }, element)
  const segments = hours.map(() => make("rect", { fill: colors.error, "fill-opacity": 0.6 }, element))
  const gaps = hours.map(() => make("rect", { fill: colors.error, "fill-opacity": 0.6 }, element))
  const guessLine = make("path", { fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linecap": "round" }, element)
  const dots = hours.map((_, row) => make("circle", {
    r: 6, class: targets[row] ? "why-exam-pass" : "why-exam-fail", "stroke-width": 2,
  }, element))
  const earlierMark = make("line", { stroke: "currentColor", "stroke-width": 2 }, element)
  const errorLabel = make("text", { class: "why-exam-error" }, element)

  return function draw(params, { line: lineShare = 1, gaps: gapShare = 1, fall = null, earlierError = null } = {}) {
    const width = element.clientWidth || 390, height = element.clientHeight || 390
    // Estimate the width of the longer word in letters of 13 px. Measuring it would cost a layout.
    const left = Math.max(40, 14 + 6.5 * Math.max(words.pass.length, words.fail.length)), right = width - 10, top = 14, barHeight = 28
    const barY = height - barHeight - 2, axisY = barY - 52
    const x = hour => left + (hour / MAX_HOURS) * (right - left), y = share => axisY - share * (axisY - top)
    const total = loss(params, inputs, targets)
    rules.forEach((rule, index) => set(rule, { x1: left, x2: right, y1: y(index / 2), y2: y(index / 2) }))
    endLabels.forEach((end, index) => set(end, { x: left - 10, y: y(index) + 4 }))
    ticks.forEach((tick, index) => set(tick, { x: x(2 * index), y: axisY + 22 }))
    set(xTitle, { x: (left + right) / 2, y: axisY + 39 })
    fitText(xTitle, words.across, right - left + 20, 13)
    set(barFrame, { x: left, y: barY, width: right - left, height: barHeight })
    const isFull = fall === null || fall >= 1, dropShare = fall ?? 0
    const pxPerError = (right - left) / FULL_BAR_ERROR / inputs.length * Math.min(1, FULL_BAR_ERROR / total)
    let segmentX = left
    hours.forEach((hour, row) => {
      const { prediction } = forward(params, inputs[row])
      const share = lossOf(params, inputs[row], targets[row]) * pxPerError
      const ends = [y(targets[row]), y(prediction)].sort((a, b) => a - b)
      const opacity = Math.min(1, gapShare) * 0.6
      set(segments[row], { x: segmentX, width: Math.max(share - 0.8, 0.2), y: barY, height: barHeight, "fill-opacity": fall === null ? opacity : 0 })
      set(gaps[row], {
        x: lerp(x(hour) - 1.2, segmentX, dropShare), width: lerp(2.4, Math.max(share - 0.8, 0.2), dropShare),
        y: lerp(ends[0], barY, dropShare), height: lerp(ends[1] - ends[0], barHeight, dropShare),
        "fill-opacity": opacity,
      })
      segmentX += share
      set(dots[row], { cx: x(hour), cy: y(targets[row]) })
    })
    const points = []
    for (let index = 0; index <= 100; index += 1) {
      const hour = (index / 100) * MAX_HOURS
      if (index / 100 <= lineShare) points.push([x(hour), y(forward(params, (hour - data.middle) / data.unit).prediction)])
    }
    set(guessLine, { d: points.length ? polyline(points) : "" })
    const earlierX = left + Math.min((earlierError ?? 0) / FULL_BAR_ERROR, 1) * (right - left)
    set(earlierMark, { x1: earlierX, x2: earlierX, y1: barY - 3, y2: barY + barHeight + 3, opacity: earlierError === null ? 0 : 1 })
    const filledWidth = Math.min(total, FULL_BAR_ERROR) / FULL_BAR_ERROR * (right - left)
    set(errorLabel, { x: left + 10 + (filledWidth < 150 ? filledWidth : 0), y: barY + barHeight / 2 + 5, opacity: isFull ? 1 : 0 })
    errorLabel.textContent = `${words.error} ${data.almost ? formatShort(total, data.almost) : formatFixed(total, 3)}`
    return total
  }
}

// Draw one valley: the error as one parameter turns and the other six stay fixed, with the ball at the parameter's value.
//
// Returns `draw(view)`. The window: its `center` and `half` its width, in units of the parameter. `scale`: px for an error of 1.
// The ball: its `value`, its `slope`, and the value at the arrow's tip (`step`). `losses` are those over the window.
// `ground`, `tilt` and `arrow` say what is visible.
export function createValley(element, data) {
  const { colors } = data
  element.replaceChildren()
  const groundShape = make("path", { class: "why-valley-earth" }, element)
  const groundEdge = make("path", { class: "why-valley-edge", fill: "none", "stroke-width": 2 }, element)
  const floorMark = make("line", { stroke: colors.slope, "stroke-width": 4, "stroke-linecap": "round" }, element)
  const fog = make("rect", { class: "why-valley-fog" }, element)
  const tilt = make("line", { stroke: colors.slope, "stroke-width": 4, "stroke-linecap": "round" }, element)
  const guide = make("line", { stroke: colors.step, "stroke-width": 1.5, "stroke-dasharray": "2 3" }, element)
  const shaft = make("line", { stroke: colors.step, "stroke-width": 4 }, element)
  const head = make("path", { fill: colors.step }, element)
  const scaleMarks = make("path", { class: "why-valley-scale", fill: "none" }, element)
  const scaleNumbers = Array.from({ length: SCALE_NUMBERS }, () => make("text", { class: "why-valley-scale", "text-anchor": "middle" }, element))
  const ball = make("circle", { class: "why-valley-ball", r: BALL_RADIUS }, element)

  /** Mark the parameter's values along the floor. When the window follows its ball, the marks are seen to move. */
  function paintScale(center, half, x, width, height) {
    const step = niceStep(half * 0.5), first = Math.ceil((center - half) / step)
    const marks = scaleNumbers.map((_, index) => (first + index) * step)
    set(scaleMarks, { d: marks.map(mark => `M${x(mark).toFixed(2)} ${height}v-5`).join("") })
    scaleNumbers.forEach((number, index) => {
      const isInside = x(marks[index]) > 16 && x(marks[index]) < width - 16
      set(number, { x: x(marks[index]), y: height - 8, opacity: isInside ? 1 : 0 })
      const label = localize(Number(marks[index].toPrecision(6)))
      if (number.textContent !== label) number.textContent = label
    })
  }

  return function draw({ center, half, scale, value, slope, step, error, losses, ground, tilt: hasTilt, arrow: hasArrow, reach = 26 }) {
    const width = element.clientWidth || 170, height = element.clientHeight || 92
    const pxPerParam = width / 2 / half // px for a change by 1
    const x = param => width / 2 + (param - center) * pxPerParam
    const ballY = height * 0.68 // all seven balls lie at one height, because the error is one number
    const y = pointLoss => Math.min(Math.max(ballY - (pointLoss - error) * scale, -40), height)
    const ballX = x(value), rise = (-slope * scale) / pxPerParam // px down for each px to the right
    const halfTiltX = reach / Math.hypot(1, rise) // horizontal px of half a tilt that is `reach` long
    set(fog, { x: 0, y: 0, width, height, opacity: ground ? 0 : 1 })
    set(floorMark, { opacity: 0 })
    if (losses) {
      const surface = losses.map((pointLoss, index) => [(width * index) / (losses.length - 1), y(pointLoss)])
      set(groundEdge, { d: polyline(surface), opacity: ground ? 1 : 0 })
      set(groundShape, { d: `${polyline(surface)}L${width} ${height}L0 ${height}Z`, opacity: ground ? 1 : 0 })
      const lowest = losses.findIndex((pointLoss, index) => index && pointLoss <= losses[index - 1] && pointLoss < (losses[index + 1] ?? -Infinity))
      if (ground && lowest > 0) {
        const [lowestX, lowestY] = surface[lowest]
        set(floorMark, { x1: lowestX - 12, x2: lowestX + 12, y1: lowestY, y2: lowestY, opacity: 0.4 })
      }
    } else {
      set(groundEdge, { opacity: 0 })
      const segment = [[ballX - halfTiltX, ballY - rise * halfTiltX], [ballX + halfTiltX, ballY + rise * halfTiltX]]
      set(groundShape, { d: `${polyline(segment)}L${ballX + halfTiltX} ${height}L${ballX - halfTiltX} ${height}Z`, opacity: Number(hasTilt) })
    }
    paintScale(center, half, x, width, height)
    set(tilt, { x1: ballX - halfTiltX, y1: ballY - rise * halfTiltX, x2: ballX + halfTiltX, y2: ballY + rise * halfTiltX, opacity: Number(hasTilt) })
    const tipX = x(step), direction = Math.sign(tipX - ballX), arrowLength = Math.abs(tipX - ballX), arrowY = ballY - BALL_RADIUS - ARROW_CLEARANCE
    const isArrowVisible = hasArrow && arrowLength >= 0.75
    const headLength = Math.min(HEAD_LENGTH, arrowLength) // a short arrow is only a head, so that its tip stays at the step's end
    set(shaft, { x1: ballX, x2: tipX - direction * headLength, y1: arrowY, y2: arrowY, opacity: isArrowVisible ? 1 : 0 })
    set(head, { d: `M${tipX} ${arrowY}l${-direction * headLength} ${-headLength * 0.65}v${headLength * 1.3}z`, opacity: isArrowVisible ? 1 : 0 })
    set(guide, { x1: tipX, x2: tipX, y1: arrowY, y2: ballY + rise * (tipX - ballX), opacity: isArrowVisible && arrowLength > BALL_RADIUS + 2 ? 0.8 : 0 })
    set(ball, { cx: ballX, cy: ballY - BALL_RADIUS - 1 })
  }
}

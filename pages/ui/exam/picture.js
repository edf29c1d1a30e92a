// What the scenes with the exam network draw alike: the students with the guess and its error, and a valley with its ball.
// An element is made once and then only given new attributes, so that a frame costs no layout of the page.

const SVG = "http://www.w3.org/2000/svg"
const HOURS = 10 // the axis goes from 0 to 10 hours
const FULL = 1 // the error that fills the bar
const BALL = 7 // px, its radius
const ABOVE_BALL = 24 // px from the ball's middle up to the arrow: a thumb on the ball leaves it in sight
const HEAD = 9 // px, the length of an arrow's head

/** Make an SVG element below `parent`. */
export function make(name, attributes, parent) {
  const element = document.createElementNS(SVG, name)
  parent.append(element)
  return set(element, attributes)
}

/** Give an element new attributes. */
export function set(element, attributes) {
  for (const name in attributes) element.setAttribute(name, attributes[name])
  return element
}

/** A number as the page's language writes it, with a true minus sign. */
export const written = text => String(text).replace("-", "−").replace(".", window.whyDecimal ?? ".")

/** A number with so many decimals; never "−0.00". */
export function fixed(value, digits = 2) {
  const text = value.toFixed(digits)
  return written(Number(text) === 0 ? text.replace("-", "") : text)
}

/** A number above or below 0 with two digits that count; "almost 0" where it rounds to 0 and is not. */
export function short(value, almost, digits = 2) {
  if (value === 0) return "0"
  if (Math.abs(value) < 0.0005) return almost
  return written(Number(value.toPrecision(digits)))
}

const path = points => "M" + points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")
const mix = (from, to, share) => from + (to - from) * share

/**
 * The students over their hours, the guess as a line, a red gap for each miss, and the error as a bar made of the twenty misses.
 *
 * `data.almost`: what is said of a tiny error. With it the error has two digits, as in sentences; else three decimals.
 *
 * `draw(params, { line, gaps, fall })`: how much of the line and of the gaps is there, from 0 to 1, and how far the gaps have dropped
 * into the bar. Without `fall` gaps and bar are both there. `was` is an earlier error, marked on the bar.
 */
export function students(element, data) {
  const { inputs, targets, hours, colors, words } = data
  element.replaceChildren()
  const ground = make("g", {}, element)
  const rules = [0, 0.5, 1].map(() => make("line", { stroke: "currentColor", "stroke-opacity": 0.18 }, ground))
  set(rules[1], { "stroke-dasharray": "3 5" })
  const write = (text, anchor) => {
    const element = make("text", { "text-anchor": anchor }, ground)
    element.textContent = text
    return element
  }
  const ends = [words.fail, words.pass].map(text => write(text, "end"))
  const ticks = [0, 2, 4, 6, 8, 10].map(hour => write(hour, "middle"))
  const across = write(words.across, "middle")
  const trough = make("rect", { rx: 4, fill: "currentColor", "fill-opacity": 0.07 }, element)
  const parts = hours.map(() => make("rect", { fill: colors.error, "fill-opacity": 0.6 }, element))
  const gaps = hours.map(() => make("rect", { fill: colors.error, "fill-opacity": 0.6 }, element))
  const line = make("path", { fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linecap": "round" }, element)
  const dots = hours.map((_, row) => make("circle", {
    r: 6, class: targets[row] ? "why-exam-pass" : "why-exam-fail", "stroke-width": 2,
  }, element))
  const mark = make("line", { stroke: "currentColor", "stroke-width": 2 }, element)
  const label = make("text", { class: "why-exam-error" }, element)

  return function draw(params, { line: drawn = 1, gaps: seen = 1, fall = null, was = null } = {}) {
    const wide = element.clientWidth || 390, tall = element.clientHeight || 390
    // As wide as the longer of both words, in letters of 13 px: to measure them would cost a layout.
    const left = Math.max(40, 14 + 6.5 * Math.max(words.pass.length, words.fail.length)), right = wide - 10, top = 14, bar = 28
    const foot = tall - bar - 2, low = foot - 52
    const x = hour => left + (hour / HOURS) * (right - left), y = share => low - share * (low - top)
    const total = loss(params, inputs, targets)
    rules.forEach((rule, place) => set(rule, { x1: left, x2: right, y1: y(place / 2), y2: y(place / 2) }))
    ends.forEach((end, place) => set(end, { x: left - 10, y: y(place) + 4 }))
    ticks.forEach((tick, place) => set(tick, { x: x(2 * place), y: low + 22 }))
    set(across, { x: (left + right) / 2, y: low + 39 })
    fit(across, words.across, right - left + 20, 13)
    set(trough, { x: left, y: foot, width: right - left, height: bar })
    const full = fall === null || fall >= 1, lies = fall ?? 0
    const unit = (right - left) / FULL / inputs.length * Math.min(1, FULL / total)
    let at = left
    hours.forEach((hour, row) => {
      const { prediction } = forward(params, inputs[row])
      const share = lossOf(params, inputs[row], targets[row]) * unit
      const ends = [y(targets[row]), y(prediction)].sort((one, other) => one - other)
      const opacity = Math.min(1, seen) * 0.6
      set(parts[row], { x: at, width: Math.max(share - 0.8, 0.2), y: foot, height: bar, "fill-opacity": fall === null ? opacity : 0 })
      set(gaps[row], {
        x: mix(x(hour) - 1.2, at, lies), width: mix(2.4, Math.max(share - 0.8, 0.2), lies),
        y: mix(ends[0], foot, lies), height: mix(ends[1] - ends[0], bar, lies),
        "fill-opacity": opacity,
      })
      at += share
      set(dots[row], { cx: x(hour), cy: y(targets[row]) })
    })
    const points = []
    for (let place = 0; place <= 100; place += 1) {
      const hour = (place / 100) * HOURS
      if (place / 100 <= drawn) points.push([x(hour), y(forward(params, (hour - data.middle) / data.unit).prediction)])
    }
    set(line, { d: points.length ? path(points) : "" })
    const earlier = left + Math.min((was ?? 0) / FULL, 1) * (right - left)
    set(mark, { x1: earlier, x2: earlier, y1: foot - 3, y2: foot + bar + 3, opacity: was === null ? 0 : 1 })
    const filled = Math.min(total, FULL) / FULL * (right - left)
    set(label, { x: left + 10 + (filled < 150 ? filled : 0), y: foot + bar / 2 + 5, opacity: full ? 1 : 0 })
    label.textContent = `${words.error} ${data.almost ? short(total, data.almost) : fixed(total, 3)}`
    return total
  }
}

/**
 * One valley: the error as one parameter turns and the other six stand still, with the ball at where it stands.
 *
 * `draw` takes where the window lies (`center`, `half` its width in units of the parameter), how many px an error of 1 is high
 * (`scale`), the ball (`value`, `slope`, `step`: the value at the tip of the arrow), `losses` over the window, and what is to
 * be seen: `ground`, `tilt` and `arrow`.
 */
export function valley(element, data) {
  const { colors } = data
  element.replaceChildren()
  const earth = make("path", { class: "why-valley-earth" }, element)
  const edge = make("path", { class: "why-valley-edge", fill: "none", "stroke-width": 2 }, element)
  const level = make("line", { stroke: colors.slope, "stroke-width": 4, "stroke-linecap": "round" }, element)
  const fog = make("rect", { class: "why-valley-fog" }, element)
  const tilt = make("line", { stroke: colors.slope, "stroke-width": 4, "stroke-linecap": "round" }, element)
  const guide = make("line", { stroke: colors.step, "stroke-width": 1.5, "stroke-dasharray": "2 3" }, element)
  const shaft = make("line", { stroke: colors.step, "stroke-width": 4 }, element)
  const head = make("path", { fill: colors.step }, element)
  const ball = make("circle", { class: "why-valley-ball", r: BALL }, element)

  return function draw({ center, half, scale, value, slope, step, error, losses, ground, tilt: tilted, arrow, reach = 26 }) {
    const wide = element.clientWidth || 170, tall = element.clientHeight || 92
    const unit = wide / 2 / half // px of a turn by 1
    const x = turn => wide / 2 + (turn - center) * unit
    const foot = tall * 0.68 // where all seven balls lie: the error is one number
    const y = height => Math.min(Math.max(foot - (height - error) * scale, -40), tall)
    const at = x(value), rise = (-slope * scale) / unit // px down for each px to the right
    const along = reach / Math.hypot(1, rise) // px to the right of a tilt that is `reach` long
    set(fog, { x: 0, y: 0, width: wide, height: tall, opacity: ground ? 0 : 1 })
    set(level, { opacity: 0 })
    if (losses) {
      const points = losses.map((height, place) => [(wide * place) / (losses.length - 1), y(height)])
      set(edge, { d: path(points), opacity: ground ? 1 : 0 })
      set(earth, { d: `${path(points)}L${wide} ${tall}L0 ${tall}Z`, opacity: ground ? 1 : 0 })
      const bottom = losses.findIndex((height, place) => place && height <= losses[place - 1] && height < (losses[place + 1] ?? -Infinity))
      if (ground && bottom > 0) {
        const [px, py] = points[bottom]
        set(level, { x1: px - 12, x2: px + 12, y1: py, y2: py, opacity: 0.4 })
      }
    } else {
      set(edge, { opacity: 0 })
      const piece = [[at - along, foot - rise * along], [at + along, foot + rise * along]]
      set(earth, { d: `${path(piece)}L${at + along} ${tall}L${at - along} ${tall}Z`, opacity: Number(tilted) })
    }
    set(tilt, { x1: at - along, y1: foot - rise * along, x2: at + along, y2: foot + rise * along, opacity: Number(tilted) })
    const tip = x(step), way = Math.sign(tip - at), far = Math.abs(tip - at), high = foot - BALL - ABOVE_BALL
    const seen = arrow && far >= 0.75
    const size = Math.min(HEAD, far) // a short arrow is all head: its tip lies where the step ends
    set(shaft, { x1: at, x2: tip - way * size, y1: high, y2: high, opacity: seen ? 1 : 0 })
    set(head, { d: `M${tip} ${high}l${-way * size} ${-size * 0.65}v${size * 1.3}z`, opacity: seen ? 1 : 0 })
    set(guide, { x1: tip, x2: tip, y1: high, y2: foot + rise * (tip - at), opacity: seen && far > BALL + 2 ? 0.8 : 0 })
    set(ball, { cx: at, cy: foot - BALL - 1 })
  }
}

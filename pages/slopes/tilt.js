// One parameter, one frame: the students with the guess and its gaps, and this parameter's valley with its tilt. The dial moves both;
// so does whoever drags the ball. A press on a line of the small network chooses the parameter.
const frames = new WeakMap()

const CURVE_POINTS = 161
const TILT = 70 // px of the tilt to either side of the ball
const BOUNDS = { left: 58, right: 14, top: 34, bottom: 46 } // px around the plot
const BEYOND = 1.2 // the room to the right of the valley, in units of the knob: "one to the right" of its end still fits
const AIR = 0.08 // above and below the heights that are shown, as a share of them
const GLIDE = 500 // ms in which the heights change from one knob's to the next one's
const LINE = 18 // px between two words, one above the other
const WORD = 15 // px: the size of the words beside the ball
const MARK = 3 // px: a shorter arrow is not named
const scales = new WeakMap() // the heights that a picture showed last

// The small network in px, for a mouse and for a finger: its size, its discs, and the knobs of the three shifts.
const WIDE = { size: [390, 136], discs: [[30, 70], [178, 37], [178, 103], [318, 70]], ends: [[248, 18], [248, 118], [372, 34]] }
const TALL = { size: [366, 150], discs: [[26, 75], [160, 40], [160, 110], [284, 75]], ends: [[232, 18], [232, 132], [342, 34]] }
const FINGER = 46, KNOB = 15, DISC = 23
const lines = ({ discs: [hours, first, second, answer], ends }) => [
  [hours, first], [ends[0], first], [hours, second], [ends[1], second], [first, answer], [second, answer], [ends[2], answer],
]
const knobOf = ([from, to], ends) => (ends.includes(from) ? from : [from[0] * 0.52 + to[0] * 0.48, from[1] * 0.52 + to[1] * 0.48])

/** Round steps between `low` and `high`, about `count` of them. */
function ticksBetween(low, high, count) {
  const raw = (high - low) / count, power = 10 ** Math.floor(Math.log10(raw))
  const step = power * [1, 2, 5, 10].find(each => each * power >= raw)
  const ticks = []
  for (let tick = Math.ceil(low / step) * step; tick <= high + 1e-9; tick += step) ticks.push(tick)
  return { ticks, digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) }
}

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".why-tilt"), board = root.querySelector(".why-tilt-valley")
  const net = root.querySelector(".why-tilt-net"), guess = root.querySelector(".why-students")
  frames.get(root)?.()
  board.setAttribute("aria-label", data.words.alt)
  guess.setAttribute("aria-label", data.words.studentsAlt)
  const { knob, inputs, targets, words, colors, low, high, rate, reach } = data
  const dial = document.querySelector(`.st-key-${data.dial}`)
  const slider = () => document.querySelector(`.st-key-${data.dial} input[type="range"]`)
  const values = [] // what stands on the knobs of the network
  const brief = size => fixed(size, Math.abs(size) < 9.95 ? 1 : 0)
  const drawStudents = students(guess, { ...data, almost: words.almost, words: words.students }) // as in the sentence beside it
  const last = high + BEYOND
  const losses = lossAlong(data.params, knob, low, high, CURVE_POINTS, inputs, targets)
  const goal = [data.least - 2 * AIR * data.span, data.least + (1 + AIR) * data.span]
  let [floor, ceiling] = matchMedia("(prefers-reduced-motion: reduce)").matches ? goal : (scales.get(root) ?? goal), gliding = 0

  // The valley's parts, made once.
  board.replaceChildren()
  const grid = make("g", {}, board), earth = make("path", { class: "why-valley-earth" }, board)
  const edge = make("path", { class: "why-valley-edge", fill: "none", "stroke-width": 2.5 }, board)
  const run = make("line", { stroke: "currentColor", "stroke-width": 5, "stroke-opacity": 0.55 }, board)
  const rise = make("line", { stroke: colors.slope, "stroke-width": 5, "stroke-opacity": 0.55 }, board)
  const tilt = make("line", { stroke: colors.slope, "stroke-width": 5, "stroke-linecap": "round" }, board)
  const shaft = make("line", { stroke: colors.step, "stroke-width": 5 }, board), head = make("path", { fill: colors.step }, board)
  const ball = make("circle", { class: "why-valley-ball", r: 9 }, board)
  const write = (text, className = "", anchor = "middle") => {
    const element = make("text", { class: className, "text-anchor": anchor }, board)
    element.textContent = text
    return element
  }
  const runWord = write("", "why-tilt-word"), riseWord = write("", "why-tilt-word", "start")
  const stepWord = write(words.step, "why-tilt-word")
  const across = write(words.across.replace("{knob}", data.knobs[knob])), up = write(words.up, "", "start")
  if (data.magnified > 1) up.textContent += ` · ${words.magnified.replace("{times}", data.magnified)}`

  const value = () => {
    const report = Number(dial?.value ?? NaN)
    return Number.isFinite(report) ? report : data.value
  }

  function paint() {
    const wide = board.clientWidth || 634, tall = board.clientHeight || 400
    const params = [...data.params]
    params[knob] = value()
    const error = drawStudents(params), slopes = gradient(params, inputs, targets), slope = slopes[knob]
    const step = stepped(params, slopes, rate, reach)[knob]
    Object.assign(root.dataset, { error, knob, value: params[knob], slope, step })
    if (values[knob]) values[knob].textContent = brief(params[knob])
    const left = BOUNDS.left, right = wide - BOUNDS.right, top = BOUNDS.top, foot = tall - BOUNDS.bottom
    const x = turn => left + ((turn - low) / (last - low)) * (right - left)
    const y = height => foot - ((height - floor) / (ceiling - floor)) * (foot - top)
    const points = losses.map((height, place) => `${x(low + ((high - low) * place) / (CURVE_POINTS - 1)).toFixed(2)} ${y(height).toFixed(2)}`)
    set(edge, { d: `M${points.join("L")}` })
    set(earth, { d: `M${points.join("L")}L${x(high)} ${foot}L${left} ${foot}Z` })

    grid.replaceChildren()
    const { ticks, digits } = ticksBetween(floor, ceiling, 4)
    for (const tick of ticks) {
      make("line", { x1: left, x2: x(high), y1: y(tick), y2: y(tick), stroke: "currentColor", "stroke-opacity": 0.12 }, grid)
      make("text", { x: left - 8, y: y(tick) + 4, "text-anchor": "end" }, grid).textContent = fixed(tick, digits)
    }
    for (let tick = Math.ceil(low / 2) * 2; tick <= high; tick += 2)
      make("text", { x: x(tick), y: foot + 18, "text-anchor": "middle" }, grid).textContent = fixed(tick, 0)
    set(across, { x: (left + x(high)) / 2, y: foot + 38 })
    fit(across, across.textContent, Math.min(left + x(high), 2 * wide - left - x(high)), 13)
    set(fit(up, up.textContent, wide - 8, 13), { x: 6, y: 16 })

    const px = x(params[knob]), py = y(error), unit = x(1) - x(0), scale = y(0) - y(1), fall = (-slope * scale) / unit
    const along = TILT / Math.hypot(1, fall)
    set(tilt, { x1: px - along, x2: px + along, y1: py - fall * along, y2: py + fall * along })
    const end = px + unit, tip = py - slope * scale, tilts = Math.abs(slope) >= data.level
    set(run, { x1: px, x2: end, y1: py, y2: py, opacity: tilts ? 1 : 0 })
    set(rise, { x1: end, x2: end, y1: py, y2: tip, opacity: tilts ? 1 : 0 })
    runWord.textContent = tilts ? words.run : words.flat
    riseWord.textContent = tilts ? words[slope > 0 ? "rise" : "fall"].replace("{rise}", short(Math.abs(slope), words.almost)) : ""
    const runY = Math.min(Math.max(py, tip) + 24, foot - 4)
    set(runWord, { x: Math.min(tilts ? (px + end) / 2 : px, right - Math.max(46, widthOf(runWord.textContent, WORD, true) / 2 - BOUNDS.right)), y: runY })
    const room = right - end > 8 * riseWord.textContent.length
    set(riseWord, room ? { x: end + 8, y: Math.min((py + tip) / 2 + 5, runY - LINE), "text-anchor": "start" } : { x: right, y: Math.min(py - 28, tip - 8), "text-anchor": "end" })
    const to = x(step), size = Math.min(12, Math.abs(to - px)), way = Math.sign(to - px), arrowY = py - 38
    const beside = Math.max(80, widthOf(words.step, WORD, true) + 12)
    const seen = Math.abs(to - px) >= 0.75 && to >= left && to <= right
    set(shaft, { x1: px, x2: to - way * size, y1: arrowY, y2: arrowY, opacity: seen ? 1 : 0 })
    set(head, { d: `M${to} ${arrowY}l${-way * size} ${-size * 0.65}v${size * 1.3}z`, opacity: seen ? 1 : 0 })
    set(stepWord, { x: to + way * 8, y: arrowY + 5, "text-anchor": way > 0 ? "start" : "end", opacity: seen && Math.abs(to - px) >= MARK && to - left > beside && right - to > beside ? 1 : 0 })
    set(ball, { cx: px, cy: py - 10 })
  }

  // The small network: each line a choice. It is laid out in the px of its place, so that words and knobs keep their size on a narrow screen.
  net.setAttribute("aria-label", words.choose)
  net.setAttribute("aria-disabled", data.fixed)
  root.querySelector(".why-tilt-choice").hidden = data.choice_hidden
  const hint = root.querySelector(".why-tilt-hint")
  hint.textContent = words.choose
  let choices = [], laidOut = ""
  function layOut() {
    const wide = net.clientWidth, tall = net.clientHeight, focused = net.contains(document.activeElement)
    if (!wide || laidOut === `${wide} ${tall}`) return
    laidOut = `${wide} ${tall}`
    net.replaceChildren()
    values.length = 0
    net.setAttribute("viewBox", `0 0 ${wide} ${tall}`)
    const touch = matchMedia("(pointer: coarse), (max-width: 560px)").matches, { size, ...places } = touch ? TALL : WIDE
    const placed = ([x, y]) => [Math.max((x * wide) / size[0], DISC + 1), (y * tall) / size[1]]
    const layout = { discs: places.discs.map(placed), ends: places.ends.map(placed) }
    // It ends before the knob that stands beside it.
    hint.style.fontSize = `${fitted(words.choose, layout.ends[0][0] - KNOB - 4, 13)}px`
    choices = lines(layout).map((line, place) => {
      const [[x1, y1], [x2, y2]] = line, [cx, cy] = knobOf(line, layout.ends)
      const chosen = place === knob, size = data.params[place]
      const choice = make("g", { role: "radio", tabindex: chosen ? 0 : -1, "aria-checked": chosen, "aria-label": data.knobs[place] }, net)
      make("line", { class: "why-tilt-hit", x1, y1, x2, y2 }, choice)
      if (touch) make("rect", { x: cx - FINGER / 2, y: cy - FINGER / 2, width: FINGER, height: FINGER, fill: "transparent" }, choice)
      const color = chosen ? colors.chosen : size < 0 ? colors.minus : colors.plus
      make("line", { x1, y1, x2, y2, stroke: color, "stroke-width": (chosen ? 3 : 1.5) + Math.min(Math.abs(size), 8) / 2 }, choice)
      make("circle", { cx, cy, r: KNOB, class: "why-tilt-knob" }, choice).style.stroke = color
      values.push(make("text", { class: "why-tilt-value", x: cx, y: cy + 4, "text-anchor": "middle" }, choice))
      values[place].textContent = brief(chosen ? value() : size)
      if (!data.fixed) choice.onclick = () => setStateValue("knob", place)
      return choice
    })
    layout.discs.forEach(([x, y], disc) => {
      make("circle", { cx: x, cy: y, r: DISC }, net)
      fit(make("text", { x, y: y + 4, "text-anchor": "middle" }, net), words.discs[disc], 2 * DISC - 3, 12)
    })
    if (focused) choices[knob].focus()
  }
  net.onkeydown = event => {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!way || data.fixed) return
    event.preventDefault()
    setStateValue("knob", (knob + way + data.params.length) % data.params.length)
  }

  // Drag the ball, or anywhere in the valley: the dial goes where the pointer is.
  function drag(event) {
    const input = slider(), box = board.getBoundingClientRect()
    if (!input || input.disabled) return
    const share = (event.clientX - box.left - BOUNDS.left) / (box.width - BOUNDS.left - BOUNDS.right)
    input.value = String(Math.min(Math.max(low + share * (last - low), Number(input.min)), Number(input.max)))
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }
  let held = null
  board.onpointerdown = event => {
    if (event.button !== 0) return
    held = slider()?.value
    board.setPointerCapture(event.pointerId)
    slider()?.dispatchEvent(new PointerEvent("pointerdown")) // a dial that plays stops
    drag(event)
  }
  board.onpointermove = event => held !== null && drag(event)
  board.onpointerup = () => {
    if (held !== null) slider()?.dispatchEvent(new PointerEvent("pointerup")) // at rest: the dial reports its value
    held = null
  }
  board.onpointercancel = () => { if (held !== null) slider()?.dispatchEvent(new PointerEvent("pointercancel")); held = null }

  const resizes = new ResizeObserver(() => { layOut(); paint() })
  resizes.observe(board)
  resizes.observe(net)
  dial?.addEventListener("input", paint)
  /** Bring the heights from those of the knob before to this one's. */
  function glide() {
    const from = [floor, ceiling], began = performance.now()
    const frame = now => {
      const share = Math.min((now - began) / GLIDE, 1), eased = share * share * (3 - 2 * share)
      ;[floor, ceiling] = from.map((height, at) => height + (goal[at] - height) * eased)
      paint()
      gliding = share < 1 ? requestAnimationFrame(frame) : 0
    }
    gliding = requestAnimationFrame(frame)
  }
  layOut()
  paint()
  scales.set(root, goal)
  if (floor !== goal[0] || ceiling !== goal[1]) glide()
  const off = () => { cancelAnimationFrame(gliding); resizes.disconnect(); dial?.removeEventListener("input", paint) }
  frames.set(root, off)
  return off
}

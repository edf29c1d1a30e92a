// A walk over two parameters, seen from above, with its next step as an arrow of true length; beside it what the walk does to the
// prediction, or to the error step by step. In fog only the tilt under the ball is felt. The dial moves both pictures.
const walks = new WeakMap()

const EDGE = { left: 46, right: 2, top: 4, bottom: 40 } // px around the map
const FELT = 44 // px, how far around the ball the tilt is felt
const HEAD_LONG = 15, HEAD_SHORT = 10 // px, an arrow's head, and that of a step too short for it
const RADIUS = 8 // px, of the ball
const PAST = 30 // px back from the end: which way the walk came
const RIM = 2 // px of white around the arrow

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".why-walk"), board = root.querySelector(".why-walk-map"), side = root.querySelector(".why-walk-side")
  const before = walks.get(root)
  before?.off()
  const { words, colors, points, slopes } = data
  const dial = document.querySelector(`.st-key-${data.dial}`)
  const last = points.length - 1
  // Fog that has lifted at the end of the walk stays lifted until the switch says otherwise.
  const here = { off: () => {}, lifted: false, fogged: data.fog }
  walks.set(root, here)

  board.replaceChildren()
  board.setAttribute("aria-label", data.alt)
  side.setAttribute("aria-label", data.sideAlt)
  const plot = make("svg", { overflow: "hidden" }, board)
  const ground = make("image", { href: data.image, preserveAspectRatio: "none" }, plot)
  const goal = make("g", {}, plot)
  make("circle", { r: 9, fill: "none", stroke: "#fff", "stroke-width": 3 }, goal)
  make("circle", { r: 2.5, fill: "#fff" }, goal)
  const goalWord = make("text", { class: "why-walk-ink" }, goal)
  const scaleWord = make("text", { class: "why-walk-ink", "text-anchor": "end" }, plot)
  root.classList.toggle("why-walk-asks", data.asks)
  const fog = make("rect", { class: "why-walk-fog", width: "100%", height: "100%" }, plot)
  const feel = make("g", { class: "why-walk-feel" }, plot)
  const turned = make("g", {}, feel)
  const shade = make("linearGradient", { id: `why-felt-${data.dial}` }, make("defs", {}, feel))
  const stops = [0, 1].map(offset => make("stop", { offset, "stop-color": colors.slope }, shade))
  make("circle", { r: FELT, fill: `url(#${shade.id})`, stroke: colors.slope, "stroke-width": 2 }, turned)
  const levels = [-0.6, 0, 0.6].map(share => {
    const half = FELT * Math.sqrt(1 - share * share)
    return make("line", { x1: share * FELT, x2: share * FELT, y1: -half, y2: half, stroke: colors.slope, "stroke-width": 1.5 }, turned)
  })
  const [higher, lower] = [words.higher, words.lower].map(word => {
    const element = make("text", { class: "why-walk-word", "text-anchor": "middle" }, feel)
    element.textContent = word
    return element
  })
  const below = make("path", { class: "why-walk-below", "stroke-width": 6 }, plot), trail = make("path", { class: "why-walk-trail", "stroke-width": 3 }, plot)
  const dots = points.map(() => make("circle", { r: 3.5, fill: "#fff", stroke: "#1c2430", "stroke-opacity": 0.7 }, plot))
  const ball = make("circle", { class: "why-valley-ball", r: RADIUS }, plot)
  const arrow = make("g", {}, plot) // over the ball: many a step is as short as the ball is wide
  const shafts = ["#fff", colors.step].map((stroke, at) => make("line", { stroke, "stroke-width": at ? 5 : 5 + 2 * RIM }, arrow))
  const head = make("path", { fill: colors.step, stroke: "#fff", "stroke-width": 2 * RIM, "paint-order": "stroke", "stroke-linejoin": "round" }, arrow)
  const stepWord = make("text", { class: "why-walk-ink" }, arrow)
  const endWord = make("text", { class: "why-walk-ink", "text-anchor": "middle" }, plot)
  const axes = make("g", {}, board)
  goalWord.textContent = words.lowest
  scaleWord.textContent = words.scale
  stepWord.textContent = words.step

  // The map's frame: what changes with its size alone.
  let x = () => 0, y = () => 0, wide = 0, tall = 0, goalAbove = false
  function measure() {
    wide = (board.clientWidth || 664) - EDGE.left - EDGE.right
    tall = (board.clientHeight || 430) - EDGE.top - EDGE.bottom
    const [a0, a1, b0, b1] = data.window
    x = a => ((a - a0) / (a1 - a0)) * wide
    y = b => ((b1 - b) / (b1 - b0)) * tall
    set(plot, { x: EDGE.left, y: EDGE.top, width: wide, height: tall })
    set(ground, { width: wide, height: tall })
    axes.replaceChildren()
    make("rect", { class: "why-walk-frame", x: EDGE.left, y: EDGE.top, width: wide, height: tall }, axes)
    const write = (words, attributes) => (make("text", { "text-anchor": "middle", ...attributes }, axes).textContent = words)
    const foot = EDGE.top + tall
    for (const tick of data.ticks[0]) write(written(tick), { x: EDGE.left + x(tick), y: foot + 17, ...(x(tick) > wide - 8 && { "text-anchor": "end" }) })
    for (const tick of data.ticks[1]) write(written(tick), { x: EDGE.left - 6, y: EDGE.top + y(tick) + 4, "text-anchor": "end" })
    const title = (words, room, attributes) => fit(make("text", { "text-anchor": "middle", ...attributes }, axes), words, room, 13)
    title(words.axes[0], wide + 2 * EDGE.right, { x: EDGE.left + wide / 2, y: foot + 36 })
    title(words.axes[1], tall + 2 * EDGE.top, { x: 0, y: 0, transform: `translate(12 ${EDGE.top + tall / 2}) rotate(-90)` })
    set(goal, data.lowest ? { transform: `translate(${x(data.lowest[0])} ${y(data.lowest[1])})` } : { opacity: 0 })
    // Below its place, where the end of the walk does not hide it; above at the foot of the map.
    goalAbove = Boolean(data.lowest) && y(data.lowest[1]) > tall - 34
    set(goalWord, { x: -9, y: goalAbove ? -16 : 27 })
    set(scaleWord, { x: wide - 10, y: tall - 10 })
    points.forEach(([a, b], step) => set(dots[step], { cx: x(a), cy: y(b) }))
  }

  /** A place of the walk on the screen; beyond the map, where the way from the step before crosses its border. */
  function onMap(px, py, fromX, fromY) {
    const share = (from, to, most) => (to < RADIUS ? (from - RADIUS) / (from - to) : to > most ? (most - from) / (to - from) : 1)
    const part = Math.max(Math.min(share(fromX, px, wide - RADIUS), share(fromY, py, tall - RADIUS), 1), 0)
    return [px, py].map((to, at) => Math.min(Math.max([fromX, fromY][at] + part * (to - [fromX, fromY][at]), RADIUS), (at ? tall : wide) - RADIUS))
  }

  const place = () => {
    const value = Number(dial?.value ?? 0)
    return Number.isFinite(value) ? value : 0
  }

  const drawSide = data.params ? guess() : errors()

  function guess() {
    const draw = students(side, { ...data, words: words.students })
    return knobs => {
      const params = [...data.params]
      data.moving.forEach((param, at) => (params[param] = knobs[at]))
      root.dataset.error = draw(params)
    }
  }

  /** The error over the steps: the whole walk faint, what is done of it strong. */
  function errors() {
    side.replaceChildren()
    const grid = make("g", {}, side)
    const whole = make("path", { fill: "none", stroke: colors.error, "stroke-width": 1.5, "stroke-opacity": 0.35 }, side)
    const done = make("path", { fill: "none", stroke: colors.error, "stroke-width": 4, "stroke-linejoin": "round" }, side)
    const point = make("circle", { class: "why-valley-ball", r: 7 }, side)
    let size = null
    return (knobs, at) => {
      const { clientWidth: wide, clientHeight: tall } = side
      const left = 40, right = wide - 12, top = 30, foot = tall - 40
      const across = step => left + (step / data.steps) * (right - left)
      const up = error => foot - ((Math.min(error, 2 * data.top - data.floor) - data.floor) / (data.top - data.floor)) * (foot - top)
      const line = steps => "M" + steps.map(step => `${across(step).toFixed(1)} ${up(height(step)).toFixed(1)}`).join("L")
      if (size !== `${wide} ${tall}`) {
        size = `${wide} ${tall}`
        grid.replaceChildren()
        const write = (words, attributes) => (make("text", { "text-anchor": "middle", ...attributes }, grid).textContent = words)
        for (const tick of data.errorTicks) {
          make("line", { x1: left, x2: right, y1: up(tick), y2: up(tick), stroke: "currentColor", "stroke-opacity": 0.12 }, grid)
          write(written(tick), { x: left - 6, y: up(tick) + 4, "text-anchor": "end" })
        }
        for (const share of [0, 0.5, 1]) write(share * data.steps, { x: across(share * data.steps), y: foot + 18, "text-anchor": share === 1 ? "end" : "middle" })
        write(words.across, { x: (left + right) / 2, y: foot + 36 })
        write(words.up, { x: 4, y: 16, "text-anchor": "start" })
        set(whole, { d: line(points.map((_, step) => step)) })
      }
      const gone = Math.min(at, last)
      set(done, { d: line([...points.keys()].filter(step => step <= gone).concat(gone)) })
      set(point, { cx: across(gone), cy: up(height(gone)) })
      root.dataset.error = height(gone)
    }
  }

  const between = (rows, at, column) => {
    const step = Math.floor(at + 1e-9), next = Math.min(step + 1, last)
    return rows[step][column] + (at - step) * (rows[next][column] - rows[step][column])
  }
  const height = at => between(data.errors.map(each => [each]), at, 0)

  function paint() {
    const at = place(), gone = Math.min(at, last), step = Math.floor(gone + 1e-9), knobs = [0, 1].map(knob => between(points, gone, knob))
    const px = x(knobs[0]), py = y(knobs[1]), over = gone >= last - 1e-6
    if (over && here.fogged) here.lifted = true
    const fogged = data.fog && !here.lifted
    Object.assign(root.dataset, { step, a: knobs[0], b: knobs[1], fog: fogged })
    set(fog, { opacity: Number(fogged) })
    set(goal, data.lowest ? { opacity: Number(!fogged) } : {})
    set(scaleWord, { opacity: Number(!fogged) })
    drawSide(knobs, at)

    const way = points.slice(0, step + 1).map(([a, b]) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`)
    const d = `M${[...way, `${px.toFixed(1)} ${py.toFixed(1)}`].join("L")}`
    set(below, { d })
    set(trail, { d })
    dots.forEach((dot, each) => set(dot, { opacity: Number(each <= step) }))
    const from = points[gone > step + 1e-9 ? step : Math.max(step - 1, 0)]
    const [ballX, ballY] = onMap(px, py, x(from[0]), y(from[1]))
    set(ball, { cx: ballX, cy: ballY })

    // The tilt, on the screen: which way the error grows, and how steeply beside the first place.
    const [a0, a1, b0, b1] = data.window
    const east = between(slopes, gone, 0) * ((a1 - a0) / wide), south = -between(slopes, gone, 1) * ((b1 - b0) / tall)
    const first = Math.hypot(slopes[0][0] * ((a1 - a0) / wide), slopes[0][1] * ((b1 - b0) / tall)) || 1
    const steep = Math.min(Math.hypot(east, south) / first, 1) ** 0.5, angle = Math.atan2(south, east)
    const inside = px > -FELT && px < wide + FELT && py > -FELT && py < tall + FELT
    set(feel, { opacity: Number(fogged && inside), transform: `translate(${px} ${py})` })
    set(turned, { transform: `rotate(${(angle * 180) / Math.PI})` })
    stops.forEach((stop, high) => set(stop, { "stop-opacity": high ? 0.15 + 0.6 * steep : 0.02 }))
    levels.forEach(level => set(level, { "stroke-opacity": 0.25 + 0.6 * steep }))
    // The words stand beside the way of the arrow.
    const edge = Math.max(50, widthOf(words.higher, 14, true) / 2 + 4, widthOf(words.lower, 14, true) / 2 + 4)
    for (const [word, turn] of [[higher, angle - 0.62], [lower, angle + Math.PI + 0.62]]) {
      const far = FELT + 12, wordX = Math.cos(turn) * (far + 34), wordY = Math.sin(turn) * far + 5
      set(word, { x: Math.min(Math.max(px + wordX, edge), wide - edge) - px, y: Math.min(Math.max(py + wordY, 16), tall - 6) - py })
    }

    const next = data.arrow && step < last && points[step + 1]
    set(arrow, { opacity: Number(Boolean(next)) })
    if (next) {
      const [fromX, fromY, toX, toY] = [x(points[step][0]), y(points[step][1]), x(next[0]), y(next[1])]
      const long = Math.hypot(toX - fromX, toY - fromY), size = Math.max(Math.min(HEAD_LONG, long), Math.min(HEAD_SHORT, 4 * long))
      const [alongX, alongY] = long ? [(toX - fromX) / long, (toY - fromY) / long] : [1, 0]
      const [baseX, baseY] = [toX - alongX * size, toY - alongY * size], half = size * 0.6
      for (const shaft of shafts) set(shaft, long > size ? { x1: fromX, y1: fromY, x2: baseX, y2: baseY, opacity: 1 } : { opacity: 0 })
      set(head, { d: `M${toX} ${toY}L${baseX - alongY * half} ${baseY + alongX * half}L${baseX + alongY * half} ${baseY - alongX * half}Z` })
      set(stepWord, { x: (fromX + toX) / 2 + 12, y: (fromY + toY) / 2, opacity: Number(long > 70) })
    }
    // The word stands ahead of the ball, off the walk behind it; at the head of the map beside the ball, and never below the question.
    let past = last
    while (past > 0 && Math.hypot(x(points[past][0]) - px, y(points[past][1]) - py) < PAST) past -= 1
    const [pastX, pastY] = points[past], downward = ballY - y(pastY) > RADIUS, beside = !downward && ballY < 42
    const aim = ballX < x(pastX) ? -1 : 1, room = 90
    const endX = beside ? ballX + aim * 16 : Math.min(Math.max(ballX, room), wide - room)
    const endY = beside ? 24 : Math.max(downward ? ballY + 30 : ballY - (goalAbove ? 36 : 20), data.asks ? 120 : 0)
    set(endWord, { x: endX, y: Math.min(endY, tall - 8), "text-anchor": beside ? (aim < 0 ? "end" : "start") : "middle", opacity: Number(over && last > 0) })
    endWord.textContent = words.end
  }

  // At rest at the end Python learns that the fog has lifted: the switch says so, too.
  function rest() {
    if (here.lifted && data.fog) setStateValue("lifted", (here.told = (before?.told ?? 0) + 1))
  }
  here.told = before?.told ?? 0

  const resizes = new ResizeObserver(() => { measure(); paint() })
  resizes.observe(board)
  dial?.addEventListener("input", paint)
  dial?.addEventListener("rest", rest)
  measure()
  // A walk that stands at its end when the fog comes back stays in fog until it moves.
  here.fogged = data.fog && !(before && place() >= last - 1e-6)
  paint()
  here.fogged = data.fog
  here.off = () => { resizes.disconnect(); dial?.removeEventListener("input", paint); dial?.removeEventListener("rest", rest) }
  return here.off
}

// Draws the exam network twice: nudged knob by knob on the left, with blame going back on the right. The dial moves look by look.
const views = new WeakMap()

const WEIGHTS = [[0, "come", "first"], [2, "come", "second"], [4, "first", "answer"], [5, "second", "answer"]]
const BIASES = [[1, "first"], [3, "second"], [6, "answer"]]

/** Place the discs and knobs in a frame of this size, in px. */
function layOut(width, height) {
  const points = { come: [0.1, 0.5], first: [0.46, 0.3], second: [0.46, 0.7], answer: [0.84, 0.5] }
  for (const id in points) points[id] = [points[id][0] * width, points[id][1] * height]
  for (const [knob, from, to] of WEIGHTS) points[knob] = [(points[from][0] + points[to][0]) / 2, (points[from][1] + points[to][1]) / 2]
  points[1] = [points.first[0], 0.085 * height]
  points[3] = [points.second[0], 0.915 * height]
  points[6] = [points.answer[0], 0.16 * height]
  return points
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-ways"), findAll = selector => [...root.querySelectorAll(selector)]
  const view = views.get(root) ?? { cleanups: [], content: null, endShare: null }
  views.set(root, view)
  const { colors, words } = data
  // During a scene change the dial may exist twice, and the visible one counts. Only then is the browser asked for layout.
  const findDial = () => {
    const candidates = document.querySelectorAll(`.st-key-${data.dial}`)
    return candidates.length < 2 ? candidates[0] : [...candidates].find(candidate => candidate.getClientRects().length) ?? candidates[0]
  }
  const dialPosition = () => (findDial()?.place ?? 0) / data.between

  function build() {
    findAll(".why-ways-title").forEach((title, method) => { title.textContent = words.ways[method] })
    root.querySelector("caption").textContent = words.slopes
    view.networks = findAll(".why-ways-net").map(createNetwork)
    const body = root.querySelector("tbody")
    body.replaceChildren(...data.names.map((name, knob) => {
      const row = document.createElement("tr"), cells = ["td", "th", "td"].map(tag => document.createElement(tag))
      cells[1].textContent = name
      cells[1].scope = "row"
      row.append(...cells)
      row.dataset.knob = knob
      return row
    }))
    view.counters = findAll(".why-ways-looks").map((line, method) => {
      const blocks = Array.from({ length: data.looks[method] }, () => document.createElement("i")), count = document.createElement("b")
      line.replaceChildren(...blocks, count)
      return { blocks, count }
    })
    root.querySelector(".why-ways-sizes").replaceChildren(...data.sizes.map(createSize))
  }

  function createNetwork(network) {
    network.replaceChildren()
    const lines = [...WEIGHTS, ...BIASES].map(([knob]) => [knob, make("line", { "stroke-opacity": 0.75, "stroke-linecap": "round" }, network)])
    const pulses = WEIGHTS.map(() => make("line", { "stroke-linecap": "round", "stroke-opacity": 0.9 }, network))
    const discs = ["come", "first", "second", "answer"].map(id => [id, make("circle", {}, network)])
    const ends = ["come", "answer"].map((id, index) => {
      const text = make("text", {}, network)
      text.textContent = words.ends[index]
      return [id, text]
    })
    const knobs = data.params.map(() => make("circle", { class: "why-ways-knob" }, network))
    const texts = data.params.map(text => { const element = make("text", {}, network); element.textContent = text; return element })
    return { net: network, lines, pulses, discs, ends, knobs, texts }
  }

  /** Make the row of a larger network: its size, and a bar for each method. */
  function createSize({ size, nudging, passing, share: passingShare }) {
    const row = document.createElement("div"), title = document.createElement("span")
    row.className = "why-ways-size"
    title.textContent = size
    const bars = [[1, nudging], [passingShare, passing]].map(([share, words]) => {
      const line = document.createElement("i"), bar = document.createElement("b")
      bar.style.width = `${70 * share}%`
      line.append(bar, words)
      return line
    })
    row.append(title, ...bars)
    return row
  }

  function measure() {
    for (const { net: network, lines, discs, ends: titles, knobs, texts } of view.networks) {
      const width = network.clientWidth || 340, height = network.clientHeight || 344, points = (view.points = layOut(width, height)), isWide = (view.isWide = width > 240)
      const ends = Object.fromEntries([...WEIGHTS.map(([knob, from, to]) => [knob, [points[from], points[to]]]), ...BIASES.map(([knob, to]) => [knob, [points[knob], points[to]]])])
      for (const [knob, line] of lines) {
        const [start, end] = ends[knob], value = data.values[knob]
        set(line, { x1: start[0], y1: start[1], x2: end[0], y2: end[1], stroke: value < 0 ? colors.minus : colors.plus, "stroke-width": 1.5 + Math.min(Math.abs(value), 8) * (isWide ? 1 : 0.6) })
      }
      for (const [id, disc] of discs) set(disc, { cx: points[id][0], cy: points[id][1], r: isWide ? 22 : 11 })
      for (const [id, title] of titles) set(title, { x: points[id][0], y: points[id][1], opacity: isWide ? 1 : 0 })
      knobs.forEach((knob, index) => set(knob, { cx: points[index][0], cy: points[index][1], r: isWide ? 17 : 6 }))
      texts.forEach((text, index) => set(text, { x: points[index][0], y: points[index][1], opacity: isWide ? 1 : 0 }))
    }
  }

  /** Draw the pulses along one layer's lines, or along both layers (null). `low` is where they start on the dial. Backward they have the color of blame. */
  function drawPulse(network, position, low, layer, isBackward) {
    const elapsed = position - low
    network.pulses.forEach((pulse, index) => {
      const [, from, to] = WEIGHTS[index], isRunning = elapsed > 0 && elapsed < 1 && (layer === null || (index < 2 ? 0 : 1) === layer)
      if (!isRunning) return
      // A forward look crosses both layers. A backward look crosses one.
      const progress = layer === null ? elapsed * 2 - (index < 2 ? 0 : 1) : elapsed
      if (progress < 0 || progress > 1) return
      const [start, end] = isBackward ? [view.points[to], view.points[from]] : [view.points[from], view.points[to]], tail = Math.max(progress - 0.25, 0)
      set(pulse, { opacity: 1, stroke: isBackward ? colors.blame : colors.guess, "stroke-width": view.isWide ? 10 : 6,
        x1: lerp(start[0], end[0], tail), y1: lerp(start[1], end[1], tail), x2: lerp(start[0], end[0], progress), y2: lerp(start[1], end[1], progress) })
    })
  }

  function paint() {
    const position = dialPosition(), evaluation = Math.floor(position), nudgedKnob = position <= data.looks[0] ? Math.ceil(position) - 2 : null
    const endShare = Math.min(Math.max(position - data.looks[0], 0), 1)
    if (endShare !== view.endShare) {
      view.endShare = endShare
      root.style.setProperty("--end", endShare)
      root.querySelector(".why-ways-sizes").hidden = endShare === 0
      measure()
    }
    paintPulses(position, evaluation)
    paintKnobs(position, evaluation, nudgedKnob)
    paintSlopes(position, nudgedKnob)
    paintCounters(position)
  }

  function paintPulses(position, evaluation) {
    const [left, right] = view.networks
    for (const network of view.networks) network.pulses.forEach(pulse => set(pulse, { opacity: 0 }))
    if (position < data.looks[0]) drawPulse(left, position, evaluation, null, false) // a look is one way through the whole network
    if (position < 1) drawPulse(right, position, 0, null, false)
    else if (position < 2) drawPulse(right, position, 1, 1, true)
    else if (position < 3) drawPulse(right, position, 2, 0, true)
  }

  /** Mark the knobs whose slope is known, and shake the one that is nudged. */
  function paintKnobs(position, evaluation, nudgedKnob) {
    view.networks.forEach(({ knobs, texts }, method) => knobs.forEach((knob, index) => {
      knob.toggleAttribute("data-known", position >= data.known[index][method])
      const isNudged = method === 0 && index === nudgedKnob
      knob.toggleAttribute("data-nudged", isNudged)
      const shake = isNudged && !matchMedia("(prefers-reduced-motion: reduce)").matches ? 3 * Math.sin((position - evaluation) * 6 * Math.PI) : 0
      for (const element of [knob, texts[index]]) set(element, { transform: `translate(0 ${shake.toFixed(2)})` })
    }))
  }

  function paintSlopes(position, nudgedKnob) {
    for (const row of findAll("tbody tr")) {
      const knob = Number(row.dataset.knob), cells = row.querySelectorAll("td")
      cells.forEach((cell, method) => {
        const isKnown = position >= data.known[knob][method], text = isKnown ? data.slopes[knob][method] : "?"
        if (cell.textContent !== text) cell.textContent = text
        cell.toggleAttribute("data-known", isKnown)
      })
      row.toggleAttribute("data-both", position >= Math.max(...data.known[knob]))
      row.toggleAttribute("data-nudged", knob === nudgedKnob)
    }
  }

  function paintCounters(position) {
    view.counters.forEach(({ blocks, count }, method) => {
      const evaluationCount = Math.min(Math.floor(position), data.looks[method])
      blocks.forEach((block, index) => block.toggleAttribute("data-done", index < evaluationCount))
      const text = words.looks[evaluationCount]
      if (count.textContent !== text) count.textContent = text
    })
  }

  for (const name in colors) root.style.setProperty(`--why-${name}`, colors[name])
  root.setAttribute("role", "group")
  root.setAttribute("aria-label", words.picture)
  if (view.content !== data.content) {
    view.content = data.content
    build()
  }
  measure()
  paint()
  view.cleanups.forEach(remove => remove())
  const onInput = event => { if (event.target.closest?.(`.st-key-${data.dial}`)) paint() }
  document.addEventListener("input", onInput)
  const resizeObserver = new ResizeObserver(() => { measure(); paint() })
  resizeObserver.observe(root)
  const frame = requestAnimationFrame(paint)
  const cleanups = (view.cleanups = [() => document.removeEventListener("input", onInput), () => resizeObserver.disconnect(), () => cancelAnimationFrame(frame)])
  return () => cleanups.forEach(remove => remove())
}

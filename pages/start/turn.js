// Turn the exam network's knobs. Nothing is sent while a knob moves; at rest the page is told, for the link and for coming back.
const games = new WeakMap()

const OFTEN = 100 // rounds a second while the slopes do it
const REACH = 15 // the knobs go from −15 to 15
const MOST = 1 // the error that fills the bar
const SVG = "http://www.w3.org/2000/svg"

/** A number above 0 with three digits that count. */
export function said(value) {
  return value < 0.0005 ? "almost 0" : String(Number(value.toPrecision(3)))
}

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(`.why-turn${name}`)
  const root = find(""), curve = find("-curve"), run = find("-run")
  const game = games.get(root) ?? { stamp: null, frame: null, inputs: [] }
  games.set(root, game)
  const { inputs, targets, hours, words } = data
  if (game.stamp !== data.stamp) {
    halt()
    game.stamp = data.stamp
    game.state = structuredClone(data.state)
  }

  const own = () => game.state.tries[game.state.now]
  const wrong = knobs => error(knobs, inputs, targets)
  const slopesTurn = () => game.state.now === "slopes"

  function make(name, attributes, parent) {
    const element = document.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    parent.append(element)
    return element
  }

  function drawCurve() {
    const wide = curve.clientWidth || 600, tall = curve.clientHeight || 230
    const x = hour => 44 + (hour / 10) * (wide - 60), y = share => tall - 34 - share * (tall - 50)
    const knobs = own().knobs
    curve.replaceChildren()
    for (const [share, text] of [[0, words.no], [0.5, "½"], [1, words.yes]]) {
      make("line", { x1: x(0), x2: x(10), y1: y(share), y2: y(share), stroke: data.colors.muted, "stroke-opacity": 0.4 }, curve)
      make("text", { x: 36, y: y(share) + 4, "text-anchor": "end" }, curve).textContent = text
    }
    for (let hour = 0; hour <= 10; hour += 2)
      make("text", { x: x(hour), y: tall - 18, "text-anchor": "middle" }, curve).textContent = hour
    make("text", { x: x(5), y: tall - 4, "text-anchor": "middle" }, curve).textContent = words.across
    hours.forEach((hour, row) => {
      const guess = forward(knobs, inputs[row]).guess
      make("line", { x1: x(hour), x2: x(hour), y1: y(targets[row]), y2: y(guess), stroke: data.colors.wrong, "stroke-opacity": 0.5, "stroke-width": 2 }, curve)
    })
    const points = []
    for (let hour = 0; hour <= 10; hour += 0.1)
      points.push(`${x(hour).toFixed(1)},${y(forward(knobs, (hour - data.middle) / data.unit).guess).toFixed(1)}`)
    make("polyline", { points: points.join(" "), fill: "none", stroke: data.colors.guess, "stroke-width": 3 }, curve)
    hours.forEach((hour, row) => make("circle", { cx: x(hour), cy: y(targets[row]), r: 5, fill: targets[row] ? data.colors.yes : data.colors.no, stroke: "white" }, curve))
  }

  function drawKnobs() {
    const found = slopes(own().knobs, inputs, targets), steepest = Math.max(...found.map(Math.abs), 1e-9)
    game.inputs.forEach(({ input, output, arrow }, knob) => {
      const value = own().knobs[knob]
      if (document.activeElement !== input || Number(input.value) !== value) input.value = value
      const text = value.toFixed(2).replace("-", "−")
      output.textContent = text
      const way = found[knob] < 0 ? words.up : words.down
      const helped = game.state.now !== "hand"
      input.setAttribute("aria-valuetext", helped ? `${text}, ${way}, ${words.slope} ${said(Math.abs(found[knob]))}` : text)
      input.disabled = slopesTurn() || data.fixed[knob]
      input.closest("label").hidden = data.hidden[knob]
      arrow.replaceChildren()
      if (!helped) return
      const room = arrow.clientWidth || 150
      const from = 8 + ((value + REACH) / (2 * REACH)) * (room - 16)
      const length = -(found[knob] / steepest) * 46
      arrow.dataset.turn = length
      make("line", { x1: from, x2: from + length, y1: 6, y2: 6, stroke: data.colors.slope, "stroke-width": 4 }, arrow)
      const head = Math.sign(length) * Math.min(8, Math.abs(length) + 2)
      make("path", { d: `M ${from + length + head} 6 l ${-head} -5 v 10 z`, fill: data.colors.slope }, arrow)
    })
  }

  function sentence() {
    const knobs = own().knobs
    return words.now.replace("{error}", said(wrong(knobs))).replace("{right}", right(knobs, inputs, targets))
  }

  function paint() {
    const { now, tries } = game.state
    const value = wrong(own().knobs)
    drawCurve()
    drawKnobs()
    curve.setAttribute("aria-label", `${words.picture} ${sentence()}`)
    find("-fill").style.width = `${Math.min(value / MOST, 1) * 100}%`
    find("-error").textContent = `${words.wrong} ${said(value)}`
    find("-says").textContent = `${words.tasks[now]} ${sentence()}`
    find("-counts").textContent = Object.entries(tries)
      .filter(([, each]) => each.moves > 0)
      .map(([name, each]) => words.counts[name][each.moves === 1 ? 0 : 1].replace("{moves}", each.moves.toLocaleString("en")).replace("{best}", said(each.best)))
      .join(" ")
    find("-tries").hidden = data.tries_hidden
    for (const button of find("-tries").children) {
      button.setAttribute("aria-pressed", button.dataset.name === now)
      button.disabled = data.tries_fixed
    }
    run.hidden = !slopesTurn()
    run.textContent = game.frame !== null ? words.pause : words.run
    run.disabled = own().moves >= data.rounds
  }

  function tell() {
    find("-live").textContent = sentence()
    setStateValue("state", game.state)
  }

  function counted() {
    own().moves += 1
    own().best = Math.min(own().best ?? Infinity, wrong(own().knobs))
  }

  function halt() {
    if (game.frame !== null) cancelAnimationFrame(game.frame)
    game.frame = null
  }

  function slopesDoIt() {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches
    let last = performance.now(), due = 0
    const step = now => {
      if (!root.isConnected) return halt()
      due += calm ? data.rounds : (Math.min(Math.max(now - last, 0), 250) / 1000) * OFTEN
      last = now
      for (; due >= 1 && own().moves < data.rounds; due -= 1) {
        own().knobs = turned(own().knobs, inputs, targets, data.rate).map((to, knob) => (data.fixed[knob] ? own().knobs[knob] : to))
        counted()
      }
      if (own().moves >= data.rounds) { halt(); paint(); return tell() }
      game.frame = requestAnimationFrame(step)
      paint()
    }
    game.frame = requestAnimationFrame(step)
    paint()
  }

  if (!game.inputs.length) {
    for (const [name, title] of Object.entries(words.tries)) {
      const button = document.createElement("button")
      Object.assign(button, { type: "button", textContent: title })
      button.dataset.name = name
      find("-tries").append(button)
    }
    words.knobs.forEach((name, knob) => {
      const row = document.createElement("label")
      row.className = "why-turn-knob"
      const label = document.createElement("span"), output = document.createElement("output"), input = document.createElement("input")
      label.textContent = name
      Object.assign(input, { type: "range", min: -REACH, max: REACH, step: "any" })
      row.append(label, output, input)
      const arrow = make("svg", { "aria-hidden": "true" }, row)
      find("-knobs").append(row)
      game.inputs.push({ input, output, arrow })
    })
    new ResizeObserver(() => game.paint()).observe(curve)
  }
  game.paint = paint
  game.inputs.forEach(({ input }, knob) => {
    const at = () => Math.round(Number(input.value) * 20) / 20
    input.setAttribute("aria-label", words.knobs[knob])
    input.onpointerdown = () => (game.held = own().knobs[knob])
    input.onpointercancel = () => { own().knobs[knob] = game.held; paint() } // the finger went on to scroll the page
    input.oninput = () => { own().knobs[knob] = at(); paint() }
    input.onchange = () => { own().knobs[knob] = at(); counted(); paint(); tell() }
    input.onkeydown = event => {
      const hop = { ArrowRight: 0.25, ArrowUp: 0.25, ArrowLeft: -0.25, ArrowDown: -0.25, PageUp: 2, PageDown: -2 }[event.key]
      if (!hop) return
      event.preventDefault()
      own().knobs[knob] = Math.min(Math.max(own().knobs[knob] + hop, -REACH), REACH)
      counted()
      paint()
      tell()
    }
  })
  for (const button of find("-tries").children)
    button.onclick = () => { halt(); game.state.now = button.dataset.name; paint(); tell() }
  run.onclick = () => { if (game.frame !== null) { halt(); paint(); tell() } else slopesDoIt() }
  const reset = find("-reset")
  reset.textContent = words.reset
  reset.onclick = () => { halt(); game.state.tries[game.state.now] = { knobs: [...data.start], moves: 0, best: null }; paint(); tell() }
  root.style.setProperty("--why-point", data.colors.wrong)
  paint()
  return () => halt()
}

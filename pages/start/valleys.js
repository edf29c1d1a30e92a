// Seven valleys: the exam network's seven parameters, each a ball in the valley of its error. Nothing is sent to the server while
// anything moves; at rest the page is told, for the link and for coming back.
const games = new WeakMap()

const EASE = 110 // ms in which a window comes closer to its ball by two thirds
const INSIDE = 0.7 // of half a window: how far from its middle a ball may roll
const ROLL = 300 // ms that one step rolls
const HOLD = 350 // ms after which a press is a hold
const HOP = { ArrowRight: 0.1, ArrowUp: 0.1, ArrowLeft: -0.1, ArrowDown: -0.1, PageUp: 1, PageDown: -1 }
const COSTS = { hand: 1, tilt: 3, valleys: 7 * POINTS, roll: 3 } // looks at the data that a move takes: the error, the tilts, the valleys
const TRY = { hand: "hand", tilt: "tilt", valleys: "tilt", roll: "roll" } // the valleys are seen on the balls of "tilt"

/** How many steps a second the balls roll after so many steps: slowly at first, so that one sees it. */
const pace = steps => (steps < 12 ? 8 : steps < 70 ? 45 : 150)

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(`.why-valleys${name}`)
  const root = find("")
  const game = games.get(root) ?? { stamp: null, frame: null, net: null, centers: [], half: VIEW, glide: null, held: null, rolling: false }
  games.set(root, game)
  const { inputs, targets, words, rate, reach, colors } = data
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches

  // The state: the open stage, and each try's parameters, moves, looks at the data and best error.

  const own = () => game.state.tries[TRY[game.state.stage]]
  const within = value => Math.min(Math.max(value, -reach), reach)
  const after = params => stepped(params, gradient(params, inputs, targets), rate, reach, data.fixed)

  function count(costs) {
    const now = own(), error = loss(now.params, inputs, targets)
    now.moves += 1
    now.looks += costs
    now.best = Math.min(now.best ?? loss(now.from ?? data.start, inputs, targets), error)
  }

  function tell() {
    find("-live").textContent = status()
    setStateValue("state", game.state)
  }

  // What is drawn: `game.drawn` are the parameters on the screen. They are those of the open try, except while balls roll.

  function paint() {
    const { stage } = game.state, fog = stage === "hand", params = game.drawn
    const shown = data.knobs.map(() => !fog)
    game.students(params)
    const { error, slopes, steps } = game.net.paint(params, {
      centers: game.centers, half: game.half, ground: stage === "valleys" || stage === "roll", tilts: shown, arrows: shown,
      fixed: data.fixed, holds: game.held !== null,
    })
    root.dataset.error = error
    game.net.cells.forEach(({ input }, knob) => {
      if (Number(input.value) !== params[knob]) input.value = params[knob]
      input.setAttribute("aria-valuetext", spoken(params[knob], slopes[knob], steps[knob], fog))
    })
    find("-guess").firstElementChild.setAttribute("aria-label", `${words.picture} ${status()}`)
    const times = VIEW / game.half
    find("-zoom").textContent = times > 1.5 ? words.zoom.replace("{times}", times.toFixed(0)) : ""
    find("-says").textContent = isSolved() ? status() : `${words.tasks[stage]} ${status()}`
  }

  function paintControls() {
    const { stage, tries } = game.state
    for (const button of find("-stages").children) {
      button.setAttribute("aria-pressed", button.dataset.name === stage)
      button.disabled = data.stage_fixed
    }
    find("-stages").hidden = data.stage_hidden
    find("-looks").textContent = words.looks.replace("{looks}", own().looks.toLocaleString(window.whyLanguage ?? "en", { useGrouping: "always" }))
    find("-step").toggleAttribute("data-first", stage === "roll")
    // A step leads to the last stage; a teacher's link that fixes or hides the stages keeps the visitor where they are.
    find("-step").hidden = find("-roll").hidden = stage !== "roll" && (data.stage_fixed || data.stage_hidden)
    find("-roll").textContent = game.rolling ? words.pause : words.roll
    const bars = find("-bars")
    bars.replaceChildren(...Object.entries(tries).filter(([, each]) => each.moves > 0).map(([name, each]) => {
      const row = document.createElement("div"), bar = document.createElement("i")
      row.className = "why-valleys-bar"
      bar.style.setProperty("--why-share", Math.min(each.best, 1))
      const [title, end] = ["span", "span"].map(tag => document.createElement(tag))
      title.textContent = words.bars[name]
      end.textContent = words.best.replace("{error}", short(each.best, words.almost)).replace("{looks}", each.looks.toLocaleString(window.whyLanguage ?? "en", { useGrouping: "always" }))
      row.append(title, bar, end)
      return row
    }))
  }

  const isSolved = () => game.state.stage === "roll" && countCorrect(game.drawn, inputs, targets) === inputs.length

  function status() {
    const right = countCorrect(game.drawn, inputs, targets)
    const pattern = !isSolved() ? words.status : done() ? words.done : words.solved
    return pattern.replace("{right}", right).replace("{tilts}", COSTS.roll).replace("{valleys}", COSTS.valleys)
  }

  function spoken(value, slope, step, fog) {
    const pattern = fog ? "fog" : slope === 0 ? "level" : Math.abs(slope) < 0.0005 ? "almost-level" : slope > 0 ? "left" : "right"
    return words.spoken[pattern].replace("{value}", fixed(value)).replace("{slope}", short(Math.abs(slope), words.almost)).replace("{step}", fixed(step, 3))
  }

  // Frames: balls roll to where they go, and each window follows its ball.

  const half = () => (game.state.stage === "hand" ? VIEW : halfWindow(game.drawn, after(game.drawn), data.first_step))

  function follow(passed) {
    const share = passed === null ? 1 : 1 - Math.exp(-passed / EASE), to = half()
    game.half += (to - game.half) * share
    let rests = Math.abs(game.half - to) < 0.002 * to
    game.drawn.forEach((value, knob) => {
      game.centers[knob] += (value - game.centers[knob]) * share
      rests = rests && Math.abs(game.centers[knob] - value) < 0.004 * game.half
    })
    if (rests) { game.half = to; game.centers = [...game.drawn] }
    keepInside() // many steps a second outrun a window that only comes closer
    return rests
  }

  /** Move each window that its ball would leave, so that the ball stays in it. */
  function keepInside() {
    game.drawn.forEach((value, knob) => {
      const off = value - game.centers[knob], most = INSIDE * game.half
      if (Math.abs(off) > most) game.centers[knob] = value - Math.sign(off) * most
    })
  }

  function frame(now) {
    game.frame = null
    if (!root.isConnected) return
    const passed = calm() ? null : Math.min(now - game.last, 100)
    game.last = now
    const rolls = rollOn(passed)
    // While one step is on its way the windows stand still, so that one sees the balls roll; while they roll on, they follow.
    const stands = game.held !== null || (game.glide !== null && !game.rolling)
    const rests = stands ? game.glide === null : follow(passed)
    paint()
    if (game.rolling) paintControls()
    if (rolls || !rests) ask()
  }

  function ask() {
    if (game.frame !== null) return
    game.frame = requestAnimationFrame(frame)
  }

  function wake() {
    if (game.frame === null) game.last = performance.now()
    ask()
  }

  // A glide is one step on its way: `from` and `to`, and how much of it is done.

  function rollOn(passed) {
    if (!game.glide) return false
    const length = game.rolling ? 1000 / pace(own().moves) : ROLL
    game.glide.done += passed === null ? 1 : passed / length
    while (game.glide && game.glide.done >= 1) {
      const over = game.glide.done - 1
      game.glide = null
      if (game.rolling && !done()) begin(over)
      else stopRolling()
    }
    const { from, to, done: share } = game.glide ?? { from: own().params, to: own().params, done: 1 }
    const eased = game.rolling ? share : share * share * (3 - 2 * share)
    game.drawn = share >= 1 ? [...to] : from.map((value, knob) => value + (to[knob] - value) * eased)
    return game.glide !== null
  }

  /** Take one step of all seven: the state has it at once, the balls roll there. */
  function begin(share = 0) {
    const now = own(), from = now.params
    now.params = after(from)
    count(COSTS.roll)
    game.glide = { from, to: now.params, done: share }
  }

  const done = () => own().moves >= data.most_steps || loss(own().params, inputs, targets) < data.small

  function settle() {
    game.glide = null
    game.drawn = [...own().params]
  }

  function stopRolling() {
    game.rolling = false
    paintControls()
    tell()
    wake()
  }

  function openRoll() {
    if (game.state.stage === "roll") return
    // The balls roll from where they lie, so that nothing jumps: a try of its own.
    game.state.tries.roll = { params: [...own().params], from: [...own().params], moves: 0, looks: 0, best: null }
    game.state.stage = "roll"
  }

  function step() {
    settle()
    openRoll()
    begin()
    paintControls()
    wake()
  }

  function roll() {
    openRoll()
    if (done()) return stopRolling() // little is left to mend: say so
    game.rolling = true
    if (!game.glide) begin()
    paintControls()
    wake()
  }

  // A hand: drag the ball, its slider, or the keys.

  function turn(knob, value) {
    own().params[knob] = game.drawn[knob] = within(value)
    const inside = 0.92 * game.half, off = game.drawn[knob] - game.centers[knob]
    if (Math.abs(off) > inside) game.centers[knob] = game.drawn[knob] - Math.sign(off) * inside
    paint()
  }

  function turned() {
    count(COSTS[game.state.stage])
    paintControls()
    tell()
    wake()
  }

  function listen({ plot, input }, knob) {
    let held = null
    plot.onpointerdown = event => {
      if (event.button !== 0 || data.fixed[knob]) return
      pause()
      held = game.held = { x: event.clientX, value: own().params[knob] }
      plot.setPointerCapture(event.pointerId)
    }
    plot.onpointermove = event => held && turn(knob, held.value + ((event.clientX - held.x) / (game.net.wide / 2)) * game.half)
    const release = keeps => event => {
      if (!held) return
      const { value } = held
      held = game.held = null
      if (keeps(event) && own().params[knob] !== value) {
        turned()
        plot.dispatchEvent(new Event("change", { bubbles: true })) // as a slider does: the tour listens for it
        return
      }
      turn(knob, value)
      wake()
    }
    plot.onpointerup = release(() => true)
    plot.onpointercancel = release(() => false) // the finger went on to scroll the page
    input.oninput = () => { if (!game.held) { pause(); game.held = { slider: true } } turn(knob, Number(input.value)) }
    input.onchange = () => { game.held = null; turned() }
    input.onkeydown = event => {
      const hop = { ...HOP, Home: -2 * reach, End: 2 * reach }[event.key]
      if (!hop || data.fixed[knob]) return
      event.preventDefault()
      pause()
      turn(knob, Math.round((own().params[knob] + hop) * 1000) / 1000)
      turned()
    }
  }

  function pause() {
    game.rolling = false
    settle()
    paintControls()
  }

  // Made once: the buttons, and the valleys at their places in the network, each with a slider.

  function build() {
    for (const [name, title] of Object.entries(words.stages)) {
      const button = document.createElement("button")
      Object.assign(button, { type: "button", textContent: title })
      button.dataset.name = name
      find("-stages").append(button)
    }
    game.net = valleyNetwork(find("-net"), data)
    game.net.cells.forEach((cell, knob) => {
      cell.input = Object.assign(document.createElement("input"), { type: "range", min: -reach, max: reach, step: "any" })
      cell.input.setAttribute("aria-label", words.short[knob])
      cell.element.dataset.knob = knob
      cell.element.append(cell.input)
    })
    new ResizeObserver(() => { game.net.measure(); game.paint() }).observe(find("-net"))
  }

  game.paint = paint
  if (game.net === null) build()
  game.students = students(find("-guess").firstElementChild, { ...data, almost: words.almost, words: words.students })
  if (game.stamp !== data.stamp) {
    game.rolling = false
    game.glide = game.held = null
    game.stamp = data.stamp
    game.state = structuredClone(data.state)
    game.drawn = [...own().params]
    game.centers = [...game.drawn]
    game.half = half()
  }
  game.net.cells.forEach((parts, knob) => {
    parts.element.hidden = data.hidden[knob]
    parts.input.disabled = data.fixed[knob]
    listen(parts, knob)
  })
  for (const button of find("-stages").children)
    button.onclick = () => {
      pause()
      game.state.stage = button.dataset.name
      game.drawn = [...own().params]
      paintControls()
      paint()
      tell()
      wake()
    }
  const stepper = find("-step"), roller = find("-roll"), reset = find("-reset")
  stepper.textContent = words.step
  reset.textContent = words.reset
  find("-balls").textContent = data.stage_hidden || data.stage_fixed ? "" : words.balls
  let timer = null, wasHeld = false
  stepper.onpointerdown = event => {
    if (event.button !== 0) return
    wasHeld = false
    timer = setTimeout(() => { wasHeld = true; roll() }, HOLD)
  }
  const letGo = () => {
    clearTimeout(timer)
    if (wasHeld && game.rolling) { game.rolling = false; wake() } // the step on its way is taken to its end
  }
  stepper.onpointerup = stepper.onpointerleave = stepper.onpointercancel = letGo
  stepper.oncontextmenu = event => event.preventDefault()
  stepper.onclick = () => { if (!wasHeld) step(); wasHeld = false }
  roller.onclick = () => { if (game.rolling) { game.rolling = false; wake() } else roll() }
  reset.onclick = () => {
    pause()
    game.state.tries[TRY[game.state.stage]] = { params: [...data.start], moves: 0, looks: 0, best: null }
    game.drawn = [...own().params]
    paintControls()
    tell()
    wake()
  }
  root.style.setProperty("--why-error", colors.error)
  game.net.measure()
  paint()
  paintControls()
  wake()
  return () => { clearTimeout(timer); if (game.frame !== null) cancelAnimationFrame(game.frame); game.frame = null }
}

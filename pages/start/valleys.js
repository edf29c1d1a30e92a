// Seven valleys: each of the exam network's seven parameters is a ball in the valley of its error. Nothing is sent to the server
// while anything moves. The state is reported at rest, for the link and for a later return.
const games = new WeakMap()

const EASE_MS = 110 // ms in which a window closes two thirds of the distance to its ball
const MAX_OFFSET = 0.7 // share of half a window that a ball may be off its middle
const ROLL_MS = 300 // ms for the balls to roll one step
const HOLD_MS = 350 // ms after which a press is a hold
const NEW_MOVES = 2 // first moves of a try after which the page says that the view follows the ball
const KEY_STEPS = { ArrowRight: 0.1, ArrowUp: 0.1, ArrowLeft: -0.1, ArrowDown: -0.1, PageUp: 1, PageDown: -1 }

/** Return how many steps a second the balls roll. The first steps are slow, so that they can be followed. */
const stepsPerSecond = steps => (steps < 12 ? 8 : steps < 70 ? 45 : 150)

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(`.why-valleys${name}`)
  const root = find("")
  const game = games.get(root) ?? { revision: null, frame: null, net: null, centers: [], half: DEFAULT_HALF_WINDOW, glide: null, drag: null, before: null, isRolling: false }
  games.set(root, game)
  const { inputs, targets, words, rate, reach, colors } = data
  // The evaluations of the data that a move takes.
  const costs = { hand: 1, tilt: data.step_evals, valleys: data.start.length * POINTS, roll: data.step_evals }
  const prefersReducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches

  // `game.state` has the open stage, and each try's parameters, moves, evaluations (`looks`) and best error.

  // `game.before` is the error, and how many students were guessed right, before the last move.

  const currentTry = () => game.state.tries[data.try_of[game.state.stage]]
  const clamp = value => Math.min(Math.max(value, -reach), reach)
  const nextParams = params => takeStep(params, gradient(params, inputs, targets), rate, reach, data.fixed)

  /** Count a move with its evaluations, and keep the best error. */
  function countMove(costs) {
    const attempt = currentTry(), error = loss(attempt.params, inputs, targets)
    attempt.moves += 1
    attempt.looks += costs
    attempt.best = Math.min(attempt.best ?? loss(attempt.from ?? data.start, inputs, targets), error)
  }

  /** Keep what a move starts from. */
  function beginMove() {
    const { params } = currentTry()
    game.before = { error: loss(params, inputs, targets), correct: countCorrect(params, inputs, targets) }
  }

  function report() {
    find("-live").textContent = `${status()} ${surprise()}`.trim()
    setStateValue("state", game.state)
  }

  // `game.visibleParams` are the parameters on the screen. They are those of the open try, except while balls roll.

  function paint() {
    const { stage } = game.state, isFoggy = stage === "hand", params = game.visibleParams
    const isShown = data.knobs.map(() => !isFoggy)
    game.drawStudents(params)
    const { error, slopes, steps } = game.net.paint(params, {
      centers: game.centers, half: game.half, ground: stage === "valleys" || stage === "roll", tilts: isShown, arrows: isShown,
      fixed: data.fixed, keepsScale: game.drag !== null,
    })
    root.dataset.error = error
    game.net.cells.forEach(({ input }, knob) => {
      if (Number(input.value) !== params[knob]) input.value = params[knob]
      input.setAttribute("aria-valuetext", describe(params[knob], slopes[knob], steps[knob], isFoggy))
    })
    find("-guess").firstElementChild.setAttribute("aria-label", `${words.picture} ${status()}`)
    const zoom = DEFAULT_HALF_WINDOW / game.half
    find("-zoom").textContent = zoom > 1.5 ? words.zoom.replace("{times}", zoom.toFixed(0)) : ""
    const note = surprise()
    find("-balls").textContent = note || (data.stage_hidden || data.stage_fixed ? "" : words.balls)
    find("-balls").toggleAttribute("data-surprise", note !== "")
    find("-says").textContent = isSolved() ? status() : `${words.tasks[stage]} ${status()}`
  }

  function paintControls() {
    const { stage, tries } = game.state
    for (const button of find("-stages").children) {
      button.setAttribute("aria-pressed", button.dataset.name === stage)
      button.disabled = data.stage_fixed
    }
    find("-stages").hidden = data.stage_hidden
    find("-looks").textContent = words.looks.replace("{looks}", currentTry().looks.toLocaleString(window.whyLanguage ?? "en", { useGrouping: "always" }))
    find("-step").toggleAttribute("data-first", stage === "roll")
    // A step leads to the last stage. A teacher's link that locks or hides the stages must keep the visitor where they are.
    find("-step").hidden = find("-roll").hidden = stage !== "roll" && (data.stage_fixed || data.stage_hidden)
    find("-roll").textContent = game.isRolling ? words.pause : words.roll
    const bars = find("-bars")
    bars.replaceChildren(...Object.entries(tries).filter(([, attempt]) => attempt.moves > 0).map(([name, attempt]) => {
      const row = document.createElement("div"), bar = document.createElement("i")
      row.className = "why-valleys-bar"
      bar.style.setProperty("--why-share", Math.min(attempt.best, 1))
      const [title, score] = ["span", "span"].map(tag => document.createElement(tag))
      title.textContent = words.bars[name]
      score.textContent = words.best.replace("{error}", formatShort(attempt.best, words.almost)).replace("{looks}", attempt.looks.toLocaleString(window.whyLanguage ?? "en", { useGrouping: "always" }))
      row.append(title, bar, score)
      return row
    }))
  }

  const isSolved = () => game.state.stage === "roll" && countCorrect(game.visibleParams, inputs, targets) === inputs.length

  function status() {
    const correct = countCorrect(game.visibleParams, inputs, targets)
    const pattern = !isSolved() ? words.status : isDone() ? words.done : words.solved
    return pattern.replace("{right}", correct).replace("{tilts}", costs.roll).replace("{valleys}", costs.valleys)
  }

  /** Say what may surprise after a move: fewer students right at a lower error, and a ball that is in the middle again. */
  function surprise() {
    const { before, visibleParams, state } = game, { moves } = currentTry()
    const isFewer = before && countCorrect(visibleParams, inputs, targets) < before.correct && loss(visibleParams, inputs, targets) < before.error
    const isNew = moves > 0 && moves <= NEW_MOVES && state.stage !== "roll"
    return [isFewer ? words.fewer : "", isNew ? words.follows : ""].filter(Boolean).join(" ")
  }

  /** Describe a ball for screen readers. */
  function describe(value, slope, step, isFoggy) {
    const pattern = isFoggy ? "fog" : slope === 0 ? "level" : Math.abs(slope) < 0.0005 ? "almost-level" : slope > 0 ? "left" : "right"
    return words.spoken[pattern].replace("{value}", formatFixed(value)).replace("{slope}", formatShort(Math.abs(slope), words.almost)).replace("{step}", formatFixed(step, 3))
  }

  // Animate: balls roll, and each window follows its ball.

  const targetHalfWindow = () => (game.state.stage === "hand" ? DEFAULT_HALF_WINDOW : halfWindow(game.visibleParams, nextParams(game.visibleParams), data.first_step))

  /** Move the windows toward their balls, or at once with `elapsed` null. Returns whether all are at rest. */
  function followBalls(elapsed) {
    const share = elapsed === null ? 1 : 1 - Math.exp(-elapsed / EASE_MS), target = targetHalfWindow()
    game.half += (target - game.half) * share
    let isAtRest = Math.abs(game.half - target) < 0.002 * target
    game.visibleParams.forEach((value, knob) => {
      game.centers[knob] += (value - game.centers[knob]) * share
      isAtRest = isAtRest && Math.abs(game.centers[knob] - value) < 0.004 * game.half
    })
    if (isAtRest) { game.half = target; game.centers = [...game.visibleParams] }
    keepInside() // at many steps a second a ball would leave its window
    return isAtRest
  }

  /** Move each window whose ball would leave it. */
  function keepInside() {
    game.visibleParams.forEach((value, knob) => {
      const offset = value - game.centers[knob], maxOffset = MAX_OFFSET * game.half
      if (Math.abs(offset) > maxOffset) game.centers[knob] = value - Math.sign(offset) * maxOffset
    })
  }

  function frame(now) {
    game.frame = null
    if (!root.isConnected) return
    const elapsed = prefersReducedMotion() ? null : Math.min(now - game.last, 100)
    game.last = now
    const isGliding = advanceGlide(elapsed)
    // During a single step the windows stay still, so that the balls are seen to roll. In a longer roll they follow.
    const areWindowsStill = game.drag !== null || (game.glide !== null && !game.isRolling)
    const isAtRest = areWindowsStill ? game.glide === null : followBalls(elapsed)
    paint()
    if (game.isRolling) paintControls()
    if (isGliding || !isAtRest) requestFrame()
  }

  function requestFrame() {
    if (game.frame !== null) return
    game.frame = requestAnimationFrame(frame)
  }

  /** Request a frame. After a rest the clock starts again. */
  function wake() {
    if (game.frame === null) game.last = performance.now()
    requestFrame()
  }

  // A glide is the animation of one step: `from`, `to`, and the `share` that is done.

  /** Advance the glide, or finish it at once with `elapsed` null. Returns whether it goes on. */
  function advanceGlide(elapsed) {
    if (!game.glide) return false
    const duration = game.isRolling ? 1000 / stepsPerSecond(currentTry().moves) : ROLL_MS
    game.glide.share += elapsed === null ? 1 : elapsed / duration
    while (game.glide && game.glide.share >= 1) {
      const excess = game.glide.share - 1
      game.glide = null
      if (game.isRolling && !isDone()) startStep(excess)
      else stopRolling()
    }
    const { from, to, share } = game.glide ?? { from: currentTry().params, to: currentTry().params, share: 1 }
    const eased = game.isRolling ? share : share * share * (3 - 2 * share)
    game.visibleParams = share >= 1 ? [...to] : from.map((value, knob) => value + (to[knob] - value) * eased)
    return game.glide !== null
  }

  /** Take one step of all seven parameters. The state changes at once, and the balls roll there. */
  function startStep(share = 0) {
    const attempt = currentTry(), from = attempt.params
    attempt.params = nextParams(from)
    countMove(costs.roll)
    game.glide = { from, to: attempt.params, share }
  }

  const isDone = () => currentTry().moves >= data.most_steps || loss(currentTry().params, inputs, targets) < data.small

  /** Finish the glide at once. */
  function settle() {
    game.glide = null
    game.visibleParams = [...currentTry().params]
  }

  function stopRolling() {
    game.isRolling = false
    paintControls()
    report()
    wake()
  }

  /** Open the last stage with a new try. */
  function openRollStage() {
    if (game.state.stage === "roll") return
    // The new try starts where the balls lie, so that nothing jumps.
    game.state.tries.roll = { params: [...currentTry().params], from: [...currentTry().params], moves: 0, looks: 0, best: null }
    game.state.stage = "roll"
  }

  function step() {
    settle()
    openRollStage()
    beginMove()
    startStep()
    paintControls()
    wake()
  }

  function roll() {
    openRollStage()
    if (isDone()) return stopRolling() // the error is small already, and the status says so
    game.isRolling = true
    if (!game.glide) { beginMove(); startStep() }
    paintControls()
    wake()
  }

  // Move by hand: the ball, its slider, or the keys.

  function setParam(knob, value) {
    currentTry().params[knob] = game.visibleParams[knob] = clamp(value)
    const maxOffset = 0.92 * game.half, offset = game.visibleParams[knob] - game.centers[knob]
    if (Math.abs(offset) > maxOffset) game.centers[knob] = game.visibleParams[knob] - Math.sign(offset) * maxOffset
    paint()
  }

  function finishMove() {
    countMove(costs[game.state.stage])
    paintControls()
    report()
    wake()
  }

  function listen({ plot, input }, knob) {
    let drag = null
    plot.onpointerdown = event => {
      if (event.button !== 0 || data.fixed[knob]) return
      pause()
      beginMove()
      drag = game.drag = { x: event.clientX, value: currentTry().params[knob] }
      plot.setPointerCapture(event.pointerId)
    }
    plot.onpointermove = event => drag && setParam(knob, drag.value + ((event.clientX - drag.x) / (game.net.width / 2)) * game.half)
    const release = isKept => event => {
      if (!drag) return
      const { value } = drag
      drag = game.drag = null
      if (isKept(event) && currentTry().params[knob] !== value) {
        finishMove()
        plot.dispatchEvent(new Event("change", { bubbles: true })) // the tour listens for a slider's event
        return
      }
      setParam(knob, value)
      wake()
    }
    plot.onpointerup = release(() => true)
    plot.onpointercancel = release(() => false) // the finger scrolls the page instead
    input.oninput = () => { if (!game.drag) { pause(); beginMove(); game.drag = { slider: true } } setParam(knob, Number(input.value)) }
    input.onchange = () => { game.drag = null; finishMove() }
    input.onkeydown = event => {
      const change = { ...KEY_STEPS, Home: -2 * reach, End: 2 * reach }[event.key]
      if (!change || data.fixed[knob]) return
      event.preventDefault()
      pause()
      beginMove()
      setParam(knob, Math.round((currentTry().params[knob] + change) * 1000) / 1000)
      finishMove()
    }
  }

  function pause() {
    game.isRolling = false
    settle()
    paintControls()
  }

  // Build once: the buttons, and the valleys in the network, each with a slider.

  function build() {
    for (const [name, title] of Object.entries(words.stages)) {
      const button = document.createElement("button")
      Object.assign(button, { type: "button", textContent: title })
      button.dataset.name = name
      find("-stages").append(button)
    }
    game.net = createValleyNetwork(find("-net"), data)
    game.net.cells.forEach((cell, knob) => {
      cell.input = Object.assign(document.createElement("input"), { type: "range", min: -reach, max: reach, step: "any" })
      cell.input.setAttribute("aria-label", words.short[knob])
      cell.element.dataset.knob = knob
      cell.element.append(cell.input)
    })
    new ResizeObserver(() => { game.net.measure(); game.paint() }).observe(find("-net"))
  }

  /** Take over the state that Python sends. */
  function loadState() {
    game.isRolling = false
    game.glide = game.drag = game.before = null
    game.revision = data.revision
    game.state = structuredClone(data.state)
    game.visibleParams = [...currentTry().params]
    game.centers = [...game.visibleParams]
    game.half = targetHalfWindow()
  }

  function bindStages() {
    for (const button of find("-stages").children)
      button.onclick = () => {
        pause()
        game.before = null
        game.state.stage = button.dataset.name
        game.visibleParams = [...currentTry().params]
        paintControls()
        paint()
        report()
        wake()
      }
  }

  function bindButtons() {
    const stepButton = find("-step"), rollButton = find("-roll"), resetButton = find("-reset")
    stepButton.textContent = words.step
    resetButton.textContent = words.reset
    let wasHeld = false
    stepButton.onpointerdown = event => {
      if (event.button !== 0) return
      wasHeld = false
      timer = setTimeout(() => { wasHeld = true; roll() }, HOLD_MS)
    }
    const release = () => {
      clearTimeout(timer)
      if (wasHeld && game.isRolling) { game.isRolling = false; wake() } // the current step still finishes
    }
    stepButton.onpointerup = stepButton.onpointerleave = stepButton.onpointercancel = release
    stepButton.oncontextmenu = event => event.preventDefault()
    stepButton.onclick = () => { if (!wasHeld) step(); wasHeld = false }
    rollButton.onclick = () => { if (game.isRolling) { game.isRolling = false; wake() } else roll() }
    resetButton.onclick = () => {
      pause()
      game.before = null
      game.state.tries[data.try_of[game.state.stage]] = { params: [...data.start], moves: 0, looks: 0, best: null }
      game.visibleParams = [...currentTry().params]
      paintControls()
      report()
      wake()
    }
  }

  game.paint = paint
  if (game.net === null) build()
  game.drawStudents = createStudents(find("-guess").firstElementChild, { ...data, almost: words.almost, words: words.students })
  if (game.revision !== data.revision) loadState()
  game.net.cells.forEach((parts, knob) => {
    parts.element.hidden = data.hidden[knob]
    parts.input.disabled = data.fixed[knob]
    listen(parts, knob)
  })
  let timer = null
  bindStages()
  bindButtons()
  root.style.setProperty("--why-error", colors.error)
  game.net.measure()
  paint()
  paintControls()
  wake()
  return () => { clearTimeout(timer); if (game.frame !== null) cancelAnimationFrame(game.frame); game.frame = null }
}

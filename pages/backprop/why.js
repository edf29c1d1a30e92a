// Draws one pass through the exam network: as the dial moves, numbers go forward and blame comes back. Every number explains itself.
// Nothing is sent while the dial moves. A question is reported when it is asked, so that the link can carry it.
const states = new WeakMap()

const LONGEST_ARROW = 30, SHORTEST_ARROW = 14 // px
const MAX_DISTANCE = 22 // px from a number's center: half of what a finger needs
const WEIGHTS = [[0, "input", "sum-0"], [2, "input", "sum-1"], [4, "sent-0", "sum-2"], [5, "sent-1", "sum-2"]]
const BIASES = [[1, "sum-0"], [3, "sum-1"], [6, "sum-2"]]
const ACTIVATIONS = [["sum-0", "sent-0"], ["sum-1", "sent-1"], ["sum-2", "guess"]]
// The pulses: start and end on the dial, the two ends, the number at the start, and the factor on the way.
const FORWARD = [
  [0, 1, "input", "sum-0", "input", "knob-0"], [0, 1, "input", "sum-1", "input", "knob-2"],
  [1, 2, "sent-0", "sum-2", "sent-0", "knob-4"], [1, 2, "sent-1", "sum-2", "sent-1", "knob-5"], [2, 3, "guess", "error", "guess"],
]
const BACKWARD = [[3, 4, "error", "sum-2", "miss"], [4, 5, "sum-2", "sent-0", "blame-2", "knob-4"], [4, 5, "sum-2", "sent-1", "blame-2", "knob-5"]]
const SECOND_FORWARD = [
  [6.5, 6.75, "input", "sum-0", "input", "new-knob-0"], [6.5, 6.75, "input", "sum-1", "input", "new-knob-2"],
  [6.75, 7, "sent-0", "sum-2", "new-sent-0", "new-knob-4"], [6.75, 7, "sent-1", "sum-2", "new-sent-1", "new-knob-5"],
]
const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }
const COLOR_CODED_KINDS = ["blame", "back", "slope"]
const RADIUS = { input: 25, sum: 23, sent: 27, guess: 29, error: 32, knob: 18 }

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(`.why-pass${name}`)
  const root = find(""), networkView = find("-net")
  const state = states.get(root) ?? { content: null, revision: null, path: [], points: {}, focus: null, cleanups: [] }
  states.set(root, state)
  const { colors, words } = data
  const numbers = Object.fromEntries(data.numbers.map(number => [number.id, number]))
  // During a scene change the dial may exist twice, and the visible one counts. Only then is the browser asked for layout.
  const findDial = () => {
    const candidates = document.querySelectorAll(`.st-key-${data.dial}`)
    return candidates.length < 2 ? candidates[0] : [...candidates].find(candidate => candidate.getClientRects().length) ?? candidates[0]
  }
  const dialPosition = () => (data.frozen === null ? (findDial()?.place ?? 0) / data.between : data.frozen)
  const isVisible = id => { const { since, until } = numbers[id]; return dialPosition() >= since && dialPosition() < until }
  const pointOf = id => state.points[id.replace("new-", "")]

  // Build once for each student: lines, pulses, and a number for each node of the tree.

  function build() {
    networkView.replaceChildren()
    state.visible = null
    networkView.setAttribute("aria-label", `${words.picture} ${words.keys}`)
    state.layers = data.layers.map(name => {
      const title = make("text", { class: "why-pass-layer" }, networkView)
      title.textContent = name
      return title
    })
    state.neurons = data.neurons.map(name => {
      const title = make("text", { class: "why-pass-neuron" }, networkView)
      title.textContent = name
      return title
    })
    state.wires = data.steps.map(() => make("line", { class: "why-pass-wire", "stroke-linecap": "round" }, networkView))
    state.tail = make("line", { class: "why-pass-wire", stroke: "currentColor", "stroke-width": 1.5, "stroke-dasharray": "2 4" }, networkView)
    state.bends = ACTIVATIONS.map(() => [make("line", { class: "why-pass-bend" }, networkView), make("path", { class: "why-pass-bend" }, networkView)])
    state.ties = make("g", {}, networkView)
    const segments = [...FORWARD, ...BACKWARD, ...SECOND_FORWARD]
    state.pulses = segments.map(segment => ({ run: segment, line: make("line", {
      stroke: BACKWARD.includes(segment) ? colors.blame : colors.guess, "stroke-linecap": "round", "stroke-opacity": 0.9,
    }, networkView) }))
    state.arrows = data.steps.map(() => make("path", { class: "why-pass-arrow", fill: "none", stroke: colors.step, "stroke-width": 3, "stroke-linejoin": "round", "stroke-linecap": "round" }, networkView))
    state.marks = Object.fromEntries(data.numbers.map(({ id, kind, name, digits }) => {
      const mark = make("g", { class: "why-pass-number", role: "button", tabindex: -1, "data-id": id, "data-kind": kind, "aria-label": `${name}: ${digits}` }, networkView)
      const radius = RADIUS[kind]
      const shape = radius ? make("circle", { r: radius }, mark) : make("rect", { rx: 9 }, mark)
      make("text", {}, mark)
      return [id, { mark, shape }]
    }))
  }

  function measure() {
    const width = networkView.clientWidth || 366, height = networkView.clientHeight || 326, isWide = (state.isWide = width > MAX_NARROW_WIDTH)
    state.points = layOut(width, height)
    const size = isWide ? 13 : 11
    state.layers.forEach((title, index) => {
      const point = state.points.layers[index]
      title.style.display = point ? "" : "none"
      if (point) set(fitText(title, data.layers[index], width, size), { x: clampCenter(point[0], data.layers[index], width, size), y: point[1] })
    })
    state.neurons.forEach((title, index) => {
      const [x, y] = state.points.neurons[index]
      set(fitText(title, data.neurons[index], width, size, true), { x: clampCenter(x, data.neurons[index], width, size, true), y })
    })
    for (const { id, kind, tag: fullText, digits } of data.numbers) {
      const [x, y] = pointOf(id), { mark, shape } = state.marks[id], shortText = width < MAX_TIGHT_WIDTH && COLOR_CODED_KINDS.includes(kind) ? digits : fullText
      mark.lastChild.textContent = shortText
      set(mark, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` })
      if (RADIUS[kind]) set(shape, { r: RADIUS[kind] * (isWide ? 1 : 0.8) })
      else {
        const halfWidth = shortText.length * size * 0.28 + (isWide ? 8 : 5), halfHeight = isWide ? 11 : 10
        set(shape, { x: -halfWidth, y: -halfHeight, width: 2 * halfWidth, height: 2 * halfHeight })
      }
    }
    const line = (element, from, to) => set(element, { x1: from[0], y1: from[1], x2: to[0], y2: to[1] })
    for (const [knob, from, to] of WEIGHTS) line(state.wires[knob], state.points[from], state.points[to])
    for (const [knob, to] of BIASES) line(state.wires[knob], state.points[`knob-${knob}`], state.points[to])
    line(state.tail, state.points.guess, state.points.error)
    ACTIVATIONS.forEach(([from, to], index) => {
      const [stem, curve] = state.bends[index], [x, y] = [(state.points[from][0] + state.points[to][0]) / 2, state.points[from][1]]
      line(stem, state.points[from], state.points[to])
      set(curve, { d: isWide ? `M${x - 15} ${y + 11}C${x + 2} ${y + 11} ${x - 2} ${y - 11} ${x + 15} ${y - 11}` : "" })
    })
  }

  // Paint one frame: the numbers that are known, the widths of the lines, the pulses.

  function paint() {
    const position = dialPosition()
    const hasChanged = paintNumbers()
    paintWires(position)
    paintPulses(position)
    paintArrows(position)
    if (hasChanged) updateTabStop()
  }

  /** Show the numbers that are known. Returns whether they have changed. */
  function paintNumbers() {
    const visible = data.numbers.filter(({ id }) => isVisible(id)).map(({ id }) => id).join(" ")
    if (visible === state.visible) return false
    state.visible = visible
    for (const { id } of data.numbers) state.marks[id].mark.style.display = isVisible(id) ? "" : "none"
    return true
  }

  function paintWires(position) {
    const newShare = Math.min(Math.max((position - data.turn + 0.5) * 2, 0), 1)
    state.wires.forEach((wire, knob) => {
      const value = lerp(numbers[`knob-${knob}`].value, numbers[`new-knob-${knob}`].value, newShare)
      set(wire, { stroke: value < 0 ? colors.minus : colors.plus, "stroke-width": 1.5 + Math.min(Math.abs(value), 8) })
    })
  }

  function paintPulses(position) {
    for (const { run: [since, until, from, to, id, factor], line } of state.pulses) {
      const progress = (position - since) / (until - since), isRunning = data.frozen === null && progress > 0 && progress < 1
      set(line, { opacity: isRunning ? 1 : 0 })
      if (!isRunning) continue
      const [start, end] = [pointOf(from), pointOf(to)], [head, tail] = [progress, Math.max(progress - 0.16, 0)]
      const size = Math.abs(numbers[id].value * lerp(1, factor ? numbers[factor].value : 1, progress))
      set(line, { x1: lerp(start[0], end[0], tail), y1: lerp(start[1], end[1], tail), x2: lerp(start[0], end[0], head), y2: lerp(start[1], end[1], head), "stroke-width": 4 + Math.min(14 * size, 22) })
    }
  }

  /** Draw each step's arrow next to its knob, from when the slope is known until the knob has turned. */
  function paintArrows(position) {
    const { isWide } = state, longest = Math.max(...data.steps.map(Math.abs), 1e-12)
    state.arrows.forEach((arrow, knob) => {
      const step = data.steps[knob], [x, y] = state.points[`knob-${knob}`], side = knob === 6 || (!isWide && (knob === 2 || knob === 3)) ? -28 : 28
      const distance = Math.max((Math.abs(step) / longest) * LONGEST_ARROW, SHORTEST_ARROW), sign = -Math.sign(step), head = 6
      const tipY = y + (sign * distance) / 2
      const isArrowVisible = step !== 0 && position >= numbers[`slope-${knob}`].since && position < data.turn
      set(arrow, { d: `M${x + side} ${y - (sign * distance) / 2}V${tipY}M${x + side - head * 0.8} ${tipY - sign * head}L${x + side} ${tipY}L${x + side + head * 0.8} ${tipY - sign * head}` })
      arrow.style.display = isArrowVisible ? "" : "none"
    })
  }

  function highlight() {
    const question = state.path.at(-1), parents = question ? numbers[question].parents : []
    networkView.toggleAttribute("data-asks", Boolean(question))
    for (const { id } of data.numbers) {
      const role = id === question ? "asked" : parents.includes(id) ? "parent" : null
      if (role) state.marks[id].mark.setAttribute("data-lit", role)
      else state.marks[id].mark.removeAttribute("data-lit")
      state.marks[id].mark.setAttribute("aria-pressed", id === question)
    }
  }

  // Answer a question: the path of crumbs, the arithmetic with its parents as buttons, the sentence.

  function addButton(words, onclick, to) {
    const element = Object.assign(document.createElement("button"), { type: "button", textContent: words, onclick })
    to.append(element)
    return element
  }

  function showExplanation() {
    const path = find("-path"), formula = find("-how"), sentence = find("-says"), question = numbers[state.path.at(-1)]
    path.replaceChildren()
    formula.replaceChildren()
    path.setAttribute("aria-label", words.crumbs)
    root.dataset.asked = question?.id ?? ""
    root.classList.toggle("why-pass-asks", Boolean(question))
    if (!question) {
      sentence.textContent = data.frozen === null ? words.ask : ""
      return
    }
    state.path.forEach((id, index) => {
      if (index) path.append("›")
      const crumb = addButton(numbers[id].name, () => goBack(index), path)
      if (index === state.path.length - 1) crumb.setAttribute("aria-current", "true")
    })
    addButton("✕", () => { state.path = []; update() }, path).setAttribute("aria-label", words.close)
    path.lastChild.className = "why-pass-close"
    question.how.forEach(([text, id], index) => {
      if (id) return addButton(text, () => openQuestion(id, false), formula).setAttribute("aria-label", `${numbers[id].name}: ${text}`)
      const part = document.createElement(index === question.how.length - 1 ? "b" : "span")
      part.textContent = text
      formula.append(part)
    })
    sentence.innerHTML = question.why // escaped in Python: only bold and italic are marks
  }

  function goBack(index) {
    state.path = state.path.slice(0, index + 1)
    bringIntoView(state.path.at(-1))
    update()
  }

  /** Ask why a number is so. A parent of the current question extends the path. Any other number of the picture starts a new path. */
  function openQuestion(id, fromPicture) {
    const index = state.path.indexOf(id), question = numbers[state.path.at(-1)]
    if (index >= 0) state.path = state.path.slice(0, index + 1)
    else if (question && (!fromPicture || question.parents.includes(id))) state.path = [...state.path, id]
    else state.path = [id]
    state.focus = id
    bringIntoView(id)
    update()
  }

  /** Move the dial to where the number is visible. For example, an old knob is gone after the turn. */
  function bringIntoView(id) {
    if (isVisible(id) || data.frozen !== null) return
    const input = findDial()?.querySelector("input[type=range]")
    if (!input || input.disabled) return
    input.value = String(dialPosition() < numbers[id].since ? numbers[id].since : Math.ceil(numbers[id].until) - 1)
    state.isMovingDial = true
    for (const event of ["input", "change"]) input.dispatchEvent(new Event(event, { bubbles: true }))
    state.isMovingDial = false
  }

  function update() {
    showExplanation()
    highlight()
    paint()
    updateTabStop()
    const question = state.path.at(-1) ?? ""
    if (question === state.reportedQuestion) return
    setStateValue("asked", (state.reportedQuestion = question))
    setStateValue("revision", data.revision) // see `report` of the dial
  }

  // The keyboard: the picture is one tab stop. Arrows go to the next number in that direction, Enter asks, Escape closes.

  function updateTabStop() {
    const focus = state.focus && isVisible(state.focus) ? state.focus : (state.path.at(-1) ?? "input")
    for (const { id } of data.numbers) state.marks[id].mark.setAttribute("tabindex", id === focus ? 0 : -1)
  }

  function onKey(event, id) {
    const direction = DIRECTIONS[event.key]
    if (event.key === "Enter" || event.key === " ") openQuestion(id, true)
    else if (event.key === "Escape") { state.path = []; update() }
    else if (event.key === "Backspace" && state.path.length > 1) { state.path.pop(); state.focus = state.path.at(-1); bringIntoView(state.focus); update(); state.marks[state.focus].mark.focus() }
    else if (direction) {
      const [x, y] = pointOf(id)
      const next = data.numbers.filter(number => number.id !== id && isVisible(number.id)).map(number => {
        const [dx, dy] = [pointOf(number.id)[0] - x, pointOf(number.id)[1] - y], along = dx * direction[0] + dy * direction[1]
        return { id: number.id, along, distance: along + 2.5 * Math.abs(dx * direction[1] + dy * direction[0]) }
      }).filter(neighbor => neighbor.along > 4).sort((a, b) => a.distance - b.distance)[0]
      if (next) state.marks[next.id].mark.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (state.content !== data.content) {
    state.content = data.content
    build()
  }
  root.classList.toggle("why-pass-frozen", data.frozen !== null)
  for (const name in colors) root.style.setProperty(`--why-${name}`, colors[name])
  if (state.revision !== data.revision) {
    state.revision = data.revision
    state.reportedQuestion = data.asked
    if (data.asked !== (state.path.at(-1) ?? "")) state.path = data.asked ? [data.asked] : []
  }
  for (const { id } of data.numbers) {
    const { mark } = state.marks[id]
    mark.onkeydown = event => onKey(event, id)
    mark.onfocus = () => { state.focus = id; updateTabStop() }
  }
  // Fingers are wider than the gaps between numbers, so a press means the nearest number.
  networkView.onclick = event => {
    const bounds = networkView.getBoundingClientRect(), target = event.target.closest(".why-pass-number")
    const distance = ({ id }) => Math.hypot(pointOf(id)[0] + bounds.left - event.clientX, pointOf(id)[1] + bounds.top - event.clientY)
    const nearest = data.numbers.filter(({ id }) => isVisible(id)).sort((a, b) => distance(a) - distance(b))[0]
    if (target) openQuestion(target.dataset.id, true)
    else if (nearest && distance(nearest) <= MAX_DISTANCE) openQuestion(nearest.id, true)
  }
  measure()
  showExplanation()
  highlight()
  paint()
  updateTabStop()
  state.cleanups.forEach(cleanup => cleanup())
  const onInput = event => {
    if (!event.target.closest?.(`.st-key-${data.dial}`)) return
    if (state.path.length && !state.isMovingDial && !isVisible(state.path.at(-1))) { state.path = []; showExplanation(); highlight() } // the question's number is no longer visible
    paint()
  }
  document.addEventListener("input", onInput)
  // On a phone the verdict covers the lower part of the answer, so the answer gets room above it.
  const answer = find("-why")
  const reserveRoom = () => {
    const cardHeight = matchMedia("(max-width: 640px)").matches ? card.height() : 0
    answer.style.minHeight = cardHeight ? `max(108px, ${find("-says").offsetHeight + cardHeight + 20}px)` : ""
  }
  const card = watchCard(root, reserveRoom)
  reserveRoom()
  const resizeObserver = new ResizeObserver(() => { measure(); paint(); reserveRoom() })
  resizeObserver.observe(networkView)
  // The dial may be ready after the picture.
  const frame = requestAnimationFrame(paint)
  const cleanups = [() => document.removeEventListener("input", onInput), () => resizeObserver.disconnect(), card.stop, () => cancelAnimationFrame(frame)]
  state.cleanups = cleanups
  return () => cleanups.forEach(cleanup => cleanup())
}

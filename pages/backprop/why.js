// One pass through the exam network: numbers go forward and blame comes back as the dial moves, and every number says why it is so.
// Nothing is sent while the dial moves; a question is told once it is asked, for the link.
const passes = new WeakMap()

const LONGEST_ARROW = 30, SHORTEST_ARROW = 14 // px
const NEAR = 22 // px from the middle of a number: half of what a finger needs
const WIRES = [[0, "input", "sum-0"], [2, "input", "sum-1"], [4, "sent-0", "sum-2"], [5, "sent-1", "sum-2"]]
const SHIFTS = [[1, "sum-0"], [3, "sum-1"], [6, "sum-2"]]
const BENDS = [["sum-0", "sent-0"], ["sum-1", "sent-1"], ["sum-2", "guess"]]
// What runs where: from the place of the dial, to it, the ends, the number at the start and the factor on the way.
const FORWARD = [
  [0, 1, "input", "sum-0", "input", "knob-0"], [0, 1, "input", "sum-1", "input", "knob-2"],
  [1, 2, "sent-0", "sum-2", "sent-0", "knob-4"], [1, 2, "sent-1", "sum-2", "sent-1", "knob-5"], [2, 3, "guess", "error", "guess"],
]
const BACKWARD = [[3, 4, "error", "sum-2", "miss"], [4, 5, "sum-2", "sent-0", "blame-2", "knob-4"], [4, 5, "sum-2", "sent-1", "blame-2", "knob-5"]]
const AGAIN = [
  [6.5, 6.75, "input", "sum-0", "input", "new-knob-0"], [6.5, 6.75, "input", "sum-1", "input", "new-knob-2"],
  [6.75, 7, "sent-0", "sum-2", "new-sent-0", "new-knob-4"], [6.75, 7, "sent-1", "sum-2", "new-sent-1", "new-knob-5"],
]
const KEYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }
const BRIEF = ["blame", "back", "slope"]
const ROUND = { input: 25, sum: 23, sent: 27, guess: 29, error: 32, knob: 18 }

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(`.why-pass${name}`)
  const root = find(""), net = find("-net")
  const pass = passes.get(root) ?? { stamp: null, turn: null, path: [], at: {}, focus: null, off: [] }
  passes.set(root, pass)
  const { colors, words } = data
  const numbers = Object.fromEntries(data.numbers.map(each => [each.id, each]))
  // Where something stands is asked only while one scene gives way to another: the dial may be there twice, and the visible one counts.
  const holder = () => {
    const all = document.querySelectorAll(`.st-key-${data.dial}`)
    return all.length < 2 ? all[0] : [...all].find(each => each.getClientRects().length) ?? all[0]
  }
  const place = () => (data.frozen === null ? (holder()?.place ?? 0) / data.between : data.frozen)
  const isVisible = id => { const { since, until } = numbers[id]; return place() >= since && place() < until }
  const spot = id => pass.at[id.replace("new-", "")]

  // Made once for each student: lines, pulses, and a number for each node of the tree.

  function build() {
    net.replaceChildren()
    pass.visible = null
    net.setAttribute("aria-label", `${words.picture} ${words.keys}`)
    pass.layers = data.layers.map(name => {
      const title = make("text", { class: "why-pass-layer" }, net)
      title.textContent = name
      return title
    })
    pass.neurons = data.neurons.map(name => {
      const title = make("text", { class: "why-pass-neuron" }, net)
      title.textContent = name
      return title
    })
    pass.wires = data.steps.map(() => make("line", { class: "why-pass-wire", "stroke-linecap": "round" }, net))
    pass.tail = make("line", { class: "why-pass-wire", stroke: "currentColor", "stroke-width": 1.5, "stroke-dasharray": "2 4" }, net)
    pass.bends = BENDS.map(() => [make("line", { class: "why-pass-bend" }, net), make("path", { class: "why-pass-bend" }, net)])
    pass.ties = make("g", {}, net)
    const runs = [...FORWARD, ...BACKWARD, ...AGAIN]
    pass.pulses = runs.map(run => ({ run, line: make("line", {
      stroke: BACKWARD.includes(run) ? colors.blame : colors.guess, "stroke-linecap": "round", "stroke-opacity": 0.9,
    }, net) }))
    pass.arrows = data.steps.map(() => make("path", { class: "why-pass-arrow", fill: "none", stroke: colors.step, "stroke-width": 3, "stroke-linejoin": "round", "stroke-linecap": "round" }, net))
    pass.marks = Object.fromEntries(data.numbers.map(({ id, kind, name, digits }) => {
      const mark = make("g", { class: "why-pass-number", role: "button", tabindex: -1, "data-id": id, "data-kind": kind, "aria-label": `${name}: ${digits}` }, net)
      const radius = ROUND[kind]
      const shape = radius ? make("circle", { r: radius }, mark) : make("rect", { rx: 9 }, mark)
      make("text", {}, mark)
      return [id, { mark, shape }]
    }))
  }

  function measure() {
    const wide = net.clientWidth || 366, tall = net.clientHeight || 326, flat = (pass.flat = wide > NARROW)
    pass.at = layout(wide, tall)
    const size = flat ? 13 : 11
    pass.layers.forEach((title, each) => {
      const place = pass.at.layers[each]
      title.style.display = place ? "" : "none"
      if (place) set(fit(title, data.layers[each], wide, size), { x: inside(place[0], data.layers[each], wide, size), y: place[1] })
    })
    pass.neurons.forEach((title, each) => {
      const [x, y] = pass.at.neurons[each]
      set(fit(title, data.neurons[each], wide, size, true), { x: inside(x, data.neurons[each], wide, size, true), y })
    })
    for (const { id, kind, tag: full, digits } of data.numbers) {
      const [x, y] = spot(id), { mark, shape } = pass.marks[id], tag = wide < TIGHT && BRIEF.includes(kind) ? digits : full
      mark.lastChild.textContent = tag
      set(mark, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` })
      if (ROUND[kind]) set(shape, { r: ROUND[kind] * (flat ? 1 : 0.8) })
      else {
        const half = tag.length * size * 0.28 + (flat ? 8 : 5), high = flat ? 11 : 10
        set(shape, { x: -half, y: -high, width: 2 * half, height: 2 * high })
      }
    }
    const line = (element, from, to) => set(element, { x1: from[0], y1: from[1], x2: to[0], y2: to[1] })
    for (const [knob, from, to] of WIRES) line(pass.wires[knob], pass.at[from], pass.at[to])
    for (const [knob, to] of SHIFTS) line(pass.wires[knob], pass.at[`knob-${knob}`], pass.at[to])
    line(pass.tail, pass.at.guess, pass.at.error)
    BENDS.forEach(([from, to], each) => {
      const [stem, curve] = pass.bends[each], [x, y] = [(pass.at[from][0] + pass.at[to][0]) / 2, pass.at[from][1]]
      line(stem, pass.at[from], pass.at[to])
      set(curve, { d: flat ? `M${x - 15} ${y + 11}C${x + 2} ${y + 11} ${x - 2} ${y - 11} ${x + 15} ${y - 11}` : "" })
    })
  }

  // A frame: which numbers are known, how wide the lines are, where the pulses are.

  const mix = (from, to, share) => from + (to - from) * share

  function paint() {
    const now = place(), turned = Math.min(Math.max((now - data.turn + 0.5) * 2, 0), 1)
    const visible = data.numbers.filter(({ id }) => isVisible(id)).map(({ id }) => id).join(" ")
    const changes = visible !== pass.visible
    if (changes) {
      pass.visible = visible
      for (const { id } of data.numbers) pass.marks[id].mark.style.display = isVisible(id) ? "" : "none"
    }
    pass.wires.forEach((wire, knob) => {
      const value = mix(numbers[`knob-${knob}`].value, numbers[`new-knob-${knob}`].value, turned)
      set(wire, { stroke: value < 0 ? colors.minus : colors.plus, "stroke-width": 1.5 + Math.min(Math.abs(value), 8) })
    })
    for (const { run: [start, end, from, to, id, factor], line } of pass.pulses) {
      const share = (now - start) / (end - start), runs = data.frozen === null && share > 0 && share < 1
      set(line, { opacity: runs ? 1 : 0 })
      if (!runs) continue
      const [a, b] = [spot(from), spot(to)], [head, tail] = [share, Math.max(share - 0.16, 0)]
      const size = Math.abs(numbers[id].value * mix(1, factor ? numbers[factor].value : 1, share))
      set(line, { x1: mix(a[0], b[0], tail), y1: mix(a[1], b[1], tail), x2: mix(a[0], b[0], head), y2: mix(a[1], b[1], head), "stroke-width": 4 + Math.min(14 * size, 22) })
    }
    const { flat } = pass, longest = Math.max(...data.steps.map(Math.abs), 1e-12)
    pass.arrows.forEach((arrow, knob) => {
      const step = data.steps[knob], [x, y] = pass.at[`knob-${knob}`], side = knob === 6 || (!flat && (knob === 2 || knob === 3)) ? -28 : 28
      const far = Math.max((Math.abs(step) / longest) * LONGEST_ARROW, SHORTEST_ARROW), up = -Math.sign(step), head = 6
      const tip = y + (up * far) / 2
      const isKnown = step !== 0 && now >= numbers[`slope-${knob}`].since && now < data.turn
      set(arrow, { d: `M${x + side} ${y - (up * far) / 2}V${tip}M${x + side - head * 0.8} ${tip - up * head}L${x + side} ${tip}L${x + side + head * 0.8} ${tip - up * head}` })
      arrow.style.display = isKnown ? "" : "none"
    })
    if (changes) rove()
  }

  function light() {
    const asked = pass.path.at(-1), parents = asked ? numbers[asked].parents : []
    net.toggleAttribute("data-asks", Boolean(asked))
    for (const { id } of data.numbers) {
      const lit = id === asked ? "asked" : parents.includes(id) ? "parent" : null
      if (lit) pass.marks[id].mark.setAttribute("data-lit", lit)
      else pass.marks[id].mark.removeAttribute("data-lit")
      pass.marks[id].mark.setAttribute("aria-pressed", id === asked)
    }
  }

  // A question: the path of crumbs, the arithmetic with its parents as buttons, the sentence.

  function button(words, onclick, to) {
    const element = Object.assign(document.createElement("button"), { type: "button", textContent: words, onclick })
    to.append(element)
    return element
  }

  function explain() {
    const path = find("-path"), how = find("-how"), says = find("-says"), asked = numbers[pass.path.at(-1)]
    path.replaceChildren()
    how.replaceChildren()
    path.setAttribute("aria-label", words.crumbs)
    root.dataset.asked = asked?.id ?? ""
    root.classList.toggle("why-pass-asks", Boolean(asked))
    if (!asked) {
      says.textContent = data.frozen === null ? words.ask : ""
      return
    }
    pass.path.forEach((id, at) => {
      if (at) path.append("›")
      const crumb = button(numbers[id].name, () => goBack(at), path)
      if (at === pass.path.length - 1) crumb.setAttribute("aria-current", "true")
    })
    button("✕", () => { pass.path = []; changed() }, path).setAttribute("aria-label", words.close)
    path.lastChild.className = "why-pass-close"
    asked.how.forEach(([text, id], at) => {
      if (id) return button(text, () => ask(id, false), how).setAttribute("aria-label", `${numbers[id].name}: ${text}`)
      const part = document.createElement(at === asked.how.length - 1 ? "b" : "span")
      part.textContent = text
      how.append(part)
    })
    says.innerHTML = asked.why // escaped in Python: only bold and italic are marks
  }

  function goBack(at) {
    pass.path = pass.path.slice(0, at + 1)
    show(pass.path.at(-1))
    changed()
  }

  /** Ask why a number is so. One that made the number asked about goes on the path; any other from the picture begins a new one. */
  function ask(id, fromPicture) {
    const at = pass.path.indexOf(id), asked = numbers[pass.path.at(-1)]
    if (at >= 0) pass.path = pass.path.slice(0, at + 1)
    else if (asked && (!fromPicture || asked.parents.includes(id))) pass.path = [...pass.path, id]
    else pass.path = [id]
    pass.focus = id
    show(id)
    changed()
  }

  /** Bring the dial to where a number can be seen: an old knob has become a new one after the turn. */
  function show(id) {
    if (isVisible(id) || data.frozen !== null) return
    const input = holder()?.querySelector("input[type=range]")
    if (!input || input.disabled) return
    input.value = String(place() < numbers[id].since ? numbers[id].since : Math.ceil(numbers[id].until) - 1)
    pass.leads = true
    for (const event of ["input", "change"]) input.dispatchEvent(new Event(event, { bubbles: true }))
    pass.leads = false
  }

  function changed() {
    explain()
    light()
    paint()
    rove()
    const asked = pass.path.at(-1) ?? ""
    if (asked !== pass.asked) setStateValue("asked", (pass.asked = asked))
  }

  // The keyboard: one stop for the whole picture; arrows go to the next number that way, Enter asks, Escape closes.

  function rove() {
    const focus = pass.focus && isVisible(pass.focus) ? pass.focus : (pass.path.at(-1) ?? "input")
    for (const { id } of data.numbers) pass.marks[id].mark.setAttribute("tabindex", id === focus ? 0 : -1)
  }

  function onKey(event, id) {
    const way = KEYS[event.key]
    if (event.key === "Enter" || event.key === " ") ask(id, true)
    else if (event.key === "Escape") { pass.path = []; changed() }
    else if (event.key === "Backspace" && pass.path.length > 1) { pass.path.pop(); pass.focus = pass.path.at(-1); show(pass.focus); changed(); pass.marks[pass.focus].mark.focus() }
    else if (way) {
      const [x, y] = spot(id)
      const next = data.numbers.filter(each => each.id !== id && isVisible(each.id)).map(each => {
        const [dx, dy] = [spot(each.id)[0] - x, spot(each.id)[1] - y], along = dx * way[0] + dy * way[1]
        return { id: each.id, along, far: along + 2.5 * Math.abs(dx * way[1] + dy * way[0]) }
      }).filter(each => each.along > 4).sort((one, other) => one.far - other.far)[0]
      if (next) pass.marks[next.id].mark.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  // Put together.

  if (pass.stamp !== data.stamp) {
    pass.stamp = data.stamp
    build()
  }
  root.classList.toggle("why-pass-frozen", data.frozen !== null)
  for (const name in colors) root.style.setProperty(`--why-${name}`, colors[name])
  if (pass.turn !== data.turn_of_asked) {
    pass.turn = data.turn_of_asked
    pass.asked = data.asked
    if (data.asked !== (pass.path.at(-1) ?? "")) pass.path = data.asked ? [data.asked] : []
  }
  for (const { id } of data.numbers) {
    const { mark } = pass.marks[id]
    mark.onkeydown = event => onKey(event, id)
    mark.onfocus = () => { pass.focus = id; rove() }
  }
  // The numbers stand closer together than fingers are wide: a press means the number nearest to it.
  net.onclick = event => {
    const box = net.getBoundingClientRect(), hit = event.target.closest(".why-pass-number")
    const far = ({ id }) => Math.hypot(spot(id)[0] + box.left - event.clientX, spot(id)[1] + box.top - event.clientY)
    const near = data.numbers.filter(({ id }) => isVisible(id)).sort((one, other) => far(one) - far(other))[0]
    if (hit) ask(hit.dataset.id, true)
    else if (near && far(near) <= NEAR) ask(near.id, true)
  }
  measure()
  explain()
  light()
  paint()
  rove()
  pass.off.forEach(each => each())
  const onMove = event => {
    if (!event.target.closest?.(`.st-key-${data.dial}`)) return
    if (pass.path.length && !pass.leads && !isVisible(pass.path.at(-1))) { pass.path = []; explain(); light() } // it is not on the screen any more
    paint()
  }
  document.addEventListener("input", onMove)
  // On a phone the verdict lies over the foot of the answer's place: it is so high that the words above it can be read.
  const answer = find("-why")
  const roomBelow = () => {
    const card = matchMedia("(max-width: 640px)").matches ? over.height() : 0
    answer.style.minHeight = card ? `max(108px, ${find("-says").offsetHeight + card + 20}px)` : ""
  }
  const over = cardOver(root, roomBelow)
  roomBelow()
  const resized = new ResizeObserver(() => { measure(); paint(); roomBelow() })
  resized.observe(net)
  // The dial may be ready after the picture.
  const first = requestAnimationFrame(paint)
  const mine = [() => document.removeEventListener("input", onMove), () => resized.disconnect(), over.off, () => cancelAnimationFrame(first)]
  pass.off = mine
  return () => mine.forEach(each => each())
}

// The exam network drawn with its seven valleys: each valley stands where its parameter belongs, a wire's width is the parameter's
// size. In a narrow frame the valleys stand in two columns without the wires.

const POINTS = 61 // of each valley

/**
 * Build the network below `net`. Returns `cells` (one a parameter: its element, its plot, and what stands around it), `wide` and
 * `tall` (px of a plot), and `paint(params, view)`, which returns the error, the slopes and where one step leads.
 *
 * A view: `centers` (7,) and `half` of the windows, in units of a parameter; `ground`, whether the valleys are seen; `tilts` and
 * `arrows`, for each parameter whether they are; `fixed` (7,); `holds`, whether the vertical scale stays as it was.
 */
export function valleyNetwork(net, data) {
  const { inputs, targets, words, rate, reach, colors } = data
  net.replaceChildren()
  const board = make("svg", { class: "why-net-wires", "aria-hidden": "true" }, net)
  const wires = data.knobs.map(() => make("path", { fill: "none", class: "why-net-wire" }, board))
  const discs = words.discs.map(name => {
    const disc = make("g", { class: "why-net-disc" }, board)
    make("circle", { r: 21 }, disc)
    fit(make("text", { "text-anchor": "middle", y: 4 }, disc), name, 40, 12)
    return disc
  })
  const picture = { wide: 170, tall: 104, cells: [], paint }
  let span = null
  picture.cells = data.knobs.map((_, knob) => {
    const [element, title, value, tilt] = ["div", "span", "output", "small"].map(tag => document.createElement(tag))
    element.className = "why-valley why-plain"
    title.textContent = words.short[knob]
    element.append(title, value)
    const plot = make("svg", { "aria-hidden": "true" }, element)
    element.append(tilt)
    net.append(element)
    return { element, plot, value, tilt, draw: valley(plot, data) }
  })

  picture.measure = () => {
    const origin = net.getBoundingClientRect()
    const boxes = picture.cells.map(({ plot }) => {
      const { left, top, width, height } = plot.getBoundingClientRect()
      return { x: left - origin.left + width / 2, y: top - origin.top + height / 2, wide: width, tall: height }
    })
    picture.wide = boxes[0].wide || 170
    picture.tall = boxes[0].tall || 104
    const drawn = boxes[4].x > boxes[1].x + 10 // three columns
    board.style.display = drawn ? "" : "none"
    if (!drawn) return
    const at = knob => [boxes[knob].x, boxes[knob].y]
    const hours = [boxes[0].x - boxes[0].wide * 0.3, boxes[6].y], answer = [boxes[6].x - boxes[6].wide * 0.5 - 36, boxes[6].y]
    const first = [boxes[1].x, boxes[1].y + boxes[1].tall * 0.5 + 26], second = [boxes[3].x, boxes[3].y - boxes[3].tall * 0.5 - 42]
    const ways = [
      [hours, at(0), first], [at(1), first], [hours, at(2), second], [at(3), second],
      [first, at(4), answer], [second, at(5), answer], [at(6), answer],
    ]
    ways.forEach((way, knob) => set(wires[knob], { d: "M" + way.map(([x, y]) => `${x} ${y}`).join("L") }))
    ;[hours, first, second, answer].forEach(([x, y], disc) => set(discs[disc], { transform: `translate(${x} ${y})` }))
  }

  function paint(params, { centers, half, ground, tilts, arrows, fixed: held = [], holds = false }) {
    const error = loss(params, inputs, targets), slopes = gradient(params, inputs, targets)
    const steps = stepped(params, slopes, rate, reach, held)
    const losses = params.map((_, knob) => lossAlong(params, knob, centers[knob] - half, centers[knob] + half, POINTS, inputs, targets))
    // One scale for all seven, so that steeper looks steeper.
    if (!holds || span === null)
      span = Math.max(...losses.flat().map(each => Math.abs(each - error)), Math.max(...slopes.map(Math.abs)) * half, 1e-12)
    picture.cells.forEach(({ element, draw, value, tilt }, knob) => {
      Object.assign(element.dataset, { value: params[knob], slope: slopes[knob], step: steps[knob] })
      draw({
        center: centers[knob], half, scale: (0.46 * picture.tall) / span, value: params[knob], slope: slopes[knob], step: steps[knob], error,
        losses: ground ? losses[knob] : null, ground, tilt: tilts[knob], arrow: arrows[knob] && !held[knob],
      })
      value.textContent = fixed(params[knob])
      tilt.textContent = tilts[knob] ? `${words.slope} ${short(slopes[knob], words.almost)}` : ""
      const width = 1.5 + Math.min(Math.abs(params[knob]), 8)
      set(wires[knob], { stroke: params[knob] < 0 ? colors.minus : colors.plus, "stroke-width": width })
    })
    return { error, slopes, steps }
  }

  return picture
}

/** Where one step leads: each parameter against its slope, within the reach; what is fixed stays. */
export function stepped(params, slopes, rate, reach, held = []) {
  return params.map((value, knob) => (held[knob] ? value : Math.min(Math.max(value - rate * slopes[knob], -reach), reach)))
}

const VIEW = 1.2 // half the window of a valley at the start, in units of a parameter
const STEEPEST = 6.5 // half a window is at most so many of the steepest parameter's steps: then that step is 12 px long
const SMALLEST = 0.01 // below this share of the first step the windows shrink no further

/** Half the width of the windows, so that the steepest parameter's step can be seen. */
export function halfWindow(params, steps, firstStep) {
  const steepest = Math.max(...steps.map((to, knob) => Math.abs(to - params[knob])))
  return Math.max(Math.min(STEEPEST * Math.max(steepest, SMALLEST * firstStep), VIEW), 1.3 * steepest)
}

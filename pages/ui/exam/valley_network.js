// Draws the exam network with its seven valleys. Each valley is at its parameter, and a wire's width is the parameter's size.
// In a narrow frame the valleys are in two columns without wires.

const POINTS = 61 // points of each valley

// Build the network below `root`. Returns `cells` (for each parameter its element, its plot and its labels), the `width` and `height` of a
// plot in px, `measure()`, and `paint(params, view)`, which returns the error, the slopes and the parameters after one step.
//
// The view: `centers` (7,) and `half` of the windows, in units of a parameter. `ground`: whether the valleys are visible. `tilts` and
// `arrows`: whether each parameter's are. `fixed` (7,): whether it may move. `keepsScale`: whether the vertical scale stays.
export function createValleyNetwork(root, data) {
  const { inputs, targets, words, rate, reach, colors } = data
  root.replaceChildren()
  const board = make("svg", { class: "why-net-wires", "aria-hidden": "true" }, root)
  const wireElements = data.knobs.map(() => make("path", { fill: "none", class: "why-net-wire" }, board))
  const discs = words.discs.map(name => {
    const disc = make("g", { class: "why-net-disc" }, board)
    make("circle", { r: 21 }, disc)
    fitText(make("text", { "text-anchor": "middle", y: 4 }, disc), name, 40, 12)
    return disc
  })
  const picture = { width: 170, height: 104, cells: [], paint }
  let errorSpan = null
  picture.cells = data.knobs.map((_, knob) => {
    const [element, title, value, tilt] = ["div", "span", "output", "small"].map(tag => document.createElement(tag))
    element.className = "why-valley why-plain"
    title.textContent = words.short[knob]
    element.append(title, value)
    const plot = make("svg", { "aria-hidden": "true" }, element)
    element.append(tilt)
    root.append(element)
    return { element, plot, value, tilt, draw: createValley(plot, data) }
  })

  picture.measure = () => {
    const origin = root.getBoundingClientRect()
    const boxes = picture.cells.map(({ plot }) => {
      const { left, top, width, height } = plot.getBoundingClientRect()
      return { x: left - origin.left + width / 2, y: top - origin.top + height / 2, width: width, height: height }
    })
    picture.width = boxes[0].width || 170
    picture.height = boxes[0].height || 104
    const hasThreeColumns = boxes[4].x > boxes[1].x + 10
    board.style.display = hasThreeColumns ? "" : "none"
    if (!hasThreeColumns) return
    const centerOf = knob => [boxes[knob].x, boxes[knob].y]
    const hours = [boxes[0].x - boxes[0].width * 0.3, boxes[6].y], answer = [boxes[6].x - boxes[6].width * 0.5 - 36, boxes[6].y]
    const firstNeuron = [boxes[1].x, boxes[1].y + boxes[1].height * 0.5 + 26], secondNeuron = [boxes[3].x, boxes[3].y - boxes[3].height * 0.5 - 42]
    const wirePaths = [
      [hours, centerOf(0), firstNeuron], [centerOf(1), firstNeuron], [hours, centerOf(2), secondNeuron], [centerOf(3), secondNeuron],
      [firstNeuron, centerOf(4), answer], [secondNeuron, centerOf(5), answer], [centerOf(6), answer],
    ]
    wirePaths.forEach((points, knob) => set(wireElements[knob], { d: "M" + points.map(([x, y]) => `${x} ${y}`).join("L") }))
    ;[hours, firstNeuron, secondNeuron, answer].forEach(([x, y], disc) => set(discs[disc], { transform: `translate(${x} ${y})` }))
  }

  function paint(params, { centers, half, ground, tilts, arrows, fixed: isFixed = [], keepsScale = false }) {
    const error = loss(params, inputs, targets), slopes = gradient(params, inputs, targets)
    const steps = takeStep(params, slopes, rate, reach, isFixed)
    const losses = params.map((_, knob) => lossAlong(params, knob, centers[knob] - half, centers[knob] + half, POINTS, inputs, targets))
    // All seven share one scale, so that steeper looks steeper.
    if (!keepsScale || errorSpan === null)
      errorSpan = Math.max(...losses.flat().map(value => Math.abs(value - error)), Math.max(...slopes.map(Math.abs)) * half, 1e-12)
    picture.cells.forEach(({ element, draw, value, tilt }, knob) => {
      Object.assign(element.dataset, { value: params[knob], slope: slopes[knob], step: steps[knob] })
      draw({
        center: centers[knob], half, scale: (0.46 * picture.height) / errorSpan, value: params[knob], slope: slopes[knob], step: steps[knob], error,
        losses: ground ? losses[knob] : null, ground, tilt: tilts[knob], arrow: arrows[knob] && !isFixed[knob],
      })
      value.textContent = formatFixed(params[knob])
      tilt.textContent = tilts[knob] ? `${words.slope} ${formatShort(slopes[knob], words.almost)}` : ""
      const width = 1.5 + Math.min(Math.abs(params[knob]), 8)
      set(wireElements[knob], { stroke: params[knob] < 0 ? colors.minus : colors.plus, "stroke-width": width })
    })
    return { error, slopes, steps }
  }

  return picture
}

/** Return the parameters after one step against their slopes, within ±`reach`. Fixed ones stay. */
export function takeStep(params, slopes, rate, reach, isFixed = []) {
  return params.map((value, knob) => (isFixed[knob] ? value : Math.min(Math.max(value - rate * slopes[knob], -reach), reach)))
}

const DEFAULT_HALF_WINDOW = 1.2 // in units of a parameter
const STEPS_IN_HALF_WINDOW = 6.5 // half a window has at most this many steps of the steepest parameter: then its step is 12 px long
const MIN_STEP_SHARE = 0.01 // below this share of the first step the windows shrink no further

/** Return half the width of the windows. The steepest parameter's step must stay visible. */
export function halfWindow(params, steps, firstStep) {
  const largestStep = Math.max(...steps.map((next, knob) => Math.abs(next - params[knob])))
  return Math.max(Math.min(STEPS_IN_HALF_WINDOW * Math.max(largestStep, MIN_STEP_SHARE * firstStep), DEFAULT_HALF_WINDOW), 1.3 * largestStep)
}

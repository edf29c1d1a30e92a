// Draws the loop: four boxes that act on one picture. The dial goes through the first epoch stage by stage, then epoch by epoch.
// Nothing is sent to the server.
const loops = new WeakMap()

const BACKWARD = [6, 4, 5, 1, 0, 3, 2] // the order in which the tilts light up: from the answer back to the hours
const PLAY_MS = 1600 // ms to play a box that was pressed
const TIMING = { gaps: 0.35, fall: 0.45, arrows: 0.9, roll: 0.75 } // shares of a stage: gaps complete, fall begins, arrows appear, roll ends

const progress = (value, from, to) => Math.min(Math.max((value - from) / (to - from), 0), 1)
const easeInOut = value => value * value * (3 - 2 * value)

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-loop"), boxes = root.querySelector(".why-loop-boxes")
  const studentsView = root.querySelector(".why-students"), networkView = root.querySelector(".why-net")
  loops.get(root)?.()
  const { words, epochs, frames, first_step: firstStep } = data
  const findSlider = () => document.querySelector(`.st-key-${data.dial} input[type="range"]`)
  const dial = document.querySelector(`.st-key-${data.dial}`)
  const drawStudents = createStudents(studentsView, { ...data, almost: words.almost, words: words.students }), network = createValleyNetwork(networkView, data)
  let animation = null

  /** Return the epoch, the stage and the fraction of it that is done, like `core.chapters.start.loop.stage_at`. */
  function stageAt(place) {
    if (place >= 4 * frames) return { epoch: place - 4 * frames + 1, stage: 3, fraction: 1 }
    return { epoch: 0, stage: Math.floor(place / frames), fraction: (place % frames) / (frames - 1) }
  }

  function paint() {
    const { epoch, stage, fraction } = stageAt(dial?.place ?? 0)
    const rollShare = stage === 3 ? easeInOut(progress(fraction, 0, TIMING.roll)) : 0, followShare = stage === 3 ? progress(fraction, TIMING.roll, 1) : 0
    const paramsAt = share => epochs[epoch].map((from, knob) => from + (epochs[epoch + 1][knob] - from) * share)
    const params = paramsAt(rollShare)
    drawStudents(params, {
      line: stage === 0 ? fraction : 1,
      gaps: stage === 0 ? 0 : stage === 1 ? progress(fraction, 0, TIMING.gaps) : 1,
      earlierError: stage === 3 && epoch === 0 ? data.first_loss : null,
      fall: stage > 1 ? null : stage === 1 ? easeInOut(progress(fraction, TIMING.fall, 1)) : 0,
    })
    const tilts = data.knobs.map((_, knob) => (stage < 2 ? 0 : stage > 2 ? 1 : progress(fraction * 8, BACKWARD.indexOf(knob), BACKWARD.indexOf(knob) + 1)))
    const arrows = data.knobs.map(() => (stage === 2 || stage === 3) && (fraction >= TIMING.arrows || (stage === 3 && fraction === 0)))
    const steps = takeStep(params, gradient(params, data.inputs, data.targets), data.rate, data.reach)
    network.paint(params, {
      centers: paramsAt(followShare), half: epoch ? halfWindow(params, steps, firstStep) : DEFAULT_HALF_WINDOW, ground: stage === 3, tilts, arrows,
    })
    const box = epoch ? null : stage
    boxes.toggleAttribute("data-all", epoch > 0) // later epochs run all four boxes at once
    ;[...boxes.children].forEach((button, index) => (index === box ? button.setAttribute("aria-current", "step") : button.removeAttribute("aria-current")))
    studentsView.setAttribute("aria-label", words.picture)
  }

  function move(place) {
    const input = findSlider()
    input.value = String(place)
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }

  /** Play the dial through one box's stage. */
  function play(box) {
    const input = findSlider(), first = box * frames, startTime = performance.now()
    if (!input || input.disabled) return
    cancelAnimationFrame(animation)
    input.dispatchEvent(new PointerEvent("pointerdown")) // a dial that plays stops
    const prefersReducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches
    const animate = now => {
      const fraction = prefersReducedMotion ? 1 : progress(now - startTime, 0, PLAY_MS)
      move(first + Math.round(fraction * (frames - 1)))
      if (fraction < 1 && root.isConnected) animation = requestAnimationFrame(animate)
      else input.dispatchEvent(new PointerEvent("pointerup")) // ends the drag, so the dial reports its place
    }
    animate(startTime)
  }

  boxes.replaceChildren(...data.boxes.map(({ title, words: text }, box) => {
    const button = document.createElement("button"), heading = document.createElement("b"), description = document.createElement("span")
    button.type = "button"
    heading.textContent = title
    description.textContent = text
    button.append(heading, description)
    button.onclick = () => play(box)
    return button
  }))
  const resizeObserver = new ResizeObserver(() => { network.measure(); paint() })
  resizeObserver.observe(networkView)
  dial?.addEventListener("input", paint)
  const cleanup = () => {
    resizeObserver.disconnect()
    cancelAnimationFrame(animation)
    dial?.removeEventListener("input", paint)
  }
  loops.set(root, cleanup)
  return cleanup
}

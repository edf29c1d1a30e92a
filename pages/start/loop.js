// The loop: four boxes that act on one picture. The dial says where the first round stands, stage by stage, and which round comes
// after; this draws it. Nothing is sent to the server.
const loops = new WeakMap()

const BACKWARD = [6, 4, 5, 1, 0, 3, 2] // the tilts light up from the answer back to the hours
const PLAY = 1600 // ms that a pressed box plays
const LATE = { gaps: 0.35, fall: 0.45, arrows: 0.9, roll: 0.75 } // shares of a stage at which something has come, begins, or ends

const share = (value, from, to) => Math.min(Math.max((value - from) / (to - from), 0), 1)
const ease = value => value * value * (3 - 2 * value)

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-loop"), boxes = root.querySelector(".why-loop-boxes")
  const element = root.querySelector(".why-students"), net = root.querySelector(".why-net")
  loops.get(root)?.()
  const { words, epochs, frames, first_step: firstStep } = data
  const slider = () => document.querySelector(`.st-key-${data.dial} input[type="range"]`)
  const dial = document.querySelector(`.st-key-${data.dial}`)
  const drawStudents = students(element, { ...data, almost: words.almost, words: words.students }), network = valleyNetwork(net, data)
  let playing = null

  /** The round, the stage and how much of it is done, as `core.chapters.start.loop.stage_at`. */
  function stageAt(place) {
    if (place >= 4 * frames) return { epoch: place - 4 * frames + 1, stage: 3, done: 1 }
    return { epoch: 0, stage: Math.floor(place / frames), done: (place % frames) / (frames - 1) }
  }

  function paint() {
    const { epoch, stage, done } = stageAt(dial?.place ?? 0)
    const rolled = stage === 3 ? ease(share(done, 0, LATE.roll)) : 0, follows = stage === 3 ? share(done, LATE.roll, 1) : 0
    const between = part => epochs[epoch].map((from, knob) => from + (epochs[epoch + 1][knob] - from) * part)
    const params = between(rolled)
    drawStudents(params, {
      line: stage === 0 ? done : 1,
      gaps: stage === 0 ? 0 : stage === 1 ? share(done, 0, LATE.gaps) : 1,
      was: stage === 3 && epoch === 0 ? data.first_loss : null,
      fall: stage > 1 ? null : stage === 1 ? ease(share(done, LATE.fall, 1)) : 0,
    })
    const tilts = data.knobs.map((_, knob) => (stage < 2 ? 0 : stage > 2 ? 1 : share(done * 8, BACKWARD.indexOf(knob), BACKWARD.indexOf(knob) + 1)))
    const arrows = data.knobs.map(() => (stage === 2 || stage === 3) && (done >= LATE.arrows || (stage === 3 && done === 0)))
    const steps = stepped(params, gradient(params, data.inputs, data.targets), data.rate, data.reach)
    network.paint(params, {
      centers: between(follows), half: epoch ? halfWindow(params, steps, firstStep) : VIEW, ground: stage === 3, tilts, arrows,
    })
    const box = epoch ? null : stage
    boxes.toggleAttribute("data-all", epoch > 0) // a whole round at a time
    ;[...boxes.children].forEach((button, place) => (place === box ? button.setAttribute("aria-current", "step") : button.removeAttribute("aria-current")))
    element.setAttribute("aria-label", words.picture)
  }

  function move(place) {
    const input = slider()
    input.value = String(place)
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }

  function play(box) {
    const input = slider(), from = box * frames, to = from + frames - 1, began = performance.now()
    if (!input || input.disabled) return
    cancelAnimationFrame(playing)
    input.dispatchEvent(new PointerEvent("pointerdown")) // a dial that plays stops
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches
    const run = now => {
      const done = calm ? 1 : share(now - began, 0, PLAY)
      move(from + Math.round(done * (frames - 1)))
      if (done < 1 && root.isConnected) playing = requestAnimationFrame(run)
      else input.dispatchEvent(new PointerEvent("pointerup")) // at rest: the dial reports its place
    }
    run(began)
  }

  boxes.replaceChildren(...data.boxes.map(({ title, words: text }, box) => {
    const button = document.createElement("button"), name = document.createElement("b"), line = document.createElement("span")
    button.type = "button"
    name.textContent = title
    line.textContent = text
    button.append(name, line)
    button.onclick = () => play(box)
    return button
  }))
  const resizes = new ResizeObserver(() => { network.measure(); paint() })
  resizes.observe(net)
  dial?.addEventListener("input", paint)
  const off = () => {
    resizes.disconnect()
    cancelAnimationFrame(playing)
    dial?.removeEventListener("input", paint)
  }
  loops.set(root, off)
  return off
}

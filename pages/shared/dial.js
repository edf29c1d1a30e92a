// One dial. Streamlit calls this again whenever Python's data changes; what must outlive a call is kept by its element.
const dials = new WeakMap()

const REST = 180 // ms without a move after which a keyboard's or a button's moves count as one release
const WHOLE = 8 // s that playing from end to end takes at 1×
const CALM = 600 // ms between the few big steps that replace the motion for those who asked for less of it

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(name)
  const input = find("input"), text = find("output"), play = find(".why-dial-play"), speed = find(".why-dial-speed")
  const back = find(".why-dial-back"), next = find(".why-dial-next")
  const dial = dials.get(input) ?? { turn: null, told: null, frame: null, timer: null, shape: null }
  dials.set(input, dial)
  // Pictures bind to the container, which stands before this dial's parts do, and hear the input's events bubble up to it. So
  // it does not matter which of them the browser gets ready first.
  const holder = input.closest(`.st-key-${data.name}`)
  Object.defineProperty(holder, "value", { configurable: true, get: () => input.value, set: () => {} })

  const value = () => Number(input.value)
  const place = () => Math.round((value() - data.low) / data.step)

  function paint() {
    const words = data.texts?.[place()] ?? value().toFixed(data.digits)
    text.textContent = words
    input.setAttribute("aria-valuetext", words)
  }

  function move(to) {
    const kept = Math.min(Math.max(to, data.low), data.high)
    input.value = String(kept)
    input.dispatchEvent(new Event("input", { bubbles: true })) // every bound picture listens for this
  }

  function rest() {
    clearTimeout(dial.timer)
    if (value() === dial.told) return
    dial.told = value()
    // The address now, so that Python's own word about it (which Streamlit would add to the history) finds it already said.
    const url = new URL(location.href)
    if (value() === data.default) url.searchParams.delete(data.name)
    else url.searchParams.set(data.name, String(value()))
    history.replaceState(history.state, "", url)
    setStateValue("value", value())
  }

  function restSoon() {
    clearTimeout(dial.timer)
    dial.timer = setTimeout(rest, REST)
  }

  function showPlaying(on) {
    play.textContent = on ? "❚❚ Pause" : "► Play"
    play.setAttribute("aria-label", `${on ? "Pause" : "Play"}: ${data.label}`)
  }

  function stop() {
    if (dial.frame === null) return
    cancelAnimationFrame(dial.frame)
    dial.frame = null
    showPlaying(false)
    rest()
  }

  function start() {
    clearTimeout(dial.timer)
    if (value() >= data.high) move(data.low)
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches
    let at = value(), last = performance.now()
    const run = now => {
      const passed = now - last
      if (!calm || passed >= CALM) {
        at += ((calm ? WHOLE / 10 : passed / 1000) * Number(speed.value) * (data.high - data.low)) / WHOLE
        last = now
        const to = data.low + Math.floor((at - data.low) / data.step + 1e-6) * data.step
        if (to >= data.high) { move(data.high); return stop() }
        if (to > value()) move(to)
      }
      dial.frame = requestAnimationFrame(run)
    }
    dial.frame = requestAnimationFrame(run)
    showPlaying(true)
  }

  const toggle = () => (dial.frame === null ? start() : stop())
  const hop = way => { stop(); move(value() + way * data.jump); restSoon() }

  // Another control changed what this dial moves through: come to rest where it stands, so that all agree.
  const shape = JSON.stringify([data.low, data.high, data.step, data.texts])
  if (dial.frame !== null && data.turn === dial.turn && shape !== dial.shape) stop()
  dial.shape = shape

  find(".why-dial-label").textContent = data.label
  parentElement.querySelector(".why-dial").setAttribute("aria-label", data.label)
  input.setAttribute("aria-label", data.label)
  Object.assign(input, { min: data.low, max: data.high, step: data.step })
  back.hidden = next.hidden = false
  play.hidden = speed.hidden = !data.play
  showPlaying(dial.frame !== null)

  input.oninput = paint
  input.onchange = restSoon
  input.onpointerdown = stop
  input.onpointerup = rest
  input.onkeydown = event => {
    if (event.key === " " && data.play) { event.preventDefault(); toggle() }
    else if (dial.frame !== null && event.key !== "Tab") stop()
  }
  play.onclick = toggle
  back.onclick = () => hop(-1)
  next.onclick = () => hop(1)

  if (data.turn !== dial.turn) {
    if (dial.frame !== null) { cancelAnimationFrame(dial.frame); dial.frame = null; showPlaying(false) }
    clearTimeout(dial.timer)
    dial.turn = data.turn
    dial.told = data.value
    move(data.value)
  }
  paint()

  return () => { clearTimeout(dial.timer); if (dial.frame !== null) cancelAnimationFrame(dial.frame) }
}

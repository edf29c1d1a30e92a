// A dial. Streamlit calls this script again whenever Python's data changes. State that must outlive a call is stored by element.
const dials = new WeakMap()
// During a scene change the same dial may exist twice, and a picture may bind to the container that leaves. So the last few containers
// of each dial get its events, even after they have left the page.
const containers = new Map()
const MAX_CONTAINERS = 4
// The slider of each dial. Two sliders of one name may exist for a moment. If the newer one leaves first, the other one counts.
const sliders = new Map()

function findSlider(name) {
  const last = sliders.get(name)
  if (last?.isConnected) return last
  const remaining = document.querySelector(`.st-key-${name} input[type=range]`)
  return dials.has(remaining) ? remaining : last
}

function placeOf(name) {
  const input = findSlider(name), { low, step } = dials.get(input).latest.data
  return Math.round((Number(input.value) - low) / step)
}

const REST_MS = 180 // ms after the last move by key or button until the dial is at rest
const LONGEST_WAIT = 6000 // ms until a dial plays even if its pictures are not drawn
const SPEEDS = [1, 2, 4, 0.25, 0.5]
const REDUCED_MOTION_MS = 600 // ms between the few large steps that replace motion for people who prefer less of it

export default function show(options) {
  const { data, parentElement, setStateValue } = options
  const find = name => parentElement.querySelector(name)
  const input = find("input"), text = find("output"), play = find(".why-dial-play"), speed = find(".why-dial-speed")
  const back = find(".why-dial-back"), next = find(".why-dial-next"), root = find(".why-dial")
  const dial = dials.get(input) ?? { session: null, revision: null, reportedValue: null, frame: null, timer: null, range: null, valueAtPress: null, speed: 0 }
  dials.set(input, dial)
  dial.latest = options
  // Pictures bind to the container, which exists before the dial's parts, and get the events that bubble up to it. So the order in
  // which the browser loads them does not matter.
  const container = input.closest(`.st-key-${data.name}`)
  if (!container) {
    // During a chapter change the containers swap places, so try again with the next frame.
    requestAnimationFrame(() => { if (input.isConnected && dial.latest === options) show(options) })
    return
  }
  const dialContainers = [...(containers.get(data.name) ?? []).filter(other => other !== container), container].slice(-MAX_CONTAINERS)
  containers.set(data.name, dialContainers)
  sliders.set(data.name, input)
  for (const other of dialContainers) Object.defineProperty(other, "value", { configurable: true, get: () => findSlider(data.name).value, set: () => {} })
  Object.defineProperty(container, "place", { configurable: true, get: () => placeOf(data.name) })
  container.classList.toggle("why-stays", data.sticky)

  const value = () => Number(input.value)
  const place = () => Math.round((value() - data.low) / data.step)

  function paint() {
    const words = data.texts?.[place()] ?? value().toFixed(data.digits).replace("-", "−").replace(".", window.whyDecimal ?? ".")
    text.textContent = words
    input.setAttribute("aria-valuetext", words)
  }

  function moveTo(target) {
    const clamped = Math.min(Math.max(target, data.low), data.high)
    input.value = String(clamped)
    input.dispatchEvent(new Event("input", { bubbles: true })) // every bound picture and sentence listens for this
  }

  function onRest() {
    clearTimeout(dial.timer)
    if (value() !== dial.reportedValue) report()
    container.dispatchEvent(new Event("rest", { bubbles: true }))
  }

  function report() {
    dial.reportedValue = value()
    // Update the address first. Otherwise Python would set it, and Streamlit would add an entry to the history.
    const url = new URL(location.href)
    if (value() === data.default) url.searchParams.delete(data.name)
    else url.searchParams.set(data.name, String(Number(value().toPrecision(12))))
    history.replaceState(history.state, "", url)
    setStateValue("value", value())
    setStateValue("revision", dial.revision) // Python set another value meanwhile, so the same report is news again
  }

  function restSoon() {
    clearTimeout(dial.timer)
    dial.timer = setTimeout(onRest, REST_MS)
  }

  function showPlaying(isPlaying) {
    play.toggleAttribute("data-plays", isPlaying)
    play.setAttribute("aria-label", `${isPlaying ? data.words.pause : data.words.play}: ${data.label}`)
  }

  function showSpeed() {
    const speedNow = SPEEDS[dial.speed]
    speed.textContent = `${String(speedNow).replace(".", window.whyDecimal ?? ".")}×`
    speed.setAttribute("aria-label", `${data.words.speed}: ${speed.textContent}. ${data.label}`)
  }

  /** Stop the animation without a report. */
  function halt() {
    if (dial.frame !== null) cancelAnimationFrame(dial.frame)
    dial.frame = null
    showPlaying(false)
  }

  /** Stop playing, and report the place. */
  function stop() {
    if (dial.frame === null) return
    halt()
    onRest()
  }

  const prefersReducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches

  function start() {
    clearTimeout(dial.timer)
    if (value() >= data.high) moveTo(data.low)
    const isReduced = prefersReducedMotion()
    let position = value(), lastFrame = performance.now()
    const animate = now => {
      if (!input.isConnected) return halt() // another scene was opened
      const elapsed = Math.max(now - lastFrame, 0)
      if (!isReduced || elapsed >= REDUCED_MOTION_MS) {
        const span = data.high - data.low
        position += (isReduced ? span / 10 : (Math.min(elapsed, 250) / 1000) * span / data.seconds) * SPEEDS[dial.speed]
        lastFrame = now
        const next = data.low + Math.floor((position - data.low) / data.step + 1e-6) * data.step
        if (next >= data.high) { moveTo(data.high); return stop() }
        if (next > value() + data.step / 2) moveTo(next)
      }
      dial.frame = requestAnimationFrame(animate)
    }
    dial.frame = requestAnimationFrame(animate)
    showPlaying(true)
  }

  // Automatic play waits for the scene's pictures, so that nobody misses the beginning.
  function startWhenDrawn(startTime) {
    if (!input.isConnected || dial.frame !== null || value() !== data.low) return // the visitor moved first
    const scene = input.closest(".st-key-scene")
    // A new server may take seconds for the picture after the dial. Until then not even the picture's skeleton is there.
    const isExpected = document.querySelector('$APP')?.dataset.testScriptState === "running" && !scene?.querySelector('[class*="_figure"]')
    if (isExpected) return void setTimeout(() => startWhenDrawn(performance.now()), 100)
    const isDrawn = !scene?.querySelector('$SKELETON')
    if (isDrawn && performance.now() - startTime > 300 || performance.now() - startTime > LONGEST_WAIT) start()
    else setTimeout(() => startWhenDrawn(startTime), 100)
  }

  const toggle = () => (dial.frame === null ? start() : stop())
  const jump = direction => { stop(); moveTo(value() + direction * data.jump); restSoon() }

  function showSettings() {
    find(".why-dial-label").textContent = data.label
    root.setAttribute("aria-label", data.label)
    root.hidden = data.hidden
    for (const [part, action] of [[input, ""], [back, `${data.words.back}: `], [next, `${data.words.on}: `]])
      part.setAttribute("aria-label", action + data.label)
    showSpeed()
    Object.assign(input, { min: data.low, max: data.high, step: data.step })
    for (const part of [input, play, back, next, speed]) part.disabled = data.locked || data.frozen
    root.classList.toggle("why-dial-frozen", data.frozen)
    play.hidden = speed.hidden = !data.play
    showPlaying(dial.frame !== null)
  }

  function bindControls() {
    input.oninput = () => {
      paint()
      for (const other of dialContainers) if (!other.contains(input)) other.dispatchEvent(new Event("input"))
    }
    input.onchange = restSoon
    // If a finger scrolls the page instead, the browser cancels the pointer. Then the dial goes back.
    input.onpointerdown = () => { dial.valueAtPress = value(); stop() }
    input.onpointerup = () => { dial.valueAtPress = null; onRest() }
    input.onpointercancel = () => { if (dial.valueAtPress !== null) { moveTo(dial.valueAtPress); dial.valueAtPress = null; clearTimeout(dial.timer) } }
    input.onkeydown = event => {
      if (event.key === " " && data.play) { event.preventDefault(); toggle() }
      else if (dial.frame !== null && event.key !== "Tab") stop()
    }
    play.onclick = toggle
    back.onclick = () => jump(-1)
    next.onclick = () => jump(1)
    speed.onclick = () => { dial.speed = (dial.speed + 1) % SPEEDS.length; showSpeed() }
  }

  /** Take over the value that Python sends, unless the server has lost the visitor's. */
  function followPython() {
    if (dial.revision !== null && data.session !== dial.session && !data.locked) {
      // The server was restarted and has lost this visit. The screen stays, and the dial reports its value again.
      dial.revision = data.revision
      if (dial.frame === null && value() !== data.value) report()
    } else if (data.revision !== dial.revision) {
      halt()
      clearTimeout(dial.timer)
      dial.revision = data.revision
      dial.reportedValue = data.value
      moveTo(data.value)
    } else if (hasNewRange) {
      moveTo(value()) // the same value may have another place in the new range, so sentences must update
    }
  }

  // Stop playing when the range changes.
  const range = JSON.stringify([data.low, data.high, data.step, data.texts])
  const hasNewRange = dial.range !== null && range !== dial.range
  if (dial.frame !== null && data.revision === dial.revision && hasNewRange) stop()
  dial.range = range

  showSettings()
  bindControls()
  followPython()
  dial.session = data.session
  paint()
  if (data.focus) input.focus({ preventScroll: true })
  if (data.plays !== null && data.plays !== dial.lastAutoplay) {
    dial.lastAutoplay = data.plays
    if (!prefersReducedMotion()) { halt(); if (value() !== data.low) moveTo(data.low); startWhenDrawn(performance.now()) }
  }

  return () => { clearTimeout(dial.timer); if (dial.frame !== null) cancelAnimationFrame(dial.frame) }
}

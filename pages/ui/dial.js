// One dial. Streamlit calls this again whenever Python's data changes; what must outlive a call is kept by its element.
const dials = new WeakMap()
// While one scene gives way to another with the same dial, its container is there twice, and a picture may bind to the one that is
// leaving. So the last few containers of each dial hear of its moves, also when they have left the page.
const containers = new Map()
const KEPT = 4
// The slider of each dial. Two of one name may be there for a moment, and the one that was set up last may be the one that leaves:
// then the other one counts.
const sliders = new Map()

function slider(name) {
  const last = sliders.get(name)
  if (last?.isConnected) return last
  const stays = document.querySelector(`.st-key-${name} input[type=range]`)
  return dials.has(stays) ? stays : last
}

function placeOf(name) {
  const input = slider(name), { low, step } = dials.get(input).latest.data
  return Math.round((Number(input.value) - low) / step)
}

const REST = 180 // ms without a move after which a keyboard's or a button's moves count as one release
const LONGEST_WAIT = 6000 // ms
const SPEEDS = [1, 2, 4, 0.25, 0.5]
const CALM = 600 // ms between the few big steps that replace the motion for those who asked for less of it

export default function show(told) {
  const { data, parentElement, setStateValue } = told
  const find = name => parentElement.querySelector(name)
  const input = find("input"), text = find("output"), play = find(".why-dial-play"), speed = find(".why-dial-speed")
  const back = find(".why-dial-back"), next = find(".why-dial-next"), root = find(".why-dial")
  const dial = dials.get(input) ?? { session: null, turn: null, told: null, frame: null, timer: null, shape: null, held: null, speed: 0 }
  dials.set(input, dial)
  dial.latest = told
  // Pictures bind to the container, which stands before this dial's parts do, and hear the input's events bubble up to it. So
  // it does not matter which of them the browser gets ready first.
  const holder = input.closest(`.st-key-${data.name}`)
  if (!holder) {
    // One chapter gives way to the next, and the containers of both have changed places: look again with the next picture.
    requestAnimationFrame(() => { if (input.isConnected && dial.latest === told) show(told) })
    return
  }
  const mine = [...(containers.get(data.name) ?? []).filter(each => each !== holder), holder].slice(-KEPT)
  containers.set(data.name, mine)
  sliders.set(data.name, input)
  for (const each of mine) Object.defineProperty(each, "value", { configurable: true, get: () => slider(data.name).value, set: () => {} })
  Object.defineProperty(holder, "place", { configurable: true, get: () => placeOf(data.name) })
  holder.classList.toggle("why-stays", data.sticky)

  const value = () => Number(input.value)
  const place = () => Math.round((value() - data.low) / data.step)

  function paint() {
    const words = data.texts?.[place()] ?? value().toFixed(data.digits).replace("-", "−").replace(".", window.whyDecimal ?? ".")
    text.textContent = words
    input.setAttribute("aria-valuetext", words)
  }

  function move(to) {
    const kept = Math.min(Math.max(to, data.low), data.high)
    input.value = String(kept)
    input.dispatchEvent(new Event("input", { bubbles: true })) // every bound picture and sentence listens for this
  }

  function rest() {
    clearTimeout(dial.timer)
    if (value() !== dial.told) tell()
    holder.dispatchEvent(new Event("rest", { bubbles: true }))
  }

  function tell() {
    dial.told = value()
    // The address now, so that Python's own word about it (which Streamlit would add to the history) finds it already said.
    const url = new URL(location.href)
    if (value() === data.default) url.searchParams.delete(data.name)
    else url.searchParams.set(data.name, String(Number(value().toPrecision(12))))
    history.replaceState(history.state, "", url)
    setStateValue("value", value())
  }

  function restSoon() {
    clearTimeout(dial.timer)
    dial.timer = setTimeout(rest, REST)
  }

  function showPlaying(on) {
    play.toggleAttribute("data-plays", on)
    play.setAttribute("aria-label", `${on ? data.words.pause : data.words.play}: ${data.label}`)
  }

  // One press chooses the next speed.
  function showSpeed() {
    const speedNow = SPEEDS[dial.speed]
    speed.textContent = `${String(speedNow).replace(".", window.whyDecimal ?? ".")}×`
    speed.setAttribute("aria-label", `${data.words.speed}: ${speed.textContent}. ${data.label}`)
  }

  function halt() {
    if (dial.frame !== null) cancelAnimationFrame(dial.frame)
    dial.frame = null
    showPlaying(false)
  }

  function stop() {
    if (dial.frame === null) return
    halt()
    rest()
  }

  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches

  function start() {
    clearTimeout(dial.timer)
    if (value() >= data.high) move(data.low)
    const still = calm()
    let at = value(), last = performance.now()
    const run = now => {
      if (!input.isConnected) return halt() // another scene was opened
      const passed = Math.max(now - last, 0)
      if (!still || passed >= CALM) {
        const reach = data.high - data.low
        at += (still ? reach / 10 : (Math.min(passed, 250) / 1000) * reach / data.seconds) * SPEEDS[dial.speed]
        last = now
        const to = data.low + Math.floor((at - data.low) / data.step + 1e-6) * data.step
        if (to >= data.high) { move(data.high); return stop() }
        if (to > value() + data.step / 2) move(to)
      }
      dial.frame = requestAnimationFrame(run)
    }
    dial.frame = requestAnimationFrame(run)
    showPlaying(true)
  }

  // Nobody should miss the beginning: playing by itself waits for the scene's pictures.
  function startWhenDrawn(since) {
    if (!input.isConnected || dial.frame !== null || value() !== data.low) return // the visitor was quicker
    const drawn = !input.closest(".st-key-scene")?.querySelector('$SKELETON')
    if (drawn && performance.now() - since > 300 || performance.now() - since > LONGEST_WAIT) start()
    else setTimeout(() => startWhenDrawn(since), 100)
  }

  const toggle = () => (dial.frame === null ? start() : stop())
  const hop = way => { stop(); move(value() + way * data.jump); restSoon() }

  // Stop playing when the range changes.
  const shape = JSON.stringify([data.low, data.high, data.step, data.texts])
  const hasNewShape = dial.shape !== null && shape !== dial.shape
  if (dial.frame !== null && data.turn === dial.turn && hasNewShape) stop()
  dial.shape = shape

  find(".why-dial-label").textContent = data.label
  root.setAttribute("aria-label", data.label)
  root.hidden = data.hidden
  for (const [part, does] of [[input, ""], [back, `${data.words.back}: `], [next, `${data.words.on}: `]])
    part.setAttribute("aria-label", does + data.label)
  showSpeed()
  Object.assign(input, { min: data.low, max: data.high, step: data.step })
  for (const part of [input, play, back, next, speed]) part.disabled = data.locked || data.frozen
  play.hidden = speed.hidden = !data.play
  showPlaying(dial.frame !== null)

  input.oninput = () => {
    paint()
    for (const each of mine) if (!each.contains(input)) each.dispatchEvent(new Event("input"))
  }
  input.onchange = restSoon
  // A finger that goes on to scroll the page has not meant the dial: the browser then cancels the pointer, and the dial goes back.
  input.onpointerdown = () => { dial.held = value(); stop() }
  input.onpointerup = () => { dial.held = null; rest() }
  input.onpointercancel = () => { if (dial.held !== null) { move(dial.held); dial.held = null; clearTimeout(dial.timer) } }
  input.onkeydown = event => {
    if (event.key === " " && data.play) { event.preventDefault(); toggle() }
    else if (dial.frame !== null && event.key !== "Tab") stop()
  }
  play.onclick = toggle
  back.onclick = () => hop(-1)
  next.onclick = () => hop(1)
  speed.onclick = () => { dial.speed = (dial.speed + 1) % SPEEDS.length; showSpeed() }

  if (dial.turn !== null && data.session !== dial.session && !data.locked) {
    // The server has forgotten this visitor (it was restarted): what they see stays, and the dial tells its value again.
    dial.turn = data.turn
    if (dial.frame === null && value() !== data.value) tell()
  } else if (data.turn !== dial.turn) {
    halt()
    clearTimeout(dial.timer)
    dial.turn = data.turn
    dial.told = data.value
    move(data.value)
  } else if (hasNewShape) {
    move(value()) // the same value may be another place of the new range: sentences that came first look again
  }
  dial.session = data.session
  paint()
  if (data.focus) input.focus({ preventScroll: true })
  if (data.plays !== null && data.plays !== dial.played) {
    dial.played = data.plays
    if (!calm()) { halt(); if (value() !== data.low) move(data.low); startWhenDrawn(performance.now()) }
  }

  return () => { clearTimeout(dial.timer); if (dial.frame !== null) cancelAnimationFrame(dial.frame) }
}

// The bar of the tour: lights a stop's thing, waits for the visitor's move, then says what was seen. A move that does not count is told
// so, and can be made again. Nothing is sent.
const bars = new WeakMap()
let anew = true // whether no stop has begun since the page was loaded

const SETTLES = 400 // ms after which a dial that was moved from elsewhere (by a chip, say) counts as resting
const LOOKS = 4000 // ms for which what is lit is kept in sight while the scene is still being built
const NEAR = 0.1 // of the dial: so near its end counts as there
const MOVES = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"]
const COLORS = ["primary-color", "background-color", "border-color", "orange-text-color"]

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-tour"), words = root.querySelector(".why-tour-words")
  const bar = bars.get(root) ?? { name: null, lit: null, off: [], ends: new Set() }
  bars.set(root, bar)
  const holder = root.closest(".st-key-tour"), page = document.documentElement
  const { waits } = data

  // While one scene gives way to another, the same part may be there twice: the one that can be seen counts.
  const find = key => key && [...document.querySelectorAll(`.st-key-${key}`)].find(each => each.getClientRects().length)

  function light(part) {
    if (part === bar.lit) return
    bar.lit?.removeAttribute("data-tour-lit")
    part?.setAttribute("data-tour-lit", "")
    bar.lit = part
  }

  function paint() {
    root.querySelector(".why-tour-number").textContent = data.number
    words.textContent = bar.done ? data.says : bar.missed ? missing() : data.ask
    root.setAttribute("aria-label", `${data.number}. ${data.ask}`)
    holder.dataset.tour = !data.waits ? "away" : bar.done ? "done" : "waits"
    // The theme's colors are known inside a component only; the ring and the bar stand outside.
    const theme = getComputedStyle(root)
    for (const color of COLORS) page.style.setProperty(`--why-tour-${color}`, theme.getPropertyValue(`--st-${color}`))
  }

  /** What is said after a move that does not count: which end is missing, once the dial has been at the other one. */
  const missing = () => (bar.ends.size === 1 ? data.missing[bar.ends.has("low") ? "high" : "low"] : data.missed)

  function done() {
    if (bar.done) return
    bar.done = true
    bar.held = bar.lit?.contains(document.activeElement)
    light(null)
    paint()
    if (data.stop === data.stops) remember(null)
  }

  /** The move does not count: say so, and wait for the next one. */
  function missed() {
    if (bar.done) return
    bar.missed = true
    paint()
  }

  function remember(stop) {
    try {
      if (stop) localStorage.setItem("why-tour", stop)
      else localStorage.removeItem("why-tour")
    } catch { /* a browser that keeps nothing */ }
  }

  function look() {
    bar.frame = null
    // If the pressed button was removed, focus the Next link.
    if (bar.done && bar.held && document.activeElement === document.body) {
      bar.held = false
      holder.querySelector(".st-key-tour_next a")?.focus({ preventScroll: true })
    }
    if (!root.isConnected || !data.light || (bar.done && waits.kind !== "see")) return
    const fresh = performance.now() < bar.until
    if (bar.lit?.isConnected && !fresh) return
    light(find(data.light) ?? null)
    if (!bar.lit || !fresh) return
    bar.until = Math.min(bar.until, performance.now() + LOOKS) // counted from when it is there, however long that takes
    if (waits.kind === "ends") reached(bar.lit) // where the dial stands at first counts too
    // The page was loaded anew after the move: the address says so, and the dial stands there.
    const moved = bar.anew && ["end", "between"].includes(waits.kind) && new URL(location.href).searchParams.has(waits.key)
    if (moved && reached(bar.lit)) return done()
    bar.lit.scrollIntoView({ block: "nearest" })
    const within = selector => bar.lit.querySelector(selector)
    const first = within("input:not(:disabled), [role=slider]") ?? within("button:not(:disabled)") ?? bar.lit.closest("button")
    if (bar.keys && first && !bar.lit.contains(document.activeElement)) first.focus({ preventScroll: true })
  }

  const soon = () => { bar.frame ??= requestAnimationFrame(look) }

  function reached(dial) {
    const value = Number(dial.value)
    if (waits.kind === "ends") {
      const { min, max } = dial.querySelector("input") ?? {}, share = (value - min) / (max - min)
      if (share <= NEAR) bar.ends.add("low")
      if (share >= 1 - NEAR) bar.ends.add("high")
      return bar.ends.size === 2
    }
    return waits.kind === "end" ? value >= Number(dial.querySelector("input")?.max) : value >= waits.low && value <= waits.high
  }

  /** At rest a dial is judged; while something else moves it, as soon as it stands still where it counts. */
  function rested(event) {
    const dial = event.target.closest?.(`.st-key-${waits.key}`)
    if (!dial) return
    clearTimeout(bar.settles)
    if (event.type === "rest") return reached(dial) ? done() : missed()
    bar.settles = setTimeout(() => dial.isConnected && reached(dial) && done(), SETTLES)
  }

  function touched(event) {
    const target = event.target
    if (!target.closest?.(`.st-key-${waits.key}`)) return
    const button = target.closest("button"), slider = target.matches("[type=range], [role=slider]")
    const key = event.type === "keydown" && ((slider && MOVES.includes(event.key)) || (button && ["Enter", " "].includes(event.key)))
    if (!key && event.type !== "change" && !(event.type === "click" && button)) return
    if (waits.kind === "lower") {
      clearTimeout(bar.judges)
      bar.judges = setTimeout(judge, SETTLES)
      return
    }
    bar.touches += 1
    if (bar.touches >= waits.times) done()
  }

  const errorNow = () => Number(bar.lit?.closest("[data-error]")?.dataset.error ?? NaN)

  /** Whether the error is lower than it was before the hand moved. */
  function judge() {
    bar.judges = null
    if (errorNow() < bar.error) done()
    else if (errorNow() > bar.error) missed()
  }

  const name = JSON.stringify([data.stop, data.light])
  bar.off.forEach(each => each())
  bar.off = []
  if (name !== bar.name) {
    light(null)
    Object.assign(bar, { name, done: data.done, until: Infinity, anew, held: false, missed: false, ends: new Set(), touches: 0, judges: null })
    anew = false
    if (data.light) remember(data.done && data.stop === data.stops ? null : data.stop)
    // Whoever came by keyboard goes on from what is lit. Until that is there, the bar holds the place.
    root.focus({ preventScroll: true })
    bar.keys = root.matches(":focus-visible")
  }
  paint()

  const listen = (event, what) => {
    document.addEventListener(event, what, true)
    bar.off.push(() => document.removeEventListener(event, what, true))
  }
  const acts = () => {
    bar.until = 0 // from now on the visitor decides what is in sight
    if (!bar.judges) bar.error = errorNow()
  }
  listen("pointerdown", acts)
  listen("keydown", acts)
  listen("wheel", acts)
  const byHand = ["touch", "lower"].includes(waits?.kind)
  for (const event of byHand ? ["click", "change", "keydown"] : waits ? ["rest", "input"] : []) listen(event, byHand ? touched : rested)
  const watch = new MutationObserver(soon)
  watch.observe(document.body, { childList: true, subtree: true })
  bar.off.push(() => watch.disconnect())
  soon()

  return () => {
    bar.off.forEach(each => each())
    clearTimeout(bar.settles)
    clearTimeout(bar.judges)
    light(null)
    for (const color of COLORS) page.style.removeProperty(`--why-tour-${color}`)
  }
}

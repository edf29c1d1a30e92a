// The tour's bar: lights an element, waits for the visitor's move, then says what it showed. A move that does not count is answered,
// and can be repeated. Nothing is sent.
const bars = new WeakMap()
let isFirstStop = true // since the page was loaded

const SETTLE_MS = 400 // ms until a dial that something else moves (a chip, for example) counts as at rest
const KEEP_IN_SIGHT_MS = 4000 // ms to keep the lit element in sight while the scene is built
const END_SHARE = 0.1 // share of the dial's length that counts as its end
const SLIDER_KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"]
const COLORS = ["primary-color", "background-color", "border-color", "orange-text-color"]

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-tour"), words = root.querySelector(".why-tour-words")
  const bar = bars.get(root) ?? { name: null, litElement: null, cleanups: [], visitedEnds: new Set() }
  bars.set(root, bar)
  const container = root.closest(".st-key-tour"), pageRoot = document.documentElement
  const { waits: condition } = data

  // During a scene change the same element may exist twice, and the visible one counts.
  const findVisible = name => name && [...document.querySelectorAll(`.st-key-${name}`)].find(candidate => candidate.getClientRects().length)

  function light(element) {
    if (element === bar.litElement) return
    bar.litElement?.removeAttribute("data-tour-lit")
    element?.setAttribute("data-tour-lit", "")
    bar.litElement = element
  }

  function paint() {
    root.querySelector(".why-tour-number").textContent = data.number
    words.textContent = bar.isDone ? data.says : bar.isMissed ? missingEnd() : data.ask
    root.setAttribute("aria-label", `${data.number}. ${data.ask}`)
    container.dataset.tour = !data.waits ? "away" : bar.isDone ? "done" : "waits"
    // Only a component knows the theme's colors, and the ring and the bar are outside it.
    const theme = getComputedStyle(root)
    for (const color of COLORS) pageRoot.style.setProperty(`--why-tour-${color}`, theme.getPropertyValue(`--st-${color}`))
  }

  /** Return the answer to a move that does not count. If the dial has been at one end, it names the other. */
  const missingEnd = () => (bar.visitedEnds.size === 1 ? data.missing[bar.visitedEnds.has("low") ? "high" : "low"] : data.missed)

  function finish() {
    if (bar.isDone) return
    bar.isDone = true
    bar.hadFocus = bar.litElement?.contains(document.activeElement)
    light(null)
    paint()
    if (data.stop === data.stops) saveStop(null)
  }

  /** Say that the move does not count, and wait for the next one. */
  function reportMiss() {
    if (bar.isDone) return
    bar.isMissed = true
    paint()
  }

  function saveStop(stop) {
    try {
      if (stop) localStorage.setItem("why-tour", stop)
      else localStorage.removeItem("why-tour")
    } catch { /* the browser may have no storage */ }
  }

  /** Light the stop's element once it exists, and keep it in sight while the scene is built. */
  function updateLight() {
    bar.frame = null
    // If the pressed button was removed, focus the Next link.
    if (bar.isDone && bar.hadFocus && document.activeElement === document.body) {
      bar.hadFocus = false
      container.querySelector(".st-key-tour_next a")?.focus({ preventScroll: true })
    }
    if (!root.isConnected || !data.light || (bar.isDone && condition.kind !== "see")) return
    const isRecent = performance.now() < bar.keepInSightUntil
    if (bar.litElement?.isConnected && !isRecent) return
    light(findVisible(data.light) ?? null)
    if (!bar.litElement || !isRecent) return
    bar.keepInSightUntil = Math.min(bar.keepInSightUntil, performance.now() + KEEP_IN_SIGHT_MS) // the time counts from when the element appears
    if (condition.kind === "ends") checkReached(bar.litElement) // the dial's first place counts too
    // After a reload the address and the dial show that the move was made.
    const isReloaded = bar.isFirstStop && ["end", "between"].includes(condition.kind) && new URL(location.href).searchParams.has(condition.key)
    if (isReloaded && checkReached(bar.litElement)) return finish()
    bar.litElement.scrollIntoView({ block: "nearest" })
    const query = selector => bar.litElement.querySelector(selector)
    const focusTarget = query("input:not(:disabled), [role=slider]") ?? query("button:not(:disabled)") ?? bar.litElement.closest("button")
    if (bar.usesKeyboard && focusTarget && !bar.litElement.contains(document.activeElement)) focusTarget.focus({ preventScroll: true })
  }

  const scheduleUpdate = () => { bar.frame ??= requestAnimationFrame(updateLight) }

  function checkReached(dial) {
    const value = Number(dial.value)
    if (condition.kind === "ends") {
      const { min, max } = dial.querySelector("input") ?? {}, share = (value - min) / (max - min)
      if (share <= END_SHARE) bar.visitedEnds.add("low")
      if (share >= 1 - END_SHARE) bar.visitedEnds.add("high")
      return bar.visitedEnds.size === 2
    }
    return condition.kind === "end" ? value >= Number(dial.querySelector("input")?.max) : value >= condition.low && value <= condition.high
  }

  /** Judge a dial at rest. If something else moves it, only a place that counts is judged. */
  function onDialMove(event) {
    const dial = event.target.closest?.(`.st-key-${condition.key}`)
    if (!dial) return
    clearTimeout(bar.settleTimer)
    if (event.type === "rest") return checkReached(dial) ? finish() : reportMiss()
    bar.settleTimer = setTimeout(() => dial.isConnected && checkReached(dial) && finish(), SETTLE_MS)
  }

  /** Count the moves by hand on the lit element. */
  function onTouch(event) {
    const target = event.target
    if (!target.closest?.(`.st-key-${condition.key}`)) return
    const button = target.closest("button"), slider = target.matches("[type=range], [role=slider]")
    const isKeyPress = event.type === "keydown" && ((slider && SLIDER_KEYS.includes(event.key)) || (button && ["Enter", " "].includes(event.key)))
    if (!isKeyPress && event.type !== "change" && !(event.type === "click" && button)) return
    if (condition.kind === "lower") {
      clearTimeout(bar.judgeTimer)
      bar.judgeTimer = setTimeout(judge, SETTLE_MS)
      return
    }
    bar.touchCount += 1
    if (bar.touchCount >= condition.times) finish()
  }

  const currentError = () => Number(bar.litElement?.closest("[data-error]")?.dataset.error ?? NaN)

  /** Compare the error with the one before the move. */
  function judge() {
    bar.judgeTimer = null
    if (currentError() < bar.error) finish()
    else if (currentError() > bar.error) reportMiss()
  }

  const name = JSON.stringify([data.stop, data.light])
  bar.cleanups.forEach(remove => remove())
  bar.cleanups = []
  if (name !== bar.name) {
    light(null)
    Object.assign(bar, { name, isDone: data.done, keepInSightUntil: Infinity, isFirstStop, hadFocus: false, isMissed: false, visitedEnds: new Set(), touchCount: 0, judgeTimer: null })
    isFirstStop = false
    if (data.light) saveStop(data.done && data.stop === data.stops ? null : data.stop)
    // Keyboard users continue at the lit element. Until it exists, the bar has the focus.
    root.focus({ preventScroll: true })
    bar.usesKeyboard = root.matches(":focus-visible")
  }
  paint()

  const listen = (event, handler) => {
    document.addEventListener(event, handler, true)
    bar.cleanups.push(() => document.removeEventListener(event, handler, true))
  }
  const onAct = () => {
    bar.keepInSightUntil = 0 // from now on the visitor decides where to scroll
    if (!bar.judgeTimer) bar.error = currentError()
  }
  listen("pointerdown", onAct)
  listen("keydown", onAct)
  listen("wheel", onAct)
  const isByHand = ["touch", "lower"].includes(condition?.kind)
  for (const event of isByHand ? ["click", "change", "keydown"] : condition ? ["rest", "input"] : []) listen(event, isByHand ? onTouch : onDialMove)
  const observer = new MutationObserver(scheduleUpdate)
  observer.observe(document.body, { childList: true, subtree: true })
  bar.cleanups.push(() => observer.disconnect())
  scheduleUpdate()

  return () => {
    bar.cleanups.forEach(remove => remove())
    clearTimeout(bar.settleTimer)
    clearTimeout(bar.judgeTimer)
    light(null)
    for (const color of COLORS) pageRoot.style.removeProperty(`--why-tour-${color}`)
  }
}

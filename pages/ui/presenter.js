// Presenter mode: keys that lead through scenes and dials, and pictures as large as the words and the dial let them be.
const leavings = new WeakMap()
const LEAST = 0.4 // of the screen's height that the picture has in any case
const STAGE = [1040, 430] // px: the stage that the pictures are made for
const PICTURES = '.st-key-stage [class*="_figure"] .vega-embed svg.marks'
const BELOW = ".st-key-words, .st-key-dials"
const USUAL = 300 // px: how tall most pictures are
const AIR = 4 // px between the dial and the bar
const DRAWN = 120 // ms in which a picture is drawn anew
const SETTLED = 250 // ms in which the server has heard of a press
const ARRIVES = 4000 // ms in which the next scene has come, or never will
const MOST_TRIES = 6
const MOST_WAITS = 25
const NARROWEST = 210 // px that a picture thinks it has: below that its words would stand on each other

export default function ({ data, parentElement, setTriggerValue }) {
  leavings.get(parentElement)?.()
  const find = selector => document.querySelector(selector)
  const seen = selector => [...document.querySelectorAll(selector)].filter(each => each.getClientRects().length)
  parentElement.querySelector(".why-present").ariaLabel = data.words.mode
  for (const part of ["where", "keys", "leave"]) parentElement.querySelector(`.why-present-${part}`).textContent = data.words[part]

  // The picture has what the words, the dial and this bar leave of the screen. Words that were tall once keep their room while the
  // scene stays: the picture does not jump with them.
  const root = document.documentElement.style
  let room = 0, tall = {}, stood = null
  function measure() {
    const stage = find(".st-key-stage"), main = find('$MAIN')
    if (!stage) return
    if (stage.dataset.stage !== stood) [stood, tall] = [stage.dataset.stage, {}]
    for (const each of seen(BELOW)) {
      const name = each.matches(".st-key-words") ? "words" : "dials"
      tall[name] = Math.max(tall[name] ?? 0, Math.ceil(each.getBoundingClientRect().height))
    }
    const top = stage.getBoundingClientRect().top + (main?.scrollTop ?? 0)
    const bar = parentElement.querySelector(".why-present").getBoundingClientRect().height
    const left = innerHeight - top - (tall.words ?? 0) - (tall.dials ?? 0) - bar - AIR
    const now = Math.floor(Math.max(LEAST * innerHeight, left))
    if (now === room) return
    room = now
    root.setProperty("--why-room", `${room}px`)
    root.setProperty("--why-grow", Math.max(1, Math.min(stage.clientWidth / STAGE[0], room / STAGE[1])).toFixed(3))
  }

  // The largest zoom at which the tallest picture fits. A zoomed picture has fewer px of its own in width, and some grow in height
  // for that: so once it is drawn look again, between the largest zoom that was seen to fit and the smallest that did not.
  let zoom = Math.max(1, innerHeight / 2 / USUAL), fits = 1, toolarge = Infinity, looked = "", tries = 0, waits = 0, timer = null
  const set = to => { zoom = to; root.setProperty("--why-zoom", zoom.toFixed(3)) }
  function fit() {
    measure()
    const pictures = seen(PICTURES), boxes = pictures.map(each => each.getBoundingClientRect())
    const tallest = Math.max(...boxes.map(each => each.height)), stage = find(".st-key-stage")
    const limit = room - (stage ? parseFloat(getComputedStyle(stage).paddingBottom) : 0)
    if (!(tallest > 20)) return
    // A slow computer may not have drawn it for its new frame yet.
    const frames = pictures.map(each => each.closest('[class*="_figure"]').getBoundingClientRect().width * zoom)
    if (boxes.some((box, at) => Math.abs(box.width / frames[at] - 1) > 0.03) && waits++ < MOST_WAITS) return soon()
    const now = [innerWidth, innerHeight, limit, ...pictures.map(each => each.closest('[class*="_figure"]').className)].join()
    if (now !== looked) [fits, toolarge, looked, tries] = [1, Infinity, now, 0]
    waits = 0
    if (tallest > limit * 1.01 && zoom > 1) toolarge = Math.min(zoom, toolarge)
    else fits = Math.max(zoom, fits)
    const most = Math.min(...boxes.map(each => each.width)) / NARROWEST
    let next = Math.max(1, Math.min((zoom * limit) / tallest, most))
    if (next >= toolarge) next = toolarge / fits > 1.15 ? (toolarge + fits) / 2 : fits
    if (Math.abs(next / zoom - 1) < 0.01 || tries++ > MOST_TRIES) return
    set(next)
    soon()
  }
  const soon = () => { clearTimeout(timer); timer = setTimeout(fit, DRAWN) }
  set(zoom)
  const sizes = new ResizeObserver(soon)
  const watched = new WeakSet()
  const watch = () => {
    for (const each of document.querySelectorAll(`${PICTURES}, ${BELOW}`)) if (!watched.has(each)) { watched.add(each); sizes.observe(each) }
  }
  const comings = new MutationObserver(() => { watch(); soon() })
  comings.observe(find(".st-key-chapter"), { childList: true, subtree: true })
  addEventListener("resize", soon)
  watch()

  // The dial that the keys move: the one that was moved last, or else the first one.
  let last = null
  const dial = () => {
    const all = seen(".st-key-scene .why-dial").filter(each => !each.querySelector("input").disabled)
    return all.includes(last) ? last : all[0]
  }
  const moved = event => { last = event.target.closest?.(".why-dial") ?? last }

  const press = selector => {
    const button = find(selector)
    button?.click()
    return Boolean(button)
  }
  // While one scene gives way to another its buttons are still those of the scene before: a key waits until they are the new ones.
  let went = -Infinity, from = null, going = null
  function go(way) {
    clearTimeout(going)
    const runs = ["running", "rerunRequested"].includes(find('$APP')?.dataset.testScriptState)
    const scene = find(".st-key-stage")?.dataset.stage, since = performance.now() - went
    if (runs || since < SETTLED || (scene === from && since < ARRIVES)) { going = setTimeout(() => go(way), 50); return }
    if (!press(`.st-key-${way}_scene button`) && !press(`.st-key-${way}_chapter a`)) return
    ;[went, from] = [performance.now(), scene]
    find('$MAIN')?.scrollTo(0, 0)
  }
  const leave = () => setTriggerValue("leave", true)
  const WRITES = 'input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable="true"], [role=combobox], [role=listbox]'
  const OWN = `${WRITES}, input, button, a, summary, [role=slider], [role=radio], [role=tab], [role=option], [role=switch]`

  function key(event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    const at = event.target, name = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (name === "Escape" && !at.closest(WRITES) && !find('$POPOVER, [role=dialog]')) leave()
    else if (name === "n" && !at.closest(WRITES)) go("next")
    else if ((name === "b" || name === "p") && !at.closest(WRITES)) go("back")
    else if ([" ", "ArrowLeft", "ArrowRight"].includes(name) && !at.closest(OWN)) {
      const button = dial()?.querySelector({ " ": ".why-dial-play", ArrowLeft: ".why-dial-back", ArrowRight: ".why-dial-next" }[name])
      if (!button || button.hidden) return
      button.click()
      event.preventDefault()
    }
  }
  document.addEventListener("keydown", key)
  document.addEventListener("input", moved)
  parentElement.querySelector("button").onclick = leave

  const off = () => {
    document.removeEventListener("keydown", key)
    document.removeEventListener("input", moved)
    removeEventListener("resize", soon)
    clearTimeout(timer)
    clearTimeout(going)
    sizes.disconnect()
    comings.disconnect()
    for (const each of ["--why-zoom", "--why-room", "--why-grow"]) root.removeProperty(each)
  }
  leavings.set(parentElement, off)
  return off
}

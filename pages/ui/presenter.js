// Presenter mode: keys move through scenes and dials, and pictures take all the room that the words and the dial leave.
const cleanups = new WeakMap()
const MIN_SHARE = 0.4 // of the screen's height, which the picture always gets
const STAGE = [1040, 430] // px: the stage size that the pictures are made for
const PICTURES = '.st-key-stage [class*="_figure"] .vega-embed svg.marks'
const BELOW_PICTURE = ".st-key-words, .st-key-dials"
const USUAL_HEIGHT = 300 // px of most pictures
const BAR_GAP = 4 // px between the dial and the bar
const REDRAW_MS = 120 // ms to redraw a picture
const SERVER_MS = 250 // ms until the server knows of a press
const SCENE_TIMEOUT_MS = 4000 // ms after which the next scene is not expected any more
const MAX_TRIES = 6
const MAX_WAITS = 25
const MIN_PICTURE_WIDTH = 210 // px before zoom: below this a picture's words would overlap

export default function ({ data, parentElement, setTriggerValue }) {
  cleanups.get(parentElement)?.()
  const find = selector => document.querySelector(selector)
  const findVisible = selector => [...document.querySelectorAll(selector)].filter(element => element.getClientRects().length)
  parentElement.querySelector(".why-present").ariaLabel = data.words.mode
  for (const part of ["where", "keys", "leave"]) parentElement.querySelector(`.why-present-${part}`).textContent = data.words[part]

  // The picture gets what the words, the dial and this bar leave of the screen. The words keep their greatest height during a scene,
  // so that the picture does not jump.
  const rootStyle = document.documentElement.style
  let room = 0, maxHeights = {}, lastStage = null
  function measure() {
    const stage = find(".st-key-stage"), main = find('$MAIN')
    if (!stage) return
    if (stage.dataset.stage !== lastStage) [lastStage, maxHeights] = [stage.dataset.stage, {}]
    for (const element of findVisible(BELOW_PICTURE)) {
      const name = element.matches(".st-key-words") ? "words" : "dials"
      maxHeights[name] = Math.max(maxHeights[name] ?? 0, Math.ceil(element.getBoundingClientRect().height))
    }
    const top = stage.getBoundingClientRect().top + (main?.scrollTop ?? 0)
    const bar = parentElement.querySelector(".why-present").getBoundingClientRect().height
    const available = innerHeight - top - (maxHeights.words ?? 0) - (maxHeights.dials ?? 0) - bar - BAR_GAP
    const nextRoom = Math.floor(Math.max(MIN_SHARE * innerHeight, available))
    if (nextRoom === room) return
    room = nextRoom
    rootStyle.setProperty("--why-room", `${room}px`)
    rootStyle.setProperty("--why-grow", Math.max(1, Math.min(stage.clientWidth / STAGE[0], room / STAGE[1])).toFixed(3))
  }

  // Find the largest zoom at which the tallest picture fits. Zoom leaves a picture fewer px of width, and some pictures grow taller.
  // So after each redraw, search between the largest zoom that fits and the smallest that does not.
  let zoom = Math.max(1, innerHeight / 2 / USUAL_HEIGHT), largestFit = 1, smallestMisfit = Infinity, lastState = "", tryCount = 0, waitCount = 0, timer = null
  const setZoom = value => { zoom = value; rootStyle.setProperty("--why-zoom", zoom.toFixed(3)) }
  function fit() {
    measure()
    const pictures = findVisible(PICTURES), boxes = pictures.map(picture => picture.getBoundingClientRect())
    const tallestPicture = Math.max(...boxes.map(picture => picture.height)), stage = find(".st-key-stage")
    const limit = room - (stage ? parseFloat(getComputedStyle(stage).paddingBottom) : 0)
    if (!(tallestPicture > 20)) return
    // A slow computer may not have redrawn the picture for its new frame yet.
    const frames = pictures.map(picture => picture.closest('[class*="_figure"]').getBoundingClientRect().width * zoom)
    if (boxes.some((box, index) => Math.abs(box.width / frames[index] - 1) > 0.03) && waitCount++ < MAX_WAITS) return fitSoon()
    const currentState = [innerWidth, innerHeight, limit, ...pictures.map(picture => picture.closest('[class*="_figure"]').className)].join()
    if (currentState !== lastState) [largestFit, smallestMisfit, lastState, tryCount] = [1, Infinity, currentState, 0]
    waitCount = 0
    if (tallestPicture > limit * 1.01 && zoom > 1) smallestMisfit = Math.min(zoom, smallestMisfit)
    else largestFit = Math.max(zoom, largestFit)
    const maxZoom = Math.min(...boxes.map(picture => picture.width)) / MIN_PICTURE_WIDTH
    let next = Math.max(1, Math.min((zoom * limit) / tallestPicture, maxZoom))
    if (next >= smallestMisfit) next = smallestMisfit / largestFit > 1.15 ? (smallestMisfit + largestFit) / 2 : largestFit
    if (Math.abs(next / zoom - 1) < 0.01 || tryCount++ > MAX_TRIES) return
    setZoom(next)
    fitSoon()
  }
  const fitSoon = () => { clearTimeout(timer); timer = setTimeout(fit, REDRAW_MS) }
  setZoom(zoom)
  const resizeObserver = new ResizeObserver(fitSoon)
  const observedElements = new WeakSet()
  const observeNew = () => {
    for (const element of document.querySelectorAll(`${PICTURES}, ${BELOW_PICTURE}`)) if (!observedElements.has(element)) { observedElements.add(element); resizeObserver.observe(element) }
  }
  const mutationObserver = new MutationObserver(() => { observeNew(); fitSoon() })
  mutationObserver.observe(find(".st-key-chapter"), { childList: true, subtree: true })
  addEventListener("resize", fitSoon)
  observeNew()

  // The keys move the dial that was used last, or else the first one.
  let lastDial = null
  const activeDial = () => {
    const candidates = findVisible(".st-key-scene .why-dial").filter(dial => !dial.querySelector("input").disabled)
    return candidates.includes(lastDial) ? lastDial : candidates[0]
  }
  const onInput = event => { lastDial = event.target.closest?.(".why-dial") ?? lastDial }

  const press = selector => {
    const button = find(selector)
    button?.click()
    return Boolean(button)
  }
  // During a scene change the old scene's buttons are still there, so a key waits for the new ones.
  let lastMoveTime = -Infinity, lastScene = null, goTimer = null
  function go(direction) {
    clearTimeout(goTimer)
    const isRunning = ["running", "rerunRequested"].includes(find('$APP')?.dataset.testScriptState)
    const scene = find(".st-key-stage")?.dataset.stage, since = performance.now() - lastMoveTime
    if (isRunning || since < SERVER_MS || (scene === lastScene && since < SCENE_TIMEOUT_MS)) { goTimer = setTimeout(() => go(direction), 50); return }
    if (!press(`.st-key-${direction}_scene button`) && !press(`.st-key-${direction}_chapter a`)) return
    ;[lastMoveTime, lastScene] = [performance.now(), scene]
    find('$MAIN')?.scrollTo(0, 0)
  }
  const leave = () => setTriggerValue("leave", true)
  const TEXT_FIELDS = 'input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable="true"], [role=combobox], [role=listbox]'
  const OWN_KEYS = `${TEXT_FIELDS}, input, button, a, summary, [role=slider], [role=radio], [role=tab], [role=option], [role=switch]`

  function onKey(event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    const target = event.target, name = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (name === "Escape" && !target.closest(TEXT_FIELDS) && !find('$POPOVER, [role=dialog]')) leave()
    else if (name === "n" && !target.closest(TEXT_FIELDS)) go("next")
    else if ((name === "b" || name === "p") && !target.closest(TEXT_FIELDS)) go("back")
    else if ([" ", "ArrowLeft", "ArrowRight"].includes(name) && !target.closest(OWN_KEYS)) {
      const button = activeDial()?.querySelector({ " ": ".why-dial-play", ArrowLeft: ".why-dial-back", ArrowRight: ".why-dial-next" }[name])
      if (!button || button.hidden) return
      button.click()
      event.preventDefault()
    }
  }
  document.addEventListener("keydown", onKey)
  document.addEventListener("input", onInput)
  parentElement.querySelector("button").onclick = leave

  const cleanup = () => {
    document.removeEventListener("keydown", onKey)
    document.removeEventListener("input", onInput)
    removeEventListener("resize", fitSoon)
    clearTimeout(timer)
    clearTimeout(goTimer)
    resizeObserver.disconnect()
    mutationObserver.disconnect()
    for (const property of ["--why-zoom", "--why-room", "--why-grow"]) rootStyle.removeProperty(property)
  }
  cleanups.set(parentElement, cleanup)
  return cleanup
}

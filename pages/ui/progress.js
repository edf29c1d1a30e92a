// Stores what a visitor has seen in this browser. It is sent only if Python asks for it, which only the visit page does.
const NAME = "why-memory", OUTCOMES = ["right", "missed", "mended"]
const LONGEST = 20000 // characters of storage
const SEEN_SECONDS = 3, AWAY_SECONDS = 60 // after so long in sight a scene counts as seen; after so long without a move the visitor is away
const SAVE_SECONDS = 5
// State that must outlive a call: the outcomes that are counted, and the memory itself in a browser without storage (a private window).
const page = (window.whyMemory ??= { counted: new Set(), here: null })

const sceneNames = story => Object.entries(story).flatMap(([name, sceneList]) => sceneList.map(scene => `${name}.${scene}`))

/** Read the stored memory, without entries that are not valid. */
function read({ story, keys }) {
  let stored = {}
  try {
    const text = page.here ?? localStorage.getItem(NAME) ?? ""
    if (text.length <= LONGEST) stored = JSON.parse(text)
  } catch {}
  if (stored?.v !== 1) stored = {}
  const toValidSeconds = value => (Number.isFinite(value) ? Math.min(Math.max(value, 0), 1e7) : 0)
  return {
    v: 1,
    seen: sceneNames(story).filter(name => Array.isArray(stored.seen) && stored.seen.includes(name)),
    seconds: Object.fromEntries(Object.keys(story).map(name => [name, toValidSeconds(stored.seconds?.[name])])),
    predictions: Object.fromEntries(keys.map(key => [key, stored.predictions?.[key]]).filter(prediction => OUTCOMES.includes(prediction[1]))),
  }
}

function write(memory) {
  const text = JSON.stringify(memory)
  try {
    localStorage.setItem(NAME, text)
    page.here = null
  } catch { page.here = text }
}

function startCounting(data, words) {
  const aborter = new AbortController(), newScenes = new Set(), newSeconds = new Map()
  let lastActivity = Date.now(), lastTick = lastActivity, scene = null, secondsInSight = 0, newOutcomes = []

  // Find the open chapter and scene by the strip's name and its selected tab.
  function openScene() {
    const strip = document.querySelector('.st-key-chapter [class*="_scenes"]')
    const chapter = /st-key-(\w+)_scenes/.exec(strip?.className)?.[1]
    const index = [...(strip?.querySelectorAll('[role="tab"]') ?? [])].findIndex(tab => tab.getAttribute("aria-selected") === "true")
    const name = data.story[chapter]?.[index]
    return name ? [chapter, `${chapter}.${name}`] : [null, null]
  }

  // Read the outcomes of predictions from the names of the containers that predict.py makes.
  function collectOutcomes() {
    for (const element of document.querySelectorAll('[class*="st-key-predicted_"]')) {
      const [name, key, outcome] = /st-key-predicted_(\w+?)(?:_again\d+)?_(right|missed)(?!\S)/.exec(element.className) ?? []
      if (!data.keys.includes(key) || page.counted.has(name)) continue
      page.counted.add(name)
      newOutcomes.push([key, outcome])
    }
  }

  /** Count the last second for the open scene and chapter. */
  function tick() {
    const now = Date.now(), elapsed = Math.min((now - lastTick) / 1000, 2)
    lastTick = now
    collectOutcomes()
    const [chapter, name] = document.visibilityState === "visible" ? openScene() : [null, null]
    if (name !== scene) [scene, secondsInSight] = [name, 0]
    secondsInSight += elapsed
    if (name && now - lastActivity < 1000 * AWAY_SECONDS) newSeconds.set(chapter, (newSeconds.get(chapter) ?? 0) + elapsed)
    if (name && secondsInSight >= SEEN_SECONDS) markSeen(name)
    if (newScenes.size || newOutcomes.length || [...newSeconds.values()].some(value => value >= SAVE_SECONDS)) save()
  }

  function markSeen(name = openScene()[1]) {
    if (name && !read(data).seen.includes(name)) newScenes.add(name)
  }

  // Another tab may have written in the meantime, so add to what is stored.
  function save() {
    const memory = read(data), predictions = memory.predictions
    memory.seen = [...new Set([...memory.seen, ...newScenes])]
    for (const [chapter, elapsedSeconds] of newSeconds) memory.seconds[chapter] = Math.round(memory.seconds[chapter] + elapsedSeconds)
    for (const [key, outcome] of newOutcomes)
      predictions[key] = outcome === "right" && ["missed", "mended"].includes(predictions[key]) ? "mended" : outcome
    if (newScenes.size || newSeconds.size || newOutcomes.length) write(memory)
    newScenes.clear()
    newSeconds.clear()
    newOutcomes = []
    paint(memory)
  }

  function paint(memory = read(data)) {
    const minutes = Math.floor(Object.values(memory.seconds).reduce((sum, value) => sum + value, 0) / 60)
    const pluralForm = minutes ? new Intl.PluralRules(data.language).select(minutes) : "none"
    const time = (data.words[pluralForm] ?? data.words.other).replace("{n}", minutes)
    words.textContent = data.words.seen.replace("{seen}", memory.seen.length).replace("{all}", sceneNames(data.story).length).replace("{time}", time)
  }

  const addListener = (events, handler, target = window) =>
    events.split(" ").forEach(event => target.addEventListener(event, handler, { capture: true, passive: true, signal: aborter.signal }))
  addListener("pointermove pointerdown keydown wheel touchstart scroll", () => { lastActivity = Date.now() })
  // A dial that plays also sends events, but only the visitor's own count.
  addListener("input click", event => event.isTrusted && event.target.closest?.(".st-key-scene :is(input, button)") && markSeen())
  addListener("storage", () => paint())
  addListener("pagehide", save)
  addListener("visibilitychange", save, document)
  const timer = setInterval(tick, 1000)
  page.save = () => { collectOutcomes(); save() }
  paint()
  return () => { page.save(); aborter.abort(); clearInterval(timer) }
}

const lastResets = new WeakMap()

// Send the memory to Python, once for each mount of this component and after a reset.
function sendMemory(data, words, setStateValue) {
  page.save?.()
  if (data.reset && data.reset !== page.reset) {
    Object.assign(page, { reset: data.reset, here: null })
    page.counted.clear()
    try { localStorage.removeItem(NAME) } catch {}
    page.save?.()
  }
  if (lastResets.get(words) === data.reset) return
  lastResets.set(words, data.reset)
  setStateValue("memory", { ...read(data), reset: data.reset })
}

const stopCounting = new WeakMap()

export default function ({ data, parentElement, setStateValue }) {
  const words = parentElement.querySelector(".why-memory")
  if (data.asks) return sendMemory(data, words, setStateValue)
  stopCounting.get(words)?.()
  stopCounting.set(words, startCounting(data, words))
  return () => { stopCounting.get(words)?.(); stopCounting.delete(words) }
}

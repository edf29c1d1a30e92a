// What a visitor has seen, kept in this browser. Nothing is sent, unless Python asks for all of it (the page of the visit does).
const NAME = "why-memory", OUTCOMES = ["right", "missed", "mended"]
const LONGEST = 20000 // characters of what is kept
const SEEN_AFTER = 3, AWAY_AFTER = 60 // seconds: a scene in sight is seen; nobody has moved anything
const SAVE_EVERY = 5 // seconds
// What must outlive a call: outcomes that were counted, and the memory itself where the browser keeps none (a private window).
const page = (window.whyMemory ??= { counted: new Set(), here: null })

const scenes = story => Object.entries(story).flatMap(([name, all]) => all.map(scene => `${name}.${scene}`))

function read({ story, keys }) {
  let kept = {}
  try {
    const text = page.here ?? localStorage.getItem(NAME) ?? ""
    if (text.length <= LONGEST) kept = JSON.parse(text)
  } catch {}
  if (kept?.v !== 1) kept = {}
  const seconds = told => (Number.isFinite(told) ? Math.min(Math.max(told, 0), 1e7) : 0)
  return {
    v: 1,
    seen: scenes(story).filter(each => Array.isArray(kept.seen) && kept.seen.includes(each)),
    seconds: Object.fromEntries(Object.keys(story).map(name => [name, seconds(kept.seconds?.[name])])),
    predictions: Object.fromEntries(keys.map(key => [key, kept.predictions?.[key]]).filter(each => OUTCOMES.includes(each[1]))),
  }
}

function write(memory) {
  const text = JSON.stringify(memory)
  try {
    localStorage.setItem(NAME, text)
    page.here = null
  } catch { page.here = text }
}

function count(data, words) {
  const over = new AbortController(), seen = new Set(), spent = new Map()
  let alive = Date.now(), last = alive, scene = null, inSight = 0, outcomes = []

  // The open chapter and scene, as the page shows them: by the strip's name and its open tab.
  function open() {
    const strip = document.querySelector('.st-key-chapter [class*="_scenes"]')
    const chapter = /st-key-(\w+)_scenes/.exec(strip?.className)?.[1]
    const at = [...(strip?.querySelectorAll('[role="tab"]') ?? [])].findIndex(tab => tab.getAttribute("aria-selected") === "true")
    const name = data.story[chapter]?.[at]
    return name ? [chapter, `${chapter}.${name}`] : [null, null]
  }

  // What became of predictions stands in the page too: in the names that predict.py gives to what holds the words.
  function listen() {
    for (const each of document.querySelectorAll('[class*="st-key-predicted_"]')) {
      const [name, key, outcome] = /st-key-predicted_(\w+?)(?:_again\d+)?_(right|missed)(?!\S)/.exec(each.className) ?? []
      if (!data.keys.includes(key) || page.counted.has(name)) continue
      page.counted.add(name)
      outcomes.push([key, outcome])
    }
  }

  function look() {
    const now = Date.now(), since = Math.min((now - last) / 1000, 2)
    last = now
    listen()
    const [chapter, name] = document.visibilityState === "visible" ? open() : [null, null]
    if (name !== scene) [scene, inSight] = [name, 0]
    inSight += since
    if (name && now - alive < 1000 * AWAY_AFTER) spent.set(chapter, (spent.get(chapter) ?? 0) + since)
    if (name && inSight >= SEEN_AFTER) saw(name)
    if (seen.size || outcomes.length || [...spent.values()].some(each => each >= SAVE_EVERY)) save()
  }

  function saw(name = open()[1]) {
    if (name && !read(data).seen.includes(name)) seen.add(name)
  }

  // Another tab may have written meanwhile: what is new here is added to what stands there.
  function save() {
    const memory = read(data), predictions = memory.predictions
    memory.seen = [...new Set([...memory.seen, ...seen])]
    for (const [chapter, seconds] of spent) memory.seconds[chapter] = Math.round(memory.seconds[chapter] + seconds)
    for (const [key, outcome] of outcomes)
      predictions[key] = outcome === "right" && ["missed", "mended"].includes(predictions[key]) ? "mended" : outcome
    if (seen.size || spent.size || outcomes.length) write(memory)
    seen.clear()
    spent.clear()
    outcomes = []
    paint(memory)
  }

  function paint(memory = read(data)) {
    const minutes = Math.floor(Object.values(memory.seconds).reduce((sum, each) => sum + each, 0) / 60)
    const form = minutes ? new Intl.PluralRules(data.language).select(minutes) : "none"
    const time = (data.words[form] ?? data.words.other).replace("{n}", minutes)
    words.textContent = data.words.seen.replace("{seen}", memory.seen.length).replace("{all}", scenes(data.story).length).replace("{time}", time)
  }

  const on = (events, what, target = window) =>
    events.split(" ").forEach(each => target.addEventListener(each, what, { capture: true, passive: true, signal: over.signal }))
  on("pointermove pointerdown keydown wheel touchstart scroll", () => { alive = Date.now() })
  // A dial that plays by itself moves too: only a hand counts.
  on("input click", event => event.isTrusted && event.target.closest?.(".st-key-scene :is(input, button)") && saw())
  on("storage", () => paint())
  on("pagehide", save)
  on("visibilitychange", save, document)
  const timer = setInterval(look, 1000)
  page.save = () => { listen(); save() }
  paint()
  return () => { page.save(); over.abort(); clearInterval(timer) }
}

const handed = new WeakMap()

// Send the memory to Python, once each time this component is mounted, and after a reset.
function handOver(data, words, setStateValue) {
  page.save?.()
  if (data.reset && data.reset !== page.reset) {
    Object.assign(page, { reset: data.reset, here: null })
    page.counted.clear()
    try { localStorage.removeItem(NAME) } catch {}
    page.save?.()
  }
  if (handed.get(words) === data.reset) return
  handed.set(words, data.reset)
  setStateValue("memory", { ...read(data), reset: data.reset })
}

const counting = new WeakMap()

export default function ({ data, parentElement, setStateValue }) {
  const words = parentElement.querySelector(".why-memory")
  if (data.asks) return handOver(data, words, setStateValue)
  counting.get(words)?.()
  counting.set(words, count(data, words))
  return () => { counting.get(words)?.(); counting.delete(words) }
}

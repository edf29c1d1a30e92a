// Lays a button over the first place of each word in the scene. `WORDS` and `STYLE` are put before this by explain.py.
// No text is touched: it is React's, or the browser's translation has replaced it. A word that is not found is not marked.

// What is no plain reading text: controls, links, titles, pictures, code, tables, and what is folded away.
const SKIP = `button, a, label, input, textarea, select, output, summary, code, pre, svg, canvas, table, h1, h2, h3, h4, h5, h6, style, script,
  [role=button], [role=tab], [role=tablist], [role=radiogroup], [role=img], $WIDGET_LABEL, $ICON,
  .katex, .why-dial, .why-live, .why-tip, .why-overlay, .why-plain, [class*="st-key-plain_"], details:not([open]) > :not(summary)`
const CONTROL = "button, a, label, input, textarea, select, summary, [role=button], [role=tab], [role=slider], [role=img], svg, canvas"
const AGAIN = 200 // ms from one look through the whole scene to the next
const LINGER = 250 // ms from the word to its explanation, for a hand that goes there
const EDGE = 8 // px kept free at the edge of the screen
const FINGER = 14 // px around a word at which a finger means it too

const meant = new Map() // how a word stands in text → its number; -1 for a phrase in which it means something else
WORDS.forEach(({ forms, never }, number) => {
  forms.forEach(form => meant.set(form.normalize().toLowerCase(), number))
  never.forEach(phrase => meant.set(phrase.normalize().toLowerCase(), -1))
})
const longestFirst = [...meant.keys()].sort((one, other) => other.length - one.length)
// A word ends where no letter, sign upon a letter (an accent, a vowel of Devanagari) or joiner follows; \b knows ASCII only.
const PART = "[\\p{L}\\p{M}\\p{N}\\u200c\\u200d-]"
const PATTERN = new RegExp(`(?<!${PART})(?:${longestFirst.map(form => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?!${PART})`, "giu")
let tips = 0

// The first place that can be seen of each word in `root`, in the order of the document: number → where it stands.
function find(root, wanted = null) {
  const found = new Map()
  const takes = node => node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
    : node.matches(SKIP) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, takes)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const match of node.data.matchAll(PATTERN)) {
      const number = meant.get(match[0].normalize().toLowerCase())
      if (number < 0 || found.has(number) || wanted && !wanted.has(number)) continue
      const range = document.createRange()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      const home = node.parentElement.closest(".why-says, $MARKDOWN_TEXT") ?? node.parentElement
      if (seen(range)) found.set(number, { range, node, text: match[0], from: match.index, home })
    }
  return found
}

const seen = range => { const box = range.getClientRects()[0]; return box?.width > 0 && box.height > 0 ? box : null }
const stands = ({ node, from, text }) => node.isConnected && node.data.startsWith(text, from)

export default function (parent, { base, here }) {
  const overlay = parent.querySelector(".why-overlay"), scene = parent.closest(".st-key-scene")
  if (!overlay || !scene) return
  overlay.innerHTML = `<style>${STYLE}</style><div role="group" hidden></div>
    <div class="why-tip" popover="manual"><p role="tooltip" id="why-tip-${++tips}"></p><a></a></div>`
  overlay.querySelector("[role=group]").ariaLabel = SAID.here
  const group = overlay.querySelector("[role=group]"), tip = overlay.querySelector(".why-tip")
  const line = tip.querySelector("p"), link = tip.querySelector("a")
  let marks = new Map(), open = null, pinned = false, current = null, last = 0, waiting = null, leaving = null

  // --- Where the words stand ------------------------------------------------------------------------------------------

  function scan() {
    waiting = null
    last = performance.now()
    const found = find(scene)
    for (const [number, mark] of marks) if (!found.has(number)) drop(number, mark)
    marks = new Map([...found].map(([number, place]) => [number, Object.assign(place, { button: marks.get(number)?.button ?? made(number) })]))
    const order = [...marks.values()].map(mark => mark.button)
    // To move the button that has the focus would take it away.
    if (!group.contains(document.activeElement) && order.some((button, at) => group.children[at] !== button)) group.replaceChildren(...order)
    else group.append(...order.filter(button => !button.isConnected))
    if (!marks.has(current)) current = marks.keys().next().value ?? null
    for (const [number, { button }] of marks) button.tabIndex = number === current ? 0 : -1
    group.hidden = !marks.size
    for (const part of scene.querySelectorAll("$ELEMENT_CONTAINER")) sizes.observe(part)
    place()
  }

  function drop(number, { button }) {
    button.remove()
    if (open === number) close()
  }

  // At most every so often; where text changes sixty times a second, `place` follows in between.
  function scanSoon() {
    waiting ??= setTimeout(scan, Math.max(0, last + AGAIN - performance.now()))
  }

  // Put each button over its word, all measured before any is moved. A sentence that was swapped is looked through again; a word
  // that is no longer in it has no button until the whole scene is looked through.
  function place() {
    const lost = new Map()
    for (const [number, mark] of marks)
      if (!stands(mark)) lost.set(mark.home, (lost.get(mark.home) ?? new Set()).add(number))
    for (const [home, numbers] of lost) {
      const found = home.isConnected ? find(home, numbers) : new Map()
      for (const number of numbers) {
        if (found.has(number)) Object.assign(marks.get(number), found.get(number))
        else marks.get(number).range = null
      }
    }
    const origin = overlay.getBoundingClientRect()
    const boxes = [...marks].map(([number, mark]) => [number, mark, mark.range && seen(mark.range)])
    for (const [number, { button, text }, box] of boxes) {
      if (button.ariaLabel !== text) button.ariaLabel = text
      const style = box ? `transform: translate(${round(box.left - origin.left)}px, ${round(box.top - origin.top)}px); width: ${round(box.width)}px; height: ${round(box.height)}px` : "display: none"
      if (button.getAttribute("style") !== style) button.setAttribute("style", style)
      if (!box && open === number) close()
    }
    if (open !== null) beside()
  }

  const round = pixels => Math.round(pixels * 4) / 4

  // --- The buttons, one tab stop ----------------------------------------------------------------------------------------

  function made(number) {
    const button = document.createElement("button")
    Object.assign(button, { type: "button", className: "why-word", tabIndex: -1 })
    button.dataset.word = WORDS[number].word
    button.onpointerenter = event => { if (event.pointerType === "mouse") show(number) }
    button.onpointerleave = event => { if (event.pointerType === "mouse") closeSoon() }
    button.onfocus = () => { rove(number); if (button.matches(":focus-visible")) show(number) }
    button.onblur = event => { if (open === number && !tip.contains(event.relatedTarget)) close() }
    button.onclick = () => toggle(number)
    button.onkeydown = event => {
      const order = [...marks.keys()].filter(each => marks.get(each).range), at = order.indexOf(number), end = order.length - 1
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: end }[event.key]
      if (to === undefined) return
      event.preventDefault()
      marks.get(order[(to + order.length) % order.length])?.button.focus() // there may be none left
    }
    return button
  }

  function rove(number) {
    current = number
    for (const [each, { button }] of marks) button.tabIndex = each === number ? 0 : -1
  }

  // --- The explanation --------------------------------------------------------------------------------------------------

  function show(number, stays = false) {
    clearTimeout(leaving)
    pinned = stays || pinned && open === number
    if (stays) link.tabIndex = 0
    if (open === number || !marks.has(number)) return
    close()
    pinned = stays
    open = number
    const { word, term, line: told, to, shown } = WORDS[number]
    const name = document.createElement("strong"), field = document.createElement("em")
    name.textContent = word
    field.textContent = term
    line.replaceChildren(name, ...(term === word ? [] : [" (", field, ")"]), `: ${told}`)
    link.textContent = to === here ? "" : shown
    link.hidden = to === here // it is shown right here
    link.href = base + to
    link.tabIndex = stays ? 0 : -1 // the Tab key passes words by; one that was pressed leads to its link
    marks.get(number).button.setAttribute("aria-describedby", line.id)
    tip.toggleAttribute("data-open", true)
    tip.showPopover?.()
    beside()
  }

  function close() {
    clearTimeout(leaving)
    if (open === null) return
    marks.get(open)?.button.removeAttribute("aria-describedby")
    open = null
    pinned = false
    tip.hidePopover?.()
    tip.toggleAttribute("data-open", false)
  }

  function closeSoon() {
    clearTimeout(leaving)
    if (!pinned && !tip.contains(document.activeElement) && document.activeElement !== marks.get(open)?.button) leaving = setTimeout(close, LINGER)
  }

  function toggle(number) {
    rove(number)
    if (open === number && pinned) close()
    else show(number, true)
  }

  // Below the word, or above it where there is no room; never over the edge of the screen.
  function beside() {
    const box = marks.get(open)?.button.getBoundingClientRect()
    if (!box || box.bottom < 0 || box.top > innerHeight) return close()
    const below = box.bottom + 4, high = tip.offsetHeight
    const top = below + high > innerHeight - EDGE && box.top - 4 - high >= EDGE ? box.top - 4 - high : below
    tip.style.left = `${Math.max(EDGE, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - EDGE))}px`
    tip.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - high - EDGE))}px`
  }

  tip.onpointerenter = () => clearTimeout(leaving)
  tip.onpointerleave = closeSoon
  link.onblur = event => { if (event.relatedTarget !== marks.get(open)?.button) close() }
  tip.onkeydown = event => { if (event.key === "Escape") marks.get(open)?.button.focus() }

  // A finger is wider than a line is high. Beside a word it means that word, unless there is something else that it can mean.
  function near(event) {
    if (event.pointerType !== "touch" || overlay.contains(event.target) || event.target.closest?.(CONTROL)) return null
    const far = ({ left, right, top, bottom }) => Math.hypot(
      Math.max(left - event.clientX, 0, event.clientX - right), Math.max(top - event.clientY, 0, event.clientY - bottom))
    const all = [...marks].map(([number, { button }]) => [far(button.getBoundingClientRect()), number])
    const [away, number] = all.sort((one, other) => one[0] - other[0])[0] ?? [Infinity]
    return away <= FINGER ? number : null
  }

  // --- What is heard ------------------------------------------------------------------------------------------------------

  const off = []
  const listen = (target, event, what, how) => {
    target.addEventListener(event, what, how)
    off.push(() => target.removeEventListener(event, what, how))
  }
  listen(document, "keydown", event => { if (event.key === "Escape") close() })
  listen(document, "pointerdown", event => { if (!overlay.contains(event.target) && near(event) !== open) close() })
  listen(document, "scroll", () => { if (open !== null) beside() }, { capture: true, passive: true })
  listen(window, "resize", () => { place(); scanSoon() })
  listen(scene, "toggle", scanSoon, true)
  listen(document.fonts, "loadingdone", scanSoon)
  listen(scene, "click", event => {
    const number = near(event)
    if (number !== null) toggle(number)
  })
  // To another scene without loading the page anew: what was predicted and typed in this visit stays.
  listen(scene, "click", event => {
    const to = event.target.closest?.("a.why-to, .why-tip a")
    if (!to) return
    // From a frame in another page, into a tab of its own.
    to.target = new URLSearchParams(location.search).has("embed") ? "_blank" : ""
    if (to.target || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    close()
    history.pushState(null, "", to.href)
    dispatchEvent(new PopStateEvent("popstate", { state: null })) // Streamlit then shows what the address says
  })
  const sizes = new ResizeObserver(() => { place(); scanSoon() })
  sizes.observe(scene)
  off.push(() => sizes.disconnect())
  // Pictures draw themselves anew all the time; only their size matters, and that is watched above.
  const ours = change => change.target instanceof SVGElement || overlay.contains(change.target)
  const changes = new MutationObserver(all => { if (!all.every(ours)) { place(); scanSoon() } })
  changes.observe(scene, { subtree: true, childList: true, characterData: true })
  off.push(() => changes.disconnect())
  document.fonts.ready.then(scanSoon)
  scan()
  return () => {
    clearTimeout(waiting)
    clearTimeout(leaving)
    off.forEach(each => each())
    overlay.replaceChildren()
  }
}

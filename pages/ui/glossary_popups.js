// Lays a button over the first occurrence of each glossary word in the scene. glossary_popups.py puts `WORDS`, `SAID` and `STYLE` first.
// The text stays untouched, because React owns it or the browser has translated it. A word that is not found is not marked.

// Elements without plain text to read: controls, links, titles, pictures, code, tables, and closed details.
const SKIP = `button, a, label, input, textarea, select, output, summary, code, pre, svg, canvas, table, h1, h2, h3, h4, h5, h6, style, script,
  [role=button], [role=tab], [role=tablist], [role=radiogroup], [role=img], $WIDGET_LABEL, $ICON,
  .katex, .why-dial, .why-live, .why-tip, .why-overlay, .why-plain, [class*="st-key-plain_"], details:not([open]) > :not(summary)`
const CONTROL = "button, a, label, input, textarea, select, summary, [role=button], [role=tab], [role=slider], [role=img], svg, canvas"
const SCAN_INTERVAL = 200 // ms between two scans of the whole scene
const LINGER_MS = 250 // ms for a pointer to get from the word to its explanation
const SCREEN_MARGIN = 8 // px
const TOUCH_MARGIN = 14 // px around a word where a touch still means it

const numberOfForm = new Map() // a form in the text → the word's number, or -1 for a phrase in which it means something else
WORDS.forEach(({ forms, never }, number) => {
  forms.forEach(form => numberOfForm.set(form.normalize().toLowerCase(), number))
  never.forEach(phrase => numberOfForm.set(phrase.normalize().toLowerCase(), -1))
})
const formsLongestFirst = [...numberOfForm.keys()].sort((a, b) => b.length - a.length)
// A word ends before any character that is no letter, no mark (an accent, a Devanagari vowel) and no joiner. \b knows only ASCII.
const WORD_CHARACTER = "[\\p{L}\\p{M}\\p{N}\\u200c\\u200d-]"
const PATTERN = new RegExp(`(?<!${WORD_CHARACTER})(?:${formsLongestFirst.map(form => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?!${WORD_CHARACTER})`, "giu")
let tipCount = 0

// Find the first visible occurrence of each word in `root`, in document order. Returns a map from numbers to places.
function findWords(root, onlyNumbers = null) {
  const places = new Map()
  const filter = node => node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
    : node.matches(SKIP) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const match of node.data.matchAll(PATTERN)) {
      const number = numberOfForm.get(match[0].normalize().toLowerCase())
      if (number < 0 || places.has(number) || onlyNumbers && !onlyNumbers.has(number)) continue
      const range = document.createRange()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      const sentence = node.parentElement.closest(".why-says, $MARKDOWN_TEXT") ?? node.parentElement
      if (visibleBox(range)) places.set(number, { range, node, text: match[0], from: match.index, sentence })
    }
  return places
}

const visibleBox = range => { const box = range.getClientRects()[0]; return box?.width > 0 && box.height > 0 ? box : null }
const isInPlace = ({ node, from, text }) => node.isConnected && node.data.startsWith(text, from)

export default function (parent, { base, here: currentPath }) {
  const overlay = parent.querySelector(".why-overlay"), scene = parent.closest(".st-key-scene")
  if (!overlay || !scene) return
  overlay.innerHTML = `<style>${STYLE}</style><div role="group" hidden></div>
    <div class="why-tip" popover="manual"><p role="tooltip" id="why-tip-${++tipCount}"></p><a></a></div>`
  overlay.querySelector("[role=group]").ariaLabel = SAID.here
  const group = overlay.querySelector("[role=group]"), tip = overlay.querySelector(".why-tip")
  const line = tip.querySelector("p"), link = tip.querySelector("a")
  let marks = new Map(), entered = null, openNumber = null, isPinned = false, tabStop = null, lastScan = 0, scanTimer = null, closeTimer = null

  // --- Find the words -------------------------------------------------------------------------------------------------

  /** Find all words again and update their buttons. */
  function scan() {
    scanTimer = null
    lastScan = performance.now()
    const places = findWords(scene)
    for (const [number, mark] of marks) if (!places.has(number)) removeMark(number, mark)
    marks = new Map([...places].map(([number, place]) => [number, Object.assign(place, { button: marks.get(number)?.button ?? createButton(number) })]))
    const order = [...marks.values()].map(mark => mark.button)
    // A button that is moved would lose the focus.
    if (!group.contains(document.activeElement) && order.some((button, index) => group.children[index] !== button)) group.replaceChildren(...order)
    else group.append(...order.filter(button => !button.isConnected))
    if (!marks.has(tabStop)) tabStop = marks.keys().next().value ?? null
    for (const [number, { button }] of marks) button.tabIndex = number === tabStop ? 0 : -1
    group.hidden = !marks.size
    for (const part of scene.querySelectorAll("$ELEMENT_CONTAINER")) resizeObserver.observe(part)
    placeButtons()
  }

  function removeMark(number, { button }) {
    button.remove()
    if (openNumber === number) closeTip()
  }

  // Limit full scans. Where text changes sixty times a second, `placeButtons` follows in between.
  function scanSoon() {
    scanTimer ??= setTimeout(scan, Math.max(0, lastScan + SCAN_INTERVAL - performance.now()))
  }

  // Put each button over its word. All are measured before any is moved, so this costs one layout. A sentence that has changed is
  // searched again. A word that it no longer has gets no button until the next scan.
  function placeButtons() {
    const lostWords = new Map()
    for (const [number, mark] of marks)
      if (!isInPlace(mark)) lostWords.set(mark.sentence, (lostWords.get(mark.sentence) ?? new Set()).add(number))
    for (const [sentence, numbers] of lostWords) {
      const places = sentence.isConnected ? findWords(sentence, numbers) : new Map()
      for (const number of numbers) {
        if (places.has(number)) Object.assign(marks.get(number), places.get(number))
        else marks.get(number).range = null
      }
    }
    const origin = overlay.getBoundingClientRect()
    const boxes = [...marks].map(([number, mark]) => [number, mark, mark.range && visibleBox(mark.range)])
    for (const [number, { button, text }, box] of boxes) {
      if (button.ariaLabel !== text) button.ariaLabel = text
      const [x, y, width, height] = box ? [box.left - origin.left, box.top - origin.top, box.width, box.height].map(roundToQuarter) : []
      const style = box ? `transform: translate(${x}px, ${y}px); width: ${width}px; height: ${height}px` : "display: none"
      if (button.getAttribute("style") !== style) button.setAttribute("style", style)
      if (!box && openNumber === number) closeTip()
    }
    if (openNumber !== null) placeTip()
  }

  const roundToQuarter = pixels => Math.round(pixels * 4) / 4

  // --- The buttons: one tab stop --------------------------------------------------------------------------------------

  function createButton(number) {
    const button = document.createElement("button")
    Object.assign(button, { type: "button", className: "why-word", tabIndex: -1 })
    button.dataset.word = WORDS[number].word
    // A word that slides under a resting mouse is entered without a move.
    button.onpointerenter = event => { if (event.pointerType === "mouse") entered = number }
    button.onpointermove = () => { if (entered === number) { entered = null; openTip(number) } }
    button.onpointerleave = event => { if (event.pointerType === "mouse") { entered = null; closeTipSoon() } }
    button.onfocus = () => { setTabStop(number); if (button.matches(":focus-visible")) openTip(number) }
    button.onblur = event => { if (openNumber === number && !tip.contains(event.relatedTarget)) closeTip() }
    button.onclick = () => toggleTip(number)
    button.onkeydown = event => {
      const order = [...marks.keys()].filter(other => marks.get(other).range), index = order.indexOf(number), end = order.length - 1
      const target = { ArrowRight: index + 1, ArrowDown: index + 1, ArrowLeft: index - 1, ArrowUp: index - 1, Home: 0, End: end }[event.key]
      if (target === undefined) return
      event.preventDefault()
      marks.get(order[(target + order.length) % order.length])?.button.focus() // all words may be gone
    }
    return button
  }

  /** Make this word's button the tab stop. */
  function setTabStop(number) {
    tabStop = number
    for (const [other, { button }] of marks) button.tabIndex = other === number ? 0 : -1
  }

  // --- The explanation ------------------------------------------------------------------------------------------------

  /** Show a word's explanation. A press pins it, so that it stays when the pointer leaves. */
  function openTip(number, isPinnedOpen = false) {
    clearTimeout(closeTimer)
    isPinned = isPinnedOpen || isPinned && openNumber === number
    if (isPinnedOpen) link.tabIndex = 0
    if (openNumber === number || !marks.has(number)) return
    closeTip()
    isPinned = isPinnedOpen
    openNumber = number
    const { word, term, line: explanation, to: target, shown: linkText } = WORDS[number]
    const name = document.createElement("strong"), field = document.createElement("em")
    name.textContent = word
    field.textContent = term
    line.replaceChildren(name, ...(term === word ? [] : [" (", field, ")"]), `: ${explanation}`)
    link.textContent = target === currentPath ? "" : linkText
    link.hidden = target === currentPath // no link to the current scene
    link.href = base + target
    link.tabIndex = isPinnedOpen ? 0 : -1 // the Tab key reaches the link only after a press
    marks.get(number).button.setAttribute("aria-describedby", line.id)
    tip.toggleAttribute("data-open", true)
    tip.showPopover?.()
    placeTip()
  }

  function closeTip() {
    clearTimeout(closeTimer)
    if (openNumber === null) return
    marks.get(openNumber)?.button.removeAttribute("aria-describedby")
    openNumber = null
    isPinned = false
    tip.hidePopover?.()
    tip.toggleAttribute("data-open", false)
  }

  function closeTipSoon() {
    clearTimeout(closeTimer)
    if (!isPinned && !tip.contains(document.activeElement) && document.activeElement !== marks.get(openNumber)?.button) closeTimer = setTimeout(closeTip, LINGER_MS)
  }

  function toggleTip(number) {
    setTabStop(number)
    if (openNumber === number && isPinned) closeTip()
    else openTip(number, true)
  }

  // Place the explanation below the word, or above it where there is no room below.
  function placeTip() {
    const box = marks.get(openNumber)?.button.getBoundingClientRect()
    if (!box || box.bottom < 0 || box.top > innerHeight) return closeTip()
    const below = box.bottom + 4, tipHeight = tip.offsetHeight
    const top = below + tipHeight > innerHeight - SCREEN_MARGIN && box.top - 4 - tipHeight >= SCREEN_MARGIN ? box.top - 4 - tipHeight : below
    tip.style.left = `${Math.max(SCREEN_MARGIN, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - SCREEN_MARGIN))}px`
    tip.style.top = `${Math.max(SCREEN_MARGIN, Math.min(top, innerHeight - tipHeight - SCREEN_MARGIN))}px`
  }

  tip.onpointerenter = () => clearTimeout(closeTimer)
  tip.onpointerleave = closeTipSoon
  link.onblur = event => { if (event.relatedTarget !== marks.get(openNumber)?.button) closeTip() }
  tip.onkeydown = event => { if (event.key === "Escape") marks.get(openNumber)?.button.focus() }

  // Find the word that a touch means. A finger is wider than a line, so a touch next to a word counts, unless it hits a control.
  function wordNear(event) {
    if (event.pointerType !== "touch" || overlay.contains(event.target) || event.target.closest?.(CONTROL)) return null
    const distance = ({ left, right, top, bottom }) => Math.hypot(
      Math.max(left - event.clientX, 0, event.clientX - right), Math.max(top - event.clientY, 0, event.clientY - bottom))
    const distances = [...marks].map(([number, { button }]) => [distance(button.getBoundingClientRect()), number])
    const [nearestDistance, number] = distances.sort((a, b) => a[0] - b[0])[0] ?? [Infinity]
    return nearestDistance <= TOUCH_MARGIN ? number : null
  }

  // Open another scene without a page load, so that the visit's predictions and inputs stay.
  function openScene(event) {
    const target = event.target.closest?.("a.why-to, .why-tip a")
    if (!target) return
    // In a frame of another page, open a new tab.
    target.target = new URLSearchParams(location.search).has("embed") ? "_blank" : ""
    if (target.target || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    closeTip()
    history.pushState(null, "", target.href)
    dispatchEvent(new PopStateEvent("popstate", { state: null })) // Streamlit then opens the address
  }

  // --- Listeners ------------------------------------------------------------------------------------------------------

  const cleanups = []
  const listen = (target, event, handler, options) => {
    target.addEventListener(event, handler, options)
    cleanups.push(() => target.removeEventListener(event, handler, options))
  }
  listen(document, "keydown", event => { if (event.key === "Escape") closeTip() })
  listen(document, "pointerdown", event => { if (!overlay.contains(event.target) && wordNear(event) !== openNumber) closeTip() })
  listen(document, "scroll", () => { if (openNumber !== null) placeTip() }, { capture: true, passive: true })
  listen(window, "resize", () => { placeButtons(); scanSoon() })
  listen(scene, "toggle", scanSoon, true)
  listen(document.fonts, "loadingdone", scanSoon)
  listen(scene, "click", event => {
    const number = wordNear(event)
    if (number !== null) toggleTip(number)
  })
  listen(scene, "click", openScene)
  const resizeObserver = new ResizeObserver(() => { placeButtons(); scanSoon() })
  resizeObserver.observe(scene)
  cleanups.push(() => resizeObserver.disconnect())
  // Pictures redraw all the time. Only their size matters, and the resize observer watches that.
  const isOwnChange = change => change.target instanceof SVGElement || overlay.contains(change.target)
  const observer = new MutationObserver(changes => { if (!changes.every(isOwnChange)) { placeButtons(); scanSoon() } })
  observer.observe(scene, { subtree: true, childList: true, characterData: true })
  cleanups.push(() => observer.disconnect())
  document.fonts.ready.then(scanSoon)
  scan()
  return () => {
    clearTimeout(scanTimer)
    clearTimeout(closeTimer)
    cleanups.forEach(remove => remove())
    overlay.replaceChildren()
  }
}

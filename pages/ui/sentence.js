// One sentence that travels with its dials. What must outlive a call is kept by its element.
const sentences = new WeakMap()

export default function ({ data, parentElement }) {
  const words = parentElement.querySelector(".why-says"), live = parentElement.querySelector(".why-live")
  const kept = sentences.get(words) ?? { off: [], at: data.dials.map(() => 0), said: null, shown: null }
  sentences.set(words, kept)
  kept.off.forEach(each => each())
  words.setAttribute("data-says", data.name)
  words.setAttribute("data-kind", data.kind)
  words.setAttribute("data-dials", data.dials.join(" "))

  // Nothing here asks where something stands: the browser would lay out the page for it, several times a frame while a dial moves.
  // Only while one scene gives way to another, when the dial of the same name may be there twice: the one that can be seen counts.
  const holder = name => {
    const all = document.querySelectorAll(`.st-key-${name}`)
    return all.length < 2 ? all[0] : [...all].find(each => each.getClientRects().length) ?? all[0]
  }

  function row() {
    let row = 0
    data.dials.forEach((name, order) => {
      kept.at[order] = holder(name)?.place ?? kept.at[order]
      row = row * data.sizes[order] + Math.min(Math.max(kept.at[order], 0), data.sizes[order] - 1)
    })
    return row
  }

  function paint() {
    const told = data.texts[row()]
    if (told !== kept.shown) words.innerHTML = kept.shown = told // escaped in Python: only bold, italic and line breaks are marks
    complete()
    return plain()
  }

  const plain = () => words.textContent.replace(/\s+/g, " ").trim()

  // The text alternatives of the pictures end with the sentence; `bare` ones only, those that end with none yet.
  function complete(bare = false) {
    const told = plain()
    for (const key of data.pictures) {
      const curve = data.shapes[key], shape = curve ? ` \u2064The curve: ${curve.words[curve.at[row()]]}.` : ""
      for (const picture of document.querySelectorAll(`.st-key-${key}_figure [role="img"], .st-key-${key}_figure [role="graphics-document"]`)) {
        const label = picture.getAttribute("aria-label") ?? ""
        if (bare && label.includes("\u2063")) continue
        picture.setAttribute("aria-label", `${label.split(/ [\u2063\u2064]/)[0]}${shape} \u2063${told}`)
      }
    }
  }

  // Only one live region per dial announces.
  const speaks = () => document.querySelector(`[data-dials="${words.dataset.dials}"]`) === words

  // Said aloud once, at rest or when playing ends: by a reader's own voice, never while the dial moves.
  function say() {
    const told = paint()
    if (told !== kept.said && (!data.dials.length || speaks())) live.textContent = told
    kept.said = told
  }

  // What was said and is no more so may be said again.
  function follow() {
    if (paint() === kept.said) return
    live.textContent = kept.said = ""
  }

  // Where a scene has no dial, the keyboard goes on from the sentence about what was set up.
  if (data.focus) { words.tabIndex = -1; words.focus({ preventScroll: true }) }

  const first = kept.said === null
  const told = paint()
  if (first) kept.said = told // what is there when a page opens is read where it stands
  else if (!data.dials.length) say()

  const listen = (element, event, what) => {
    element.addEventListener(event, what)
    kept.off.push(() => element.removeEventListener(event, what))
  }
  kept.off = []
  const mine = event => data.dials.some(name => event.target.closest?.(`.st-key-${name}`))
  listen(document, "input", event => { if (mine(event)) follow() })
  listen(document, "rest", event => { if (mine(event)) say() })
  // Pictures may be drawn, or drawn again, after the words: their text alternative is then completed once more.
  const figures = data.pictures.map(key => document.querySelector(`.st-key-${key}_figure`)).filter(Boolean)
  const watch = new MutationObserver(() => complete(true))
  for (const figure of figures) watch.observe(figure, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-label"] })
  kept.off.push(() => watch.disconnect())
  const mineAlone = kept.off // what a later call listens to is its own to end
  return () => mineAlone.forEach(each => each())
}

// A sentence that follows its dials. State that must outlive a call is stored by element.
const sentences = new WeakMap()

export default function ({ data, parentElement }) {
  const words = parentElement.querySelector(".why-says"), liveRegion = parentElement.querySelector(".why-live")
  const state = sentences.get(words) ?? { cleanups: [], dialPlaces: data.dials.map(() => 0), lastAnnouncement: null, lastText: null }
  sentences.set(words, state)
  state.cleanups.forEach(remove => remove())
  words.setAttribute("data-says", data.name)
  words.setAttribute("data-kind", data.kind)
  words.setAttribute("data-dials", data.dials.join(" "))

  // Measuring would cost several page layouts a frame while a dial moves. So the browser is asked for layout only during a scene
  // change, when the dial may exist twice. Then the visible one counts.
  const findDial = name => {
    const candidates = document.querySelectorAll(`.st-key-${name}`)
    return candidates.length < 2 ? candidates[0] : [...candidates].find(candidate => candidate.getClientRects().length) ?? candidates[0]
  }

  function textIndex() {
    let total = 0
    data.dials.forEach((name, dial) => {
      state.dialPlaces[dial] = findDial(name)?.place ?? state.dialPlaces[dial]
      total = total * data.sizes[dial] + Math.min(Math.max(state.dialPlaces[dial], 0), data.sizes[dial] - 1)
    })
    return total
  }

  function paint() {
    const sentence = data.texts[textIndex()]
    if (sentence !== state.lastText) words.innerHTML = state.lastText = sentence // escaped in Python, except bold, italic and line breaks
    completeAltTexts()
    return plainText()
  }

  const plainText = () => words.textContent.replace(/\s+/g, " ").trim()

  // Put the sentence at the end of the pictures' text alternatives. With `onlyIncomplete` those that have one stay.
  function completeAltTexts(onlyIncomplete = false) {
    const sentence = plainText()
    for (const key of data.pictures) {
      for (const picture of document.querySelectorAll(`.st-key-${key}_figure [role="img"], .st-key-${key}_figure [role="graphics-document"]`)) {
        const label = picture.getAttribute("aria-label") ?? ""
        if (onlyIncomplete && label.includes("\u2063")) continue
        picture.setAttribute("aria-label", `${label.split(" \u2063")[0]} \u2063${sentence}`)
      }
    }
  }

  // Only one live region per dial announces.
  const isAnnouncer = () => document.querySelector(`[data-dials="${words.dataset.dials}"]`) === words

  // Let a screen reader announce the sentence once, at rest or when playing ends.
  function announce() {
    const sentence = paint()
    if (sentence !== state.lastAnnouncement && (!data.dials.length || isAnnouncer())) liveRegion.textContent = sentence
    state.lastAnnouncement = sentence
  }

  // Once the sentence changes, the old one may be announced again later.
  function onInput() {
    if (paint() === state.lastAnnouncement) return
    liveRegion.textContent = state.lastAnnouncement = ""
  }

  // In a scene without a dial the sentence takes the focus after a setup.
  if (data.focus) { words.tabIndex = -1; words.focus({ preventScroll: true }) }

  const isFirst = state.lastAnnouncement === null
  const sentence = paint()
  if (isFirst) state.lastAnnouncement = sentence // a page's first sentence is read in place
  else if (!data.dials.length) announce()

  const listen = (element, event, handler) => {
    element.addEventListener(event, handler)
    state.cleanups.push(() => element.removeEventListener(event, handler))
  }
  state.cleanups = []
  const isOwnDial = event => data.dials.some(name => event.target.closest?.(`.st-key-${name}`))
  listen(document, "input", event => { if (isOwnDial(event)) onInput() })
  listen(document, "rest", event => { if (isOwnDial(event)) announce() })
  // Pictures may be drawn after the words, and then their text alternatives need the sentence again.
  const figures = data.pictures.map(key => document.querySelector(`.st-key-${key}_figure`)).filter(Boolean)
  const observer = new MutationObserver(() => completeAltTexts(true))
  for (const figure of figures) observer.observe(figure, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-label"] })
  state.cleanups.push(() => observer.disconnect())
  const cleanups = state.cleanups // a later call has its own list
  return () => cleanups.forEach(remove => remove())
}

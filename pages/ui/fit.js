// Fits words into a picture. Other languages need up to two fifths more room than English. Words that do not fit become smaller,
// or take two lines. A canvas measures the words, which costs no page layout.

const MIN_SIZE = 9 // px: smaller letters are not readable
const SIZE_STEP = 0.5 // px
const ruler = document.createElement("canvas").getContext("2d")
const widthCache = new Map()
document.fonts?.addEventListener?.("loadingdone", () => widthCache.clear())

/** Measure words in px. They are measured at their own size, because a screen may round each letter to whole px. */
export function measureWidth(words, size, bold = false) {
  const key = `${bold} ${size} ${words}`
  if (!widthCache.has(key)) {
    if (widthCache.size > 3000) widthCache.clear()
    ruler.font = `${bold ? 600 : 400} ${size}px ${getComputedStyle(document.querySelector("$APP") ?? document.body).fontFamily}`
    widthCache.set(key, ruler.measureText(words).width)
  }
  return widthCache.get(key)
}

/** Return the size at which words fit into `room` px: `size` or less. */
export function fitSize(words, room, size, bold = false) {
  let result = size
  while (result > MIN_SIZE && measureWidth(words, result, bold) > room) result = Math.max(result - SIZE_STEP, MIN_SIZE)
  return result
}

/** Write words into an SVG text in the size of its style, or smaller if they need more than `width` px. */
export function fitText(element, words, width, size, bold = false) {
  const fontSize = fitSize(words, width, size, bold)
  element.textContent = words
  element.style.fontSize = fontSize < size ? `${fontSize}px` : ""
  return element
}

/** Break words into lines of at most `width` px. One line in slightly smaller letters is preferred. */
export function wrapWords(words, width, size, bold = false) {
  if (measureWidth(words, fitSize(words, width, size, bold), bold) <= width && fitSize(words, width, size, bold) > 0.8 * size) return [words]
  const lines = [""]
  for (const word of words.split(" ")) {
    const candidate = `${lines.at(-1)} ${word}`.trim()
    if (lines.at(-1) && measureWidth(candidate, size, bold) > width) lines.push(word)
    else lines[lines.length - 1] = candidate
  }
  return lines
}

/** Move the center of words so far that they stay inside a picture of this width. */
export function clampCenter(center, words, width, size, bold = false) {
  const half = measureWidth(words, fitSize(words, width, size, bold), bold) / 2
  return Math.min(Math.max(center, half), width - half)
}

/** Watch the question or verdict over a picture. `height()` is its height, or 0 without one. `onChange` is called when it changes. */
export function watchCard(element, onChange) {
  const overlay = element.closest(".st-key-stage")?.querySelector(".st-key-over")
  const observer = new MutationObserver(onChange)
  if (overlay) observer.observe(overlay, { childList: true, subtree: true })
  return { height: () => overlay?.querySelector('[class*="st-key-predict"]')?.offsetHeight ?? 0, stop: () => observer.disconnect() }
}

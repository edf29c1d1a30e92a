// Words that have to fit into a picture. Another language is two fifths longer: what English says in the usual size stays so there, and
// what does not fit is set smaller, or in two lines. A canvas measures the words, which costs no layout of the page.

const MIN_SIZE = 9 // px: smaller letters are not read
const SIZE_STEP = 0.5 // px between two sizes that are tried
const ruler = document.createElement("canvas").getContext("2d")
const widthCache = new Map()
document.fonts?.addEventListener?.("loadingdone", () => widthCache.clear())

/** How many px words are wide. Asked at their own size: a screen may round each letter to whole px. */
export function measureWidth(words, size, bold = false) {
  const key = `${bold} ${size} ${words}`
  if (!widthCache.has(key)) {
    if (widthCache.size > 3000) widthCache.clear()
    ruler.font = `${bold ? 600 : 400} ${size}px ${getComputedStyle(document.querySelector("$APP") ?? document.body).fontFamily}`
    widthCache.set(key, ruler.measureText(words).width)
  }
  return widthCache.get(key)
}

/** The size at which words fit into `room` px: `size`, or less where they are longer. */
export function fitSize(words, room, size, bold = false) {
  let result = size
  while (result > MIN_SIZE && measureWidth(words, result, bold) > room) result = Math.max(result - SIZE_STEP, MIN_SIZE)
  return result
}

/** Write words into an SVG text: as its style says, or smaller where `room` px are too few for them. */
export function fitText(element, words, width, size, bold = false) {
  const fontSize = fitSize(words, width, size, bold)
  element.textContent = words
  element.style.fontSize = fontSize < size ? `${fontSize}px` : ""
  return element
}

/** Words in lines of at most `room` px: one line if it can be, where need be in slightly smaller letters. */
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

/** Where the middle of words has to stand, so that they do not leave a picture of this width; near `x` if it can be. */
export function clampCenter(center, words, width, size, bold = false) {
  const half = measureWidth(words, fitSize(words, width, size, bold), bold) / 2
  return Math.min(Math.max(center, half), width - half)
}

/** What lies over a picture: `height()` of a question or its verdict, 0 without one; `again` is called when it changes. */
export function watchCard(element, onChange) {
  const overlay = element.closest(".st-key-stage")?.querySelector(".st-key-over")
  const observer = new MutationObserver(onChange)
  if (overlay) observer.observe(overlay, { childList: true, subtree: true })
  return { height: () => overlay?.querySelector('[class*="st-key-predict"]')?.offsetHeight ?? 0, stop: () => observer.disconnect() }
}

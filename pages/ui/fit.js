// Words that have to fit into a picture. Another language is two fifths longer: what English says in the usual size stays so there, and
// what does not fit is set smaller, or in two lines. A canvas measures the words, which costs no layout of the page.

const READABLE = 9 // px: smaller letters are not read
const STEP_OF_SIZE = 0.5 // px between two sizes that are tried
const ruler = document.createElement("canvas").getContext("2d")
const measured = new Map()
document.fonts?.addEventListener?.("loadingdone", () => measured.clear())

/** How many px words are wide. Asked at their own size: a screen may round each letter to whole px. */
export function widthOf(words, size, bold = false) {
  const key = `${bold} ${size} ${words}`
  if (!measured.has(key)) {
    if (measured.size > 3000) measured.clear()
    ruler.font = `${bold ? 600 : 400} ${size}px ${getComputedStyle(document.querySelector("$APP") ?? document.body).fontFamily}`
    measured.set(key, ruler.measureText(words).width)
  }
  return measured.get(key)
}

/** The size at which words fit into `room` px: `size`, or less where they are longer. */
export function fitted(words, room, size, bold = false) {
  let fits = size
  while (fits > READABLE && widthOf(words, fits, bold) > room) fits = Math.max(fits - STEP_OF_SIZE, READABLE)
  return fits
}

/** Write words into an SVG text: as its style says, or smaller where `room` px are too few for them. */
export function fit(element, words, room, size, bold = false) {
  const smaller = fitted(words, room, size, bold)
  element.textContent = words
  element.style.fontSize = smaller < size ? `${smaller}px` : ""
  return element
}

/** Words in lines of at most `room` px: one line if it can be, where need be in slightly smaller letters. */
export function linesOf(words, room, size, bold = false) {
  if (widthOf(words, fitted(words, room, size, bold), bold) <= room && fitted(words, room, size, bold) > 0.8 * size) return [words]
  const lines = [""]
  for (const word of words.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (lines.at(-1) && widthOf(longer, size, bold) > room) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** Where the middle of words has to stand, so that they do not leave a picture of this width; near `x` if it can be. */
export function inside(x, words, wide, size, bold = false) {
  const half = widthOf(words, fitted(words, wide, size, bold), bold) / 2
  return Math.min(Math.max(x, half), wide - half)
}

/** What lies over a picture: `height()` of a question or its verdict, 0 without one; `again` is called when it changes. */
export function cardOver(element, again) {
  const over = element.closest(".st-key-stage")?.querySelector(".st-key-over")
  const changes = new MutationObserver(again)
  if (over) changes.observe(over, { childList: true, subtree: true })
  return { height: () => over?.querySelector('[class*="st-key-predict"]')?.offsetHeight ?? 0, off: () => changes.disconnect() }
}

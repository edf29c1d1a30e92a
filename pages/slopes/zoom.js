// Three curves under one magnifier, which the dial turns: each with a point, a second one beside it, and the line through both.
const boards = new WeakMap()

const SVG = "http://www.w3.org/2000/svg"
const GRAIN = 1000 // coordinates of a panel, −1 to 1, come in thousandths
const ABOVE = 50 // px for a panel's title and its caption
const BELOW = { laptop: 70, phone: 128 } // px at least for the question, and then the verdict, which lie over the picture's foot
const AIR = 14 // px around them, in all
const INSIDE = 0.84 // a curve fills that share of its panel's height: the words at its foot have room

function make(name, attributes, parent) {
  const element = document.createElementNS(SVG, name)
  parent.append(element)
  return set(element, attributes)
}

function set(element, attributes) {
  for (const name in attributes) element.setAttribute(name, attributes[name])
  return element
}

/** Where the three panels stand, in px: side by side; on a narrow screen the first one above the other two. */
function layout(wide, tall, card) {
  const gap = 20
  const below = Math.max(wide >= 640 ? BELOW.laptop : BELOW.phone, card && card + AIR)
  if (wide >= 640) {
    const each = (wide - 2 * gap) / 3
    return [0, 1, 2].map(at => ({ x: at * (each + gap), y: ABOVE, wide: each, tall: tall - ABOVE - below }))
  }
  const half = (wide - gap) / 2, above = 40, room = tall - 2 * above - below, first = room * 0.55
  const second = { y: 2 * above + first, wide: half, tall: room - first }
  return [{ x: 0, y: above, wide, tall: first }, { x: 0, ...second }, { x: half + gap, ...second }]
}

/** One panel's parts, made once; returns the function that draws it at a place of the dial. */
function panel(board, shown, { words, colors, second }) {
  const title = make("text", { class: "why-zoom-title" }, board), caption = make("text", { class: "why-zoom-caption" }, board)
  const inside = make("svg", { overflow: "hidden" }, board), frame = make("rect", { class: "why-zoom-frame", rx: 6 }, board)
  const curve = make("path", { fill: "none", stroke: colors.curve, "stroke-width": 7, "stroke-linejoin": "round" }, inside)
  const here = make("circle", { class: "why-zoom-here", r: 8 }, inside)
  const sides = ["right", "left"].filter(side => shown[side]).map(side => ({
    heights: shown[side], at: side === "right" ? second : -second,
    run: make("line", { stroke: "currentColor", "stroke-width": 4, "stroke-opacity": 0.5 }, inside),
    rise: make("line", { stroke: colors.line, "stroke-width": 4, "stroke-opacity": 0.5 }, inside),
    line: make("line", { stroke: colors.line, "stroke-width": 3 }, inside),
    point: make("circle", { class: "why-zoom-second", r: 7 }, inside),
    runWord: make("text", { class: "why-zoom-word", "text-anchor": "middle" }, inside),
    riseWord: make("text", { class: "why-zoom-word" }, inside),
  }))
  inside.append(here) // over the lines
  title.textContent = shown.title

  return function draw(box, place, decade) {
    const { x: left, y: top, wide, tall } = box
    const size = matchMedia("(max-width: 640px)").matches ? 13 : 16
    set(fit(title, shown.title, wide, size, true), { x: left, y: top - 29 })
    set(fit(caption, shown.captions[decade], wide, size), { x: left, y: top - 9 })
    set(inside, { x: left, y: top, width: wide, height: tall })
    set(frame, { x: left, y: top, width: wide, height: tall })
    const x = u => (wide / 2) * (1 + u / GRAIN), y = v => (tall / 2) * (1 - (INSIDE * v) / GRAIN)
    const piece = numbers => {
      let d = ""
      for (let at = 0; at < numbers.length; at += 2) d += `${d ? "L" : "M"}${x(numbers[at]).toFixed(1)} ${y(numbers[at + 1]).toFixed(1)}`
      return d
    }
    set(curve, { d: shown.lines[place].map(piece).join("") })
    const height = shown.here[place]
    set(here, height === null ? { opacity: 0 } : { cx: x(0), cy: y(height), opacity: 1 })
    for (const side of sides) {
      const { at, heights, run, rise, line, point, runWord, riseWord } = side, to = heights[place]
      const seen = height !== null && to !== null
      for (const part of [run, rise, line, point, runWord, riseWord]) set(part, { opacity: Number(seen) })
      if (!seen) continue
      const x1 = x(0), y1 = y(height), x2 = x(at), y2 = y(to), far = (2 * wide) / Math.abs(x2 - x1)
      const back = sides.length > 1 ? 0 : far // at a corner each line ends where the other begins
      set(line, { x1: x1 - (x2 - x1) * back, y1: y1 - (y2 - y1) * back, x2: x1 + (x2 - x1) * far, y2: y1 + (y2 - y1) * far })
      set(run, { x1, y1, x2, y2: y1 })
      set(rise, { x1: x2, y1, x2, y2 })
      set(point, { cx: x2, cy: y2 })
      // The words stand on the side of the triangle that is free.
      const climbs = y2 <= y1, roomy = wide > 220
      runWord.textContent = roomy && !(climbs && y1 + 26 > tall) ? words.run[at > 0 ? 0 : 1] : ""
      riseWord.textContent = roomy && Math.abs(y2 - y1) > 12 ? words[climbs ? "up" : "down"] : ""
      set(runWord, { x: (x1 + x2) / 2, y: y1 + (climbs ? 21 : -12) })
      set(riseWord, { x: x2 + Math.sign(at) * 12, y: (y1 + y2) / 2 + 5, "text-anchor": at > 0 ? "start" : "end" })
    }
  }
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-zoom"), board = root.querySelector("svg")
  boards.get(root)?.()
  const dial = document.querySelector(`.st-key-${data.dial}`)
  board.replaceChildren()
  board.setAttribute("aria-label", data.alt)
  const draws = data.panels.map(each => panel(board, each, data))
  const last = data.panels[0].lines.length - 1
  let size = null

  function paint() {
    const place = Math.min(Math.max(dial?.place ?? 0, 0), last)
    const decade = Math.floor(place / data.decade + 1e-9)
    Object.assign(root.dataset, { place, decade })
    size ??= layout(board.clientWidth || 1040, board.clientHeight || 430, over.height())
    draws.forEach((draw, at) => draw(size[at], place, decade))
  }

  const again = () => { size = null; paint() }
  const over = cardOver(root, again), resizes = new ResizeObserver(again)
  resizes.observe(board)
  dial?.addEventListener("input", paint)
  paint()
  const off = () => { over.off(); resizes.disconnect(); dial?.removeEventListener("input", paint) }
  boards.set(root, off)
  return off
}

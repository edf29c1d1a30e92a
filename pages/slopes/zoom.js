// Draws three curves under one magnifier, which the dial zooms. Each has a point, a second point, and the line through both.
const cleanups = new WeakMap()

const SVG = "http://www.w3.org/2000/svg"
const UNITS = 1000 // a panel's coordinates, −1 to 1, come in thousandths
const TITLE_SPACE = 50 // px for a panel's title and its caption
const CARD_SPACE = { laptop: 70, phone: 128 } // least px for the question or verdict, which covers the picture's bottom
const CARD_MARGIN = 14 // px above and below it, in all
const MIN_MAGNIFICATION = 2 // of the heights, from which a panel says it
const HEIGHT_SHARE = 0.84 // share of a panel's height that a curve fills, which leaves room for the words at the bottom

function make(name, attributes, parent) {
  const element = document.createElementNS(SVG, name)
  parent.append(element)
  return set(element, attributes)
}

function set(element, attributes) {
  for (const name in attributes) element.setAttribute(name, attributes[name])
  return element
}

/** Place the three panels in px: side by side, or on a narrow screen the first above the other two. */
function layOut(width, height, card) {
  const gap = 20
  const cardSpace = Math.max(width >= 640 ? CARD_SPACE.laptop : CARD_SPACE.phone, card && card + CARD_MARGIN)
  if (width >= 640) {
    const panelWidth = (width - 2 * gap) / 3
    return [0, 1, 2].map(index => ({ x: index * (panelWidth + gap), y: TITLE_SPACE, width: panelWidth, height: height - TITLE_SPACE - cardSpace }))
  }
  const halfWidth = (width - gap) / 2, titleSpace = 40, available = height - 2 * titleSpace - cardSpace, firstHeight = available * 0.55
  const second = { y: 2 * titleSpace + firstHeight, width: halfWidth, height: available - firstHeight }
  return [{ x: 0, y: titleSpace, width, height: firstHeight }, { x: 0, ...second }, { x: halfWidth + gap, ...second }]
}

/** Make one panel's shapes. Returns the function that draws it at a place of the dial. */
function createPanel(board, content, { words, colors, second }) {
  const title = make("text", { class: "why-zoom-title" }, board), caption = make("text", { class: "why-zoom-caption" }, board)
  const plot = make("svg", { overflow: "hidden" }, board), frame = make("rect", { class: "why-zoom-frame", rx: 6 }, board)
  const curve = make("path", { fill: "none", stroke: colors.curve, "stroke-width": 7, "stroke-linejoin": "round" }, plot)
  const center = make("circle", { class: "why-zoom-here", r: 8 }, plot)
  const sides = ["right", "left"].filter(side => content[side]).map(side => ({
    heights: content[side], secondX: side === "right" ? second : -second,
    run: make("line", { stroke: "currentColor", "stroke-width": 4, "stroke-opacity": 0.5 }, plot),
    rise: make("line", { stroke: colors.line, "stroke-width": 4, "stroke-opacity": 0.5 }, plot),
    line: make("line", { stroke: colors.line, "stroke-width": 3 }, plot),
    point: make("circle", { class: "why-zoom-second", r: 7 }, plot),
    runWord: make("text", { class: "why-zoom-word", "text-anchor": "middle" }, plot),
    riseWord: make("text", { class: "why-zoom-word" }, plot),
  }))
  const magnified = make("text", { class: "why-zoom-word", x: 10, y: 22 }, plot)
  plot.append(center) // above the lines
  title.textContent = content.title

  return function draw(frameBox, index, decade) {
    const { x: left, y: top, width, height } = frameBox
    const fontSize = matchMedia("(max-width: 640px)").matches ? 13 : 16
    set(fitText(title, content.title, width, fontSize, true), { x: left, y: top - 29 })
    set(fitText(caption, content.captions[decade], width, fontSize), { x: left, y: top - 9 })
    set(plot, { x: left, y: top, width, height })
    set(frame, { x: left, y: top, width, height })
    const times = (content.stretch[index] * HEIGHT_SHARE * height) / width
    magnified.textContent = times >= MIN_MAGNIFICATION ? words.magnified.replace("{times}", Math.round(times)) : ""
    const x = u => (width / 2) * (1 + u / UNITS), y = v => (height / 2) * (1 - (HEIGHT_SHARE * v) / UNITS)
    const toPath = numbers => {
      let d = ""
      for (let index = 0; index < numbers.length; index += 2) d += `${d ? "L" : "M"}${x(numbers[index]).toFixed(1)} ${y(numbers[index + 1]).toFixed(1)}`
      return d
    }
    set(curve, { d: content.lines[index].map(toPath).join("") })
    const centerHeight = content.here[index]
    set(center, centerHeight === null ? { opacity: 0 } : { cx: x(0), cy: y(centerHeight), opacity: 1 })
    for (const side of sides) {
      const { secondX, heights, run, rise, line, point: secondPoint, runWord, riseWord } = side, to = heights[index]
      const isVisible = centerHeight !== null && to !== null
      for (const part of [run, rise, line, secondPoint, runWord, riseWord]) set(part, { opacity: Number(isVisible) })
      if (!isVisible) continue
      const x1 = x(0), y1 = y(centerHeight), x2 = x(secondX), y2 = y(to), stretch = (2 * width) / Math.abs(x2 - x1)
      const backStretch = sides.length > 1 ? 0 : stretch // at a corner each line ends where the other starts
      set(line, { x1: x1 - (x2 - x1) * backStretch, y1: y1 - (y2 - y1) * backStretch, x2: x1 + (x2 - x1) * stretch, y2: y1 + (y2 - y1) * stretch })
      set(run, { x1, y1, x2, y2: y1 })
      set(rise, { x1: x2, y1, x2, y2 })
      set(secondPoint, { cx: x2, cy: y2 })
      // The words are on the free side of the triangle.
      const isRising = y2 <= y1, isRoomy = width > 220
      runWord.textContent = isRoomy && !(isRising && y1 + 26 > height) ? words.run[secondX > 0 ? 0 : 1] : ""
      riseWord.textContent = isRoomy && Math.abs(y2 - y1) > 12 ? words[isRising ? "up" : "down"] : ""
      set(runWord, { x: (x1 + x2) / 2, y: y1 + (isRising ? 21 : -12) })
      set(riseWord, { x: x2 + Math.sign(secondX) * 12, y: (y1 + y2) / 2 + 5, "text-anchor": secondX > 0 ? "start" : "end" })
    }
  }
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-zoom"), board = root.querySelector("svg")
  cleanups.get(root)?.()
  const dial = document.querySelector(`.st-key-${data.dial}`)
  board.replaceChildren()
  board.setAttribute("aria-label", data.alt)
  const drawPanels = data.panels.map(panel => createPanel(board, panel, data))
  const last = data.panels[0].lines.length - 1
  let boxes = null

  function paint() {
    const dialPlace = Math.min(Math.max(dial?.place ?? 0, 0), last)
    const decade = Math.floor(dialPlace / data.decade + 1e-9)
    Object.assign(root.dataset, { place: dialPlace, decade })
    boxes ??= layOut(board.clientWidth || 1040, board.clientHeight || 430, card.height())
    drawPanels.forEach((draw, index) => draw(boxes[index], dialPlace, decade))
  }

  const onResize = () => { boxes = null; paint() }
  const card = watchCard(root, onResize), resizeObserver = new ResizeObserver(onResize)
  resizeObserver.observe(board)
  dial?.addEventListener("input", paint)
  paint()
  const cleanup = () => { card.stop(); resizeObserver.disconnect(); dial?.removeEventListener("input", paint) }
  cleanups.set(root, cleanup)
  return cleanup
}

// Shows the last hidden neurons of a network that paints: what each adds to the picture, and what is left when some are rubbed out.
const faces = new WeakMap()

const DOT = 14 // pixels of the canvas for each dot
const FADE_MS = 300 // ms for a neuron to fade in or out
const REPORT_DELAY = 150 // ms after the last press until the selection is reported
const KEY_STEPS = { ArrowLeft: -1, ArrowRight: 1 }

const softsign = z => z / (1 + Math.abs(z))

/** Compute what each neuron adds to the answer's sum at every dot: output times weight. A layer's rows end with the bias. */
function contributions({ side, reach, layers }) {
  const hidden = layers.slice(0, -1), weights = layers.at(-1)[0].slice(0, -1)
  const contributions = weights.map(() => new Float64Array(side * side))
  const coordinate = index => reach * (((index + 0.5) / side) * 2 - 1)
  for (let dot = 0; dot < side * side; dot += 1) {
    let outputs = [coordinate(dot % side), -coordinate(Math.floor(dot / side))]
    for (const layer of hidden)
      outputs = layer.map(row => {
        let weightedSum = row[outputs.length]
        for (let input = 0; input < outputs.length; input += 1) weightedSum += row[input] * outputs[input]
        return softsign(weightedSum)
      })
    outputs.forEach((output, neuron) => { contributions[neuron][dot] = weights[neuron] * output })
  }
  return contributions
}

const parseColor = color => [1, 3, 5].map(start => parseInt(color.slice(start, start + 2), 16))

/** Interpolate a row of colors at a share from 0 to 1. */
function interpolateColor(stops, share) {
  const position = Math.min(Math.max(share, 0), 1) * (stops.length - 1), lower = Math.min(Math.floor(position), stops.length - 2)
  return stops[lower].map((value, channel) => value + (stops[lower + 1][channel] - value) * (position - lower))
}

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(`.why-face${name}`)
  const root = find(""), faceCanvas = find("-paint"), mapList = find("-maps"), { side, words } = data
  const face = faces.get(root) ?? { revision: null, frame: null, timer: null, active: 0 }
  faces.set(root, face)
  const pen = faceCanvas.getContext("2d"), paintColors = data.colors.paint.map(parseColor)

  if (!face.adds) {
    face.adds = root.adds = contributions(data)
    face.levels = face.adds.map(() => 1)
    build()
  }
  const bias = data.layers.at(-1)[0].at(-1)

  function build() {
    const signedColors = data.colors.signed.map(parseColor)
    const maxSize = Math.max(...face.adds.map(values => values.reduce((maxSize, value) => Math.max(maxSize, Math.abs(value)), 0)))
    faceCanvas.width = faceCanvas.height = side * DOT
    mapList.replaceChildren(...face.adds.map((values, neuron) => {
      const map = document.createElement("div"), canvas = document.createElement("canvas")
      Object.assign(map, { className: "why-face-map", id: `why-face-${neuron + 1}` })
      map.setAttribute("role", "option")
      map.dataset.neuron = neuron + 1
      canvas.width = canvas.height = side
      const pixels = new ImageData(side, side)
      values.forEach((add, dot) => pixels.data.set([...interpolateColor(signedColors, (add / maxSize + 1) / 2), 255], 4 * dot))
      canvas.getContext("2d").putImageData(pixels, 0, 0)
      const number = document.createElement("span")
      number.textContent = neuron + 1
      map.append(canvas, number)
      return map
    }))
  }

  const totalAt = (dot, levels) => face.adds.reduce((total, values, neuron) => total + levels[neuron] * values[dot], bias)

  function draw() {
    for (let dot = 0; dot < side * side; dot += 1) {
      const total = totalAt(dot, face.levels), light = 1 / (1 + Math.exp(-total))
      const x = (dot % side) * DOT, y = Math.floor(dot / side) * DOT
      pen.fillStyle = `rgb(${interpolateColor(paintColors, light).map(Math.round)})`
      pen.fillRect(x, y, DOT, DOT)
      if (total > 0 === (data.picture[dot] === "1")) continue
      pen.fillStyle = data.colors.error
      pen.fillRect(x + DOT * 0.3, y + DOT * 0.3, DOT * 0.4, DOT * 0.4)
    }
  }

  const levelsOfSelection = () => face.adds.map((_, neuron) => (face.out.has(neuron + 1) ? 0 : 1))

  /** Fade to the current selection, and count the dots that are right. */
  function showSelection(isInstant) {
    cancelAnimationFrame(face.frame)
    const targetLevels = levelsOfSelection(), startLevels = [...face.levels], startTime = performance.now()
    const isStill = isInstant || matchMedia("(prefers-reduced-motion: reduce)").matches
    const animate = now => {
      const share = isStill ? 1 : Math.min((now - startTime) / FADE_MS, 1), eased = 1 - (1 - share) ** 3
      face.levels = targetLevels.map((target, neuron) => startLevels[neuron] + (target - startLevels[neuron]) * eased)
      draw()
      if (share < 1) face.frame = requestAnimationFrame(animate)
    }
    animate(startTime)
    let correctCount = 0
    for (let dot = 0; dot < side * side; dot += 1) correctCount += (totalAt(dot, targetLevels) > 0) === (data.picture[dot] === "1")
    root.dataset.right = correctCount
    root.dataset.out = outText()
    find("-right").textContent = words.right.replace("{right}", correctCount.toLocaleString(data.language, { useGrouping: "always" }))
    for (const map of mapList.children) {
      const isSelected = !face.out.has(Number(map.dataset.neuron))
      map.setAttribute("aria-selected", isSelected)
      map.setAttribute("aria-label", (isSelected ? words.there : words.out).replace("{neuron}", map.dataset.neuron))
    }
    activate(face.active)
  }

  const outText = () => [...face.out].sort((a, b) => a - b).join(".")

  function activate(neuron) {
    face.active = neuron
    ;[...mapList.children].forEach((map, index) => map.toggleAttribute("data-active", index === neuron))
    mapList.setAttribute("aria-activedescendant", `why-face-${neuron + 1}`)
  }

  function toggle(neuron) {
    if (data.locked) return
    if (!face.out.delete(neuron)) face.out.add(neuron)
    showSelection(false)
    clearTimeout(face.timer)
    face.timer = setTimeout(report, REPORT_DELAY)
  }

  function report() {
    setStateValue("out", outText())
    setStateValue("revision", data.revision) // see `report` of the dial
  }

  faceCanvas.setAttribute("aria-label", words.face)
  mapList.setAttribute("aria-label", words.maps)
  mapList.setAttribute("aria-disabled", data.locked)
  find("-title").textContent = words.maps
  find("-legend").textContent = words.legend
  mapList.onclick = event => {
    const map = event.target.closest("[data-neuron]")
    if (!map) return
    activate(Number(map.dataset.neuron) - 1)
    toggle(Number(map.dataset.neuron))
  }
  mapList.onkeydown = event => {
    const columns = getComputedStyle(mapList).gridTemplateColumns.split(" ").length, last = mapList.children.length - 1
    const offset = { ...KEY_STEPS, ArrowUp: -columns, ArrowDown: columns, Home: -last, End: last }[event.key]
    if (!offset && event.key !== " " && event.key !== "Enter") return
    event.preventDefault()
    if (offset) activate(Math.min(Math.max(face.active + offset, 0), last))
    else toggle(face.active + 1)
  }

  if (face.revision !== data.revision) {
    const isFirst = face.revision === null
    clearTimeout(face.timer)
    face.revision = data.revision
    face.out = new Set(data.out ? data.out.split(".").map(Number) : [])
    showSelection(isFirst)
  }
  return () => clearTimeout(face.timer)
}

// The last hidden neurons of a network that paints: what each adds to the picture, and what is left when some are rubbed out.
const faces = new WeakMap()

const DOT = 14 // pixels of the canvas for each dot
const FADE = 300 // ms in which a neuron comes or goes
const REST = 150 // ms without a press after which the page is told
const MOVES = { ArrowLeft: -1, ArrowRight: 1 }

const softsign = z => z / (1 + Math.abs(z))

/** What each neuron adds to the answer's sum at every dot: its output times its weight in the last layer. A row of a layer ends with its bias. */
function contributions({ side, reach, layers }) {
  const hidden = layers.slice(0, -1), weights = layers.at(-1)[0].slice(0, -1)
  const adds = weights.map(() => new Float64Array(side * side))
  const place = index => reach * (((index + 0.5) / side) * 2 - 1)
  for (let dot = 0; dot < side * side; dot += 1) {
    let sent = [place(dot % side), -place(Math.floor(dot / side))]
    for (const layer of hidden)
      sent = layer.map(row => {
        let sum = row[sent.length]
        for (let input = 0; input < sent.length; input += 1) sum += row[input] * sent[input]
        return softsign(sum)
      })
    sent.forEach((output, neuron) => { adds[neuron][dot] = weights[neuron] * output })
  }
  return adds
}

const channels = color => [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16))

/** The color at a share, 0 to 1, of a row of colors. */
function between(stops, share) {
  const at = Math.min(Math.max(share, 0), 1) * (stops.length - 1), low = Math.min(Math.floor(at), stops.length - 2)
  return stops[low].map((part, channel) => part + (stops[low + 1][channel] - part) * (at - low))
}

export default function ({ data, parentElement, setStateValue }) {
  const find = name => parentElement.querySelector(`.why-face${name}`)
  const root = find(""), paint = find("-paint"), maps = find("-maps"), { side, words } = data
  const face = faces.get(root) ?? { stamp: null, frame: null, timer: null, active: 0 }
  faces.set(root, face)
  const pen = paint.getContext("2d"), paints = data.colors.paint.map(channels)

  if (!face.adds) {
    face.adds = root.adds = contributions(data)
    face.levels = face.adds.map(() => 1)
    build()
  }
  const shift = data.layers.at(-1)[0].at(-1)

  function build() {
    const signed = data.colors.signed.map(channels)
    const most = Math.max(...face.adds.map(all => all.reduce((most, each) => Math.max(most, Math.abs(each)), 0)))
    paint.width = paint.height = side * DOT
    maps.replaceChildren(...face.adds.map((all, neuron) => {
      const map = document.createElement("div"), canvas = document.createElement("canvas")
      Object.assign(map, { className: "why-face-map", id: `why-face-${neuron + 1}` })
      map.setAttribute("role", "option")
      map.dataset.neuron = neuron + 1
      canvas.width = canvas.height = side
      const image = new ImageData(side, side)
      all.forEach((add, dot) => image.data.set([...between(signed, (add / most + 1) / 2), 255], 4 * dot))
      canvas.getContext("2d").putImageData(image, 0, 0)
      const number = document.createElement("span")
      number.textContent = neuron + 1
      map.append(canvas, number)
      return map
    }))
  }

  const sum = (dot, levels) => face.adds.reduce((total, all, neuron) => total + levels[neuron] * all[dot], shift)

  function draw() {
    for (let dot = 0; dot < side * side; dot += 1) {
      const total = sum(dot, face.levels), light = 1 / (1 + Math.exp(-total))
      const x = (dot % side) * DOT, y = Math.floor(dot / side) * DOT
      pen.fillStyle = `rgb(${between(paints, light).map(Math.round)})`
      pen.fillRect(x, y, DOT, DOT)
      if (total > 0 === (data.picture[dot] === "1")) continue
      pen.fillStyle = data.colors.error
      pen.fillRect(x + DOT * 0.3, y + DOT * 0.3, DOT * 0.4, DOT * 0.4)
    }
  }

  const targets = () => face.adds.map((_, neuron) => (face.out.has(neuron + 1) ? 0 : 1))

  function show(at_once) {
    cancelAnimationFrame(face.frame)
    const ends = targets(), starts = [...face.levels], begin = performance.now()
    const still = at_once || matchMedia("(prefers-reduced-motion: reduce)").matches
    const step = now => {
      const share = still ? 1 : Math.min((now - begin) / FADE, 1), eased = 1 - (1 - share) ** 3
      face.levels = ends.map((end, neuron) => starts[neuron] + (end - starts[neuron]) * eased)
      draw()
      if (share < 1) face.frame = requestAnimationFrame(step)
    }
    step(begin)
    let right = 0
    for (let dot = 0; dot < side * side; dot += 1) right += (sum(dot, ends) > 0) === (data.picture[dot] === "1")
    root.dataset.right = right
    root.dataset.out = written()
    find("-right").textContent = words.right.replace("{right}", right.toLocaleString(data.language, { useGrouping: "always" }))
    for (const map of maps.children) {
      const is_in = !face.out.has(Number(map.dataset.neuron))
      map.setAttribute("aria-selected", is_in)
      map.setAttribute("aria-label", (is_in ? words.there : words.out).replace("{neuron}", map.dataset.neuron))
    }
    activate(face.active)
  }

  const written = () => [...face.out].sort((one, other) => one - other).join(".")

  function activate(neuron) {
    face.active = neuron
    ;[...maps.children].forEach((map, place) => map.toggleAttribute("data-active", place === neuron))
    maps.setAttribute("aria-activedescendant", `why-face-${neuron + 1}`)
  }

  function toggle(neuron) {
    if (data.locked) return
    if (!face.out.delete(neuron)) face.out.add(neuron)
    show(false)
    clearTimeout(face.timer)
    face.timer = setTimeout(() => setStateValue("out", written()), REST)
  }

  paint.setAttribute("aria-label", words.face)
  maps.setAttribute("aria-label", words.maps)
  maps.setAttribute("aria-disabled", data.locked)
  find("-title").textContent = words.maps
  find("-legend").textContent = words.legend
  maps.onclick = event => {
    const map = event.target.closest("[data-neuron]")
    if (!map) return
    activate(Number(map.dataset.neuron) - 1)
    toggle(Number(map.dataset.neuron))
  }
  maps.onkeydown = event => {
    const columns = getComputedStyle(maps).gridTemplateColumns.split(" ").length, last = maps.children.length - 1
    const way = { ...MOVES, ArrowUp: -columns, ArrowDown: columns, Home: -last, End: last }[event.key]
    if (!way && event.key !== " " && event.key !== "Enter") return
    event.preventDefault()
    if (way) activate(Math.min(Math.max(face.active + way, 0), last))
    else toggle(face.active + 1)
  }

  if (face.stamp !== data.stamp) {
    const first = face.stamp === null
    clearTimeout(face.timer)
    face.stamp = data.stamp
    face.out = new Set(data.out ? data.out.split(".").map(Number) : [])
    show(first)
  }
  return () => clearTimeout(face.timer)
}

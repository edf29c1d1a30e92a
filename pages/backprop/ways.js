// The exam network twice: nudged knob by knob on the left, with the blame going back on the right, look by look as the dial moves.
const scenes = new WeakMap()

const LINES = [[0, "come", "first"], [2, "come", "second"], [4, "first", "answer"], [5, "second", "answer"]]
const SHIFTS = [[1, "first"], [3, "second"], [6, "answer"]]

/** Where discs and knobs stand in a frame of that size. */
function layout(wide, tall) {
  const at = { come: [0.1, 0.5], first: [0.46, 0.3], second: [0.46, 0.7], answer: [0.84, 0.5] }
  for (const id in at) at[id] = [at[id][0] * wide, at[id][1] * tall]
  for (const [knob, from, to] of LINES) at[knob] = [(at[from][0] + at[to][0]) / 2, (at[from][1] + at[to][1]) / 2]
  at[1] = [at.first[0], 0.085 * tall]
  at[3] = [at.second[0], 0.915 * tall]
  at[6] = [at.answer[0], 0.16 * tall]
  return at
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-ways"), find = selector => [...root.querySelectorAll(selector)]
  const scene = scenes.get(root) ?? { off: [], stamp: null, end: null }
  scenes.set(root, scene)
  const { colors, words } = data
  const holder = () => { const all = [...document.querySelectorAll(`.st-key-${data.dial}`)]; return all.find(each => each.getClientRects().length) ?? all[0] }
  const place = () => (holder()?.place ?? 0) / data.between
  const mix = (from, to, share) => from + (to - from) * share

  function build() {
    find(".why-ways-title").forEach((title, way) => { title.textContent = words.ways[way] })
    root.querySelector("caption").textContent = words.slopes
    scene.nets = find(".why-ways-net").map(net => {
      net.replaceChildren()
      const lines = [...LINES, ...SHIFTS].map(([knob]) => [knob, make("line", { "stroke-opacity": 0.75, "stroke-linecap": "round" }, net)])
      const pulses = LINES.map(() => make("line", { "stroke-linecap": "round", "stroke-opacity": 0.9 }, net))
      const discs = ["come", "first", "second", "answer"].map(id => [id, make("circle", {}, net)])
      const ends = ["come", "answer"].map((id, each) => {
        const text = make("text", {}, net)
        text.textContent = words.ends[each]
        return [id, text]
      })
      const knobs = data.params.map(() => make("circle", { class: "why-ways-knob" }, net))
      const texts = data.params.map(text => { const element = make("text", {}, net); element.textContent = text; return element })
      return { net, lines, pulses, discs, ends, knobs, texts }
    })
    const body = root.querySelector("tbody")
    body.replaceChildren(...data.names.map((name, knob) => {
      const row = document.createElement("tr"), cells = ["td", "th", "td"].map(tag => document.createElement(tag))
      cells[1].textContent = name
      cells[1].scope = "row"
      row.append(...cells)
      row.dataset.knob = knob
      return row
    }))
    scene.looks = find(".why-ways-looks").map((line, way) => {
      const blocks = Array.from({ length: data.looks[way] }, () => document.createElement("i")), count = document.createElement("b")
      line.replaceChildren(...blocks, count)
      return { blocks, count }
    })
    root.querySelector(".why-ways-sizes").replaceChildren(...data.sizes.map(({ size, nudging, passing, share }) => {
      const row = document.createElement("div"), title = document.createElement("span")
      row.className = "why-ways-size"
      title.textContent = size
      const bars = [[1, nudging], [share, passing]].map(([part, words]) => {
        const line = document.createElement("i"), bar = document.createElement("b")
        bar.style.width = `${70 * part}%`
        line.append(bar, words)
        return line
      })
      row.append(title, ...bars)
      return row
    }))
  }

  function measure() {
    for (const { net, lines, discs, ends: titles, knobs, texts } of scene.nets) {
      const wide = net.clientWidth || 340, tall = net.clientHeight || 344, at = (scene.at = layout(wide, tall)), flat = wide > 240
      const ends = Object.fromEntries([...LINES.map(([knob, from, to]) => [knob, [at[from], at[to]]]), ...SHIFTS.map(([knob, to]) => [knob, [at[knob], at[to]]])])
      for (const [knob, line] of lines) {
        const [a, b] = ends[knob], value = data.values[knob]
        set(line, { x1: a[0], y1: a[1], x2: b[0], y2: b[1], stroke: value < 0 ? colors.minus : colors.plus, "stroke-width": 1.5 + Math.min(Math.abs(value), 8) * (flat ? 1 : 0.6) })
      }
      for (const [id, disc] of discs) set(disc, { cx: at[id][0], cy: at[id][1], r: flat ? 22 : 11 })
      for (const [id, title] of titles) set(title, { x: at[id][0], y: at[id][1], opacity: flat ? 1 : 0 })
      knobs.forEach((knob, each) => set(knob, { cx: at[each][0], cy: at[each][1], r: flat ? 17 : 6 }))
      texts.forEach((text, each) => set(text, { x: at[each][0], y: at[each][1], opacity: flat ? 1 : 0 }))
    }
  }

  /** Pulses along the lines of one layer, from `low` to `high` of the dial; backward with the color of blame. */
  function run(net, now, low, layer, back) {
    const share = now - low
    net.pulses.forEach((pulse, each) => {
      const [, from, to] = LINES[each], runs = share > 0 && share < 1 && (layer === null || (each < 2 ? 0 : 1) === layer)
      if (!runs) return
      // Forward both layers fit into one look; back each layer takes one.
      const part = layer === null ? share * 2 - (each < 2 ? 0 : 1) : share
      if (part < 0 || part > 1) return
      const [a, b] = back ? [scene.at[to], scene.at[from]] : [scene.at[from], scene.at[to]], tail = Math.max(part - 0.25, 0)
      set(pulse, { opacity: 1, stroke: back ? colors.blame : colors.guess, "stroke-width": net.net.clientWidth > 240 ? 10 : 6,
        x1: mix(a[0], b[0], tail), y1: mix(a[1], b[1], tail), x2: mix(a[0], b[0], part), y2: mix(a[1], b[1], part) })
    })
  }

  function paint() {
    const now = place(), [left, right] = scene.nets
    const look = Math.floor(now), nudged = now <= data.looks[0] ? Math.ceil(now) - 2 : null
    const end = Math.min(Math.max(now - data.looks[0], 0), 1)
    if (end !== scene.end) {
      scene.end = end
      root.style.setProperty("--end", end)
      root.querySelector(".why-ways-sizes").hidden = end === 0
      measure()
    }
    for (const net of scene.nets) net.pulses.forEach(pulse => set(pulse, { opacity: 0 }))
    if (now < data.looks[0]) run(left, now, look, null, false) // a look is one way through the whole network
    if (now < 1) run(right, now, 0, null, false)
    else if (now < 2) run(right, now, 1, 1, true)
    else if (now < 3) run(right, now, 2, 0, true)
    scene.nets.forEach(({ knobs, texts }, way) => knobs.forEach((knob, each) => {
      knob.toggleAttribute("data-known", now >= data.known[each][way])
      const turns = way === 0 && each === nudged
      knob.toggleAttribute("data-nudged", turns)
      const shake = turns && !matchMedia("(prefers-reduced-motion: reduce)").matches ? 3 * Math.sin((now - look) * 6 * Math.PI) : 0
      for (const part of [knob, texts[each]]) set(part, { transform: `translate(0 ${shake.toFixed(2)})` })
    }))
    for (const row of find("tbody tr")) {
      const knob = Number(row.dataset.knob), cells = row.querySelectorAll("td")
      cells.forEach((cell, way) => {
        const known = now >= data.known[knob][way], text = known ? data.slopes[knob][way] : "?"
        if (cell.textContent !== text) cell.textContent = text
        cell.toggleAttribute("data-known", known)
      })
      row.toggleAttribute("data-both", now >= Math.max(...data.known[knob]))
      row.toggleAttribute("data-nudged", knob === nudged)
    }
    scene.looks.forEach(({ blocks, count }, way) => {
      const done = Math.min(Math.floor(now), data.looks[way])
      blocks.forEach((block, each) => block.toggleAttribute("data-done", each < done))
      const text = `${done} ${words.looks}`
      if (count.textContent !== text) count.textContent = text
    })
  }

  for (const name in colors) root.style.setProperty(`--why-${name}`, colors[name])
  root.setAttribute("role", "group")
  root.setAttribute("aria-label", words.picture)
  if (scene.stamp !== data.stamp) {
    scene.stamp = data.stamp
    build()
  }
  measure()
  paint()
  scene.off.forEach(each => each())
  const onMove = event => { if (event.target.closest?.(`.st-key-${data.dial}`)) paint() }
  document.addEventListener("input", onMove)
  const resized = new ResizeObserver(() => { measure(); paint() })
  resized.observe(root)
  const first = requestAnimationFrame(paint)
  const mine = (scene.off = [() => document.removeEventListener("input", onMove), () => resized.disconnect(), () => cancelAnimationFrame(first)])
  return () => mine.forEach(each => each())
}

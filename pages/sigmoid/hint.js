// A nudge behind a hard step and behind a sigmoid; and a sigmoid that is made steeper until it is a hard step.
export default function ({ data, parentElement }) {
  const svg = parentElement.querySelector("svg"), { words, colors } = data
  svg.onpointerdown = svg.onpointermove = null
  svg.classList.toggle("why-drag", data.view === "sum")
  return data.view === "sum" ? nudged(svg, data, words, colors) : steeper(svg, data, words, colors)
}

function nudged(svg, data, words, colors) {
  const { low, step, reach, nudge, asks } = data // `asks`: a question is open
  let panels = []

  dragged(svg, data.dial, px => {
    const { x } = panels.find(({ right }) => px <= right + 20) ?? panels[1]
    return (px - x(low)) / (x(reach - nudge) - x(low))
  })

  return follow(svg, data, (draw, wide, tall, place) => {
    // The question, and then its verdict, stand below the curves.
    const small = wide < 700, gap = small ? 14 : 60, below = asks ? (wide < 330 ? 190 : small && wide < 450 ? 170 : 122) : small ? Math.max(106, draw.card + 32) : Math.max(98, draw.card + 32), total = low + place * step, then = total + nudge
    const width = (wide - gap) / 2, size = small ? 12 : 14
    panels = [["step", FUNCTIONS.step, 0], ["sigmoid", sigmoid, sigmoid(total) * (1 - sigmoid(total))]].map(([name, f, slope], side) => {
      const left = side * (width + gap), panel = plot({ left, right: left + width, top: small ? 72 : 66, foot: tall - below }, [-reach - 0.4, reach + 0.4], [0, 1])
      const { x, y, right } = panel, [from, to] = [f(total), f(then)], moved = to - from
      write(draw, `${name} title`, left, 22, words[name], { size: small ? 15 : 19, bold: true, room: small ? width : width * 0.45 })
      for (const [level, word] of [[1, words.yes], [0, words.no]]) {
        draw(`${name} rule ${level}`, "line", { x1: left, x2: right, y1: y(level), y2: y(level), class: "why-rule" })
        write(draw, `${name} word ${level}`, level ? left + 4 : right - 4, y(level) - 8, word, { size, soft: true, anchor: level ? "start" : "end" })
      }
      draw(`${name} in`, "rect", { x: x(total), y: y(1), width: x(then) - x(total), height: y(0) - y(1), fill: colors.nudge, opacity: 0.4 })
      if (!asks) draw(`${name} out`, "rect", { x: left, y: y(to), width: x(total) - left, height: Math.max(0, y(from) - y(to)), fill: colors.out, opacity: 0.5 })
      const curve = name === "step" ? line([[left, y(0)], [x(0), y(0)], [x(0), y(1)], [right, y(1)]]) : panel.curve(f)
      draw(`${name} curve`, "path", { d: curve, fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linejoin": "round" })
      const unit = x(1) - x(0), rise = slope * (y(0) - y(1)), along = (small ? 34 : 62) / Math.hypot(unit, rise)
      // No slope fits a leap.
      if (!asks && !(name === "step" && moved)) draw(`${name} tilt`, "line", { x1: x(total) - along * unit, y1: y(from) + along * rise, x2: x(total) + along * unit, y2: y(from) - along * rise, stroke: colors.slope, "stroke-width": 6, "stroke-linecap": "round" })
      draw(`${name} ball`, "circle", { cx: x(total), cy: y(from), r: small ? 7 : 9, class: "why-ball" })
      const inward = then > reach - 2 ? "end" : "start"
      write(draw, `${name} in word`, inward === "end" ? x(then) : x(total), y(0) + 20, words.in.replace("{n}", number(nudge)), { size, anchor: inward })
      if (!asks && moved > 0.005) write(draw, `${name} out word`, left + 6, (y(from) + y(to)) / 2 + 5, words.out.replace("{n}", number(moved)), { size, bold: true })
      if (!asks) {
        const verdict = name === "step" ? (moved ? words.leap : words.level) : moved >= data.clear ? words.tilts : moved >= data.seen ? words.little : words.faint
        write(draw, `${name} verdict`, small ? left : right, small ? 42 : 22, verdict, { size: small ? 13 : 19, bold: true, room: small ? width + gap / 2 : width * 0.52, anchor: small ? "start" : "end" })
      }
      return panel
    })
  })
}

function steeper(svg, data, words, colors) {
  return follow(svg, data, (draw, wide, tall, at) => {
    const small = wide < 700, place = Math.round(at), { steepness, counts, counts_last, accuracy, map, says } = data.places[place]
    const half = (tall - 20) / 2
    const boxes = small
      ? [{ left: 0, right: wide * 0.48, top: 26, foot: half - 6 }, { left: 0, right: wide, top: half + 32, foot: tall - 6 }, { left: wide * 0.56, right: wide, top: 26, foot: half }]
      : [{ left: 0, right: wide * 0.27, top: 56, foot: tall - 74 }, { left: wide * 0.31, right: wide * 0.67, top: 56, foot: tall - 74 }, { left: wide * 0.71, right: wide, top: 56, foot: tall - 74 }]
    const [one, two, three] = boxes, title = { size: small ? 13 : 17, bold: true }

    // The switch, and the stretch of it that has a slope.
    const panel = plot(one, [-2, 2], [0, 1]), f = z => (steepness === null ? FUNCTIONS.step(z) : sigmoid(steepness * z))
    write(draw, "switch title", one.left, one.top - 16, says, title)
    for (const level of [0, 1]) draw(`rule ${level}`, "line", { x1: one.left, x2: one.right, y1: panel.y(level), y2: panel.y(level), class: "why-rule" })
    const edge = steepness === null ? 0 : Math.acosh(Math.max(1, Math.sqrt(steepness / 4 / data.quiet))) * 2 / steepness
    const near = samples(-edge, edge, 40, z => [panel.x(clamp(z, -2, 2)), panel.y(f(clamp(z, -2, 2)))])
    if (edge) draw("slopes", "path", { d: line(near), fill: "none", stroke: colors.slope, "stroke-width": 13, "stroke-opacity": 0.45, "stroke-linecap": "round" })
    const far = samples(-2, 2, 40, z => z), bend = steepness === null ? [0, 0] : samples(-6 / steepness, 6 / steepness, 40, z => z)
    const zs = [...far, ...bend].filter(z => Math.abs(z) <= 2).sort((a, b) => a - b)
    const points = steepness === null ? [[-2, 0], [0, 0], [0, 1], [2, 1]] : zs.map(z => [z, f(z)])
    draw("switch", "path", { d: line(points.map(([z, height]) => [panel.x(z), panel.y(height)])), fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linejoin": "round" })
    if (!small) write(draw, "slopes word", one.left, tall - 36, edge ? words.slopes : words.no_slopes, { size: 14 })

    // The network: a knob that hears is filled.
    const neurons = counts.length, disc = small ? 9 : neurons > 4 ? 13 : 18, knob = small ? 4 : neurons > 4 ? 5 : 8
    const x = share => two.left + disc + share * (two.right - two.left - 2 * disc), y = share => two.top + share * (two.foot - two.top)
    const inputs = [0.3, 0.7].map(share => [x(0.02), y(share)]), hidden = counts.map((_, row) => [x(0.55), y((row + 0.5) / neurons)]), answer = [x(1), y(0.5)]
    const heard = counts.flat().filter(Boolean).length, all = counts.flat().length
    write(draw, "knob title", two.left, two.top - 16, words.knobs.replace("{n}", heard).replace("{of}", all), title)
    const wire = (name, from, to, hears, share) => {
      draw(`${name} wire`, "line", { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: hears ? colors.slope : "currentColor", "stroke-opacity": hears ? 0.8 : 0.25, "stroke-width": hears ? 2.5 : 1.5 })
      return [name, from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]), hears]
    }
    const knobs = hidden.flatMap((neuron, row) => [
      ...inputs.map((input, column) => wire(`${row} ${column}`, input, neuron, counts[row][column], 0.62)),
      wire(`${row} shift`, [neuron[0] - (small ? 20 : 34), neuron[1] - (small ? 12 : neurons > 4 ? 17 : 34)], neuron, counts[row][2], 0),
      wire(`${row} out`, neuron, answer, counts_last[row], 0.5),
    ])
    knobs.push(wire("answer shift", [answer[0], answer[1] - 2.6 * disc], answer, counts_last[neurons], 0))
    for (const [name, [cx, cy]] of [...inputs, ...hidden, answer].entries()) draw(`disc ${name}`, "circle", { cx, cy, r: disc, class: "why-disc" })
    for (const [name, cx, cy, hears] of knobs) draw(`${name} knob`, "circle", { cx, cy, r: knob, fill: hears ? colors.slope : "var(--st-background-color)", stroke: hears ? colors.slope : "currentColor", "stroke-opacity": hears ? 1 : 0.6, "stroke-width": 1.5 })
    if (!small) write(draw, "knob word", two.left, tall - 36, words.filled, { size: 14 })

    // What the network answers everywhere, after training.
    const side = Math.min(three.right - three.left, three.foot - three.top), top = three.top
    write(draw, "map title", three.left, three.top - 16, words.right.replace("{share}", accuracy), title)
    draw("map", "image", { href: map, x: three.left, y: top, width: side, height: side, preserveAspectRatio: "none" })
    data.points.forEach(([first, second, yes], row) => draw(`point ${row}`, "circle", {
      cx: three.left + ((first / data.map_reach + 1) / 2) * side, cy: top + ((1 - second / data.map_reach) / 2) * side, r: small ? 2.2 : 4,
      fill: yes ? colors.ink : "#fff", stroke: yes ? "#fff" : colors.ink, "stroke-width": 1,
    }))
    if (!small) write(draw, "map word", three.left, tall - 36, words.map, { size: 14 })
  })
}

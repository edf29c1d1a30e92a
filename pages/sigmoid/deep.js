// Ten layers: the blame goes back from the answer, layer by layer; then a thousand rounds of training.
export default function ({ data, parentElement }) {
  const svg = parentElement.querySelector("svg"), { words, colors, layers, per_layer: perLayer, back, stacks } = data
  const floor = data.floor // the power of ten at the foot of the bars

  return follow(svg, data, (draw, wide, tall, place) => {
    const small = wide < 700, size = small ? 12 : 14
    const frame = Math.max(Math.round(place) - back, 0), reached = data.asks ? 0 : Math.min(place / perLayer, layers)
    const shares = stacks.blame[frame]
    // On a phone the question or its verdict stands above the bars, and while it asks there is no room for the students.
    const above = !small ? 0 : data.asks ? 150 : data.verdict ? Math.max(84, draw.card + 8) : 0
    const lift = small || data.asks || data.verdict ? 0 : 46 // no question and no verdict: the room is the picture's
    // The longest word beside the bars begins where the picture does.
    const beside = 10 + Math.max(...data.levels.map(([, word]) => widthOf(word, small ? 11 : 13)))
    const bars = plot(small ? { left: Math.max(66, beside), right: wide - 2, top: 44 + above, foot: data.asks ? tall - 50 : tall * 0.46 + above / 3 } : { left: Math.max(88, beside), right: wide * 0.6, top: 106 - lift, foot: tall - 66 }, [0, layers + 1], [floor, 0])
    const { x, y, left, right, foot } = bars, slot = (right - left) / (layers + 1)

    // The question and its verdict stand over the top of a wide picture.
    const scale = small ? 12 : fitted(words.scale, (right - left) * 0.42, 14)
    if (!data.asks) write(draw, "title", small ? 0 : left, small ? 16 + above : 88 - lift, words.blame, { size: small ? 14 : 18, bold: true, room: small ? wide : right - left - 16 - widthOf(words.scale, scale) })
    if (!data.asks) write(draw, "scale", small ? 0 : right, small ? 32 + above : 88 - lift, words.scale, { size: scale, soft: true, anchor: small ? "start" : "end" })
    data.levels.forEach(([power, word]) => {
      draw(`power ${power}`, "line", { x1: left, x2: right, y1: y(power), y2: y(power), class: "why-rule" })
      write(draw, `power word ${power}`, left - 6, y(power) + 4, word, { size: small ? 11 : 13, soft: true, anchor: "end" })
    })
    draw("foot", "line", { x1: left, x2: right, y1: foot, y2: foot, class: "why-ink", "stroke-opacity": 0.5 })
    shares.forEach((share, layer) => {
      const middle = left + (layer + 0.5) * slot, arrived = clamp(reached - (layers - layer) + 1, 0, 1), output = layer === layers
      const top = share > 0 ? y(clamp(Math.log10(share), floor + 0.12, 0)) : foot
      draw(`bar ${layer}`, "rect", { x: middle - slot * 0.32, y: top + (foot - top) * (1 - arrived), width: slot * 0.64, height: (foot - top) * arrived, rx: 3, fill: colors.blame })
      if (arrived >= 1 && share === 0) write(draw, `none ${layer}`, middle, foot - 8, "0", { anchor: "middle", size, bold: true })
      draw(`disc ${layer}`, "circle", { cx: middle, cy: foot + (small ? 15 : 24), r: small ? 11 : 16, class: "why-disc" })
      if (!output) write(draw, `layer ${layer}`, middle, foot + (small ? 19 : 29), layer + 1, { anchor: "middle", size })
    })
    // The blame on its way: a pulse as wide as what is left.
    if (reached > 0 && reached < layers) {
      const layer = layers - reached, share = shares[Math.ceil(layer)], thick = share > 0 ? 2 + 12 * clamp(1 - Math.log10(share) / floor, 0, 1) : 1
      draw("pulse", "circle", { cx: left + (layer + 0.5) * slot, cy: y(share > 0 ? clamp(Math.log10(share), floor + 0.12, 0) : floor), r: thick, fill: colors.blame, stroke: "var(--st-background-color)", "stroke-width": 1.5 })
    }
    write(draw, "answer", right, foot + (small ? 40 : 58), words.output, { anchor: "end", size })
    write(draw, "way", right - Math.max(small ? 56 : 70, widthOf(words.output, size) + 10), foot + (small ? 40 : 58), words.way, { anchor: "end", size, soft: true })

    if (small && data.asks) return
    const top = small ? foot + 70 : 112 - lift
    const panel = plot(small ? { left: Math.max(34, 12 + widthOf(data.students.words.pass, 12), 12 + widthOf(data.students.words.fail, 12)), right: wide - 8, top, foot: tall - 36 } : { left: wide * 0.69, right: wide - 10, top, foot: tall - 84 }, [0, 10], [-0.06, 1.06])
    markStudents(draw, small ? { ...panel, foot: panel.foot - 4 } : panel, data.students, small)
    const curve = stacks.curves[frame].map((height, at, all) => [panel.x((10 * at) / (all.length - 1)), panel.y(height)])
    draw("guess", "path", { d: line(curve), fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linejoin": "round" })
    if (small || !data.asks) write(draw, "right", small ? 0 : panel.left, small ? top - 14 : 88 - lift, data.says[frame], { size: small ? 13 : 18, bold: true })
  })
}

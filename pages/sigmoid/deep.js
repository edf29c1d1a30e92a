// Ten layers: the blame goes back from the answer, layer by layer. Then come a thousand epochs of training.
export default function ({ data, parentElement }) {
  const svg = parentElement.querySelector("svg"), { words, colors, layers, per_layer: perLayer, back, stacks } = data
  const floor = data.floor // the power of ten at the bottom of the bars

  return followDial(svg, data, (draw, width, height, place) => {
    const isNarrow = width < 700, size = isNarrow ? 12 : 14
    const frame = Math.max(Math.round(place) - back, 0), layersDone = data.asks ? 0 : Math.min(place / perLayer, layers)
    const shares = stacks.blame[frame]
    // On a phone the question or its verdict is above the bars. An open question leaves no room for the students.
    const cardSpace = !isNarrow ? 0 : data.asks ? 150 : data.verdict ? Math.max(84, draw.cardHeight + 8) : 0
    const rise = isNarrow || data.asks || data.verdict ? 0 : 46 // without a question or verdict the picture uses their room
    // The longest label of the bars starts at the picture's left edge.
    const labelWidth = 10 + Math.max(...data.levels.map(([, word]) => measureWidth(word, isNarrow ? 11 : 13)))
    const barBox = isNarrow
      ? { left: Math.max(66, labelWidth), right: width - 2, top: 44 + cardSpace, bottom: data.asks ? height - 50 : height * 0.46 + cardSpace / 3 }
      : { left: Math.max(88, labelWidth), right: width * 0.6, top: 106 - rise, bottom: height - 66 }
    const barPlot = createPlot(barBox, [0, layers + 1], [floor, 0])
    const { y, left, right, bottom } = barPlot, barWidth = (right - left) / (layers + 1)

    // On a wide screen the question and its verdict cover the picture's top.
    const scaleSize = isNarrow ? 12 : fitSize(words.scale, (right - left) * 0.42, 14)
    if (!data.asks) write(draw, "title", isNarrow ? 0 : left, isNarrow ? 16 + cardSpace : 88 - rise, words.blame, { size: isNarrow ? 14 : 18, bold: true, room: isNarrow ? width : right - left - 16 - measureWidth(words.scale, scaleSize) })
    if (!data.asks) write(draw, "scale", isNarrow ? 0 : right, isNarrow ? 32 + cardSpace : 88 - rise, words.scale, { size: scaleSize, soft: true, anchor: isNarrow ? "start" : "end" })
    data.levels.forEach(([power, word]) => {
      draw(`power ${power}`, "line", { x1: left, x2: right, y1: y(power), y2: y(power), class: "why-rule" })
      write(draw, `power word ${power}`, left - 6, y(power) + 4, word, { size: isNarrow ? 11 : 13, soft: true, anchor: "end" })
    })
    draw("foot", "line", { x1: left, x2: right, y1: bottom, y2: bottom, class: "why-ink", "stroke-opacity": 0.5 })
    shares.forEach((share, layer) => {
      const centerX = left + (layer + 0.5) * barWidth, growth = clamp(layersDone - (layers - layer) + 1, 0, 1), isOutput = layer === layers
      const top = share > 0 ? y(clamp(Math.log10(share), floor + 0.12, 0)) : bottom
      draw(`bar ${layer}`, "rect", { x: centerX - barWidth * 0.32, y: top + (bottom - top) * (1 - growth), width: barWidth * 0.64, height: (bottom - top) * growth, rx: 3, fill: colors.blame })
      if (growth >= 1 && share === 0) write(draw, `none ${layer}`, centerX, bottom - 8, "0", { anchor: "middle", size, bold: true })
      draw(`disc ${layer}`, "circle", { cx: centerX, cy: bottom + (isNarrow ? 15 : 24), r: isNarrow ? 11 : 16, class: "why-disc" })
      if (!isOutput) write(draw, `layer ${layer}`, centerX, bottom + (isNarrow ? 19 : 29), layer + 1, { anchor: "middle", size })
    })
    // The blame is a pulse, as wide as what is left of it.
    if (layersDone > 0 && layersDone < layers) {
      const layer = layers - layersDone, share = shares[Math.ceil(layer)], radius = share > 0 ? 2 + 12 * clamp(1 - Math.log10(share) / floor, 0, 1) : 1
      draw("pulse", "circle", { cx: left + (layer + 0.5) * barWidth, cy: y(share > 0 ? clamp(Math.log10(share), floor + 0.12, 0) : floor), r: radius, fill: colors.blame, stroke: "var(--st-background-color)", "stroke-width": 1.5 })
    }
    write(draw, "answer", right, bottom + (isNarrow ? 40 : 58), words.output, { anchor: "end", size })
    write(draw, "way", right - Math.max(isNarrow ? 56 : 70, measureWidth(words.output, size) + 10), bottom + (isNarrow ? 40 : 58), words.way, { anchor: "end", size, soft: true })

    if (isNarrow && data.asks) return
    const top = isNarrow ? bottom + 70 : 112 - rise
    const { pass, fail } = data.students.words
    const box = isNarrow
      ? { left: Math.max(34, 12 + measureWidth(pass, 12), 12 + measureWidth(fail, 12)), right: width - 8, top, bottom: height - 36 }
      : { left: width * 0.69, right: width - 10, top, bottom: height - 84 }
    const plot = createPlot(box, [0, 10], [-0.06, 1.06])
    markStudents(draw, isNarrow ? { ...plot, bottom: plot.bottom - 4 } : plot, data.students, isNarrow)
    const curve = stacks.curves[frame].map((height, index, heights) => [plot.x((10 * index) / (heights.length - 1)), plot.y(height)])
    draw("guess", "path", { d: polyline(curve), fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linejoin": "round" })
    if (isNarrow || !data.asks) write(draw, "right", isNarrow ? 0 : plot.left, isNarrow ? top - 14 : 88 - rise, data.says[frame], { size: isNarrow ? 13 : 18, bold: true })
  })
}

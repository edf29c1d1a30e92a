// One neuron with one of four output activations ("ends") on a task: its answer during training, and in gray the range of the end.
export default function ({ data, parentElement }) {
  const svg = parentElement.querySelector("svg"), { words, colors, end, ends, low, high, x: inputs, targets } = data
  const outputOf = (name, [weight, bias]) => x => FUNCTIONS[name]((weight * (x - data.middle)) / data.scale + bias)

  return followDial(svg, data, (draw, width, height, dialPlace) => {
    const isNarrow = width < 700, frame = Math.round(dialPlace), size = isNarrow ? 12 : 14, stripHeight = isNarrow ? 62 : 96
    const [yLow, yHigh] = data.window
    const labelWidth = data.yes_or_no ? 10 + Math.max(...words.levels.map(word => measureWidth(word, 13))) : 0
    const margin = Math.max(isNarrow ? 32 : 44, labelWidth)
    const [titleLines, noteLines] = isNarrow ? [wrapWords(words.title, width - margin, 14, true).length, wrapWords(words.room, width - margin, size).length] : [1, 1]
    const plot = createPlot({ left: margin, right: width - (isNarrow ? 8 : 150), top: isNarrow ? 42 + 16 * (titleLines + noteLines - 2) : 40, bottom: height - stripHeight - (isNarrow ? 34 : 52) }, [low, high], [yLow, yHigh])
    const { x, y, left, right, bottom } = plot
    const noteSize = isNarrow ? size : fitSize(words.room, (right - left) * 0.42, size)
    writeLines(draw, "title", left, isNarrow ? 16 * titleLines : 22, words.title, 16, { size: isNarrow ? 14 : 18, bold: true, room: isNarrow ? width - left : right - left - 16 - measureWidth(words.room, noteSize) })

    const [yFrom, yTo] = data.bounded.map(bound => clamp(bound ?? 0, yLow, yHigh)), range = [data.bounded[0] === null ? yLow : yFrom, data.bounded[1] === null ? yHigh : yTo]
    draw("room", "rect", { x: left, y: y(range[1]), width: right - left, height: y(range[0]) - y(range[1]), fill: colors.room, opacity: 0.2 })
    for (const tick of data.up) {
      draw(`rule ${tick}`, "line", { x1: left, x2: right, y1: y(tick), y2: y(tick), class: "why-rule" })
      write(draw, `up ${tick}`, left - 8, y(tick) + 5, data.yes_or_no ? words.levels[tick] : formatNumber(tick), { anchor: "end", size: 13, soft: true })
    }
    for (const tick of data.across) write(draw, `across ${tick}`, x(tick), bottom + 18, formatNumber(tick), { anchor: "middle", size: 13, soft: true })
    write(draw, "along", (left + right) / 2, bottom + (isNarrow ? 32 : 38), words.along, { anchor: "middle", size, soft: true })
    // The note is next to the title, where no line can cross it.
    writeLines(draw, "room word", isNarrow ? left : right, isNarrow ? 17 + 16 * (titleLines + noteLines - 1) : 22, words.room, 16, { size: noteSize, soft: true, anchor: isNarrow ? "start" : "end", room: isNarrow ? width - left : right - left })

    const labels = []
    const endY = f => y(clamp(f(high), yLow, yHigh))
    for (const name of Object.keys(ends)) {
      if (name === end) continue
      const f = outputOf(name, ends[name][frame])
      draw(`line ${name}`, "path", { d: plot.curve(f, 400), class: "why-ink", "stroke-opacity": 0.35, "stroke-width": 1.5 })
      labels.push([endY(f), words.ends[name], false])
    }
    if (data.hidden) {
      draw("hidden", "path", { d: polyline(data.hidden.map((height, index, heights) => [x(low + ((high - low) * index) / (heights.length - 1)), y(height)])), fill: "none", stroke: colors.compared, "stroke-width": 3, "stroke-dasharray": "8 4" })
      labels.push([y(data.hidden.at(-1)), words.hidden, true])
    }
    inputs.forEach((value, row) => {
      const target = targets[row]
      draw(`point ${row}`, "circle", { cx: x(value), cy: y(target), r: isNarrow ? 4 : 5.5, class: data.yes_or_no && target < 0.5 ? "why-no" : "why-yes" })
    })
    const chosenOutput = outputOf(end, ends[end][frame])
    draw("chosen", "path", { d: plot.curve(chosenOutput, 400), fill: "none", stroke: colors.guess, "stroke-width": 5, "stroke-linejoin": "round" })
    labels.push([endY(chosenOutput), words.ends[end], true])
    if (!isNarrow) placeLabels(draw, labels, right + 10, bottom, 40)
    drawHistory(draw, data.history, words, width, height, stripHeight, isNarrow, colors)
  })
}

/** Write names at the right end of the lines, moved apart where they would overlap. */
function placeLabels(draw, labels, left, bottom, yHigh) {
  const rows = labels.sort((a, b) => a[0] - b[0]).map(([y, word, bold]) => ({ y: clamp(y, yHigh, bottom), word, bold }))
  rows.forEach((row, index) => { if (index) row.y = Math.max(row.y, rows[index - 1].y + 18) })
  for (let index = rows.length - 1; index >= 0; index -= 1) rows[index].y = Math.min(rows[index].y, bottom - 18 * (rows.length - 1 - index))
  rows.forEach(({ y, word, bold }) => write(draw, `label ${word}`, left, y + 5, word, { size: 14, bold, soft: !bold }))
}

/** Draw when each activation came into use: small curves with their years. */
function drawHistory(draw, entries, words, width, height, stripHeight, isNarrow, colors) {
  const topY = height - stripHeight, columnWidth = width / entries.length, curveHeight = isNarrow ? 16 : 30
  draw("strip", "line", { x1: 0, x2: width, y1: topY, y2: topY, class: "why-rule" })
  if (!isNarrow) write(draw, "taken", 4, topY - 8, words.taken, { size: 13, soft: true })
  entries.forEach(({ bend, year, name }, index) => {
    const left = index * columnWidth, reach = bend === "sigmoid" ? 6 : 3, isBounded = ["step", "sigmoid", "tanh"].includes(bend)
    const box = { left: left + 4, right: left + Math.min(columnWidth - 14, 70), top: topY + 14, bottom: topY + 14 + curveHeight }
    const plot = createPlot(box, [-reach, reach], [bend === "tanh" ? -1 : -0.3, isBounded ? 1 : 2.2])
    const points = sample(-reach, bend === "relu" || bend === "silu" ? 2.2 : reach, 60, z => [plot.x(z), plot.y(FUNCTIONS[bend](z))])
    draw(`history ${index}`, "path", { d: polyline(points), fill: "none", stroke: colors.guess, "stroke-width": 2.5 })
    write(draw, `year ${index}`, left + 4, topY + curveHeight + (isNarrow ? 30 : 36), width < 340 ? year.split(" ")[0] : year, { size: isNarrow ? 11 : 14, bold: true })
    write(draw, `name ${index}`, left + 4, topY + curveHeight + (isNarrow ? 44 : 54), name, { size: isNarrow ? 11 : 13, room: columnWidth - (isNarrow ? 4 : 12) })
  })
}

// Shows how the sigmoid turns any sum into a chance, and what the chance means for a hundred students.
export default function ({ data, parentElement }) {
  const svg = parentElement.querySelector("svg"), { low, high, step, students, words, colors } = data
  let graph = null

  enableDrag(svg, data.dial, px => (px - graph.left) / (graph.right - graph.left))

  return followDial(svg, data, (draw, width, height, place) => {
    const isNarrow = width < 700, sum = low + place * step, chance = sigmoid(sum), passCount = Math.round(students * chance)
    const crowd = isNarrow ? { left: 10, top: height - 84, size: (width - 20) / 20, across: 20 } : { left: width * 0.7, top: 76, size: Math.min(width * 0.29, height - 110) / 10, across: 10 }
    // On a phone long words take two lines, and the curve leaves room for them.
    const titleLines = isNarrow ? wrapWords(words.chance, width - 26, 14, true).length : 1, sumLines = isNarrow ? wrapWords(words.sums, width - 20, 12).length : 1
    graph = createPlot({ left: isNarrow ? 26 : 40, right: isNarrow ? width - 10 : width * 0.63, top: isNarrow ? 34 + 17 * (titleLines - 1) : 60, bottom: isNarrow ? height - 174 - 15 * (sumLines - 1) : height - 92 }, [low, high], [0, 1])
    const { x, y, left, right, bottom } = graph, axisY = bottom + (isNarrow ? 24 : 34), size = isNarrow ? 12 : 14

    draw("shade", "rect", { x: left, y: y(1), width: right - left, height: y(0) - y(1), class: "why-shade" })
    for (const [level, mark] of [[0, "0"], [0.5, "½"], [1, "1"]]) {
      draw(`rule ${level}`, "line", { x1: left, x2: right, y1: y(level), y2: y(level), class: "why-rule", "stroke-dasharray": level === 0.5 ? "3 5" : "none" })
      write(draw, `mark ${level}`, left - 8, y(level) + 5, mark, { anchor: "end", size: 14 })
    }
    writeLines(draw, "title", left, y(1) - (isNarrow ? 14 : 22), words.chance, 17, { size: isNarrow ? 14 : 17, bold: true, room: isNarrow ? width - left : right - left })
    write(draw, "sure", left + 6, y(1) + 16, words.sure, { size, soft: true })
    write(draw, "never", right - 6, y(0) - 8, words.never, { size, soft: true, anchor: "end" })

    draw("axis", "line", { x1: left, x2: right, y1: axisY, y2: axisY, class: "why-ink", "stroke-width": 1.5 })
    for (let tick = low; tick <= high; tick += isNarrow ? 20 : 10) {
      draw(`tick ${tick}`, "line", { x1: x(tick), x2: x(tick), y1: axisY - 4, y2: axisY + 4, class: "why-ink" })
      write(draw, `number ${tick}`, x(tick), axisY + 22, formatNumber(tick), { anchor: "middle", size: 13, soft: true })
    }
    writeLines(draw, "sums", isNarrow ? 10 : (left + right) / 2, axisY + (isNarrow ? 38 + 15 * (sumLines - 1) : 44), words.sums, 15, { anchor: isNarrow ? "start" : "middle", size: isNarrow ? 12 : 15, room: isNarrow ? width - 20 : right - left })
    draw("between", "line", { x1: x(0), x2: x(1), y1: axisY, y2: axisY, stroke: colors.chosen, "stroke-width": 9 })
    if (!isNarrow) write(draw, "only", sum > 1 ? x(0) - 12 : x(1) + 12, axisY - 10, words.only, { size: 13, soft: true, anchor: sum > 1 ? "end" : "start" })

    draw("curve", "path", { d: graph.curve(sigmoid, 400), fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linejoin": "round" })
    draw("up", "line", { x1: x(sum), x2: x(sum), y1: axisY, y2: y(chance), class: "why-ink", "stroke-dasharray": "4 4" })
    draw("over", "line", { x1: x(sum), x2: isNarrow ? right : width * 0.68, y1: y(chance), y2: y(chance), class: "why-ink", "stroke-dasharray": "4 4" })
    draw("point", "circle", { cx: x(sum), cy: y(chance), r: 6, fill: colors.guess })
    draw("ball", "circle", { cx: x(sum), cy: axisY, r: isNarrow ? 9 : 10, class: "why-ball" })
    const anchor = sum < (low + high) / 2 ? "start" : "end", offset = anchor === "start" ? 12 : -12
    const reading = chance < 0.005 ? words.almost_0 : chance > 0.995 ? words.almost_1 : formatNumber(chance)
    write(draw, "read", x(sum) + offset, clamp(y(chance) - 10, y(1) + 34, y(0) - 10), reading, { size: isNarrow ? 15 : 18, bold: true, anchor })

    if (!isNarrow) write(draw, "crowd", crowd.left, 38, words.crowd, { size: 17, bold: true, room: width - crowd.left })
    write(draw, "pass", isNarrow ? width - 10 : crowd.left, isNarrow ? crowd.top - 8 : 62, words.passes.replace("{n}", passCount), { size: isNarrow ? 13 : 16, anchor: isNarrow ? "end" : "start" })
    for (let student = 0; student < students; student += 1) {
      const column = student % crowd.across, row = Math.floor(student / crowd.across)
      draw(`person ${student}`, "circle", { cx: crowd.left + (column + 0.5) * crowd.size, cy: crowd.top + (row + 0.5) * crowd.size, r: crowd.size * 0.34, class: student < passCount ? "why-yes" : "why-no" })
    }
  })
}

// Any sum becomes a chance: a line of sums with the sigmoid over it, and what the chance means for a hundred students.
export default function ({ data, parentElement }) {
  const svg = parentElement.querySelector("svg"), { low, high, step, students, words, colors } = data
  let graph = null

  dragged(svg, data.dial, px => (px - graph.left) / (graph.right - graph.left))

  return follow(svg, data, (draw, wide, tall, place) => {
    const small = wide < 700, total = low + place * step, chance = sigmoid(total), passes = Math.round(students * chance)
    const crowd = small ? { left: 10, top: tall - 84, size: (wide - 20) / 20, across: 20 } : { left: wide * 0.7, top: 76, size: Math.min(wide * 0.29, tall - 110) / 10, across: 10 }
    // On a phone long words have two lines, and the curve begins below them and ends above them.
    const titles = small ? linesOf(words.chance, wide - 26, 14, true).length : 1, sums = small ? linesOf(words.sums, wide - 20, 12).length : 1
    graph = plot({ left: small ? 26 : 40, right: small ? wide - 10 : wide * 0.63, top: small ? 34 + 17 * (titles - 1) : 60, foot: small ? tall - 174 - 15 * (sums - 1) : tall - 92 }, [low, high], [0, 1])
    const { x, y, left, right, foot } = graph, axis = foot + (small ? 24 : 34), size = small ? 12 : 14

    draw("shade", "rect", { x: left, y: y(1), width: right - left, height: y(0) - y(1), class: "why-shade" })
    for (const [level, mark] of [[0, "0"], [0.5, "½"], [1, "1"]]) {
      draw(`rule ${level}`, "line", { x1: left, x2: right, y1: y(level), y2: y(level), class: "why-rule", "stroke-dasharray": level === 0.5 ? "3 5" : "none" })
      write(draw, `mark ${level}`, left - 8, y(level) + 5, mark, { anchor: "end", size: 14 })
    }
    writeLines(draw, "title", left, y(1) - (small ? 14 : 22), words.chance, 17, { size: small ? 14 : 17, bold: true, room: small ? wide - left : right - left })
    write(draw, "sure", left + 6, y(1) + 16, words.sure, { size, soft: true })
    write(draw, "never", right - 6, y(0) - 8, words.never, { size, soft: true, anchor: "end" })

    draw("axis", "line", { x1: left, x2: right, y1: axis, y2: axis, class: "why-ink", "stroke-width": 1.5 })
    for (let tick = low; tick <= high; tick += small ? 20 : 10) {
      draw(`tick ${tick}`, "line", { x1: x(tick), x2: x(tick), y1: axis - 4, y2: axis + 4, class: "why-ink" })
      write(draw, `number ${tick}`, x(tick), axis + 22, number(tick), { anchor: "middle", size: 13, soft: true })
    }
    writeLines(draw, "sums", small ? 10 : (left + right) / 2, axis + (small ? 38 + 15 * (sums - 1) : 44), words.sums, 15, { anchor: small ? "start" : "middle", size: small ? 12 : 15, room: small ? wide - 20 : right - left })
    draw("between", "line", { x1: x(0), x2: x(1), y1: axis, y2: axis, stroke: colors.chosen, "stroke-width": 9 })
    if (!small) write(draw, "only", total > 1 ? x(0) - 12 : x(1) + 12, axis - 10, words.only, { size: 13, soft: true, anchor: total > 1 ? "end" : "start" })

    draw("curve", "path", { d: graph.curve(sigmoid, 400), fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linejoin": "round" })
    draw("up", "line", { x1: x(total), x2: x(total), y1: axis, y2: y(chance), class: "why-ink", "stroke-dasharray": "4 4" })
    draw("over", "line", { x1: x(total), x2: small ? right : wide * 0.68, y1: y(chance), y2: y(chance), class: "why-ink", "stroke-dasharray": "4 4" })
    draw("point", "circle", { cx: x(total), cy: y(chance), r: 6, fill: colors.guess })
    draw("ball", "circle", { cx: x(total), cy: axis, r: small ? 9 : 10, class: "why-ball" })
    const side = total < (low + high) / 2 ? "start" : "end", away = side === "start" ? 12 : -12
    const read = chance < 0.005 ? words.almost_0 : chance > 0.995 ? words.almost_1 : number(chance)
    write(draw, "read", x(total) + away, clamp(y(chance) - 10, y(1) + 34, y(0) - 10), read, { size: small ? 15 : 18, bold: true, anchor: side })

    if (!small) write(draw, "crowd", crowd.left, 38, words.crowd, { size: 17, bold: true, room: wide - crowd.left })
    write(draw, "pass", small ? wide - 10 : crowd.left, small ? crowd.top - 8 : 62, words.passes.replace("{n}", passes), { size: small ? 13 : 16, anchor: small ? "end" : "start" })
    for (let person = 0; person < students; person += 1) {
      const column = person % crowd.across, row = Math.floor(person / crowd.across)
      draw(`person ${person}`, "circle", { cx: crowd.left + (column + 0.5) * crowd.size, cy: crowd.top + (row + 0.5) * crowd.size, r: crowd.size * 0.34, class: person < passes ? "why-yes" : "why-no" })
    }
  })
}

// One neuron with one of four ends on a task: its answer in training, and in gray the only answers that the end can give.
export default function ({ data, parentElement }) {
  const svg = parentElement.querySelector("svg"), { words, colors, task, end, ends, low, high, x: xs, targets } = data
  const at = (name, [weight, bias]) => x => FUNCTIONS[name]((weight * (x - data.middle)) / data.scale + bias)

  return follow(svg, data, (draw, wide, tall, place) => {
    const small = wide < 700, frame = Math.round(place), size = small ? 12 : 14, strip = small ? 62 : 96
    const [bottom, top] = data.window
    const levels = data.yes_or_no ? 10 + Math.max(...words.levels.map(word => widthOf(word, 13))) : 0
    const edge = Math.max(small ? 32 : 44, levels)
    const [titles, asides] = small ? [linesOf(words.title, wide - edge, 14, true).length, linesOf(words.room, wide - edge, size).length] : [1, 1]
    const panel = plot({ left: edge, right: wide - (small ? 8 : 150), top: small ? 42 + 16 * (titles + asides - 2) : 40, foot: tall - strip - (small ? 34 : 52) }, [low, high], [bottom, top])
    const { x, y, left, right, foot } = panel
    const aside = small ? size : fitted(words.room, (right - left) * 0.42, size)
    writeLines(draw, "title", left, small ? 16 * titles : 22, words.title, 16, { size: small ? 14 : 18, bold: true, room: small ? wide - left : right - left - 16 - widthOf(words.room, aside) })

    const [from, to] = data.bounded.map(bound => clamp(bound ?? 0, bottom, top)), room = [data.bounded[0] === null ? bottom : from, data.bounded[1] === null ? top : to]
    draw("room", "rect", { x: left, y: y(room[1]), width: right - left, height: y(room[0]) - y(room[1]), fill: colors.room, opacity: 0.2 })
    for (const tick of data.up) {
      draw(`rule ${tick}`, "line", { x1: left, x2: right, y1: y(tick), y2: y(tick), class: "why-rule" })
      write(draw, `up ${tick}`, left - 8, y(tick) + 5, data.yes_or_no ? words.levels[tick] : number(tick), { anchor: "end", size: 13, soft: true })
    }
    for (const tick of data.across) write(draw, `across ${tick}`, x(tick), foot + 18, number(tick), { anchor: "middle", size: 13, soft: true })
    write(draw, "along", (left + right) / 2, foot + (small ? 32 : 38), words.along, { anchor: "middle", size, soft: true })
    // Beside the title, where no line can cross it.
    writeLines(draw, "room word", small ? left : right, small ? 17 + 16 * (titles + asides - 1) : 22, words.room, 16, { size: aside, soft: true, anchor: small ? "start" : "end", room: small ? wide - left : right - left })

    const labels = []
    const ending = f => y(clamp(f(high), bottom, top))
    for (const name of Object.keys(ends)) {
      if (name === end) continue
      const f = at(name, ends[name][frame])
      draw(`line ${name}`, "path", { d: panel.curve(f, 400), class: "why-ink", "stroke-opacity": 0.35, "stroke-width": 1.5 })
      labels.push([ending(f), words.ends[name], false])
    }
    if (data.hidden) {
      draw("hidden", "path", { d: line(data.hidden.map((height, place, all) => [x(low + ((high - low) * place) / (all.length - 1)), y(height)])), fill: "none", stroke: colors.compared, "stroke-width": 3, "stroke-dasharray": "8 4" })
      labels.push([y(data.hidden.at(-1)), words.hidden, true])
    }
    xs.forEach((value, row) => {
      const target = targets[row]
      draw(`point ${row}`, "circle", { cx: x(value), cy: y(target), r: small ? 4 : 5.5, class: data.yes_or_no && target < 0.5 ? "why-no" : "why-yes" })
    })
    const chosen = at(end, ends[end][frame])
    draw("chosen", "path", { d: panel.curve(chosen, 400), fill: "none", stroke: colors.guess, "stroke-width": 5, "stroke-linejoin": "round" })
    labels.push([ending(chosen), words.ends[end], true])
    if (!small) place_labels(draw, labels, right + 10, foot, 40)
    history(draw, data.history, words, wide, tall, strip, small, colors)
  })
}

/** Names at the right end of the lines, moved apart where they would overlap. */
function place_labels(draw, labels, left, foot, top) {
  const rows = labels.sort((a, b) => a[0] - b[0]).map(([y, word, bold]) => ({ y: clamp(y, top, foot), word, bold }))
  rows.forEach((row, place) => { if (place) row.y = Math.max(row.y, rows[place - 1].y + 18) })
  for (let place = rows.length - 1; place >= 0; place -= 1) rows[place].y = Math.min(rows[place].y, foot - 18 * (rows.length - 1 - place))
  rows.forEach(({ y, word, bold }) => write(draw, `label ${word}`, left, y + 5, word, { size: 14, bold, soft: !bold }))
}

/** When each bend was taken up: small curves under their years. */
function history(draw, entries, words, wide, tall, strip, small, colors) {
  const top = tall - strip, width = wide / entries.length, high = small ? 16 : 30
  draw("strip", "line", { x1: 0, x2: wide, y1: top, y2: top, class: "why-rule" })
  if (!small) write(draw, "taken", 4, top - 8, words.taken, { size: 13, soft: true })
  entries.forEach(({ bend, year, name }, place) => {
    const left = place * width, reach = bend === "sigmoid" ? 6 : 3, curve = plot({ left: left + 4, right: left + Math.min(width - 14, 70), top: top + 14, foot: top + 14 + high }, [-reach, reach], [Math.min(bend === "tanh" ? -1 : -0.3, 0), bend === "step" || bend === "sigmoid" || bend === "tanh" ? 1 : 2.2])
    draw(`history ${place}`, "path", { d: line(samples(-reach, bend === "relu" || bend === "silu" ? 2.2 : reach, 60, z => [curve.x(z), curve.y(FUNCTIONS[bend](z))])), fill: "none", stroke: colors.guess, "stroke-width": 2.5 })
    write(draw, `year ${place}`, left + 4, top + high + (small ? 30 : 36), wide < 340 ? year.split(" ")[0] : year, { size: small ? 11 : 14, bold: true })
    write(draw, `name ${place}`, left + 4, top + high + (small ? 44 : 54), name, { size: small ? 11 : 13, room: width - (small ? 4 : 12) })
  })
}

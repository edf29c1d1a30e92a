// Two views: a nudge through a hard step and through a sigmoid, and a sigmoid that gets steeper until it is a hard step.
export default function ({ data, parentElement }) {
  const svg = parentElement.querySelector("svg"), { words, colors } = data
  svg.onpointerdown = svg.onpointermove = null
  svg.classList.toggle("why-drag", data.view === "sum")
  return data.view === "sum" ? drawNudge(svg, data, words, colors) : drawSteepness(svg, data, words, colors)
}

function drawNudge(svg, data, words, colors) {
  const { low, step, reach, nudge, asks: isAsking } = data
  const sumAt = place => Number((low + place * step).toFixed(9)) // a sum of exactly 0 is on the edge of the hard step
  let plots = []

  enableDrag(svg, data.dial, px => {
    const { x } = plots.find(({ right }) => px <= right + 20) ?? plots[1]
    return (px - x(low)) / (x(reach - nudge) - x(low))
  })

  return followDial(svg, data, (draw, width, height, place) => {
    // The question or its verdict is below the curves.
    const isNarrow = width < 700, gap = isNarrow ? 14 : 60, sum = sumAt(place), nudgedSum = sumAt(place + nudge / step)
    const questionSpace = width < 330 ? 190 : width < 450 ? 170 : 122
    const cardSpace = isAsking ? questionSpace : Math.max(isNarrow ? 106 : 98, draw.cardHeight + 32)
    const plotWidth = (width - gap) / 2, size = isNarrow ? 12 : 14
    plots = [["step", FUNCTIONS.step, 0], ["sigmoid", sigmoid, sigmoid(sum) * (1 - sigmoid(sum))]].map(([name, output, slope], side) => {
      const left = side * (plotWidth + gap), plot = createPlot({ left, right: left + plotWidth, top: isNarrow ? 72 : 66, bottom: height - cardSpace }, [-reach - 0.4, reach + 0.4], [0, 1])
      const { x, y, right } = plot, [from, to] = [output(sum), output(nudgedSum)], change = to - from
      write(draw, `${name} title`, left, 22, words[name], { size: isNarrow ? 15 : 19, bold: true, room: isNarrow ? plotWidth : plotWidth * 0.45 })
      for (const [level, word] of [[1, words.yes], [0, words.no]]) {
        draw(`${name} rule ${level}`, "line", { x1: left, x2: right, y1: y(level), y2: y(level), class: "why-rule" })
        write(draw, `${name} word ${level}`, level ? left + 4 : right - 4, y(level) - 8, word, { size, soft: true, anchor: level ? "start" : "end" })
      }
      draw(`${name} in`, "rect", { x: x(sum), y: y(1), width: x(nudgedSum) - x(sum), height: y(0) - y(1), fill: colors.nudge, opacity: 0.4 })
      if (!isAsking) draw(`${name} out`, "rect", { x: left, y: y(to), width: x(sum) - left, height: Math.max(0, y(from) - y(to)), fill: colors.out, opacity: 0.5 })
      const curve = name === "step" ? polyline([[left, y(0)], [x(0), y(0)], [x(0), y(1)], [right, y(1)]]) : plot.curve(output)
      draw(`${name} curve`, "path", { d: curve, fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linejoin": "round" })
      const unit = x(1) - x(0), rise = slope * (y(0) - y(1)), halfTilt = (isNarrow ? 34 : 62) / Math.hypot(unit, rise)
      // A jump has no slope to draw.
      if (!isAsking && !(name === "step" && change)) draw(`${name} tilt`, "line", { x1: x(sum) - halfTilt * unit, y1: y(from) + halfTilt * rise, x2: x(sum) + halfTilt * unit, y2: y(from) - halfTilt * rise, stroke: colors.slope, "stroke-width": 6, "stroke-linecap": "round" })
      draw(`${name} ball`, "circle", { cx: x(sum), cy: y(from), r: isNarrow ? 7 : 9, class: "why-ball" })
      const anchor = nudgedSum > reach - 2 ? "end" : "start"
      write(draw, `${name} in word`, anchor === "end" ? x(nudgedSum) : x(sum), y(0) + 20, words.in.replace("{n}", formatNumber(nudge)), { size, anchor })
      if (!isAsking && change > 0.005) write(draw, `${name} out word`, left + 6, (y(from) + y(to)) / 2 + 5, words.out.replace("{n}", formatNumber(change)), { size, bold: true })
      if (!isAsking) {
        const verdict = name === "step" ? (change ? words.leap : words.level) : change >= data.clear ? words.tilts : change >= data.seen ? words.little : words.faint
        write(draw, `${name} verdict`, isNarrow ? left : right, isNarrow ? 42 : 22, verdict, { size: isNarrow ? 13 : 19, bold: true, room: isNarrow ? plotWidth + gap / 2 : plotWidth * 0.52, anchor: isNarrow ? "start" : "end" })
      }
      return plot
    })
  })
}

function drawSteepness(svg, data, words, colors) {
  return followDial(svg, data, (draw, width, height, dialPlace) => {
    const place = data.places[Math.round(dialPlace)], isNarrow = width < 700, style = { size: isNarrow ? 13 : 17, bold: true }
    const [switchBox, networkBox, mapBox] = layOutSteepness(width, height, isNarrow)
    drawSwitch(switchBox, place)
    drawNetwork(networkBox, place)
    drawMap(mapBox, place)

    /** Draw the switch, with the part of it that has a slope. */
    function drawSwitch(switchBox, { steepness, says }) {
      const plot = createPlot(switchBox, [-2, 2], [0, 1]), output = z => (steepness === null ? FUNCTIONS.step(z) : sigmoid(steepness * z))
      write(draw, "switch title", switchBox.left, switchBox.top - 16, says, style)
      for (const level of [0, 1]) draw(`rule ${level}`, "line", { x1: switchBox.left, x2: switchBox.right, y1: plot.y(level), y2: plot.y(level), class: "why-rule" })
      const slopeEdge = steepness === null ? 0 : Math.acosh(Math.max(1, Math.sqrt(steepness / 4 / data.quiet))) * 2 / steepness
      const slopeRange = sample(-slopeEdge, slopeEdge, 40, z => [plot.x(clamp(z, -2, 2)), plot.y(output(clamp(z, -2, 2)))])
      if (slopeEdge) draw("slopes", "path", { d: polyline(slopeRange), fill: "none", stroke: colors.slope, "stroke-width": 13, "stroke-opacity": 0.45, "stroke-linecap": "round" })
      const grid = sample(-2, 2, 40, z => z), denseGrid = steepness === null ? [0, 0] : sample(-6 / steepness, 6 / steepness, 40, z => z)
      const zs = [...grid, ...denseGrid].filter(z => Math.abs(z) <= 2).sort((a, b) => a - b)
      const points = steepness === null ? [[-2, 0], [0, 0], [0, 1], [2, 1]] : zs.map(z => [z, output(z)])
      draw("switch", "path", { d: polyline(points.map(([z, height]) => [plot.x(z), plot.y(height)])), fill: "none", stroke: colors.guess, "stroke-width": 4, "stroke-linejoin": "round" })
      if (!isNarrow) write(draw, "slopes word", switchBox.left, height - 36, slopeEdge ? words.slopes : words.no_slopes, { size: 14 })
    }

    /** Draw the network. A knob that gets a slope is filled. */
    function drawNetwork(networkBox, { counts: isHeard, counts_last }) {
      const neurons = isHeard.length, disc = isNarrow ? 9 : neurons > 4 ? 13 : 18, knob = isNarrow ? 4 : neurons > 4 ? 5 : 8
      const x = share => networkBox.left + disc + share * (networkBox.right - networkBox.left - 2 * disc), y = share => networkBox.top + share * (networkBox.bottom - networkBox.top)
      const inputs = [0.3, 0.7].map(share => [x(0.02), y(share)]), hidden = isHeard.map((_, row) => [x(0.55), y((row + 0.5) / neurons)]), answer = [x(1), y(0.5)]
      const slopeCount = isHeard.flat().filter(Boolean).length, totalCount = isHeard.flat().length
      write(draw, "knob title", networkBox.left, networkBox.top - 16, words.knobs.replace("{n}", slopeCount).replace("{of}", totalCount), style)
      const drawWire = (name, from, to, hasSlope, share) => {
        draw(`${name} wire`, "line", { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: hasSlope ? colors.slope : "currentColor", "stroke-opacity": hasSlope ? 0.8 : 0.25, "stroke-width": hasSlope ? 2.5 : 1.5 })
        return [name, from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]), hasSlope]
      }
      const knobMarks = hidden.flatMap((neuron, row) => [
        ...inputs.map((input, column) => drawWire(`${row} ${column}`, input, neuron, isHeard[row][column], 0.62)),
        drawWire(`${row} shift`, [neuron[0] - (isNarrow ? 20 : 34), neuron[1] - (isNarrow ? 12 : neurons > 4 ? 17 : 34)], neuron, isHeard[row][2], 0),
        drawWire(`${row} out`, neuron, answer, counts_last[row], 0.5),
      ])
      knobMarks.push(drawWire("answer shift", [answer[0], answer[1] - 2.6 * disc], answer, counts_last[neurons], 0))
      for (const [name, [cx, cy]] of [...inputs, ...hidden, answer].entries()) draw(`disc ${name}`, "circle", { cx, cy, r: disc, class: "why-disc" })
      for (const [name, cx, cy, hasSlope] of knobMarks) draw(`${name} knob`, "circle", { cx, cy, r: knob, fill: hasSlope ? colors.slope : "var(--st-background-color)", stroke: hasSlope ? colors.slope : "currentColor", "stroke-opacity": hasSlope ? 1 : 0.6, "stroke-width": 1.5 })
      if (!isNarrow) write(draw, "knob word", networkBox.left, height - 36, words.filled, { size: 14 })
    }

    /** Draw the map of the network's answers after training. */
    function drawMap(mapBox, { accuracy, map }) {
      const side = Math.min(mapBox.right - mapBox.left, mapBox.bottom - mapBox.top), top = mapBox.top
      write(draw, "map title", mapBox.left, mapBox.top - 16, words.right.replace("{share}", accuracy), style)
      draw("map", "image", { href: map, x: mapBox.left, y: top, width: side, height: side, preserveAspectRatio: "none" })
      data.points.forEach(([first, second, yes], row) => draw(`point ${row}`, "circle", {
        cx: mapBox.left + ((first / data.map_reach + 1) / 2) * side, cy: top + ((1 - second / data.map_reach) / 2) * side, r: isNarrow ? 2.2 : 4,
        fill: yes ? colors.ink : "#fff", stroke: yes ? "#fff" : colors.ink, "stroke-width": 1,
      }))
      if (!isNarrow) write(draw, "map word", mapBox.left, height - 36, words.map, { size: 14 })
    }
  })
}

/** Place the switch, the network and the map: side by side, or on a narrow screen the network below the other two. */
function layOutSteepness(width, height, isNarrow) {
  if (!isNarrow) return [[0, 0.27], [0.31, 0.67], [0.71, 1]].map(([left, right]) => ({ left: width * left, right: width * right, top: 56, bottom: height - 74 }))
  const half = (height - 20) / 2
  return [
    { left: 0, right: width * 0.48, top: 26, bottom: half - 6 },
    { left: 0, right: width, top: half + 32, bottom: height - 6 },
    { left: width * 0.56, right: width, top: 26, bottom: half },
  ]
}

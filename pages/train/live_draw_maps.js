// Draws the answer's map of each run, with the points and the place of the question.

const MAP_MARGIN = 6 // px around a map for the points at its edge

/** Draw the points on a layer over every map. They do not change while the dial moves, so this is done once. */
function drawPointLayer({ data, extent }, { maps: [{ side }], isNarrow }, scale) {
  const layer = document.createElement("canvas"), pen = layer.getContext("2d"), size = isNarrow ? 3 : 4
  layer.width = layer.height = Math.ceil((side + 2 * MAP_MARGIN) * scale)
  pen.scale(scale, scale)
  const map = { x: MAP_MARGIN, y: MAP_MARGIN, side }
  for (const [a, b, shade, isUnseen] of data.points) {
    const x = mapX(extent, map, a), y = mapY(extent, map, b), color = mixColors(data.colors.points, shade / 100)
    pen.beginPath()
    if (shade > 50) pen.rect(x - size, y - size, 2 * size, 2 * size)
    else pen.arc(x, y, size, 0, 7)
    pen.lineWidth = isUnseen ? 2 : 1
    pen.fillStyle = isUnseen ? "rgb(255 255 255 / 65%)" : color
    pen.strokeStyle = isUnseen ? color : "white"
    pen.fill()
    pen.stroke()
  }
  return layer
}

/** Return the color at a share of the way through three colors. */
function mixColors([first, middle, last], share) {
  const channelsOf = hex => [1, 3, 5].map(start => parseInt(hex.slice(start, start + 2), 16))
  const [from, to, part] = share < 0.5 ? [first, middle, 2 * share] : [middle, last, 2 * share - 1]
  const start = channelsOf(from), end = channelsOf(to)
  return `rgb(${start.map((value, channel) => Math.round(value + (end[channel] - value) * part)).join(" ")})`
}

function drawMap(picture, run, number) {
  const { data, layout, pen, runs } = picture, map = layout.maps[number]
  pen.drawImage(run.tiles.at(-1)[0], map.x, map.y, map.side, map.side)
  pen.drawImage(layout.points, map.x - MAP_MARGIN, map.y - MAP_MARGIN, map.side + 2 * MAP_MARGIN, map.side + 2 * MAP_MARGIN)
  pen.strokeStyle = picture.ink
  pen.globalAlpha = 0.35
  pen.lineWidth = 1
  pen.strokeRect(map.x, map.y, map.side, map.side)
  pen.globalAlpha = 1
  // The name may contain "$", which has a meaning in a replacement string.
  const title = data.titles?.[number] ?? data.words.guess.replace("{name}", () => data.names[2])
  write(picture, title, map.x, map.y - 8, { bold: true, size: layout.isNarrow ? 12 : 14, limit: map.side })
  if (!layout.isNarrow || runs.length > 1) writeInputNames(picture, map)
  if (data.ask) drawQuestion(picture, map)
}

/** Write the first input's name below a map, and the second's along its left edge. */
function writeInputNames(picture, map) {
  const { data, layout, pen } = picture, style = { size: layout.textSize, align: "center", limit: map.side }
  write(picture, data.names[0], map.x + map.side / 2, map.y + map.side + 16, style)
  if (data.inputs < 2) return
  pen.save()
  pen.translate(map.x + 4, map.y + map.side / 2)
  pen.rotate(-Math.PI / 2)
  write(picture, data.names[1], 0, 10, style)
  pen.restore()
}

/** Mark the question's point with a cross. Its white edge keeps it visible on every color. */
function drawQuestion({ data, extent, pen }, map) {
  const x = mapX(extent, map, data.ask[0]), y = mapY(extent, map, data.ask[1])
  for (const [color, width] of [["white", 6], [data.colors.chosen, 3]]) {
    pen.strokeStyle = color
    pen.lineWidth = width
    pen.beginPath()
    pen.moveTo(x - 9, y)
    pen.lineTo(x + 9, y)
    pen.moveTo(x, y - 9)
    pen.lineTo(x, y + 9)
    pen.stroke()
  }
}

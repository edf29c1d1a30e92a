// Draws the legend of the marks below the error curve. On a narrow screen it has two columns, and with two runs no room.

function drawLegend(picture) {
  const { data, layout: { curve, height, isNarrow, textSize: size, width }, runs } = picture
  if (isNarrow && runs.length > 1) return
  const columnWidth = (curve.width + 20) / 2, limit = (isNarrow ? columnWidth : width - curve.x) - 20
  for (const [row, word] of [...data.legend, data.words.ground].entries()) {
    const x = isNarrow ? curve.x - 20 + (row % 2) * columnWidth : curve.x
    const y = isNarrow ? height - 25 + 16 * (row >> 1) : curve.y + curve.height + 36 + 20 * row
    write(picture, word, x + 15, y + 4, { size, limit })
    if (row < data.legend.length) drawPointMark(picture, row, x, y)
    else drawGroundMark(picture, x, y)
  }
}

/** Draw the mark of a kind of points: a dot, a square, or a hollow dot for unseen points. */
function drawPointMark({ background, data: { colors }, ink, pen }, row, x, y) {
  const isHollow = row === 2
  pen.beginPath()
  if (row === 1) pen.rect(x, y - 4, 8, 8)
  else pen.arc(x + 4, y, 4, 0, 7)
  pen.lineWidth = 2
  pen.fillStyle = isHollow ? background : colors.points[2 * row]
  pen.strokeStyle = isHollow ? ink : colors.points[2 * row]
  pen.fill()
  pen.stroke()
}

/** Draw the two ends of the map's palette side by side. */
function drawGroundMark({ data: { palettes }, pen }, x, y) {
  for (const [side, color] of [palettes.map[0], palettes.map.at(-1)].entries()) {
    pen.fillStyle = `rgb(${color.join(" ")})`
    pen.fillRect(x - 1 + 6 * side, y - 6, 6, 12)
  }
}

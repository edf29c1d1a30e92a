// Draws the error, epoch by epoch: of one run on seen and unseen points, or of two runs. A thick line ends at the dial's place.

const SOLID = [], DOTTED = [5, 4], DASHED = [8, 4] // the lines of a run, of its unseen points, and of the second run
const NAME_HEIGHT = 17 // px between two names

/** Find the ranges of the axes. `x` and `y` turn an epoch and an error into px. */
function scaleCurve(runs, curve) {
  const start = runs[0].curves[0][0], lastEpoch = Math.max(...runs.map(run => run.rounds.at(-1)), 1)
  let maxError = 0
  for (const run of runs) for (const errors of run.curves) for (const error of errors ?? []) if (error > maxError) maxError = error
  // A run that blows up would flatten everything else.
  const ceiling = Math.min(maxError, (runs.length > 1 ? 2.5 : 4) * start) * 1.05 || 1
  const x = epoch => curve.x + (epoch / lastEpoch) * curve.width
  const y = error => curve.y + curve.height * (1 - Math.min(error / ceiling, 1.2))
  return { startY: y(start), lastEpoch, ceiling, isCut: maxError > ceiling, x, y }
}

function drawCurve(picture) {
  drawAxes(picture)
  if (picture.runs.length > 1) drawTwoRuns(picture)
  else drawSeenAndUnseen(picture)
}

function drawAxes(picture) {
  const { data: { start, words }, layout: { curve, plot, textSize: size }, pen } = picture
  const bottom = curve.y + curve.height, right = curve.x + curve.width
  pen.strokeStyle = picture.ink
  pen.globalAlpha = 0.3
  pen.lineWidth = 1
  pen.beginPath()
  pen.moveTo(curve.x, curve.y)
  pen.lineTo(curve.x, bottom)
  pen.lineTo(right, bottom)
  pen.stroke()
  pen.globalAlpha = 1
  write(picture, words.error, curve.x - 4, curve.y - 8, { size, bold: true })
  write(picture, "0", curve.x - 6, bottom + 4, { size, align: "right" })
  write(picture, start, curve.x - 6, plot.startY + 4, { size, align: "right", limit: 40 })
  // If a line leaves the picture, the axis says how high the picture goes.
  if (plot.isCut && plot.startY - curve.y > 16)
    write(picture, formatSignificant(plot.ceiling, 2), curve.x - 6, curve.y + 8, { size, align: "right", limit: 40 })
  const lastEpoch = plot.lastEpoch.toLocaleString(window.whyLanguage ?? "en", { useGrouping: "always" })
  write(picture, `${words.round} ${lastEpoch}`, right, bottom + 16, { size, align: "right" })
}

function drawSeenAndUnseen(picture) {
  const { data: { colors, words }, layout: { isNarrow, plot }, pen, main } = picture
  const [seen, unseen] = main.curves, x = plot.x(main.rounds[main.frame]), y = plot.y(seen[main.frame])
  drawRunLine(picture, main, colors.error, SOLID)
  if (unseen) {
    const unseenY = plot.y(unseen[main.frame])
    pen.lineWidth = 2
    drawLine(picture, main.rounds, unseen, main.frame + 1, colors.unseen, DOTTED)
    drawError(picture, x, unseenY, colors.unseen)
    if (!isNarrow) writeName(picture, words.unseen, x, unseenY - 9)
  }
  drawError(picture, x, y, colors.error)
  if (unseen && !isNarrow) writeName(picture, words.seen, x, y + 19)
}

/** Draw two runs, each with its name at the end of its line. Before the question is answered the names would tell too much. */
function drawTwoRuns(picture) {
  const { data: { colors, frozen, titles }, layout: { curve, plot }, runs } = picture, names = []
  runs.forEach((run, number) => {
    const [errors] = run.curves, color = number ? colors.other : colors.error
    const x = plot.x(run.rounds[run.frame]), y = plot.y(errors[run.frame])
    drawRunLine(picture, run, color, number ? DASHED : SOLID)
    drawError(picture, x, y, color)
    if (frozen) return
    const exit = errors.findIndex((error, index) => index <= run.frame && plot.y(error) < curve.y)
    if (exit < 0) names.push({ text: titles[number], x, y: y - 10 })
    else writeExit(picture, titles[number], plot.x(run.rounds[exit]))
  })
  stackNames(names)
  for (const { text, x, y } of names) writeName(picture, text, x, y)
}

/** Draw a run's error: the whole line faintly, and thick up to the dial's place. Behind a question only its beginning is drawn. */
function drawRunLine(picture, run, color, dash) {
  const { data, pen } = picture, [errors] = run.curves
  if (!data.frozen) {
    pen.lineWidth = 1.2
    pen.globalAlpha = 0.55
    drawLine(picture, run.rounds, errors, errors.length, color, dash)
    pen.globalAlpha = 1
  }
  pen.lineWidth = 3
  drawLine(picture, run.rounds, errors, run.frame + 1, color, dash)
}

/** Draw the first `count` errors of a line, clipped to the axes. */
function drawLine({ layout: { curve, plot }, pen }, epochs, errors, count, color, dash) {
  pen.save()
  pen.beginPath()
  pen.rect(curve.x, curve.y - 4, curve.width + 4, curve.height + 8)
  pen.clip()
  pen.strokeStyle = color
  pen.setLineDash(dash)
  pen.beginPath()
  for (let index = 0; index < count; index += 1) pen.lineTo(plot.x(epochs[index]), plot.y(errors[index]))
  pen.stroke()
  pen.restore()
}

/** Draw the error at the dial's place as a dot, unless it is above the axes. */
function drawError({ layout: { curve }, pen }, x, y, color) {
  if (y >= curve.y - 6) fillDot(pen, x, y, color)
}

/** Write a name next to a dot, on the side with more room. */
function writeName(picture, text, x, y) {
  const { curve, textSize: size } = picture.layout, isPastMiddle = x > curve.x + curve.width / 2
  const nameY = Math.min(Math.max(y, curve.y + 6), curve.y + curve.height - 6)
  write(picture, text, isPastMiddle ? x - 2 : x + 8, nameY, { size, align: isPastMiddle ? "right" : "left" })
}

/** Write a run's name where its line leaves the picture. */
function writeExit(picture, text, x) {
  const { curve, textSize: size } = picture.layout
  write(picture, `↑ ${text}`, Math.min(x, curve.x + curve.width - 120) + 8, curve.y + 10, { size })
}

/** Move names that would overlap above each other, from the lowest up. */
function stackNames(names) {
  names.sort((a, b) => b.y - a.y)
  names.forEach((name, index) => { if (index) name.y = Math.min(name.y, names[index - 1].y - NAME_HEIGHT) })
}

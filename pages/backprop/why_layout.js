// Places the numbers of a pass: from left to right on a wide screen, from top to bottom on a narrow one.

const MAX_NARROW_WIDTH = 620 // px: up to here the picture goes from top to bottom
const MAX_TIGHT_WIDTH = 350 // px: below this, only colors tell blame from slope

/** Return the center of each number by its id, in px, and the centers of the titles of `layers` and `neurons`. */
function layOut(width, height) {
  const points = {}
  const put = (id, x, y) => { points[id] = [x, y] }
  const isWide = width > MAX_NARROW_WIDTH
  if (isWide) {
    const [inputX, sumX, outputX, answerX, predictionX, errorX] = [0.06, 0.355, 0.5, 0.7, 0.825, 0.952].map(share => share * width)
    const firstY = 92, secondY = height - 78, middleY = (firstY + secondY) / 2
    put("input", inputX, middleY); put("hours", inputX, middleY + 42)
    ;[[0, firstY, 1], [1, secondY, -1]].forEach(([neuron, y, direction]) => {
      put(`sum-${neuron}`, sumX, y); put(`sent-${neuron}`, outputX, y)
      put(`blame-${neuron}`, sumX - 14, y + 43 * direction); put(`back-${neuron}`, outputX + 16, y + 43 * direction); put(`passes-${neuron}`, (sumX + outputX) / 2, y + 43 * direction)
      put(`knob-${2 * neuron + 1}`, sumX, y - 57 * direction); put(`slope-${2 * neuron + 1}`, sumX - 74, y - 57 * direction)
      put(`knob-${2 * neuron}`, (inputX + sumX) / 2, (middleY + y) / 2); put(`slope-${2 * neuron}`, (inputX + sumX) / 2 - 10, (middleY + y) / 2 - 33 * direction)
      put(`knob-${neuron + 4}`, (outputX + answerX) / 2, (middleY + y) / 2); put(`slope-${neuron + 4}`, (outputX + answerX) / 2 + 10, (middleY + y) / 2 - 33 * direction)
    })
    put("sum-2", answerX, middleY); put("guess", predictionX, middleY); put("error", errorX, middleY)
    put("knob-6", answerX, middleY - 60); put("slope-6", answerX + 76, middleY - 60)
    put("blame-2", answerX, middleY + 43); put("target", predictionX, middleY + 46); put("miss", (predictionX + errorX) / 2, middleY - 48)
    points.layers = [[inputX, 12], [(sumX + outputX) / 2 + 20, 12], [(answerX + predictionX) / 2, 12], [errorX, 12]]
    points.neurons = [[outputX, firstY - 42], [outputX, secondY + 42]]
  } else {
    const [topY, rowY, answerY] = [24, 158, height - 46], sumX = 0.12 * width, outputX = 0.38 * width, x = (width / 2 + sumX) / 2
    put("input", width / 2, topY); put("hours", width / 2 + 62, topY - 8)
    ;[0, 1].forEach(neuron => { // the second neuron mirrors the first
      const putMirrored = (id, x, y) => put(id, neuron ? width - x : x, y)
      putMirrored(`sum-${neuron}`, sumX, rowY); putMirrored(`sent-${neuron}`, outputX, rowY)
      putMirrored(`blame-${neuron}`, sumX + 8, rowY + 36); putMirrored(`back-${neuron}`, outputX - 4, rowY + 38); putMirrored(`passes-${neuron}`, (sumX + outputX) / 2, rowY - 24)
      putMirrored(`knob-${2 * neuron + 1}`, sumX - 14, rowY - 48); putMirrored(`slope-${2 * neuron + 1}`, sumX + 4, rowY - 78)
      putMirrored(`knob-${2 * neuron}`, x, (topY + rowY) / 2); putMirrored(`slope-${2 * neuron}`, x - 52, topY + 22)
    })
    put("sum-2", 0.32 * width, answerY); put("guess", 0.6 * width, answerY); put("error", 0.9 * width, answerY)
    put("knob-4", 0.35 * width, (rowY + answerY) / 2 + 4); put("slope-4", 0.35 * width - 58, (rowY + answerY) / 2 + 4)
    put("knob-5", 0.47 * width, (rowY + answerY) / 2); put("slope-5", 0.47 * width + 76, (rowY + answerY) / 2 + 4)
    put("knob-6", 0.1 * width, answerY); put("slope-6", 0.1 * width + 6, answerY + 30)
    put("blame-2", 0.36 * width, answerY + 34); put("target", 0.6 * width, answerY + 38); put("miss", 0.78 * width, answerY - 38)
    points.layers = [[width * 0.2, topY - 14], null, null, [0.9 * width, answerY + 40]]
    points.neurons = [[0.15 * width, rowY + 60], [0.83 * width, rowY + 60]]
  }
  return points
}

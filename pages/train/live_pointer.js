// The pointer on the picture: a click on the map chooses a place, a click on a line or a frame a parameter. A tip describes them.

const HIT_DISTANCE = 9 // px by which a click may miss a line

/** Report clicks to Python as `spot` or `knob`, and show the tip. */
function followPointer(picture, tip, report) {
  const { canvas } = picture
  canvas.onclick = event => {
    const { x, y } = pointerPosition(canvas, event), place = placeAt(picture, x, y), index = paramAt(picture, x, y)
    if (place) report("spot", place)
    else if (index !== null) report("knob", index)
  }
  canvas.onpointermove = event => {
    const { x, y } = pointerPosition(canvas, event), index = paramAt(picture, x, y)
    canvas.style.cursor = placeAt(picture, x, y) ? "crosshair" : index !== null ? "pointer" : ""
    showTip(tip, describePointAt(picture, x, y) ?? describeParam(picture, index), x, y, canvas)
  }
  canvas.onpointerleave = () => { tip.hidden = true }
}

function pointerPosition(canvas, event) {
  const { left, top } = canvas.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}

/** Return the inputs at the pointer. Null outside the map, or where a click chooses no place. */
function placeAt({ data, extent, layout }, x, y) {
  if (!layout || data.clicks !== "place") return null
  const [map] = layout.maps
  return x >= map.x && y >= map.y && x < map.x + map.side && y < map.y + map.side ? inputsAt(extent, map, x, y) : null
}

/** Return the index of the parameter whose line or frame is nearest to the pointer, or null if none is near. */
function paramAt({ data, layout }, x, y) {
  if (!layout || data.clicks !== "knob") return null
  let result = null, nearest = HIT_DISTANCE
  const offer = (index, distance) => { if (distance < nearest) { nearest = distance; result = index } }
  for (const line of layout.lines) offer(line.index, distanceToLine(line, x, y))
  for (const frame of layout.frames) offer(frame.index, distanceToFrame(frame.square, x, y))
  return result
}

function distanceToLine({ x1, y1, x2, y2 }, x, y) {
  const dx = x2 - x1, dy = y2 - y1, projection = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.min(Math.max(projection, 0), 1) // of the way along the line
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy)
}

/** Return the distance to a square's frame, or infinity away from it. */
function distanceToFrame({ x, y, side }, pointX, pointY) {
  const isAway = Math.max(x - pointX, pointX - x - side, y - pointY, pointY - y - side) >= HIT_DISTANCE
  if (isAway) return Infinity
  return Math.min(Math.abs(pointX - x), Math.abs(pointX - x - side), Math.abs(pointY - y), Math.abs(pointY - y - side))
}

/** Describe the data point under the pointer by its inputs and its right answer. Null where there is none. */
function describePointAt({ data, extent, layout }, x, y) {
  for (const map of layout?.maps ?? [])
    for (const [a, b, , , answer] of data.points)
      if (Math.hypot(mapX(extent, map, a) - x, mapY(extent, map, b) - y) < MAP_MARGIN) {
        const inputs = [a, b].slice(0, data.inputs).map((value, input) => `${data.names[input]} ${formatSignificant(value, 3)}`)
        return [...inputs, data.answers[answer]].join(" · ")
      }
  return null
}

/** Describe a parameter by its value or its slope. Null without a parameter. */
function describeParam({ data, main }, index) {
  return index === null ? null : `${data.words[main.slopes ? "slope" : "knob"]} ${formatTwoDecimals(lineValueOf(main, index))}`
}

/** Show a text next to the pointer, on the side with more room. Null hides it. */
function showTip(tip, text, x, y, canvas) {
  tip.hidden = text === null
  if (tip.hidden) return
  tip.textContent = text
  const width = canvas.clientWidth, isPastMiddle = x > width / 2
  tip.style.left = isPastMiddle ? "" : `${x + 12}px`
  tip.style.right = isPastMiddle ? `${width - x + 12}px` : ""
  tip.style.top = `${y + 12}px`
}

// Draws a run: the network with every neuron's own map, the answer's map with the points, and the error. All of it is on one canvas,
// computed from the parameters at the dial's place. Nothing is sent to the server while anything moves.
const controllers = new WeakMap() // an AbortController of each picture, for the listeners of the last call

/** Show a run. Streamlit calls this again whenever Python's data changes. */
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".why-run")
  controllers.get(root)?.abort()
  const controller = new AbortController()
  controllers.set(root, controller)
  root.setAttribute("aria-label", data.alt)
  const picture = createPicture(data, root)
  followPointer(picture, root.querySelector(".why-run-tip"), setTriggerValue)
  followDial(picture, controller.signal)
  followPage(picture, controller.signal)
  return () => controller.abort()
}

// Create a picture from Python's data (`core/chapters/train/live_picture.py`). Every function that draws takes it.
// Its `layout`, and the colors `ink` and `background`, are measured before the first frame.
function createPicture(data, root) {
  const [[left, right], [bottom, top]] = data.window, extent = { left, right, bottom, top }
  const gridSize = gridSizeOf(data.runs[0].sizes)
  const runs = data.runs.map(run => prepareRun(run, { extent, gridSize, question: data.ask }))
  const canvas = root.querySelector("canvas")
  const picture = {
    data, root, canvas, pen: canvas.getContext("2d"), extent,
    runs, main: runs[0], // the run with the network
    place: null, // of the dial
    layout: null, ink: null, background: null,
    isScheduled: false,
    onFrame: () => paint(picture), // created once, since a dial that plays schedules it for every frame
  }
  return picture
}

// When to draw.

/** Show the dial's place, now and whenever it moves. */
function followDial(picture, signal) {
  const dial = `.st-key-${picture.data.dial}`
  const onMove = ({ target }) => { if (target.closest?.(dial)) showPlace(picture) }
  document.addEventListener("input", onMove, { signal })
  document.addEventListener("rest", onMove, { signal })
  showPlace(picture)
}

/** Take over the dial's place, and the snapshot of each run at this place. */
function showPlace(picture) {
  const { data, main, runs } = picture, lastPlace = main.frame_at.length - 1
  const place = data.frozen ? 0 : Math.min(Math.max(findDial(data.dial)?.place ?? data.place, 0), lastPlace)
  if (place === picture.place) return
  picture.place = place
  for (const run of runs) run.frame = run.frame_at[place]
  schedulePaint(picture)
}

/** Return a dial's container. There are two only during a scene change. Otherwise the browser is not asked for layout. */
function findDial(name) {
  const dials = [...document.querySelectorAll(`.st-key-${name}`)].filter(dial => dial.place !== undefined)
  return dials.length < 2 ? dials[0] : dials.find(dial => dial.getClientRects().length)
}

/** Draw again when the size, the colors or the font change, and for the printer, which waits for no frame. */
function followPage(picture, signal) {
  const redraw = () => { picture.layout = null; schedulePaint(picture) }
  const observer = new ResizeObserver(redraw)
  observer.observe(picture.root)
  signal.addEventListener("abort", () => observer.disconnect())
  // Streamlit changes its own colors a moment later.
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setTimeout(redraw, 50), { signal })
  document.fonts?.ready.then(redraw)
  window.addEventListener("beforeprint", () => { picture.layout = null; paint(picture) }, { signal })
}

function schedulePaint(picture) {
  if (picture.isScheduled) return
  picture.isScheduled = true
  requestAnimationFrame(picture.onFrame)
}

// What to draw.

/** Draw the whole picture. What it shows is also written into data attributes, for tests. */
function paint(picture) {
  picture.isScheduled = false
  if (!picture.root.isConnected || (!picture.layout && !measure(picture))) return
  const { data, layout, main, pen, root, runs } = picture
  pen.setTransform(layout.scale, 0, 0, layout.scale, 0, 0)
  pen.clearRect(0, 0, layout.width, layout.height)
  for (const run of runs) {
    evaluateRun(run)
    paintTiles(run, data.palettes, { outputOnly: runs.length > 1 })
  }
  if (layout.net) drawNetwork(picture)
  runs.forEach((run, number) => drawMap(picture, run, number))
  if (layout.net && data.knob !== null) markParam(picture, data.knob)
  drawCurve(picture)
  drawLegend(picture)
  root.dataset.place = picture.place
  root.dataset.frame = main.frame
  root.dataset.answer = answerOf(main)
}

/** Size the canvas, and lay the picture out. This costs a page layout, so only a new size or new colors call it. */
function measure(picture) {
  const { canvas, data, main, root, runs } = picture
  const width = canvas.clientWidth, height = canvas.clientHeight, scale = Math.min(devicePixelRatio || 1, 2)
  if (!width) return false
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const layout = layOut(width, height, main, data)
  picture.layout = { ...layout, scale, points: drawPointLayer(picture, layout, scale), plot: scaleCurve(runs, layout.curve) }
  picture.ink = getComputedStyle(root).color
  picture.background = getComputedStyle(root).getPropertyValue("--st-background-color") || "white"
  return true
}

// A thumb that sweeps across the words or the picture opens the next scene, or the one before.
if (!window.whySwipe) {
  const FAR = 70, QUICK = 600 // px; ms
  let start = null
  const where = event => event.changedTouches[0]
  addEventListener("touchstart", event => {
    const at = event.target, ours = at.closest?.(".st-key-stage, .st-key-words, .st-key-head")
    // What takes a finger itself keeps it: a ball that is dragged, a table or a map that can be pushed.
    const own = !ours || at.closest("input, button, textarea, [role=slider], [role=grid], [tabindex], canvas") ||
      getComputedStyle(at).touchAction !== "auto"
    start = own || event.touches.length > 1 ? null : { x: where(event).clientX, y: where(event).clientY, time: event.timeStamp }
  }, { passive: true })
  addEventListener("touchend", event => {
    if (!start) return
    const x = where(event).clientX - start.x, y = where(event).clientY - start.y
    const swept = Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y) && event.timeStamp - start.time < QUICK
    start = null
    if (swept) document.querySelector(x < 0 ? ".st-key-later :is(button, a)" : ".st-key-earlier :is(button, a)")?.click()
  }, { passive: true })
  window.whySwipe = true
}

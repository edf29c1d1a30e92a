// A swipe across the words or the picture opens the next or the previous scene.
if (!window.whySwipe) {
  const MIN_DISTANCE = 70, MAX_DURATION = 600 // px; ms
  let start = null
  const touchOf = event => event.changedTouches[0]
  addEventListener("touchstart", event => {
    const target = event.target, isSwipeArea = target.closest?.(".st-key-stage, .st-key-words, .st-key-head")
    // Controls keep their touch: a ball that is dragged, or a table or map that scrolls.
    const keepsTouch = !isSwipeArea || target.closest("input, button, textarea, [role=slider], [role=grid], [tabindex], canvas") ||
      getComputedStyle(target).touchAction !== "auto"
    start = keepsTouch || event.touches.length > 1 ? null : { x: touchOf(event).clientX, y: touchOf(event).clientY, time: event.timeStamp }
  }, { passive: true })
  addEventListener("touchend", event => {
    if (!start) return
    const x = touchOf(event).clientX - start.x, y = touchOf(event).clientY - start.y
    const isSwipe = Math.abs(x) > MIN_DISTANCE && Math.abs(x) > 2 * Math.abs(y) && event.timeStamp - start.time < MAX_DURATION
    start = null
    if (isSwipe) document.querySelector(x < 0 ? ".st-key-later :is(button, a)" : ".st-key-earlier :is(button, a)")?.click()
  }, { passive: true })
  window.whySwipe = true
}

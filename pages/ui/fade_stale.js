// Fades a scene's pictures and sentences together until a change is complete, so that nobody reads new ones next to old ones.
// A style with `:has` could find stale ones too. But the browser would evaluate it again for every mark that moves.
if (!window.whyTogether) {
  const STALE = '[class*="_figure"][data-stale="true"], :is([class*="_figure"], [class*="_says"]) [data-stale="true"]'
  const update = () => {
    let isWaiting = false
    for (const scene of document.querySelectorAll(".st-key-scene")) {
      const isStale = scene.querySelector(STALE) !== null
      scene.toggleAttribute("data-waits", isStale)
      isWaiting ||= isStale
    }
    // A stale element may also be removed. Only then are added and removed elements worth watching.
    observer.observe(document.body, { subtree: true, childList: isWaiting, attributes: true, attributeFilter: ["data-stale"] })
  }
  const observer = window.whyTogether = new MutationObserver(update)
  update()
}

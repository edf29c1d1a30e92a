// Until all of a change has come, the pictures and sentences of a scene step back together: nobody should read new ones beside old
// ones. A style with `:has` could find the old ones too, but the browser would then ask it anew for every mark of a picture that moves.
if (!window.whyTogether) {
  const STALE = '[class*="_figure"][data-stale="true"], :is([class*="_figure"], [class*="_says"]) [data-stale="true"]'
  const update = () => {
    let isWaiting = false
    for (const scene of document.querySelectorAll(".st-key-scene")) {
      const isStale = scene.querySelector(STALE) !== null
      scene.toggleAttribute("data-waits", isStale)
      isWaiting ||= isStale
    }
    // What is old may also go away; nobody else wants to hear of all that comes and goes.
    observer.observe(document.body, { subtree: true, childList: isWaiting, attributes: true, attributeFilter: ["data-stale"] })
  }
  const observer = window.whyTogether = new MutationObserver(update)
  update()
}

// Until all of a change has come, the pictures and sentences of a scene step back together: nobody should read new ones beside old
// ones. A style with `:has` could find the old ones too, but the browser would then ask it anew for every mark of a picture that moves.
if (!window.whyTogether) {
  const OLD = '[class*="_figure"][data-stale="true"], :is([class*="_figure"], [class*="_says"]) [data-stale="true"]'
  const look = () => {
    let waits = false
    for (const scene of document.querySelectorAll(".st-key-scene")) {
      const old = scene.querySelector(OLD) !== null
      scene.toggleAttribute("data-waits", old)
      waits ||= old
    }
    // What is old may also go away; nobody else wants to hear of all that comes and goes.
    watch.observe(document.body, { subtree: true, childList: waits, attributes: true, attributeFilter: ["data-stale"] })
  }
  const watch = window.whyTogether = new MutationObserver(look)
  look()
}

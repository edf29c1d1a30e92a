// Explains what is wrong if the app has not appeared after eight seconds. Streamlit needs a WebSocket, which some proxies close.
{
  const PROBE_MS = 5000, NOTICE_MS = 8000 // milliseconds
  const splash = document.getElementById("why-first"), notice = splash.querySelector(".why-late")
  const findApp = () => document.querySelector(".st-key-chapter, .st-key-alone")
  const wait = ms => new Promise(resolve => setTimeout(resolve, ms))

  const isReachable = path => fetch(path, { cache: "no-store" }).then(response => response.ok, () => false)
  const canOpenSocket = path => new Promise(resolve => {
    const socket = new WebSocket(new URL(path, location.href.replace(/^http/, "ws")), ["streamlit"])
    socket.onopen = () => { socket.close(); resolve(true) }
    socket.onerror = socket.onclose = () => resolve(false)
  })

  async function findCause() {
    if (!navigator.onLine) return "offline"
    if (!(await isReachable(`${splash.dataset.base}/_stcore/health`))) return "server"
    return (await canOpenSocket(`${splash.dataset.base}/_stcore/stream`)) ? "slow" : "closed"
  }

  function showNotice(cause) {
    for (const paragraph of notice.querySelectorAll("[data-why]")) paragraph.hidden = paragraph.dataset.why !== cause
    notice.hidden = Boolean(findApp())
    splash.querySelector(".why-waiting").hidden = !notice.hidden
  }

  async function watchForApp() {
    await wait(PROBE_MS)
    if (findApp()) return
    const causePromise = findCause()
    await wait(NOTICE_MS - PROBE_MS)
    if (findApp()) return
    showNotice(await Promise.race([causePromise, wait(0).then(() => "closed")])) // a proxy may leave a socket hanging
    showNotice(await causePromise)
  }

  notice.querySelector("button").onclick = () => location.reload()
  watchForApp()
}

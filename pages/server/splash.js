// Say what is wrong where the app has not come after eight seconds. Streamlit talks through a WebSocket, which some proxies close.
{
  const PROBED_AFTER = 5000, SAID_AFTER = 8000 // milliseconds
  const first = document.getElementById("why-first"), notice = first.querySelector(".why-late")
  const here = () => document.querySelector(".st-key-chapter, .st-key-alone")
  const wait = time => new Promise(done => setTimeout(done, time))

  const answers = path => fetch(path, { cache: "no-store" }).then(answer => answer.ok, () => false)
  const opens = path => new Promise(done => {
    const socket = new WebSocket(new URL(path, location.href.replace(/^http/, "ws")), ["streamlit"])
    socket.onopen = () => { socket.close(); done(true) }
    socket.onerror = socket.onclose = () => done(false)
  })

  async function cause() {
    if (!navigator.onLine) return "offline"
    if (!(await answers(`${first.dataset.base}/_stcore/health`))) return "server"
    return (await opens(`${first.dataset.base}/_stcore/stream`)) ? "slow" : "closed"
  }

  function say(why) {
    for (const each of notice.querySelectorAll("[data-why]")) each.hidden = each.dataset.why !== why
    notice.hidden = Boolean(here())
    first.querySelector(".why-waiting").hidden = !notice.hidden
  }

  async function watch() {
    await wait(PROBED_AFTER)
    if (here()) return
    const found = cause()
    await wait(SAID_AFTER - PROBED_AFTER)
    if (here()) return
    say(await Promise.race([found, wait(0).then(() => "closed")])) // a proxy may leave a socket hanging
    say(await found)
  }

  notice.querySelector("button").onclick = () => location.reload()
  watch()
}

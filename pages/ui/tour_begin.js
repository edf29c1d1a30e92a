// Offers to continue the tour at the last stop, which only the browser knows.
export default function ({ data, parentElement, setTriggerValue }) {
  const button = parentElement.querySelector("button")
  let saved = null
  try { saved = localStorage.getItem(data.key) } catch { /* the browser may have no storage */ }
  const stop = /^[1-9]\d?$/.test(saved ?? "") ? Number(saved) : 0
  button.hidden = stop < 2 || stop > data.stops
  button.textContent = data.labels[stop - 1] ?? ""
  button.onclick = () => setTriggerValue("go", stop)
}

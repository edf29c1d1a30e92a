// Says in the browser, as a dial does, whether the sum is a hill: this part's value is 1 or 0, and it "rests" when a dial rests.
export default function ({ data, parentElement }) {
  const part = parentElement.closest(`.st-key-${data.key}`)
  const place = name => document.querySelector(`.st-key-${name}`)?.place ?? 0

  function rested(event) {
    if (!data.dials.some(name => event.target.closest?.(`.st-key-${name}`))) return
    const [row, column] = data.dials.map(place)
    part.value = data.hills[row]?.[column] ? 1 : 0
    part.dispatchEvent(new Event("rest", { bubbles: true }))
  }

  document.addEventListener("rest", rested)
  return () => document.removeEventListener("rest", rested)
}

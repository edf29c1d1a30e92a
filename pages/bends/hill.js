// Says in the browser, as a dial does, whether the sum is a hill: this part's value is 1 or 0, and it moves and rests with the dials.
export default function ({ data, parentElement }) {
  const part = parentElement.closest(`.st-key-${data.key}`)
  const place = name => document.querySelector(`.st-key-${name}`)?.place ?? 0

  function follow(event) {
    if (!data.dials.some(name => event.target.closest?.(`.st-key-${name}`))) return
    const [row, column] = data.dials.map(place)
    part.value = data.hills[row]?.[column] ? 1 : 0
    part.dispatchEvent(new Event(event.type, { bubbles: true }))
  }

  const events = ["input", "rest"]
  events.forEach(each => document.addEventListener(each, follow))
  return () => events.forEach(each => document.removeEventListener(each, follow))
}

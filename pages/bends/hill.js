// Behaves like a dial whose value says whether the sum is a hill: 1 or 0. It sends input and rest events when the dials do.
export default function ({ data, parentElement }) {
  const part = parentElement.closest(`.st-key-${data.key}`)
  const placeOf = name => document.querySelector(`.st-key-${name}`)?.place ?? 0

  function onDialEvent(event) {
    if (!data.dials.some(name => event.target.closest?.(`.st-key-${name}`))) return
    const [row, column] = data.dials.map(placeOf)
    part.value = data.hills[row]?.[column] ? 1 : 0
    part.dispatchEvent(new Event(event.type, { bubbles: true }))
  }

  const eventNames = ["input", "rest"]
  eventNames.forEach(name => document.addEventListener(name, onDialEvent))
  return () => eventNames.forEach(name => document.removeEventListener(name, onDialEvent))
}

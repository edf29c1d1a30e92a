// The verdict on a prediction lies over the picture: one press puts it away.
const closedKeys = new Set()

export default ({ data, parentElement }) => {
  const card = parentElement.closest(`.st-key-${data.key}`), button = parentElement.querySelector("button")
  if (!card) return
  button.setAttribute("aria-label", data.label)
  button.title = data.label
  card.toggleAttribute("data-closed", closedKeys.has(data.key))
  button.onclick = () => {
    closedKeys.add(data.key)
    card.setAttribute("data-closed", "")
    // The keyboard goes on at the dial, which is what comes next.
    document.querySelector(".st-key-dials :is(button, input)")?.focus()
  }
}

// Closes the verdict on a prediction, which covers part of the picture.
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
    // The dial is the next thing to use, so it gets the focus.
    document.querySelector(".st-key-dials :is(button, input)")?.focus()
  }
}

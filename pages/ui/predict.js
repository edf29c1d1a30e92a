// The verdict on a prediction lies over the picture: one press puts it away.
const closed = new Set()

export default ({ data, parentElement }) => {
  const box = parentElement.closest(`.st-key-${data.key}`), button = parentElement.querySelector("button")
  if (!box) return
  button.setAttribute("aria-label", data.label)
  button.title = data.label
  box.toggleAttribute("data-closed", closed.has(data.key))
  button.onclick = () => {
    closed.add(data.key)
    box.setAttribute("data-closed", "")
    // The keyboard goes on at the dial, which is what comes next.
    document.querySelector(".st-key-dials :is(button, input)")?.focus()
  }
}

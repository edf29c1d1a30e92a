// Take hold of the picture itself: a pointer that drags over its plot moves the dial to where the pointer is.
const held = new WeakMap()

export default function ({ data, parentElement }) {
  held.get(parentElement)?.()
  const figure = document.querySelector(`.st-key-${data.figure}_figure`)
  const input = document.querySelector(`.st-key-${data.dial} input[type="range"]`)
  if (!figure || !input) return
  figure.classList.add("why-handle")
  let dragging = false

  const plot = () => figure.querySelector("svg.marks .background")?.getBoundingClientRect()

  function move(event) {
    const box = plot()
    if (!box || input.disabled) return
    const at = data.low + ((event.clientX - box.left) / box.width) * (data.high - data.low)
    const kept = Math.min(Math.max(at, Number(input.min)), Number(input.max))
    input.value = String(kept) // the slider snaps it to its nearest place
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }

  function down(event) {
    const box = plot()
    if (event.button !== 0 || !box || event.clientX < box.left || event.clientX > box.right) return
    if (event.clientY < box.top || event.clientY > box.bottom) return
    dragging = true
    event.preventDefault()
    input.dispatchEvent(new PointerEvent("pointerdown")) // a dial that plays stops
    move(event)
  }
  const moved = event => dragging && move(event)
  function up() {
    if (!dragging) return
    dragging = false
    input.dispatchEvent(new PointerEvent("pointerup")) // at rest: the dial tells its value
  }

  figure.addEventListener("pointerdown", down)
  document.addEventListener("pointermove", moved)
  document.addEventListener("pointerup", up)
  document.addEventListener("pointercancel", up)
  const off = () => {
    figure.removeEventListener("pointerdown", down)
    document.removeEventListener("pointermove", moved)
    document.removeEventListener("pointerup", up)
    document.removeEventListener("pointercancel", up)
  }
  held.set(parentElement, off)
  return off
}

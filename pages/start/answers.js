// Lights the box of the loop that belongs to the dial's place. Sends nothing to the server.
const cleanups = new WeakMap()

export default function ({ data, parentElement }) {
  const marker = parentElement.querySelector(".why-lights")
  cleanups.get(marker)?.()
  const dial = document.querySelector(`.st-key-${data.dial}`)
  if (!dial) return
  // Only a component knows the theme's colors, and the boxes are outside it.
  const litColor = getComputedStyle(marker).getPropertyValue("--st-primary-color")
  const boxes = Array.from({ length: data.boxes }, (_, box) => document.querySelector(`.st-key-start_box_${box}`)).filter(Boolean)
  boxes.forEach(box => box.style.setProperty("--why-lit", litColor))
  const paint = () => boxes.forEach((box, number) => box.toggleAttribute("data-lit", number === (data.lit[dial.place] ?? null)))
  dial.addEventListener("input", paint)
  paint()
  const cleanup = () => dial.removeEventListener("input", paint)
  cleanups.set(marker, cleanup)
  return cleanup
}

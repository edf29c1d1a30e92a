// Lights one of the four boxes of the loop: the one that belongs to the dial's place. Sends nothing to the server.
const watched = new WeakMap()

export default function ({ data, parentElement }) {
  const mark = parentElement.querySelector(".why-lights")
  watched.get(mark)?.()
  const dial = document.querySelector(`.st-key-${data.dial}`)
  if (!dial) return
  // The theme's colors are known inside a component only: the boxes stand outside it.
  const color = getComputedStyle(mark).getPropertyValue("--st-primary-color")
  const boxes = Array.from({ length: data.boxes }, (_, box) => document.querySelector(`.st-key-start_box_${box}`)).filter(Boolean)
  boxes.forEach(box => box.style.setProperty("--why-lit", color))
  const paint = () => boxes.forEach((box, number) => box.toggleAttribute("data-lit", number === (data.lit[dial.place] ?? null)))
  dial.addEventListener("input", paint)
  paint()
  const off = () => dial.removeEventListener("input", paint)
  watched.set(mark, off)
  return off
}

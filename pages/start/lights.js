// Lights one of the four boxes of the loop: the one that belongs to the dial's place. Sends nothing to the server.
const watched = new WeakMap()

export default function ({ data, parentElement }) {
  const mark = parentElement.querySelector(".why-lights")
  watched.get(mark)?.()
  const dial = document.querySelector(`.st-key-${data.dial}`)
  if (!dial) return
  const paint = () => {
    const lit = data.lit[dial.place] ?? null
    for (let box = 0; box < data.boxes; box++)
      document.querySelector(`.st-key-start_box_${box}`)?.toggleAttribute("data-lit", box === lit)
  }
  dial.addEventListener("input", paint)
  paint()
  const off = () => dial.removeEventListener("input", paint)
  watched.set(mark, off)
  return off
}

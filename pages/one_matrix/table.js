// Two numbers go through three tables and through one. The dials say which numbers; nothing is sent to the server.
const watched = new WeakMap()

const write = value => (value + 0).toFixed(2).replace(/\.?0+$/, "").replace("-", "−").replace(".", window.whyDecimal ?? ".") // quarters: two decimals are exact

/** Send numbers through a table whose rows end with the shift. */
const through = (table, sent) => table.map(row => row.at(-1) + sent.reduce((sum, number, column) => sum + row[column] * number, 0))

function make(parent, name, kind = "div") {
  const element = document.createElement(kind)
  if (name) element.className = `why-tables-${name}`
  parent.append(element)
  return element
}

function numbers(parent) {
  const holder = make(parent, "numbers")
  return Object.assign(holder, { discs: [make(holder, "", "span"), make(holder, "", "span")] })
}

function table(parent, rows, shifts) {
  const holder = make(parent, "table"), columns = rows[0].length - (shifts ? 0 : 1)
  holder.dataset.columns = columns
  holder.style.gridTemplateColumns = `repeat(${columns}, auto)`
  for (const row of rows)
    row.slice(0, columns).forEach((knob, column) => {
      const cell = make(holder, "", "span")
      cell.textContent = write(knob)
      cell.toggleAttribute("data-shift", column === row.length - 1)
    })
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-tables"), { words } = data
  watched.get(root)?.()
  root.style.setProperty("--why-out", data.color)
  const stops = {}
  for (const [name, tables] of [["three", data.three], ["one", [data.one]]]) {
    root.querySelector(`.why-tables-title[data-row=${name}]`).textContent = words[name]
    const row = root.querySelector(`.why-tables-row[data-row=${name}]`)
    row.replaceChildren()
    stops[name] = [numbers(row)]
    for (const each of tables) {
      make(row, "arrow")
      table(row, each, data.shifts)
      make(row, "arrow")
      stops[name].push(numbers(row))
    }
    stops[name].at(-1).dataset.out = ""
  }
  root.querySelector(".why-tables-same").textContent = `= ${words.same}`
  root.querySelector(".why-tables-how").textContent = words.how
  root.setAttribute("aria-label", words.alt)

  function paint() {
    const sent = data.dials.map((name, at) => document.querySelector(`.st-key-${name}`)?.value ?? data.values[at])
    for (const [name, tables] of [["three", data.three], ["one", [data.one]]]) {
      let now = sent.map(Number)
      stops[name].forEach((holder, at) => {
        if (at) now = through(tables[at - 1], now)
        holder.discs.forEach((disc, place) => { disc.textContent = write(now[place]) })
      })
      root.dataset[name] = now.join(" ")
    }
  }

  const follow = event => { if (data.dials.some(name => event.target.closest?.(`.st-key-${name}`))) paint() }
  document.addEventListener("input", follow)
  paint()
  const off = () => document.removeEventListener("input", follow)
  watched.set(root, off)
  return off
}

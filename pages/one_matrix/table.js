// Sends two numbers through three tables and through one. The dials choose the numbers. Nothing is sent to the server.
const cleanups = new WeakMap()

const format = value => (value + 0).toFixed(2).replace(/\.?0+$/, "").replace("-", "−").replace(".", window.whyDecimal ?? ".") // the values are quarters, so two decimals are exact

/** Multiply the inputs by a table whose rows end with the shift. */
const applyTable = (rows, inputs) => rows.map(row => row.at(-1) + inputs.reduce((sum, number, column) => sum + row[column] * number, 0))

function addElement(parent, name, kind = "div") {
  const element = document.createElement(kind)
  if (name) element.className = `why-tables-${name}`
  parent.append(element)
  return element
}

function addNumbers(parent) {
  const container = addElement(parent, "numbers")
  return Object.assign(container, { discs: [addElement(container, "", "span"), addElement(container, "", "span")] })
}

function addTable(parent, rows, shifts) {
  const container = addElement(parent, "table"), columns = rows[0].length - (shifts ? 0 : 1)
  container.dataset.columns = columns
  container.style.gridTemplateColumns = `repeat(${columns}, auto)`
  for (const row of rows)
    row.slice(0, columns).forEach((weight, column) => {
      const cell = addElement(container, "", "span")
      cell.textContent = format(weight)
      cell.toggleAttribute("data-shift", column === row.length - 1)
    })
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".why-tables"), { words } = data
  cleanups.get(root)?.()
  root.style.setProperty("--why-out", data.color)
  const numberRows = {}
  for (const [name, tables] of [["three", data.three], ["one", [data.one]]]) {
    root.querySelector(`.why-tables-title[data-row=${name}]`).textContent = words[name]
    const row = root.querySelector(`.why-tables-row[data-row=${name}]`)
    row.replaceChildren()
    numberRows[name] = [addNumbers(row)]
    for (const rows of tables) {
      addElement(row, "arrow")
      addTable(row, rows, data.shifts)
      addElement(row, "arrow")
      numberRows[name].push(addNumbers(row))
    }
    numberRows[name].at(-1).dataset.out = ""
  }
  root.querySelector(".why-tables-same").textContent = `= ${words.same}`
  root.querySelector(".why-tables-how").textContent = words.how
  root.setAttribute("aria-label", words.alt)

  function paint() {
    const inputs = data.dials.map((name, index) => document.querySelector(`.st-key-${name}`)?.value ?? data.values[index])
    for (const [name, tables] of [["three", data.three], ["one", [data.one]]]) {
      let outputs = inputs.map(Number)
      numberRows[name].forEach((container, index) => {
        if (index) outputs = applyTable(tables[index - 1], outputs)
        container.discs.forEach((disc, index) => { disc.textContent = format(outputs[index]) })
      })
      root.dataset[name] = outputs.join(" ")
    }
  }

  const onInput = event => { if (data.dials.some(name => event.target.closest?.(`.st-key-${name}`))) paint() }
  document.addEventListener("input", onInput)
  paint()
  const cleanup = () => document.removeEventListener("input", onInput)
  cleanups.set(root, cleanup)
  return cleanup
}

// Writes numbers and words on the canvas, and draws its simplest marks.

const FONT = "px 'Source Sans', 'Source Sans Pro', system-ui, sans-serif"

const localize = text => String(text).replace("-", "−").replace(".", window.whyDecimal ?? ".")
const formatOneDecimal = value => localize(Number(value.toFixed(1)) === 0 ? "0.0" : value.toFixed(1))
const formatTwoDecimals = value => localize(Number(value.toFixed(2)) === 0 ? "0" : value.toFixed(2))
const formatSignificant = (value, digits) => localize(Number(value.toPrecision(digits)))

/** Write a text with a halo of the background's color. A text wider than `limit` px is cut. */
function write({ pen, ink, background }, text, x, y, { size = 13, align = "left", bold = false, limit = 999 } = {}) {
  pen.font = `${bold ? "600 " : ""}${size}${FONT}`
  pen.textAlign = align
  pen.lineWidth = 4
  pen.lineJoin = "round"
  pen.strokeStyle = background
  pen.fillStyle = ink
  let label = String(text)
  while (label.length > 3 && pen.measureText(label).width > limit) label = `${label.slice(0, -2)}…`
  pen.strokeText(label, x, y)
  pen.fillText(label, x, y)
}

function strokeLine(pen, { x1, y1, x2, y2 }) {
  pen.beginPath()
  pen.moveTo(x1, y1)
  pen.lineTo(x2, y2)
  pen.stroke()
}

function fillDot(pen, x, y, color) {
  pen.fillStyle = color
  pen.beginPath()
  pen.arc(x, y, 5, 0, 7)
  pen.fill()
}

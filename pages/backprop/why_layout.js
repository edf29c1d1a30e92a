// Where the numbers of a pass stand: from left to right on a wide screen, from top to bottom on a narrow one.

const NARROW = 620 // px: below, the picture is drawn from top to bottom
const TIGHT = 350 // px: below, colors alone say what is blame and what is slope

/** The middle of each number, by its id, in px; and of the titles of layers and neurons. */
function layout(wide, tall) {
  const at = {}
  const put = (id, x, y) => { at[id] = [x, y] }
  const flat = wide > NARROW
  if (flat) {
    const [come, sum, sent, last, guess, error] = [0.06, 0.355, 0.5, 0.7, 0.825, 0.952].map(share => share * wide)
    const first = 92, second = tall - 78, middle = (first + second) / 2
    put("input", come, middle); put("hours", come, middle + 42)
    ;[[0, first, 1], [1, second, -1]].forEach(([neuron, y, down]) => {
      put(`sum-${neuron}`, sum, y); put(`sent-${neuron}`, sent, y)
      put(`blame-${neuron}`, sum - 14, y + 43 * down); put(`back-${neuron}`, sent + 16, y + 43 * down); put(`passes-${neuron}`, (sum + sent) / 2, y + 43 * down)
      put(`knob-${2 * neuron + 1}`, sum, y - 57 * down); put(`slope-${2 * neuron + 1}`, sum - 74, y - 57 * down)
      put(`knob-${2 * neuron}`, (come + sum) / 2, (middle + y) / 2); put(`slope-${2 * neuron}`, (come + sum) / 2 - 10, (middle + y) / 2 - 33 * down)
      put(`knob-${neuron + 4}`, (sent + last) / 2, (middle + y) / 2); put(`slope-${neuron + 4}`, (sent + last) / 2 + 10, (middle + y) / 2 - 33 * down)
    })
    put("sum-2", last, middle); put("guess", guess, middle); put("error", error, middle)
    put("knob-6", last, middle - 60); put("slope-6", last + 76, middle - 60)
    put("blame-2", last, middle + 43); put("target", guess, middle + 46); put("miss", (guess + error) / 2, middle - 48)
    at.layers = [[come, 12], [(sum + sent) / 2 + 20, 12], [(last + guess) / 2, 12], [error, 12]]
    at.neurons = [[sent, first - 42], [sent, second + 42]]
  } else {
    const [top, row, low] = [24, 158, tall - 46], sum = 0.12 * wide, sent = 0.38 * wide, x = (wide / 2 + sum) / 2
    put("input", wide / 2, top); put("hours", wide / 2 + 62, top - 8)
    ;[0, 1].forEach(neuron => { // the second is the first in a mirror
      const set = (id, x, y) => put(id, neuron ? wide - x : x, y)
      set(`sum-${neuron}`, sum, row); set(`sent-${neuron}`, sent, row)
      set(`blame-${neuron}`, sum + 8, row + 36); set(`back-${neuron}`, sent - 4, row + 38); set(`passes-${neuron}`, (sum + sent) / 2, row - 24)
      set(`knob-${2 * neuron + 1}`, sum - 14, row - 48); set(`slope-${2 * neuron + 1}`, sum + 4, row - 78)
      set(`knob-${2 * neuron}`, x, (top + row) / 2); set(`slope-${2 * neuron}`, x - 52, top + 22)
    })
    put("sum-2", 0.32 * wide, low); put("guess", 0.6 * wide, low); put("error", 0.9 * wide, low)
    put("knob-4", 0.35 * wide, (row + low) / 2 + 4); put("slope-4", 0.35 * wide - 58, (row + low) / 2 + 4)
    put("knob-5", 0.47 * wide, (row + low) / 2); put("slope-5", 0.47 * wide + 76, (row + low) / 2 + 4)
    put("knob-6", 0.1 * wide, low); put("slope-6", 0.1 * wide + 6, low + 30)
    put("blame-2", 0.36 * wide, low + 34); put("target", 0.6 * wide, low + 38); put("miss", 0.78 * wide, low - 38)
    at.layers = [[wide * 0.2, top - 14], null, null, [0.9 * wide, low + 40]]
    at.neurons = [[0.15 * wide, row + 60], [0.83 * wide, row + 60]]
  }
  return at
}

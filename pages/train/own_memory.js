// Keeps a person's own rows in this tab's session storage, so that a reload can send them again. They disappear with the tab.
const STORAGE_KEY = "why-own-data"
const MAX_LENGTH = 900000 // characters: the server refuses longer messages

export default ({ data, setStateValue }) => {
  try {
    if (data.rows) {
      const text = JSON.stringify({ rows: data.rows, choices: data.choices })
      if (text.length <= MAX_LENGTH) sessionStorage.setItem(STORAGE_KEY, text)
      else sessionStorage.removeItem(STORAGE_KEY)
      return
    }
    const text = sessionStorage.getItem(STORAGE_KEY)
    if (text && text.length <= MAX_LENGTH) setStateValue("again", JSON.parse(text))
  } catch {} // a private window may have no storage, and then the data end with the visit
}

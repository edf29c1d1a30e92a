// A person's own rows, kept in this tab's session storage: a reload sends them again. Nobody else gets them, and they go with the tab.
const STORAGE_KEY = "why-own-data"
const MAX_LENGTH = 900000 // letters: the server refuses longer messages

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
  } catch {} // a private window may have no storage: then the data are gone with the visit, as before
}

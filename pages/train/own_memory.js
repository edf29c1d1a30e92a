// A person's own rows, kept in this tab's session storage: a reload sends them again. Nobody else gets them, and they go with the tab.
const NAME = "why-own-data"
const LONGEST = 900000 // letters: the server refuses longer messages

export default ({ data, setStateValue }) => {
  try {
    if (data.rows) {
      const text = JSON.stringify({ rows: data.rows, choices: data.choices })
      if (text.length <= LONGEST) sessionStorage.setItem(NAME, text)
      else sessionStorage.removeItem(NAME)
      return
    }
    const text = sessionStorage.getItem(NAME)
    if (text && text.length <= LONGEST) setStateValue("again", JSON.parse(text))
  } catch {} // a private window may have no storage: then the data are gone with the visit, as before
}

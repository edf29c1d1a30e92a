"""Escape a person's own words, so that Markdown shows them as they were written."""

import re

JOINER = "\u2060"  # a sign of no width that is not a space: it keeps two neighbors from being read as one mark

# Signs that Markdown reads as marks. A backslash before them makes them plain.
_MARKS = re.compile(r"""([\\`*_{}\[\]()#+!|$<>~:&=^"-])""")
_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")  # nothing of all this in it, as in most names
_LIST = re.compile(r"^(\d+)\.")  # a number that would begin a list

# Streamlit searches the parsed Markdown for bare links, addresses, icons, emoji names and arrows. A backslash is gone by then.
# An invisible joiner splits these signs.
_BREAKS = (
    (re.compile(r"(www)(?=\.)", re.I), rf"\1{JOINER}"),
    (re.compile(r":(?=\S)"), f":{JOINER}"),
    (re.compile(r"(?<=\S)@"), f"{JOINER}@"),
    (re.compile(r"(?<=[-<>~])(?=[-=>])"), JOINER),
)


def verbatim(text: str) -> str:
    """Escape `text` so that Streamlit's Markdown shows it as it is: no emphasis, formula, HTML, link, icon, color, list or arrow.

    White space in a row, line ends too, becomes one space: a name is one line. Signs that cannot be seen (controls) go.
    """
    if _PLAIN.fullmatch(str(text)):
        return str(text)
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in str(text)).split())
    for pattern, replacement in _BREAKS:
        text = pattern.sub(replacement, text)
    return _LIST.sub(r"\1\.", _MARKS.sub(r"\\\1", text))

"""Escape visitors' own words, so that Markdown shows them literally."""

import re

JOINER = "\u2060"  # the word joiner, which is invisible and no space

# Markdown's special characters, which a backslash escapes.
_MARKS = re.compile(r"""([\\`*_{}\[\]()#+!|$<>~:&=^"-])""")
_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")  # nothing to escape, as in most names
_LIST = re.compile(r"^(\d+)\.")  # would begin a numbered list

# Streamlit searches the parsed Markdown for bare links, addresses, icons, emoji names and arrows. By then the backslashes are gone,
# so an invisible joiner splits them.
_JOINER_RULES = (
    (re.compile(r"(www)(?=\.)", re.I), rf"\1{JOINER}"),
    (re.compile(r":(?=\S)"), f":{JOINER}"),
    (re.compile(r"(?<=\S)@"), f"{JOINER}@"),
    (re.compile(r"(?<=[-<>~])(?=[-=>])"), JOINER),
)


def verbatim(text: str) -> str:
    """Escape `text` so that Streamlit's Markdown shows it literally: no emphasis, formula, HTML, link, icon, color, list or arrow.

    The result is one line: each run of white space and unprintable characters becomes one space.
    """
    if _PLAIN.fullmatch(str(text)):
        return str(text)
    text = " ".join("".join(char if char.isprintable() else " " for char in str(text)).split())
    for pattern, replacement in _JOINER_RULES:
        text = pattern.sub(replacement, text)
    return _LIST.sub(r"\1\.", _MARKS.sub(r"\\\1", text))

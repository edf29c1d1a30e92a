"""Decode the bytes of a person's file. If the encoding is ambiguous, ask, with a few lines in each likely one."""

import codecs
import re
import unicodedata
from collections import Counter
from itertools import pairwise

from core.say.messages import message, text
from core.table.cells import DataError, Question, clean

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the first half of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The most common first: of two encodings that give the same text, the first is named.
ENCODINGS = (
    *("cp1252", "cp1250", "cp1251", "cp1254", "cp1253", "cp1255", "cp1256"),
    *("cp932", "gb18030", "big5", "cp949", "euc_jp"),
    *("koi8_r", "cp866", "iso8859_2", "mac_roman", "cp850", "cp437", "cp874"),
)
_WORD = re.compile(r"[^\s,;|\t\"0-9.]+")
_SAMPLE_BYTES = 40_000
_MAX_CHOICES, _MAX_LINES = 6, 3  # encodings in a question, and lines for each
_MIN_LEAD = 0.1  # how much more coherent the best encoding must be than the second
_SYMBOLS = set("°²³€£µ±·×÷–—‘’“”…™®©§½¼¾¹•«»¿¡¢¥ªº´¸")  # symbols in Western files without accented letters
_RARE_LETTERS = set("ðÐþÞýÝ¤ĺŕđţăŢĂĹŔĐ")  # in few languages, but common in a wrongly decoded text


def decode_bytes(raw: bytes, encoding: str | None) -> tuple[str, str | None]:
    """Return the text in `raw`, and its encoding if that was guessed or chosen: None for Unicode.

    `encoding` is a person's answer. Raises Question if several encodings are equally likely, and DataError for broken Unicode.
    """
    for mark, unicode_encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _decode_or_raise(raw[len(mark) :], unicode_encoding), None
    # UTF-16 without a byte order mark: in a table nearly every second byte is zero.
    for offset, unicode_encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(raw) >= 4 and raw[offset::2].count(0) > 0.8 * (len(raw) // 2) and 0 not in raw[1 - offset :: 2]:
            return _decode_or_raise(raw, unicode_encoding), None
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    if encoding in ENCODINGS:
        return raw.decode(encoding, errors="replace"), encoding
    if 0 in raw:
        return raw.decode("latin-1"), None  # binary data, which the caller rejects
    encoding = _guess_encoding(raw)
    return raw.decode(encoding, errors="replace"), encoding


def _decode_or_raise(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise DataError(message("table-letters")) from error


def _guess_encoding(raw: bytes) -> str:
    """Return the likeliest encoding of bytes that are no UTF-8. Raises Question if several are equally likely."""
    sample = raw[:_SAMPLE_BYTES].rsplit(b"\n", 1)[0] if len(raw) > _SAMPLE_BYTES else raw
    if all(char in _SYMBOLS for char in sample.decode("cp1252", errors="replace") if not char.isascii()):
        return "cp1252"
    readings: dict[str, str] = {}  # the distinct texts, by encoding
    for encoding in ENCODINGS:
        try:
            reading = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        is_printable = not any(
            unicodedata.category(char) in ("Cc", "Co", "Cn") and char not in "\r\n\t" for char in reading
        )
        if is_printable and reading not in readings.values():
            readings[encoding] = reading
    if not readings:
        return "latin-1"
    scores = {encoding: _oddity(reading) for encoding, reading in readings.items()}
    least = min(scores.values())
    likely = [encoding for encoding in readings if scores[encoding] <= least + 0.02]
    if len(likely) == 1:
        return likely[0]
    best = _best_by_language(sample, likely)
    if best:
        return best
    samples = {encoding: _sample_lines(readings[encoding]) for encoding in likely[:_MAX_CHOICES]}
    raise Question(
        message("table-encoding"),
        "encoding",
        [(encoding, text("table-encoding-choice", code=encoding, lines=lines)) for encoding, lines in samples.items()],
    )


def _best_by_language(sample: bytes, likely: list[str]) -> str | None:
    """Return the encoding whose text fits a language clearly better than all others, or None."""
    from charset_normalizer import from_bytes  # slow to import, and few files need it

    coherence = dict.fromkeys(likely, 0.0)
    for match in from_bytes(sample, cp_isolation=likely):
        for encoding in likely:
            if encoding == match.encoding or encoding in match.could_be_from_charset:
                coherence[encoding] = max(coherence[encoding], match.coherence)
    first, second = sorted(coherence.values(), reverse=True)[:2]
    return max(coherence, key=coherence.__getitem__) if first >= second + _MIN_LEAD else None


def _oddity(reading: str) -> float:
    """Score how unlikely a text is: the oddities for each character beyond ASCII."""
    non_ascii = [char for char in reading if not char.isascii()]
    script_counts = Counter(_script(char) for char in non_ascii if unicodedata.category(char)[0] in "LM")
    odd = float(script_counts.total() - max(script_counts.values(), default=0))  # a file has one script besides ASCII
    for word in _WORD.findall(reading):
        if word.isascii():
            continue
        scripts = {_script(char) for char in word if unicodedata.category(char)[0] in "LM"}
        odd += len(word) * (len(scripts) > 1)
        odd += sum(_is_symbol_inside(word, index) for index in range(len(word)))
        odd += sum(first.islower() and second.isupper() for first, second in pairwise(word))
        odd += sum(
            unicodedata.category(char) in ("So", "Sk", "Sm") or "HALFWIDTH" in unicodedata.name(char, "")
            for char in word
            if not char.isascii()
        )
        odd += 0.5 * sum(char in _RARE_LETTERS for char in word)
        if "LATIN" in scripts:  # three accented letters in a row
            odd += sum(len(run) for run in re.findall(r"[^\W\d_a-zA-Z]{3,}", word))
    return odd / max(1, len(non_ascii))


def _script(char: str) -> str:
    """Return the script of a letter or a mark, with those of Japanese and Chinese as one."""
    name = unicodedata.name(char, "").split(" ")[0]
    return "CJK" if name in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC") else name


def _is_symbol_inside(word: str, index: int) -> bool:
    """Return whether the character at `index` is a non-ASCII symbol between two letters."""
    char = word[index]
    if char.isascii() or unicodedata.category(char)[0] in "LM" or not 0 < index < len(word) - 1:
        return False
    return word[index - 1].isalpha() and word[index + 1].isalpha()


def _sample_lines(reading: str) -> str:
    """Join the starts of the first lines with characters beyond ASCII."""
    lines = [line for line in reading.splitlines() if not line.isascii()]
    return " / ".join(clean(line)[:40] for line in lines[:_MAX_LINES])

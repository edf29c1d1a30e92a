"""The letters of a person's file: which code its bytes are written in, or a question with a few lines where that is not sure."""

import codecs
import re
import unicodedata
from collections import Counter
from itertools import pairwise

from core.say.messages import message, text
from core.table.cells import DataError, Question, clean

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Codes in use, the most common first: of two that read the same letters the first is named.
_CURRENT = (
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1254",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp932",
    "gb18030",
    "big5",
    "cp949",
    "euc_jp",
)
_LEGACY = ("koi8_r", "cp866", "iso8859_2", "mac_roman", "cp850", "cp437", "cp874")
ENCODINGS = (*_CURRENT, *_LEGACY)
_WORD = re.compile(r"[^\s,;|\t\"0-9.]+")
_SAMPLE_BYTES = 40_000  # bytes that decide
_MAX_LINES, _MAX_CHOICES = 3, 6
_MIN_LEAD = 0.1  # how much better a language must fit than in any other reading
_COMMON = set("°²³€£µ±·×÷–—‘’“”…™®©§½¼¾¹•«»¿¡¢¥ªº´¸")  # signs of Western files that have no letter beyond ASCII
_RARE = set("ðÐþÞýÝ¤ĺŕđţăŢĂĹŔĐ")  # letters of few languages, but common where a code is read as another


def decode_bytes(raw: bytes, encoding: str | None) -> tuple[str, str | None]:
    """Return the text in `raw`, and the code that was found out for it; None where it says so itself.

    `code` is a person's answer. Raises Question where several codes are as likely, and DataError where none fits.
    """
    for mark, unicode_encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _decode_or_raise(raw[len(mark) :], unicode_encoding), None
    # UTF-16 without a mark: in a table nearly every second byte is zero.
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
        return raw.decode("latin-1"), None  # no text: what comes next says so
    encoding = _guess_encoding(raw)
    return raw.decode(encoding, errors="replace"), encoding


def _decode_or_raise(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise DataError(message("table-letters")) from error


def _guess_encoding(raw: bytes) -> str:
    """Find the code of bytes that are no UTF-8. Raises Question where several are as likely."""
    sample = raw[:_SAMPLE_BYTES].rsplit(b"\n", 1)[0] if len(raw) > _SAMPLE_BYTES else raw
    if all(sign in _COMMON for sign in sample.decode("cp1252", errors="replace") if not sign.isascii()):
        return "cp1252"
    readings: dict[str, str] = {}  # the text by its code; each text once
    for encoding in ENCODINGS:
        try:
            reading = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        if reading not in readings.values() and not any(
            unicodedata.category(sign) in ("Cc", "Co", "Cn") and sign not in "\r\n\t" for sign in reading
        ):
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
    lines = {encoding: _sample_lines(readings[encoding]) for encoding in likely[:_MAX_CHOICES]}
    raise Question(
        message("table-encoding"),
        "encoding",
        [(encoding, text("table-encoding-choice", code=encoding, lines=first_lines)) for encoding, first_lines in lines.items()],
    )


def _best_by_language(sample: bytes, likely: list[str]) -> str | None:
    """Return the code in which the text fits a language clearly better than in all others; None where none does."""
    from charset_normalizer import from_bytes  # it takes long to import, and few files need it

    fits = dict.fromkeys(likely, 0.0)
    for match in from_bytes(sample, cp_isolation=likely):
        for encoding in likely:
            if encoding == match.encoding or encoding in match.could_be_from_charset:
                fits[encoding] = max(fits[encoding], match.coherence)
    first, second = sorted(fits.values(), reverse=True)[:2]
    return max(fits, key=lambda encoding: fits[encoding]) if first >= second + _MIN_LEAD else None


def _oddity(reading: str) -> float:
    """Score how little a text looks like one: the share of odd places among its signs beyond ASCII."""
    beyond = [sign for sign in reading if not sign.isascii()]
    scripts_used = Counter(_script(sign) for sign in beyond if unicodedata.category(sign)[0] in "LM")
    odd = float(scripts_used.total() - max(scripts_used.values(), default=0))  # a file has one script beside English
    for word in _WORD.findall(reading):
        if word.isascii():
            continue
        scripts = {_script(sign) for sign in word if unicodedata.category(sign)[0] in "LM"}
        odd += len(word) * (len(scripts) > 1)
        odd += sum(_is_symbol_inside(word, index) for index in range(len(word)))
        odd += sum(first.islower() and second.isupper() for first, second in pairwise(word))
        odd += sum(
            unicodedata.category(sign) in ("So", "Sk", "Sm") or "HALFWIDTH" in unicodedata.name(sign, "")
            for sign in word
            if not sign.isascii()
        )
        odd += 0.5 * sum(sign in _RARE for sign in word)
        if "LATIN" in scripts:  # three letters with marks in a row
            odd += sum(len(run) for run in re.findall(r"[^\W\d_a-zA-Z]{3,}", word))
    return odd / max(1, len(beyond))


def _script(sign: str) -> str:
    """Return the script of a letter or a mark."""
    name = unicodedata.name(sign, "").split(" ")[0]
    return "CJK" if name in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC") else name


def _is_symbol_inside(word: str, index: int) -> bool:
    """Return whether a sign beyond ASCII that is no letter stands inside a word."""
    sign = word[index]
    if sign.isascii() or unicodedata.category(sign)[0] in "LM" or not 0 < index < len(word) - 1:
        return False
    return word[index - 1].isalpha() and word[index + 1].isalpha()


def _sample_lines(reading: str) -> str:
    """Return the first lines that hold letters beyond ASCII, in one line."""
    lines = [clean(line)[:40] for line in reading.splitlines() if not line.isascii()]
    return " / ".join(lines[:_MAX_LINES])

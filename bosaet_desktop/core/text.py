"""Text at the border: cleaned on the way in, made harmless on the way out."""

import re
import unicodedata

LONGEST_NAME = 100
LONGEST_TITLE = 200
# Of one that is proposed: two lines of a score sheet, and one breath to read aloud.
LONGEST_LENT_TITLE = 80
LONGEST_LINE = 500
LONGEST_TEXT = 10_000
LONGEST_FILE_NAME_BYTES = 120

_LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_ACROSS_LINES = re.compile(r"\s*[\n\t]\s*")
# Control characters, lone surrogates and what XML forbids; marks that turn the direction of
# the text round; invisible characters that make two equal words unequal. The joiners
# U+200C-D stay: emoji are held together by them.
_NEVER = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)


def clean(text: str, multiline: bool = False) -> str:
    """Return `text` as it may be stored: composed (NFC), visible and trimmed.

    Line breaks of every kind become "\\n" when `multiline`, otherwise one space.
    """
    lines = _LINE_BREAK.sub("\n", text)
    composed = unicodedata.normalize("NFC", _NEVER.sub("", lines))
    if multiline:
        spaced = composed.replace("\t", " ")
        return "\n".join(line.rstrip() for line in spaced.split("\n")).strip()
    return _ACROSS_LINES.sub(" ", composed).strip()


ELLIPSIS = "…"
# Of any kind but the one that keeps a day on the line of its month.
_BLANKS = re.compile(r"[^\S\u00a0]+")
# What a text that is cut may not end on; half of a joined emoji among it.
_HANGING = " ,.;:·-–(\u200c\u200d\ufe0f"


def shortened(text: str, longest: int) -> str:
    """Return `text` on one line of at most `longest` characters, cut as `cut_off` does."""
    line = _BLANKS.sub(" ", text).strip()
    return line if len(line) <= longest else cut_off(line, longest - len(f" {ELLIPSIS}"))


def lent_title(words: str) -> str:
    """Return the title that the words of an idea lend, cut after a word where they are many."""
    return shortened(words, LONGEST_LENT_TITLE)


def cut_off(line: str, kept: int) -> str:
    """Return the whole words among the first `kept` characters of a line, and an ellipsis.

    A word is cut itself where less than half would be left without it.
    """
    whole = line[: kept + 1].rpartition(" ")[0].rstrip(_HANGING)
    if 2 * len(whole) >= max(kept, 1):
        return f"{whole} {ELLIPSIS}"
    return line[:kept].rstrip(_HANGING) + ELLIPSIS


def paragraph_markup(text: str) -> str:
    """Return `text` for a reportlab Paragraph, shown as it stands with its line breaks."""
    # Not at the top: with it comes all that Python knows of the web.
    from xml.sax.saxutils import escape

    return escape(clean(text, multiline=True)).replace("\n", "<br/>")


_BETWEEN_NAMES = re.compile(r"[\n\t,;]")


def names_in(text: str) -> tuple[str, ...]:
    """Return the names written one a line or with commas between, each once, in their order.

    Names that differ only in capitals and spaces are one; the first spelling stands.
    """
    names = (" ".join(name.split()) for name in _BETWEEN_NAMES.split(_LINE_BREAK.sub("\n", text)))
    first_spelling: dict[str, str] = {}
    for name in names:
        if name:
            first_spelling.setdefault(name.casefold(), name)
    return tuple(first_spelling.values())


_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")


def csv_cell(text: str) -> str:
    """Return a text cell that no spreadsheet takes for a formula (design.md section 5)."""
    return f"'{text}" if _FORMULA.match(text) else text


def from_csv_cell(cell: str) -> str:
    """Return the text that `csv_cell` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\s]+')
_RESERVED_BY_WINDOWS = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)


def safe_file_name(text: str, fallback: str = "bosaet") -> str:
    """Return `text` as a file name without suffix that every system accepts.

    It has no folder in it, no leading or trailing dot and at most LONGEST_FILE_NAME_BYTES.
    """
    spaced = _NOT_IN_FILE_NAMES.sub(" ", clean(text))
    short = spaced.encode()[:LONGEST_FILE_NAME_BYTES].decode(errors="ignore").strip(". ")
    if not short:
        return fallback
    return f"{fallback} {short}" if _RESERVED_BY_WINDOWS.fullmatch(short) else short


_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DASH = r"\s?[-\u2010-\u2015\u2212]\s?"
# The day may stand in one run or in pairs; "08.11.25 1930" is a date and a clock.
_CPR_SHAPE = re.compile(
    rf"(?<![0-9+])([0-9]{{2}})(?:([0-9]{{2}})[0-9]{{2}}(?:{_DASH}|\s?)"
    rf"|[./-]([0-9]{{2}})[./-][0-9]{{2}}{_DASH}"
    rf"|\s([0-9]{{2}})\s[0-9]{{2}}(?:{_DASH}|\s))[0-9]{{4}}(?![0-9])"
)


def looks_like_cpr(text: str) -> bool:
    """Tell whether `text` holds something like a Danish person number, DDMMYY-XXXX.

    Replacement numbers (day plus 60) count too; the check digit does not, since numbers
    without it are handed out.
    """
    found = _CPR_SHAPE.finditer(text)
    return any(_is_day(int(each[1]), int(each[2] or each[3] or each[4])) for each in found)


def _is_day(day: int, month: int) -> bool:
    real_day = day - 60 if day > 60 else day
    return 1 <= month <= 12 and 1 <= real_day <= _DAYS_IN_MONTH[month - 1]


# Sorted after every other letter, in this order; "aa" is an old spelling of å.
_LAST_LETTERS = str.maketrans(
    {"æ": "\ue000", "ä": "\ue000", "ǽ": "\ue000", "ø": "\ue001", "ö": "\ue001", "ǿ": "\ue001"}
    | {"å": "\ue002", "ǻ": "\ue002", "ü": "y", "ð": "d", "þ": "th", "đ": "d", "ł": "l", "-": " "}
)


def danish_key(text: str) -> tuple[str, str]:
    """Return the key that sorts as a Danish telephone book does: æ ø å last, Aa as Å."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("aa", "å")
    spelled = unicodedata.normalize("NFKD", folded.translate(_LAST_LETTERS))
    plain = "".join(letter for letter in spelled if not unicodedata.combining(letter))
    return plain, text

"""Lines and rows out of whatever was copied: a list, a letter, a mail, cells of a spreadsheet."""

import re
from collections.abc import Sequence
from itertools import pairwise

# What programs put before the lines of a list, also one inside another.
_BEFORE = re.compile(r"^(?:[>\s]|[•·▪◦‣●○■□☐☑✓✔➢→*–—-](?=\s)|\[[ xX]?\](?=\s)|o(?=\t))+")
_NUMBER = re.compile(r"^\(?(\d{1,3})[.)](?=\s)\s*")
# A cell from a spreadsheet, quoted from its first character to its last and doubled inside. A quote
# that opens a line and is never closed like that is somebody's own.
_CELL = re.compile(r'(?<![^\t\r\n])"([^"]*+(?:""[^"]*+)*+)"(?![^\t\r\n])')
_LINE_BREAK = re.compile(r"[\r\n]")
_QUOTES = (('"', '"'), ("“", "”"), ("”", "”"), ("„", "“"), ("»", "«"), ("«", "»"), ("'", "'"))


def pasted_lines(text: str) -> list[str]:
    """Return a line for each idea in `text`, without bullets, numbers of a list and quotes.

    A number is left out only where the lines count up, for "3. klasse" is words. A cell that a
    spreadsheet put in quotes for its line breaks is one line; cells beside each other become one.
    """
    bare = (_BEFORE.sub("", line) for line in _lines(text.strip("\r\n")))
    lines = [" ".join(line.split()) for line in bare]
    numbered = [match for line in lines if (match := _NUMBER.match(line))]
    if _count_up([int(match.group(1)) for match in numbered]):
        lines = [_NUMBER.sub("", line) for line in lines]
    return [_unquoted(line) for line in lines]


def pasted_rows(text: str) -> list[list[str]]:
    """Return the cells of a table, a list for each row with anything in it.

    A cell that a spreadsheet put in quotes for its line breaks is one cell on one line.
    """
    return [line.split("\t") for line in _lines(text) if line.strip()]


def _lines(text: str) -> list[str]:
    return _CELL.sub(_on_one_line, text).splitlines()


def _on_one_line(cell: re.Match[str]) -> str:
    if not _LINE_BREAK.search(cell[1]):
        return cell[0]
    return " ".join(cell[1].replace('""', '"').split())


def _count_up(numbers: Sequence[int]) -> bool:
    return len(numbers) > 1 and all(later == former + 1 for former, later in pairwise(numbers))


def _unquoted(line: str) -> str:
    for opening, closing in _QUOTES:
        inside = line[1:-1]
        whole = line.startswith(opening) and line.endswith(closing) and len(line) > 1
        if whole and opening not in inside and closing not in inside:
            return inside.strip()
    return line

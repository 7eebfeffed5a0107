"""Finds cells of a workbook whose formula failed: the library that reads it gives them as empty.

A mark that reads #N/A is not a blank, so such a sheet is refused with the cell to mend.
"""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from posixpath import normpath
from typing import IO

from bosaet_desktop.core.exchange.table_file import refuse_row
from bosaet_desktop.core.i18n import _

_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_SHEET = re.compile(rb'<(?:\w+:)?sheet\s[^>]*?\b\w+:id="([^"]+)"')
_LINK = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_ID, _TARGET = re.compile(rb'\bId="([^"]+)"'), re.compile(rb'\bTarget="([^"]+)"')
_ERROR = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)([0-9]+)"[^>]*?\bt="e"')
_CHUNK = 1 << 20
# Long enough for the part of a cell's tag that may be cut off at the end of a chunk.
_OVERLAP = 256


def refuse_errors(content: bytes, sheet: int) -> None:
    """Raise ImportRefused, naming the first cell with an error of the sheet at place `sheet`.

    `content` is a whole workbook, measured before (`workbook_file`); places count from 0.
    """
    with zipfile.ZipFile(BytesIO(content)) as parts:
        name = _file_of(parts, sheet)
        if name not in parts.namelist():
            return
        with parts.open(name) as file:
            for column, row in _errors(file):
                cell = f"{column.decode()}{row.decode()}"
                problem = _("Cell {cell} holds an error instead of a value.").format(cell=cell)
                raise refuse_row(int(row), problem)


def _file_of(parts: zipfile.ZipFile, sheet: int) -> str:
    """Return the name of the file with the sheet, empty if the book does not tell."""
    if not {_BOOK, _LINKS} <= set(parts.namelist()):
        return ""
    links: dict[bytes, str] = {}
    for link in _LINK.findall(parts.read(_LINKS)):
        key, target = _ID.search(link), _TARGET.search(link)
        if key and target:
            links[key[1]] = target[1].decode("utf-8", "replace")
    keys = _SHEET.findall(parts.read(_BOOK))
    place = links.get(keys[sheet], "") if sheet < len(keys) else ""
    return normpath(place.lstrip("/") if place.startswith("/") else f"xl/{place}")


def _errors(file: IO[bytes]) -> Iterator[tuple[bytes, bytes]]:
    seen = b""
    while chunk := file.read(_CHUNK):
        seen = seen[-_OVERLAP:] + chunk
        yield from _ERROR.findall(seen)

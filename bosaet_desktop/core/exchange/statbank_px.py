"""Reads PC-Axis files (px), whose declared codepage is often not the one they are written in."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import prod
from pathlib import Path

import numpy as np

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.statbank_cube import MOST_FIGURES, Cube, Dimension
from bosaet_desktop.core.exchange.table_file import content_of, refuse_file
from bosaet_desktop.core.formatting import parse_number
from bosaet_desktop.core.i18n import _, language, ngettext
from bosaet_desktop.core.rows.exchange import Watch, unwatched
from bosaet_desktop.core.rows.fact_import import FactProblem
from bosaet_desktop.core.text import clean

PX_SUFFIX = ".px"
_KEYWORD = re.compile(r'\s*([A-Z][A-Z0-9-]*)(?:\[(\w+)\])?(?:\(((?:"[^"]*",?\s*)*)\))?\s*=\s*')
_QUOTED = re.compile(r'"([^"]*)"')
_TEXT = re.compile(r'((?:"[^"]*"|[^";])*);')
_FIGURE = re.compile(r'"([^"]*)"|([^\s,;"]+)')
_CODEPAGE = re.compile(rb'CODEPAGE\s*=\s*"([^"]+)"')

_Key = tuple[str, str, str]


def read_px(source: Path, watch: Watch = unwatched) -> Cube:
    """Read the px file at `source`, in the language in use if the file has it.

    Raises ImportRefused for what is no such file, or does not hold as many figures as it says.
    """
    content = content_of(source)
    text = _decoded(content)
    head, sign, data = text.partition("DATA=")
    words = _keywords(head)
    if not sign or not words.keys() & {("STUB", "", ""), ("HEADING", "", "")}:
        raise refuse_file(_("{name} is no px file.").format(name=source.name))
    if any(name == "KEYS" for name, _language, _of in words):
        raise refuse_file(_("A px file with keys cannot be read; save it as CSV instead."))
    return _cube(words, data, head.count("\n") + 1, watch)


def _decoded(content: bytes) -> str:
    """Read the letters as UTF-8 if they are, else as the file says, else as Windows does."""
    said = _CODEPAGE.search(content)
    for encoding in ("utf-8-sig", said[1].decode("ascii", "replace") if said else "cp1252"):
        try:
            return content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("cp1252", errors="replace")


def _keywords(head: str) -> Mapping[_Key, list[str]]:
    """Return the texts of each keyword by its name, its language and what it is about."""
    found: dict[_Key, list[str]] = {}
    at = 0
    while keyword := _KEYWORD.match(head, at):
        text = _TEXT.match(head, keyword.end())
        if text is None:
            break
        about = _QUOTED.findall(keyword[3] or "")
        found[keyword[1], keyword[2] or "", about[0] if about else ""] = _texts(text[1])
        at = text.end()
    return found


def _texts(raw: str) -> list[str]:
    """Return the quoted texts parted by commas; those that only run over lines are one."""
    joined = re.sub(r'"\s*[\r\n]+\s*"', "", raw)
    return [clean(text) for text in _QUOTED.findall(joined)] or [clean(joined)]


def _cube(words: Mapping[_Key, list[str]], data: str, line: int, watch: Watch) -> Cube:
    spoken = language() if ("STUB", language(), "") in words else ""

    def told(name: str) -> list[str]:
        return words.get((name, spoken, ""), words.get((name, "", ""), []))

    headings = [*told("STUB"), *told("HEADING")]
    dimensions = [
        Dimension(heading, tuple(words.get(("VALUES", spoken, heading), ())))
        for heading in headings
    ]
    count = prod(len(each.labels) for each in dimensions)
    if not 0 < count <= MOST_FIGURES:
        raise refuse_file(_("There are more figures than can be read at once."))
    values, lines, problems = _figures(data, line, watch)
    if len(values) != count:
        problem = ngettext(
            "The file says it holds {said} figure, but it holds {found}.",
            "The file says it holds {said} figures, but it holds {found}.",
            count,
        )
        raise refuse_file(problem.format(said=count, found=len(values)))
    places = np.indices([len(each.labels) for each in dimensions], dtype=np.int32)
    return Cube(
        tuple(dimensions),
        tuple(each.reshape(-1) for each in places),
        np.asarray(values),
        np.asarray(lines, dtype=np.int32),
        " ".join(told("TITLE") or told("DESCRIPTION") or told("CONTENTS")),
        " ".join(told("UNITS")),
        tuple(told("SOURCE")[:1] + told("MATRIX")[:1]),
        tuple(problems),
    )


def _figures(
    data: str, first: int, watch: Watch
) -> tuple[list[float], list[int], list[FactProblem]]:
    values: list[float] = []
    lines: list[int] = []
    problems: list[FactProblem] = []
    rows: Sequence[str] = data.splitlines()
    for number, row in enumerate(watch(rows, len(rows)), start=first):
        for quoted, plain in _FIGURE.findall(row):
            lines.append(number)
            try:
                value = parse_number(quoted or plain, ".", dash=Decimal(0))
            except InvalidInput as error:
                problems.append(FactProblem(number, str(error)))
                value = None
            values.append(float("nan") if value is None else float(value))
    return values, lines, problems

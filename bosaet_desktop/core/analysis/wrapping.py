"""Breaks text into lines of a given width, for anyone who brings a measure of width."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bosaet_desktop.core.text import ELLIPSIS, cut_off

# Like 0.5 pt of printed text: what rounding may add up to before a line counts as too long.
_TOLERANCE = 1e-6

# Between things that are told on one line.
SEPARATOR = " · "

Measure = Callable[[str], float]

# A word keeps the hyphen or slash it ends on; the break comes after it. A blank that keeps two
# words on a line is part of the word they make.
_BLANK, _LETTER = r"[^\S\u00a0]", r"(?:[^\s/-]|\u00a0)"
_PIECE = re.compile(rf"{_BLANK}+|{_LETTER}*[/-]+(?=\S)|{_LETTER}+|[/-]+")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines as they are printed at `size`; `cut` tells that the last ends in an ellipsis."""

    lines: tuple[str, ...]
    size: float
    cut: bool


def wrap(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """Return `text` in lines at most `width` wide, in the unit of `measure`.

    Lines break at blanks other than U+00A0, after hyphens and slashes, and inside words that are
    wider than a line; line breaks in the text are kept. Nothing but blanks at the breaks is left
    out.
    """
    return tuple(
        line for part in text.split("\n") for line in _wrap_paragraph(part, width, measure)
    )


def wrap_parted(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """Return the lines of `wrap`; a separator where one is broken is left out.

    The break keeps two things apart as well, and a dot at either end of it seems to be an error.
    """
    lines, dot = list(wrap(text, width, measure)), SEPARATOR.strip()
    for at in range(1, len(lines)):
        lines[at - 1] = lines[at - 1].removesuffix(dot).rstrip()
        lines[at] = lines[at].removeprefix(dot).lstrip()
    return tuple(line for line in lines if line)


def _wrap_paragraph(text: str, width: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    line = ""
    for piece in _PIECE.findall(text.strip()):
        if measure((line + piece).rstrip()) <= width + _TOLERANCE:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        *full, line = _split_word(piece.lstrip(), width, measure)
        lines.extend(full)
    return [*lines, line.rstrip()]


def _split_word(word: str, width: float, measure: Measure) -> list[str]:
    """Cut a word wider than a line; every part holds at least one character."""
    parts: list[str] = []
    while (fitting := _longest_prefix(word, width, measure)) < len(word):
        parts.append(word[:fitting])
        word = word[fitting:]
    return [*parts, word]


def _longest_prefix(text: str, width: float, measure: Measure) -> int:
    """Return how many leading characters fit, at least one."""
    fits, too_many = 1, 2
    # Measuring takes as long as what is measured, so a line is not sought from the far end.
    while too_many <= len(text) and measure(text[:too_many]) <= width + _TOLERANCE:
        fits, too_many = too_many, 2 * too_many
    too_many = min(too_many, len(text) + 1)
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        if measure(text[:middle]) <= width + _TOLERANCE:
            fits = middle
        else:
            too_many = middle
    return fits


def shorten(text: str, width: float, measure: Measure) -> str:
    """Return `text` on one line, cut after a word with an ellipsis where it is too wide."""
    if measure(text) <= width + _TOLERANCE:
        return text
    room = max(width - measure(f" {ELLIPSIS}"), 0)
    return cut_off(text, _longest_prefix(text, room, measure))


def _balanced(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """Return the lines of the narrowest column that needs no more of them and splits no word."""
    lines = wrap(text, width, measure)
    narrow, wide = max(map(measure, text.split()), default=width), width
    while wide - narrow > width / 100:
        middle = (narrow + wide) / 2
        tried = wrap(text, middle, measure)
        if len(tried) > len(lines):
            narrow = middle
        else:
            wide, lines = middle, tried
    return lines


def fit(
    text: str,
    width: float,
    most_lines: int,
    sizes: tuple[float, ...],
    measure_at: Callable[[float], Measure],
    *,
    balanced: bool = False,
) -> Fitted:
    """Return `text` in the first of `sizes` that needs no more than `most_lines` lines.

    Where none does, it is set in the last size and the last line ends in an ellipsis, so that
    no reader takes a part for the whole. `balanced` lines are about equally long, as in a heading.
    """
    lines: tuple[str, ...] = ()
    for size in sizes:
        lines = wrap(text, width, measure_at(size))
        if len(lines) <= most_lines:
            even = _balanced(text, width, measure_at(size)) if balanced else lines
            return Fitted(even, size, cut=False)
    kept, rest = lines[: most_lines - 1], " ".join(lines[most_lines - 1 :])
    last = shorten(rest, width, measure_at(sizes[-1]))
    return Fitted((*kept, last), sizes[-1], cut=True)
